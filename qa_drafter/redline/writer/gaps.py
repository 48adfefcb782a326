"""In which order what went and what came stand between two things that stayed: control by control.

A content control that both documents have stays one when what it held and what it holds stand side by side.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeVar

from qa_drafter.redline.wordml.controls import Path
from qa_drafter.redline.writer.arrangement import Arrangement, Control

_Entry = TypeVar("_Entry")
Placed = list[tuple[tuple[Control, ...], _Entry]]
"""Entries, each with those of its controls that both documents have."""


def by_controls(
    gone: Iterable[tuple[Path, _Entry]], come: Iterable[tuple[Path, _Entry]], arrangement: Arrangement,
    left: Path, right: Path,
) -> list[_Entry]:  # fmt: skip
    """First what stands in the controls of the entry before the gap, last what stands in those of the one behind it."""
    if not arrangement:
        return [entry for _, entry in (*gone, *come)]
    before, behind = arrangement.common(left), arrangement.common(right)
    both = _shared(before, behind)

    def phase(mine: Sequence[Control]) -> int:
        if (depth := _shared(mine, before)) > both:
            return -depth
        return depth if (depth := _shared(mine, behind)) > both else 0

    phases: dict[int, tuple[Placed[_Entry], Placed[_Entry]]] = {}
    for side, entries in enumerate((gone, come)):
        for path, entry in entries:
            mine = arrangement.common(path)
            phases.setdefault(phase(mine), ([], []))[side].append((mine, entry))
    return [entry for number in sorted(phases) for entry in _merged(*phases[number], abs(number) or both)]


def _shared(one: Sequence[Control], other: Sequence[Control]) -> int:
    return sum(a is b for a, b in zip(one, other, strict=False))


def _merged(gone: Placed[_Entry], come: Placed[_Entry], depth: int) -> Iterator[_Entry]:
    """What went before what came, but both of one control before both of the next one; `depth` is of those passed."""
    old, new = _runs(gone, depth), _runs(come, depth)
    a = b = 0
    for i, j in [*_chain([control for control, _ in old], [control for control, _ in new]), (len(old), len(new))]:
        yield from (entry for _, run in (*old[a:i], *new[b:j]) for _, entry in run)
        if i < len(old):
            yield from _merged(old[i][1], new[j][1], depth + 1)
        a, b = i + 1, j + 1


def _runs(entries: Placed[_Entry], depth: int) -> list[tuple[Control | None, Placed[_Entry]]]:
    """Neighbours in one control."""
    groups = groupby(entries, lambda entry: entry[0][depth] if depth < len(entry[0]) else None)
    return [(control, list(run)) for control, run in groups]


def _chain(old: Sequence[Control | None], new: Sequence[Control | None]) -> list[tuple[int, int]]:
    """A longest row of controls that stand in the same order on both sides."""
    at = {control: j for j, control in reversed([*enumerate(new)]) if control is not None}
    pairs = [(i, at[control]) for i, control in enumerate(old) if control in at]
    ends: list[int] = []
    best: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(pairs):
        place = bisect_left(ends, j)
        before.append(best[place - 1] if place else -1)
        ends[place : place + 1], best[place : place + 1] = [j], [n]
    chain: list[tuple[int, int]] = []
    n = best[-1] if best else -1
    while n >= 0:
        chain.append(pairs[n])
        n = before[n]
    return chain[::-1]
