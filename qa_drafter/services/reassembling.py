"""The deal of an open agreement changed: what follows from it, as proposals that a person reviews and takes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.edits import ArticleRemoved, Edit, PositionChosen, TermSet
from qa_drafter.domain.errors import EditOutOfDate, NothingToDo
from qa_drafter.domain.holidays import HolidayList
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.proposal import Proposal
from qa_drafter.domain.terms import LimitKind
from qa_drafter.drafting.printing import facts_of, numbers_of
from qa_drafter.drafting.reassembly import Reassembly
from qa_drafter.drafting.rendering import Renderer, without_marks
from qa_drafter.drafting.stated_blanks import with_stated
from qa_drafter.redline import Span, spans_between
from qa_drafter.services.changed import Changed
from qa_drafter.services.editing import Editing
from qa_drafter.services.holidays import counted_places, holidays_for
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.proposing import declined_of, proposed
from qa_drafter.services.reassembly_reasons import Reasons


@dataclass(frozen=True, slots=True)
class OtherReading:
    """An article that stays and says something else under the new deal: its text asks for facts of the deal."""

    clause: ClauseId
    number: str
    title: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class DealChange:
    """What another deal would make of an agreement: proposals in the order in which they would be performed.

    `readings` are no proposals: they follow from the facts of the deal and the articles that are in.
    """

    reassembly: Reassembly
    proposals: tuple[Proposal, ...]
    readings: tuple[OtherReading, ...]

    def result(self, without: Collection[int] = (), also: Collection[int] = ()) -> Agreement:
        """The agreement after the advised proposals but `without`, and after `also` of the others."""
        return _reached(self.reassembly, declined_of(self.proposals, without, also))


class Reassembling:
    """Brings one open agreement to another deal."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def change(self, deal: Deal) -> DealChange:
        """What follows from `deal`; NothingToDo when it says what the agreement's own deal says."""
        content, library = self._open.content, self._open.library
        if deal == content.deal:
            raise NothingToDo(
                phrase("deal"), phrase("it is the deal of the agreement already"), phrase("nothing was changed")
            )
        reassembly = Reassembly.of(content, deal, library, self._holidays(deal))
        reasons = Reasons(reassembly, library)
        reached = _reached(reassembly)
        edits = edits_between(content, reached)
        proposals = proposed(edits, reasons.of, lambda edit: _is_advised(edit, reassembly))
        return DealChange(reassembly, proposals, tuple(_readings(content, reached)))

    def _holidays(self, deal: Deal) -> tuple[HolidayList, ...] | None:
        """Those of the new deal where it counts by other places; None where it does not."""
        if counted_places(self._open.content.deal) == counted_places(deal):
            return None
        return holidays_for(deal, self._open.author.now()[:10])

    def edits(self, change: DealChange, without: Collection[int] = (), also: Collection[int] = ()) -> tuple[Edit, ...]:
        """The acts that lead there; EditOutOfDate when the agreement has changed since they were proposed."""
        if change.reassembly.held != self._open.content:
            what = phrase("the agreement has changed since these acts were proposed")
            raise EditOutOfDate(phrase("deal"), what, phrase("propose them again"))
        return edits_between(self._open.content, change.result(without, also))

    def perform(
        self, change: DealChange, *, without: Collection[int] = (), also: Collection[int] = (), reason: str = ""
    ) -> tuple[tuple[Edit, ...], Changed]:
        """Take the advised proposals but `without`, and `also` of the others: as one act."""
        edits = self.edits(change, without, also)
        said = reason.strip() or "the deal has changed"
        return edits, Editing(self._open).perform_all(edits, said)


def _reached(reassembly: Reassembly, declined: frozenset[str] = frozenset()) -> Agreement:
    """The agreement under the new deal, with the blanks of schedules that this deal states and the old one did not."""
    result, known = reassembly.result(declined), set(reassembly.held.deal.schedules)
    stated = with_stated(result, (blank for blank in reassembly.fresh.deal.schedules if blank not in known))
    sides = ((stated, False), (result, True))
    filled = (each for side, is_declined in sides for each in side.filled if (each.subject in declined) is is_declined)
    return replace(stated, filled=tuple(sorted(filled, key=lambda each: each.place)))


def _readings(held: Agreement, reached: Agreement) -> Iterator[OtherReading]:
    """The articles whose text stays and prints otherwise, values apart: these are proposed themselves."""
    before = {article.clause: article for article in held.articles}
    values = {term.id: term for term in (*reached.terms, *held.terms)}
    now = replace(facts_of(reached), terms=tuple(values.values()))
    old, new, numbers = Renderer(facts_of(held)), Renderer(now), numbers_of(reached).articles
    for article in reached.articles:
        was = before.get(article.clause)
        if was is not None and was.template == article.template:
            texts = [without_marks(side.render(article.template, f"clause {article.clause}")) for side in (old, new)]
            if texts[0] != texts[1]:
                yield OtherReading(article.clause, numbers[article.clause], article.title, spans_between(*texts))


def _is_advised(edit: Edit, reassembly: Reassembly) -> bool:
    """What a person worded is not taken away unasked; what a person set is moved by a hard limit alone."""
    match edit:
        case ArticleRemoved():
            return edit.article.own_wording is None
        case PositionChosen():
            return edit.was.own_wording is None
        case TermSet():
            term = reassembly.held.term(edit.term)
            broken = reassembly.newly_broken(term) if reassembly.is_set(term) else None
            return broken is None or broken.kind is LimitKind.HARD
    return True
