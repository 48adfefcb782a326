"""The paragraphs and table rows of a redline as rows of a comparison, old beside new, on pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from qa_drafter import redline
from qa_drafter.comparison.numbered import NumberedPair
from qa_drafter.comparison.side_by_side import Block, BlockKind, Pair
from qa_drafter.redline import Mark, MarkedParagraph, MarkedStory, Span, SpanKind

_LONGEST: Final = 160
"""Rows of a page: more of them scroll slowly."""
_CELLS_APART: Final = " │ "
_OBJECT: Final = "\ufffc"
_KINDS: Final = {Mark.INSERT: SpanKind.INSERT, Mark.DELETE: SpanKind.DELETE}
_IN_PLACE: Final = {**_KINDS, Mark.MOVED_HERE: SpanKind.INSERT, Mark.MOVED_AWAY: SpanKind.DELETE}


@dataclass(frozen=True, slots=True)
class WordPage:
    """What is read together: all under one heading of the body, or a header, footer or the notes.

    `story` is `document`, `header`, `footer`, `footnotes` or `endnotes`; `piece` counts on where a heading has much.
    """

    story: str
    number: str
    title: str
    rows: tuple[NumberedPair, ...]
    piece: int = 1


@dataclass(frozen=True, slots=True)
class _Row:
    """A row, and the level of the heading that it is."""

    level: int | None
    pair: NumberedPair


def pages_of(stories: Sequence[MarkedStory], numbers: Sequence[Sequence[tuple[int, ...]]]) -> Iterator[WordPage]:
    """The pages of a redline; stories beside the body only where they differ."""
    for place, (story, told) in enumerate(zip(stories, numbers, strict=True)):
        rows = [row for row in _rows(story.paragraphs, told) if _is_told(row.pair)]
        if place == 0:
            for number, title, held in _under_headings(rows):
                yield from _pieces("document", number, title, held)
        elif any(row.pair.numbers or row.pair.pair.is_changed for row in rows):
            yield from _pieces(_sort(story.part), "", "", [row.pair for row in rows])


def _sort(part: str) -> str:
    return part.rpartition("/")[2].partition(".")[0].rstrip("0123456789")


def _pieces(story: str, number: str, title: str, rows: Sequence[NumberedPair]) -> Iterator[WordPage]:
    for piece, start in enumerate(range(0, max(len(rows), 1), _LONGEST), start=1):
        yield WordPage(story, number, title, tuple(rows[start : start + _LONGEST]), piece)


def _under_headings(rows: Sequence[_Row]) -> Iterator[tuple[str, str, list[NumberedPair]]]:
    """Split at the highest level of which there are several headings."""
    counts = Counter(row.level for row in rows if row.level is not None)
    several = [level for level, count in sorted(counts.items()) if count > 1]
    splits = several[0] if several else min(counts, default=None)
    number, title, held = "", "", list[NumberedPair]()
    for row in rows:
        if row.level is not None and splits is not None and row.level <= splits:
            if held:
                yield number, title, held
            block = row.pair.pair.new or row.pair.pair.old
            number, title, held = (block.label, block.text, []) if block else ("", "", [])
        held.append(row.pair)
    if held:
        yield number, title, held


def _rows(paragraphs: Sequence[MarkedParagraph], numbers: Sequence[tuple[int, ...]]) -> Iterator[_Row]:
    places = enumerate(zip(paragraphs, numbers, strict=True))
    for (table, row), group in groupby(places, lambda item: item[1][0].cell[:2] if item[1][0].cell else (0, -item[0])):
        held = [item for _, item in group]
        told = tuple(sorted({number for _, here in held for number in here}))
        if table:
            yield _Row(None, NumberedPair(_table_row([paragraph for paragraph, _ in held], f"{table}.{row}"), told))
        else:
            yield _Row(held[0][0].level, NumberedPair(_paragraph(held[0][0]), told))


def _is_told(row: NumberedPair) -> bool:
    """Empty paragraphs that nobody touched are only air."""
    said = (block.text.strip() for block in (row.pair.old, row.pair.new) if block is not None)
    return bool(row.numbers) or row.pair.is_changed or any(said)


def _paragraph(paragraph: MarkedParagraph) -> Pair:
    kind = BlockKind.PARAGRAPH
    if paragraph.level is not None:
        kind = BlockKind.SECTION if paragraph.level == 1 else BlockKind.ARTICLE
    level = 0 if paragraph.depth is None else paragraph.depth + 1
    spans = [*paragraph.words]
    sides = _stands(spans, paragraph.end, paragraph.fate)
    if all(sides) and paragraph.end is not Mark.KEEP:
        spans.append(redline.MarkedWords(paragraph.end, " ¶"))
    return _pair(spans, sides, kind, level=level, labels=paragraph.labels, is_moved=paragraph.move is not None)


def _table_row(paragraphs: Sequence[MarkedParagraph], place: str) -> Pair:
    words: list[redline.MarkedWords] = []
    before: MarkedParagraph | None = None
    for paragraph in paragraphs:
        if before is not None and before.cell != paragraph.cell:
            words.append(redline.MarkedWords(Mark.KEEP, _CELLS_APART))
        elif before is not None:
            words.append(redline.MarkedWords(before.end, " "))
        words += paragraph.words
        before = paragraph
    fates = {paragraph.fate for paragraph in paragraphs if paragraph.holder.value == "row"}
    fate = next(iter(fates)) if len(fates) == 1 and len({p.fate for p in paragraphs}) == 1 else Mark.KEEP
    moved = fate is not Mark.KEEP and any(paragraph.move is not None for paragraph in paragraphs)
    return _pair(words, (fate.is_old, fate.is_new), BlockKind.TABLE_ROW, subject=place, is_moved=moved)


def _stands(words: Sequence[redline.MarkedWords], end: Mark, fate: Mark) -> tuple[bool, bool]:
    """Whether the old and the new file have the paragraph."""
    if not words:
        return end.is_old and fate.is_old, end.is_new and fate.is_new
    return (
        fate.is_old and any(found.mark.is_old for found in words),
        fate.is_new and any(found.mark.is_new for found in words),
    )


def _pair(
    words: Sequence[redline.MarkedWords], sides: tuple[bool, bool], kind: BlockKind, *, subject: str = "",
    level: int = 0, labels: tuple[str, str] = ("", ""), is_moved: bool = False,
) -> Pair:  # fmt: skip
    whole = all(sides)
    kinds = _IN_PLACE if whole else _KINDS
    spans = tuple(Span(kinds.get(found.mark, SpanKind.KEEP), found.text.replace(_OBJECT, "▣")) for found in words)
    other = (SpanKind.INSERT, SpanKind.DELETE)
    old, new = (
        Block(kind, subject, label, "".join(span.text for span in spans if span.kind is not gone), level)
        if stands
        else None
        for stands, label, gone in zip(sides, labels, other, strict=True)
    )
    marked = any(span.kind is not SpanKind.KEEP for span in spans)
    return Pair(old, new, spans if marked and (whole or is_moved) else (), is_moved=is_moved and not whole)
