"""Writes the redline of a table: rows that came and went, and cells that were edited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import Final, Protocol

from qa_drafter.redline.alignment import aligned
from qa_drafter.redline.model import ChangeKind
from qa_drafter.redline.wordml.blocks import Block, blocks_in, raw_of
from qa_drafter.redline.wordml.names import Element
from qa_drafter.redline.wordml.tables import Cell, Row, Table
from qa_drafter.redline.wordml.tracked import DELETED, INSERTED
from qa_drafter.redline.writer.record import Record

_LABEL_WEIGHT: Final = 3
"""The first cell names the row, so its words count this many times when rows are matched."""


class CellWriter(Protocol):
    """What a table needs of the writer of blocks."""

    def write_blocks(self, old: list[Block], new: list[Block], home: Element) -> None:
        """Marks in a cell what became of the old blocks."""

    def mark_block(self, block: Block, mark: str, list_rows: bool = True) -> None:
        """Marks the whole of a block."""


class _RowItem:
    """A row as alignment sees it."""

    answers_any = False

    def __init__(self, row: Row) -> None:
        self.row = row
        self.sort = ("row", row.structure)

    @cached_property
    def raw(self) -> bytes:
        return raw_of(self.row.element)

    @cached_property
    def words(self) -> list[str]:
        texts = [cell.text for cell in self.row.cells]
        label = texts[0].split() if texts else []
        return label * (_LABEL_WEIGHT - 1) + [
            f"{n}:{word}" for n, text in enumerate(texts) for word in text.split() or ("",)
        ]

    def name(self, prefix: str | None) -> str | None:
        """Its identity bookmark."""
        if prefix is None:
            return None
        return next((name for name in self.row.bookmarks() if name.startswith(prefix)), None)


class TableWriter:
    """Writes tables; what is in their cells it leaves to the writer of blocks."""

    def __init__(self, record: Record, cells: CellWriter) -> None:
        self._record, self._cells = record, cells

    def write(self, old: Table, new: Table) -> None:
        """Marks in `new` what became of `old`. Takes rows out of `old`."""
        if new.track_settings(old, self._record.revisions):
            self._record.change(ChangeKind.FORMAT, "", "")
        header = next((row for row in new.rows if row.is_header), new.rows[0] if new.rows else None)
        labels = [cell.text for cell in header.cells] if header is not None else []
        before, after = [_RowItem(row) for row in old.rows], [_RowItem(row) for row in new.rows]
        pairs = self._pairs(old, new, before, after)
        a = b = 0
        for i, j in [*pairs, (len(before), len(after))]:
            self._delete_rows(before[a:i], after, b, new)
            for item in after[b:j]:
                self._mark_row(item.row, INSERTED)
            if i < len(before):
                self._write_row(before[i], after[j], labels)
            a, b = i + 1, j + 1

    def _pairs(
        self, old: Table, new: Table, before: Sequence[_RowItem], after: Sequence[_RowItem]
    ) -> list[tuple[int, int]]:
        """Rows that answer to each other; none when columns came or went, for such a table is redlined whole."""
        if len(old.columns) != len(new.columns) or _usual_width(before) != _usual_width(after):
            return []
        prefix = self._record.prefix
        found = aligned(before, after, [item.name(prefix) for item in before], [item.name(prefix) for item in after])
        return [(i, j) for i, j in found.pairs if before[i].sort == after[j].sort]

    def _delete_rows(self, rows: Sequence[_RowItem], after: Sequence[_RowItem], place: int, table: Table) -> None:
        """Brings old rows into the new table, before its row `place`, marked as deleted."""
        for item in rows:
            if place < len(after):
                _outermost(after[place].row.element, table.element).addprevious(item.row.element)
            else:
                table.element.append(item.row.element)
            self._mark_row(item.row, DELETED)

    def mark(self, table: Table, mark: str, list_rows: bool = True) -> None:
        """Marks every row of a table."""
        for row in table.rows:
            self._mark_row(row, mark, list_rows)

    def _mark_row(self, row: Row, mark: str, listed: bool = True) -> None:
        """The row mark, and marks on all it holds: readers that know only one of the two agree."""
        name, text = _RowItem(row).name(self._record.prefix), row.text
        if listed:
            was = self._record.stand_in(row.cells[0].text if row.cells else "row")
            kind = ChangeKind.ROW_INSERT if mark == INSERTED else ChangeKind.ROW_DELETE
            self._record.change(kind, "" if mark == INSERTED else text, text if mark == INSERTED else "", name)
            self._record.come_back(was)
        row.mark(self._record.revisions.mark(mark))
        for cell in row.cells:
            for block in blocks_in(cell.element):
                self._cells.mark_block(block, mark, list_rows=False)

    def _write_row(self, old: _RowItem, new: _RowItem, labels: Sequence[str]) -> None:
        self._record.pass_row(new.name(self._record.prefix))
        if old.raw == new.raw:
            return
        label = new.row.cells[0].text if new.row.cells else ""
        if new.row.track_settings(old.row, self._record.revisions):
            was = self._record.stand_in(label or "row")
            self._record.change(ChangeKind.FORMAT, old.row.text, new.row.text)
            self._record.come_back(was)
        for column, (before, after) in enumerate(zip(old.row.cells, new.row.cells, strict=True)):
            heading = labels[column] if column < len(labels) else ""
            self._write_cell(before, after, label, heading if heading != label else "")

    def _write_cell(self, old: Cell, new: Cell, label: str, heading: str) -> None:
        """One change for a cell whose text changed; changes inside it are not listed one by one."""
        texts = old.text, new.text
        was = self._record.stand_in(label or "cell", heading)
        listed = len(self._record.changes)
        formatted = new.track_settings(old, self._record.revisions)
        self._cells.write_blocks(blocks_in(old.element), blocks_in(new.element), new.element)
        inside = self._record.changes[listed:]
        if inside or formatted:
            del self._record.changes[listed:]
            only_format = all(change.kind is ChangeKind.FORMAT for change in inside)
            self._record.change(ChangeKind.FORMAT if only_format else ChangeKind.CELL, *texts)
        self._record.come_back(was)


def _usual_width(rows: Sequence[_RowItem]) -> int:
    """Grid columns that most rows cover."""
    widths = Counter(sum(cell.span for cell in item.row.cells) for item in rows)
    return min(widths, key=lambda width: (-widths[width], width), default=0)


def _outermost(row: Element, table: Element) -> Element:
    """The row, or the content control round it that is the table's own child."""
    here = row
    while (parent := here.getparent()) is not None and parent is not table:
        here = parent
    return here
