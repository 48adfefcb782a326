"""The spans of a whole text as lines that a view can show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_drafter.gui.panes.draft_lines import Line, Run
from qa_drafter.redline import Span, SpanKind


def lines_of_spans(spans: Sequence[Span]) -> Iterator[Line]:
    """Each line with its runs; empty ones are left out."""
    runs: list[Run] = []
    for span in spans:
        first, *rest = span.text.split("\n")
        runs.append(Run(first, span.kind))
        for words in rest:
            yield from _line(runs)
            runs = [Run(words, span.kind)]
    yield from _line(runs)


def _line(runs: Sequence[Run]) -> Iterator[Line]:
    if any(run.text.strip() for run in runs):
        changed = any(run.mark is not SpanKind.KEEP for run in runs if run.text)
        yield Line("", 0, tuple(run for run in runs if run.text), changed)
