"""The automatic numbers of paragraphs, counted as Word counts them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from qa_drafter.domain.typeset import Level

_ROMAN: Final = ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Numbers:
    """Counts through a document, list by list."""

    def __init__(self, levels: Mapping[tuple[int, int], Level]) -> None:
        self._levels = levels
        self._counts: defaultdict[int, list[int]] = defaultdict(lambda: [0] * 9)

    def next(self, number: tuple[int, int] | None) -> str:
        """The label of the next paragraph of this list and level; none for a paragraph without a number."""
        level = self._levels.get(number) if number is not None else None
        if number is None or level is None:
            return ""
        counts, depth = self._counts[number[0]], number[1]
        counts[depth] += 1
        counts[depth + 1 :] = [0] * (8 - depth)
        forms = tuple([self._levels[number[0], place].form for place in range(depth + 1)])
        return _label(level.text, forms, tuple(counts[: depth + 1]))


@lru_cache(maxsize=8192)
def _label(text: str, forms: tuple[str, ...], counts: tuple[int, ...]) -> str:
    for place, (count, form) in enumerate(zip(counts, forms, strict=True), start=1):
        text = text.replace(f"%{place}", written(count, form))
    return text


def written(number: int, form: str) -> str:
    """A number as a list writes it."""
    match form:
        case "lowerLetter":
            return _letter(number)
        case "upperLetter":
            return _letter(number).upper()
        case "lowerRoman":
            return _roman(number)
    return str(number)


def _letter(number: int) -> str:
    """a to z, then aa, bb: the letter doubled, as Word does it."""
    rounds, place = divmod(max(number, 1) - 1, 26)
    return chr(ord("a") + place) * (rounds + 1)


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        text += sign * count
    return text
