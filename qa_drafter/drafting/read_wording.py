"""A wording as the eye reads it: its words, without the signs of small Markdown, each leading back to its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from qa_drafter.domain.document import Words
from qa_drafter.drafting.markup import RawParagraph, paragraphs_of

_MARKS: Final = re.compile(
    r"(?P<block>(?:\A|\n+) *(?:[-+*]|\d{1,9}[.)])[ \t]+|\n{2,})"
    r"|(?P<reference>\[\[[^\[\]]+\]\])|(?P<defined>(?<!\[)\[[^\[\]]+\](?!\]))|(?P<strong>\*\*)"
)
_NO_WORD: Final = "\0"
"""Stands for a reference, whose id is no word of the text, and between paragraphs, which are not read as one."""


@dataclass(frozen=True, slots=True)
class ReadWording:
    """The words of a wording; `places` leads from each of their characters back to what was typed.

    `values` are the places of printed terms in what was typed: term, start, end.
    """

    typed: str
    values: tuple[tuple[str, int, int], ...]
    words: str
    places: tuple[int, ...]
    defined: tuple[tuple[int, int], ...]

    @classmethod
    @lru_cache(maxsize=1024)
    def of(cls, text: str, values: tuple[tuple[str, int, int], ...]) -> ReadWording:
        """Read once for as long as it is typed so: most articles stay as they are from one edit to the next."""
        marks = list(_MARKS.finditer(text))
        left_out = {n for mark in marks if not mark["reference"] and not mark["block"] for n in _signs(mark)}
        hidden = {n for mark in marks if mark["reference"] or mark["block"] for n in range(*mark.span())}
        places = tuple(n for n in range(len(text)) if n not in left_out)
        words = "".join(_NO_WORD if n in hidden else text[n] for n in places)
        return cls(text, values, words, places, tuple(mark.span() for mark in marks if mark["defined"]))

    @classmethod
    def plain(cls, text: str) -> ReadWording:
        """A text without signs: a title."""
        return cls(text, (), text, tuple(range(len(text))), ())

    def is_marked(self, start: int, end: int) -> bool:
        """Whether some of the place is a defined term."""
        return any(start < last and first < end for first, last in self.defined)

    def is_value(self, start: int, end: int) -> bool:
        """Whether some of the place is the printed value of a term."""
        return any(start < last and first < end for _, first, last in self.values)

    def with_words(self, spans: Iterable[tuple[int, int]], by: str) -> str:
        """What was typed with other words at these places of it; the signs that stand among the words are kept."""
        read = frozenset(self.places)
        typed = list(self.typed)
        for start, end in spans:
            signs = [sign if place not in read else "" for place, sign in enumerate(self.typed[start:end], start)]
            typed[start:end] = [by + signs[0], *signs[1:]]
        return "".join(typed)


def shape_of(typed: str) -> tuple[tuple[object, ...], ...]:
    """What a wording is made of besides its words: paragraphs and items, and in each bold, terms and references."""
    return tuple((paragraph.depth, *_marked(paragraph)) for paragraph in paragraphs_of(typed))


def is_marked(words: str) -> bool:
    """Whether some of the words would be bold, a defined term or a reference."""
    return any(len(paragraph) > 1 for paragraph in shape_of(words))


def _marked(paragraph: RawParagraph) -> Iterator[object]:
    for piece in paragraph.pieces:
        if not isinstance(piece, Words):
            yield piece
        elif piece.strong:
            yield "bold"


def _signs(mark: re.Match[str]) -> tuple[int, ...]:
    return (mark.start(), mark.end() - 1) if mark["defined"] else tuple(range(*mark.span()))
