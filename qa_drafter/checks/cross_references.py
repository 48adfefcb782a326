"""Numbers of articles and schedules that a person typed: one that leads nowhere, one that will not follow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from qa_drafter.checks.reading import Fault
from qa_drafter.domain.document import PrintedArticle, Words
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.terms import NO_BREAK

_TYPED: Final = re.compile(
    r"\b(?P<kind>[Ss]ections?|[Cc]lauses?|Schedules?|[Aa]ppendix|[Aa]ppendices)\s+(?P<number>\d{1,2}(?:\.\d{1,2})*)(?![\w(]|\.\d)"
    r"(?!\s+(?:of|to|in)\s+(?:the\s+)?(?!this\b)[A-Z\d])"
)


def reference_faults(printed: PrintedArticle, numbers: frozenset[str]) -> Iterator[Fault]:
    """`numbers` are those that exist: `20`, `20.2`, `Schedule 4`."""
    for paragraph in printed.paragraphs:
        for piece in paragraph.pieces:
            if isinstance(piece, Words):
                yield from _faults(piece.text.replace(NO_BREAK, " "), numbers)


def _faults(words: str, numbers: frozenset[str]) -> Iterator[Fault]:
    for match in _TYPED.finditer(words):
        schedule = match["kind"][0] in "SsAa" and match["kind"].lower().startswith(("schedule", "append"))
        target = f"Schedule {match['number']}" if schedule else match["number"]
        if target in numbers:
            said = phrase(
                '"{0}" is typed and stays when numbers move; refer to the clause by its id, like [[DEV-OOS]]', match[0]
            )
            yield Fault("typed_reference", Severity.INFO, said)
        else:
            said = phrase(
                '"{0}" leads nowhere: this Agreement has no such number; refer to the clause by its id', match[0]
            )
            yield Fault("dead_reference", Severity.ERROR, said)
