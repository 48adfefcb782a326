"""A clause body in plain words, for searching and for holding it against others: nothing here is ever printed."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

_STATEMENTS: Final = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_PRINTED: Final = re.compile(r"\{\{\s*(?:terms\.(?P<term>\w+)|markets\((?P<markets>[^)]*)\))?.*?\}\}", re.DOTALL)
_ITEM: Final = re.compile(r"^\s*- ", re.MULTILINE)
_SIGNS: Final = re.compile(r"\*\*|\[\[|\]\]|[\[\]]")
_PLURALS: Final = ("ies", "es", "s")
_WORDS: Final = re.compile(r"\w+")


def plain_text(body: str, said_of: Callable[[str], str]) -> str:
    """The words of every branch in one line; `said_of` says what stands for a term, by its id."""

    def printed(place: re.Match[str]) -> str:
        return said_of(place["term"]) if place["term"] else (place["markets"] or "").replace("'", "").upper()

    words = _PRINTED.sub(printed, _STATEMENTS.sub(" ", body))
    return " ".join(_SIGNS.sub("", _ITEM.sub("• ", words)).split())


def terms_named_in(body: str) -> tuple[str, ...]:
    """The ids of the terms that a body prints, each once."""
    return tuple(dict.fromkeys(place["term"] for place in _PRINTED.finditer(body) if place["term"]))


def words_in(text: str) -> tuple[str, ...]:
    """The words of a plain text without letter case and signs, for counting what two texts share."""
    return tuple(_WORDS.findall(text.casefold()))


def stems_in(text: str) -> tuple[str, ...]:
    """The words of a text, singular and plural alike."""
    return tuple(map(_stem, words_in(text)))


def _stem(word: str) -> str:
    for ending in _PLURALS:
        if len(word) > len(ending) + 2 and word.endswith(ending) and not word.endswith(("ss", "us", "is")):
            return word[: -len(ending)]
    return word
