"""The blanks of the schedules that the parties fill in: what stands there, and the edits that fill them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Final

from qa_drafter.domain.edits import BlankFilled, Edit
from qa_drafter.domain.errors import NothingToDo, UnknownName, ValueRefused
from qa_drafter.domain.printable import one_line
from qa_drafter.domain.schedule_form import FormTable, TableRow
from qa_drafter.services.open_agreement import OpenAgreement

LONGEST: Final = 200
"""Characters of what is written into one blank."""


class Schedules:
    """The schedules of one open agreement."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def tables(self) -> tuple[FormTable, ...]:
        """Every schedule to be filled in, as it stands."""
        return self._open.form_tables()

    def table(self, name: str) -> FormTable:
        """A schedule by its id, its number or its title; UnknownName when the agreement has none of that name."""
        tables, wanted = self.tables(), name.strip().casefold()
        for table in tables:
            names = (table.id, table.title, table.number, table.number.rpartition(" ")[2])
            if wanted in (each.casefold() for each in names):
                return table
        known = [table.id for table in tables]
        raise UnknownName("agreement", "schedule to fill in", name, tuple(get_close_matches(name, known) or known))

    def edit(self, schedule: str, row: str, column: str, text: str) -> BlankFilled:
        """The edit that writes into one blank; an empty text leaves it blank again.

        `row` is its number from 1 or the words of its first column, `column` its number or its heading. ValueRefused
        for a cell that the program fills, NothingToDo when it says so already.
        """
        table = self.table(schedule)
        return self._edit(table, _row(table, row), _column(table, column), text)

    def block(self, schedule: str, row: int, column: int, lines: Sequence[Sequence[str]]) -> tuple[Edit, ...]:
        """The edits that write a block of texts from a cell on, both counted from 0.

        What meets a cell that the program fills must say what stands there, so that a whole table copied from here
        comes back; ValueRefused for another text there, and for what finds no cell.
        """
        table = self.table(schedule)
        return tuple(self._of_block(table, row, column, lines))

    def _of_block(
        self, table: FormTable, row: int, column: int, lines: Sequence[Sequence[str]]
    ) -> Iterator[BlankFilled]:
        for down, line in enumerate(lines):
            for across, text in enumerate(line):
                if row + down >= len(table.rows) or column + across >= len(table.columns):
                    what = f"the block does not fit: {len(lines)} rows from row {row + 1} of {len(table.rows)}"
                    raise ValueRefused(f"schedule {table.id}", what, "paste it further up, or fewer cells")
                at = table.rows[row + down]
                if _plain(text) != _plain(at.cells[column + across]):
                    yield self._edit(table, at, column + across, text)

    def _edit(self, table: FormTable, row: TableRow, column: int, text: str) -> BlankFilled:
        where = f"schedule {table.id}, {row.cells[0] or row.key}, {table.columns[column]}"
        if column not in row.blanks:
            what = f"the program fills this cell: {row.cells[column]}"
            raise ValueRefused(where, what, "change the deal, the term or the article that it comes from")
        was, now = self._open.content.words_in(table.id, row.key, column), one_line(text, where, LONGEST)
        if was == now:
            raise NothingToDo(where, f"it says {now} already" if now else "it is blank already", "nothing was changed")
        return BlankFilled(table.id, row.key, column, was, now)


def _row(table: FormTable, name: str) -> TableRow:
    if name.strip().isdecimal() and 0 < int(name) <= len(table.rows):
        return table.rows[int(name) - 1]
    found = [row for row in table.rows if _plain(name) in (_plain(row.cells[0]), _plain(row.key))]
    if len(found) > 1:
        raise ValueRefused(f"schedule {table.id}", f"{name} names {len(found)} rows", "give the number of the row")
    if found:
        return found[0]
    known = tuple(row.cells[0] or row.key for row in table.rows)
    raise UnknownName(f"schedule {table.id}", "row", name, tuple(get_close_matches(name, known)) or known)


def _column(table: FormTable, name: str) -> int:
    if name.strip().isdecimal() and 0 < int(name) <= len(table.columns):
        return int(name) - 1
    for place, column in enumerate(table.columns):
        if _plain(column) == _plain(name):
            return place
    raise UnknownName(f"schedule {table.id}", "column", name, table.columns)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
