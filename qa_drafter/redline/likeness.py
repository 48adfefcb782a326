"""How much two texts say in common, in the same order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_LARGEST_IN_PYTHON: Final = 10_000
"""Above this product of word counts a compiled library counts what two texts have in common."""


def share_in_common(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of the words of both that stand in both in the same order: 1.0 for equal texts, two empty ones too."""
    total = len(one) + len(other)
    return 2 * common(one, other) / total if total else 1.0


def common(one: Sequence[str], other: Sequence[str]) -> int:
    """Length of the longest common subsequence. Bit-parallel: one row of the table is one whole number."""
    if len(one) * len(other) > _LARGEST_IN_PYTHON:
        from rapidfuzz.distance import LCSseq  # importing it costs more than a few short comparisons

        return int(LCSseq.similarity(one, other))
    places: dict[str, int] = {}
    for n, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << n
    full = (1 << len(one)) - 1
    row = full
    for word in other:
        matches = row & places.get(word, 0)
        row = ((row + matches) | (row - matches)) & full
    return len(one) - row.bit_count()
