"""Paints one place of the words looked for: box, number, and the words around it as they would stand."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

from qa_drafter.gui.delegates.rows import draw_text, gap, paint_row_ground
from qa_drafter.gui.measures import Size, columns, contract_font, lines, ui_font
from qa_drafter.gui.models.hits import HIT, SPANS, place_words
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.redline import Span, SpanKind
from qa_drafter.services.replacing import Hit

_TONES = {SpanKind.INSERT: Tone.INSERTED, SpanKind.DELETE: Tone.DELETED}


class HitRow(QStyledItemDelegate):
    """Rows of 1.8 H; the words found stand in one column, so that the eye runs down them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, or two for a place that is left alone; Qt's signature."""
        hit = index.data(HIT)
        return QSize(0, lines(option.widget, 2.7 if isinstance(hit, Hit) and place_words(hit) else 1.8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; Qt's signature."""
        hit = index.data(HIT)
        if not isinstance(hit, Hit):
            return
        u, theme = gap(option), current_theme()
        painter.save()
        paint_row_ground(painter, option)
        rect = QRectF(option.rect).adjusted(2 * u, 0, -2 * u, 0)
        upper = QRectF(rect.left(), rect.top(), rect.width(), lines(option.widget, 1.8))
        box = QRectF(upper.left(), upper.top(), 5 * u, upper.height())
        if hit.replaceable:
            _paint_box(painter, option, box, checked=index.data(Qt.ItemDataRole.CheckStateRole))
        number = QRectF(box.right(), upper.top(), columns(option.widget, 7), upper.height())
        painter.setFont(ui_font())
        draw_text(painter, number, hit.number, theme.secondary)
        words = QRectF(number.right(), upper.top(), rect.right() - number.right(), upper.height())
        _paint_around(painter, words, index.data(SPANS), columns(option.widget, 30))
        if said := place_words(hit):
            painter.setFont(ui_font(Size.SECONDARY))
            lower = QRectF(number.right(), upper.bottom() - u, words.width(), rect.bottom() - upper.bottom())
            draw_text(painter, lower, said, theme.secondary)
        painter.restore()


def _paint_box(painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, *, checked: object) -> None:
    box = QStyleOptionButton()
    style = QApplication.style()
    side = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
    box.rect = QRectF(rect.left(), rect.center().y() - side / 2, side, side).toRect()
    on = checked == Qt.CheckState.Checked
    box.state = QStyle.StateFlag.State_Enabled | (QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off)
    style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, option.widget)


def _paint_around(painter: QPainter, rect: QRectF, spans: tuple[Span, ...], room: float) -> None:
    """What stands before, cut at its beginning; the words found and those in their place; what follows."""
    theme, metrics = current_theme(), QFontMetricsF(contract_font(9.5))
    before, *rest = spans
    words = metrics.elidedText(_line(before.text), Qt.TextElideMode.ElideLeft, room)
    painter.setFont(contract_font(9.5))
    painter.setPen(theme.secondary)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(QRectF(rect.left(), rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignRight | flags, words)
    left = rect.left() + room
    for place, span in enumerate(rest):
        is_last = place == len(rest) - 1
        font = _font(span.kind, semibold=place == 0 and span.kind is SpanKind.KEEP)
        painter.setFont(font)
        # a whole pixel more than the words take, or rounding would elide them
        width = min(ceil(QFontMetricsF(font).horizontalAdvance(_line(span.text))) + 1.0, max(0.0, rect.right() - left))
        at = QRectF(left, rect.top(), rect.right() - left if is_last else width, rect.height())
        if span.kind in _TONES:
            high = QFontMetricsF(font).height()
            painter.fillRect(QRectF(left, at.center().y() - high / 2, width, high), theme.paper(_TONES[span.kind]))
        ink = theme.ink(_TONES[span.kind]) if span.kind in _TONES else theme.secondary if is_last else theme.text
        draw_text(painter, at, _line(span.text), ink)
        left += width


def _line(text: str) -> str:
    """On one line and as it is read; the blanks at its ends are kept: they part it from its neighbours."""
    read = "".join("" if sign in "[]" else " " if sign in "\n\t\u00a0" else sign for sign in text)
    return read.replace("**", "")


def _font(kind: SpanKind, *, semibold: bool) -> QFont:
    font = contract_font(9.5, semibold=semibold)
    font.setStrikeOut(kind is SpanKind.DELETE)
    font.setUnderline(kind is SpanKind.INSERT)
    return font
