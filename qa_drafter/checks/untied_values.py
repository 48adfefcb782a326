"""Negotiated values that own wording no longer prints: a number typed instead escapes limits and clock sheet."""

from __future__ import annotations

from collections.abc import Iterator

from qa_drafter.checks.reading import Fault
from qa_drafter.domain.document import PrintedArticle, TermText
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import phrase


def untied_values(own: PrintedArticle, departed_from: PrintedArticle, library: ClauseLibrary) -> Iterator[Fault]:
    """One fault that lists the values which the library's text of the article prints and its own wording does not."""
    still = values_of(own)
    gone = {term: said for term, said in values_of(departed_from).items() if term not in still}
    if gone:
        listed = "; ".join(f"{_label(term, library)} ({said})" for term, said in gone.items())
        said = phrase(
            "the text no longer prints {0}: what it says instead is watched by no limit and by no clock sheet; word it "
            "with the value as it was printed",
            listed,
        )
        yield Fault("value_untied", Severity.WARNING, said)


def values_of(printed: PrintedArticle) -> dict[TermId, str]:
    """The negotiated values that an article prints, as it prints them."""
    pieces = (piece for paragraph in printed.paragraphs for piece in paragraph.pieces)
    return {piece.term: piece.text for piece in pieces if isinstance(piece, TermText)}


def _label(term: TermId, library: ClauseLibrary) -> str:
    known = library.term_definitions.get(term)
    return known.label if known else term
