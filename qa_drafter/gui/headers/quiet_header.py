"""The header of a plain table: captions over a hairline, in line with the words of the cells below."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from qa_drafter.gui.delegates.rows import draw_text
from qa_drafter.gui.measures import Size, lines, ui_font, unit, words_from
from qa_drafter.gui.theme import current_theme


class QuietHeader(QHeaderView):
    """Draws words where the style would draw buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """One row; Qt's signature."""
        return QSize(0, lines(self, 1.6))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw one caption; Qt's signature."""
        theme, u = current_theme(), unit(self)
        painter.save()
        painter.fillRect(rect, theme.base)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.hairline)
        painter.setFont(ui_font(Size.CAPTION, semibold=True))
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        draw_text(painter, QRectF(rect).adjusted(words_from(self), 0, -u, 0), words, theme.secondary)
        painter.restore()
