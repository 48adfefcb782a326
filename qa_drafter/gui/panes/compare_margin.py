"""The numbers of the changes beside a row of text, one below the other; the one in hand is filled with the accent."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from qa_drafter.gui.measures import Size, ui_font
from qa_drafter.gui.panes.compare_lines import TextLine
from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import current_theme

FOLLOWS = "↳"
"""Stands beside a row that differs only because of changes elsewhere."""


def paint_numbers(painter: QPainter, place: QRectF, line: TextLine, current: int, unit: int) -> None:
    """Write the numbers of `line` into `place`, from its right edge."""
    painter.setFont(ui_font(Size.SECONDARY))
    high = painter.fontMetrics().height() + 1.0
    for row, text in enumerate(margin_words(line, current, max(1, int((place.height() + 2) / high)))):
        cell = QRectF(place.left(), place.top() + row * high, place.width(), high)
        if text == str(current):
            _paint_badge(painter, cell, text, unit)
        else:
            painter.setPen(current_theme().secondary)
            painter.setFont(ui_font(Size.SECONDARY))
            painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


def margin_words(line: TextLine, current: int, room: int) -> list[str]:
    """The numbers that fit into `room` lines, the one in hand before others; `+2` counts those left out."""
    if line.follows:
        return [FOLLOWS]
    if len(line.numbers) <= room:
        return [str(number) for number in line.numbers]
    first = [number for number in line.numbers if number == current]
    ordered = [*first, *(number for number in line.numbers if number != current)]
    if room == 1:
        return [str(ordered[0])]
    return [*map(str, ordered[: room - 1]), f"+{len(ordered) - room + 1}"]


def _paint_badge(painter: QPainter, cell: QRectF, text: str, unit: int) -> None:
    theme = current_theme()
    painter.setFont(ui_font(Size.SECONDARY, semibold=True))
    wide = painter.fontMetrics().horizontalAdvance(text) + 2 * unit
    badge = QRectF(cell.right() - wide, cell.top(), wide, cell.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    painter.drawRoundedRect(badge, RADIUS, RADIUS)
    painter.setPen(theme.on_accent)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
