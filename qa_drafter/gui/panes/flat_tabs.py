"""Tabs inside a column: words, with a line in the accent below the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from qa_drafter.gui.measures import lines, ui_font, unit
from qa_drafter.gui.theme import current_theme

_LINE = 2


class FlatTabs(QTabBar):
    """Draws itself: the style's tabs have frames."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFont(ui_font())
        for arrow in self.findChildren(QToolButton):  # where the tabs have no room: words below them are not seen
            arrow.setAutoFillBackground(True)
            arrow.setBackgroundRole(QPalette.ColorRole.Base)

    def tabSizeHint(self, index: int) -> QSize:
        """The words and a margin, wide enough for bold; Qt's signature."""
        bold = ui_font(semibold=True)
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self.tabText(index))
        return QSize(round(words * bold.pointSizeF() / self.font().pointSizeF()) + 4 * unit(self), lines(self, 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, line, and a dotted frame for the focus; Qt's signature."""
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), theme.base)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.hairline)
        for index in range(self.count()):
            place, chosen = self.tabRect(index), index == self.currentIndex()
            painter.setFont(ui_font(semibold=chosen))
            painter.setPen(theme.text if chosen else theme.secondary)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
            if chosen:
                u = unit(self)
                painter.fillRect(place.adjusted(u, place.height() - _LINE, -u, 0), theme.accent)
                if self.hasFocus():
                    painter.setPen(QPen(theme.secondary, 1, Qt.PenStyle.DotLine))
                    painter.drawRect(place.adjusted(u, u, -u, -u - 1))
