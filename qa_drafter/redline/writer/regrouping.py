"""Paragraphs that were divided or joined: one old paragraph answers to several new ones, or several to one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from qa_drafter.redline.alignment import Alignment
from qa_drafter.redline.likeness import common
from qa_drafter.redline.wordml.blocks import Block, BlockKind
from qa_drafter.redline.wordml.controls import path_of

_SHARE: Final = 0.6
"""Of the words of a part, what the whole must say too."""
_FEWEST: Final = 3
"""Words of a part; shorter ones are said everywhere."""

_MOST: Final = 12
"""Parts that are looked at for one block."""


@dataclass(frozen=True, slots=True)
class Group:
    """Positions in the old and in the new document; one of the two is a single one."""

    old: tuple[int, ...]
    new: tuple[int, ...]


def regrouped(old: Sequence[Block], new: Sequence[Block], found: Alignment) -> list[Group]:
    """The divided and joined paragraphs, none in two groups. `found` keeps one pair of each, of their first blocks."""
    moved = {i for i, _ in found.moves}, {j for _, j in found.moves}
    if len(found.pairs) + len(found.moves) == len(old) == len(new):
        return []
    divided = [Group((i,), parts) for i, parts in _divided(old, new, found.pairs, moved)]
    in_old, in_new = {i for g in divided for i in g.old}, {j for g in divided for j in g.new}
    turned = sorted((j, i) for i, j in found.pairs)
    joined = [Group(parts, (j,)) for j, parts in _divided(new, old, turned, moved[::-1])]
    groups = [*divided, *(g for g in joined if not in_old & {*g.old} and not in_new & {*g.new})]
    in_old, in_new = {i for g in groups for i in g.old}, {j for g in groups for j in g.new}
    found.pairs = sorted(
        [(i, j) for i, j in found.pairs if i not in in_old and j not in in_new]
        + [(group.old[0], group.new[0]) for group in groups]
    )
    return groups


def _divided(
    whole: Sequence[Block], parts: Sequence[Block], pairs: Sequence[tuple[int, int]], moved: tuple[set[int], ...]
) -> list[tuple[int, tuple[int, ...]]]:  # fmt: skip
    """Positions of blocks that became several, with the positions of those."""
    answer = dict(pairs)
    taken = set(answer.values()) | moved[1]
    found: list[tuple[int, tuple[int, ...]]] = []
    start = 0
    for i, block in enumerate(whole):
        paired = answer.get(i)
        if i in moved[0] or (paired is None and start in taken):
            continue
        end = start if paired is None else paired + 1
        while end < min(len(parts), start + _MOST) and end not in taken:
            end += 1
        window = range(max(start, end - _MOST), end)
        group = _parts(block, parts, window, paired) if len(window) > 1 else ()
        if group:
            found.append((i, group))
        start = group[-1] + 1 if group else start if paired is None else paired + 1
    return found


def _parts(block: Block, parts: Sequence[Block], window: range, paired: int | None) -> tuple[int, ...]:
    """The neighbours of a window that say, one after the other, what the block says; none unless there are two."""
    if (paired is not None and parts[paired].raw == block.raw) or not _is_plain(block) or not block.words:
        return ()
    run: list[int] = []
    said = 0
    for n in window:
        gain = _common(block, [parts[m] for m in (*run, n)]) - said if _is_plain(parts[n]) else 0
        needed = _SHARE if len(parts[n].words) >= _FEWEST else 1
        if parts[n].words and gain >= needed * len(parts[n].words):
            run.append(n)
            said += gain
        elif paired in run or (paired is None and run):
            break
        else:
            run, said = [], 0
    needed = _SHARE if all(len(parts[n].words) >= _FEWEST for n in run) else 1
    fits = len(run) > 1 and (paired is None or paired in run) and said >= needed * len(block.words)
    alike = len({path_of(parts[n].elements) for n in run}) == 1
    return tuple(run) if fits and alike else ()


def _common(block: Block, parts: Sequence[Block]) -> int:
    """Words that the block and its parts say in the same order."""
    return common(block.words, [word for part in parts for word in part.words])


def _is_plain(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and block.paragraph.section is None
