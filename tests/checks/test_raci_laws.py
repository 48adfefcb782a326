"""Exactly one role answers for each activity, and at least one does it."""

import pytest

from qa_drafter.checks.raci_laws import raci_findings
from qa_drafter.domain.finding import Severity
from tests.builders import agreement, matrix, row


@pytest.mark.parametrize(("letters", "codes"), [
    ({"cmo_qa": "A", "cmo_qc": "R"}, []),
    ({"cmo_qa": "AR"}, []),
    ({"cmo_qa": "AR", "cmo_qc": "R", "sponsor_qa": "I"}, []),
    ({"cmo_qa": "A"}, ["at_least_one_responsible"]),
    ({"cmo_qc": "R"}, ["exactly_one_accountable"]),
    ({"cmo_qa": "A", "sponsor_qa": "AR"}, ["exactly_one_accountable"]),
    ({"cmo_qa": "A", "sponsor_qa": "A"}, ["exactly_one_accountable", "at_least_one_responsible"]),
    ({"cmo_qa": "C"}, ["exactly_one_accountable", "at_least_one_responsible"]),
    ({}, ["exactly_one_accountable", "at_least_one_responsible"]),
])  # fmt: skip
def test_each_broken_law_is_one_error(letters: dict[str, str], codes: list[str]) -> None:
    findings = raci_findings(agreement(matrices=(matrix(row("retest", **letters)),)))

    assert [finding.code for finding in findings] == codes
    assert all(finding.severity is Severity.ERROR for finding in findings)
    assert all((finding.subject, finding.place) == ("retest", "Testing: Retest") for finding in findings)


def test_every_matrix_and_row_is_checked() -> None:
    held = agreement(matrices=(matrix(row("one", cmo_qa="AR"), row("two")), matrix(row("three"), name="release")))

    assert [finding.subject for finding in raci_findings(held)] == ["two", "two", "three", "three"]
