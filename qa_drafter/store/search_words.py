"""What a person types into a search, as an FTS5 expression: whatever is typed, it is never a syntax error."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_PARTS: Final = re.compile(r'(?P<not>(?<!\S)-(?=\S))?(?:"(?P<phrase>[^"]*)(?:"|$)|(?P<word>[^\s"]+))')
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_TOKENS: Final = re.compile(r"[^\W_]+")
_MOST_PARTS: Final = 30
"""Words of one search; what is typed beyond them is not looked for."""

_SHORTEST_STEM: Final = 4
"""Letters from which on a word finds its longer forms too."""

_IDLE: Final = frozenset({
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "if", "in", "is", "it", "of", "on", "or", "shall",
    "that", "the", "to", "under", "with",
})  # fmt: skip
"""Words that stand in nearly every clause: left out where others say what is meant."""

_SPELLINGS: Final = (
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("yse", "yze"), ("elling", "eling"),
    ("elled", "eled"), ("centre", "center"), ("programme", "program"), ("colour", "color"), ("labour", "labor"),
    ("behaviour", "behavior"),
)  # fmt: skip
"""Ends of words that British and American writers spell differently."""

_SPOKEN: Final = frozenset({("cfr", "part"), ("cfr", "parts"), ("gmp", "chapter")})
"""Words that people say between two others of a citation, and that a citation does not write."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is looked for: a word with the forms that count as it, or a phrase."""

    forms: tuple[str, ...]
    begins: bool
    excluded: bool = False

    @property
    def expression(self) -> str:
        """In FTS5's language, every form in quotes."""
        star = " *" if self.begins else ""
        return "(" + " OR ".join(f'"{form}"{star}' for form in self.forms) + ")"


def parts_of(typed: str, *, typing: bool = False) -> tuple[Part, ...]:
    """The words and phrases of a search, idle words left out where others remain."""
    clean = "".join(sign if sign.isprintable() else " " for sign in typed)
    parts = list(_parts(clean, typing))[:_MOST_PARTS]
    telling = [part for part in parts if part.excluded or not set(part.forms) <= _IDLE]
    return tuple(telling if any(not part.excluded for part in telling) else parts)


def _parts(typed: str, typing: bool) -> Iterator[Part]:
    found = list(_PARTS.finditer(typed))
    for match in found:
        excluded = match["not"] is not None
        if match["word"] is None:
            if _TOKENS.search(match["phrase"]):
                yield Part((match["phrase"],), begins=False, excluded=excluded)
        elif _TOKENS.search(match["word"]):
            unfinished = typing and match is found[-1] and not typed[-1:].isspace()
            yield _word(match["word"].strip("*"), excluded, begins=match["word"].endswith("*") or unfinished)


def _word(word: str, excluded: bool, begins: bool) -> Part:
    plain = word.casefold()
    if begins or not _LETTERS.fullmatch(plain) or len(plain) < _SHORTEST_STEM:
        return Part((plain,), begins, excluded)
    stem = _singular(plain)
    return Part((stem, *_other_spellings(stem)), begins=True, excluded=excluded)


def _singular(word: str) -> str:
    """What the singular and the plural of an English word both begin with."""
    for ending, least in (("sses", 2), ("xes", 2), ("ches", 2), ("shes", 2), ("ies", 3), ("s", 1)):
        if word.endswith(ending) and len(word) - least >= _SHORTEST_STEM and not word.endswith(("ss", "us", "is")):
            return word[:-least]
    return word


def _other_spellings(stem: str) -> Iterator[str]:
    for pair in _SPELLINGS:
        for one, other in (pair, pair[::-1]):
            if stem.endswith(one):
                yield stem.removesuffix(one) + other
                return


def expression_of(parts: Sequence[Part], join: str) -> str:
    """What must be there, joined by AND or OR; '' when nothing must."""
    return f" {join} ".join(part.expression for part in parts if not part.excluded)


def excluded_by(parts: Sequence[Part]) -> str:
    """What must not be there; '' when nothing is."""
    return " OR ".join(part.expression for part in parts if part.excluded)


def phrase_of_citation(regulation: str) -> str:
    """The words that a citation holds side by side: `21 CFR Part 211` and `21 CFR 211.22` both begin 21 cfr 211."""
    words = [word.casefold() for word in _TOKENS.findall(regulation)]
    if len(words) > 1 and words[0] in ("part", "parts") and words[1].isdecimal():
        words = ["21", "cfr", *words[1:]]
    kept = [word for before, word in zip(["", *words], words, strict=False) if (before, word) not in _SPOKEN]
    return " ".join(kept)
