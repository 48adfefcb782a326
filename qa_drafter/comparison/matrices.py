"""The responsibility matrices of two states, compared: the acts on rows and columns that lie between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Final

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edits import (
    Edit,
    RaciReassigned,
    RoleAdded,
    RoleRemoved,
    RoleRenamed,
    RowAdded,
    RowHidden,
    RowMoved,
    RowNoted,
    RowRemoved,
    RowReworded,
)
from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId
from qa_drafter.domain.raci import Matrix, Role, Row


def matrix_edits(old: Agreement, new: Agreement) -> Iterator[Edit]:
    """The edits that turn the matrices of `old` into those of `new`, of the matrices that both have.

    Rows that go out give their duties up and rows that come in find their columns: so the order.
    """
    before = {matrix.id: matrix for matrix in old.matrices}
    pairs = [(before[matrix.id], matrix) for matrix in new.matrices if matrix.id in before]
    for was, now in pairs:
        yield from _removed(was, now)
    yield from _columns(pairs, RoleAdded)
    for was, now in pairs:
        yield from _kept(was, now)
    yield from _columns([(now, was) for was, now in pairs], RoleRemoved)
    for was, now in pairs:
        yield from _moved(was, now)
        yield from _added(was, now)


def _removed(was: Matrix, now: Matrix) -> Iterator[Edit]:
    staying = {row.activity for row in now.rows}
    # From the end, so that no index is moved by the removal before it.
    for index in reversed(range(len(was.rows))):
        if was.rows[index].activity not in staying:
            yield RowRemoved(was.id, index, was.rows[index])


def _added(was: Matrix, now: Matrix) -> Iterator[Edit]:
    known = {row.activity for row in was.rows}
    for index, row in enumerate(now.rows):
        if row.activity not in known:
            yield RowAdded(now.id, index, row)


def role_renamings(old: Agreement, new: Agreement) -> Iterator[RoleRenamed]:
    """The roles that are called otherwise in `new`: they come first, as a matrix that comes in has the new name.

    A role that `old` calls by two names, as files of an earlier program do, is told by the columns of each matrix.
    """
    held = dict.fromkeys(role for matrix in old.matrices for role in matrix.roles)
    names, after = Counter(role.id for role in held), {r.id: r for matrix in new.matrices for r in matrix.roles}
    for role in held:
        if names[role.id] == 1 and after.get(role.id, role) != role:
            yield RoleRenamed(role, after[role.id])


def _columns(pairs: Iterable[tuple[Matrix, Matrix]], act: type[RoleAdded] | type[RoleRemoved]) -> Iterator[Edit]:
    """One edit for each role that only the second matrix of some pair has, with the matrices where that is so."""
    found: dict[Role, list[MatrixId]] = {}
    for without, having in pairs:
        known = _roles(without)
        for role in having.roles:
            if role.id not in known:
                found.setdefault(role, []).append(having.id)
    for role, matrices in found.items():
        yield act(role, tuple(matrices))


def _roles(matrix: Matrix) -> Mapping[RoleId, Role]:
    return {role.id: role for role in matrix.roles}


def _kept(was: Matrix, now: Matrix) -> Iterator[Edit]:
    before = {row.activity: row for row in was.rows}
    for row in now.rows:
        if row.activity in before and before[row.activity] != row:
            yield from _row(now.id, before[row.activity], row)


def _row(matrix: MatrixId, was: Row, now: Row) -> Iterator[Edit]:
    if was.statement != now.statement:
        yield RowReworded(matrix, now.activity, was.statement, now.statement)
    if was.duties != now.duties:
        yield RaciReassigned(matrix, now.activity, was.duties, now.duties)
    if was.note != now.note:
        yield RowNoted(matrix, now.activity, was.note, now.note)
    if was.hidden != now.hidden:
        yield RowHidden(matrix, now.activity, was.hidden, now.hidden)


_START: Final = -1


def _moved(was: Matrix, now: Matrix) -> Iterator[Edit]:
    """The fewest rows that must change their place: all others keep their order among themselves."""
    staying = {row.activity for row in now.rows} & {row.activity for row in was.rows}
    standing = [row.activity for row in was.rows if row.activity in staying]
    wanted = [row.activity for row in now.rows if row.activity in staying]
    keeping = _in_one_order(standing, wanted)
    for place, activity in enumerate(wanted):
        if activity in keeping:
            continue
        index = standing.index(activity)
        standing.pop(index)
        goal = (standing.index(wanted[place - 1]) if place else _START) + 1
        standing.insert(goal, activity)
        if goal != index:
            yield RowMoved(now.id, activity, index, goal)


def _in_one_order(old: Sequence[ActivityId], new: Sequence[ActivityId]) -> frozenset[ActivityId]:
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return frozenset(activity for block in blocks for activity in old[block.a : block.a + block.size])
