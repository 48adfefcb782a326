"""From a deal and a library to an agreement. Pure: the same two give the same value."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from difflib import get_close_matches

from qa_drafter.domain.agreement import Agreement, AgreementSection, Article
from qa_drafter.domain.deal import Deal, TermAnswer
from qa_drafter.domain.errors import DealRefused, ValueRefused
from qa_drafter.domain.identifiers import AgreementId, TermId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.terms import Term, TermDefinition
from qa_drafter.drafting.responsibilities import matrices_for
from qa_drafter.drafting.selection import ChosenSection, select


def assemble(library: ClauseLibrary, deal: Deal) -> Agreement:
    """The first state of the agreement that `deal` calls for.

    The agreement's id is a digest of the deal, so that assembling twice gives one agreement.
    Raises DealRefused when the deal sets a term that the library lacks, ValueRefused when a value misfits.
    """
    digest = hashlib.sha256(repr(deal).encode()).hexdigest()
    return Agreement(
        id=AgreementId(digest[:32]),
        number=deal.number or f"QA-{digest[:8].upper()}",
        deal=deal,
        edition=library.edition,
        sections=tuple(_section(chosen) for chosen in select(library, deal)),
        terms=terms_for(library, deal),
        matrices=matrices_for(library, deal),
        glossary=tuple(known.entry for known in library.glossary if known.when.holds(deal)),
        clocks=library.clocks,
    )


def _section(chosen: ChosenSection) -> AgreementSection:
    section = chosen.section
    articles = tuple(Article.pinning(clause.clause, clause.because) for clause in chosen.clauses)
    return AgreementSection(section.id, section.title, section.part, chosen.because, articles)


def terms_for(library: ClauseLibrary, deal: Deal) -> tuple[Term, ...]:
    """Every term of the library, at the value that the deal states, else at its position's default."""
    stated = dict(deal.terms)
    for name in stated:
        if name not in library.term_definitions:
            close = get_close_matches(name, library.term_definitions, n=1)
            remedy = (
                phrase("did you mean {0}?", close[0]) if close else phrase("see the terms of an agreement with `show`")
            )
            raise DealRefused(f"terms.{name}", phrase("no such term"), remedy)
    return tuple(
        Term(definition, definition.read(stated[definition.id]))
        if definition.id in stated
        else _opening(library, deal, definition)
        for definition in library.terms
    )


def reassemble(library: ClauseLibrary, deal: Deal) -> Agreement:
    """What a library that may have moved on assembles for the deal of an agreement: what it cannot hold is left out."""
    return assemble(library, as_held_by(library, deal))


def as_held_by(library: ClauseLibrary, deal: Deal) -> Deal:
    """The deal without the values whose terms the library no longer has, or counts in another unit."""
    return replace(deal, terms=tuple((name, answer) for name, answer in deal.terms if _holds(library, name, answer)))


def _holds(library: ClauseLibrary, name: TermId, answer: TermAnswer) -> bool:
    try:
        library.term_definitions[name].read(answer)
    except (KeyError, ValueRefused):
        return False
    return True


def _opening(library: ClauseLibrary, deal: Deal, definition: TermDefinition) -> Term:
    """The term at the default of the deal's position or, where a limit forbids that, at the nearest value allowed."""
    term = Term(definition, definition.default(deal.position))
    for limit in library.limits:
        if limit.term == term.id and limit.binds and limit.when.holds(deal) and limit.is_broken_by(term):
            term = replace(term, value=limit.nearest(definition))
    return term
