"""The spans of a whole text as lines that a view can show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from qa_drafter.gui.panes.draft_lines import Line, Run
from qa_drafter.redline import Span, SpanKind

_ITEM: Final = "- "
_SIGNS: Final = re.compile(r"\*\*|[\[\]]")
"""Marks of small Markdown that are not printed."""


def telling_lines(spans: Sequence[Span]) -> tuple[Line, ...]:
    """The lines that differ; all of them where none does."""
    found = tuple(lines_of_spans(spans))
    return tuple(line for line in found if line.changed) or found


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
        item = "".join(run.text for run in runs).startswith(_ITEM)
        shown = tuple(replace(run, text=_SIGNS.sub("", run.text)) for run in runs)
        words = tuple(run for run in shown if run.text)
        if item and words[0].text.startswith(_ITEM):
            words = (replace(words[0], text=words[0].text.removeprefix(_ITEM)), *words[1:])
        yield Line("•" if item else "", 2 if item else 0, words, changed)
