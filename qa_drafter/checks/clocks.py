"""Times in own wording: a number needs its unit, days their calendar, and a clock the event that it runs from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from qa_drafter.checks.reading import Fault, Sentence, sentences_of
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.phrases import phrase

_NUMBER: Final = (
    r"(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty"
    r"|forty-five|sixty|ninety)(?:\s*\(\d+\))?"
)
_UNIT: Final = r"(?:hours?|(?:business|working|calendar)\s+days?|days?|weeks?|months?|years?)"
_BARE_DAYS: Final = re.compile(rf"\b{_NUMBER}\s+days?\b", re.IGNORECASE)
_NO_UNIT: Final = re.compile(
    rf"\b(?:within|no later than|not later than)\s+{_NUMBER}(?=\s*(?:[,;:)]|\.(?!\d)|$)|\s+(?:after|of|from|following"
    r"|before|and|or|unless)\b)"
    rf"|\b(?:at least|at most|every|up to)\s+{_NUMBER}(?=\s*(?:[,;:)]|\.(?!\d)|$))",
    re.IGNORECASE,
)
_WITHIN: Final = re.compile(rf"\b(?:within|no later than|not later than)\s+{_NUMBER}\s+{_UNIT}", re.IGNORECASE)
_STARTS_BEFORE: Final = re.compile(
    r"\b(?:after|upon|on receipt|following|from|when|once|as soon as|if|where|until|before)\b", re.IGNORECASE
)
_STARTS_AFTER: Final = re.compile(
    r"\b(?:after|of|from|following|before|upon|since|prior to|once|when|counted|starting|that follow)\b", re.IGNORECASE
)
_CLOCK_TOLD: Final = re.compile(
    r"\b(?:runs?|counts?|counted|starts?|begins?)\s+(?:from|on|with|at|when)\b", re.IGNORECASE
)


def clock_faults(printed: PrintedArticle) -> Iterator[Fault]:
    """Numbers without unit, days without calendar, and times without a start."""
    sentences = tuple(sentences_of(printed))
    start_told = any(_CLOCK_TOLD.search(sentence.text) for sentence in sentences)
    for sentence in sentences:
        yield from _of_sentence(sentence)
        if not start_told:
            yield from _startless(sentence)


def _of_sentence(sentence: Sentence) -> Iterator[Fault]:
    for match in _BARE_DAYS.finditer(sentence.text):
        said = phrase('"{0}" does not say which days count; write Business Days or calendar days', match[0])
        yield Fault("clock_without_calendar", Severity.WARNING, said)
    for match in _NO_UNIT.finditer(sentence.text):
        said = phrase(
            '"{0}" has a number and no unit; write hours, Business Days, calendar days, months or years', match[0]
        )
        yield Fault("number_without_unit", Severity.ERROR, said)


def _startless(sentence: Sentence) -> Iterator[Fault]:
    for match in _WITHIN.finditer(sentence.text):
        before, after = f"{sentence.lead} {sentence.text[: match.start()]}", sentence.text[match.end() :]
        if not (_STARTS_BEFORE.search(before) or _STARTS_AFTER.search(after)):
            said = phrase('"{0}" does not say from which event the time runs; name it, for example Awareness', match[0])
            yield Fault("clock_without_start", Severity.WARNING, said)
