"""The order in which kept, new and old blocks stand in the redline, decided before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from qa_drafter.redline.alignment import Alignment, aligned
from qa_drafter.redline.wordml.blocks import Block, BlockKind
from qa_drafter.redline.wordml.controls import path_of
from qa_drafter.redline.wordml.tracked import DELETED, INSERTED
from qa_drafter.redline.writer.arrangement import Arrangement, Place
from qa_drafter.redline.writer.gaps import by_controls
from qa_drafter.redline.writer.record import Record
from qa_drafter.redline.writer.regrouping import Group, regrouped


class Fate(Enum):
    """What becomes of a block."""

    KEPT = "in both"
    INSERTED = "new only"
    DELETED = "old only"
    MOVED_AWAY = "where it was"
    MOVED_HERE = "where it is now"


@dataclass(frozen=True, slots=True)
class Entry:
    """One block of the redline. `pair` numbers a move, the same at both of its ends."""

    fate: Fate
    old: Block | None
    new: Block | None
    pair: int = -1
    group: tuple[tuple[Block, ...], tuple[Block, ...]] | None = None
    """The old and new paragraphs of a kept entry that were divided or joined."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All entries in order.

    The last paragraph of a cell or story cannot be inserted or deleted: its end is the end of the whole. When such a
    paragraph comes or goes, `tail` counts the entries at the end whose marks each move to the paragraph before.
    """

    entries: list[Entry]
    arrangement: Arrangement
    tail: int = 0

    @property
    def tail_mark(self) -> str:
        """The mark of the entries of the tail."""
        return INSERTED if self.entries[-1].fate is Fate.INSERTED else DELETED


def planned(old: Sequence[Block], new: Sequence[Block], record: Record) -> Plan:
    """The plan of one story or cell."""
    names = [[block.identity(record.prefix) for block in side] for side in (old, new)]
    found = aligned(old, new, *names)
    found.moves = [(i, j) for i, j in found.moves if record.marking.moves and _can_move(old, new, i, j)]
    groups = regrouped(old, new, found)
    plan = _arranged(old, new, found, groups)
    tail = _tail(plan.entries)
    if tail is None or (tail and not _stands_alike(plan, tail)):
        _pair_the_last(old, new, found)
        groups = [group for group in groups if group.old[-1] != len(old) - 1 and group.new[-1] != len(new) - 1]
        return _arranged(old, new, found, groups)
    return replace(plan, tail=tail)


def _arranged(old: Sequence[Block], new: Sequence[Block], found: Alignment, groups: Sequence[Group]) -> Plan:
    """The entries in an order that content controls allow; blocks that stand in controls which cross part ways."""
    arrangement = Arrangement(old, new, found.pairs)
    entries = _entries(old, new, found, arrangement, groups)
    while arrangement and (apart := arrangement.unfit(_places(entries, old, new))) is not None:
        if apart:
            found.pairs = [pair for pair in found.pairs if pair not in apart]
            arrangement = Arrangement(old, new, found.pairs)
        entries = _entries(old, new, found, arrangement, groups)
    return Plan(entries, arrangement)


def _places(entries: Sequence[Entry], old: Sequence[Block], new: Sequence[Block]) -> list[Place]:
    """Where the block of each entry stands in the two documents."""
    before, after = {block: i for i, block in enumerate(old)}, {block: j for j, block in enumerate(new)}
    return [
        (
            before[e.old] if e.old is not None and e.fate is not Fate.MOVED_HERE else None,
            after[e.new] if e.new is not None and e.fate is not Fate.MOVED_AWAY else None,
        )
        for e in entries
    ]


def _can_move(old: Sequence[Block], new: Sequence[Block], i: int, j: int) -> bool:
    """Ordinary paragraphs and tables move, and neither end may be the last of its story."""
    if i == len(old) - 1 or j == len(new) - 1:
        return False
    movable = (BlockKind.PARAGRAPH, BlockKind.TABLE)
    return old[i].kind is new[j].kind and old[i].kind in movable and not old[i].sort[1]


def _entries(
    old: Sequence[Block], new: Sequence[Block], found: Alignment, arrangement: Arrangement, groups: Sequence[Group]
) -> list[Entry]:  # fmt: skip
    """Old blocks stand before the new ones that took their place."""
    away, here = dict(found.moves), {j: i for i, j in found.moves}
    at = {(group.old[0], group.new[0]): group for group in groups}
    entries: list[Entry] = []
    a = b = 0
    for i, j in [*found.pairs, (len(old), len(new))]:
        if a < i or b < j:
            gone = ((arrangement.old_paths[n], _gone(old, new, n, away)) for n in range(a, i))
            come = ((arrangement.new_paths[n], _come(old, new, n, here)) for n in range(b, j))
            ends = arrangement.old_paths[a - 1] if a else (), arrangement.old_paths[i] if i < len(old) else ()
            entries += by_controls(gone, come, arrangement, *ends)
        if i < len(old):
            group = at.get((i, j))
            entries.append(_kept(old, new, i, j, group))
            i, j = (i, j) if group is None else (group.old[-1], group.new[-1])
        a, b = i + 1, j + 1
    return entries


def _kept(old: Sequence[Block], new: Sequence[Block], i: int, j: int, group: Group | None) -> Entry:
    if group is None:
        return Entry(Fate.KEPT, old[i], new[j])
    both = tuple(old[n] for n in group.old), tuple(new[n] for n in group.new)
    return Entry(Fate.KEPT, old[i], new[j], group=both)


def _gone(old: Sequence[Block], new: Sequence[Block], n: int, away: Mapping[int, int]) -> Entry:
    return Entry(Fate.MOVED_AWAY, old[n], new[away[n]], n) if n in away else Entry(Fate.DELETED, old[n], None)


def _come(old: Sequence[Block], new: Sequence[Block], n: int, here: Mapping[int, int]) -> Entry:
    return Entry(Fate.MOVED_HERE, old[here[n]], new[n], here[n]) if n in here else Entry(Fate.INSERTED, None, new[n])


def _tail(entries: Sequence[Entry]) -> int | None:
    """How many entries at the end come or go as one; None when marks on the paragraphs before cannot tell it."""
    count = 0
    while count < len(entries) and entries[-1 - count].fate is not Fate.KEPT:
        count += 1
    if not count:
        return 0
    fates = {entry.fate for entry in entries[len(entries) - count :]}
    if len(fates) > 1 or fates & {Fate.MOVED_AWAY, Fate.MOVED_HERE} or count == len(entries):
        return None
    return count if all(map(_is_plain, entries[len(entries) - count - 1 :])) else None


def _stands_alike(plan: Plan, tail: int) -> bool:
    """Whether the paragraph before a tail and the last of the tail stand in the same controls when the tail is gone."""
    if not plan.arrangement:
        return True
    kept, last = plan.entries[-tail - 1], plan.entries[-1]
    left = [path_of(block.elements) for block in (kept.old, kept.new) if block is not None]
    ending = last.new or last.old
    assert ending is not None
    return {plan.arrangement.common(path) for path in left} == {plan.arrangement.common(path_of(ending.elements))} and (
        all(len(path) == len(plan.arrangement.common(path)) for path in left)
    )


def _is_plain(entry: Entry) -> bool:
    return entry.group is None and all(
        block is None or (block.kind is BlockKind.PARAGRAPH and block.paragraph.section is None)
        for block in (entry.old, entry.new)
    )


def _pair_the_last(old: Sequence[Block], new: Sequence[Block], found: Alignment) -> None:
    """Makes the two last blocks answer to each other, whatever they say."""
    if not old or not new or old[-1].kind is not new[-1].kind:
        return
    last = (len(old) - 1, len(new) - 1)
    found.pairs = [(i, j) for i, j in found.pairs if i != last[0] and j != last[1]] + [last]
    found.moves = [(i, j) for i, j in found.moves if i != last[0] and j != last[1]]
