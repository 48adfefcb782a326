"""The definitions list of an agreement: the glossary entries that its text uses, and those they use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.document import DefinedTerm, Definition, Piece, Words
from qa_drafter.domain.identifiers import ClauseId, TopicId
from qa_drafter.drafting.markup import defined_terms_in, pieces_of
from qa_drafter.drafting.naming import in_their_names, names_in
from qa_drafter.drafting.references import Resolver

if TYPE_CHECKING:
    from qa_drafter.domain.edits import DefinedTermRenamed

DEFINITIONS: Final = TopicId("definitions_references.defined_terms")
"""The topic of the article that holds the definitions."""

_INITIALS: Final = re.compile(r"[A-Z](?<!\w.)[A-Z]+\b")
"""Words of capitals. The letter comes first: what a pattern begins with is found much sooner than a bare edge."""


def definitions_for(
    used: Iterable[str], glossary: tuple[GlossaryEntry, ...], resolver: Resolver
) -> tuple[Definition, ...]:
    """The entries of `used` and of what these need, in the order of the alphabet, with references resolved."""
    entries, names, initials = {entry.term: entry for entry in glossary}, names_in(glossary), initials_in(glossary)
    wanted: dict[str, Definition] = {}
    open_terms = list(dict.fromkeys(used))
    while open_terms:
        term = open_terms.pop()
        if term in wanted or term not in entries:
            continue
        means = in_their_names(entries[term].means, names)
        pieces = resolver.pieces(tuple(pieces_of(means)), f"glossary, {term}")
        wanted[term] = Definition(key=entries[term].key, term=term, pieces=pieces)
        open_terms.extend(terms_in(pieces, initials))
    return tuple(wanted[term] for term in sorted(wanted, key=str.casefold))


def articles_naming(edit: DefinedTermRenamed, agreement: Agreement) -> frozenset[ClauseId]:
    """The articles that print the term, and the one that holds the definitions."""
    forms = {*edit.was.forms, *edit.now.forms, *dict(edit.was.renamed), *dict(edit.now.renamed)}
    return frozenset(
        article.clause
        for article in agreement.articles
        if article.topic == DEFINITIONS or not forms.isdisjoint(defined_terms_in(article.template))
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
