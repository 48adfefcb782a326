"""Schedules that the parties fill in: a table that the library sets out and a text of a clause brings along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.identifiers import ClauseId

PRODUCT: Final = "product"
"""What `each` of a row says when it stands once for each product of the deal."""


@dataclass(frozen=True, slots=True)
class FormRow:
    """One row. `cells` are wordings in the language of clauses; an empty one is a blank to be filled in.

    `each` is empty, `product` (one row for each product, named in the first column) or the id of a clause (one row
    for each item of its lists, printed in the first column); `cells` are the other columns then. `when` is a condition
    of that language; where it does not hold, the row is left out.
    """

    key: str
    cells: tuple[str, ...]
    each: str = ""
    when: str = ""

    @property
    def test(self) -> str:
        """A wording that prints something where the row stands, and nothing where it does not."""
        return f"{{% if {self.when} %}}yes{{% endif %}}" if self.when else "yes"


@dataclass(frozen=True, slots=True)
class FilledBlank:
    """What the parties wrote into one blank of a schedule: `row` by its key, `column` counted from 0."""

    schedule: str
    row: str
    column: int
    words: str

    @property
    def place(self) -> tuple[str, str, int]:
        """Where it stands."""
        return self.schedule, self.row, self.column

    @property
    def subject(self) -> str:
        """The row of the schedule: what a comparison and a proposal are about."""
        return f"{self.schedule}/{self.row}"


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a schedule as it prints; `blanks` are the columns that the library leaves to the parties.

    `is_spare`: a row for what the library does not know of; it may stay blank. `is_lost`: a row that is not printed any
    more, with what the parties had written into it.
    """

    key: str
    cells: tuple[str, ...]
    blanks: frozenset[int]
    is_spare: bool = False
    is_lost: bool = False


@dataclass(frozen=True, slots=True)
class FormTable:
    """A schedule that the parties fill in, as it stands in one agreement. `number`: `Schedule 6`."""

    id: str
    number: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]

    @property
    def open_blanks(self) -> int:
        """The blanks that nobody has filled in, those of spare rows apart."""
        return sum(
            not row.cells[column] for row in self.rows if not (row.is_spare or row.is_lost) for column in row.blanks
        )


@dataclass(frozen=True, slots=True)
class ScheduleForm:
    """One schedule. `id` is what `[[appendix:id]]` names, `place` its order among the forms.

    It is printed where a text refers to it and every clause of `needs` is in the agreement. `spare` rows stay blank.
    """

    id: str
    place: int
    title: str
    intro: str
    caption: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[FormRow, ...]
    needs: tuple[ClauseId, ...] = ()
    spare: int = 0

    @property
    def mark(self) -> str:
        """The reference by which a text names it."""
        return f"[[appendix:{self.id}]]"

    @property
    def wordings(self) -> tuple[str, ...]:
        """Every cell that says something, and every condition."""
        return tuple(wording for row in self.rows for wording in (row.test, *row.cells) if wording)
