"""The definitions list of an agreement: the glossary entries that its text uses, and those they use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.document import DefinedTerm, Definition, Piece, Words
from qa_drafter.domain.identifiers import ClauseId, TermId, TopicId
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.drafting.clause_language import terms_asked_by
from qa_drafter.drafting.markup import defined_terms_in, pieces_of
from qa_drafter.drafting.references import Resolver
from qa_drafter.drafting.rendering import Renderer

if TYPE_CHECKING:
    from qa_drafter.domain.edits import GlossaryEdit

DEFINITIONS: Final = TopicId("definitions_references.defined_terms")
"""The topic of the article that holds the definitions."""

_INITIALS: Final = re.compile(r"[A-Z](?<!\w.)[A-Z]+\b")
"""Words of capitals. The letter comes first: what a pattern begins with is found much sooner than a bare edge."""


def home_of_definitions(agreement: Agreement) -> Article | None:
    """The article that prints the definitions; None where it has gone, or says nothing while it is reserved."""
    return next((a for a in agreement.articles if a.topic == DEFINITIONS and a.reserved is None), None)


def definitions_for(
    used: Iterable[str], glossary: tuple[GlossaryEntry, ...], renderer: Renderer, resolver: Resolver
) -> tuple[Definition, ...]:
    """The entries of `used` and of what these need, by the alphabet, rendered and with references resolved."""
    entries, initials = {entry.term: entry for entry in glossary}, initials_in(glossary)
    wanted: dict[str, Definition] = {}
    open_terms = list(dict.fromkeys(used))
    while open_terms:
        term = open_terms.pop()
        if term in wanted or term not in entries:
            continue
        entry = entries[term]
        pieces = meaning_pieces(entry, renderer, resolver)
        wanted[term] = Definition(entry.key, term, pieces, is_departed=entry.own_wording is not None)
        open_terms.extend(terms_in(pieces, initials))
    return tuple(wanted[term] for term in sorted(wanted, key=str.casefold))


def meaning_pieces(entry: GlossaryEntry, renderer: Renderer, resolver: Resolver) -> tuple[Piece, ...]:
    """A definition's wording as it is printed behind the term."""
    return resolver.pieces(tuple(pieces_of(rendered_meaning(entry, renderer))), named_definition(entry))


def rendered_meaning(entry: GlossaryEntry, renderer: Renderer) -> str:
    """A definition's wording for the deal: small Markdown with each printed term between its marks."""
    return renderer.render(entry.wording, named_definition(entry))


def named_definition(entry: GlossaryEntry) -> Phrase:
    """How a definition is named where something about it is told."""
    return phrase("definition of {0}", entry.term)


def articles_naming(edit: GlossaryEdit, agreement: Agreement) -> frozenset[ClauseId]:
    """The articles that print the term where its name changes, and the one that holds the definitions."""
    was, now = ({*entry.forms, *dict(entry.renamed)} for entry in (edit.was, edit.now))
    forms = was | now if was != now else set()
    return frozenset(
        article.clause
        for article in agreement.articles
        if article.topic == DEFINITIONS or not forms.isdisjoint(defined_terms_in(article.template))
    )


def articles_printing(term: TermId, agreement: Agreement) -> frozenset[ClauseId]:
    """The articles whose wording asks for a term, and the one that holds the definitions where one of them does."""
    defining = any(term in terms_asked_by(entry.wording) for entry in agreement.glossary)
    return frozenset(
        article.clause
        for article in agreement.articles
        if term in terms_asked_by(article.template) or (defining and article.topic == DEFINITIONS)
    )


def initials_in(glossary: Iterable[GlossaryEntry]) -> frozenset[str]:
    """The defined terms that are written without brackets, such as GMP."""
    return frozenset(entry.term for entry in glossary if entry.term.isupper())


def terms_in(pieces: Iterable[Piece], initials: frozenset[str]) -> Iterator[str]:
    """The defined terms that these pieces use."""
    words: list[str] = []
    for piece in pieces:
        if isinstance(piece, DefinedTerm):
            yield piece.term
        elif isinstance(piece, Words):
            words.append(piece.text)
    yield from initials.intersection(_INITIALS.findall("\n".join(words)))
