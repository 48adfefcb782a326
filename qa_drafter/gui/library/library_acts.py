"""The workbench in the window: brought to the front, its jobs started, and its acts made known to all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.errors import NothingToDo, QaDrafterError
from qa_drafter.domain.imported import ImportReview
from qa_drafter.gui.background import Background, Job
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.dialogs.adopt import AdoptSheet
from qa_drafter.gui.dialogs.file_choice import ask_existing, ask_folder, documents_folder, word_files
from qa_drafter.gui.dialogs.import_clauses import ImportSheet
from qa_drafter.gui.library.edition_acts import EditionActs
from qa_drafter.gui.library.first_text_acts import FirstTextActs
from qa_drafter.gui.library.page import LibraryPage
from qa_drafter.gui.library.text_acts import TextActs
from qa_drafter.gui.places import is_folder
from qa_drafter.gui.session import Session
from qa_drafter.services.adopting import Adopting
from qa_drafter.services.library_editing import LibraryActed
from qa_drafter.services.progress import Progress

if TYPE_CHECKING:
    from qa_drafter.gui.main_window import MainWindow
    from qa_drafter.gui.offers import Group
    from qa_drafter.services.draft_delivery import ImportedDrafts


class LibraryActs(QObject):
    """Joins the page of the library with the window."""

    refused = Signal(object)  # QaDrafterError
    message = Signal(str)
    told = Signal(str, str)  # what happened, and where
    open_asked = Signal(object)  # Path

    def __init__(
        self,
        window: QWidget,
        session: Session,
        bridge: AgreementBridge,
        background: Background,
        front: QStackedWidget,
        leave: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._bridge = window, session, bridge
        self._background, self._front, self._leave = background, front, leave
        self._warned_of: dict[str, str] = {}
        self.page = LibraryPage(lambda: session.workspace)
        self.texts = TextActs(self.page)
        self.firsts = FirstTextActs(self.page, self.texts.copy_warning)
        self.editions = EditionActs(self.page)
        self._join()
        front.addWidget(self.page)

    @property
    def group(self) -> Group:
        """The actions of the page under its name."""
        return self.tr("Library"), self.page.bar.acts

    @property
    def is_shown(self) -> bool:
        """Whether the library is in front."""
        return self._front.currentWidget() is self.page

    def show(self) -> None:
        """Bring the library to the front."""
        self._front.setCurrentWidget(self.page)
        self.page.desk.look_in(self._folder())
        self.page.bar.adopt.setEnabled(self._bridge.reading is not None)
        self.page.finder.tree.setFocus()

    def show_clause(self, clause: str) -> None:
        """Bring a clause to the front."""
        self.show()
        self.page.desk.open_text(clause)

    def may_leave(self) -> bool:
        """Whether the window may close: what is typed and not kept is asked about once."""
        unkept = self.page.desk.typing.unkept
        if not unkept or unkept == self._warned_of:
            return True
        self._warned_of = unkept
        self.show()
        names = ", ".join(unkept)
        self.told.emit(
            self.tr("A text of the library is typed and not kept"),
            self.tr("{0}: keep it as a draft, or close the window again to drop it.").format(names),
        )
        return False

    def import_word(self) -> None:
        """Ask for a Word file, read it, and show what it holds."""
        title = self.tr("Import clauses from a Word file")
        ask_existing(self._window, title, word_files(), documents_folder(), self.import_path)

    def import_path(self, path: Path) -> None:
        """Read a Word file of clauses, and show what it holds."""
        workspace = self._session.workspace

        def act(progress: Progress) -> ImportReview:
            from qa_drafter.services.clause_import import drafts_of  # not before it is needed: loading it takes long

            return drafts_of(path, workspace.library, progress=progress)

        name = self.tr("Reading {0}").format(path.name)
        self._background.start(Job(name, act, lambda review: self._show_import(review, path.name), is_awaited=True))

    def adopt(self) -> None:
        """Show what the library offers the open agreement; say so when it is nothing."""
        reading = self._bridge.reading
        if reading is None:
            return
        try:
            update = Adopting(reading.opened).update()
        except QaDrafterError as refusal:
            self.refused.emit(refusal)
            return
        if not (update.successors or update.proposals or update.definitions):
            self.message.emit(self.tr("The open agreement holds the texts of this edition: nothing is newer."))
            return
        sheet = AdoptSheet(update, self._window)
        sheet.asked.connect(lambda: self._adopt(sheet))
        sheet.open()

    def _join(self) -> None:
        page, desk = self.page, self.page.desk
        desk.in_hand = self._in_hand
        desk.job_asked.connect(self._background.start)
        desk.failed.connect(self.refused)
        for acts in (self.texts, self.firsts):
            acts.message.connect(self.message)
            acts.acted.connect(self._take_acted)
        self.firsts.entered.connect(self._show_again)
        self.editions.message.connect(self.message)
        self.editions.refused.connect(self.refused)
        self.editions.taken.connect(lambda: self._show_again(None))
        page.bar.leave.triggered.connect(self._leave)
        page.bar.take_in.triggered.connect(self.import_word)
        page.bar.adopt.triggered.connect(self.adopt)
        page.aside.impact.folder_asked.connect(self._ask_folder)
        page.aside.impact.open_asked.connect(self.open_asked)

    def _take_acted(self, done: LibraryActed) -> None:
        desk = self.page.desk
        desk.typing.lay_aside()
        desk.text = done.text
        self._show_again(done.copied_to)
        self.page.finder.choose(done.text.id)

    def _show_again(self, copied_to: Path | None) -> None:
        """The library has moved on, perhaps as a copy that was begun."""
        self.page.desk.show_library(self._session.workspace.library)
        self._bridge.renew()
        self._follow_copy(copied_to)

    def _follow_copy(self, folder: Path | None) -> None:
        """A copy of the library was begun: it is in use, in the preferences too."""
        if folder is None:
            return
        self._session.read_again()
        words = self.tr(
            "It lies in {0} and is in use from now on. The edition that came with the program is as it was."
        )
        self.told.emit(self.tr("Your own copy of the library"), words.format(folder))

    def _show_import(self, review: ImportReview, source: str) -> None:
        sheet = ImportSheet(review, source, self.texts.copy_warning(), self._window)
        sheet.asked.connect(lambda: self._keep(sheet, source))
        sheet.open()

    def _keep(self, sheet: ImportSheet, source: str) -> None:
        workspace, wanted = self._session.workspace, sheet.wanted

        def act(progress: Progress) -> ImportedDrafts:
            from qa_drafter.services.draft_delivery import keep_drafts

            done = keep_drafts(workspace, wanted, source, progress=progress)
            workspace.library  # noqa: B018 - read here, so that the window need not wait for it
            return done

        self._background.start(sheet.job(self.tr("Keeping drafts"), act, self._kept))

    def _kept(self, answer: ImportedDrafts) -> None:
        self.show()
        desk = self.page.desk
        desk.show_library(self._session.workspace.library)
        desk.open_text(answer.review.drafts[0].draft.id)
        self._bridge.renew()
        self._follow_copy(answer.copied_to)
        self.message.emit(self.tr("Drafts kept for review: {0}").format(len(answer.review.drafts)))

    def _adopt(self, sheet: AdoptSheet) -> None:
        reading = self._bridge.reading
        if reading is None:
            return
        try:
            edits = Adopting(reading.opened).edits(sheet.clauses, sheet.definitions)
        except NothingToDo as refusal:
            sheet.refuse(refusal)
            return
        caption = self.tr("Adopt texts of library edition {0}").format(reading.opened.library.edition)
        if self._bridge.perform_act(caption, edits):
            sheet.finish()
            self.message.emit(self.tr("Taken from the library: {0}").format(len(sheet.rows.checked)))

    def _ask_folder(self) -> None:
        desk = self.page.desk
        ask_folder(self._window, self.tr("Agreements to look through"), desk.folder, desk.look_in)

    def _in_hand(self) -> dict[Path, Agreement]:
        reading = self._bridge.reading
        return {reading.opened.path.resolve(): reading.opened.content} if reading is not None else {}

    def _folder(self) -> Path:
        """Where the agreements of the user are: beside the open one, else beside the last one."""
        reading, recent = self._bridge.reading, self._session.settings.recent
        if reading is not None:
            return reading.opened.path.parent
        return next((path.parent for path in recent if is_folder(path.parent)), documents_folder())


def library_of(window: MainWindow, leave: Callable[[], None], refuse: Callable[[QaDrafterError], None]) -> LibraryActs:
    """The workbench for a window, joined with it."""
    made = LibraryActs(window, window.session, window.bridge, window.background, window.pages, leave)
    made.message.connect(window.status.tell)
    made.refused.connect(refuse)
    made.told.connect(window.notice.show_words)
    made.open_asked.connect(window.acts.open_path)
    window.layout_memory.take_in({"library": made.page.splitter})
    return made
