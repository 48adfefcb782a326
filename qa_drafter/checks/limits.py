"""Negotiated values against the limits of law, GMP and custom that apply to the deal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.requirement import CitationRules
from qa_drafter.domain.terms import Limit, LimitKind, LimitTest, Term, Unit, printed

_SEVERITY: Final = {
    LimitKind.HARD: Severity.ERROR,
    LimitKind.DERIVED: Severity.ERROR,
    LimitKind.ADVISORY: Severity.WARNING,
}
_GRAVEST_FIRST: Final = (LimitKind.HARD, LimitKind.DERIVED, LimitKind.ADVISORY)

_HOURS: Final = {
    Unit.HOURS: 1.0,
    Unit.BUSINESS_DAYS: 24 * 7 / 5,
    Unit.WORKING_DAYS: 24 * 7 / 5,
    Unit.CALENDAR_DAYS: 24.0,
    Unit.MONTHS: 24 * 365.25 / 12,
    Unit.YEARS: 24 * 365.25,
    Unit.YEARS_AFTER_EXPIRY: 24 * 365.25,
}
"""Length of one unit in hours, for a limit stated in another unit: five Business Days are one week."""


def limit_findings(agreement: Agreement, library: ClauseLibrary) -> tuple[Finding, ...]:
    """One finding per term beyond a limit: the gravest limit it breaks, with its source."""
    return tuple(_findings(agreement, library))


def _findings(agreement: Agreement, library: ClauseLibrary) -> Iterator[Finding]:
    for term in agreement.terms:
        broken = [limit for limit in library.limits if limit.term == term.id and _is_broken(limit, term, agreement)]
        if broken:
            yield _finding(min(broken, key=lambda limit: _GRAVEST_FIRST.index(limit.kind)), term, agreement, library)


def _finding(limit: Limit, term: Term, agreement: Agreement, library: ClauseLibrary) -> Finding:
    rules: CitationRules = library.citation_rules
    bound = printed(term.definition, limit.value) if limit.unit is None else f"{limit.value} {limit.unit}"
    word = {LimitTest.MAX: "at most", LimitTest.MIN: "at least", LimitTest.NOT: "not"}[limit.test]
    return Finding(
        code=f"limit_{limit.kind}",
        severity=_SEVERITY[limit.kind],
        place=term.definition.label,
        message=f"{term.printed}, limit {word} {bound}: {limit.message}",
        source=rules.shown(limit.sources, agreement.deal),
        subject=term.id,
    )


def _is_broken(limit: Limit, term: Term, agreement: Agreement) -> bool:
    if not limit.when.judge(agreement.deal).holds:
        return False
    if limit.test is LimitTest.NOT:
        return term.value == limit.value
    if isinstance(term.value, str) or isinstance(limit.value, str):
        return False
    value, bound = float(term.value), float(limit.value)
    if limit.unit is not None and limit.unit is not term.definition.unit:
        value, bound = value * _HOURS[term.definition.unit], bound * _HOURS[limit.unit]
    return value > bound if limit.test is LimitTest.MAX else value < bound
