"""Why articles and sections are in: an agreement keeps the reason in words; here it is the phrase that says it."""

from __future__ import annotations

from functools import cached_property

from qa_drafter.domain.agreement import WRITTEN_HERE
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import Phrase, verbatim
from qa_drafter.drafting.selection import select, verdict_on, why_inserted


class KeptReasons:
    """The reasons that a library tells for one of these deals; a reason of another edition stays as it is kept."""

    def __init__(self, library: ClauseLibrary, *deals: Deal) -> None:
        self._library, self._deals = library, deals

    def told(self, name: str, kept: str) -> Phrase:
        """The reason kept for the article or section of this id."""
        if kept == WRITTEN_HERE:
            return WRITTEN_HERE
        told = self._of_clauses(ClauseId(name)) if name in self._clauses else self._of_sections
        return told.get(kept) or verbatim(kept)

    def _of_clauses(self, clause: ClauseId) -> dict[str, Phrase]:
        reasons = (why_inserted(verdict_on(self._library, deal, clause)) for deal in self._deals)
        return {f"{reason}": reason for reason in reasons}

    @cached_property
    def _clauses(self) -> frozenset[str]:
        return frozenset(text.id for text in self._library.clauses)

    @cached_property
    def _of_sections(self) -> dict[str, Phrase]:
        return {f"{one.because}": one.because for deal in self._deals for one in select(self._library, deal)}
