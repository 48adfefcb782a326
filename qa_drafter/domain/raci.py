"""Responsibility matrices: who does, who answers, who is asked, who is told."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from qa_drafter.domain.conditions import Always, Condition
from qa_drafter.domain.deal import Party
from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId
from qa_drafter.domain.phrases import Phrase, phrase


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
    Duty.ACCOUNTABLE: phrase("accountable"),
    Duty.RESPONSIBLE: phrase("responsible"),
    Duty.BOTH: phrase("accountable and responsible"),
    Duty.CONSULTED: phrase("consulted before"),
    Duty.INFORMED: phrase("informed after"),
    Duty.NONE: phrase("no duty"),
}


OWN_ROLE: Final = "own_"
"""How the ids of roles begin that are made for one agreement."""

OWN_ACTIVITY: Final = "OWN-"
"""How the ids of activities begin that are made for one agreement: the library writes its own in small letters."""

LABORATORY: Final = "cro_lab"
"""The partner type that makes and packs nothing."""


@dataclass(frozen=True, slots=True)
class Role:
    """One column: a function of one party. `short` heads the column, `title` says it in full.

    `stands_for` is the library's role in whose place an own role acts, such as the quality unit of a second site:
    what the law says of that role it says of this one.
    """

    id: RoleId
    party: Party
    title: str
    short: str
    stands_for: RoleId | None = None

    @property
    def is_own(self) -> bool:
        """Whether it was made for this agreement and is none of the library's."""
        return self.id.startswith(OWN_ROLE)

    def is_in(self, roles: Collection[RoleId]) -> bool:
        """Whether it is one of `roles`, or acts in the place of one."""
        return self.id in roles or self.stands_for in roles


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
        """The letters to start from; a contract laboratory without its own starts from those of a manufacturer."""
        known = dict(self.defaults)
        return dict(known[partner if partner in known or partner != LABORATORY else "cmo"])


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
    message: Phrase
    severity: Severity = Severity.ERROR
    source: tuple[str, ...] = ()


EXACTLY_ONE_A = "exactly_one_accountable"
AT_LEAST_ONE_R = "at_least_one_responsible"


@dataclass(frozen=True, slots=True)
class Row:
    """One activity of an agreement's matrix. `duties` lists the roles that have a duty, in role order.

    `note` is printed below the statement. `hidden` is the reason for which the row is not printed; empty where it is.
    """

    activity: ActivityId
    statement: str
    duties: tuple[tuple[RoleId, Duty], ...]
    note: str = ""
    hidden: str = ""

    @property
    def is_own(self) -> bool:
        """Whether it was made for this agreement and is none of the library's."""
        return self.activity.startswith(OWN_ACTIVITY)

    def duty(self, role: RoleId) -> Duty:
        """The letter of one cell."""
        return dict(self.duties).get(role, Duty.NONE)

    def breaches(self) -> tuple[Breach, ...]:
        """The two structural laws: exactly one A, at least one R (RACI convention; EU GMP 7.15).

        They do not ask anything of a hidden row.
        """
        if self.hidden:
            return ()
        accountable = tuple(role for role, duty in self.duties if duty.is_accountable)
        found = []
        if len(accountable) != 1:
            found.append(Breach(self.activity, EXACTLY_ONE_A, accountable, _not_one(len(accountable))))
        if not any(duty.is_responsible for _, duty in self.duties):
            said = phrase("no role is responsible; at least one must be")
            found.append(Breach(self.activity, AT_LEAST_ONE_R, (), said))
        return tuple(found)


def _not_one(accountable: int) -> Phrase:
    if accountable == 0:
        return phrase("no role is accountable; exactly one must be")
    return phrase("{0} roles are accountable; exactly one must be", accountable)


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
        raise UnknownName(phrase("matrix {0}", self.id), phrase("activity"), activity)

    def role(self, role_id: RoleId) -> Role:
        """The column of `role_id`; UnknownName when the matrix has none."""
        for role in self.roles:
            if role.id == role_id:
                return role
        raise UnknownName(phrase("matrix {0}", self.id), phrase("role"), role_id, tuple(role.id for role in self.roles))

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
    def shown_rows(self) -> tuple[Row, ...]:
        """The rows that are printed."""
        return tuple(row for row in self.rows if not row.hidden)

    @property
    def used_roles(self) -> tuple[Role, ...]:
        """The roles with a duty in some printed row: the columns that are printed."""
        used = {role for row in self.shown_rows for role, _ in row.duties}
        return tuple(role for role in self.roles if role.id in used)

    def with_rows(self, rows: tuple[Row, ...]) -> Matrix:
        """The matrix with these rows instead of its own."""
        return replace(self, rows=rows)

    def with_role(self, role: Role) -> Matrix:
        """The matrix with one column more: after those of its party, own roles among each other by their ids."""
        later = (p for p, other in enumerate(self.roles) if _column_order(other) > _column_order(role))
        place = next(later, len(self.roles))
        return replace(self, roles=(*self.roles[:place], role, *self.roles[place:]))

    def without_role(self, role_id: RoleId) -> Matrix:
        """The matrix without that column."""
        return replace(self, roles=tuple(role for role in self.roles if role.id != role_id))

    def with_role_renamed(self, named: Role) -> Matrix:
        """The matrix after its column of that id has taken the names of `named`."""
        return replace(self, roles=tuple(named if role.id == named.id else role for role in self.roles))


def _column_order(role: Role) -> tuple[int, str]:
    return tuple(Party).index(role.party), role.id if role.is_own else ""
