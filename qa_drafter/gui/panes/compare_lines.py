"""One side of a page as lines of runs: what a view of the old, the new or both texts shows. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from qa_drafter.domain.finding import Finding
from qa_drafter.gui.models.compare_sheet import Page
from qa_drafter.redline import Span, SpanKind
from qa_drafter.services.comparing import Block, BlockKind, NumberedPair


class Side(StrEnum):
    """Which text a view shows: deletions stand in the old one, insertions in the new one, all of it in both."""

    OLD = "old"
    NEW = "new"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one sort.

    `is_value`: they print a value that was changed; `is_beyond`: one beyond its limit. `moved` says of which side words
    are that stand elsewhere on the other.
    """

    text: str
    mark: SpanKind = SpanKind.KEEP
    is_value: bool = False
    is_beyond: bool = False
    moved: Side | None = None


@dataclass(frozen=True, slots=True)
class TextLine:
    """One row of a page as one side shows it. `is_missing`: this side has nothing there."""

    kind: BlockKind
    label: str
    level: int
    runs: tuple[Run, ...]
    numbers: tuple[int, ...] = ()
    follows: bool = False
    is_missing: bool = False


def text_lines(page: Page, side: Side, findings: Mapping[str, Finding]) -> tuple[TextLine, ...]:
    """The rows of a page as `side` shows them."""
    return tuple(_line(row, side, findings) for row in page.rows)


def _line(row: NumberedPair, side: Side, findings: Mapping[str, Finding]) -> TextLine:
    pair = row.pair
    block = _block(row, side)
    shape = block or pair.new or pair.old
    if shape is None:
        raise ValueError("a row with neither an old nor a new block")
    runs = tuple(_runs(row, side, findings)) if block else ()
    label = block.label if block else ""
    return TextLine(shape.kind, label, shape.level, runs, row.numbers, row.follows, is_missing=block is None)


def _block(row: NumberedPair, side: Side) -> Block | None:
    old, new = row.pair.old, row.pair.new
    if side is Side.BOTH:
        return new or old
    return old if side is Side.OLD else new


def _runs(row: NumberedPair, side: Side, findings: Mapping[str, Finding]) -> Iterator[Run]:
    other = {Side.OLD: SpanKind.INSERT, Side.NEW: SpanKind.DELETE, Side.BOTH: None}[side]
    if row.pair.is_moved:
        here = Side.OLD if row.pair.new is None else Side.NEW
        yield from (Run(s.text, s.kind, moved=here if s.kind is SpanKind.KEEP else None) for s in _spans(row))
        return
    at = 0
    for span in _spans(row):
        if span.kind is not other:
            yield from _parts(span, at, row.pair.new, findings)
        if span.kind is not SpanKind.DELETE:
            at += len(span.text)


def _spans(row: NumberedPair) -> tuple[Span, ...]:
    pair = row.pair
    if pair.spans:
        return pair.spans
    block = pair.new or pair.old
    if pair.is_moved and block is not None:
        return (Span(SpanKind.KEEP, block.text),)
    if pair.new is None:
        return (Span(SpanKind.DELETE, pair.old.text if pair.old else ""),)
    return (Span(SpanKind.KEEP if pair.old else SpanKind.INSERT, pair.new.text),)


def _parts(span: Span, at: int, new: Block | None, findings: Mapping[str, Finding]) -> Iterator[Run]:
    """The span, cut where inserted values begin and end; `at` is its place in the new text."""
    inside = [
        value
        for value in (new.values if new and span.kind is SpanKind.INSERT else ())
        if at <= value.start and value.end <= at + len(span.text)
    ]
    done = 0
    for value in inside:
        start, end = value.start - at, value.end - at
        if start > done:
            yield Run(span.text[done:start], span.kind)
        yield Run(span.text[start:end], span.kind, is_value=True, is_beyond=value.term in findings)
        done = end
    if done < len(span.text):
        yield Run(span.text[done:], span.kind)
