"""What is done with the articles of an agreement beside wording them, and the sheets that ask for the rest.

An act that is one click is an edit at once; the others ask in a sheet, which stays open when the act is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import NothingToDo, QaDrafterError
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.dialogs.insert_clause import InsertClauseSheet
from qa_drafter.gui.panes.draft_actions import DraftActions
from qa_drafter.gui.panes.draft_sheets import DraftSheets
from qa_drafter.gui.reading import Reading
from qa_drafter.services.editing import from_lines


class DraftActs(DraftActions):
    """Turns each action into edits that are asked for as one act."""

    act_asked = Signal(str, object)  # what undo calls it ("" for a single edit's own name), edits
    message = Signal(str)
    failed = Signal(object)  # QaDrafterError
    article_wished = Signal(str)  # clause to be shown
    clause_used = Signal(str)  # one of the library that was inserted

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._clause = ClauseId("")
        self.sheets = DraftSheets(parent)
        self.selected: Callable[[], str] = str
        self._join()

    def show_article(self, reading: Reading | None, clause: str) -> None:
        """Another article is the current one, or it has changed."""
        self._reading, self._clause = reading, ClauseId(clause)
        self.allow(reading, clause)

    def move_to(self, clause: str, place: int) -> None:
        """An article was dropped at another place of its section."""
        self._perform("", lambda reading: (reading.arranging.move_edit(clause, place),))

    def replace_words(self, words: str = "") -> None:
        """Find and replace, beginning with these words."""
        if self._reading is not None:
            sheet = self.sheets.replacing(self._reading, words)
            sheet.place_wished.connect(self.article_wished)
            self._answer(
                sheet,
                lambda reading: reading.replacing.edits(sheet.model.checked, sheet.new.text()),
                lambda: (
                    self.tr("Replace “{0}” by “{1}”").format(sheet.old.text(), sheet.new.text())
                    if sheet.new.text().strip()
                    else self.tr("Delete “{0}”").format(sheet.old.text())
                ),
            )

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
        self.find_replace.triggered.connect(lambda: self.replace_words(self.selected()))
        self.rename.triggered.connect(lambda: self._rename())

    def _insert(self) -> None:
        if self._reading is not None:
            sheet = self.sheets.inserting(self._reading, self._clause)
            self._answer(sheet, lambda reading: reading.arranging.insert_edits(
                sheet.clause, sheet.chosen_position, sheet.after or None
            ), lambda: self.tr("Insert “{0}”").format(sheet.chosen_title), lambda: self._used(sheet))  # fmt: skip

    def _exchange(self) -> None:
        if self._reading is not None:
            sheet = self.sheets.exchanging(self._reading, self._clause)
            self._answer(sheet, lambda reading: reading.arranging.replace_edits(
                self._clause, sheet.clause, sheet.chosen_position
            ), lambda: self.tr("Put “{0}” in its place").format(sheet.chosen_title),
               lambda: self._used(sheet))  # fmt: skip

    def _used(self, sheet: InsertClauseSheet) -> str:
        """The clause that comes in, to be shown and to be offered first the next time."""
        self.clause_used.emit(sheet.clause)
        return sheet.clause

    def _write_own(self) -> None:
        if self._reading is not None:
            sheet = self.sheets.writing(self._reading, self._clause)
            section = self._reading.opened.content.place_of(self._clause)[0].id
            self._answer(sheet, lambda reading: (reading.arranging.own_edit(
                section, sheet.title.text(), from_lines(sheet.text.toPlainText()), sheet.after or None
            ),))  # fmt: skip

    def _reserve(self) -> None:
        if self._reading is not None:
            sheet = self.sheets.reserving(self._reading, self._clause)
            self._answer(sheet, lambda reading: (reading.arranging.reserve_edit(self._clause, sheet.reason.text()),))

    def _retitle(self) -> None:
        if self._reading is not None:
            sheet = self.sheets.titling(self._reading, self._clause)
            self._answer(sheet, lambda reading: (reading.arranging.retitle_edit(self._clause, sheet.title.text()),))

    def _rename(self) -> None:
        if self._reading is not None:
            sheet = self.sheets.renaming(self._reading, self._clause)
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
