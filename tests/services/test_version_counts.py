"""The changes between neighbouring versions, counted as the comparison counts them."""

from __future__ import annotations

from qa_drafter.domain.change import Weight
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.version_counts import ChangeCount, CountTask
from qa_drafter.services.versions import Versions


def test_counts_are_those_of_the_comparison(agreement: OpenAgreement) -> None:
    versions, editing = Versions(agreement), Editing(agreement)
    editing.perform(editing.term_edit("deviation_critical_notice", 3))
    editing.perform(editing.term_edit("deviation_major_notice", 7))
    versions.save("Second")
    comparing = Comparing(agreement)
    pairs: list[tuple[VersionId | None, VersionId | None]] = [
        (VersionId("v1"), VersionId("v2")),
        (VersionId("v2"), None),
    ]
    sides = tuple((comparing.side(old, {}), comparing.side(new, {})) for old, new in pairs)
    heard: list[float] = []
    counts = CountTask(sides, agreement.library).done(heard.append)

    changes = comparing.versions(VersionId("v1"), VersionId("v2")).changes
    critical = [c for c in changes if c.meaning is not None and c.meaning.weight is Weight.CRITICAL]
    assert counts == (ChangeCount(2, len(critical)), ChangeCount(0, 0))
    assert len(critical) == 1
    assert heard == [0.5, 1.0]
