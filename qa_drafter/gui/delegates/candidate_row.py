"""Paints one clause that could come in, in two lines: title and whether the deal asks for it; id, section, use."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_drafter.gui.delegates.rows import draw_text, gap, paint_row_ground
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, lines, ui_font
from qa_drafter.gui.models.candidates import CANDIDATE, RECENT, recent_words
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.theme import current_theme
from qa_drafter.services.arranging import Candidate


class CandidateRow(QStyledItemDelegate):
    """Rows of 2.7 H."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as two lines need; Qt's signature."""
        return QSize(0, lines(option.widget, 2.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; Qt's signature."""
        one = index.data(CANDIDATE)
        if not isinstance(one, Candidate):
            return
        u, theme = gap(option), current_theme()
        painter.save()
        paint_row_ground(painter, option)
        rect = QRectF(option.rect).adjusted(3 * u, 0.75 * u, -2 * u, -0.75 * u)
        upper = QRectF(rect.left(), rect.top(), rect.width(), rect.height() / 2)
        if one.proposed:
            side = 3.5 * u
            sign = QRectF(upper.right() - side, upper.center().y() - side / 2, side, side)
            paint_icon(painter, "check", sign, theme.secondary)
            upper.setRight(sign.left() - u)
        painter.setFont(ui_font(semibold=bool(option.state & QStyle.StateFlag.State_Selected)))
        draw_text(painter, upper, one.title, theme.text)
        painter.setFont(ui_font(Size.SECONDARY))
        lower = QRectF(rect.left(), rect.center().y(), rect.width(), rect.height() / 2)
        about = (recent_words(),) if index.data(RECENT) else ()
        draw_text(painter, lower, "  ·  ".join((*about, one.clause, one.section_title)), theme.secondary)
        painter.restore()
