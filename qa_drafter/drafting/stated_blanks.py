"""What a deal states of the blanks of schedules, written into an agreement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Final

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import StatedBlank
from qa_drafter.domain.edits import BlankFilled
from qa_drafter.domain.errors import DealRefused, NothingToDo, QaDrafterError, UnknownName, ValueRefused
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import one_line
from qa_drafter.domain.schedule_form import FormTable, TableRow
from qa_drafter.drafting.printing import Printer

LONGEST: Final = 200
"""Characters of what is written into one blank."""


def with_stated(agreement: Agreement, blanks: Iterable[StatedBlank]) -> Agreement:
    """The agreement with these blanks filled in; DealRefused for one that it does not have."""
    listed = tuple(blanks)
    tables = Printer(agreement).forms() if listed else ()
    for blank in listed:
        try:
            table = table_named(tables, blank.schedule)
            edit = blank_edit(
                agreement, table, row_named(table, blank.row), column_named(table, blank.column), blank.words
            )
        except NothingToDo:
            continue
        except QaDrafterError as refusal:
            raise DealRefused(f"schedules.{blank.schedule}", refusal.what, refusal.remedy) from None
        agreement = edit.apply(agreement)
    return agreement


def blank_edit(agreement: Agreement, table: FormTable, row: TableRow, column: int, text: str) -> BlankFilled:
    """The edit that writes into one blank.

    ValueRefused for a cell that the program fills, NothingToDo when it says so already.
    """
    where = f"schedule {table.id}, {row.cells[0] or row.key}, {table.columns[column]}"
    if column not in row.blanks:
        what = phrase("the program fills this cell: {0}", row.cells[column])
        raise ValueRefused(where, what, phrase("change the deal, the term or the article that it comes from"))
    was, now = agreement.words_in(table.id, row.key, column), one_line(text, where, LONGEST)
    if was == now:
        raise NothingToDo(
            where,
            phrase("it says {0} already", now) if now else phrase("it is blank already"),
            phrase("nothing was changed"),
        )
    named = f"{table.number} {row.cells[0] or 'further row'}, {table.columns[column]}"
    return BlankFilled(table.id, row.key, column, was, now, named)


def table_named(tables: Sequence[FormTable], name: str) -> FormTable:
    """A schedule by its id, its number or its title; UnknownName when there is none of that name."""
    for table in tables:
        if _plain(name) in map(_plain, (table.id, table.title, table.number, table.number.rpartition(" ")[2])):
            return table
    known = [table.id for table in tables]
    raise UnknownName(
        phrase("agreement"), phrase("schedule to fill in"), name, tuple(get_close_matches(name, known) or known)
    )


def row_named(table: FormTable, name: str) -> TableRow:
    """A row by its number from 1 or the words of its first column; UnknownName or ValueRefused for none or several."""
    if name.strip().isdecimal() and 0 < int(name) <= len(table.rows):
        return table.rows[int(name) - 1]
    found = [row for row in table.rows if _plain(name) in (_plain(row.cells[0]), _plain(row.key))]
    if len(found) > 1:
        raise ValueRefused(
            phrase("schedule {0}", table.id),
            phrase("{0} names {1} rows", name, len(found)),
            phrase("give the number of the row"),
        )
    if found:
        return found[0]
    known = tuple(row.cells[0] or row.key for row in table.rows)
    raise UnknownName(
        phrase("schedule {0}", table.id), phrase("row"), name, tuple(get_close_matches(name, known)) or known
    )


def column_named(table: FormTable, name: str) -> int:
    """A column by its number from 1 or its heading, counted from 0; UnknownName for none."""
    if name.strip().isdecimal() and 0 < int(name) <= len(table.columns):
        return int(name) - 1
    for place, column in enumerate(table.columns):
        if _plain(column) == _plain(name):
            return place
    raise UnknownName(phrase("schedule {0}", table.id), phrase("column"), name, table.columns)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
