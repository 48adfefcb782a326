"""What stands in a text of somebody else and may be a value of the library: numbers with units, and blanks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.imported import ValueFound
from qa_drafter.domain.terms import TermDefinition, Unit
from qa_drafter.drafting.plain_text import stems_in

_SMALL: Final = (
    "one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty forty-five forty "
    "sixty ninety"
)
_VALUE: Final = re.compile(
    rf"\b(?:\d+(?:[.,]\d+)?|{_SMALL.replace(' ', '|')})\b(?:\s*\(\s*[\w-]+\s*\))?[\s-]*"
    r"(?P<kind>business|working|calendar|consecutive)?\s*"
    r"(?P<unit>hours?\b|days?\b|weeks?\b|months?\b|years?\b|percent\b|per\s+cent\b|%)",
    re.IGNORECASE,
)
_BLANK: Final = re.compile(
    r"_{3,}|\.{4,}|…{2,}|[\[(<]\s*(?:[●•◦…._\s]+|(?:insert|to be|tbd|tbc|enter|specify)\b[^\])>]{0,60})\s*[\])>]"
    r"|\bTB[CD]\b|\bX{2,}\b|●",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"[^.;:]+(?:[.](?=\w)[^.;:]*)*")
_MOST_TERMS: Final = 3
_AT_HOME: Final = 0.5
"""What it tells that the texts of the topic print the term: half as much as a word that no other term has."""
_IDLE: Final = frozenset({
    "a", "after", "an", "and", "at", "business", "by", "calendar", "contractor", "day", "each", "for", "hour", "in",
    "month", "of", "on", "or", "percent", "sponsor", "the", "time", "to", "week", "working", "year",
})  # fmt: skip
"""Words that stand in many names of terms and lead to none."""

_UNITS: Final = {
    "hour": frozenset({Unit.HOURS}),
    "day": frozenset({Unit.CALENDAR_DAYS, Unit.BUSINESS_DAYS, Unit.WORKING_DAYS}),
    "business": frozenset({Unit.BUSINESS_DAYS, Unit.WORKING_DAYS}),
    "working": frozenset({Unit.BUSINESS_DAYS, Unit.WORKING_DAYS}),
    "calendar": frozenset({Unit.CALENDAR_DAYS}),
    "consecutive": frozenset({Unit.CALENDAR_DAYS}),
    "week": frozenset({Unit.CALENDAR_DAYS}),
    "month": frozenset({Unit.MONTHS, Unit.YEARS}),
    "year": frozenset({Unit.YEARS, Unit.YEARS_AFTER_EXPIRY, Unit.MONTHS}),
    "per": frozenset({Unit.PERCENT}),
    "%": frozenset({Unit.PERCENT}),
}


@dataclass(frozen=True, slots=True)
class TermWords:
    """A term of the library and what leads to it: the words of its name, each by how much it tells; its topics."""

    definition: TermDefinition
    words: Mapping[str, float]
    topics: frozenset[str]


def values_in(text: str, terms: Iterable[TermWords], title: str, topic: str) -> Iterator[ValueFound]:
    """Every number with a unit, and the terms of that unit whose words stand nearby, the likeliest first."""
    known = list(terms)
    for sentence in _SENTENCE.finditer(text):
        for value in _VALUE.finditer(sentence[0]):
            units = _UNITS[value["kind"].lower() if value["kind"] else _unit_of(value["unit"])]
            said = frozenset(stems_in(f"{title} {sentence[0]}")) - _IDLE
            fitting = (term for term in known if term.definition.unit in units)
            scored = sorted((-_score(term, said, topic), str(term.definition.id)) for term in fitting)
            likely = tuple(TermId(name) for score, name in scored[:_MOST_TERMS] if score < 0)
            yield ValueFound(" ".join(value[0].split()), " ".join(sentence[0].split()), likely)


def _unit_of(word: str) -> str:
    plain = word.lower().removesuffix("s")
    return "per" if plain.startswith("per") else plain


def _score(term: TermWords, said: frozenset[str], topic: str) -> float:
    shared = sum(weight for word, weight in term.words.items() if word in said)
    return shared + _AT_HOME * (topic in term.topics) if shared else 0.0


def blanks_in(text: str) -> tuple[str, ...]:
    """The places that somebody has still to fill, as they are written."""
    return tuple(" ".join(blank[0].split()) for blank in _BLANK.finditer(text))
