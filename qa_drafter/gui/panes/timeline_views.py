"""The two views of the saved versions, picture and table: versions are chosen in them by keys and by the mouse."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QTableView, QWidget

from qa_drafter.gui.models.indexes import Index

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class TimelinePicture(QListView):
    """Left and Right walk; Enter or a click compares from a version, with Shift to it.

    Ctrl+Space or Ctrl+click on two of them, or one dragged on another, compares these two.
    """

    chosen = Signal(object, bool)  # Index, whether it is the side after
    picked = Signal(object)  # Index, one of two
    paired = Signal(object, object)  # two Indexes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed = QPersistentModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's signature."""
        if not _press(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt's signature."""
        super().mousePressEvent(event)
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer tells that letting go here compares two; Qt's signature."""
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton and self._is_other(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.DragLinkCursor)
        else:
            self.viewport().unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's signature."""
        super().mouseReleaseEvent(event)
        self.viewport().unsetCursor()
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._is_other(place):
            self.paired.emit(self._pressed, index)
        elif event.modifiers() & _CTRL:
            self.picked.emit(index)
        else:
            self.chosen.emit(index, bool(event.modifiers() & _SHIFT))

    def _is_other(self, place: QPoint) -> bool:
        """Whether there is another version than the one that was taken in hand."""
        index = self.indexAt(place)
        return index.isValid() and self._pressed.isValid() and index.row() != self._pressed.row()


class TimelineTable(QTableView):
    """The same in words; the same keys."""

    chosen = Signal(object, bool)  # Index, whether it is the side after
    picked = Signal(object)  # Index, one of two

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's signature."""
        if not _press(self, event):
            super().keyPressEvent(event)


def _press(view: TimelinePicture | TimelineTable, event: QKeyEvent) -> bool:
    index: Index = view.currentIndex()
    if not index.isValid():
        return False
    if event.key() in _ENTER:
        view.chosen.emit(index, bool(event.modifiers() & _SHIFT))
        return True
    if event.key() == Qt.Key.Key_Space and event.modifiers() & _CTRL:
        view.picked.emit(index)
        return True
    return False
