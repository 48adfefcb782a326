"""The periodic review of the agreement: when it is due, counted from the last one or from the effective date."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Final

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import joined, phrase
from qa_drafter.domain.terms import NO_BREAK, Term

REVIEW_INTERVAL: Final = TermId("quality_review_interval")
WARNED_BEFORE: Final = 60
"""Days before the review is due that a check speaks of it: time enough to call the people together."""


def review_findings(agreement: Agreement, library: ClauseLibrary, today: date) -> tuple[Finding, ...]:
    """A finding when the review is overdue or soon due; none where the agreement states no interval or no date."""
    return tuple(_findings(agreement, library, today))


def _findings(agreement: Agreement, library: ClauseLibrary, today: date) -> Iterator[Finding]:
    interval = next((term for term in agreement.terms if term.id == REVIEW_INTERVAL), None)
    deal = agreement.deal
    start = deal.last_review or deal.effective_date
    line = next((line for line in agreement.clocks if line.term == REVIEW_INTERVAL), None)
    article = next((a for a in agreement.articles if line is not None and a.clause == line.clause), None)
    if interval is None or not start or article is None or isinstance(interval.value, str):
        return
    due = months_after(date.fromisoformat(start), int(interval.value))
    days = (due - today).days
    if days > WARNED_BEFORE:
        return
    event = phrase("the last review of {0}", start) if deal.last_review else phrase("the effective date of {0}", start)
    since = phrase("{0} after {1}; hold it and enter its date as last_review in the deal", _printed(interval), event)
    was_due, is_due = (
        phrase("the periodic review was due on {0}", due),
        phrase("the periodic review is due on {0}", due),
    )
    yield Finding(
        code="review_overdue" if days < 0 else "review_due",
        severity=Severity.WARNING if days < 0 else Severity.INFO,
        place=article.title,
        message=joined(", ", (was_due if days < 0 else is_due, since)),
        source=library.citation_rules.shown(article.sources, deal),
        subject=article.clause,
        clause=article.clause,
    )


def months_after(start: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    year, month = divmod(start.month - 1 + months, 12)
    days = monthrange(start.year + year, month + 1)[1]
    return date(start.year + year, month + 1, min(start.day, days))


def _printed(term: Term) -> str:
    return term.printed.replace(NO_BREAK, " ")
