"""Paints the heat map of the load: counts on a tint that grows with them; the count itself is the second carrier."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate

from qa_drafter.gui.delegates.rows import draw_text
from qa_drafter.gui.measures import ui_font, unit, words_from
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.raci_heat import TITLE, RaciHeatModel
from qa_drafter.gui.theme import Tone, current_theme


class HeatCellDelegate(QStyledItemDelegate):
    """One delegate for titles and counts."""

    def __init__(self, model: RaciHeatModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model, self._view = model, view

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draw one cell; Qt's signature."""
        theme, u, rect = current_theme(), unit(self._view), QRectF(option.rect)
        bold = self._model.is_total(index) or self._model.is_party(index.column())
        painter.save()
        painter.setFont(ui_font(semibold=bold))
        if index.column() == TITLE:
            draw_text(painter, rect.adjusted(words_from(self._view), 0, -u, 0), str(index.data()), theme.text)
        else:
            self._paint_count(painter, rect, index)
        self._paint_lines(painter, option.rect, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_count(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        theme, u = current_theme(), unit(self._view)
        share = self._model.share(index)
        place = rect.adjusted(0.75 * u, 0.75 * u, -0.75 * u, -0.75 * u)
        if share:
            tint = QColor(theme.paper(Tone.ACCOUNTABLE))
            # The strongest tint stays below the solid A, so that the number keeps its contrast on every step.
            tint.setAlphaF(0.06 + 0.36 * share)
            painter.fillRect(place, tint)
        # A bar below the number says the same without colour.
        painter.fillRect(QRectF(place.left(), place.bottom() - 2, place.width() * share, 2), theme.text)
        draw_text(painter, place, str(index.data()), theme.text, Qt.AlignmentFlag.AlignHCenter)

    def _paint_lines(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = current_theme()
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QPen(theme.field_edge, 1.5))
        if self._model.is_total(index):
            painter.drawLine(rect.topLeft(), rect.topRight())
        if self._model.begins_group(index.column()):
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
