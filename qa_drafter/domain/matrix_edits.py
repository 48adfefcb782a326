"""Acts on the rows of the responsibility matrices: letters, wording, note, place, coming and going."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edit_guard import check_same
from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId
from qa_drafter.domain.raci import Duty, Row

Duties = tuple[tuple[RoleId, Duty], ...]


@dataclass(frozen=True, slots=True)
class RaciReassigned:
    """The duties of one activity went from one set to another. A moved A is one edit, not two."""

    matrix: MatrixId
    activity: ActivityId
    was: Duties
    now: Duties

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        matrix = agreement.matrix(self.matrix)
        check_same(f"activity {self.activity}", self.was, matrix.row(self.activity).duties)
        return agreement.with_matrix(matrix.with_duties(self.activity, dict(self.now)))

    def inverse(self) -> RaciReassigned:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class RowReworded:
    """The statement of an activity went from one wording to another."""

    matrix: MatrixId
    activity: ActivityId
    was: str
    now: str

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        row = agreement.matrix(self.matrix).row(self.activity)
        check_same(f"activity {self.activity}", self.was, row.statement)
        return _with_row(agreement, self.matrix, replace(row, statement=self.now))

    def inverse(self) -> RowReworded:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class RowNoted:
    """The note of an activity went from one text to another; empty for none."""

    matrix: MatrixId
    activity: ActivityId
    was: str
    now: str

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        row = agreement.matrix(self.matrix).row(self.activity)
        check_same(f"activity {self.activity}", self.was, row.note)
        return _with_row(agreement, self.matrix, replace(row, note=self.now))

    def inverse(self) -> RowNoted:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class RowHidden:
    """An activity is printed no longer, for the reason `now`; printed again where `now` is empty."""

    matrix: MatrixId
    activity: ActivityId
    was: str
    now: str

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        row = agreement.matrix(self.matrix).row(self.activity)
        check_same(f"activity {self.activity}", self.was, row.hidden)
        return _with_row(agreement, self.matrix, replace(row, hidden=self.now))

    def inverse(self) -> RowHidden:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class RowMoved:
    """An activity went from one place among the rows of its matrix to another; places count from 0."""

    matrix: MatrixId
    activity: ActivityId
    was: int
    now: int

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when the activity does not stand at `was`."""
        rows = agreement.matrix(self.matrix).rows
        row = agreement.matrix(self.matrix).row(self.activity)
        check_same(f"activity {self.activity}", self.was, rows.index(row))
        check_same(f"activity {self.activity}", True, 0 <= self.now < len(rows))
        others = tuple(other for other in rows if other is not row)
        return _with_rows(agreement, self.matrix, (*others[: self.now], row, *others[self.now :]))

    def inverse(self) -> RowMoved:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class RowAdded:
    """An activity came in, at `index` among the rows of its matrix."""

    matrix: MatrixId
    index: int
    row: Row

    @property
    def activity(self) -> ActivityId:
        """The activity that came in."""
        return self.row.activity

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when it has the activity already."""
        matrix = agreement.matrix(self.matrix)
        taken = any(row.activity == self.activity for each in agreement.matrices for row in each.rows)
        check_same(f"activity {self.activity}", False, taken)
        check_same(f"matrix {self.matrix}", True, 0 <= self.index <= len(matrix.rows))
        for role, _ in self.row.duties:
            matrix.role(role)
        return _with_rows(agreement, self.matrix, (*matrix.rows[: self.index], self.row, *matrix.rows[self.index :]))

    def inverse(self) -> RowRemoved:
        """The edit that takes this one back."""
        return RowRemoved(self.matrix, self.index, self.row)


@dataclass(frozen=True, slots=True)
class RowRemoved:
    """An activity went out, from `index` among the rows of its matrix."""

    matrix: MatrixId
    index: int
    row: Row

    @property
    def activity(self) -> ActivityId:
        """The activity that went out."""
        return self.row.activity

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when the row stands there no longer."""
        rows = agreement.matrix(self.matrix).rows
        found = rows[self.index] if 0 <= self.index < len(rows) else None
        check_same(f"activity {self.activity}", self.row, found)
        return _with_rows(agreement, self.matrix, (*rows[: self.index], *rows[self.index + 1 :]))

    def inverse(self) -> RowAdded:
        """The edit that takes this one back."""
        return RowAdded(self.matrix, self.index, self.row)


RowEdit = RaciReassigned | RowReworded | RowNoted | RowHidden | RowMoved | RowAdded | RowRemoved
"""An act on one activity of one matrix."""


def _with_row(agreement: Agreement, matrix: MatrixId, changed: Row) -> Agreement:
    rows = agreement.matrix(matrix).rows
    return _with_rows(agreement, matrix, tuple(changed if row.activity == changed.activity else row for row in rows))


def _with_rows(agreement: Agreement, matrix: MatrixId, rows: tuple[Row, ...]) -> Agreement:
    return agreement.with_matrix(agreement.matrix(matrix).with_rows(rows))
