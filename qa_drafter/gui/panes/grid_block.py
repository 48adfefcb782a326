"""Acts on a block of cells: letters by keys, to and from the clipboard, and filled from its first row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTableView

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.raci_clipboard import copied, pasted
from qa_drafter.gui.models.raci_grid import RaciGridModel
from qa_drafter.gui.models.raci_sheet import DutyLine, joined, next_in_cycle

_LETTERS: Final = {
    Qt.Key.Key_A: Duty.ACCOUNTABLE,
    Qt.Key.Key_R: Duty.RESPONSIBLE,
    Qt.Key.Key_C: Duty.CONSULTED,
    Qt.Key.Key_I: Duty.INFORMED,
}
_CLEARING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class GridBlock(QObject):
    """Asks the model for letters; a block is taken whole or not at all."""

    message = Signal(str)
    failed = Signal(object)  # QaDrafterError

    def __init__(self, view: QTableView, model: RaciGridModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    @property
    def chosen(self) -> list[Index]:
        """The cells that are selected, else the one in hand."""
        return list(self._view.selectedIndexes()) or [self._view.currentIndex()]

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False when it asks for nothing here."""
        for known, act in ((QKeySequence.StandardKey.Copy, self.copy), (QKeySequence.StandardKey.Paste, self.paste)):
            if event.matches(known):
                act()
                return True
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and not shift:
            return False
        key = Qt.Key(event.key())
        if key in _LETTERS:
            self.set_letters(_LETTERS[key], joining=not shift)
        elif key in _CLEARING:
            self.set_letters(Duty.NONE)
        elif key == Qt.Key.Key_Space:
            self.cycle()
        else:
            return False
        return True

    def set_letters(self, duty: Duty, *, joining: bool = False) -> None:
        """Ask for letters in every selected cell; `joining` makes A and R one cell's A R."""
        self._ask(lambda was: joined(duty, was) if joining else duty)

    def cycle(self) -> None:
        """Ask in every selected cell for the letters that follow."""
        self._ask(next_in_cycle)

    def copy(self, *, headed: bool = False) -> None:
        """The selected cells to the clipboard, tab-separated; `headed` with the names of roles and activities."""
        if self._view.selectedIndexes():
            text = copied(self._model, self._view.selectedIndexes(), headed=headed)
            QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """Letters from the clipboard, from the current cell on; one value fills the selection."""
        clipboard = QGuiApplication.clipboard()
        if not clipboard.mimeData().hasText():
            self.message.emit(self.tr("The clipboard holds no letters: nothing was changed"))
            return
        current, chosen = self._view.currentIndex(), self._view.selectedIndexes()
        try:
            block = pasted(self._model, current, chosen, clipboard.text())
        except QaDrafterError as refusal:
            self.failed.emit(refusal)
            return
        self._model.ask(block.cells)
        if block.cut:
            self.message.emit(self.tr("Letters that found no cell: {0}").format(block.cut))

    def fill_down(self) -> None:
        """The letters of the first row chosen into the others; with one row chosen, those of the row above it."""
        chosen = self.chosen
        top = min(index.row() for index in chosen)
        if all(index.row() == top for index in chosen):
            top = self._above(top)
        source = {index.column(): self._model.duty(self._model.index(top, index.column())) for index in chosen}
        self._model.ask((index, str(source[index.column()])) for index in chosen)

    def _ask(self, after: Callable[[Duty], Duty]) -> None:
        self._model.ask((index, str(after(self._model.duty(index)))) for index in self.chosen)

    def _above(self, row: int) -> int:
        """The row of the activity above, whatever heads stand between; the row itself where it is the first."""
        rows = (self._model.index(one, 0) for one in range(row - 1, -1, -1))
        return next((index.row() for index in rows if isinstance(self._model.line(index), DutyLine)), row)
