"""The field for words to find in the changes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import lines

_LEAVING: Final = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindField(QLineEdit):
    """Down and Enter go on to what was found; Esc takes the words away first."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Find in changes   Ctrl+F"))
        self.setAccessibleName(self.tr("Find in changes"))
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(lines(self, 1.6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's signature."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in _LEAVING:
            self.left.emit()
        else:
            super().keyPressEvent(event)
