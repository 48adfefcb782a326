"""What can be done with the articles of an agreement beside wording them: acts, their keys, the sheets they open.

An act that is one click is an edit at once; the others ask in a sheet, which stays open when the act is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import NothingToDo, QaDrafterError
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.icons import icon
from qa_drafter.gui.panes.draft_sheets import DraftSheets
from qa_drafter.gui.reading import Reading


class DraftActs(QObject):
    """Holds the actions, and turns each into edits that are asked for as one act."""

    act_asked = Signal(str, object)  # what undo calls it ("" for a single edit's own name), edits
    message = Signal(str)
    failed = Signal(object)  # QaDrafterError
    article_wished = Signal(str)  # clause to be shown

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._clause = ClauseId("")
        self._parent, self._sheets = parent, DraftSheets(parent)
        self._make_actions()
        self._join()
        self.show_article(None, "")

    @property
    def actions(self) -> tuple[QAction, ...]:
        """Every action, in the order of the menu."""
        return (
            self.insert, self.own, self.exchange, self.move_up, self.move_down, self.reserve, self.release,
            self.retitle, self.remove, self.find_replace, self.rename,
        )  # fmt: skip

    def show_article(self, reading: Reading | None, clause: str) -> None:
        """Another article is the current one, or it has changed."""
        self._reading, self._clause = reading, ClauseId(clause)
        held = reading.opened.content if reading is not None else None
        known = held is not None and any(article.clause == clause for article in held.articles)
        for action in self.actions:
            action.setEnabled(known)
        if held is None or not known:
            return
        article, (section, place) = held.article(self._clause), held.place_of(self._clause)
        self.move_up.setEnabled(place > 0)
        self.move_down.setEnabled(place < len(section.articles) - 1)
        self.reserve.setVisible(article.reserved is None)
        self.release.setVisible(article.reserved is not None)
        self.retitle.setVisible(article.is_own)

    def fill(self, menu: QMenu) -> None:
        """Put the acts on the current article, and those on all, into a menu."""
        for group in (
            (self.insert, self.own, self.exchange),
            (self.move_up, self.move_down),
            (self.reserve, self.release, self.retitle, self.remove),
            (self.find_replace, self.rename),
        ):
            menu.addActions(list(group))
            menu.addSeparator()

    def show_menu(self, place: QPoint) -> None:
        """The menu of the current article, at a place on the screen."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(place)

    def move_to(self, clause: str, place: int) -> None:
        """An article was dropped at another place of its section."""
        self._perform("", lambda reading: (reading.arranging.move_edit(clause, place),))

    def replace_words(self, words: str = "") -> None:
        """Find and replace, beginning with these words."""
        if self._reading is not None:
            sheet = self._sheets.replacing(self._reading, words)
            sheet.place_wished.connect(self.article_wished)
            self._answer(
                sheet,
                lambda reading: reading.replacing.edits(sheet.model.checked, sheet.new.text()),
                lambda: self.tr("Replace “{0}” by “{1}”").format(sheet.old.text(), sheet.new.text()),
            )

    def _make_actions(self) -> None:
        make = self._action
        self.insert = make("add", self.tr("&Insert clause…"), "Ctrl+Space", self.tr("A clause of the library, here"))
        self.own = make("new", self.tr("&Own clause…"), "Ctrl+Shift+Space", self.tr("A clause of your own, here"))
        self.exchange = make("swap", self.tr("Put another clause in its &place…"), "", self.tr("This article goes out"))
        self.move_up = make("previous", self.tr("Move article &up"), "Alt+Shift+Up", self.tr("Within its section"))
        self.move_down = make("next", self.tr("Move article &down"), "Alt+Shift+Down", self.tr("Within its section"))
        self.reserve = make("reserved", self.tr("Re&serve article…"), "", self.tr("It keeps its number, for a reason"))
        self.release = make("undo", self.tr("Take out of re&serve"), "", self.tr("Its wording comes back"))
        self.remove = make("cross", self.tr("Remove ar&ticle"), "Ctrl+Shift+Del", self.tr("Undo brings it back"))
        self.retitle = make("edit", self.tr("Tit&le of the clause…"), "", self.tr("Of a clause of your own"))
        words = self.tr("Every place is seen before anything is changed")
        self.find_replace = make("search", self.tr("Find and replace…"), "Ctrl+H", words)
        words = self.tr("In its definition and in every article")
        self.rename = make("term", self.tr("Rename de&fined term…"), "", words)

    def _action(self, name: str, words: str, keys: str, tip: str) -> QAction:
        action = QAction(icon(name), words, self)
        action.setIconText(words.replace("&", ""))
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action

    def _join(self) -> None:
        self.insert.triggered.connect(lambda: self._insert())
        self.own.triggered.connect(lambda: self._write_own())
        self.exchange.triggered.connect(lambda: self._exchange())
        self.move_up.triggered.connect(lambda: self._move(-1))
        self.move_down.triggered.connect(lambda: self._move(1))
        self.reserve.triggered.connect(lambda: self._reserve())
        self.release.triggered.connect(lambda: self._release())
        self.remove.triggered.connect(lambda: self._remove())
        self.retitle.triggered.connect(lambda: self._retitle())
        self.find_replace.triggered.connect(lambda: self.replace_words())
        self.rename.triggered.connect(lambda: self._rename())

    def _insert(self) -> None:
        if self._reading is not None:
            sheet = self._sheets.inserting(self._reading, self._clause)
            self._answer(sheet, lambda reading: reading.arranging.insert_edits(
                sheet.clause, sheet.chosen_position, sheet.after or None
            ), lambda: self.tr("Insert “{0}”").format(sheet.chosen_title), lambda: sheet.clause)  # fmt: skip

    def _exchange(self) -> None:
        if self._reading is not None:
            sheet = self._sheets.exchanging(self._reading, self._clause)
            self._answer(sheet, lambda reading: reading.arranging.replace_edits(
                self._clause, sheet.clause, sheet.chosen_position
            ), lambda: self.tr("Put “{0}” in its place").format(sheet.chosen_title), lambda: sheet.clause)  # fmt: skip

    def _write_own(self) -> None:
        if self._reading is not None:
            sheet = self._sheets.writing(self._reading, self._clause)
            section = self._reading.opened.content.place_of(self._clause)[0].id
            self._answer(sheet, lambda reading: (reading.arranging.own_edit(
                section, sheet.title.text(), sheet.text.toPlainText(), sheet.after or None
            ),))  # fmt: skip

    def _reserve(self) -> None:
        if self._reading is not None:
            sheet = self._sheets.reserving(self._reading, self._clause)
            self._answer(sheet, lambda reading: (reading.arranging.reserve_edit(self._clause, sheet.reason.text()),))

    def _retitle(self) -> None:
        if self._reading is not None:
            sheet = self._sheets.titling(self._reading, self._clause)
            self._answer(sheet, lambda reading: (reading.arranging.retitle_edit(self._clause, sheet.title.text()),))

    def _rename(self) -> None:
        if self._reading is not None:
            sheet = self._sheets.renaming(self._reading, self._clause)
            self._answer(sheet, lambda reading: (reading.renaming.edit(
                sheet.term.currentText(), sheet.name.text(), sheet.plural.text()
            ),))  # fmt: skip

    def _release(self) -> None:
        self._perform("", lambda reading: (reading.arranging.release_edit(self._clause),))

    def _remove(self) -> None:
        title = self._title()
        self._perform(
            self.tr("Remove “{0}”").format(title), lambda reading: reading.arranging.remove_edits(self._clause)
        )

    def _move(self, step: int) -> None:
        self._perform("", lambda reading: (
            reading.arranging.move_edit(self._clause, reading.opened.content.place_of(self._clause)[1] + step),
        ))  # fmt: skip

    def _title(self) -> str:
        return self._reading.opened.content.article(self._clause).title if self._reading is not None else ""

    def _perform(self, name: str, build: Callable[[Reading], Sequence[Edit]]) -> None:
        if self._reading is None:
            return
        try:
            edits = build(self._reading)
        except NothingToDo as nothing:
            self.message.emit(nothing.what)
        except QaDrafterError as refusal:
            self.failed.emit(refusal)
        else:
            self.act_asked.emit(name, tuple(edits))

    def _answer(
        self,
        sheet: ActSheet,
        build: Callable[[Reading], Sequence[Edit]],
        name: Callable[[], str] = str,
        then: Callable[[], str] = str,
    ) -> None:
        """Open a sheet; what it asks for is an act, or the reason why not in the sheet itself."""

        def act() -> None:
            if self._reading is None:
                return
            try:
                edits = build(self._reading)
            except QaDrafterError as refusal:
                sheet.refuse(refusal)
                return
            said, shown = name(), then()
            sheet.finish()
            self.act_asked.emit(said, tuple(edits))
            if shown:
                self.article_wished.emit(shown)

        sheet.asked.connect(act)
        sheet.open()
