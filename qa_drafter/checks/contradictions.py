"""Two times for one event: a number typed in one article against the value, or the number, of another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from qa_drafter.checks.reading import sentences_of
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.document import PrintedArticle, TermText, Words
from qa_drafter.domain.edits import ArticleReworded
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.terms import NO_BREAK, Term, Unit

_NUMBERS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "forty-five": 45, "sixty": 60,
    "ninety": 90,
}  # fmt: skip
_TIME: Final = re.compile(
    rf"\b(?:within|no later than|not later than)\s+(?P<number>\d+(?:\.\d+)?|{'|'.join(_NUMBERS)})(?:\s*\([\w-]+\))?\s+"
    r"(?P<kind>business |working |calendar )?(?P<unit>hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
_HOURS: Final = {"hour": 1.0, "day": 24.0, "week": 168.0, "month": 730.5, "year": 8766.0}
_WORKING: Final = frozenset({"business day", "working day"})
"""Units of which a week has five: no number of them is a number of hours."""

_UNITS: Final = {
    Unit.HOURS: "hour",
    Unit.BUSINESS_DAYS: "business day",
    Unit.WORKING_DAYS: "working day",
    Unit.CALENDAR_DAYS: "calendar day",
    Unit.MONTHS: "month",
    Unit.YEARS: "year",
}
_SAID_SO: Final = {
    "notice": r"(?:notices?|notif\w+|tells?|inform\w*|reports?)",
    "closure": r"clos\w+",
    "completion": r"complet\w+",
    "investigation": r"investigat\w+",
}
"""How a sentence says what the name of a value says."""

_EMPTY: Final = frozenset({"of", "the", "a", "an", "or", "and", "for", "to", "in", "on", "by", "non", "target", "with"})


@dataclass(frozen=True, slots=True)
class Statement:
    """One time that an article states for an event: `said` as it stands there."""

    article: PrintedArticle
    term: TermId
    said: str
    number: float
    unit: str

    def differs_from(self, other: Statement) -> bool:
        """Whether the two cannot both be kept: bare days may be either kind of day."""
        units = {self.unit, other.unit}
        if len(units) == 1 or ("day" in units and all(unit.endswith("day") for unit in units)):
            return self.number != other.number
        if units & _WORKING:
            return True
        return self.number * _HOURS[self.unit.split()[-1]] != other.number * _HOURS[other.unit.split()[-1]]


def contradictions(
    agreement: Agreement, library: ClauseLibrary, printed: Iterable[PrintedArticle]
) -> tuple[Finding, ...]:
    """A finding for each time typed in own wording that another article states otherwise for the same event.

    Its source is what the other article rests on.
    """
    rules = library.citation_rules
    return tuple(
        replace(finding, source=rules.shown(agreement.article(ClauseId(finding.clause)).sources, agreement.deal))
        for finding in _contradictions(agreement, tuple(printed))
    )


def _contradictions(agreement: Agreement, printed: tuple[PrintedArticle, ...]) -> Iterator[Finding]:
    own = {article.clause: article.own_wording for article in agreement.articles if article.own_wording is not None}
    printing = {term: article for article in reversed(printed) for term in article.terms}
    timed = [term for term in agreement.terms if term.definition.unit in _UNITS and term.id in printing]
    typed = [said for article in printed if article.clause in own for said in _typed(article, agreement.terms)]
    for place, said in enumerate(typed):
        others = [_of_term(term, printing[term.id]) for term in timed if term.id == said.term]
        others += [other for other in typed[:place] if other.term == said.term]
        against = next((other for other in others if _is_against(said, other)), None)
        if against is not None:
            yield _finding(said, against, agreement, own)


def _is_against(said: Statement, other: Statement) -> bool:
    return other.article.clause != said.article.clause and said.differs_from(other)


def _finding(
    said: Statement, other: Statement, agreement: Agreement, own: Mapping[ClauseId, str]
) -> Finding:  # fmt: skip
    term = agreement.term(said.term)
    message = phrase(
        '"{0}" stands against {1} in {2} {3}, for one event ({4}); settle on one, and word it with the value as it is '
        "printed there",
        said.said, other.said, other.article.number, other.article.title, term.definition.label,
    )  # fmt: skip
    clause, wording = said.article.clause, own[said.article.clause]
    time = said.said.split(" ", 1)[1] if said.said.lower().startswith("within ") else ""
    mended = wording.replace(time, f"{{{{ terms.{term.id} | duration }}}}") if wording.count(time) == 1 else wording
    mend = ArticleReworded(clause, wording, mended) if mended != wording else None
    place = f"{said.article.number} {said.article.title}"
    return Finding("contradiction", Severity.WARNING, place, message, (), clause, other.article.clause, mend)


def _of_term(term: Term, article: PrintedArticle) -> Statement:
    said = term.printed.replace(NO_BREAK, " ")
    return Statement(article, term.id, said, float(term.value), _UNITS[term.definition.unit])


def _typed(article: PrintedArticle, terms: Iterable[Term]) -> Iterator[Statement]:
    """The times that are words and no values, each with the term whose event its sentence names."""
    bare = replace(
        article,
        paragraphs=tuple(
            replace(
                part, pieces=tuple(Words("\N{BLACK SQUARE}") if isinstance(p, TermText) else p for p in part.pieces)
            )
            for part in article.paragraphs
        ),
    )
    for sentence in sentences_of(bare):
        for found in _TIME.finditer(sentence.text):
            words = f"{sentence.lead} {sentence.text}"
            for term in terms:
                if term.definition.unit in _UNITS and _names(term.definition.label, words):
                    kind, number = (found["kind"] or "").lower(), found["number"].lower()
                    unit = f"{kind}{found['unit'].lower()}"
                    yield Statement(article, term.id, found[0], float(_NUMBERS.get(number, 0) or number), unit)


def _names(label: str, sentence: str) -> bool:
    """Whether a sentence speaks of the event that a value is named after: every word of the name stands in it."""
    expected = _expected(label)
    return len(expected) > 1 and all(pattern.search(sentence) for pattern in expected)


@lru_cache(maxsize=512)
def _expected(label: str) -> tuple[re.Pattern[str], ...]:
    words = [word.lower() for word in re.findall(r"[A-Za-z]{3,}", re.sub(r"\([^)]*\)", "", label))]
    said = (_SAID_SO.get(word, rf"{re.escape(word.rstrip('s'))}s?") for word in words if word not in _EMPTY)
    return tuple(re.compile(rf"\b{pattern}\b", re.IGNORECASE) for pattern in said)
