"""Writes the redline of a table: rows that came, went and moved, columns that came and went, cells that were edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Protocol

from qa_drafter.redline.alignment import aligned
from qa_drafter.redline.model import ChangeKind
from qa_drafter.redline.wordml.blocks import Block, blocks_in, raw_of
from qa_drafter.redline.wordml.controls import mark_control, sole_control
from qa_drafter.redline.wordml.names import CELL_DEL, CELL_INS, Element
from qa_drafter.redline.wordml.tables import Cell, Row, Table
from qa_drafter.redline.wordml.tracked import DELETED, INSERTED, MOVED_AWAY, MOVED_HERE
from qa_drafter.redline.writer.columns import Columns
from qa_drafter.redline.writer.moves import End, put_range_inside, row_move, write_row_end
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
    """A row as alignment sees it. Cells are told apart by their column unless columns came or went."""

    answers_any = False

    def __init__(self, row: Row, columns_same: bool) -> None:
        self.row, self._columns_same = row, columns_same
        self.sort = ("row", row.structure if columns_same else ())

    @cached_property
    def raw(self) -> bytes:
        return raw_of(self.row.element)

    @cached_property
    def words(self) -> list[str]:
        texts = [cell.text for cell in self.row.cells]
        label = texts[0].split() if texts else []
        if not self._columns_same:
            return label * (_LABEL_WEIGHT - 1) + [word for text in texts for word in text.split()]
        return label * (_LABEL_WEIGHT - 1) + [
            f"{n}:{word}" for n, text in enumerate(texts) for word in text.split() or ("",)
        ]


@dataclass(frozen=True, slots=True)
class _RowEnd:
    """One end of a row's move. `name` is that of its range, empty where a range goes round the whole table."""

    end: End
    name: str
    text_before: str


class TableWriter:
    """Writes tables; what is in their cells it leaves to the writer of blocks."""

    def __init__(self, record: Record, cells: CellWriter) -> None:
        self._record, self._cells = record, cells
        self._moved: dict[Element, _RowEnd] = {}

    def write(self, old: Table, new: Table) -> None:
        """Marks in `new` what became of `old`. Takes rows out of `old`."""
        columns = Columns(old, new)
        formatted = new.track_settings(old, self._record.revisions)
        if not columns.are_same:
            self._list_columns(old, new, columns)
        elif formatted:
            self._record.change(ChangeKind.FORMAT, "", "")
        pairs = self._pairs(old, new, columns)
        labels = _labels(new)
        a = b = 0
        for i, j in [*pairs, (len(old.rows), len(new.rows))]:
            for row in old.rows[a:i]:
                _bring(row, new.rows[b] if b < len(new.rows) else None, new)
                self._goes(row)
            for row in new.rows[b:j]:
                self._comes(row)
            if i < len(old.rows):
                self._write_row(old.rows[i], new.rows[j], columns, labels)
            a, b = i + 1, j + 1

    def _pairs(self, old: Table, new: Table, columns: Columns, ranged: bool = True) -> list[tuple[int, int]]:
        """Rows that answer to each other in order. Takes down both ends of those that moved."""
        if not columns.kept:
            return []
        before, after = ([_RowItem(row, columns.are_same) for row in table.rows] for table in (old, new))
        names = [[_name(row, self._record.prefix) for row in table.rows] for table in (old, new)]
        found = aligned(before, after, *names)
        for i, j in found.moves:
            self._prepare_row(old.rows[i], new.rows[j], self._record.next_move() if ranged else "")
        return [(i, j) for i, j in found.pairs if columns.pairs(old.rows[i], new.rows[j]) is not None]

    def _prepare_row(self, old: Row, new: Row, name: str) -> None:
        text = old.text
        move = row_move(old, new, self._record)
        if move is not None:
            self._moved[old.element] = _RowEnd(move.away, name, text)
            self._moved[new.element] = _RowEnd(move.here, name, text)

    def prepare_move(self, old: Table, new: Table) -> None:
        """Takes down both ends of every row of a table that moves as a whole."""
        columns = Columns(old, new)
        for i, j in self._pairs(old, new, columns, ranged=False) if columns.are_same else ():
            self._prepare_row(old.rows[i], new.rows[j], "")

    def move_away(self, table: Table) -> None:
        """Marks a table where it was."""
        for row in table.rows:
            self._goes(row)

    def move_here(self, table: Table) -> None:
        """Marks a table where it is now."""
        for row in table.rows:
            self._comes(row)

    def _goes(self, row: Row) -> None:
        moved = self._moved.get(row.element)
        if moved is None:
            self._mark_row(row, DELETED)
        else:
            self._write_end(row, moved, MOVED_AWAY)

    def _comes(self, row: Row) -> None:
        moved = self._moved.get(row.element)
        if moved is None:
            self._mark_row(row, INSERTED)
            return
        if moved.name:
            was = self._record.stand_in(row.cells[0].text if row.cells else "row")
            self._record.change(ChangeKind.MOVE, moved.text_before, row.text, _name(row, self._record.prefix))
            self._record.come_back(was)
        self._write_end(row, moved, MOVED_HERE)

    def _write_end(self, row: Row, moved: _RowEnd, mark: str) -> None:
        write_row_end(row, moved.end, mark, self._record)
        if moved.name:
            put_range_inside(moved.end, mark, moved.name, self._record)

    def _list_columns(self, old: Table, new: Table, columns: Columns) -> None:
        """One change for each column that came or went; none when the table is redlined whole."""
        if not columns.kept:
            return
        for kind, texts in columns.changed(old, new):
            was = self._record.stand_in(texts[0] or "column")
            said = " | ".join(texts)
            self._record.change(
                kind, said if kind is ChangeKind.DELETE else "", said if kind is ChangeKind.INSERT else ""
            )
            self._record.come_back(was)

    def mark(self, table: Table, mark: str, list_rows: bool = True) -> None:
        """Marks every row of a table."""
        for row in table.rows:
            self._mark_row(row, mark, list_rows)

    def _mark_row(self, row: Row, mark: str, listed: bool = True) -> None:
        """The row mark, and marks on all it holds: readers that know only one of the two agree."""
        if listed:
            text = row.text
            was = self._record.stand_in(row.cells[0].text if row.cells else "row")
            kind = ChangeKind.ROW_INSERT if mark == INSERTED else ChangeKind.ROW_DELETE
            sides = ("", text) if mark == INSERTED else (text, "")
            self._record.change(kind, *sides, _name(row, self._record.prefix))
            self._record.come_back(was)
        revisions = self._record.revisions
        if (control := sole_control(row.element)) is not None:
            mark_control(control, mark, revisions)
        row.mark(revisions.mark(mark, revisions.stamp_for(mark, row.element, row.text if revisions.earlier else "")))
        for cell in row.cells:
            self._mark_content(cell, mark)

    def _mark_content(self, cell: Cell, mark: str) -> None:
        for block in blocks_in(cell.element):
            self._cells.mark_block(block, mark, list_rows=False)

    def _write_row(self, old: Row, new: Row, columns: Columns, labels: Sequence[str]) -> None:
        self._record.pass_row(_name(new, self._record.prefix))
        if columns.are_same and raw_of(old.element) == raw_of(new.element):
            return
        label = new.cells[0].text if new.cells else ""
        if new.track_settings(old, self._record.revisions):
            was = self._record.stand_in(label or "row")
            self._record.change(ChangeKind.FORMAT, old.text, new.text)
            self._record.come_back(was)
        before: Element | None = None
        at = {cell.element: n for n, cell in enumerate(new.cells)}
        for one, other in columns.pairs(old, new) or ():
            if one is not None and other is not None:
                heading = labels[at[other.element]] if at[other.element] < len(labels) else ""
                self._write_cell(one, other, label, heading if heading != label else "")
            elif other is not None:
                self._mark_cell(other, CELL_INS, INSERTED)
            elif one is not None:
                _bring_cell(one, before, new)
                self._mark_cell(one, CELL_DEL, DELETED)
            shown = other if other is not None else one
            before = before if shown is None else shown.element

    def _mark_cell(self, cell: Cell, cell_mark: str, mark: str) -> None:
        cell.mark(self._record.revisions.mark(cell_mark))
        self._mark_content(cell, mark)

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


def _labels(table: Table) -> list[str]:
    """What stands over the columns."""
    header = next((row for row in table.rows if row.is_header), None)
    if header is None and table.rows and len(table.rows[0].cells) > 2:  # two columns are names and values
        header = table.rows[0]
    return [cell.text for cell in header.cells] if header is not None else []


def _name(row: Row, prefix: str | None) -> str | None:
    """The identity bookmark of a row."""
    return None if prefix is None else next((name for name in row.bookmarks() if name.startswith(prefix)), None)


def _bring(row: Row, following: Row | None, table: Table) -> None:
    """Brings an old row into the new table."""
    control = sole_control(row.element)
    element = row.element if control is None else control
    if following is not None:
        _outermost(following.element, table.element).addprevious(element)
    else:
        table.element.append(element)


def _bring_cell(cell: Cell, before: Element | None, row: Row) -> None:
    """Brings an old cell into a new row, behind another one."""
    if before is not None:
        _outermost(before, row.element).addnext(cell.element)
    elif row.cells:
        _outermost(row.cells[0].element, row.element).addprevious(cell.element)
    else:
        row.element.append(cell.element)


def _outermost(inner: Element, container: Element) -> Element:
    """The row or cell, or the content control round it that is the container's own child."""
    here = inner
    while (parent := here.getparent()) is not None and parent is not container:
        here = parent
    return here
