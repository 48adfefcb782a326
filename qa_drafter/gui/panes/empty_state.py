"""What a pane shows while it has nothing to show: an icon, one sentence, one button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, lines, unit
from qa_drafter.gui.panes.inked import InkedLabel, QuietLabel
from qa_drafter.gui.theme import current_theme


class _Sign(QWidget):
    """The icon, two lines high, in the secondary colour."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        side = lines(self, 1.75)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; Qt's signature."""
        paint_icon(QPainter(self), self.name, self.rect().toRectF(), current_theme().secondary)


class EmptyState(QWidget):
    """One at a time: `show_words` says what is missing and what the button does about it."""

    pressed = Signal()

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = InkedLabel("", Size.BODY, semibold=True)
        self._sentence = QuietLabel("")
        self.button = QPushButton()
        self.button.clicked.connect(self.pressed)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(self)
        column.setSpacing(2 * unit(self))
        column.addStretch(2)
        for widget in (_Sign(icon_name), self._title, self._sentence, self.button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_words(self, title: str, sentence: str, button: str) -> None:
        """Say what is missing; an empty `button` hides it."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
