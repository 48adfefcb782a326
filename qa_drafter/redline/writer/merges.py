"""Rows whose cells were merged or divided: which of their cells answer to each other all the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa_drafter.redline.wordml.tables import Cell, Row

CellPairs = list[tuple[Cell | None, Cell | None]]


def may_answer(old: Cell, new: Cell) -> bool:
    """Word hides what stands in a cell that goes on with the one above it: no deleted text may hide there."""
    hides = new.merged_down == "continue" and old.merged_down != "continue"
    return not hides or not old.text.strip()


def pairs_across_merges(old: Row, new: Row) -> CellPairs | None:
    """The cells of two rows that cover the same columns; None when the row must be replaced as a whole."""
    if not old.cells or not new.cells or old.columns_before != new.columns_before:
        return None
    pairs: CellPairs = []
    for before, after in _regions(old, new):
        pairs += _in_region(before, after)
    kept = [(one, other) for one, other in pairs if one is not None and other is not None]
    return pairs if kept and all(may_answer(one, other) for one, other in kept) else None


def _regions(old: Row, new: Row) -> Iterator[tuple[list[Cell], list[Cell]]]:
    """Cells between two borders that both rows have."""
    starts = sorted({place.start for place in old.grid_places} & {place.start for place in new.grid_places})
    far = max(old.grid_places[-1].stop, new.grid_places[-1].stop)
    for start, end in pairwise([*starts, far]):
        yield _between(old, start, end), _between(new, start, end)


def _between(row: Row, start: int, end: int) -> list[Cell]:
    return [cell for cell, place in zip(row.cells, row.grid_places, strict=True) if start <= place.start < end]


def _in_region(old: Sequence[Cell], new: Sequence[Cell]) -> CellPairs:
    """One cell against several answers to the one that says most of the same; several against several to none."""
    if len(old) == 1 and new:
        n = _most_alike(old[0], new)
        return [*((None, cell) for cell in new[:n]), (old[0], new[n]), *((None, cell) for cell in new[n + 1 :])]
    if len(new) == 1 and old:
        n = _most_alike(new[0], old)
        return [*((cell, None) for cell in old[:n]), (old[n], new[0]), *((cell, None) for cell in old[n + 1 :])]
    return [*((cell, None) for cell in old), *((None, cell) for cell in new)]


def _most_alike(cell: Cell, others: Sequence[Cell]) -> int:
    words = Counter(cell.text.split())
    common = [(words & Counter(other.text.split())).total() for other in others]
    return common.index(max(common))
