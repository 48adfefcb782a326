"""What the grid of responsibilities shows at one moment, as plain values: groups, activities, marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import Final

from qa_drafter.domain.edits import Duties
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId
from qa_drafter.domain.raci import Breach, Duty, Matrix, Role, Row

CYCLE: Final = (Duty.NONE, Duty.RESPONSIBLE, Duty.ACCOUNTABLE, Duty.BOTH, Duty.CONSULTED, Duty.INFORMED)
"""The order in which the space bar walks through the letters."""


def letter_shown(duty: Duty) -> str:
    """The letters as a cell prints them: `A R` with a space."""
    return "A R" if duty is Duty.BOTH else str(duty)


def joined(pressed: Duty, was: Duty) -> Duty:
    """The letters after a key: A and R join, every other letter replaces."""
    if {pressed, was} == {Duty.ACCOUNTABLE, Duty.RESPONSIBLE}:
        return Duty.BOTH
    return was if was is Duty.BOTH and pressed in (Duty.ACCOUNTABLE, Duty.RESPONSIBLE) else pressed


def next_in_cycle(was: Duty) -> Duty:
    """The letters that follow when the space bar is pressed."""
    return CYCLE[(CYCLE.index(was) + 1) % len(CYCLE)]


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The heading of one matrix: `shown` of its `total` printed activities pass the filter. Equal when they look so."""

    matrix: Matrix = field(compare=False)
    shown: int
    collapsed: bool
    total: int = 0
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One activity: its article's number, the cell that lacks an A, and the roles changed since the base.

    Two lines are equal when they look so: a change elsewhere in their matrix does not count.
    """

    matrix: Matrix = field(compare=False)
    row: Row
    number: str
    missing: RoleId | None
    changed: frozenset[RoleId]
    breaches: tuple[Breach, ...] = ()
    is_open: bool = False

    @property
    def is_broken(self) -> bool:
        """Whether a law or agreed practice is broken, and not only something to be told."""
        return any(breach.severity is not Severity.INFO for breach in self.breaches)

    @property
    def breached(self) -> frozenset[RoleId]:
        """The roles whose letters break a law together."""
        return frozenset(role for breach in self.breaches for role in breach.roles)


Line = GroupLine | DutyLine


@dataclass(frozen=True, slots=True)
class Filter:
    """Which activities are shown, and which matrices are folded."""

    words: str = ""
    findings_only: bool = False
    open_only: bool = False
    changed_only: bool = False
    with_hidden: bool = False
    role: RoleId | None = None
    collapsed: frozenset[MatrixId] = frozenset()

    @property
    def is_narrow(self) -> bool:
        """Whether it can hide an activity."""
        chosen = self.findings_only or self.open_only or self.changed_only
        return chosen or bool(self.words.strip()) or self.role is not None

    def lets_in(self, line: DutyLine) -> bool:
        """Whether the activity is shown when its matrix is unfolded."""
        wanted = self.words.casefold().split()
        text = f"{line.number} {line.row.statement} {line.row.note}".casefold()
        return (
            all(word in text for word in wanted)
            and (self.with_hidden or not line.row.hidden)
            and not (self.findings_only and not line.is_broken)
            and not (self.open_only and not line.is_open)
            and not (self.changed_only and not line.changed)
            and not (self.role is not None and line.row.duty(self.role) is Duty.NONE)
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """How many activities of a sheet break a rule, are open, are not printed."""

    broken: int = 0
    open: int = 0
    hidden: int = 0


@dataclass(frozen=True)
class Sheet:
    """All matrices with what the cells need to know. `base` is the state that changes are shown against.

    `breaches`: what each activity breaks; None asks the rows themselves, for the laws of every row. `open_rows` are
    those in which somebody has yet to decide.
    """

    matrices: tuple[Matrix, ...] = ()
    numbers: Mapping[ActivityId, str] = field(default_factory=dict)
    missing: Mapping[ActivityId, RoleId] = field(default_factory=dict)
    base: Mapping[ActivityId, Duties] | None = None
    breaches: Mapping[ActivityId, tuple[Breach, ...]] | None = None
    party_names: tuple[str, str] = ("", "")
    open_rows: frozenset[ActivityId] = frozenset()

    @property
    def roles(self) -> tuple[Role, ...]:
        """The columns: every role of every matrix, in the order of the first that names it."""
        return tuple({role.id: role for matrix in self.matrices for role in matrix.roles}.values())

    def duty_lines(self, matrix: Matrix) -> tuple[DutyLine, ...]:
        """The activities of one matrix."""
        return self._lines_of[matrix.id]

    @cached_property
    def _lines_of(self) -> Mapping[MatrixId, tuple[DutyLine, ...]]:
        return {matrix.id: tuple(self._line(matrix, row) for row in matrix.rows) for matrix in self.matrices}

    def _line(self, matrix: Matrix, row: Row) -> DutyLine:
        number, missing = self.numbers.get(row.activity, ""), self.missing.get(row.activity)
        is_open = row.activity in self.open_rows
        return DutyLine(matrix, row, number, missing, self._changed(row), self._breaches(row), is_open)

    def shows(self, activity: ActivityId) -> bool:
        """Whether the activity is there and printed."""
        return any(row.activity == activity and not row.hidden for matrix in self.matrices for row in matrix.rows)

    def hides(self, activity: ActivityId) -> bool:
        """Whether the activity is there and not printed."""
        return any(row.activity == activity and row.hidden for matrix in self.matrices for row in matrix.rows)

    def counts(self) -> Counts:
        """How many activities break something, are open, are hidden."""
        rows = [line for lines in self._lines_of.values() for line in lines]
        return Counts(
            sum(line.is_broken for line in rows), len(self.open_rows), sum(bool(line.row.hidden) for line in rows)
        )

    def lines(self, wanted: Filter) -> tuple[Line, ...]:
        """Groups and activities that pass the filter, in print order; an empty group is left out."""
        return tuple(self._lines(wanted))

    def load(self) -> Mapping[RoleId, tuple[int, int]]:
        """How often each role is accountable and responsible, over all that is printed."""
        rows = (row for matrix in self.matrices for row in matrix.shown_rows)
        had = Counter(chain.from_iterable(row.duties for row in rows))

        def times(role: RoleId, duty: Duty) -> int:
            return had[role, duty] + had[role, Duty.BOTH]

        return {r.id: (times(r.id, Duty.ACCOUNTABLE), times(r.id, Duty.RESPONSIBLE)) for r in self.roles}

    def _lines(self, wanted: Filter) -> Iterator[Line]:
        for matrix in self.matrices:
            inside = [line for line in self.duty_lines(matrix) if wanted.lets_in(line)]
            if inside or not wanted.is_narrow:
                folded, printed = matrix.id in wanted.collapsed, len(matrix.shown_rows)
                shown = sum(not line.row.hidden for line in inside)
                yield GroupLine(matrix, shown, folded, printed, len(matrix.rows) - printed)
                yield from () if folded else inside

    def _breaches(self, row: Row) -> tuple[Breach, ...]:
        return row.breaches() if self.breaches is None else self.breaches.get(row.activity, ())

    def _changed(self, row: Row) -> frozenset[RoleId]:
        if self.base is None or row.activity not in self.base or self.base[row.activity] == row.duties:
            return frozenset()
        was = dict(self.base[row.activity])
        now = dict(row.duties)
        return frozenset(role for role in was.keys() | now.keys() if was.get(role) != now.get(role))
