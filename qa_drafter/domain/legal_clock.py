"""Clocks that the law sets, the notices of the contractor that feed them, and the room that is left between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qa_drafter.domain.conditions import Always, Condition
from qa_drafter.domain.holidays import Place
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.phrases import Phrase
from qa_drafter.domain.terms import Unit


class StartsAt(StrEnum):
    """What starts a legal clock.

    AWARENESS: the contractor's own knowledge. RECEIPT: the sponsor's, so that the contractor's time is not spent by
    law; yet an authority may count the contractor as part of the sponsor. DECISION: the sponsor's own, made after the
    notice, so that no notice can spend it.
    """

    AWARENESS = "awareness"
    RECEIPT = "receipt"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class ClockNotice:
    """A notice by which the contractor feeds a legal clock: a term printed by a clause, or a time fixed there."""

    event: str
    clause: ClauseId
    term: TermId | None = None
    value: float = 0
    unit: Unit = Unit.BUSINESS_DAYS


@dataclass(frozen=True, slots=True)
class LegalClock:
    """One clock of the law: who files what with whom, within which time, from when.

    `days_of`: whose working days it counts. `own`: the contractor files itself, the sponsor should hear no later.
    """

    id: str
    title: str
    filer: str
    authority: str
    value: float
    unit: Unit
    starts: StartsAt
    because: str
    notices: tuple[ClockNotice, ...]
    sources: tuple[str, ...]
    days_of: Place
    own: bool = False
    when: Condition = Always()


class Verdict(StrEnum):
    """How much room a notice leaves, in the worst case."""

    ENOUGH = "enough"
    TIGHT = "tight"
    NONE = "none"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Course:
    """One run of a clock: it starts, the notice is due, the law's time is over."""

    starts: datetime
    told: datetime
    due: datetime
    days: int

    @property
    def hours(self) -> float:
        """Hours between the notice and the end of the legal time; below zero when it comes too late."""
        return (self.due - self.told).total_seconds() / 3600


@dataclass(frozen=True, slots=True)
class Room:
    """What one notice leaves of one legal clock.

    `worst` is the course with the least room over every day of the years that are counted, `plain` one that starts on
    a Monday without a holiday; `days` of a course are the sponsor's working days between notice and deadline.
    `uncounted` names the places whose holidays are not known. `notice` is the time of the notice as printed.
    """

    clock: LegalClock
    event: str
    clause: ClauseId
    number: str
    notice: str
    legal: Phrase
    plain: Course
    worst: Course
    verdict: Verdict
    term: TermId | None = None
    uncounted: tuple[Place, ...] = ()
