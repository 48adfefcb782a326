"""A finding offers the act that mends it, and the act does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from qa_drafter.domain.edits import ArticleInserted, ArticleReworded, TermSet
from qa_drafter.domain.finding import Finding
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.author import Author
from qa_drafter.services.checking import Checking
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.reassembling import Reassembling

Spoil = Callable[[OpenAgreement], None]


def vague(agreement: OpenAgreement) -> None:
    editing = Editing(agreement)
    editing.perform(editing.wording_edit("COM-PLANT", "The Contractor shall act as appropriate, as Section 99.1 says."))


def contradicting(agreement: OpenAgreement) -> None:
    text = "The Contractor shall give [Notice] of a critical [Deviation] within 3 Business Days after [Awareness]."
    editing = Editing(agreement)
    editing.perform(editing.wording_edit("COM-PLANT", text))


def late(agreement: OpenAgreement) -> None:
    editing = Editing(agreement)
    editing.perform(editing.term_edit("oos_notice", 4))


def headless(agreement: OpenAgreement) -> None:
    editing = Editing(agreement)
    editing.perform(editing.duty_edit("retest_approval", {"cmo_qa": "R"}, lawful=False))


def silent(agreement: OpenAgreement) -> None:
    editing = Editing(agreement)
    editing.perform(Arranging(agreement).reserve_edit("QUN-TRAIN", "to be settled"))


def without_training(agreement: OpenAgreement) -> None:
    editing = Editing(agreement)
    editing.perform_all(Arranging(agreement).remove_edits("QUN-TRAIN"))


@pytest.mark.parametrize(("spoil", "code"), [
    (vague, "vague_wording"),
    (vague, "dead_reference"),
    (contradicting, "contradiction"),
    (late, "limit_derived"),
    (headless, "exactly_one_accountable"),
    (silent, "coverage_missing"),
    (without_training, "coverage_missing"),
])  # fmt: skip
def test_a_mend_mends(agreement: OpenAgreement, spoil: Spoil, code: str) -> None:
    spoil(agreement)
    checking = Checking(agreement)
    finding = next(found for found in checking.findings() if found.code == code)
    assert finding.mend is not None

    Editing(agreement).perform(finding.mend, "mended")

    left = {(found.code, found.subject) for found in checking.findings()}
    assert (finding.code, finding.subject) not in left


def of_code(agreement: OpenAgreement, code: str) -> Finding:
    return next(found for found in Checking(agreement).findings() if found.code == code)


def test_what_mends_is_named(agreement: OpenAgreement) -> None:
    late(agreement)
    limit = of_code(agreement, "limit_derived").mend
    assert isinstance(limit, TermSet)
    assert (limit.was, limit.now) == (4, 1)

    contradicting(agreement)
    tied = of_code(agreement, "contradiction")
    assert isinstance(tied.mend, ArticleReworded)
    assert "{{ terms.deviation_critical_notice | duration }}" in (tied.mend.now or "")
    assert tied.clause != tied.subject

    without_training(agreement)
    missing = of_code(agreement, "coverage_missing")
    assert missing.clause == "QUN-TRAIN"
    assert isinstance(missing.mend, ArticleInserted)


def test_an_overdue_review_is_told_by_the_clock_and_settled_by_its_date(agreement: OpenAgreement) -> None:
    deal = agreement.content.deal
    agreement.author = Author("Ada Quality", lambda: "2029-02-01T09:00:00Z")
    assert of_code(agreement, "review_overdue").place == "Periodic review"

    reassembling = Reassembling(agreement)
    reassembling.perform(reassembling.change(replace(deal, last_review="2029-01-30")))

    assert [found for found in Checking(agreement).findings() if found.code.startswith("review")] == []


def test_the_text_of_the_library_is_not_offered_where_it_refers_to_what_has_gone(agreement: OpenAgreement) -> None:
    editing = Editing(agreement)
    vague_text = "The parties shall settle each disagreement as appropriate.\n"
    editing.perform(editing.wording_edit("DIS-ESCALATE", vague_text))
    assert {type(f.mend) for f in Checking(agreement).findings() if f.clause == "DIS-ESCALATE"} == {ArticleReworded}

    editing.perform_all(Arranging(agreement).remove_edits("DIS-REJECT"))

    assert {f.mend for f in Checking(agreement).findings() if f.clause == "DIS-ESCALATE"} == {None}


def test_a_clause_is_not_offered_where_it_refers_to_what_has_gone(agreement: OpenAgreement) -> None:
    editing, arranging, checking = Editing(agreement), Arranging(agreement), Checking(agreement)

    def offered() -> list[object]:
        return [finding.mend for finding in checking.findings() if finding.clause == "REL-US"]

    editing.perform_all(arranging.remove_edits("REL-US"))
    assert all(isinstance(mend, ArticleInserted) for mend in offered())
    assert offered()
    editing.perform_all(arranging.remove_edits("REL-TIME"))
    assert set(offered()) == {None}
