"""Paints one change of the list in two lines: number, sign, place, before and after; kind and title below."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from qa_drafter.domain.comparison_profile import Nature
from qa_drafter.domain.edits import RaciReassigned
from qa_drafter.gui.delegates.rows import draw_text, paint_row_ground
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, columns, contract_font, lines, ui_font, unit
from qa_drafter.gui.models.changes import CHANGE, KindLine, nature_icon, nature_words, weight_words
from qa_drafter.gui.models.compare_sheet import ChangeLine
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.theme import Theme, Tone, current_theme
from qa_drafter.redline import Span, SpanKind

_TONES: Final = {Nature.INSERTED: Tone.INSERTED, Nature.REMOVED: Tone.DELETED, Nature.MOVED: Tone.MOVED}
_SIGN: Final = "▲ "


class ChangeRowDelegate(QStyledItemDelegate):
    """Rows of 2.7 H, headings of 1.6 H."""

    def sizeHint(self, option: Any, index: Index) -> QSize:
        """As high as two lines need; Qt's signature."""
        is_heading = isinstance(index.data(CHANGE), KindLine)
        return QSize(0, lines(option.widget, 1.6 if is_heading else 2.7))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draw one row; Qt's signature."""
        line = index.data(CHANGE)
        painter.save()
        if isinstance(line, KindLine):
            _paint_heading(painter, option, line)
        elif isinstance(line, ChangeLine):
            paint_row_ground(painter, option)
            self._paint_change(painter, option, line)
        painter.setPen(QPen(current_theme().hairline, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_change(self, painter: QPainter, option: Any, line: ChangeLine) -> None:
        theme, widget = current_theme(), option.widget
        u, half = unit(widget), option.rect.height() / 2
        rect = QRectF(option.rect).adjusted(3 * u, 0.75 * u, -2 * u, -0.75 * u)
        upper = QRectF(rect.left(), rect.top(), rect.width(), half - 0.75 * u)
        lower = upper.translated(0, upper.height())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        number = QRectF(upper.left(), upper.top(), columns(widget, 3), upper.height())
        painter.setFont(ui_font(semibold=True))
        draw_text(painter, number, str(line.number), theme.text, Qt.AlignmentFlag.AlignRight)
        side = 3.5 * u
        sign = QRectF(number.right() + 2 * u, upper.center().y() - side / 2, side, side)
        paint_icon(painter, nature_icon(line.nature), sign, _ink(theme, line.nature))
        upper.setLeft(sign.right() + 2 * u)
        lower.setLeft(upper.left())
        place = QRectF(upper.left(), upper.top(), columns(widget, 9), upper.height())
        painter.setFont(ui_font(semibold=chosen))
        draw_text(painter, place, line.place, theme.text if chosen else theme.secondary)
        upper.setLeft(place.right() + u)
        if (act := _act(line)) is not None:
            painter.setFont(ui_font())
            draw_text(painter, upper, f"{_SIGN}{act}" if line.finding else act, theme.text)
        elif line.spans:
            paint_spans(painter, upper, line.spans, is_beyond=line.finding is not None)
        else:
            painter.setFont(ui_font())
            draw_text(painter, upper, self.tr("the words are the same"), theme.secondary)
        painter.setFont(ui_font(Size.SECONDARY))
        draw_text(painter, lower, _told(line), theme.secondary)


def _act(line: ChangeLine) -> str | None:
    """What happened to the duties of an activity, in words; None for other changes."""
    if line.change.meaning is None or not isinstance(line.change.edit, RaciReassigned):
        return None
    return worded(line.change.meaning.told).removeprefix(f"{line.title.partition(': ')[2]}: ")


def _told(line: ChangeLine) -> str:
    """Kind, weight, and what the change comes to."""
    meaning, title = line.change.meaning, worded(line.title)
    if meaning is None:
        return f"{nature_words(line.nature)}  ·  {title}"
    said = title if line.nature is Nature.DUTY else f"{title}, {worded(meaning.reason)}"
    return f"{nature_words(line.nature)}  ·  {weight_words(meaning.weight)}  ·  {said}"


def paint_spans(painter: QPainter, rect: QRectF, spans: tuple[Span, ...], *, is_beyond: bool = False) -> None:
    """Struck and underlined words on their tints, elided where the place ends."""
    left = rect.left()
    before: Span | None = None
    for span in spans:
        beyond = is_beyond and span.kind is SpanKind.INSERT
        font = _font(span.kind, beyond=beyond)
        metrics = QFontMetricsF(font)
        if before is not None:
            left += metrics.horizontalAdvance(" ") * (0.5 if _answers(before, span) else 1.5)
        room = rect.right() - left
        if room < metrics.averageCharWidth() * 3:
            return
        words = " ".join(span.text.split()) + (" " if span.kind is SpanKind.KEEP else "")
        words = metrics.elidedText(f"{_SIGN}{words}" if beyond else words, Qt.TextElideMode.ElideRight, room)
        _paint_words(painter, QRectF(left, rect.top(), metrics.horizontalAdvance(words), rect.height()), words, font,
                     span.kind, beyond=beyond)  # fmt: skip
        left += metrics.horizontalAdvance(words)
        before = span


def _answers(before: Span, after: Span) -> bool:
    return before.kind is not SpanKind.INSERT and after.kind is not SpanKind.KEEP


def _paint_words(painter: QPainter, rect: QRectF, words: str, font: QFont, kind: SpanKind, *, beyond: bool) -> None:
    theme = current_theme()
    tone = _tone(kind, beyond=beyond)
    if tone is not None:
        high = QFontMetricsF(font).height()
        painter.fillRect(QRectF(rect.left(), rect.center().y() - high / 2, rect.width(), high), theme.paper(tone))
    painter.setFont(font)
    painter.setPen(theme.ink(tone) if tone else theme.text)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)


def _tone(kind: SpanKind, *, beyond: bool) -> Tone | None:
    if kind is SpanKind.KEEP:
        return None
    if kind is SpanKind.DELETE:
        return Tone.DELETED
    return Tone.BREACH if beyond else Tone.INSERTED


def _font(kind: SpanKind, *, beyond: bool) -> QFont:
    if kind is SpanKind.KEEP:
        return ui_font()
    font = contract_font(9.5)
    font.setStrikeOut(kind is SpanKind.DELETE)
    font.setUnderline(kind is SpanKind.INSERT and not beyond)
    return font


def _ink(theme: Theme, nature: Nature) -> Any:
    tone = _TONES.get(nature)
    return theme.ink(tone) if tone else theme.secondary


def _paint_heading(painter: QPainter, option: Any, line: KindLine) -> None:
    theme, u = current_theme(), unit(option.widget)
    painter.fillRect(option.rect, theme.window)
    place = QRectF(option.rect).adjusted(3 * u, 0, -3 * u, 0)
    painter.setFont(ui_font(semibold=True))
    draw_text(painter, place, line.words, theme.text)
    painter.setFont(ui_font(Size.SECONDARY))
    draw_text(painter, place, str(line.count), theme.secondary, Qt.AlignmentFlag.AlignRight)
