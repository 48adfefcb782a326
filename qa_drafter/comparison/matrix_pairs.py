"""The activities that differ between two states in words, laid beside each other below their matrix."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_drafter.comparison.changes import State
from qa_drafter.comparison.side_by_side import Block, BlockKind, Pair, pair_of
from qa_drafter.domain.change import Change
from qa_drafter.domain.document import PrintedMatrix, PrintedRow
from qa_drafter.domain.edits import RowEdit
from qa_drafter.domain.identifiers import MatrixId
from qa_drafter.domain.raci import Matrix, Role


def duty_pairs(old: State, new: State, changes: Sequence[Change]) -> tuple[Pair, ...]:
    """Each matrix in which rows changed, and its changed activities in words."""
    return tuple(_duty_pairs(old, new, {c.subject for c in changes if isinstance(c.edit, RowEdit)}))


def _duty_pairs(old: State, new: State, changed: set[str]) -> Iterator[Pair]:
    before, after = _matrices(old), _matrices(new)
    for name in dict.fromkeys((*after, *before)):
        sides = before.get(name), after.get(name)
        was, now = ({row.activity: row for row in side.rows} if side else {} for side in sides)
        rows = [activity for activity in dict.fromkeys((*now, *was)) if activity in changed]
        if not rows:
            continue
        yield pair_of(*(_head(side) if side else None for side in sides))
        contents = (_content(old, name), _content(new, name))
        for activity in rows:
            yield _pair(was.get(activity), now.get(activity), *contents)


def _matrices(state: State) -> dict[MatrixId, PrintedMatrix]:
    return {matrix.id: matrix for schedule in state.printed.schedules for matrix in schedule.matrices}


def _content(state: State, name: MatrixId) -> Matrix | None:
    return next((matrix for matrix in state.content.matrices if matrix.id == name), None)


def _head(side: PrintedMatrix) -> Block:
    return Block(BlockKind.MATRIX, side.id, side.part, side.title, frame=side.title)


def _pair(older: PrintedRow | None, newer: PrintedRow | None, was: Matrix | None, now: Matrix | None) -> Pair:
    named = {name for printed in (older, newer) if printed for name, _ in printed.row.duties}
    old, new = (
        _duties(printed, [role for role in matrix.roles if role.id in named]) if printed and matrix else None
        for printed, matrix in ((older, was), (newer, now))
    )
    return pair_of(old, new)


def _duties(printed: PrintedRow, roles: Sequence[Role]) -> Block:
    row = printed.row
    letters = ", ".join(f"{role.title} {row.duty(role.id) or '–'}" for role in roles)
    text = f"{row.statement}: {letters}{f' – {row.note}' if row.note else ''}"
    return Block(BlockKind.DUTIES, row.activity, printed.article_number, text, frame=text)
