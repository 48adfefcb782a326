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
from qa_drafter.drafting.naming import meaning_of
from qa_drafter.drafting.references import Resolver

if TYPE_CHECKING:
    from qa_drafter.domain.edits import GlossaryEdit

DEFINITIONS: Final = TopicId("definitions_references.defined_terms")
"""The topic of the article that holds the definitions."""

_INITIALS: Final = re.compile(r"[A-Z](?<!\w.)[A-Z]+\b")
"""Words of capitals. The letter comes first: what a pattern begins with is found much sooner than a bare edge."""


def definitions_for(
    used: Iterable[str], glossary: tuple[GlossaryEntry, ...], resolver: Resolver
) -> tuple[Definition, ...]:
    """The entries of `used` and of what these need, in the order of the alphabet, with references resolved."""
    entries, initials = {entry.term: entry for entry in glossary}, initials_in(glossary)
    wanted: dict[str, Definition] = {}
    open_terms = list(dict.fromkeys(used))
    while open_terms:
        term = open_terms.pop()
        if term in wanted or term not in entries:
            continue
        entry = entries[term]
        pieces = resolver.pieces(tuple(pieces_of(meaning_of(entry, glossary))), f"glossary, {term}")
        wanted[term] = Definition(entry.key, term, pieces, is_departed=entry.own_wording is not None)
        open_terms.extend(terms_in(pieces, initials))
    return tuple(wanted[term] for term in sorted(wanted, key=str.casefold))


def articles_naming(edit: GlossaryEdit, agreement: Agreement) -> frozenset[ClauseId]:
    """The articles that print the term where its name changes, and the one that holds the definitions."""
    was, now = ({*entry.forms, *dict(entry.renamed)} for entry in (edit.was, edit.now))
    forms = was | now if was != now else set()
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
