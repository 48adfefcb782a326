"""Differences of texts as the command line shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from qa_drafter.redline import Span, SpanKind

_MARKS: Final = {SpanKind.INSERT: "+", SpanKind.DELETE: "-"}
_AROUND: Final = 40
"""Characters of unchanged text shown on either side of a change."""


def told(spans: Sequence[Span]) -> str:
    """The difference in one line: `[-what went-]` and `[+what came+]`, with a few words around each."""
    sides = [None, *(span.kind for span in spans), None]
    return " ".join("".join(_piece(*three) for three in zip(spans, sides, sides[2:], strict=False)).split())


def _piece(span: Span, before: SpanKind | None, after: SpanKind | None) -> str:
    if span.kind in _MARKS:
        mark = _MARKS[span.kind]
        ahead, behind = (" " if sign.isspace() else "" for sign in (span.text[:1], span.text[-1:]))
        return f"{ahead}[{mark}{span.text.strip()}{mark}]{behind}"
    text = span.text
    ahead = text[:_AROUND] if before is not None else ""
    behind = text[-_AROUND:] if after is not None else ""
    return text if len(text) <= len(ahead) + len(behind) else f"{ahead}…{behind}"


def spans_json(spans: Sequence[Span]) -> list[dict[str, Any]]:
    """The same as data: joined, the kept and the deleted ones are the text before."""
    return [{"kind": span.kind.value, "text": span.text} for span in spans]
