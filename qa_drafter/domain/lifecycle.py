"""What may happen to a text of the clause library: draft, in review, approved, retired, and by whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from qa_drafter.domain.clause import ClauseVersion, LifecycleState


class LifecycleAct(StrEnum):
    """One act on a text. `drafted` names the author of its words, `rejected` sends it back."""

    DRAFTED = "drafted"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    REJECTED = "rejected"
    RETIRED = "retired"


LEADS_TO: Final[Mapping[LifecycleAct, LifecycleState]] = {
    LifecycleAct.DRAFTED: LifecycleState.DRAFT,
    LifecycleAct.SUBMITTED: LifecycleState.IN_REVIEW,
    LifecycleAct.APPROVED: LifecycleState.APPROVED,
    LifecycleAct.REJECTED: LifecycleState.DRAFT,
    LifecycleAct.RETIRED: LifecycleState.RETIRED,
}

POSSIBLE: Final[Mapping[LifecycleState, tuple[LifecycleAct, ...]]] = {
    LifecycleState.DRAFT: (LifecycleAct.DRAFTED, LifecycleAct.SUBMITTED, LifecycleAct.RETIRED),
    LifecycleState.IN_REVIEW: (LifecycleAct.APPROVED, LifecycleAct.REJECTED),
    LifecycleState.APPROVED: (LifecycleAct.RETIRED,),
    LifecycleState.RETIRED: (),
}
"""What may happen next. A draft may be drafted again, or be given up; a retired text comes back as a new version."""

SEALING: Final = (LifecycleAct.SUBMITTED, LifecycleAct.APPROVED)
"""The acts that carry the fingerprint of the words that they are about."""


@dataclass(frozen=True, slots=True)
class LifecycleEvent:
    """One line of the record. `text` is a position and version like `balanced-2`; `use` names a successor."""

    text: str
    act: LifecycleAct
    on: str
    by: str
    reason: str = ""
    fingerprint: str = ""
    use: str = ""
    line: int = 0


def name_of(text: ClauseVersion) -> str:
    """A text within its clause: `balanced-2`."""
    return f"{text.position}-{text.version}"


def state_after(events: Sequence[LifecycleEvent]) -> LifecycleState:
    """Where a text stands after what happened to it; nothing: a draft."""
    return LEADS_TO[events[-1].act] if events else LifecycleState.DRAFT


def authors_of(events: Iterable[LifecycleEvent]) -> tuple[str, ...]:
    """Who wrote the text and put it forward: whoever approves it must be another person."""
    authoring = (LifecycleAct.DRAFTED, LifecycleAct.SUBMITTED)
    return tuple(dict.fromkeys(event.by for event in events if event.act in authoring))


def approval_of(events: Iterable[LifecycleEvent]) -> LifecycleEvent | None:
    """The last approval, which seals the words of the text for good; None for a text never approved."""
    return next((event for event in reversed(tuple(events)) if event.act is LifecycleAct.APPROVED), None)


def is_same_person(one: str, other: str) -> bool:
    """Whether two names are one, however they are spaced and capitalized."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
