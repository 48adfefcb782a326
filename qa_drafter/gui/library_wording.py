"""The words of the library workbench: states of texts, acts on them, and how articles of agreements stand to them."""

from __future__ import annotations

from qa_drafter.domain.change import Weight
from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.lifecycle import LifecycleAct
from qa_drafter.domain.search import Standing
from qa_drafter.gui.wording import position_words, tr
from qa_drafter.services.impact import Standing as Held


def state_words(state: LifecycleState) -> str:
    """Where a text stands."""
    return {
        LifecycleState.DRAFT: tr("draft"),
        LifecycleState.IN_REVIEW: tr("in review"),
        LifecycleState.APPROVED: tr("approved"),
        LifecycleState.RETIRED: tr("retired"),
    }[state]


def state_icon(state: LifecycleState) -> str:
    """The sign that stands with the word."""
    return {
        LifecycleState.DRAFT: "edit",
        LifecycleState.IN_REVIEW: "comment",
        LifecycleState.APPROVED: "check",
        LifecycleState.RETIRED: "reserved",
    }[state]


def standing_words(standing: Standing) -> str:
    """Where a text stands among those of its clause and position."""
    return {
        Standing.CURRENT: tr("approved"),
        Standing.OLDER: tr("approved, older"),
        Standing.IN_REVIEW: tr("in review"),
        Standing.DRAFT: tr("draft"),
        Standing.RETIRED: tr("retired"),
    }[standing]


def act_words(act: LifecycleAct) -> str:
    """What somebody did to a text."""
    return {
        LifecycleAct.DRAFTED: tr("drafted"),
        LifecycleAct.SUBMITTED: tr("submitted for review"),
        LifecycleAct.APPROVED: tr("approved"),
        LifecycleAct.REJECTED: tr("sent back"),
        LifecycleAct.RETIRED: tr("retired"),
    }[act]


def held_words(standing: Held) -> str:
    """How an article came to its text."""
    return {
        Held.INHERITED: tr("inherited"),
        Held.OTHER_POSITION: tr("negotiated: other position"),
        Held.OWN_WORDING: tr("negotiated: own wording"),
    }[standing]


def weight_words(weight: Weight) -> str:
    """How much a change weighs."""
    return {
        Weight.CRITICAL: tr("critical"),
        Weight.SUBSTANTIAL: tr("substantial"),
        Weight.MINOR: tr("minor"),
    }.get(weight, str(weight))


def text_words(text: ClauseVersion) -> str:
    """A text within its clause: position, version and state."""
    return f"{position_words(text.position)} {text.version}  ·  {state_words(text.state)}"
