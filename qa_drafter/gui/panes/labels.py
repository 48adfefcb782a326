"""Labels of the kinds the panes share: captions, secondary lines, titles, icons beside words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, lines
from qa_drafter.gui.panes.inked import BreachLabel, InkedLabel, QuietLabel, heading
from qa_drafter.gui.theme import Theme, Tone, current_theme

__all__ = ["BreachLabel", "InkedLabel", "QuietLabel", "SmallIcon", "caption", "secondary", "titled", "wrapped"]

caption = heading


def secondary(text: str = "", *, wraps: bool = False) -> QuietLabel:
    """A line that explains."""
    return QuietLabel(text, Size.SECONDARY, wraps=wraps)


def titled(text: str, font: QFont) -> InkedLabel:
    """A title in `font` that wraps rather than elides."""
    label = InkedLabel(text, wraps=True)
    label.setFont(font)
    return label


def wrapped(text: str, *, semibold: bool = False) -> InkedLabel:
    """Body text over as many lines as it needs."""
    return InkedLabel(text, semibold=semibold, wraps=True)


class SmallIcon(QWidget):
    """An icon that stands beside words; `says` is what a screen reader hears."""

    def __init__(self, name: str, tone: Tone | None, says: str) -> None:
        super().__init__()
        self._name, self._tone = name, tone
        side = lines(self, 1.0)
        self.setFixedSize(QSize(side, side))
        self.setAccessibleName(says)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the scheme's colour; Qt's signature."""
        paint_icon(QPainter(self), self._name, self.rect().toRectF(), self._ink(current_theme()))

    def _ink(self, theme: Theme) -> QColor:
        return theme.ink(self._tone) if self._tone else theme.secondary
