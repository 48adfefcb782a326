"""What became of the body of a text, paragraph by paragraph: no span runs from one paragraph into another's change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from qa_drafter.redline import Span, SpanKind, spans_between
from qa_drafter.redline.alignment import aligned

_BLOCK: Final = re.compile(r"[^\n]*\n+|[^\n]+$")


@dataclass(frozen=True)
class _Line:
    """A line of a body with the line ends that follow it."""

    text: str
    sort = "line"
    answers_any = False

    @property
    def raw(self) -> bytes:
        return self.text.rstrip("\n").encode("utf-8", "surrogatepass")

    @cached_property
    def words(self) -> list[str]:
        return self.text.split()


def body_spans(old: str, new: str) -> tuple[Span, ...]:
    """The spans of two bodies: kept and deleted ones joined are the old, kept and inserted ones the new."""
    before, after = (tuple(map(_Line, _BLOCK.findall(body))) for body in (old, new))
    found = aligned(before, after, [None] * len(before), [None] * len(after))
    ends = (len(before), len(after))
    spans: list[Span] = []
    i = j = 0
    for to_i, to_j in (*found.pairs, ends):
        spans += _only(SpanKind.DELETE, before[i:to_i])
        spans += _only(SpanKind.INSERT, after[j:to_j])
        if (to_i, to_j) != ends:
            spans += spans_between(before[to_i].text, after[to_j].text)
        i, j = to_i + 1, to_j + 1
    return tuple(spans)


def _only(kind: SpanKind, lines: tuple[_Line, ...]) -> Iterator[Span]:
    yield from (Span(kind, line.text) for line in lines if line.text)
