"""What else is asked of a printed article, read off it once for as long as it reads so."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.domain.document import PrintedArticle, TermText
from qa_drafter.domain.identifiers import TermId
from qa_drafter.drafting.definitions import terms_in


@dataclass(frozen=True, slots=True)
class Gist:
    """The defined terms that an article uses, the terms whose values it prints, and its lines for the fingerprint."""

    article: PrintedArticle
    defined: tuple[str, ...]
    terms: frozenset[TermId]
    lines: bytes


def gist_of(article: PrintedArticle, initials: frozenset[str]) -> Gist:
    """Read an article; `initials` are the defined terms that are written without brackets."""
    pieces = tuple(piece for paragraph in article.paragraphs for piece in paragraph.pieces)
    terms = frozenset(piece.term for piece in pieces if isinstance(piece, TermText))
    lines = (f"{article.number} {article.title}", *(f"{each.label} {each.text}" for each in article.paragraphs))
    said = "".join(f"{line}\n" for line in lines).encode()
    return Gist(article, tuple(dict.fromkeys(terms_in(pieces, initials))), terms, said)
