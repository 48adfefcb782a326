"""Which characters a contract can hold: what a reader sees, and nothing that hides or turns text round."""

from __future__ import annotations

import unicodedata
from typing import Final

from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.phrases import Phrase, phrase, verbatim

_UNSEEN: Final = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, half characters, private and unassigned ones, and separators that Word does not know."""

_TURNING: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that make a text read otherwise than it is stored: 10 could show as 01."""

_UNSEEN_AND_IDLE: Final = frozenset(
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""What mail, chat and web pages put among copied words: soft hyphens, blanks without width, marks of direction."""

_LONGEST_QUOTE: Final = 60


def as_seen(text: str) -> str:
    """`text` without the characters that came in unseen with pasted words and that its readers never miss."""
    if text.isprintable():
        return text
    return "".join(character for character in text if character not in _UNSEEN_AND_IDLE)


def unprintable_in(text: str) -> str | None:
    """The name of the first character of one line that paper cannot show, such as `U+0001`; None when all can."""
    if text.isprintable():  # told much sooner than sign by sign, and true of nearly every line
        return None
    return next((f"U+{ord(character):04X}" for character in text if _is_unprintable(character)), None)


def unprintable_beside(text: str) -> Phrase | None:
    """What `unprintable_in` says, and the word that it stands beside: the character itself cannot be seen."""
    sign = unprintable_in(text)
    if sign is None:
        return None
    place = next(place for place, character in enumerate(text) if _is_unprintable(character))
    before, after = ("".join(" " if _is_unprintable(c) else c for c in side) for side in (text[:place], text[place:]))
    words = before.split()[-1:] or after.split()[:1]
    return phrase("{0} beside {1}", sign, quoted(words[0])) if words else verbatim(sign)


def _is_unprintable(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN or character in _TURNING


def one_line(text: str, where: str, longest: int = 200) -> str:
    """`text` with its blanks made single; ValueRefused when it is longer than `longest` or cannot be printed."""
    line = " ".join(as_seen(text).split())
    if len(line) > longest:
        raise ValueRefused(where, phrase("{0} characters are too many", len(line)), phrase("give at most {0}", longest))
    if (sign := unprintable_beside(line)) is not None:
        raise ValueRefused(where, phrase("it holds the unprintable character {0}", sign), phrase("retype it"))
    return line


def quoted(value: object) -> str:
    """`value` as a message quotes it: one line, shortened."""
    text = repr(value)
    return f"{text[:_LONGEST_QUOTE]}…" if len(text) > _LONGEST_QUOTE else text
