"""What Word's automatic numbers will show, computed for references, the window and the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from qa_drafter.drafting.markup import RawParagraph

_ROMAN: Final = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def letter(number: int) -> str:
    """`a` for 1, `z` for 26, `aa` for 27: as Word's lowerLetter counts."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def roman(number: int) -> str:
    """`i`, `ii`, `iii`, `iv` …"""
    digits = ""
    for value, sign in _ROMAN:
        digits += sign * (number // value)
        number %= value
    return digits


def levels_of(paragraphs: Iterable[RawParagraph]) -> Iterator[tuple[int, str]]:
    """The level and label of each paragraph of one article.

    A lone paragraph is unnumbered and its list is lettered; several paragraphs are lettered and their
    lists take roman numbers. Letters never restart within an article, so "9.3(c)" is unique.
    """
    listed = list(paragraphs)
    lettered = 1 if sum(p.depth == 0 for p in listed) > 1 else 0
    letters = romans = 0
    for paragraph in listed:
        level = paragraph.depth + lettered
        if level == 1:
            letters, romans = letters + 1, 0
            yield 1, f"({letter(letters)})"
        elif level == 2:
            romans += 1
            yield 2, f"({roman(romans)})"
        else:
            yield 0, ""
