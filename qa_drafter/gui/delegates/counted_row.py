"""Paints one line of a list of places: number, title, octagon and pencil with counts, count."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qa_drafter.gui.delegates.rows import draw_text, paint_row_ground
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, columns, lines, ui_font, unit
from qa_drafter.gui.models.counted_line import COUNTED, CountedLine
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.theme import Tone, current_theme


class CountedRowDelegate(QStyledItemDelegate):
    """Rows of 1.5 H; the number takes `number_columns` characters where the list has numbers."""

    def __init__(self, number_columns: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number_columns = number_columns

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """1.5 H high, as wide as the list; Qt's signature."""
        return QSize(0, lines(_widget(option), 1.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; Qt's signature."""
        widget, line = _widget(option), index.data(COUNTED)
        if not isinstance(line, CountedLine):
            return
        theme, u = current_theme(), unit(widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_row_ground(painter, option)
        rect = QRectF(option.rect).adjusted(3 * u, 0, -3 * u, 0)
        painter.setFont(ui_font(Size.SECONDARY))
        rect.setRight(self._paint_counts(painter, rect, line, widget))
        if line.number or self._number_columns:
            place = QRectF(rect.left(), rect.top(), columns(widget, self._number_columns), rect.height())
            draw_text(painter, place, line.number, theme.secondary)
            rect.setLeft(place.right())
        painter.setFont(ui_font(semibold=selected))
        draw_text(painter, rect, line.title, theme.secondary if line.is_quiet else theme.text)
        painter.restore()

    def _paint_counts(self, painter: QPainter, rect: QRectF, line: CountedLine, widget: QWidget) -> float:
        """Paint from the right: count, pencil, octagon. Returns where the title has to end."""
        theme, u = current_theme(), unit(widget)
        count = QRectF(rect.right() - columns(widget, 4), rect.top(), columns(widget, 4), rect.height())
        if line.count or not line.is_quiet:
            draw_text(painter, count, str(line.count), theme.secondary, Qt.AlignmentFlag.AlignRight)
        right = count.left() + 2 * u if not (line.breaches or line.edits) else count.left()
        for name, number, ink in (
            ("edit", line.edits, theme.secondary),
            ("error", line.breaches, theme.ink(Tone.BREACH)),
        ):
            if number:
                right = _paint_badge(painter, QRectF(rect.left(), rect.top(), right - rect.left(), rect.height()), name,
                                     number, ink, u)  # fmt: skip
        return right - u


def _paint_badge(painter: QPainter, rect: QRectF, name: str, number: int, ink: QColor, u: int) -> float:
    wide = painter.fontMetrics().horizontalAdvance(str(number))
    draw_text(painter, rect, str(number), ink, Qt.AlignmentFlag.AlignRight)
    side = 3.5 * u
    left = rect.right() - wide - u - side
    paint_icon(painter, name, QRectF(left, rect.center().y() - side / 2, side, side), ink)
    return left - u


def _widget(option: QStyleOptionViewItem) -> QWidget:
    widget: QWidget = option.widget
    return widget
