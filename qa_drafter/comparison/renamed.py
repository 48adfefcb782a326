"""Where defined terms of another name show: in their definitions, and wherever an article uses them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from qa_drafter.comparison.side_by_side import Block, BlockKind, Pair
from qa_drafter.domain.document import DefinedTerm, PrintedAgreement, PrintedArticle
from qa_drafter.domain.edits import DefinedTermRenamed


@dataclass(frozen=True, slots=True)
class Renaming:
    """One renaming as a comparison counts it, with the forms of before and after."""

    number: int
    names: tuple[tuple[str, str], ...]

    @classmethod
    def told_by(cls, edit: DefinedTermRenamed, number: int) -> Renaming:
        """The forms that answer to each other stand at one place of both entries."""
        return cls(number, tuple(zip(edit.was.forms, edit.now.forms, strict=False)))

    def shows_in(self, pair: Pair) -> bool:
        """Whether it explains something of what differs between the two blocks."""
        if pair.old is None or pair.new is None:
            return self._defines(pair.old, 0) or self._defines(pair.new, 1)
        old, new = pair.old, pair.new
        return any(was != now and _holds(old.text, was) and _holds(new.text, now) for was, now in self.names)

    def applied(self, frame: str) -> str:
        """The words of before under the names of after."""
        said = dict(self.names)
        names = sorted(said, key=len, reverse=True)
        pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)"
        return re.sub(pattern, lambda found: said[found[0]], frame)

    def _defines(self, block: Block | None, side: int) -> bool:
        if block is None or block.kind is not BlockKind.DEFINITION:
            return False
        return any(block.text.startswith(f"“{name[side]}” means ") for name in self.names)


def _holds(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def articles_using(term: str, document: PrintedAgreement) -> Iterator[PrintedArticle]:
    """The articles whose words use a defined term, in print order."""
    for article in document.articles:
        pieces = (piece for paragraph in article.paragraphs for piece in paragraph.pieces)
        if any(isinstance(piece, DefinedTerm) and piece.term == term for piece in pieces):
            yield article
