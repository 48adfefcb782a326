"""Hand-edited text as a careful reviewer reads it. Texts of the library are proved once; these are read each time.

What the library's own text of an article says as well, in this deal, is no fault of whoever edited it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from qa_drafter.checks.blanks import blanks_in
from qa_drafter.checks.clocks import clock_faults
from qa_drafter.checks.cross_references import reference_faults
from qa_drafter.checks.definitions import definition_faults
from qa_drafter.checks.reading import Fault
from qa_drafter.checks.retention import retention_faults
from qa_drafter.checks.untied_values import untied_values
from qa_drafter.checks.words import word_faults
from qa_drafter.domain.agreement import Article
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.edits import ArticleReworded, DefinitionReworded, Edit
from qa_drafter.domain.finding import Finding
from qa_drafter.domain.library import ClauseLibrary


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What own wording is read against: the numbers that exist, the defined terms, and every other article's words."""

    numbers: frozenset[str]
    forms: frozenset[str]
    others: str


class Reviewer:
    """Reads the own wordings of one agreement: its deal and library decide what may stand in them."""

    def __init__(self, deal: Deal, library: ClauseLibrary) -> None:
        self._deal, self._library = deal, library

    def findings(
        self, article: Article, own: PrintedArticle, departed_from: PrintedArticle, around: Surroundings
    ) -> tuple[Finding, ...]:
        """What stands in one article's own wording and not in the library's text that it departs from."""
        untied = untied_values(own, departed_from, self._library)
        faults = dict.fromkeys((*self._faults(article, own, around), *untied))
        known = frozenset(self._faults(article, departed_from, around)) if faults else frozenset()
        clause = article.clause
        back = None if article.is_own else ArticleReworded(clause, article.own_wording, None)
        mending = "" if article.is_own else clause
        return tuple(self._told(fault, own, mending, back) for fault in faults if fault not in known)

    def definition_findings(
        self, entry: GlossaryEntry, own: PrintedArticle, departed_from: PrintedArticle, around: Surroundings
    ) -> tuple[Finding, ...]:
        """The same of a definition's own wording; both wordings are read as articles of one paragraph."""
        untied = untied_values(own, departed_from, self._library)
        faults = dict.fromkeys((*self._worded(own, around), *untied))
        known = frozenset(self._worded(departed_from, around)) if faults else frozenset()
        back = DefinitionReworded(entry, replace(entry, own_wording=None))
        told = (self._told(fault, own, "", back) for fault in faults if fault not in known)
        return tuple(replace(finding, definition=entry.term) for finding in told)

    def _told(self, fault: Fault, own: PrintedArticle, mending: str, back: Edit | None) -> Finding:
        place, shown = f"{own.number} {own.title}", self._shown(fault)
        return Finding(fault.code, fault.severity, place, fault.message, shown, own.clause, mending, back)

    def _shown(self, fault: Fault) -> tuple[str, ...]:
        return self._library.citation_rules.shown(fault.sources, self._deal)

    def _faults(self, article: Article, printed: PrintedArticle, around: Surroundings) -> Iterator[Fault]:
        yield from self._worded(printed, around)
        yield from retention_faults(article, printed, self._deal, self._library)

    def _worded(self, printed: PrintedArticle, around: Surroundings) -> Iterator[Fault]:
        yield from word_faults(printed, self._deal, self._library)
        yield from _structural(printed, around)


def _structural(printed: PrintedArticle, around: Surroundings) -> Iterator[Fault]:
    yield from clock_faults(printed)
    yield from blanks_in(printed)
    yield from definition_faults(printed, around.forms, around.others)
    yield from reference_faults(printed, around.numbers)
