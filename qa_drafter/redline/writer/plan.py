"""The order in which kept, new and old blocks stand in the redline, decided before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from qa_drafter.redline.alignment import Alignment, aligned
from qa_drafter.redline.wordml.blocks import Block, BlockKind
from qa_drafter.redline.wordml.tracked import DELETED, INSERTED


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


@dataclass(frozen=True, slots=True)
class Plan:
    """All entries in order.

    The last paragraph of a cell or story cannot be inserted or deleted: its end is the end of the whole. When such a
    paragraph comes or goes, `tail` counts the entries at the end whose marks each move to the paragraph before.
    """

    entries: list[Entry]
    tail: int = 0

    @property
    def tail_mark(self) -> str:
        """The mark of the entries of the tail."""
        return INSERTED if self.entries[-1].fate is Fate.INSERTED else DELETED


def planned(old: Sequence[Block], new: Sequence[Block], prefix: str | None) -> Plan:
    """The plan of one story or cell."""
    found = aligned(old, new, [b.identity(prefix) for b in old], [b.identity(prefix) for b in new])
    found.moves = [(i, j) for i, j in found.moves if _can_move(old, new, i, j)]
    entries = _entries(old, new, found)
    tail = _tail(entries)
    if tail is None:
        _pair_the_last(old, new, found)
        return Plan(_entries(old, new, found))
    return Plan(entries, tail)


def _can_move(old: Sequence[Block], new: Sequence[Block], i: int, j: int) -> bool:
    """Only ordinary paragraphs move, and neither end may be the last of its story."""
    if i == len(old) - 1 or j == len(new) - 1:
        return False
    plain = BlockKind.PARAGRAPH
    return (
        old[i].kind is new[j].kind is plain and not old[i].sort[1] and bool(old[i].text.strip() and new[j].text.strip())
    )


def _entries(old: Sequence[Block], new: Sequence[Block], found: Alignment) -> list[Entry]:
    """Old blocks stand before the new ones that took their place."""
    away, here = dict(found.moves), {j: i for i, j in found.moves}
    entries: list[Entry] = []
    a = b = 0
    for i, j in [*found.pairs, (len(old), len(new))]:
        entries += [
            Entry(Fate.MOVED_AWAY, old[n], new[away[n]], n) if n in away else Entry(Fate.DELETED, old[n], None)
            for n in range(a, i)
        ]
        entries += [
            Entry(Fate.MOVED_HERE, old[here[n]], new[n], here[n]) if n in here else Entry(Fate.INSERTED, None, new[n])
            for n in range(b, j)
        ]
        if i < len(old):
            entries.append(Entry(Fate.KEPT, old[i], new[j]))
        a, b = i + 1, j + 1
    return entries


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


def _is_plain(entry: Entry) -> bool:
    return all(
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
