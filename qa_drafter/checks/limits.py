"""Negotiated values against the limits of law, GMP and custom that apply to the deal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edits import TermSet
from qa_drafter.domain.finding import LIMIT, Finding, Severity
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.domain.requirement import CitationRules
from qa_drafter.domain.terms import Limit, LimitKind, LimitTest, Term, printed

_SEVERITY: Final = {
    LimitKind.HARD: Severity.ERROR,
    LimitKind.DERIVED: Severity.ERROR,
    LimitKind.ADVISORY: Severity.WARNING,
}
_GRAVEST_FIRST: Final = (LimitKind.HARD, LimitKind.DERIVED, LimitKind.ADVISORY)


def limit_findings(agreement: Agreement, library: ClauseLibrary) -> tuple[Finding, ...]:
    """One finding per term beyond a limit: the gravest limit it breaks, with its source."""
    return tuple(_findings(agreement, library))


def _findings(agreement: Agreement, library: ClauseLibrary) -> Iterator[Finding]:
    for term in agreement.terms:
        broken = [
            limit
            for limit in library.limits_of.get(term.id, ())
            if limit.when.holds(agreement.deal) and limit.is_broken_by(term)
        ]
        if broken:
            yield _finding(min(broken, key=lambda limit: _GRAVEST_FIRST.index(limit.kind)), term, agreement, library)


def _finding(limit: Limit, term: Term, agreement: Agreement, library: ClauseLibrary) -> Finding:
    rules: CitationRules = library.citation_rules
    bound = printed(replace(term.definition, unit=limit.unit or term.definition.unit), limit.value)
    return Finding(
        code=f"{LIMIT}{limit.kind}",
        severity=_SEVERITY[limit.kind],
        place=term.definition.label,
        message=_said(limit, term, bound),
        source=rules.shown(limit.sources, agreement.deal),
        subject=term.id,
        mend=_mend(limit, term),
    )


def _said(limit: Limit, term: Term, bound: str) -> Phrase:
    match limit.test:
        case LimitTest.MAX:
            return phrase("{0}, limit at most {1}: {2}", term.printed, bound, limit.message)
        case LimitTest.MIN:
            return phrase("{0}, limit at least {1}: {2}", term.printed, bound, limit.message)
        case LimitTest.NOT:
            return phrase("{0}, may not be chosen: {1}", term.printed, limit.message)


def _mend(limit: Limit, term: Term) -> TermSet | None:
    """The nearest value that the limit allows, where there is one."""
    nearest = limit.nearest(term.definition)
    return None if limit.is_broken_by(replace(term, value=nearest)) else TermSet(term.id, term.value, nearest)
