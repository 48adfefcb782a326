"""Defined terms under another name, everywhere at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.document import DefinedTerm
from qa_drafter.domain.edits import DefinedTermRenamed
from qa_drafter.domain.errors import NothingToDo, ValueRefused
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import one_line, quoted
from qa_drafter.domain.terms import DURATION_WORDS
from qa_drafter.drafting.definitions import definitions_for
from qa_drafter.drafting.naming import entry_named, forms_for, renamed
from qa_drafter.drafting.printing import facts_of
from qa_drafter.drafting.references import Resolver
from qa_drafter.drafting.rendering import Renderer
from qa_drafter.services.open_agreement import OpenAgreement

_LONGEST: Final = 60
_UNITS: Final = frozenset(word for words in DURATION_WORDS.values() for word in words)


@dataclass(frozen=True, slots=True)
class DefinedTermUse:
    """A defined term, its forms, its meaning as printed, and how often and in how many articles it is used."""

    term: str
    forms: tuple[str, ...]
    means: str
    uses: int
    articles: int


class Renaming:
    """Renames defined terms of one open agreement."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def terms(self) -> tuple[DefinedTermUse, ...]:
        """Every defined term, in the order of the alphabet."""
        uses: Counter[str] = Counter()
        articles: Counter[str] = Counter()
        for article in self._open.content.articles:
            pieces = (p for paragraph in self._open.printed_article(article).paragraphs for p in paragraph.pieces)
            here = Counter(piece.term for piece in pieces if isinstance(piece, DefinedTerm))
            uses.update(here)
            articles.update(here.keys())
        glossary = self._open.content.glossary
        resolver = Resolver(self._open.numbers, glossary, gaps=True)
        defined = definitions_for(
            [entry.term for entry in glossary], glossary, Renderer(facts_of(self._open.content)), resolver
        )
        meanings = {definition.term: definition.text for definition in defined}
        found = [
            DefinedTermUse(entry.term, entry.forms, meanings[entry.term], uses[entry.term], articles[entry.term])
            for entry in glossary
        ]
        return tuple(sorted(found, key=lambda use: use.term.casefold()))

    def edit(self, term: str, name: str, plural: str = "") -> DefinedTermRenamed:
        """The edit that gives a defined term another name; its plural is made by rule unless `plural` states it.

        ValueRefused when the name is another defined term's, or the term is printed without a mark of its own.
        """
        entry = entry_named(term, self._open.content.glossary)
        name, plural = _checked(name), _checked(plural) if plural.strip() else ""
        if name == entry.term:
            raise NothingToDo(
                phrase("defined term {0}", entry.term), phrase("it is called so already"), phrase("nothing was changed")
            )
        self._check_unmarked(entry)
        forms = forms_for(entry, name)
        if plural:
            forms = {form: name if form == entry.term else plural for form in forms}
        self._check_free(entry, forms.values())
        return DefinedTermRenamed(entry, renamed(entry, name, forms))

    def _check_unmarked(self, entry: GlossaryEntry) -> None:
        where = phrase("defined term {0}", entry.term)
        if entry.term.isupper():
            what = phrase("initials stand without a mark, and in names of laws as well")
            raise ValueRefused(where, what, phrase("find and replace them where they mean the term"))
        if not _UNITS.isdisjoint(entry.forms):
            raise ValueRefused(where, phrase("the values of terms are counted in it"), phrase("keep the name"))

    def _check_free(self, entry: GlossaryEntry, forms: Iterable[str]) -> None:
        wanted = {form.casefold() for form in forms}
        for other in self._open.content.glossary:
            held = {form.casefold() for form in (*other.forms, *dict(other.renamed))}
            if other != entry and not wanted.isdisjoint(held):
                what = phrase("{0} is another defined term", quoted(other.term))
                raise ValueRefused(phrase("defined term {0}", entry.term), what, phrase("choose a name that is free"))


def _checked(name: str) -> str:
    name = one_line(name, "name", longest=_LONGEST)
    if not name or not name[0].isalpha() or any(sign in name for sign in '[]{}*“”"'):
        raise ValueRefused(
            phrase("name"),
            phrase("{0} is no name", quoted(name)),
            phrase("begin with a letter, without brackets, quotes, stars"),
        )
    return name
