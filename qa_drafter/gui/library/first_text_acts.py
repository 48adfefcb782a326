"""New clauses, first texts at positions that have none, and the sources and terms that they need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.dialogs.library_sheets import MissingPositionSheet, SourceSheet, TermSheet
from qa_drafter.gui.dialogs.new_clause import NewClauseSheet
from qa_drafter.services.first_texts import FirstText, missing_positions
from qa_drafter.services.library_editing import LibraryActed, LibraryEditing
from qa_drafter.services.progress import Progress
from qa_drafter.services.source_register import SourceEntered, enter_source
from qa_drafter.services.term_register import TermEntered, enter_term, placeholder

if TYPE_CHECKING:
    from qa_drafter.gui.library.page import LibraryPage


class FirstTextActs(QObject):
    """Asks, performs, and tells what came of it."""

    acted = Signal(object)  # LibraryActed
    entered = Signal(object)  # the copy of the library that was begun with a source or a term, else None
    message = Signal(str)

    def __init__(self, page: LibraryPage, copy_warning: Callable[[], str]) -> None:
        super().__init__(page)
        self._page, self._desk, self._copy_warning = page, page.desk, copy_warning
        page.bar.begin.triggered.connect(self.new_clause)
        page.bar.add_position.triggered.connect(self.add_position)
        page.bar.enter_source.triggered.connect(self.enter_source)
        page.bar.enter_term.triggered.connect(self.enter_term)

    def new_clause(self) -> None:
        """Ask for all that a new clause states, beginning at the topic of the text in hand."""
        library, text = self._desk.library, self._desk.text
        if library is None:
            return
        topic = text.topic if text is not None else ""
        sheet = NewClauseSheet(library, self._faults, self._copy_warning(), topic, self._page.window())
        sheet.asked.connect(lambda: self._keep(sheet))
        sheet.term_wished.connect(lambda: self._ask_term(sheet))
        sheet.source_wished.connect(lambda cite: self._ask_source(cite, sheet))
        sheet.open()

    def add_position(self) -> None:
        """Ask at which position the clause in hand gets its first text, and let it be typed."""
        library, text = self._desk.library, self._desk.text
        if library is None or text is None or self._desk.typing.editor is not None:
            return
        positions = missing_positions(library, text.id)
        if not positions:
            self.message.emit(self.tr("{0} has a text for every position.").format(text.id))
            return
        sheet = MissingPositionSheet(text.id, positions, self._page.window())
        sheet.asked.connect(lambda: self._type(sheet))
        sheet.open()

    def enter_source(self) -> None:
        """Ask for a source and enter it into the register."""
        self._ask_source("", None)

    def enter_term(self) -> None:
        """Ask for a term and enter it into the library."""
        self._ask_term(None)

    def _type(self, sheet: MissingPositionSheet) -> None:
        position = sheet.chosen
        sheet.finish()
        self._desk.typing.begin_at(position)

    def _faults(self, stated: FirstText) -> Sequence[QaDrafterError]:
        try:
            return self._desk.editing.clause_draft(stated.file, stated.clause or "id").reviewed.faults
        except QaDrafterError as refusal:
            return (refusal,)

    def _keep(self, sheet: NewClauseSheet) -> None:
        workspace, stated, why = self._desk.workspace, sheet.stated, sheet.why

        def act(progress: Progress) -> LibraryActed:
            return LibraryEditing(workspace, progress).new_clause(stated.file, why, stated.clause)

        self._desk.job_asked.emit(sheet.job(sheet.windowTitle(), act, self._kept))

    def _kept(self, done: LibraryActed) -> None:
        self.acted.emit(done)
        self.message.emit(self.tr("{0} is a draft: submit it for review when it is ready.").format(done.text.id))

    def _ask_source(self, cite: str, over: NewClauseSheet | None) -> None:
        """Ask for a source; `over` is the sheet of the clause that cites it."""
        sheet = SourceSheet(cite, self._copy_warning(), over or self._page.window())
        sheet.asked.connect(lambda: self._enter(sheet, over))
        sheet.open()

    def _enter(self, sheet: SourceSheet, over: NewClauseSheet | None) -> None:
        workspace, source = self._desk.workspace, sheet.source

        def act(progress: Progress) -> SourceEntered:
            return enter_source(workspace, source, progress)

        self._desk.job_asked.emit(sheet.job(sheet.windowTitle(), act, lambda done: self._entered(done, over)))

    def _entered(self, done: SourceEntered, over: NewClauseSheet | None) -> None:
        self.entered.emit(done.copied_to)
        if over is not None:
            over.show_library(self._desk.workspace.library)
        self.message.emit(self.tr("{0} is in the register.").format(done.source.cite))

    def _ask_term(self, over: NewClauseSheet | None) -> None:
        """Ask for a term; `over` is the sheet of the clause that will print it."""
        sheet = TermSheet(self._copy_warning(), over or self._page.window())
        sheet.asked.connect(lambda: self._enter_term(sheet, over))
        sheet.open()

    def _enter_term(self, sheet: TermSheet, over: NewClauseSheet | None) -> None:
        workspace, name, label = self._desk.workspace, sheet.name.text(), sheet.label.text()
        unit, defaults = str(sheet.unit.currentData()), sheet.given

        def act(progress: Progress) -> TermEntered:
            return enter_term(workspace, name, label, unit, defaults, progress)

        self._desk.job_asked.emit(sheet.job(sheet.windowTitle(), act, lambda done: self._termed(done, over)))

    def _termed(self, done: TermEntered, over: NewClauseSheet | None) -> None:
        self.entered.emit(done.copied_to)
        if over is not None:
            over.insert(placeholder(done.term))
            over.show_library(self._desk.workspace.library)
        self.message.emit(self.tr("Print the term by {0}").format(placeholder(done.term)))
