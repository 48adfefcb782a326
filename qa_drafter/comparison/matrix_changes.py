"""Edits of the responsibility matrices, told as changes with their order in the schedule."""

from __future__ import annotations

from collections.abc import Sequence

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.change import Change, ChangeKind
from qa_drafter.domain.deal import Party
from qa_drafter.domain.edits import (
    RaciReassigned,
    RoleAdded,
    RoleEdit,
    RoleRemoved,
    RoleRenamed,
    RowAdded,
    RowEdit,
    RowHidden,
    RowMoved,
    RowNoted,
    RowRemoved,
    RowReworded,
)
from qa_drafter.domain.identifiers import ActivityId, MatrixId
from qa_drafter.domain.phrases import Phrase, joined, phrase, verbatim
from qa_drafter.domain.raci import DUTY_MEANINGS, Duty, Matrix, Role, Row

Placed = tuple[tuple[int, int], Change]
"""A change and where it stands among those of the matrices: the columns first, then row by row."""


def row_change(edit: RowEdit, old: Agreement, new: Agreement) -> Placed:
    """What happened to one activity."""
    matrices = (old.matrix(edit.matrix), new.matrix(edit.matrix))
    matrix = matrices[0] if isinstance(edit, RowRemoved) else matrices[1]
    row = matrix.row(edit.activity)
    kind, before, after = _told(edit, row, *matrices)
    order = ([each.id for each in new.matrices].index(edit.matrix), matrix.rows.index(row))
    return order, Change(0, kind, f"{matrix.title}: {row.statement}", before, after, edit.activity, edit)


def _told(edit: RowEdit, row: Row, was: Matrix, now: Matrix) -> tuple[ChangeKind, str, str]:
    match edit:
        case RaciReassigned():
            return ChangeKind.CELL, *_letters_moved(edit, now)
        case RowReworded() | RowNoted():
            return ChangeKind.CELL, edit.was, edit.now
        case RowMoved():
            return ChangeKind.MOVE, _place(was, edit.activity), _place(now, edit.activity)
        case RowAdded():
            return ChangeKind.ROW_INSERT, "", _whole(edit.row, now)
        case RowRemoved():
            return ChangeKind.ROW_DELETE, _whole(edit.row, was), ""
        case RowHidden(was=""):
            return ChangeKind.ROW_DELETE, _whole(was.row(edit.activity), was), phrase("not printed: {0}", edit.now)
        case RowHidden(now=""):
            return ChangeKind.ROW_INSERT, phrase("not printed: {0}", edit.was), _whole(row, now)
        case RowHidden():
            return ChangeKind.CELL, phrase("not printed: {0}", edit.was), phrase("not printed: {0}", edit.now)


def _letters_moved(edit: RaciReassigned, matrix: Matrix) -> tuple[str, str]:
    was, now = dict(edit.was), dict(edit.now)
    moved = [role for role in matrix.roles if was.get(role.id) != now.get(role.id)]
    before, after = (
        ", ".join(f"{role.title} {letters.get(role.id, Duty.NONE) or '–'}" for role in moved) for letters in (was, now)
    )
    return before, after


def _place(matrix: Matrix, activity: ActivityId) -> Phrase:
    """The number that the row has in print."""
    printed = [row.activity for row in matrix.shown_rows]
    return phrase("row {0}", printed.index(activity) + 1) if activity in printed else phrase("not printed")


def _whole(row: Row, matrix: Matrix) -> Phrase:
    letters = ", ".join(f"{matrix.role(role).title} {duty}" for role, duty in row.duties)
    note = f" ({row.note})" if row.note else ""
    return joined("", (row.statement, note, ": ", letters or DUTY_MEANINGS[Duty.NONE]))


_COLUMNS_FIRST = -1


def role_change(edit: RoleEdit, old: Agreement, new: Agreement) -> Placed:
    """What happened to one column."""
    order = (_COLUMNS_FIRST, 0)
    match edit:
        case RoleAdded():
            kind, before, after = ChangeKind.INSERT, verbatim(""), _placed(edit.role, edit.matrices, new)
        case RoleRemoved():
            kind, before, after = ChangeKind.DELETE, _placed(edit.role, edit.matrices, old), verbatim("")
        case RoleRenamed():
            kind, before, after = ChangeKind.REPLACE, _column(edit.was, old), _column(edit.now, new)
    role = edit.now if isinstance(edit, RoleRenamed) else edit.role
    return order, Change(0, kind, phrase("Responsibilities: {0}", role.title), before, after, role.id, edit)


def _placed(role: Role, matrices: Sequence[MatrixId], agreement: Agreement) -> Phrase:
    column = _column(role, agreement)
    if len(matrices) == len(agreement.matrices):
        return phrase("{0} in every matrix", column)
    return phrase("{0} in {1}", column, joined(", ", (agreement.matrix(matrix).title for matrix in matrices)))


def _column(role: Role, agreement: Agreement) -> Phrase:
    party = phrase("Sponsor") if role.party is Party.SPONSOR else phrase("Contractor")
    titles = {known.id: known.title for matrix in agreement.matrices for known in matrix.roles}
    if not role.stands_for:
        return phrase("{0}: {1} ({2})", party, role.title, role.short)
    known = titles.get(role.stands_for, role.stands_for)
    return phrase("{0}: {1} ({2}, standing for {3})", party, role.title, role.short, known)
