"""A button whose words go on in a second line where the column is narrow: no remedy is cut off."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from qa_drafter.gui.measures import lines, unit

_WORDS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignCenter


class WrapButton(QPushButton):
    """As high as its words at its width."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any column; Qt's signature."""
        return QSize(6 * unit(self), super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Qt's signature."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every line of the words; Qt's signature."""
        room = QRect(0, 0, width - 4 * unit(self), 0)
        needed = self.fontMetrics().boundingRect(room, int(_WORDS), self.text())
        return max(lines(self, 1.75), needed.height() + 2 * unit(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button of the style, with words that wrap; Qt's signature."""
        option, painter = QStyleOptionButton(), QStylePainter(self)
        self.initStyleOption(option)
        words, option.text = option.text, ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        role = self.foregroundRole()
        self.style().drawItemText(painter, self._inner(), int(_WORDS), option.palette, self.isEnabled(), words, role)

    def _inner(self) -> QRect:
        return self.rect().adjusted(2 * unit(self), 0, -2 * unit(self), 0)
