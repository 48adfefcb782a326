"""The record of a clause's texts: each line possible, dated in order, reasoned, and each approval another person's."""

from __future__ import annotations

from typing import Any

import pytest

from qa_drafter.checks.lifecycle import lifecycle_findings
from qa_drafter.domain.clause import LifecycleState
from qa_drafter.domain.lifecycle import POSSIBLE, LifecycleAct, LifecycleEvent, state_after
from tests.builders import clause

NAMES = {"drafted": "Ada", "submitted": "Ada", "approved": "Ben", "rejected": "Ben", "retired": "Ben"}


def record(*acts: str, **more: Any) -> list[LifecycleEvent]:
    """Lines about balanced-1, a day apart; `more` changes the last."""
    events = [
        {"text": "balanced-1", "act": LifecycleAct(act), "on": f"2026-11-{day:02}", "by": NAMES[act], "reason": "said",
         "line": day}
        for day, act in enumerate(acts, start=1)
    ]  # fmt: skip
    events[-1] |= more
    return [LifecycleEvent(**event) for event in events]


def told(events: list[LifecycleEvent], **text: Any) -> list[tuple[str, str, str]]:
    found = lifecycle_findings(events, [clause("DEV-NOTIFY", **text)], "lifecycle.yaml")
    return [(f.severity, f.place.removeprefix("lifecycle.yaml, "), f.message.partition(";")[0]) for f in found]


@pytest.mark.parametrize("acts", [
    ("drafted",),
    ("drafted", "drafted", "submitted"),
    ("submitted", "approved"),
    ("drafted", "submitted", "rejected", "drafted", "submitted", "approved", "retired"),
    ("drafted", "retired"),
])  # fmt: skip
def test_a_record_in_order_has_nothing_to_tell(acts: tuple[str, ...]) -> None:
    assert told(record(*acts)) == []


@pytest.mark.parametrize(("acts", "message"), [
    (("rejected",), "balanced-1 is draft and cannot be rejected"),
    (("submitted", "submitted"), "balanced-1 is in review and cannot be submitted"),
    (("submitted", "retired"), "balanced-1 is in review and cannot be retired"),
    (("submitted", "approved", "approved"), "balanced-1 is approved and cannot be approved"),
    (("submitted", "approved", "drafted"), "balanced-1 is approved and cannot be drafted"),
    (("submitted", "approved", "retired", "approved"), "balanced-1 is retired and cannot be approved"),
])  # fmt: skip
def test_an_act_that_the_state_forbids_is_an_error(acts: tuple[str, ...], message: str) -> None:
    assert told(record(*acts)) == [("error", f"line {len(acts)}", message)]


def test_an_approval_without_a_review_is_a_warning() -> None:
    ((severity, place, message),) = told(record("approved"))

    assert (severity, place) == ("warning", "line 1")
    assert message == "balanced-1 was approved without having been submitted"


@pytest.mark.parametrize("name", ["Ada", " ada "])
def test_who_wrote_or_submitted_a_text_cannot_approve_it(name: str) -> None:
    ((severity, _, message),) = told(record("drafted", "submitted", "approved", by=name))
    assert (severity, message) == ("error", f"{name} approved balanced-1, and wrote or submitted it")

    carried = record("drafted", "submitted", "rejected", "submitted", by="Cy")
    assert told([*carried, *record("approved", on="2026-11-05", by="Ada", line=5)])[0][0] == "error"


@pytest.mark.parametrize(("more", "message"), [
    ({"on": "yesterday"}, "'yesterday' is no date"),
    ({"on": "2026-10-01"}, "the line is dated 2026-10-01, before one above it"),
    ({"by": " "}, "the line names nobody"),
    ({"reason": ""}, "balanced-1 was retired without a successor or a reason"),
    ({"use": "balanced-9"}, "the successor balanced-9 does not exist"),
])  # fmt: skip
def test_a_line_that_lacks_what_a_record_needs_is_told(more: dict[str, str], message: str) -> None:
    ((_, place, said),) = told(record("submitted", "approved", "retired", **more))

    assert (place, said) == ("line 3", message)


def test_times_and_dates_go_together() -> None:
    events = record("submitted", "approved", on="2026-11-01T08:00:00Z")

    assert told(events) == []


def test_a_text_without_a_line_is_a_draft_without_an_author() -> None:
    assert told([]) == [("info", "lifecycle.yaml", "balanced-1 has no line here: a draft without an author")]


def test_a_later_version_says_why() -> None:
    events = [LifecycleEvent("balanced-2", LifecycleAct.DRAFTED, "2026-11-01", "Ada", line=4)]

    ((severity, place, message),) = told(events, version=2)
    assert (severity, place) == ("warning", "line 4")
    assert message == "balanced-2 follows an earlier version without a reason"


def test_words_changed_in_review_are_an_error() -> None:
    sealed = record("submitted", fingerprint=clause("DEV-NOTIFY").fingerprint)
    assert told(sealed) == []

    ((severity, place, message),) = told(sealed, body="Other words.")
    assert (severity, place, message) == ("error", "line 1", "balanced-1 was edited after it was submitted")


def test_every_state_is_reached_and_every_act_is_possible_somewhere() -> None:
    assert {state_after(record(act)) for act in LifecycleAct} == set(LifecycleState)
    assert {act for acts in POSSIBLE.values() for act in acts} == set(LifecycleAct)
