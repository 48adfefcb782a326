"""Responsibility matrices: who does, who answers, who is asked, who is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from qa_drafter.domain.conditions import Always, Condition
from qa_drafter.domain.deal import Party
from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId


class Duty(StrEnum):
    """The letter(s) of one cell. NONE prints as a dash: no cell is ever empty."""

    NONE = ""
    RESPONSIBLE = "R"
    ACCOUNTABLE = "A"
    BOTH = "AR"
    CONSULTED = "C"
    INFORMED = "I"

    @property
    def is_accountable(self) -> bool:
        """Whether the role answers for the activity."""
        return self in (Duty.ACCOUNTABLE, Duty.BOTH)

    @property
    def is_responsible(self) -> bool:
        """Whether the role does the work."""
        return self in (Duty.RESPONSIBLE, Duty.BOTH)

    def holds(self, letter: Duty) -> bool:
        """Whether the cell has `letter`: A R has both."""
        return self is letter or (self is Duty.BOTH and letter in (Duty.ACCOUNTABLE, Duty.RESPONSIBLE))


DUTY_MEANINGS = {
    Duty.ACCOUNTABLE: "accountable",
    Duty.RESPONSIBLE: "responsible",
    Duty.BOTH: "accountable and responsible",
    Duty.CONSULTED: "consulted before",
    Duty.INFORMED: "informed after",
    Duty.NONE: "no duty",
}


LABORATORY: Final = "cro_lab"
"""The partner type that makes and packs nothing."""


@dataclass(frozen=True, slots=True)
class Role:
    """One column: a function of one party. `short` heads the column, `title` says it in full."""

    id: RoleId
    party: Party
    title: str
    short: str


@dataclass(frozen=True, slots=True)
class Activity:
    """One line of a matrix in the library, with default letters per partner type and its rules' ids."""

    id: ActivityId
    matrix: MatrixId
    statement: str
    defaults: tuple[tuple[str, tuple[tuple[RoleId, Duty], ...]], ...]
    rules: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    when: Condition = Always()

    def proposed(self, partner: str) -> Mapping[RoleId, Duty]:
        """The letters to start from; a contract laboratory starts from those of a manufacturer."""
        return dict(dict(self.defaults)["cmo" if partner == LABORATORY else partner])


@dataclass(frozen=True, slots=True)
class MatrixTemplate:
    """One matrix of the library: its id and title; the activities name it."""

    id: MatrixId
    title: str


@dataclass(frozen=True, slots=True)
class Breach:
    """A law or rule that a row breaks, the roles concerned, and what stands behind it for this deal."""

    activity: ActivityId
    law: str
    roles: tuple[RoleId, ...]
    message: str
    severity: Severity = Severity.ERROR
    source: tuple[str, ...] = ()


EXACTLY_ONE_A = "exactly_one_accountable"
AT_LEAST_ONE_R = "at_least_one_responsible"


@dataclass(frozen=True, slots=True)
class Row:
    """One activity of an agreement's matrix. `duties` lists the roles that have a duty, in role order."""

    activity: ActivityId
    statement: str
    duties: tuple[tuple[RoleId, Duty], ...]

    def duty(self, role: RoleId) -> Duty:
        """The letter of one cell."""
        return dict(self.duties).get(role, Duty.NONE)

    def breaches(self) -> tuple[Breach, ...]:
        """The two structural laws: exactly one A, at least one R (RACI convention; EU GMP 7.15)."""
        accountable = tuple(role for role, duty in self.duties if duty.is_accountable)
        found = []
        if len(accountable) != 1:
            state = f"{len(accountable)} roles are accountable" if accountable else "no role is accountable"
            found.append(Breach(self.activity, EXACTLY_ONE_A, accountable, f"{state}; exactly one must be"))
        if not any(duty.is_responsible for _, duty in self.duties):
            found.append(Breach(self.activity, AT_LEAST_ONE_R, (), "no role is responsible; at least one must be"))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Matrix:
    """One responsibility table of an agreement: its columns and rows."""

    id: MatrixId
    title: str
    roles: tuple[Role, ...]
    rows: tuple[Row, ...]

    def row(self, activity: ActivityId) -> Row:
        """The row of `activity`; UnknownName when the matrix has none."""
        for row in self.rows:
            if row.activity == activity:
                return row
        raise UnknownName(f"matrix {self.id}", "activity", activity)

    def role(self, role_id: RoleId) -> Role:
        """The column of `role_id`; UnknownName when the matrix has none."""
        for role in self.roles:
            if role.id == role_id:
                return role
        raise UnknownName(f"matrix {self.id}", "role", role_id, tuple(role.id for role in self.roles))

    def with_duties(self, activity: ActivityId, duties: Mapping[RoleId, Duty]) -> Matrix:
        """The matrix after the row of `activity` has taken exactly `duties`, kept in role order."""
        for role_id in duties:
            self.role(role_id)
        kept = tuple((r.id, duties[r.id]) for r in self.roles if duties.get(r.id, Duty.NONE) is not Duty.NONE)
        changed = replace(self.row(activity), duties=kept)
        return replace(self, rows=tuple(changed if row.activity == activity else row for row in self.rows))

    def breaches(self) -> tuple[Breach, ...]:
        """Every structural breach, row by row."""
        return tuple(breach for row in self.rows for breach in row.breaches())

    @property
    def used_roles(self) -> tuple[Role, ...]:
        """The roles with a duty in some row: the columns that are printed."""
        used = {role for row in self.rows for role, _ in row.duties}
        return tuple(role for role in self.roles if role.id in used)
