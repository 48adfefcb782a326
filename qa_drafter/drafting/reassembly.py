"""An agreement brought to another deal: what the old deal alone called for goes, what the new one calls for comes.

What a person did to it stays: own wording, chosen positions, set values and letters, articles put in or taken out.
Law: an agreement to which nothing was done becomes what the library assembles for the new deal.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement, AgreementSection, Article
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.holidays import HolidayList
from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.library import ClauseLibrary, ClockLine
from qa_drafter.domain.terms import Limit, Term
from qa_drafter.drafting.assembly import assemble, reassemble
from qa_drafter.drafting.clause_language import terms_asked_by
from qa_drafter.drafting.definitions import rendered_meaning
from qa_drafter.drafting.markup import defined_terms_in, references_in
from qa_drafter.drafting.merged_matrices import MatrixMerge
from qa_drafter.drafting.merging import merged
from qa_drafter.drafting.printing import facts_of
from qa_drafter.drafting.references import MATRIX
from qa_drafter.drafting.rendering import Renderer


@dataclass(frozen=True, slots=True)
class Reassembly:
    """An agreement, what the library assembles for its deal, and what it assembles for the new one."""

    held: Agreement
    base: Agreement
    fresh: Agreement
    limits: tuple[Limit, ...]

    @classmethod
    def of(
        cls, held: Agreement, deal: Deal, library: ClauseLibrary, holidays: tuple[HolidayList, ...] | None = None
    ) -> Reassembly:
        """The agreement on its way to `deal`, with the library in use; it goes on counting its `holidays` for None."""
        fresh = replace(assemble(library, deal), holidays=held.holidays if holidays is None else holidays)
        return cls(held, reassemble(library, held.deal), fresh, library.limits)

    def result(self, keeping: frozenset[str] = frozenset()) -> Agreement:
        """The agreement under the new deal; what `keeping` names (clause, term, activity, matrix) stays as it is.

        An article or a matrix to which a text that stays refers, stays with it; an article that a person took out
        comes back where a text of the new deal refers to it.
        """
        needed: frozenset[str] = frozenset()
        while True:
            reached = self._result(keeping - needed | (needed & _names(self.held)), needed)
            missing = _referred_to(reached) & (_names(self.held) | _names(self.fresh)) - _names(reached)
            if missing <= needed:
                return reached
            needed |= missing

    def newly_broken(self, term: Term) -> Limit | None:
        """The first binding limit that the new deal sets to a value and the old one did not."""
        for limit in self.limits:
            if limit.term == term.id and limit.binds and limit.is_broken_by(term):
                was, now = (limit.when.holds(side.deal) for side in (self.held, self.fresh))
                if now and not was:
                    return limit
        return None

    def is_set(self, term: Term) -> bool:
        """Whether a person gave the term another value than the library proposed for the old deal."""
        proposed = next((other for other in self.base.terms if other.id == term.id), None)
        return proposed is None or proposed.value != term.value

    def _result(self, keeping: Container[str], needed: Container[str]) -> Agreement:
        deal, sides = self.fresh.deal, (self.held, self.base, self.fresh)
        sections = tuple(self._sections(keeping, needed))
        articles = tuple(article for section in sections for article in section.articles)
        glossary = self._glossary(articles)
        return replace(
            self.held,
            deal=deal,
            number=deal.number if deal.number not in ("", self.held.deal.number) else self.held.number,
            sections=sections,
            terms=self._terms(articles, glossary, keeping),
            matrices=tuple(MatrixMerge(*(side.matrices for side in sides)).result(keeping)),
            glossary=glossary,
            clocks=self._clocks(),
            holidays=self.fresh.holidays,
        )

    def _sections(self, keeping: Container[str], needed: Container[str]) -> Iterator[AgreementSection]:
        asked = {section.id: section for section in self.fresh.sections}
        standing = {section.id: section for section in self.held.sections}
        for section in merged(self.held.sections, self.fresh.sections, lambda each: each.id):
            held = standing[section.id].articles if section.id in standing else ()
            fresh = asked[section.id].articles if section.id in asked else ()
            articles = tuple(self._articles(held, fresh, keeping, needed))
            if articles or (section.id in standing and section.id in asked):
                because = asked[section.id].because if section.id in asked else section.because
                yield replace(section, because=because, articles=articles)

    def _articles(
        self, held: Sequence[Article], fresh: Sequence[Article], keeping: Container[str], needed: Container[str]
    ) -> Iterator[Article]:
        base = {article.clause: article for article in self.base.articles}
        asked = {article.clause: article for article in self.fresh.articles}
        elsewhere = {article.clause for article in self.held.articles}
        before = {clause for clause in base if clause not in needed}
        for article in merged(held, fresh, _clause, before=before, keeping=keeping, elsewhere=elsewhere):
            now, was = asked.get(article.clause), base.get(article.clause)
            if now is None or article is now:
                yield article
            elif article.clause in keeping or was is None or not _argued_anew(article, was, now):
                yield replace(article, because=now.because)
            else:
                yield replace(now, reserved=article.reserved)

    def _terms(
        self, articles: Sequence[Article], glossary: Sequence[GlossaryEntry], keeping: Container[str]
    ) -> tuple[Term, ...]:
        wordings = (*(article.template for article in articles), *(entry.wording for entry in glossary))
        asked = frozenset[TermId]().union(*map(terms_asked_by, wordings))
        needed = [term for term in self.fresh.terms if term.id in asked]
        fresh = {term.id: term for term in self.fresh.terms}
        return tuple(
            self._valued(term, fresh[term.id]) if term.id in fresh and f"term {term.id}" not in keeping else term
            for term in merged(self.held.terms, needed, lambda term: term.id)
        )

    def _valued(self, term: Term, fresh: Term) -> Term:
        if term.definition.unit is not fresh.definition.unit:
            return term
        stated = [dict(side.deal.terms).get(term.id) for side in (self.held, self.fresh)]
        if not self.is_set(term) or stated[1] not in (None, stated[0]):
            return replace(term, value=fresh.value)
        broken = self.newly_broken(term)
        return replace(term, value=broken.nearest(term.definition)) if broken else term

    def _glossary(self, articles: Sequence[Article]) -> tuple[GlossaryEntry, ...]:
        """A definition stays that has own wording, or that own wording or an article kept here still uses."""
        asked, own = {article.clause for article in self.fresh.articles}, _own_meanings(self.held)
        apart = [a.template for a in articles if a.own_wording is not None or a.clause not in asked]
        used = {form for template in (*apart, *own.values()) for form in defined_terms_in(template)}
        needed = {entry.key for entry in self.held.glossary if used.intersection((*entry.forms, *dict(entry.renamed)))}
        needed.update(own)
        before = {entry.key for entry in self.base.glossary}
        return merged(self.held.glossary, self.fresh.glossary, lambda e: e.key, before=before - needed)

    def _clocks(self) -> tuple[ClockLine, ...]:
        before = {(line.term, line.clause) for line in self.base.clocks}
        return merged(self.held.clocks, self.fresh.clocks, lambda line: (line.term, line.clause), before=before)


def _clause(article: Article) -> str:
    return article.clause


def _own_meanings(agreement: Agreement) -> dict[str, str]:
    """The definitions with own wording, by their keys."""
    return {entry.key: entry.own_wording for entry in agreement.glossary if entry.own_wording is not None}


def _argued_anew(article: Article, was: Article, now: Article) -> bool:
    """Whether the new deal takes another side, and the article stood where the old one put it."""
    return article.position is was.position and now.position is not article.position


def _names(agreement: Agreement) -> frozenset[str]:
    """What a text of the agreement can refer to, schedules apart: these are always there."""
    matrices = (matrix.id for matrix in agreement.matrices)
    return frozenset((*(article.clause for article in agreement.articles), *matrices))


def _referred_to(agreement: Agreement) -> frozenset[str]:
    """Every clause and matrix to which a printed text of the agreement refers."""
    renderer = Renderer(facts_of(agreement))
    texts = [renderer.render(article.template, f"clause {article.clause}") for article in agreement.articles]
    texts += (rendered_meaning(entry, renderer) for entry in agreement.glossary)
    targets = (target for text in texts for target in references_in(text))
    return frozenset(target.removeprefix(MATRIX) for target in targets)
