"""Writes the redline of a table: rows that came, went and moved, columns that came and went, cells that were edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from qa_drafter.redline.model import ChangeKind
from qa_drafter.redline.wordml.blocks import Block, blocks_in
from qa_drafter.redline.wordml.controls import mark_control, sole_control
from qa_drafter.redline.wordml.names import CELL_DEL, CELL_INS, Element
from qa_drafter.redline.wordml.tables import Cell, Row, Table
from qa_drafter.redline.wordml.tracked import DELETED, INSERTED, MOVED_AWAY, MOVED_HERE
from qa_drafter.redline.writer.columns import Columns
from qa_drafter.redline.writer.lineup import lined_up, put_in_place
from qa_drafter.redline.writer.moves import End, put_range_inside, row_move, write_row_end
from qa_drafter.redline.writer.record import Record
from qa_drafter.redline.writer.rows import headings_of, matched, name_of


class CellWriter(Protocol):
    """What a table needs of the writer of blocks."""

    def write_blocks(self, old: list[Block], new: list[Block], home: Element) -> None:
        """Marks in a cell what became of the old blocks."""

    def mark_block(self, block: Block, mark: str, list_rows: bool = True) -> None:
        """Marks the whole of a block."""


@dataclass(frozen=True, slots=True)
class RowEnd:
    """One end of a row's move. `name` is that of its range, empty where a range goes round the whole table."""

    end: End
    name: str
    text_before: str


class TableWriter:
    """Writes tables; what is in their cells it leaves to the writer of blocks. `moved` keeps the ends of moved rows."""

    def __init__(self, record: Record, cells: CellWriter, moved: dict[Element, RowEnd]) -> None:
        self._record, self._cells, self._moved = record, cells, moved

    def write(self, old: Table, new: Table) -> None:
        """Marks in `new` what became of `old`. Takes rows out of `old`."""
        columns = Columns(old, new)
        formatted = new.track_settings(old, self._record.revisions)
        if not columns.are_same:
            self._list_columns(old, new, columns)
        elif formatted:
            self._record.change(ChangeKind.FORMAT, "", "")
        places, arrangement = lined_up(old.rows, new.rows, self._pairs(old, new, columns))
        put_in_place(places, arrangement, old.rows, new.rows, new.element, self._record.revisions)
        headings, recontrolled = headings_of(new), arrangement.changed_at()
        for n, (i, j) in enumerate(places):
            if i is not None and j is not None:
                if n in recontrolled:
                    self._list_format(old.rows[i], new.rows[j])
                self._write_row(old.rows[i], new.rows[j], columns, headings)
            elif i is not None:
                self._goes(old.rows[i])
            elif j is not None:
                self._comes(new.rows[j])

    def _pairs(self, old: Table, new: Table, columns: Columns, ranged: bool = True) -> list[tuple[int, int]]:
        """Rows that answer to each other in order. Takes down both ends of those that moved."""
        if not columns.kept:
            return []
        found = matched(old, new, columns.are_same, self._record.prefix)
        for i, j in found.moves if self._record.marking.moves else ():
            self._prepare_row(old.rows[i], new.rows[j], self._record.next_move() if ranged else "")
        return [(i, j) for i, j in found.pairs if columns.pairs(old.rows[i], new.rows[j]) is not None]

    def _prepare_row(self, old: Row, new: Row, name: str) -> None:
        text = old.text
        move = row_move(old, new, self._record)
        if move is not None:
            self._moved[old.element] = RowEnd(move.away, name, text)
            self._moved[new.element] = RowEnd(move.here, name, text)

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
            self._record.change(ChangeKind.MOVE, moved.text_before, row.text, name_of(row, self._record.prefix))
            self._record.come_back(was)
        self._write_end(row, moved, MOVED_HERE)

    def _write_end(self, row: Row, moved: RowEnd, mark: str) -> None:
        write_row_end(row, moved.end, mark, self._record)
        if moved.name:
            put_range_inside(row, moved.end, mark, moved.name, self._record)

    def _list_columns(self, old: Table, new: Table, columns: Columns) -> None:
        """One change for each column that came or went; none when the table is redlined whole."""
        if not columns.kept:
            return
        for kind, texts in columns.changed(old, new):
            was = self._record.stand_in((texts and texts[0]) or "column")
            said = " | ".join(texts)
            self._record.change(
                kind, said if kind is ChangeKind.DELETE else "", said if kind is ChangeKind.INSERT else ""
            )
            self._record.come_back(was)

    def mark(self, table: Table, mark: str, list_rows: bool = True) -> None:
        """Marks every row of a table, and the controls round its rows."""
        for control in {c for row in table.rows if (c := sole_control(row.element)) is not None}:
            mark_control(control, mark, self._record.revisions)
        for row in table.rows:
            self._mark_row(row, mark, list_rows)

    def _mark_row(self, row: Row, mark: str, listed: bool = True) -> None:
        """The row mark, and marks on all it holds: readers that know only one of the two agree."""
        if listed:
            text = row.text
            was = self._record.stand_in(row.cells[0].text if row.cells else "row")
            kind = ChangeKind.ROW_INSERT if mark == INSERTED else ChangeKind.ROW_DELETE
            sides = ("", text) if mark == INSERTED else (text, "")
            self._record.change(kind, *sides, name_of(row, self._record.prefix))
            self._record.come_back(was)
        revisions = self._record.revisions
        author = revisions.author_of_whole(mark, row.element)
        row.mark(revisions.mark(mark, author))
        with revisions.signed_by(author):
            for cell in row.cells:
                self._mark_content(cell, mark)

    def _mark_content(self, cell: Cell, mark: str) -> None:
        for block in blocks_in(cell.element):
            self._cells.mark_block(block, mark, list_rows=False)

    def _write_row(self, old: Row, new: Row, columns: Columns, headings: Sequence[str]) -> None:
        self._record.pass_row(name_of(new, self._record.prefix))
        if columns.are_same and old.raw == new.raw:
            return
        if new.track_settings(old, self._record.revisions):
            self._list_format(old, new)
        self._write_cells(old, new, columns, headings)

    def _list_format(self, old: Row, new: Row) -> None:
        was = self._record.stand_in((new.cells[0].text if new.cells else "") or "row")
        self._record.change(ChangeKind.FORMAT, old.text, new.text)
        self._record.come_back(was)

    def _write_cells(self, old: Row, new: Row, columns: Columns, headings: Sequence[str]) -> None:
        label = new.cells[0].text if new.cells else ""
        at = [{cell: n for n, cell in enumerate(row.cells)} for row in (old, new)]
        cells = columns.pairs(old, new) or []
        pairs = [(at[0][one], at[1][other]) for one, other in cells if one is not None and other is not None]
        places, arrangement = lined_up(old.cells, new.cells, pairs)
        put_in_place(places, arrangement, old.cells, new.cells, new.element, self._record.revisions)
        recontrolled = arrangement.changed_at()
        for n, (i, j) in enumerate(places):
            if i is not None and j is not None:
                heading = headings[j] if j < len(headings) else ""
                labels = label or "cell", heading if heading != label else ""
                self._write_cell(old.cells[i], new.cells[j], labels, n in recontrolled)
            elif i is not None:
                self._list_cell(ChangeKind.DELETE, old.cells[i].text, "", label, columns)
                self._mark_cell(old.cells[i], CELL_DEL, DELETED)
            elif j is not None:
                self._list_cell(ChangeKind.INSERT, "", new.cells[j].text, label, columns)
                self._mark_cell(new.cells[j], CELL_INS, INSERTED)

    def _list_cell(self, kind: ChangeKind, before: str, after: str, label: str, columns: Columns) -> None:
        """A cell that came or went by itself; those of whole columns are listed as columns."""
        if columns.are_same:
            was = self._record.stand_in(label or "cell")
            self._record.change(kind, before, after)
            self._record.come_back(was)

    def _mark_cell(self, cell: Cell, cell_mark: str, mark: str) -> None:
        author = self._record.revisions.author_of_cell(mark, cell.text)
        cell.mark(self._record.revisions.mark(cell_mark, author))
        with self._record.revisions.signed_by(author):
            self._mark_content(cell, mark)

    def _write_cell(self, old: Cell, new: Cell, labels: tuple[str, str], recontrolled: bool) -> None:
        """One change for a cell whose text changed; changes inside it are not listed one by one."""
        texts = old.text, new.text
        was = self._record.stand_in(*labels)
        listed = len(self._record.changes)
        formatted = new.track_settings(old, self._record.revisions) or recontrolled
        self._cells.write_blocks(blocks_in(old.element), blocks_in(new.element), new.element)
        inside = self._record.changes[listed:]
        if inside or formatted:
            del self._record.changes[listed:]
            only_format = all(change.kind is ChangeKind.FORMAT for change in inside)
            self._record.change(ChangeKind.FORMAT if only_format else ChangeKind.CELL, *texts)
        self._record.come_back(was)
