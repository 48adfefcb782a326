"""Steps from one text to another, and which of them are read better as one: whole phrases old and new."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

_LOOSE: Final = 25
"""Visible characters; a longer stretch that stayed holds a passage together, whatever was written round it."""
_COMMON: Final = 0.25
"""Share of a passage that stayed; a passage with less was written anew round a few words that everybody uses."""
_COMMON_ALONE: Final = 0.05
"""The same when what stayed is a single stretch."""
_WHOLE: Final = 40
"""Visible characters of a passage, at least, with a single stretch that stayed."""
_MOST_STEPS: Final = 400


@dataclass(slots=True)
class Step:
    """`before[i1:i2]` became `after[j1:j2]`; when `kept` the two are equal. Positions count tokens."""

    kept: bool
    i1: int
    i2: int
    j1: int
    j2: int


def in_phrases(
    steps: list[Step], old: Sequence[Hashable], old_text: Sequence[str], new_text: Sequence[str]
) -> list[Step]:
    """The steps, a passage written anew as one of them. What is no plain word, such as a field, stays where it is."""
    if not 2 < len(steps) <= _MOST_STEPS:
        return steps
    said = [0, *accumulate(len(word.strip()) for word in old_text)], [0, *accumulate(len(w.strip()) for w in new_text)]
    phrased: list[Step] = []
    n = 0
    while n < len(steps):
        end = n if steps[n].kept else _end_of_passage(steps, n, old, said)
        first, last = steps[n], steps[end]
        phrased.append(Step(first.kept, first.i1, last.i2, first.j1, last.j2))
        n = end + 1
    return phrased


def _end_of_passage(
    steps: Sequence[Step], start: int, old: Sequence[Hashable], said: tuple[Sequence[int], Sequence[int]]
) -> int:  # fmt: skip
    """The last step of the longest passage written anew that begins here; the step itself when there is none."""
    end, stayed = start, 0
    first = steps[start]
    for n in range(start + 2, len(steps), 2):
        between, last = steps[n - 1], steps[n]
        size = said[0][between.i2] - said[0][between.i1]
        if size > _LOOSE or not all(isinstance(word, str) for word in old[between.i1 : between.i2]):
            break
        stayed += size
        whole = min(said[0][last.i2] - said[0][first.i1], said[1][last.j2] - said[1][first.j1])
        alone = n == start + 2
        if stayed <= (_COMMON_ALONE if alone else _COMMON) * whole and (whole >= _WHOLE or not alone):
            end = n
    return end
