"""The answers about a deal while they are being given: what they switch on, and what is still to be answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from qa_drafter.domain.deal import MAY_BE_EMPTY, VOCABULARY, Deal, PartyDetails
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.drafting.assembly import terms_for
from qa_drafter.drafting.clause_language import terms_asked_by
from qa_drafter.drafting.responsibilities import matrices_for
from qa_drafter.drafting.selection import applicable_requirements, select
from qa_drafter.store.values import as_json, from_json

BLANK: Final = Deal("", PartyDetails("", "", ""), PartyDetails("", "", ""), ())
"""No answer given yet."""


class Kind(StrEnum):
    """What an answer can switch on."""

    ARTICLE = "article"
    TERM = "term"
    DUTY = "duty"
    REQUIREMENT = "requirement"


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing that the answers bring into the agreement: what it says, and why it is in."""

    kind: Kind
    id: str
    words: str
    because: str


@dataclass(frozen=True, slots=True)
class Effects:
    """Everything that the answers bring in, in the order of the agreement."""

    all: tuple[Effect, ...] = ()

    def of(self, kind: Kind) -> tuple[Effect, ...]:
        """The effects of one kind."""
        return tuple(effect for effect in self.all if effect.kind is kind)

    def beyond(self, other: Effects) -> Effects:
        """What is in here and not there."""
        there = {(effect.kind, effect.id) for effect in other.all}
        return Effects(tuple(effect for effect in self.all if (effect.kind, effect.id) not in there))


def effects_of(library: ClauseLibrary, deal: Deal) -> Effects:
    """What an agreement of these answers would hold; questions without an answer switch nothing on."""
    return Effects(tuple(_effects(library, deal)))


def unanswered(deal: Deal) -> tuple[str, ...]:
    """What has to be answered before an agreement can be assembled: questions, and facts like `sponsor.name`."""
    answers = dict(deal.answers)
    open_ones = [question for question in VOCABULARY if question not in MAY_BE_EMPTY and not answers.get(question)]
    facts = [
        f"{side}.{fact}"
        for side, party in (("sponsor", deal.sponsor), ("contractor", deal.contractor))
        for fact in ("name", "address", "quality_contact")
        if not getattr(party, fact)
    ]
    if not deal.title:
        facts.append("title")
    if not any(product.name for product in deal.products):
        facts.append("products")
    return (*open_ones, *facts)


def kept(deal: Deal) -> str:
    """Answers as a text to be put away, however many there are."""
    return as_json(deal)


def taken_up(text: str) -> Deal:
    """The answers that `kept` put away; none where the text holds none."""
    try:
        return from_json(Deal, text.encode())
    except (ValueError, TypeError):
        return BLANK


def _effects(library: ClauseLibrary, deal: Deal) -> Iterator[Effect]:
    chosen = [clause for section in select(library, deal) for clause in section.clauses]
    for clause in chosen:
        text = clause.clause
        yield Effect(Kind.ARTICLE, str(text.id), text.title, clause.reason)
    printed = {term for clause in chosen for term in _terms(clause.clause.body)}
    for term in terms_for(library, deal):
        if term.id in printed:
            yield Effect(Kind.TERM, str(term.id), term.definition.label, term.printed)
    for matrix in matrices_for(library, deal) if deal.answer("partner_type") else ():
        for row in matrix.rows:
            yield Effect(Kind.DUTY, str(row.activity), row.statement, matrix.title)
    for demand in applicable_requirements(library, deal):
        yield Effect(Kind.REQUIREMENT, str(demand.id), demand.statement, demand.when.because(deal))


@lru_cache(maxsize=1024)
def _terms(body: str) -> frozenset[str]:
    return frozenset(map(str, terms_asked_by(body)))
