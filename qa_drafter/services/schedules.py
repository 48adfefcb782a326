"""The blanks of the schedules that the parties fill in: what stands there, and the edits that fill them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_drafter.domain.edits import BlankFilled, Edit
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.schedule_form import FormTable
from qa_drafter.drafting.stated_blanks import blank_edit, column_named, row_named, table_named
from qa_drafter.services.open_agreement import OpenAgreement


class Schedules:
    """The schedules of one open agreement."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def tables(self) -> tuple[FormTable, ...]:
        """Every schedule to be filled in, as it stands."""
        return self._open.form_tables()

    def table(self, name: str) -> FormTable:
        """A schedule by its id, its number or its title; UnknownName when the agreement has none of that name."""
        return table_named(self.tables(), name)

    def edit(self, schedule: str, row: str, column: str, text: str) -> BlankFilled:
        """The edit that writes into one blank; an empty text leaves it blank again.

        `row` is its number from 1 or the words of its first column, `column` its number or its heading. ValueRefused
        for a cell that the program fills, NothingToDo when it says so already.
        """
        table = self.table(schedule)
        return blank_edit(self._open.content, table, row_named(table, row), column_named(table, column), text)

    def block(self, schedule: str, row: int, column: int, lines: Sequence[Sequence[str]]) -> tuple[Edit, ...]:
        """The edits that write a block of texts from a cell on, both counted from 0.

        What meets a cell that the program fills must say what stands there, so that a whole table copied from here
        comes back; ValueRefused for another text there, and for what finds no cell.
        """
        return tuple(self._of_block(self.table(schedule), row, column, lines))

    def _of_block(
        self, table: FormTable, row: int, column: int, lines: Sequence[Sequence[str]]
    ) -> Iterator[BlankFilled]:
        for down, line in enumerate(lines):
            for across, text in enumerate(line):
                if row + down >= len(table.rows) or column + across >= len(table.columns):
                    what = phrase(
                        "the block does not fit: {0} rows from row {1} of {2}", len(lines), row + 1, len(table.rows)
                    )
                    raise ValueRefused(
                        phrase("schedule {0}", table.id), what, phrase("paste it further up, or fewer cells")
                    )
                at, place = table.rows[row + down], column + across
                if " ".join(text.split()).casefold() != at.cells[place].casefold():
                    yield blank_edit(self._open.content, table, at, place, text)
