"""What stays in place when the order of things changes: one answer for the acts and for what is laid side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

Key = TypeVar("Key", bound=str)


def longest_in_order(was: Sequence[Key], now: Sequence[Key]) -> tuple[Key, ...]:
    """The most keys that stand in one order on both sides, in that order; keys of one side alone are passed over."""
    at = {key: place for place, key in enumerate(was)}
    best: list[tuple[Key, ...]] = []
    for key in now:
        if key in at:
            before = [chain for chain in best if at[chain[-1]] < at[key]]
            best.append((*_longest(before), key))
    return _longest(best)


def _longest(chains: Sequence[tuple[Key, ...]]) -> tuple[Key, ...]:
    return max(chains, key=len) if chains else ()
