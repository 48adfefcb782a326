"""How a text says who leads an activity: the words by which a sentence is known to speak of it."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.domain.deal import Party
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId
from qa_drafter.domain.raci import Duty


@dataclass(frozen=True, slots=True)
class WordedDuty:
    """Words by which a sentence gives an activity: `letter` A where its subject decides, R where it does the work.

    `act` is a regular expression for what follows the subject.
    """

    activity: ActivityId
    letter: Duty
    act: str


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A row whose letter is with one party while its article says that the other leads."""

    matrix: MatrixId
    activity: ActivityId
    clause: ClauseId
    letter: Duty
    says: Party
    sentence: str
