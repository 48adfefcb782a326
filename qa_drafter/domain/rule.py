"""Rules of the field about who may hold a duty: data of the library, judged by one reading for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from qa_drafter.domain.conditions import Always, Condition
from qa_drafter.domain.deal import Deal, Party
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.identifiers import RoleId
from qa_drafter.domain.raci import Duty, Role


class RuleKind(StrEnum):
    """What a rule asks of a row, or of the columns of a matrix (ROLE_ABSENT_UNLESS).

    LETTER_MUST_BE_ON: each of its letters sits there. LETTER_MUST_INCLUDE: one of them is enough. NOTE asks
    nothing; it is said where the accountable party is no longer the one that the library proposes.
    """

    EXACTLY_ONE = "exactly_one"
    AT_LEAST_ONE = "at_least_one"
    ROLE_ABSENT_UNLESS = "role_absent_unless"
    LETTER_MUST_BE_ON = "letter_must_be_on"
    LETTER_MUST_INCLUDE = "letter_must_include"
    LETTER_MUST_NOT_BE_ON = "letter_must_not_be_on"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. It speaks of `roles`, else of every role of `party`.

    `everywhere`: of every activity, else of those that name it. `exclusive`: no role beside them may answer for
    the activity or do it. `softened` lists deals in which another severity stands in place of `severity`; the
    first that holds counts.
    """

    id: str
    kind: RuleKind
    severity: Severity
    statement: str
    sources: tuple[str, ...]
    letters: tuple[Duty, ...] = ()
    roles: tuple[RoleId, ...] = ()
    party: Party | None = None
    exclusive: bool = False
    everywhere: bool = False
    when: Condition = Always()
    softened: tuple[tuple[Condition, Severity], ...] = ()

    def speaks_of(self, role: Role) -> bool:
        """Whether `role` is one of those that the rule is about."""
        return role.is_in(self.roles) or (not self.roles and role.party is self.party)

    def severity_for(self, deal: Deal) -> Severity:
        """How grave a breach is in this deal."""
        return next((softer for when, softer in self.softened if when.holds(deal)), self.severity)
