"""Paints one version of the timeline: its point in the lane of its author, the line from the one before, its facts."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from qa_drafter.gui.delegates.rows import draw_text
from qa_drafter.gui.measures import Size, columns, lines, ui_font, unit
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.timeline import NODE, TimelineModel, TimelineNode
from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import version_status

_WIDE: Final = 30
_LANE: Final = 1.5
"""Height of a lane, in lines."""


class TimelineDelegate(QStyledItemDelegate):
    """Columns of equal width; what is chosen is said in words and by shape, so that grey is enough."""

    def sizeHint(self, option: Any, index: Index) -> QSize:
        """Room for the count, the lanes and three lines of facts; Qt's signature."""
        return QSize(columns(option.widget, _WIDE), self.height(option.widget, index.model()))

    def height(self, widget: Any, model: Any) -> int:
        """How high the picture is."""
        lanes = model.lanes if isinstance(model, TimelineModel) else 1
        return lines(widget, 1.2 + _LANE * lanes + 3.4)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draw one version; Qt's signature."""
        node, model = index.data(NODE), index.model()
        if not isinstance(node, TimelineNode) or not isinstance(model, TimelineModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, widget, rect = current_theme(), option.widget, QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.window)
        high = lines(widget, _LANE)
        top = rect.top() + lines(widget, 1.2)
        at = QPointF(rect.left() + rect.width() * 0.6, top + high * (node.lane + 0.5))
        if node.lane_before is not None:
            self._paint_edge(painter, rect, at, top + high * (node.lane_before + 0.5), node, widget)
        if index.row() + 1 < model.rowCount():
            painter.setPen(QPen(theme.field_edge, 1.5))
            painter.drawLine(at, QPointF(rect.right() + 1, at.y()))
        self._paint_node(painter, at, node, widget)
        facts = QRectF(rect.left() + unit(widget), top + high * model.lanes, rect.width() - 2 * unit(widget), 0)
        _paint_facts(painter, facts, node, widget)
        if option.state & QStyle.StateFlag.State_Selected:
            dotted = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(theme.accent, 1.5, Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), RADIUS, RADIUS)
        painter.restore()

    def _paint_edge(
        self, painter: QPainter, rect: QRectF, at: QPointF, before: float, node: TimelineNode, widget: Any
    ) -> None:
        """The line from the version before, and how many changes it stands for."""
        theme = current_theme()
        painter.setPen(QPen(theme.field_edge, 1.5))
        painter.drawLine(QPointF(rect.left(), before), QPointF(rect.left() + rect.width() * 0.15, before))
        painter.drawLine(QPointF(rect.left() + rect.width() * 0.15, before), at)
        place = QRectF(rect.left(), rect.top() + 2, rect.width() * 0.62, lines(widget, 1.2))
        if node.count is None:
            painter.setFont(ui_font(Size.SECONDARY))
            draw_text(painter, place, "…", theme.secondary, Qt.AlignmentFlag.AlignHCenter)
            return
        painter.setFont(ui_font(Size.SECONDARY, semibold=node.count.critical > 0))
        words = counted(node.count.changes, _tr("change"), _tr("changes"))
        if node.count.critical:
            words = f"{words} · ▲ {_tr('{count} critical').format(count=node.count.critical)}"
        ink = theme.ink(Tone.BREACH) if node.count.critical else theme.secondary
        needed = painter.fontMetrics().horizontalAdvance(words) + 3 * unit(widget)
        place.setWidth(min(max(place.width(), needed), rect.width()))
        draw_text(painter, place, words, ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_node(self, painter: QPainter, at: QPointF, node: TimelineNode, widget: Any) -> None:
        """A ring; filled where it is compared; dashed for the working copy, square for what is signed.

        A second ring stands round the one that waits for another.
        """
        theme, side = current_theme(), lines(widget, 0.8)
        chosen = node.is_from or node.is_to
        style = Qt.PenStyle.DashLine if node.version is None else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.accent if chosen else theme.secondary, 2, style))
        painter.setBrush(theme.accent if chosen else theme.base)
        shape = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
        if node.status.casefold() in ("signed", "in force", "final"):
            painter.drawRect(shape)
        else:
            painter.drawEllipse(shape)
        if node.is_picked:
            painter.setPen(QPen(theme.accent, 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(shape.adjusted(-4, -4, 4, 4))
        if chosen:
            words = _tr("from") if node.is_from else _tr("to")
            painter.setFont(ui_font(Size.SECONDARY, semibold=True))
            wide = painter.fontMetrics().horizontalAdvance(words) + 2 * unit(widget)
            tag = QRectF(shape.right() + unit(widget), at.y() - side * 0.6, wide, side * 1.2)
            painter.fillRect(tag, theme.accent)
            draw_text(painter, tag, words, theme.on_accent, Qt.AlignmentFlag.AlignHCenter)


def _paint_facts(painter: QPainter, place: QRectF, node: TimelineNode, widget: Any) -> None:
    theme, high = current_theme(), lines(widget, 1.05)
    name = f"{node.name}  {node.label}" if node.version else node.name
    about = " · ".join(part for part in (node.author, node.day) if part) or node.label
    for number, (words, semibold) in enumerate(((name, True), (about, False), (version_status(node.status), False))):
        painter.setFont(ui_font(Size.BODY if semibold else Size.SECONDARY, semibold=semibold))
        row = QRectF(place.left(), place.top() + number * high, place.width(), high)
        draw_text(painter, row, words, theme.text if semibold else theme.secondary, Qt.AlignmentFlag.AlignHCenter)


def _tr(text: str) -> str:
    return QCoreApplication.translate("timeline_node", text)
