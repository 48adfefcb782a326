"""A newer library taken over: the newer texts at the same positions, and all that they need to be printed.

Own wording is never touched, and no value that was agreed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement, AgreementSection, Article
from qa_drafter.domain.clause import ClauseVersion, GlossaryEntry
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary, ClockLine
from qa_drafter.domain.raci import Matrix
from qa_drafter.domain.terms import Term
from qa_drafter.drafting.assembly import as_held_by, reassemble, terms_for
from qa_drafter.drafting.clause_language import FILTER_UNITS, filters_of_terms
from qa_drafter.drafting.definitions import named_definition
from qa_drafter.drafting.markup import defined_terms_in
from qa_drafter.drafting.merged_matrices import MatrixMerge
from qa_drafter.drafting.merging import merged
from qa_drafter.drafting.printing import facts_of
from qa_drafter.drafting.rendering import Renderer, without_marks


def newer_text(article: Article, library: ClauseLibrary) -> ClauseVersion | None:
    """The library's text at the article's position, where it is newer or other than the one pinned; else None."""
    text = library.current.get((article.clause, article.position))
    if article.is_own or text is None or text.version < article.version:
        return None
    return None if text.fingerprint == article.fingerprint else text


@dataclass(frozen=True, slots=True)
class Adoption:
    """An agreement, as it stands and as it was first assembled, and the library in use."""

    held: Agreement
    first: Agreement
    library: ClauseLibrary

    @property
    def behind(self) -> tuple[tuple[Article, ClauseVersion], ...]:
        """The articles whose text the library has moved on from, each with the newer text."""
        found = ((article, newer_text(article, self.library)) for article in self.held.articles)
        return tuple((article, text) for article, text in found if text is not None)

    @property
    def definitions_behind(self) -> tuple[tuple[GlossaryEntry, GlossaryEntry], ...]:
        """The definitions that the library has moved on from, each with the library's of now."""
        fresh = {known.entry.key: known.entry for known in self.library.glossary if known.when.holds(self.held.deal)}
        pairs = ((entry, fresh[entry.key]) for entry in self.held.glossary if entry.key in fresh)
        return tuple((held, newer) for held, newer in pairs if held.means != newer.means)

    @property
    def definitions_offered(self) -> frozenset[str]:
        """The keys of those without own wording, which a newer one may replace."""
        return frozenset(held.key for held, _ in self.definitions_behind if held.own_wording is None)

    def arrivals(self) -> tuple[Article, ...]:
        """What the library has for this deal by now and had not when the agreement was assembled."""
        known = {article.clause for side in (self.held, self.first) for article in side.articles}
        return tuple(a for a in reassemble(self.library, self.held.deal).articles if a.clause not in known)

    def texts(self, article: Article, text: ClauseVersion) -> tuple[str, str]:
        """The pinned text and the newer one in this agreement: small Markdown with its values."""
        return self._beside(article.body, text.body, f"clause {text.id}")

    def meanings(self, held: GlossaryEntry, newer: GlossaryEntry) -> tuple[str, str]:
        """The library's definition that the agreement holds and the newer one, as `texts` gives those of articles."""
        return self._beside(held.means, newer.means, named_definition(held))

    def _beside(self, held: str, newer: str, where: str) -> tuple[str, str]:
        facts = facts_of(self.held)
        known = {term.id for term in facts.terms}
        more = (
            term for term in terms_for(self.library, as_held_by(self.library, self.held.deal)) if term.id not in known
        )
        renderer = Renderer(replace(facts, terms=(*facts.terms, *more)))
        old, new = (renderer.render(template, where) for template in (held, newer))
        return without_marks(old).strip(), without_marks(new).strip()

    def result(self, clauses: Collection[ClauseId], definitions: Collection[str] | None = None) -> Agreement:
        """The agreement after the library's texts of these clauses were taken, and its definitions of these keys.

        None stands for the definitions that the texts use.
        """
        fresh = reassemble(self.library, self.held.deal)
        sections = tuple(self._sections(fresh, clauses))
        articles = tuple(article for section in sections for article in section.articles)
        taken = tuple(a for a in articles if a.clause in clauses and a.own_wording is None and not a.is_own)
        glossary = self._glossary(fresh, taken, definitions)
        reached = replace(
            self.held,
            sections=sections,
            terms=self._terms(fresh, taken, glossary),
            glossary=glossary,
            clocks=self._clocks(fresh, taken),
            matrices=self._matrices(fresh, taken),
        )
        return replace(reached, edition=self.library.edition) if self._is_level(reached) else reached

    def _sections(self, fresh: Agreement, clauses: Collection[ClauseId]) -> Iterator[AgreementSection]:
        asked = {section.id: section.articles for section in fresh.sections}
        standing = {section.id: section.articles for section in self.held.sections}
        coming = {article.clause for article in self.arrivals() if article.clause in clauses}
        staying = {article.clause for side in (self.held, fresh) for article in side.articles} - coming
        for section in merged(self.held.sections, fresh.sections, lambda each: each.id):
            held, new = standing.get(section.id, ()), asked.get(section.id, ())
            articles = merged(held, new, _clause, keeping=staying)
            if articles or section.id in standing:
                yield replace(section, articles=tuple(self._taken(article, clauses) for article in articles))

    def _taken(self, article: Article, clauses: Collection[ClauseId]) -> Article:
        text = newer_text(article, self.library)
        if text is None or article.clause not in clauses or article.own_wording is not None:
            return article
        return replace(Article.pinning(text, article.because), reserved=article.reserved)

    def _terms(
        self, fresh: Agreement, taken: tuple[Article, ...], glossary: tuple[GlossaryEntry, ...]
    ) -> tuple[Term, ...]:
        """The terms that the texts print come in; one that they cannot print takes the library's definition."""
        wordings = (*(entry.wording for entry in glossary), *(article.asking for article in taken))
        asked = {term: name for wording in wordings for term, name in filters_of_terms(wording)}
        library = {term.id: term for term in terms_for(self.library, as_held_by(self.library, self.held.deal))}
        held = tuple(
            library[term.id]
            if term.id in asked and term.id in library and term.definition.unit not in FILTER_UNITS[asked[term.id]]
            else term
            for term in self.held.terms
        )
        return merged(held, [term for term in fresh.terms if term.id in asked], lambda term: term.id)

    def _glossary(
        self, fresh: Agreement, taken: tuple[Article, ...], definitions: Collection[str] | None
    ) -> tuple[GlossaryEntry, ...]:
        """The definitions that the texts use come in, with those that these use; changed ones are taken if wanted."""
        by_form = {form: entry for entry in fresh.glossary for form in entry.forms}
        used = {entry.key: entry for entry in fresh.glossary if entry.key in (definitions or ())}
        open_texts = [*(article.asking for article in taken), *(entry.means for entry in used.values())]
        while open_texts:
            for form in defined_terms_in(open_texts.pop()):
                entry = by_form.get(form)
                if entry is not None and entry.key not in used:
                    used[entry.key] = entry
                    open_texts.append(entry.means)
        wanted = used.keys() if definitions is None else definitions
        held = tuple(
            replace(e, means=used[e.key].means) if e.key in used and e.key in wanted and e.own_wording is None else e
            for e in self.held.glossary
        )
        return merged(held, [entry for entry in fresh.glossary if entry.key in used], lambda entry: entry.key)

    def _clocks(self, fresh: Agreement, taken: tuple[Article, ...]) -> tuple[ClockLine, ...]:
        clauses = {article.clause for article in taken}
        before = {_line(line) for line in self.held.clocks if line.clause in clauses}
        mine = [line for line in fresh.clocks if line.clause in clauses]
        kept = {_line(line) for line in mine}
        held = tuple(line for line in self.held.clocks if _line(line) not in before or _line(line) in kept)
        return merged(held, mine, _line)

    def _matrices(self, fresh: Agreement, taken: tuple[Article, ...]) -> tuple[Matrix, ...]:
        """The activities that the texts word come in; no letter that stands is touched."""
        known = {row.activity for matrix in self.held.matrices for row in matrix.rows}
        wanted = known.union(*(article.activities for article in taken))
        offered = (replace(m, rows=tuple(row for row in m.rows if row.activity in wanted)) for m in fresh.matrices)
        return tuple(MatrixMerge(self.held.matrices, (), tuple(m for m in offered if m.rows)).result(known))

    def _is_level(self, reached: Agreement) -> bool:
        behind = any(newer_text(article, self.library) for article in reached.articles)
        return not behind and not replace(self, held=reached).definitions_offered


def _clause(article: Article) -> str:
    return article.clause


def _line(line: ClockLine) -> tuple[str, str]:
    return line.term, line.clause
