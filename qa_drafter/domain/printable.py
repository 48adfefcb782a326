"""Which characters a contract can hold: what a reader sees, and nothing that hides or turns text round."""

from __future__ import annotations

import unicodedata
from typing import Final

from qa_drafter.domain.errors import ValueRefused

_UNSEEN: Final = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, half characters, private and unassigned ones, and separators that Word does not know."""

_TURNING: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that make a text read otherwise than it is stored: 10 could show as 01."""

_LONGEST_QUOTE: Final = 60


def unprintable_in(text: str) -> str | None:
    """The name of the first character of one line that paper cannot show, such as `U+0001`; None when all can."""
    if text.isprintable():  # told much sooner than sign by sign, and true of nearly every line
        return None
    for character in text:
        if unicodedata.category(character) in _UNSEEN or character in _TURNING:
            return f"U+{ord(character):04X}"
    return None


def one_line(text: str, where: str, longest: int = 200) -> str:
    """`text` with its blanks made single; ValueRefused when it is longer than `longest` or cannot be printed."""
    line = " ".join(text.split())
    if len(line) > longest:
        raise ValueRefused(where, f"{len(line)} characters are too many", f"give at most {longest}")
    if (sign := unprintable_in(line)) is not None:
        raise ValueRefused(where, f"it holds the unprintable character {sign}", "retype it")
    return line


def quoted(value: object) -> str:
    """`value` as a message quotes it: one line, shortened."""
    text = repr(value)
    return f"{text[:_LONGEST_QUOTE]}…" if len(text) > _LONGEST_QUOTE else text
