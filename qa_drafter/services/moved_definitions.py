"""Definitions that the library has moved on from, with what it changed in its own words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final

from qa_drafter.comparison.library_moves import Move
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.change import Weight
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.document import Definition, Edition, Paragraph, PrintedArticle
from qa_drafter.domain.phrases import phrase
from qa_drafter.drafting.adoption import Adoption
from qa_drafter.drafting.definitions import initials_in, terms_in
from qa_drafter.drafting.printing import Printer
from qa_drafter.redline import Span, spans_between

_MOVE: Final = Move(Weight.SUBSTANTIAL, (phrase("it holds wherever the term is used"),))
"""What another meaning comes to, as a comparison of versions weighs it."""


@dataclass(frozen=True, slots=True)
class MovedDefinition:
    """A definition of an agreement, and what the library changed in its own since."""

    entry: GlossaryEntry
    spans: tuple[Span, ...]

    @property
    def is_reworded(self) -> bool:
        """Whether the agreement has own wording for it, which a newer library leaves alone."""
        return self.entry.own_wording is not None


@dataclass(frozen=True, slots=True)
class DefinitionHolding:
    """One definition that an agreement prints and the library words otherwise by now.

    `number` and `title` are those of the article that prints it; `articles` counts those that use the term.
    """

    number: str
    title: str
    moved: MovedDefinition
    articles: int
    move: Move = _MOVE


def moved_definitions(adoption: Adoption) -> tuple[MovedDefinition, ...]:
    """Every definition that the library has moved on from, whether or not the text uses its term."""
    return tuple(
        MovedDefinition(held, spans_between(*adoption.meanings(held, newer)))
        for held, newer in adoption.definitions_behind
    )


def definition_holdings(adoption: Adoption) -> tuple[DefinitionHolding, ...]:
    """Those of them that the agreement prints, in print order."""
    moved = {one.entry.key: one for one in moved_definitions(adoption)}
    if not moved:
        return ()
    articles = Printer(adoption.held).whole(Edition("", "", "", ())).articles
    using = Counter(term for article in articles for term in _terms_of(article, adoption.held))
    return tuple(
        DefinitionHolding(article.number, article.title, moved[each.key], using[each.term])
        for article in articles
        for each in article.definitions
        if each.key in moved
    )


def _terms_of(article: PrintedArticle, held: Agreement) -> frozenset[str]:
    """The defined terms that the text of an article uses, or one of its definitions."""
    initials = initials_in(held.glossary)
    parts: tuple[Paragraph | Definition, ...] = (*article.paragraphs, *article.definitions)
    return frozenset(term for part in parts for term in terms_in(part.pieces, initials))
