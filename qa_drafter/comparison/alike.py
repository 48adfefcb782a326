"""Texts that say nearly the same, found among many without holding each against each.

The share of two texts is that of their words that stand in both in the same order. Texts that reach a share of s have
at least s of their words in common whatever the order, so they also have one of their rarest words in common: only
texts that meet in one of those are held against each other. No pair is missed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from qa_drafter.redline import share_in_common

Words = Sequence[str]
Token = tuple[str, int]
"""A word, and the how manieth of its kind it is in a text."""


_ROUNDED: Final = 1e-9
"""What a share may lose when it is counted back into words."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Two texts by their places in the row, and the share of their words that both say."""

    one: int
    other: int
    share: float


class AlikeTexts:
    """A row of texts, ready to say which of them are like another one: at least `least` of the words are shared."""

    def __init__(self, texts: Sequence[Words], least: float) -> None:
        self._texts, self._least = texts, least
        listed = [_tokens(text) for text in texts]
        counted = Counter(token for tokens in listed for token in tokens)
        self._ranks = {token: n for n, token in enumerate(sorted(counted, key=lambda token: (counted[token], token)))}
        """A whole number for each token, the rarest first."""
        self._ranked = [self._in_order(tokens) for tokens in listed]
        self._sets = [frozenset(tokens) for tokens in self._ranked]
        self._places: dict[int, list[int]] = {}
        for n, tokens in enumerate(self._ranked):
            for token in self._rarest(tokens):
                self._places.setdefault(token, []).append(n)

    def like(self, text: Words) -> list[tuple[int, float]]:
        """The places of the texts that are like `text`, each with its share, the most alike first."""
        found = list(self._like(text, self._in_order(_tokens(text)), len(self._texts)))
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))

    def pairs(self) -> list[Alike]:
        """All pairs of the row that are alike, the most alike first."""
        found = [
            Alike(before, n, share)
            for n, (text, tokens) in enumerate(zip(self._texts, self._ranked, strict=True))
            for before, share in self._like(text, tokens, n)
        ]
        return sorted(found, key=lambda pair: (-pair.share, pair.one, pair.other))

    def _in_order(self, tokens: Iterable[Token]) -> list[int]:
        """The tokens by rank; one that no text of the row has is rarer than all, and a number of its own."""
        return sorted(self._ranks.get(token, -1 - n) for n, token in enumerate(tokens))

    def _like(self, text: Words, tokens: list[int], end: int) -> Iterator[tuple[int, float]]:
        """Of the texts before place `end`, those that are like this one, with their share."""
        own = frozenset(tokens)
        met = {n for token in self._rarest(tokens) for n in self._places.get(token, ()) if n < end}
        for n in met:
            needed = self._least * (len(tokens) + len(self._ranked[n])) / 2 - _ROUNDED
            if len(self._ranked[n]) < needed or len(own & self._sets[n]) < needed:
                continue
            share = share_in_common(text, self._texts[n])
            if share >= self._least:
                yield n, share

    def _rarest(self, tokens: list[int]) -> list[int]:
        """So many of the rarest that a text without any of them shares too few of the others."""
        fewest = ceil(self._least / (2 - self._least) * len(tokens) - _ROUNDED)
        return tokens[: len(tokens) - max(fewest, 1) + 1]


def _tokens(text: Words) -> list[Token]:
    seen: Counter[str] = Counter()
    tokens: list[Token] = []
    for word in text:
        seen[word] += 1
        tokens.append((word, seen[word]))
    return tokens
