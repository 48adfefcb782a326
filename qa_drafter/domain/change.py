"""One difference in a comparison, as a person counts it: an act, not a mark."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from qa_drafter.domain.phrases import Phrase, verbatim

if TYPE_CHECKING:  # comparing two Word files needs changes and no edits
    from qa_drafter.domain.edits import Edit


class ChangeKind(StrEnum):
    """What happened, in the words that the command line prints."""

    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"
    MOVE = "move"
    FORMAT = "format"
    ROW_INSERT = "table_row_insert"
    ROW_DELETE = "table_row_delete"
    CELL = "cell"


class Weight(StrEnum):
    """How much a change means, gravest first.

    CRITICAL: someone else answers, a duty of law goes or a legal limit is passed. SUBSTANTIAL: who does what by when
    differs. MINOR: the duties stay.
    """

    CRITICAL = "critical"
    SUBSTANTIAL = "substantial"
    MINOR = "minor"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a change comes to: one sentence, its weight, and why it weighs that."""

    told: Phrase
    weight: Weight
    reason: Phrase


@dataclass(frozen=True, slots=True)
class Change:
    """A numbered difference between two states.

    `subject` is the id it concerns (clause, activity or term); `edit` the act behind it, where the two
    states are versions of one agreement; `marks` how many tracked changes show it in the Word file;
    `noise` the sorts of difference that change no duty, when it is of these alone (quotes, case and the like).
    `meaning` is known where the two states are versions of one agreement: a Word file alone does not tell it.
    """

    number: int
    kind: ChangeKind
    place: str
    before: str
    after: str
    subject: str = ""
    edit: Edit | None = None
    marks: int = 0
    noise: tuple[str, ...] = ()
    meaning: Meaning | None = None

    @property
    def name(self) -> Phrase:
        """What the place is called, without the number before it."""
        match self.place:
            case Phrase(template="{0} {1}", facts=(_, Phrase() as name)):
                return name
        return verbatim(self.place.partition(" ")[2])
