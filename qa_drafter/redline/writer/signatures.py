"""Under whose name a change of words is shown: that of whoever had marked it before, or that of the comparison."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from qa_drafter.redline.wordml.earlier import Earlier
from qa_drafter.redline.wordml.paragraphs import Paragraph
from qa_drafter.redline.wordml.pieces import PieceKind
from qa_drafter.redline.wordml.runs import Marked


def signed(row: Sequence[Marked], earlier: Earlier, *paragraphs: Paragraph) -> Sequence[Marked]:
    """The content of `paragraphs`, old and new ones, cut so that every change has one author."""
    return list(_signed(row, earlier, *paragraphs)) if earlier else row


def _signed(row: Sequence[Marked], earlier: Earlier, *paragraphs: Paragraph) -> Iterator[Marked]:
    elements = [paragraph.element for paragraph in paragraphs]
    for marked in row:
        if marked.mark is None:
            yield marked
        elif (author := earlier.author_at(marked.mark, marked.piece.run)) is not None:
            yield replace(marked, author=author)
        elif marked.piece.kind is not PieceKind.TEXT:
            yield replace(marked, author=earlier.author_of_object(marked.mark, marked.piece.shown, elements))
        else:
            at = 0
            for text, author in earlier.parted(marked.mark, marked.piece.text, elements):
                yield replace(marked, piece=marked.piece.part(at, at + len(text)), author=author)
                at += len(text)
