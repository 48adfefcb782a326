"""What else is asked of a printed article, read off it once for as long as it reads so."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.domain.document import Piece, PrintedArticle, TermText
from qa_drafter.domain.identifiers import TermId
from qa_drafter.drafting.definitions import terms_in
from qa_drafter.drafting.references import may_move


@dataclass(frozen=True, slots=True)
class Gist:
    """What is asked of an article beside its words.

    `defined` are the defined terms that it uses, `terms` those whose values it prints, `pointing` the pieces whose
    words follow from other places, each once, and `lines` what the fingerprint is made of.
    """

    article: PrintedArticle
    defined: tuple[str, ...]
    terms: frozenset[TermId]
    pointing: tuple[Piece, ...]
    lines: bytes


def gist_of(article: PrintedArticle, initials: frozenset[str]) -> Gist:
    """Read an article; `initials` are the defined terms that are written without brackets."""
    pieces = tuple(piece for paragraph in article.paragraphs for piece in paragraph.pieces)
    terms = frozenset(piece.term for piece in pieces if isinstance(piece, TermText))
    lines = (f"{article.number} {article.title}", *(f"{each.label} {each.text}" for each in article.paragraphs))
    said = "".join(f"{line}\n" for line in lines).encode()
    pointing = tuple(dict.fromkeys(filter(may_move, pieces)))
    return Gist(article, tuple(dict.fromkeys(terms_in(pieces, initials))), terms, pointing, said)
