"""Cuts text into the pieces that a redline may mark: words, single white-space characters, single punctuation marks."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

NO_BREAK = "\u00a0"

# Marks that hold a word together when a letter or digit stands on both sides: 1,000  9.2  R/A  co-operate  sponsor's
_JOINS = r"[-.,/'\u2019\u2011\u00ad\u200c\u200d\u2060]"
# A combining accent belongs to the letter before it, though \w does not know it.
_LETTER = r"[\w\u0300-\u036f]"
_WORD = rf"{_LETTER}+(?:{_JOINS}+{_LETTER}+)*"
# "2 Business Days", "25 °C", "§ 5": what no-break spaces join is one value and is replaced whole.
_VALUE = rf"(?:{_WORD}|[^\w\s])(?:{NO_BREAK}+(?:[^\w\s]*{_WORD}|[^\w\s]+))+"
_TOKEN = rf"{_VALUE}|{_WORD}|\s|[^\w\s]"


@lru_cache(maxsize=8)
def _pattern(whole: tuple[str, ...]) -> re.Pattern[str]:
    phrases = "".join(rf"(?<!\w){re.escape(phrase)}(?!\w)|" for phrase in sorted(whole, key=lambda p: (-len(p), p)))
    return re.compile(phrases + _TOKEN)


def tokens_of(text: str, whole: Collection[str] = ()) -> list[str]:
    """The tokens of `text`; joined they are `text` again. Each phrase of `whole` counts as one word."""
    return _pattern(tuple(sorted({p for p in whole if p}))).findall(text)
