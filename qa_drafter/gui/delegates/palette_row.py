"""Paints one row of the command palette: the words, where they belong, the keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_drafter.gui.delegates.rows import draw_text, gap, paint_row_ground
from qa_drafter.gui.measures import Size, columns, lines, ui_font
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.palette import OFFER, Offer
from qa_drafter.gui.theme import current_theme

_KEYS = 15
"""Characters of the column of keys."""
_WHERE = 18


class PaletteRow(QStyledItemDelegate):
    """Three columns: the words give way, the others stay in line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """1.8 H high; Qt's signature."""
        return QSize(0, lines(option.widget, 1.8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; Qt's signature."""
        offer = index.data(OFFER)
        if not isinstance(offer, Offer):
            return
        widget, u, theme = option.widget, gap(option), current_theme()
        painter.save()
        paint_row_ground(painter, option)
        rect = QRectF(option.rect).adjusted(3 * u, 0, -3 * u, 0)
        keys = QRectF(rect.right() - columns(widget, _KEYS), rect.top(), columns(widget, _KEYS), rect.height())
        where = QRectF(keys.left() - columns(widget, _WHERE), rect.top(), columns(widget, _WHERE) - u, rect.height())
        painter.setFont(ui_font(semibold=bool(option.state & QStyle.StateFlag.State_Selected)))
        draw_text(painter, rect.adjusted(0, 0, where.left() - 2 * u - rect.right(), 0), offer.words, theme.text)
        painter.setFont(ui_font(Size.SECONDARY))
        draw_text(painter, where, offer.where, theme.secondary)
        draw_text(painter, keys, offer.keys, theme.secondary, Qt.AlignmentFlag.AlignRight)
        painter.restore()
