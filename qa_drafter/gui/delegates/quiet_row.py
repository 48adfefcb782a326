"""A row of a plain table: air around its words, and the ground of every list of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_drafter.gui.delegates.rows import paint_row_ground
from qa_drafter.gui.measures import lines, unit
from qa_drafter.gui.models.indexes import Index


class QuietRow(QStyledItemDelegate):
    """Draws one cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, then icon and words without Qt's own selection; Qt's signature."""
        painter.save()
        paint_row_ground(painter, option, begins=index.column() == 0)
        painter.restore()
        inner = QStyleOptionViewItem(option)
        inner.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        inner.state &= ~QStyle.StateFlag.State_MouseOver
        inner.rect = option.rect.adjusted(unit(option.widget), 0, 0, 0)
        inner.palette.setBrush(QPalette.ColorRole.Highlight, inner.palette.base())
        super().paint(painter, inner, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the words and the air; Qt's signature."""
        u = unit(option.widget)
        if option.features & QStyleOptionViewItem.ViewItemFeature.WrapText:
            option = QStyleOptionViewItem(option)
            option.rect = option.rect.adjusted(u, 0, 0, 0)  # the words wrap where `paint` has them
        size = super().sizeHint(option, index)
        return QSize(size.width() + 4 * u, max(size.height() + 2 * u, lines(option.widget, 1.6)))
