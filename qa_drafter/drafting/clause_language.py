"""The closed language of clause templates: what a wording may say, and what it asks for.

It knows `terms.x | filter`, `markets(...)`, and conditions over `deal(...)` and `included('ID')` with and, or,
not (domain facts, clauses/format.md). Anything else is refused before it is ever carried out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.phrases import Phrase, in_line, joined, phrase
from qa_drafter.domain.terms import UNIT_WORDS, Term, Unit
from qa_drafter.drafting.template_reader import SIGNS as SIGNS
from qa_drafter.drafting.template_reader import read
from qa_drafter.drafting.template_tree import Parts, TermShown, clauses_in, parts_in

TERM_STARTS, TERM_NAMED, TERM_ENDS = "\ue000", "\ue001", "\ue002"
"""Marks around each printed term, so that what follows knows which words are a negotiated value."""

FILTER_UNITS: Final = {
    "duration": frozenset(unit for unit in Unit if unit.is_duration),
    "number": frozenset({Unit.COUNT, Unit.MULTIPLE}),
    "percent": frozenset({Unit.PERCENT}),
    "phrase": frozenset({Unit.ENUM}),
    "plain": frozenset({Unit.TEXT}),
}


class TermMisusedError(Exception):
    """A filter was given a term of another unit than it prints."""

    def __init__(self, name: str, term: Term) -> None:
        unit = UNIT_WORDS[term.definition.unit]
        self.told = phrase("`{0}` cannot print term {1}, which is in {2}", name, term.id, unit)
        super().__init__(self.told)


def _filter(name: str) -> Callable[[Term], str]:
    def show(term: Term) -> str:
        if term.definition.unit not in FILTER_UNITS[name]:
            raise TermMisusedError(name, term)
        return f"{TERM_STARTS}{term.id}{TERM_NAMED}{term.printed}{TERM_ENDS}"

    return show


FILTERS: Final = {name: _filter(name) for name in FILTER_UNITS}
"""What prints a term, by its name in a wording. Raises TermMisusedError for a term of another unit."""


WITHIN: Final = phrase("use only terms with a filter, markets(), and deal() or included() in conditions")


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a template steps outside the language. `line` counts from 1."""

    line: int
    what: Phrase
    remedy: Phrase = WITHIN

    @property
    def told(self) -> Phrase:
        """What is wrong and what mends it, in one sentence."""
        return joined("; ", (self.what, self.remedy))


@lru_cache(maxsize=4096)
def parts_of(template: str) -> Parts | None:
    """The template as values, when it is written as nearly all are and has no fault; None leaves it to the sandbox."""
    return read(template)


@lru_cache(maxsize=4096)
def faults_in(template: str) -> tuple[Fault, ...]:
    """All in `template` that the language does not know; what cannot be parsed is told up to there."""
    if parts_of(template) is not None:
        return ()
    from qa_drafter.drafting import sandbox  # with jinja: few templates need it

    return sandbox.faults_in(template)


def is_readable(template: str) -> bool:
    """Whether the template can be parsed, so that what it asks for can be told, whatever else is wrong with it."""
    if parts_of(template) is not None:
        return True
    from qa_drafter.drafting import sandbox

    return sandbox.is_readable(template)


def fault_in(template: str) -> Fault | None:
    """The first thing in `template` that the language does not know; None when all is in order."""
    return next(iter(faults_in(template)), None)


def check_template(template: str, where: str) -> None:
    """WordingRefused, with the line, when `template` steps outside the closed language."""
    if (fault := fault_in(template)) is not None:
        raise WordingRefused(in_line(where, fault.line), fault.what, fault.remedy)


@lru_cache(maxsize=4096)
def checked_parts(template: str, where: str) -> Parts:
    """The template as values; WordingRefused as `check_template` tells it."""
    check_template(template, where)
    if (parts := parts_of(template)) is not None:
        return parts
    from qa_drafter.drafting import sandbox

    return sandbox.parts_of(template)


def words_for(value: Any) -> tuple[str, ...]:
    """The answers that one argument of `deal()` gives, as the deal words them."""
    listed = value if isinstance(value, (list, tuple)) else (value,)
    return tuple(str(item).lower() if isinstance(item, bool) else str(item) for item in listed)


@lru_cache(maxsize=4096)
def terms_asked_by(template: str) -> frozenset[TermId]:
    """Every term that the wording names, whichever branch would print it."""
    if (parts := parts_of(template)) is not None:
        return frozenset(part.term for part in parts_in(parts) if isinstance(part, TermShown))
    from qa_drafter.drafting import sandbox

    return sandbox.terms_asked_by(template)


def filters_of_terms(template: str) -> tuple[tuple[TermId, str], ...]:
    """Each term with the filter that prints it, in reading order."""
    if (parts := parts_of(template)) is not None:
        return tuple((part.term, part.filter) for part in parts_in(parts) if isinstance(part, TermShown))
    from qa_drafter.drafting import sandbox

    return sandbox.filters_of_terms(template)


@lru_cache(maxsize=4096)
def clauses_asked_by(template: str) -> frozenset[ClauseId]:
    """Every clause whose presence the wording asks for with `included()`."""
    if (parts := parts_of(template)) is not None:
        return frozenset(clauses_in(parts))
    from qa_drafter.drafting import sandbox

    return sandbox.clauses_asked_by(template)


def words_of(template: str) -> str:
    """The wording without its placeholders and conditions: every branch, as written."""
    if (parts := parts_of(template)) is not None:
        return "".join(part for part in parts_in(parts) if isinstance(part, str))
    from qa_drafter.drafting import sandbox

    return sandbox.words_of(template)
