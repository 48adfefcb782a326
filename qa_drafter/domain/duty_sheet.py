"""What is one party's or one role's: its duties, by when, by which article. What a department pins to the wall."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.domain.deal import Party
from qa_drafter.domain.identifiers import ActivityId, ClauseId
from qa_drafter.domain.raci import Duty, Role

Held = tuple[Role, Duty]


@dataclass(frozen=True, slots=True)
class SheetDuty:
    """One activity with the letters that the holder has in it.

    `within` are the times of the article that words it, where the holder leads or does the work.
    """

    activity: ActivityId
    statement: str
    held: tuple[Held, ...]
    clause: ClauseId | None = None
    section: str = ""
    note: str = ""
    within: tuple[str, ...] = ()

    @property
    def leads(self) -> bool:
        """Whether the holder answers for it or does it, and is not only asked or told."""
        return any(duty.is_accountable or duty.is_responsible for _, duty in self.held)


@dataclass(frozen=True, slots=True)
class SheetPart:
    """The duties of one matrix, in its order."""

    title: str
    part: str
    duties: tuple[SheetDuty, ...]


@dataclass(frozen=True, slots=True)
class SheetClock:
    """One time to act or to give notice that binds the holder."""

    event: str
    who: str
    within: str
    starts: str
    clause: ClauseId
    section: str


@dataclass(frozen=True, slots=True)
class DutySheet:
    """The sheet of `party`, or of one of its roles."""

    party: Party
    role: Role | None
    party_name: str
    parts: tuple[SheetPart, ...]
    clocks: tuple[SheetClock, ...]

    @property
    def title(self) -> str:
        """Whose sheet it is, as its heading says."""
        return f"Duties of the {self.role.title if self.role else self.party.capitalize()}"

    @property
    def duties(self) -> tuple[SheetDuty, ...]:
        """All of them, in print order."""
        return tuple(duty for part in self.parts for duty in part.duties)
