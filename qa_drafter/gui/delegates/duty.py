"""Paints the letters of a duty: filled for A and R, tinted for C, framed for I, orange where a law is broken."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from qa_drafter.domain.raci import Duty
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, ui_font
from qa_drafter.gui.models.raci_sheet import letter_shown
from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import Theme, Tone, current_theme

_TONES: Final = {
    Duty.ACCOUNTABLE: Tone.ACCOUNTABLE,
    Duty.BOTH: Tone.ACCOUNTABLE,
    Duty.RESPONSIBLE: Tone.RESPONSIBLE,
    Duty.CONSULTED: Tone.CONSULTED,
    Duty.INFORMED: Tone.INFORMED,
}

_BREACH_FRAME: Final = 1.5
_MARGIN: Final = 3
"""Pixels round a chip that its focus frame may take."""


@dataclass(frozen=True, slots=True)
class DutyLook:
    """What one cell shows: its letters, and the marks about them. `missing` is the words of a missing A."""

    duty: Duty
    breached: bool = False
    missing: str = ""
    changed: bool = False
    selected: bool = False
    current: bool = False


def paint_duty(painter: QPainter, rect: QRectF, look: DutyLook) -> None:
    """Draw one duty into `rect`, which is the chip itself."""
    if look == DutyLook(Duty.NONE):
        return
    scale = painter.device().devicePixelRatioF()
    drawn = _drawn(look, rect.width(), rect.height(), scale, current_theme(), ui_font().key())
    painter.drawPixmap(QPointF(rect.left() - _MARGIN, rect.top() - _MARGIN), drawn)


@lru_cache(maxsize=512)
def _drawn(look: DutyLook, width: float, height: float, scale: float, theme: Theme, font: str) -> QPixmap:
    """The chip as a picture: a grid paints hundreds of them, of few kinds. `font` is part of the key alone."""
    pixmap = QPixmap((QSizeF(width + 2 * _MARGIN, height + 2 * _MARGIN) * scale).toSize())
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint(painter, QRectF(_MARGIN, _MARGIN, width, height), look, theme)
    painter.end()
    return pixmap


def _paint(painter: QPainter, rect: QRectF, look: DutyLook, theme: Theme) -> None:
    if look.missing:
        _missing(painter, rect, look, theme)
    elif look.breached:
        _breached(painter, rect, look, theme)
    elif look.duty is not Duty.NONE:
        _lawful(painter, rect, look.duty, theme)
    if look.changed:
        _fold(painter, rect, theme)
    if look.current or look.selected:
        _focus(painter, rect, theme, 2.0 if look.current else 1.0)


def _box(painter: QPainter, rect: QRectF, fill: QColor, pen: QPen | None) -> None:
    painter.setPen(pen if pen is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill)
    inset = pen.widthF() / 2 if pen is not None else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


def _words(painter: QPainter, rect: QRectF, words: str, ink: QColor, *, bold: bool, size: Size = Size.BODY) -> None:
    painter.setFont(ui_font(size, semibold=bold))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)


def _lawful(painter: QPainter, rect: QRectF, duty: Duty, theme: Theme) -> None:
    tone = _TONES[duty]
    pen = QPen(theme.hairline, 1.0) if duty is Duty.INFORMED else None
    _box(painter, rect, theme.paper(tone), pen)
    bold = tone in (Tone.ACCOUNTABLE, Tone.RESPONSIBLE)
    _words(painter, rect, letter_shown(duty), theme.ink(tone), bold=bold)


def _breached(painter: QPainter, rect: QRectF, look: DutyLook, theme: Theme) -> None:
    ink = theme.ink(Tone.BREACH)
    _box(painter, rect, theme.paper(Tone.BREACH), QPen(ink, _BREACH_FRAME))
    side = rect.height() * 0.55
    octagon = QRectF(rect.right() - side - 3, rect.center().y() - side / 2, side, side)
    _words(painter, rect.adjusted(0, 0, -side / 2, 0), letter_shown(look.duty), ink, bold=True)
    paint_icon(painter, "error", octagon, ink)


def _missing(painter: QPainter, rect: QRectF, look: DutyLook, theme: Theme) -> None:
    ink = theme.ink(Tone.BREACH)
    _box(painter, rect, theme.paper(Tone.BREACH), QPen(ink, _BREACH_FRAME, Qt.PenStyle.DashLine))
    letters = letter_shown(look.duty)
    words = f"{letters} {look.missing}" if letters else look.missing
    if QFontMetricsF(ui_font(Size.CAPTION, semibold=True)).horizontalAdvance(words) > rect.width() - 2 * RADIUS:
        words = look.missing  # in a narrow cell the breach is told and not the letter that stays
    _words(painter, rect, words, ink, bold=True, size=Size.CAPTION)


def _fold(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    side = rect.height() * 0.4
    corner = QPolygonF([rect.topRight() - QPointF(side, 0), rect.topRight(), rect.topRight() + QPointF(0, side)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink(Tone.INSERTED))
    painter.drawPolygon(corner)


def _focus(painter: QPainter, rect: QRectF, theme: Theme, width: float) -> None:
    painter.setPen(QPen(theme.accent, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    out = width / 2 + 0.5
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), RADIUS, RADIUS)
