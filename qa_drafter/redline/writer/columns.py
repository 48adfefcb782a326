"""Columns of a table that came or went, and with them which cells of two rows answer to each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from qa_drafter.redline.alignment import best_path
from qa_drafter.redline.model import ChangeKind
from qa_drafter.redline.wordml.tables import Cell, Row, Table
from qa_drafter.redline.writer.merges import CellPairs, may_answer, pairs_across_merges

_ALIKE: Final = 0.5
"""Share of cells that two columns must have in common to be one."""
_MOST: Final = 100
"""Columns of a table; Word allows 63."""


class Columns:
    """Which grid column of the new table each one of the old table has become."""

    def __init__(self, old: Table, new: Table) -> None:
        before, after = _usual_width(old.rows), _usual_width(new.rows)
        self.are_same = len(old.columns) == len(new.columns) and before == after
        self.kept = {n: n for n in range(max(before, len(old.columns)))} if self.are_same else _kept(old, new)

    def pairs(self, old: Row, new: Row) -> CellPairs | None:
        """The cells of two rows in the order of the redline; None when the rows cannot be compared cell by cell."""
        if not self.are_same:
            return self._pairs(old, new)
        if old.structure == new.structure:
            return list(zip(old.cells, new.cells, strict=True))
        return pairs_across_merges(old, new)

    def changed(self, old: Table, new: Table) -> list[tuple[ChangeKind, list[str]]]:
        """Columns that went and came, each with what its cells say."""
        stays = frozenset(self.kept.values())
        went = [texts for n, texts in enumerate(_texts(old)) if n not in self.kept]
        came = [texts for n, texts in enumerate(_texts(new)) if n not in stays]
        return [*((ChangeKind.DELETE, texts) for texts in went), *((ChangeKind.INSERT, texts) for texts in came)]

    def _pairs(self, old: Row, new: Row) -> CellPairs | None:
        stays = frozenset(self.kept.values())
        before = [(cell, frozenset(self.kept[c] for c in where if c in self.kept)) for cell, where in _placed(old)]
        after = [(cell, frozenset(where) & stays) for cell, where in _placed(new)]
        pairs: CellPairs = []
        i = j = 0
        while i < len(before) or j < len(after):
            if i < len(before) and not before[i][1]:
                pairs.append((before[i][0], None))
                i += 1
            elif j < len(after) and not after[j][1]:
                pairs.append((None, after[j][0]))
                j += 1
            elif i < len(before) and j < len(after) and _answer(before[i], after[j]):
                pairs.append((before[i][0], after[j][0]))
                i, j = i + 1, j + 1
            else:
                return None
        return pairs


def _answer(old: tuple[Cell, frozenset[int]], new: tuple[Cell, frozenset[int]]) -> bool:
    return old[1] == new[1] and may_answer(old[0], new[0])


def _placed(row: Row) -> list[tuple[Cell, range]]:
    """Each cell with the grid columns it covers."""
    return list(zip(row.cells, row.grid_places, strict=True))


def _kept(old: Table, new: Table) -> dict[int, int]:
    before, after = ([Counter(texts) for texts in _texts(table)] for table in (old, new))
    scores = [[_likeness(one, other) for other in after] for one in before]
    return dict(best_path(scores))


def _texts(table: Table) -> list[list[str]]:
    """What the cells of each column say, apart from cells that reach over several."""
    width = max((sum(cell.span for cell in row.cells) for row in table.rows), default=0)
    said: list[list[str]] = [[] for _ in range(min(width, _MOST))]
    for row in table.rows:
        for cell, where in _placed(row):
            if len(where) == 1 and where[0] < len(said):
                said[where[0]].append(cell.text)
    return said


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    most = max(one.total(), other.total())
    share = (one & other).total() / most if most else 0.0
    return share if share >= _ALIKE else 0.0


def _usual_width(rows: Sequence[Row]) -> int:
    """Grid columns that most rows cover."""
    widths = Counter(sum(cell.span for cell in row.cells) for row in rows)
    return min(widths, key=lambda width: (-widths[width], width), default=0)
