"""The ground of a list row, and text that is elided to its place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from qa_drafter.gui.measures import unit
from qa_drafter.gui.theme import Tone, current_theme

BAR = 3
"""Pixels of the bar at a selected row; a hairline's multiple, so no font measure."""


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem, *, begins: bool = True) -> None:
    """Hover, selection and focus: the bar stays when the focus goes elsewhere; `begins` says the cell is the first."""
    theme, rect, state = current_theme(), option.rect, option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    active = bool(state & QStyle.StateFlag.State_HasFocus) or option.widget.hasFocus()
    if selected:
        painter.fillRect(rect, theme.paper(Tone.SELECTED) if active else theme.window)
        if begins:
            painter.fillRect(rect.left(), rect.top(), BAR, rect.height(), theme.accent)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.window)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.secondary, 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    ink: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """One line of text, elided where the place is too narrow: at its end unless said otherwise."""
    shown = painter.fontMetrics().elidedText(text, cut, int(rect.width()))
    painter.setPen(ink)
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def gap(option: QStyleOptionViewItem) -> int:
    """u of the option's widget."""
    return unit(option.widget)
