"""The periodic review of the agreement, which an inspector asks for first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from qa_drafter.checks.periodic_review import months_after, review_findings
from tests.builders import example, library

START = "2027-01-04"
HELD = replace(example("velotam_cmo_us"), deal=replace(example("velotam_cmo_us").deal, effective_date=START))


@pytest.mark.parametrize(("today", "code"), [
    ("2027-01-05", None),
    ("2028-11-04", None),
    ("2028-11-05", "review_due"),
    ("2029-01-04", "review_due"),
    ("2029-01-05", "review_overdue"),
])  # fmt: skip
def test_the_review_is_told_before_it_is_due_and_when_it_is_overdue(today: str, code: str | None) -> None:
    assert HELD.term("quality_review_interval").value == 24
    found = review_findings(HELD, library(), date.fromisoformat(today))

    assert [finding.code for finding in found] == ([code] if code else [])
    for finding in found:
        assert "due on 2029-01-04, 24 months after the effective date of 2027-01-04" in finding.message
        assert finding.subject == "TRM-REVIEW"
        assert finding.source


def test_it_counts_from_the_last_review() -> None:
    held = replace(HELD, deal=replace(HELD.deal, last_review="2028-12-20"))

    assert review_findings(held, library(), date(2030, 1, 1)) == ()
    (finding,) = review_findings(held, library(), date(2031, 1, 1))
    assert "24 months after the last review of 2028-12-20" in finding.message


def test_nothing_is_due_without_a_date_or_without_the_article() -> None:
    undated = replace(HELD, deal=replace(HELD.deal, effective_date=""))
    silent = replace(HELD, sections=HELD.sections[:1])

    for held in (undated, silent):
        assert review_findings(held, library(), date(2050, 1, 1)) == ()


@pytest.mark.parametrize(("start", "months", "due"), [
    (date(2027, 1, 31), 1, date(2027, 2, 28)),
    (date(2027, 11, 30), 3, date(2028, 2, 29)),
    (date(2027, 12, 15), 12, date(2028, 12, 15)),
])  # fmt: skip
def test_months_are_counted_by_the_calendar(start: date, months: int, due: date) -> None:
    assert months_after(start, months) == due
