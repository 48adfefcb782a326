"""Which row of the old table answers to which of the new one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from qa_drafter.redline.alignment import Alignment, aligned
from qa_drafter.redline.wordml.tables import Row, Table

_LABEL_WEIGHT: Final = 3
"""The first cell names the row, so its words count this many times when rows are matched."""


def matched(old: Table, new: Table, columns_same: bool, prefix: str | None) -> Alignment:
    """Rows that answer to each other, in order or moved. Cells are told apart by their column if `columns_same`."""
    sides = [[_RowItem(row, label, columns_same) for row, label in _labelled(table)] for table in (old, new)]
    names = [[name_of(row, prefix) for row in table.rows] for table in (old, new)]
    return aligned(sides[0], sides[1], names[0], names[1])


def name_of(row: Row, prefix: str | None) -> str | None:
    """The identity bookmark of a row."""
    return None if prefix is None else next((name for name in row.bookmarks() if name.startswith(prefix)), None)


def headings_of(table: Table) -> list[str]:
    """What stands over the columns."""
    header = next((row for row in table.rows if row.is_header), None)
    if header is None and table.rows and len(table.rows[0].cells) > 2:  # two columns are names and values
        header = table.rows[0]
    return [cell.text for cell in header.cells] if header is not None else []


def _labelled(table: Table) -> list[tuple[Row, str]]:
    """Every row with the text of its first cell, or of the cell over several rows that this cell is a part of."""
    labelled: list[tuple[Row, str]] = []
    label = ""
    for row in table.rows:
        first = row.cells[0] if row.cells else None
        if first is None or first.merged_down != "continue":
            label = "" if first is None else first.text
        labelled.append((row, label))
    return labelled


class _RowItem:
    """A row as alignment sees it."""

    sort = ("row",)
    answers_any = False

    def __init__(self, row: Row, label: str, columns_same: bool) -> None:
        self._row, self._label, self._columns_same = row, label, columns_same

    @property
    def raw(self) -> bytes:
        return self._row.raw

    @cached_property
    def words(self) -> list[str]:
        texts = [self._label, *(cell.text for cell in self._row.cells[1:])]
        label = self._label.split() * (_LABEL_WEIGHT - 1)
        return label + (self._by_column(texts) if self._columns_same else [w for text in texts for w in text.split()])

    def _by_column(self, texts: Sequence[str]) -> list[str]:
        places = zip(self._row.grid_places, texts, strict=False)
        return [f"{place.start}:{word}" for place, text in places for word in text.split() or ("",)]
