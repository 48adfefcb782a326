"""Own wording, typed in place as small Markdown. Ctrl+Enter keeps it, Escape leaves it."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from qa_drafter.gui.measures import contract_font, unit
from qa_drafter.gui.panes.labels import secondary

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Field(QPlainTextEdit):
    """The text field; grows with its text up to a page."""

    kept = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Escape end the editing; Qt's signature."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the text; Qt's signature."""
        metrics = QFontMetricsF(self.font())
        per_line = max(20.0, self.viewport().width() / metrics.averageCharWidth())
        rows = sum(max(1, math.ceil(len(line) / per_line)) for line in self.toPlainText().split("\n"))
        return QSize(super().sizeHint().width(), round(metrics.lineSpacing() * min(max(rows + 1, 4), 26)))


class WordingEditor(QWidget):
    """Asks for another wording; what it may be is not decided here."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, wording: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Field(wording.rstrip("\n"), self)
        self.field.setFont(contract_font())
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Wording of the article"))
        self.field.setMinimumHeight(self.field.sizeHint().height())
        self.field.kept.connect(lambda: self.kept.emit(self.field.toPlainText()))
        self.field.left.connect(self.left)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(unit(self))
        box.addWidget(self.field)
        box.addLayout(self._foot())

    def start(self) -> None:
        """Put the cursor at the beginning of the text."""
        self.field.moveCursor(QTextCursor.MoveOperation.Start)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        marks = self.tr("A blank line ends a paragraph, “- ” starts a list item,")
        names = self.tr("[Term] is a defined term, [[CLAUSE-ID]] a reference.")
        row.addWidget(secondary(f"{marks} {names}", wraps=True), 1)
        leave = QPushButton(self.tr("Leave it   Esc"))
        leave.clicked.connect(self.left)
        keep = QPushButton(self.tr("Keep wording   Ctrl+Enter"))
        keep.clicked.connect(lambda: self.kept.emit(self.field.toPlainText()))
        row.addWidget(leave)
        row.addWidget(keep)
        return row
