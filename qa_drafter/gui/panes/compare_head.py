"""What stands above a text of a comparison: which version it is, and what is known about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from qa_drafter.gui.delegates.rows import draw_text
from qa_drafter.gui.measures import columns, lines, ui_font, unit
from qa_drafter.gui.theme import current_theme


@dataclass(frozen=True, slots=True)
class SideName:
    """What heads one text: `v3`, and what is known about it."""

    name: str
    about: str = ""


class SideHead(QWidget):
    """The name of a version above its text; in a narrow column the rest is cut short, not the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = SideName("")
        self.setFixedHeight(lines(self, 1.8))

    def show_name(self, side: SideName) -> None:
        """Show another name."""
        self.side = side
        self.setAccessibleName(f"{side.name} {side.about}".strip())
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of bars, the name, and a hairline below; Qt's signature."""
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), theme.window)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.hairline)
        place = QRectF(self.rect()).adjusted(columns(self, 6), 0, -2 * unit(self), 0)
        painter.setFont(ui_font(semibold=True))
        # Names of files often differ at their ends alone.
        name = painter.fontMetrics().elidedText(self.side.name, Qt.TextElideMode.ElideMiddle, int(place.width()))
        draw_text(painter, place, name, theme.text)
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(self.side.name) + 2 * unit(self))
        painter.setFont(ui_font())
        if place.width() > columns(self, 4):
            draw_text(painter, place, self.side.about, theme.secondary)
