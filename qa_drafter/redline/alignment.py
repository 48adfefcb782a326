"""Which block of the old row answers to which of the new one.

In this order: same identity; same content, where that content occurs once; same content in order between those;
most similar wording in order between those. What then answers across that order has moved.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from qa_drafter.redline.likeness import common

_ALIKE: Final = 0.5
"""Least share of common words for two blocks to be versions of one another."""
_ALIKE_ALONE: Final = 0.3
"""The same when nothing else stands between their neighbours."""
_ALIKE_MOVED: Final = 0.75
"""Two blocks far apart must be more alike before a reader believes in a move."""
_MOVED_WORDS: Final = 4
"""A moved block has at least this many words; shorter ones recur by accident."""
_LARGEST_GAP: Final = 40_000
"""Pairs to be scored in one gap; a larger gap is paired by content only."""


class Item(Protocol):
    """What alignment asks of a block or a table row."""

    @property
    def raw(self) -> bytes:
        """Equal bytes, equal item."""

    @property
    def sort(self) -> Hashable:
        """Only items of one sort may answer to each other."""

    @property
    def answers_any(self) -> bool:
        """Whether it answers to any item of its sort when nothing better does."""

    @property
    def words(self) -> list[str]:
        """What it says, for similarity."""


@dataclass(slots=True)
class Alignment:
    """Pairs of positions (old, new). `pairs` rise on both sides; `moves` cross them."""

    pairs: list[tuple[int, int]] = field(default_factory=list)
    moves: list[tuple[int, int]] = field(default_factory=list)


def aligned(
    old: Sequence[Item], new: Sequence[Item], old_names: Sequence[str | None], new_names: Sequence[str | None]
) -> Alignment:
    """The alignment of two rows of items; a name that both rows hold makes its items answer to each other."""
    found = Alignment()
    start, end = _same_ends(old, new, old_names, new_names)
    found.pairs.extend((n, n) for n in range(start))
    anchors = _anchors(old, new, old_names, new_names, start, end)
    chain = _heaviest_chain(anchors, old)
    crossing = sorted(set(anchors) - set(chain))
    moved_old, moved_new = {i for i, _ in crossing}, {j for _, j in crossing}
    last = (start - 1, start - 1)
    for i, j in [*chain, (len(old) - end, len(new) - end)]:
        gap_old = [n for n in range(last[0] + 1, i) if n not in moved_old]
        gap_new = [n for n in range(last[1] + 1, j) if n not in moved_new]
        if gap_old and gap_new:
            found.pairs.extend(_in_gap(old, new, gap_old, gap_new))
        if i < len(old) - end:
            found.pairs.append((i, j))
        last = (i, j)
    found.pairs.extend((len(old) - n, len(new) - n) for n in range(end, 0, -1))
    found.moves = _moves(old, new, found.pairs, crossing)
    return found


def _same_ends(
    old: Sequence[Item], new: Sequence[Item], old_names: Sequence[str | None], new_names: Sequence[str | None]
) -> tuple[int, int]:
    """How many items are the same at the beginning and at the end."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start].raw == new[start].raw and old_names[start] == new_names[start]:
        start += 1
    end = 0
    while (
        end < shorter - start and old[-1 - end].raw == new[-1 - end].raw and old_names[-1 - end] == new_names[-1 - end]
    ):
        end += 1
    return start, end


def _anchors(
    old: Sequence[Item], new: Sequence[Item], old_names: Sequence[str | None], new_names: Sequence[str | None],
    start: int, end: int,
) -> list[tuple[int, int]]:  # fmt: skip
    """Pairs that are sure wherever they stand: by name, then by content that occurs once on each side."""
    at = {name: j for j, name in enumerate(new_names) if name is not None and start <= j < len(new) - end}
    pairs = [
        (i, at[name])
        for i, name in enumerate(old_names)
        if name is not None and start <= i < len(old) - end and name in at and old[i].sort == new[at[name]].sort
    ]
    taken_old, taken_new = {i for i, _ in pairs}, {j for _, j in pairs}
    once_old = _once(old, [i for i in range(start, len(old) - end) if i not in taken_old])
    once_new = _once(new, [j for j in range(start, len(new) - end) if j not in taken_new])
    pairs.extend((i, once_new[raw]) for raw, i in once_old.items() if raw in once_new)
    return sorted(pairs)


def _once(items: Sequence[Item], positions: Sequence[int]) -> dict[bytes, int]:
    seen: dict[bytes, int] = {}
    again: set[bytes] = set()
    for n in positions:
        raw = items[n].raw
        if raw in seen:
            again.add(raw)
        seen[raw] = n
    return {raw: n for raw, n in seen.items() if raw not in again}


def _heaviest_chain(anchors: list[tuple[int, int]], old: Sequence[Item]) -> list[tuple[int, int]]:
    """The rising chain of anchors that keeps most words in place, so that the smaller side counts as moved."""
    ends: list[int] = []  # new positions at which a chain ends, rising
    best: list[tuple[int, int]] = []  # (weight, anchor) of the best chain that ends there, weights rising too
    before: list[int] = []
    for n, (i, j) in enumerate(anchors):
        place = bisect_left(ends, j)
        weight = (best[place - 1][0] if place else 0) + len(old[i].words) + 1
        before.append(best[place - 1][1] if place else -1)
        stop = place
        while stop < len(ends) and best[stop][0] <= weight:
            stop += 1
        ends[place:stop], best[place:stop] = [j], [(weight, n)]
    chain: list[tuple[int, int]] = []
    n = best[-1][1] if best else -1
    while n >= 0:
        chain.append(anchors[n])
        n = before[n]
    return chain[::-1]


def _in_gap(old: Sequence[Item], new: Sequence[Item], left: list[int], right: list[int]) -> list[tuple[int, int]]:
    """Pairs between two anchors: equal ones in order, between them those of equal wording, then the most alike."""
    pairs: list[tuple[int, int]] = []
    for gap in _between(left, right, _same_in_order([old[i].raw for i in left], [new[j].raw for j in right]), pairs):
        said = (
            [(old[i].sort, tuple(old[i].words)) for i in gap[0]],
            [(new[j].sort, tuple(new[j].words)) for j in gap[1]],
        )
        for rest in _between(*gap, _same_in_order(*said), pairs):
            pairs.extend(_similar(old, new, *rest))
    return sorted(pairs)


def _between(
    left: list[int], right: list[int], same: list[tuple[int, int]], pairs: list[tuple[int, int]]
) -> Iterator[tuple[list[int], list[int]]]:  # fmt: skip
    """The gaps between pairs of places in two rows; adds what stands at those places to `pairs`."""
    a = b = 0
    for i, j in [*same, (len(left), len(right))]:
        if a < i and b < j:
            yield left[a:i], right[b:j]
        if i < len(left):
            pairs.append((left[i], right[j]))
        a, b = i + 1, j + 1


def _same_in_order(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[tuple[int, int]]:
    """A longest common subsequence."""
    if not set(left) & set(right):
        return []
    from rapidfuzz.distance import Indel  # a document with few changes never comes here

    codes: dict[Hashable, int] = {}
    coded = [[codes.setdefault(item, len(codes)) for item in side] for side in (left, right)]
    return [
        (op.src_start + n, op.dest_start + n)
        for op in Indel.opcodes(coded[0], coded[1])
        if op.tag == "equal"
        for n in range(op.src_end - op.src_start)
    ]


def _similar(old: Sequence[Item], new: Sequence[Item], left: list[int], right: list[int]) -> list[tuple[int, int]]:
    """The rising pairs of greatest total likeness."""
    if not left or not right or len(left) * len(right) > _LARGEST_GAP:
        return []
    if len(left) == len(right) == 1:
        i, j = left[0], right[0]
        return [(i, j)] if old[i].sort == new[j].sort and _answer_alone(old[i], new[j]) else []
    scores = [[_score(old[i], new[j]) for j in right] for i in left]
    return [(left[a], right[b]) for a, b in best_path(scores)]


def _answer_alone(left: Item, right: Item) -> bool:
    """Two items with nothing else between their neighbours; one that says nothing was filled, or emptied."""
    return left.answers_any or not left.words or not right.words or _likeness(left, right, _ALIKE_ALONE) > 0


def best_path(scores: list[list[float]]) -> list[tuple[int, int]]:
    """The rising pairs with the greatest sum of scores; a score of zero pairs nothing."""
    rows, columns = len(scores), len(scores[0])
    total = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for a in range(rows - 1, -1, -1):
        for b in range(columns - 1, -1, -1):
            paired = scores[a][b] + total[a + 1][b + 1] if scores[a][b] else 0.0
            total[a][b] = max(paired, total[a + 1][b], total[a][b + 1])
    path: list[tuple[int, int]] = []
    a = b = 0
    while a < rows and b < columns:
        if scores[a][b] and total[a][b] == scores[a][b] + total[a + 1][b + 1]:
            path.append((a, b))
            a, b = a + 1, b + 1
        elif total[a][b] == total[a + 1][b]:
            a += 1
        else:
            b += 1
    return path


def _score(left: Item, right: Item) -> float:
    if left.sort != right.sort:
        return 0.0
    return max(_likeness(left, right, _ALIKE_ALONE), 0.05) if left.answers_any else _likeness(left, right, _ALIKE)


def _likeness(left: Item, right: Item, least: float) -> float:
    """Share of words that both say in the same order; 1.0 for equal, 0.0 for anything below `least`."""
    a, b = left.words, right.words
    if a == b:
        return 1.0
    total = len(a) + len(b)
    if not a or not b or 2 * min(len(a), len(b)) < least * total:
        return 0.0
    share = 2 * common(a, b) / total
    return share if share >= least else 0.0


def _moves(
    old: Sequence[Item], new: Sequence[Item], pairs: list[tuple[int, int]], crossing: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Crossing anchors, unpaired items that say nearly the same far apart, and what moved along with them."""
    moves = [(i, j) for i, j in crossing if old[i].words]
    old_left = set(range(len(old))) - {i for i, _ in pairs} - {i for i, _ in moves}
    new_left = set(range(len(new))) - {j for _, j in pairs} - {j for _, j in moves}
    if len(old_left) * len(new_left) <= _LARGEST_GAP:
        for i in sorted(old_left):
            if len(old[i].words) < _MOVED_WORDS:
                continue
            scored = [(_likeness(old[i], new[j], _ALIKE_MOVED), -j) for j in new_left if old[i].sort == new[j].sort]
            likeness, j = max(scored, default=(0.0, 0))
            if likeness > 0:
                moves.append((i, -j))
                old_left.discard(i)
                new_left.discard(-j)
    return sorted([*moves, *_companions(old, new, moves, old_left, new_left)])


def _companions(
    old: Sequence[Item], new: Sequence[Item], moves: Sequence[tuple[int, int]], old_left: set[int], new_left: set[int]
) -> list[tuple[int, int]]:  # fmt: skip
    """Items beside a moved one at both ends, equal or alike, however short: an empty line moves with its clause."""
    found: list[tuple[int, int]] = []
    for start in moves:
        for step in (1, -1):
            i, j = start[0] + step, start[1] + step
            while i in old_left and j in new_left and old[i].sort == new[j].sort and _go_together(old[i], new[j]):
                found.append((i, j))
                old_left.discard(i)
                new_left.discard(j)
                i, j = i + step, j + step
    return found


def _go_together(left: Item, right: Item) -> bool:
    return left.raw == right.raw or _likeness(left, right, _ALIKE) > 0
