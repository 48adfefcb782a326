"""The numbers of the changes at each line of two states laid beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qa_drafter.comparison.changes import State
from qa_drafter.comparison.side_by_side import Block, BlockKind, Pair, pair_of
from qa_drafter.domain.change import Change, ChangeKind
from qa_drafter.domain.document import PrintedMatrix, PrintedRow
from qa_drafter.domain.edits import RaciReassigned, TermSet
from qa_drafter.domain.identifiers import MatrixId, TermId
from qa_drafter.domain.raci import Role


@dataclass(frozen=True, slots=True)
class NumberedPair:
    """A pair of blocks and the changes that show in it, by number.

    A pair that is changed and has no number follows from changes elsewhere: a reference whose target got
    another number, a definition that came or went with the article that uses it.
    """

    pair: Pair
    numbers: tuple[int, ...] = ()

    @property
    def follows(self) -> bool:
        """Whether it differs only because of changes elsewhere."""
        return self.pair.is_changed and not self.numbers


def numbered(pairs: Iterable[Pair], changes: Sequence[Change]) -> Iterator[NumberedPair]:
    """Each pair with the changes that explain what differs in it."""
    values = {c.edit.term: c.number for c in changes if isinstance(c.edit, TermSet)}
    others: dict[str, list[Change]] = {}
    for change in changes:
        if not isinstance(change.edit, TermSet):
            others.setdefault(change.subject, []).append(change)
    for pair in pairs:
        found = _explaining(pair, values, others.get(pair.subject, ())) if pair.is_changed else ()
        yield NumberedPair(pair, tuple(sorted(found)))


def _explaining(pair: Pair, values: Mapping[TermId, int], here: Sequence[Change]) -> set[int]:
    if pair.old is None or pair.new is None:
        # An article that was taken to another place went out and came in: two changes, each with its own place.
        other = ChangeKind.INSERT if pair.new is None else ChangeKind.DELETE
        return {change.number for change in here if change.kind is not other}
    held = {value.term for block in (pair.old, pair.new) for value in block.values}
    found = {values[term] for term in held if term in values}
    if pair.old.frame != pair.new.frame:
        found.update(change.number for change in here)
    return found


def duty_pairs(old: State, new: State, changes: Sequence[Change]) -> tuple[Pair, ...]:
    """Each matrix in which duties changed, and its changed activities in words."""
    return tuple(_duty_pairs(old, new, {c.subject for c in changes if isinstance(c.edit, RaciReassigned)}))


def _duty_pairs(old: State, new: State, changed: set[str]) -> Iterator[Pair]:
    before = _matrices(old)
    for matrix in _matrices(new).values():
        rows = [row for row in matrix.rows if row.activity in changed]
        if not rows or matrix.id not in before:
            continue
        was = before[matrix.id]
        head = (Block(BlockKind.MATRIX, side.id, side.part, side.title, frame=side.title) for side in (was, matrix))
        yield pair_of(*head)
        roles = new.content.matrix(matrix.id).roles
        for row in rows:
            older = next(r for r in was.rows if r.activity == row.activity)
            shown = [role for role in roles if role.id in {name for r in (older, row) for name, _ in r.row.duties}]
            yield pair_of(_duties(older, shown), _duties(row, shown))


def _matrices(state: State) -> dict[MatrixId, PrintedMatrix]:
    return {matrix.id: matrix for schedule in state.printed.schedules for matrix in schedule.matrices}


def _duties(row: PrintedRow, roles: Sequence[Role]) -> Block:
    letters = ", ".join(f"{role.title} {row.row.duty(role.id) or '–'}" for role in roles)
    text = f"{row.row.statement}: {letters}"
    return Block(BlockKind.DUTIES, row.activity, row.article_number, text, frame=text)
