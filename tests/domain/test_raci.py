"""Matrices: their two structural laws, and what a reassignment keeps."""

import pytest

from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.identifiers import ActivityId, RoleId
from qa_drafter.domain.raci import AT_LEAST_ONE_R, EXACTLY_ONE_A, Duty
from tests.builders import CMO_QA, CMO_QC, duties, matrix, row

RELEASE = ActivityId("release_batch")


@pytest.mark.parametrize(("letters", "laws"), [
    ({"cmo_qa": "A", "cmo_qc": "R"}, []),
    ({"cmo_qa": "AR"}, []),
    ({"sponsor_qa": "AR", "cmo_qa": "R", "cmo_qc": "I"}, []),
    ({"cmo_qa": "R"}, [EXACTLY_ONE_A]),
    ({"cmo_qa": "A", "cmo_qc": "A", "sponsor_qa": "R"}, [EXACTLY_ONE_A]),
    ({"cmo_qa": "AR", "cmo_qc": "AR"}, [EXACTLY_ONE_A]),
    ({"cmo_qa": "A", "cmo_qc": "C"}, [AT_LEAST_ONE_R]),
    ({"cmo_qa": "C", "cmo_qc": "I"}, [EXACTLY_ONE_A, AT_LEAST_ONE_R]),
    ({}, [EXACTLY_ONE_A, AT_LEAST_ONE_R]),
])  # fmt: skip
def test_one_role_answers_and_at_least_one_does_the_work(letters: dict[str, str], laws: list[str]) -> None:
    assert [breach.law for breach in matrix(row(**letters)).breaches()] == laws


def test_a_breach_names_the_roles_that_share_the_a() -> None:
    (breach,) = row(cmo_qa="A", cmo_qc="AR").breaches()

    assert breach.roles == ("cmo_qa", "cmo_qc")
    assert breach.message == "2 roles are accountable; exactly one must be"


def test_a_reassigned_row_keeps_role_order_and_no_empty_letter() -> None:
    before = matrix(row(cmo_qa="A", cmo_qc="R"), row("test_batch", cmo_qc="AR"))
    given = {CMO_QC.id: Duty.RESPONSIBLE, RoleId("sponsor_qa"): Duty.ACCOUNTABLE, CMO_QA.id: Duty.NONE}

    after = before.with_duties(RELEASE, given)

    assert after.row(RELEASE).duties == duties(sponsor_qa="A", cmo_qc="R")
    assert after.row(ActivityId("test_batch")) is before.row(ActivityId("test_batch"))


def test_roles_without_a_duty_have_no_column() -> None:
    assert [role.id for role in matrix(row(cmo_qa="A", cmo_qc="R")).used_roles] == ["cmo_qa", "cmo_qc"]


def test_an_unknown_activity_or_role_is_told_with_those_that_exist() -> None:
    held = matrix(row(cmo_qa="AR"))

    with pytest.raises(UnknownName, match="no activity 'paint_batch'"):
        held.row(ActivityId("paint_batch"))
    with pytest.raises(UnknownName, match="did you mean sponsor_qa, cmo_qa, cmo_qc"):
        held.with_duties(RELEASE, {RoleId("cmo_boss"): Duty.ACCOUNTABLE})
