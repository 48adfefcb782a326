"""Paints the table of changed duties: a changed cell shows the letters before, struck, and those after, underlined."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate

from qa_drafter.domain.raci import Duty
from qa_drafter.gui.delegates.duty import DutyLook, paint_duty
from qa_drafter.gui.delegates.rows import draw_text
from qa_drafter.gui.measures import ui_font, unit, words_from
from qa_drafter.gui.models.changed_duties import DUTIES, FIRST_ROLE, NUMBER, CellChange, ChangedDutiesModel
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.raci_sheet import letter_shown
from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import Tone, current_theme

_BAR = 3


class ChangedDutyDelegate(QStyledItemDelegate):
    """One delegate for the whole table, so that a row looks like one thing."""

    def __init__(self, model: ChangedDutiesModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model, self._view = model, view

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draw one cell; Qt's signature."""
        painter.save()
        if self._model.change_at(index) is None:
            self._paint_title(painter, option, index)
        else:
            self._paint_ground(painter, option, index)
            cell = index.data(DUTIES)
            if isinstance(cell, CellChange):
                edge = 0.75 * unit(self._view)
                _paint_cell(painter, QRectF(option.rect).adjusted(edge, edge, -edge, -edge - 1), cell)
            elif index.column() < FIRST_ROLE:
                self._paint_words(painter, option, index)
        painter.restore()

    def _paint_title(self, painter: QPainter, option: Any, index: Index) -> None:
        theme, u = current_theme(), unit(self._view)
        painter.fillRect(option.rect, theme.window)
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if index.column() == NUMBER:
            painter.setFont(ui_font(semibold=True))
            draw_text(
                painter, QRectF(option.rect).adjusted(words_from(self._view), 0, -u, 0), str(index.data()), theme.text
            )

    def _paint_ground(self, painter: QPainter, option: Any, index: Index) -> None:
        theme = current_theme()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.paper(Tone.SELECTED) if self._view.hasFocus() else theme.window)
            if index.column() == NUMBER:
                painter.fillRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height(), theme.accent)
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_words(self, painter: QPainter, option: Any, index: Index) -> None:
        theme, u = current_theme(), unit(self._view)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(ui_font(semibold=chosen or index.column() == NUMBER))
        place = QRectF(option.rect).adjusted(words_from(self._view), 0, -2 * u, 0)
        draw_text(painter, place, str(index.data()), theme.text)


def _paint_cell(painter: QPainter, rect: QRectF, cell: CellChange) -> None:
    if not cell.is_changed:
        paint_duty(painter, rect, DutyLook(cell.now))
        return
    half = rect.width() / 2
    _paint_half(painter, QRectF(rect.left(), rect.top(), half, rect.height()), cell.was, Tone.DELETED)
    _paint_half(painter, QRectF(rect.left() + half, rect.top(), half, rect.height()), cell.now, Tone.INSERTED)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(current_theme().field_edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def _paint_half(painter: QPainter, rect: QRectF, duty: Duty, tone: Tone) -> None:
    theme = current_theme()
    painter.fillRect(rect, theme.paper(tone))
    font = QFont(ui_font(semibold=True))
    font.setStrikeOut(tone is Tone.DELETED and duty is not Duty.NONE)
    font.setUnderline(tone is Tone.INSERTED and duty is not Duty.NONE)
    painter.setFont(font)
    painter.setPen(theme.ink(tone))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter_shown(duty) or "–")
