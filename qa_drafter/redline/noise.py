"""Differences that change no duty: letter case, punctuation, white space, quotation marks."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Final

_QUOTES: Final = str.maketrans(
    "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u201a\u201b\u2032\u2033`", '""""""' + "''''" + "'\"'"
)
_PUNCTUATION: Final = re.compile(r"[^\w\s\"']|_")
_SPACE: Final = re.compile(r"[\s\u200b\u2060\ufeff]+")


class Noise(StrEnum):
    """A sort of difference that a reader may choose not to see."""

    QUOTES = "quotes"
    CASE = "case"
    SPACE = "white space"
    PUNCTUATION = "punctuation"


_EVENED: Final[dict[Noise, Callable[[str], str]]] = {
    Noise.QUOTES: lambda text: text.translate(_QUOTES),
    Noise.CASE: str.casefold,
    Noise.PUNCTUATION: lambda text: _PUNCTUATION.sub("", text),
    Noise.SPACE: lambda text: _SPACE.sub("", text) if not text.strip() else _SPACE.sub(" ", text).strip(),
}


def noise_between(before: str, after: str) -> tuple[Noise, ...]:
    """The sorts of noise that the difference of two texts consists of; none when it is more than noise, or nothing."""
    if before == after or not _says_the_same(before, after, tuple(_EVENED)):
        return ()
    needed = tuple(_EVENED)
    for noise in _EVENED:
        fewer = tuple(other for other in needed if other is not noise)
        if _says_the_same(before, after, fewer):
            needed = fewer
    return needed


def _says_the_same(before: str, after: str, apart_from: tuple[Noise, ...]) -> bool:
    for noise in apart_from:
        before, after = _EVENED[noise](before), _EVENED[noise](after)
    return before == after
