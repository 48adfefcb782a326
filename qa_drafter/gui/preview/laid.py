"""Paragraphs and rows broken into lines. Lengths are dots: a tenth of a dot is a twip, whatever the screen."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from qa_drafter.domain.typeset import Field, Level, SetCell, SetParagraph, SetRow, Side, TableRules, TextLook

DOTS: Final = 0.1
"""Dots in a twip."""

_FACES: Final = {
    "Arial": ["Arial", "Liberation Sans", "Helvetica", "sans-serif"],
    "Courier New": ["Courier New", "Liberation Mono", "monospace"],
}
"""What stands in for a face that is missing: those with the same widths first, so that lines break alike."""

_ALIGN: Final = {
    Side.LEFT: Qt.AlignmentFlag.AlignLeft,
    Side.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Side.RIGHT: Qt.AlignmentFlag.AlignRight,
}
_TABS: Final = {
    Side.LEFT: QTextOption.TabType.LeftTab,
    Side.CENTER: QTextOption.TabType.CenterTab,
    Side.RIGHT: QTextOption.TabType.RightTab,
}
_ROOM: Final = 4.0
"""Dots beyond the right end that a line with tab stops may take: text at a right stop would else be wrapped."""

_BREAK: Final = "\u2028"
_THIN, _HEAVY = 5 * DOTS, 12 * DOTS


@lru_cache(maxsize=64)
def font_of(look: TextLook) -> QFont:
    """The font of a look, sized in dots and free of the screen's grid."""
    font = QFont(_FACES.get(look.face, [look.face]))
    font.setPixelSize(max(1, round(look.size * 20 * DOTS)))
    font.setBold(look.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=64)
def line_height(look: TextLook) -> float:
    """One line of a look."""
    metrics = QFontMetricsF(font_of(look))
    return metrics.height() + max(0.0, metrics.leading())


class LaidParagraph:
    """One paragraph at one width. Its lines are kept as heights alone and broken again where they are painted:

    the letters of a hundred pages, as they stand, would take more memory than all the rest of them.
    """

    def __init__(self, source: SetParagraph, width: float, level: Level | None, fields: dict[Field, str]) -> None:
        self.source = source
        self.left, self.hanging = _indent(source, level)
        self.level = level
        self.width = width
        self._fields = fields
        self.heights = self._heights_of(self._broken())

    @property
    def text(self) -> str:
        """Its words, fields filled in."""
        return _text(self.source, self._fields)

    @property
    def before(self) -> float:
        """Space above."""
        return self.source.look.before * DOTS

    @property
    def after(self) -> float:
        """Space below, with the rule's."""
        return (self.source.look.after + (80 if self.source.look.rule_below else 0)) * DOTS

    @property
    def height(self) -> float:
        """All lines."""
        return sum(self.heights)

    def paint(self, painter: QPainter, x: float, y: float, first: int, last: int, label: str) -> None:
        """Draw the lines from `first` up to `last`, the first of them at `y`."""
        layout = self._broken()
        painter.setPen(QColor(f"#{self.source.type.colour}"))
        if first == 0 and label:
            self._paint_label(painter, x, y + layout.lineAt(0).ascent(), label)
        for place in range(first, last):
            line = layout.lineAt(place)
            line.draw(painter, QPointF(x, y - line.y()))
            y += self.heights[place]
        self._paint_rules(painter, x, y - sum(self.heights[first:last]), y)

    def paint_end(self, painter: QPainter, x: float, y: float, words: str) -> None:
        """Draw words at the right end of the last line, dots leading to them: the page of a line of the contents."""
        layout = self._broken()
        line: QTextLine = layout.lineAt(layout.lineCount() - 1)
        font = font_of(self.source.type)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        base = y + self.height - self.heights[-1] + line.ascent()
        painter.setFont(font)
        painter.drawText(QPointF(x + self.width - wide, base), words)
        start, end = x + line.x() + line.naturalTextWidth() + 6, x + self.width - wide - 6
        painter.setPen(QPen(painter.pen().color(), 1.4, Qt.PenStyle.DotLine))
        if end > start:
            painter.drawLine(QPointF(start, base - 1), QPointF(end, base - 1))

    def _broken(self) -> QTextLayout:
        layout = QTextLayout(self.text, font_of(self.source.type))
        layout.setTextOption(_option(self.source))
        layout.setFormats(list(_formats(self.source, self._fields)))
        taken = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            inset = self.left - self.hanging if not taken and self.hanging and self.level is None else self.left
            line.setLineWidth(max(10.0, self.width - inset) + (_ROOM if self.source.look.tabs else 0))
            line.setPosition(QPointF(inset, taken))
            taken += line.height() * self.source.look.line
        layout.endLayout()
        return layout

    def _heights_of(self, layout: QTextLayout) -> tuple[float, ...]:
        lines = (layout.lineAt(place) for place in range(layout.lineCount()))
        heights = tuple(line.height() * self.source.look.line for line in lines)
        return heights or (line_height(self.source.type) * self.source.look.line,)

    def _paint_label(self, painter: QPainter, x: float, base: float, label: str) -> None:
        look = self.level.look if self.level is not None and self.level.look is not None else self.source.type
        painter.setPen(QColor(f"#{look.colour}"))
        painter.setFont(font_of(look))
        painter.drawText(QPointF(x + self.left - self.hanging, base), label)
        painter.setPen(QColor(f"#{self.source.type.colour}"))

    def _paint_rules(self, painter: QPainter, x: float, top: float, bottom: float) -> None:
        look = self.source.look
        for colour, y in ((look.rule_above, top - 80 * DOTS), (look.rule_below, bottom + 80 * DOTS)):
            if colour:
                painter.setPen(QPen(QColor(f"#{colour}"), _THIN))
                painter.drawLine(QPointF(x, y), QPointF(x + self.width, y))


class LaidCell:
    """One cell: its paragraphs below each other."""

    def __init__(self, source: SetCell, levels: dict[tuple[int, int], Level], turned_width: float) -> None:
        self.source = source
        left, right = source.margins
        self.inset = left * DOTS
        width = turned_width if source.turned else (source.width - left - right) * DOTS
        self.paragraphs = [
            LaidParagraph(p, width, levels.get(p.number) if p.number else None, {}) for p in source.paragraphs
        ]

    @property
    def height(self) -> float:
        """What the paragraphs take; turned ones take what the row gives."""
        return 0.0 if self.source.turned else self._stack

    @property
    def _stack(self) -> float:
        return sum(p.before + p.height + p.after for p in self.paragraphs)

    def paint(self, painter: QPainter, place: QRectF, label: str) -> None:
        """Ground, words, and the rules that are the cell's own."""
        if self.source.fill:
            painter.fillRect(place, QColor(f"#{self.source.fill}"))
        painter.save()
        room = place
        if self.source.turned:
            painter.translate(place.left(), place.bottom())
            painter.rotate(-90)
            room = QRectF(0, 0, place.height(), place.width())
        free = room.height() - self._stack
        lift = {Side.LEFT: 0.0, Side.CENTER: free / 2, Side.RIGHT: free}[self.source.upright]
        y = room.top() + max(0.0, lift)
        for paragraph in self.paragraphs:
            y += paragraph.before
            paragraph.paint(painter, room.left() + self.inset, y, 0, len(paragraph.heights), label)
            y += paragraph.height + paragraph.after
            label = ""
        painter.restore()
        self._paint_rules(painter, place)

    def _paint_rules(self, painter: QPainter, place: QRectF) -> None:
        for colour, start, end in (
            (self.source.rule_left, place.topLeft(), place.bottomLeft()),
            (self.source.rule_below, place.bottomLeft(), place.bottomRight()),
        ):
            if colour:
                painter.setPen(QPen(QColor(f"#{colour}"), _HEAVY))
                painter.drawLine(start, end)


class LaidRow:
    """One row of a table. `label` numbers its first cell."""

    def __init__(
        self, source: SetRow, rules: TableRules, levels: dict[tuple[int, int], Level], label: str, *, is_last: bool
    ) -> None:
        self.source, self.rules, self.label, self.is_last = source, rules, label, is_last
        least = source.height * DOTS
        self.cells = [LaidCell(cell, levels, least) for cell in source.cells]
        self.height = max(least, *(cell.height for cell in self.cells))
        self.keeps_next = any(p.look.keep_next for cell in source.cells for p in cell.paragraphs)

    def paint(self, painter: QPainter, x: float, y: float, *, is_first: bool) -> None:
        """Draw the row; `is_first` of the table or of its part on this page."""
        left, right = x, x + sum(cell.source.width for cell in self.cells) * DOTS
        for place, cell in enumerate(self.cells):
            rect = QRectF(x, y, cell.source.width * DOTS, self.height)
            cell.paint(painter, rect, self.label if place == 0 else "")
            if place and self.rules.upright and not cell.source.rule_left:
                _line(painter, self.rules.upright, _THIN, rect.topLeft(), rect.bottomLeft())
            x = rect.right()
        if self.rules.upright:
            for side in (left, right):
                _line(painter, self.rules.upright, _THIN, QPointF(side, y), QPointF(side, y + self.height))
        above = self.rules.outer if is_first else self.rules.inner
        _line(painter, above, _HEAVY if is_first else _THIN, QPointF(left, y), QPointF(right, y))
        if self.is_last:
            bottom = y + self.height
            _line(painter, self.rules.outer, _HEAVY, QPointF(left, bottom), QPointF(right, bottom))


def _line(painter: QPainter, colour: str, wide: float, start: QPointF, end: QPointF) -> None:
    if colour:
        painter.setPen(QPen(QColor(f"#{colour}"), wide))
        painter.drawLine(start, end)


def _indent(source: SetParagraph, level: Level | None) -> tuple[float, float]:
    look = source.look
    left, hanging = (look.left, look.hanging) if level is None or look.left else (level.left, level.hanging)
    return left * DOTS, hanging * DOTS


def _text(source: SetParagraph, fields: dict[Field, str]) -> str:
    return "".join(_words(run.text, run.field, fields) for run in source.runs)


def _words(text: str, field: Field | None, fields: dict[Field, str]) -> str:
    return fields.get(field, text) if field is not None else text.replace("\n", _BREAK)


def _option(source: SetParagraph) -> QTextOption:
    option = QTextOption(_ALIGN[source.look.side])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabs([QTextOption.Tab(stop.position * DOTS, _TABS[stop.side]) for stop in source.look.tabs])
    return option


def _formats(source: SetParagraph, fields: dict[Field, str]) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for run in source.runs:
        length = len(_words(run.text, run.field, fields).encode("utf-16-le")) // 2
        if run.look != source.type:
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = start, length, _format(run.look)
            ranges.append(found)
        start += length
    return ranges


@lru_cache(maxsize=64)
def _format(look: TextLook) -> QTextCharFormat:
    words = QTextCharFormat()
    words.setFont(font_of(look))
    words.setForeground(QColor(f"#{look.colour}"))
    return words
