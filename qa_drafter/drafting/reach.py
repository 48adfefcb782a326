"""Does a text refer to a clause that is not in every agreement in which the text is? Such a text cannot be printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.conditions import all_of
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.domain.terms import Term
from qa_drafter.drafting.clause_language import fault_in, terms_asked_by, words_of
from qa_drafter.drafting.markup import references_in
from qa_drafter.drafting.rendering import Facts, Renderer
from qa_drafter.drafting.sample_deals import deals_meeting, sample_deals
from qa_drafter.drafting.selection import select, verdict_on


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """A clause that a text refers to, and why some agreement that has the text does not have it."""

    target: ClauseId
    because: Phrase

    @property
    def words(self) -> Phrase:
        """What is wrong."""
        return phrase("it refers to {0} also in agreements without that clause ({1})", self.target, self.because)

    @property
    def remedy(self) -> Phrase:
        """What mends it."""
        return phrase("put the reference behind {{% if included('{0}') %}}", self.target)


def out_of_reach(text: ClauseVersion, library: ClauseLibrary) -> tuple[OutOfReach, ...]:
    """The clauses that `text`, once approved, would refer to in vain, tried on deals that call for it."""
    others = (other for other in library.clauses if other.id != text.id)
    trial = replace(library, clauses=(*others, replace(text, state=LifecycleState.APPROVED)))
    section = next((known for known in trial.sections if known.id == text.topic.partition(".")[0]), None)
    if section is None or text.topic not in trial.topics or not _targets(text, trial):
        return ()
    condition = all_of(section.when, trial.topics[text.topic].when, text.when)
    return tuple(found for _, found in _found([text], trial, deals_meeting(condition)))


def all_out_of_reach(library: ClauseLibrary) -> Iterator[tuple[ClauseVersion, OutOfReach]]:
    """The same for every current text, tried on deals over the whole vocabulary."""
    return _found(tuple(library.current.values()), library, sample_deals())


def _targets(text: ClauseVersion, library: ClauseLibrary) -> set[ClauseId]:
    """The clauses that a text refers to in some branch; none for a text that is not in order otherwise."""
    if fault_in(text.body) is not None or terms_asked_by(text.body) - library.term_definitions.keys():
        return set()
    known = {clause for clause, _ in library.current}
    return {ClauseId(target) for target in references_in(words_of(text.body)) if target in known}


def _found(
    texts: Sequence[ClauseVersion], library: ClauseLibrary, deals: Iterable[Deal]
) -> Iterator[tuple[ClauseVersion, OutOfReach]]:
    """Each clause out of reach once for each text."""
    open_targets = {text: targets for text in texts if (targets := _targets(text, library))}
    for deal in deals:
        included = _included(library, deal)
        for text, targets in open_targets.items():
            lacking = set(targets - included) if text.id in included else set()
            for target in sorted(lacking and lacking.intersection(_printed(text, library, deal, included))):
                targets.discard(target)
                yield text, OutOfReach(target, verdict_on(library, deal, target).because)


def _included(library: ClauseLibrary, deal: Deal) -> frozenset[ClauseId]:
    return frozenset(chosen.clause.id for section in select(library, deal) for chosen in section.clauses)


def _printed(
    text: ClauseVersion, library: ClauseLibrary, deal: Deal, included: frozenset[ClauseId]
) -> tuple[ClauseId, ...]:
    """The clauses that a text refers to as it is printed for a deal."""
    terms = tuple(Term(definition, definition.default(deal.position)) for definition in library.terms)
    rendered = Renderer(Facts(deal, included, terms)).render(text.body, text.id)
    return tuple(map(ClauseId, references_in(rendered)))
