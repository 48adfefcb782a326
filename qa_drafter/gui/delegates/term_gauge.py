"""Paints the scale of a negotiated value. Each mark has a shape of its own: it reads in grey as well.

Circle: where the sponsor starts. Diamond: balanced. Square: the contractor. A bar with its far side hatched: the limit.
A filled pointer from above: the value agreed for now.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from qa_drafter.gui.models.term_gauge import Gauge
from qa_drafter.gui.theme import Tone, current_theme


def paint_gauge(painter: QPainter, rect: QRectF, gauge: Gauge) -> None:
    """Draw a scale over the width of a cell."""
    theme = current_theme()
    axis, size = rect.center().y() + rect.height() * 0.12, rect.height() * 0.13
    if gauge.typical is not None:
        left, right = (_x(rect, gauge, end) for end in gauge.typical)
        painter.fillRect(QRectF(left, axis - size, right - left, 2 * size), theme.paper(Tone.SELECTED))
    painter.setPen(QPen(theme.field_edge, 1.0))
    painter.drawLine(QPointF(rect.left(), axis), QPointF(rect.right(), axis))
    for bound, edge in ((gauge.most, rect.right()), (gauge.least, rect.left())):
        if bound is not None:
            _paint_limit(painter, _x(rect, gauge, bound), edge, axis, size)
    painter.setBrush(theme.base)
    painter.setPen(QPen(theme.secondary, 1.2))
    painter.drawEllipse(QPointF(_x(rect, gauge, gauge.sponsor), axis), size * 1.5, size * 1.5)
    painter.drawRect(_square(_x(rect, gauge, gauge.cmo), axis, size * 1.2))
    painter.drawPolygon(_diamond(_x(rect, gauge, gauge.balanced), axis, size * 1.1))
    ink = theme.ink(Tone.BREACH) if gauge.beyond else theme.accent
    _paint_pointer(painter, _x(rect, gauge, gauge.value), axis - size * 1.4, size * 1.7, ink)


def _x(rect: QRectF, gauge: Gauge, value: float) -> float:
    return rect.left() + rect.width() * gauge.share(value)


def _paint_limit(painter: QPainter, x: float, edge: float, axis: float, size: float) -> None:
    ink = current_theme().ink(Tone.BREACH)
    left, right = sorted((x, edge))
    painter.fillRect(QRectF(left, axis - size, right - left, 2 * size), QBrush(ink, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(ink, 2.0))
    painter.drawLine(QPointF(x, axis - size * 2), QPointF(x, axis + size * 2))


def _square(x: float, y: float, size: float) -> QRectF:
    return QRectF(x - size, y - size, 2 * size, 2 * size)


def _diamond(x: float, y: float, size: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size), QPointF(x - size, y)])


def _paint_pointer(painter: QPainter, x: float, foot: float, size: float, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(
        QPolygonF([QPointF(x, foot), QPointF(x - size, foot - size * 1.5), QPointF(x + size, foot - size * 1.5)])
    )
