"""The matrices a deal calls for: the activities that apply, the columns it has, the letters of its partner type."""

import pytest
from hypothesis import given, settings

from qa_drafter.domain.conditions import Matches
from qa_drafter.domain.deal import Deal, Party
from qa_drafter.domain.identifiers import MatrixId, RoleId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.raci import Activity, Duty, MatrixTemplate, Role
from qa_drafter.drafting.responsibilities import matrices_for
from tests.builders import CMO_QA, CMO_QC, SPONSOR_QA, activity, deal, duties, library, small_library
from tests.strategies import deals

SPONSOR_QP = Role(RoleId("sponsor_qp"), Party.SPONSOR, "Qualified Person", "QP")
PRODUCTION = Role(RoleId("cmo_production"), Party.CONTRACTOR, "Contractor Production", "Production")
ALL = (SPONSOR_QA, SPONSOR_QP, CMO_QA, PRODUCTION, CMO_QC)


def holding(*activities: Activity, **parts: object) -> ClauseLibrary:
    return small_library(activities=activities, roles=ALL, **parts)


def letters(held: ClauseLibrary, of: Deal) -> dict[str, dict[str, str]]:
    return {row.activity: {str(k): str(v) for k, v in row.duties} for m in matrices_for(held, of) for row in m.rows}


def test_an_activity_that_does_not_apply_has_no_row_and_a_matrix_without_rows_is_left_out() -> None:
    held = holding(
        activity("release", cmo_qa="A", cmo_qc="R"),
        activity("certify", of="certification", when=Matches("market", ("eu",)), cmo_qa="AR"),
        matrices=(MatrixTemplate(MatrixId("testing"), "T"), MatrixTemplate(MatrixId("certification"), "C")),
    )

    assert [matrix.id for matrix in matrices_for(held, deal(market="us"))] == ["testing"]
    assert [matrix.id for matrix in matrices_for(held, deal(market="eu"))] == ["testing", "certification"]


@pytest.mark.parametrize(("market", "has_column"), [("us", False), ("who", False), ("eu", True), ("uk", True)])
def test_a_qualified_person_has_a_column_only_where_the_law_knows_one(market: str, has_column: bool) -> None:
    held = holding(activity("release", sponsor_qa="A", sponsor_qp="R", cmo_qa="R"))

    (matrix,) = matrices_for(held, deal(market=market))
    assert (SPONSOR_QP in matrix.roles) is has_column
    assert ("sponsor_qp" in letters(held, deal(market=market))["release"]) is has_column


def test_the_letters_are_those_of_the_partner_type() -> None:
    toll = duties(sponsor_qa="A", cmo_qa="R")
    own = Activity(*_named("purchase"), (("cmo", duties(cmo_qa="AR")), ("cdmo", duties(cmo_qa="AR")), ("toll", toll)))

    assert letters(holding(own), deal(partner_type="cmo")) == {"purchase": {"cmo_qa": "AR"}}
    assert letters(holding(own), deal(partner_type="toll")) == {"purchase": {"sponsor_qa": "A", "cmo_qa": "R"}}


def _named(name: str) -> tuple[object, object, str]:
    return activity(name).id, activity(name).matrix, name


@pytest.mark.parametrize(("production", "laboratory", "joined"), [
    ("R", "", "R"), ("R", "C", "R"), ("I", "C", "C"), ("A", "R", "AR"), ("AR", "C", "AR"), ("A", "", "A"),
    ("", "R", "R"), ("C", "I", "C"),
])  # fmt: skip
def test_in_a_contract_laboratory_quality_control_takes_over_from_production(
    production: str, laboratory: str, joined: str
) -> None:
    held = holding(activity("sample", sponsor_qa="A", cmo_production=production, cmo_qc=laboratory))

    given_letters = letters(held, deal(partner_type="cro_lab"))["sample"]
    assert given_letters.get("cmo_qc", "") == joined
    assert "cmo_production" not in given_letters


def test_a_contract_laboratory_has_no_matrix_of_making_and_packing() -> None:
    held = holding(
        activity("test", cmo_qa="A", cmo_qc="R"),
        activity("pack", of="packaging_serialization", cmo_qa="A", cmo_production="R"),
        matrices=(MatrixTemplate(MatrixId("testing"), "T"), MatrixTemplate(MatrixId("packaging_serialization"), "P")),
    )

    assert set(letters(held, deal(partner_type="cro_lab"))) == {"test"}


@settings(max_examples=25)
@given(deals())
def test_the_shipped_letters_keep_both_laws_for_every_deal(of: Deal) -> None:
    for matrix in matrices_for(library(), of):
        assert matrix.breaches() == ()
        assert all(duty is not Duty.NONE for row in matrix.rows for _, duty in row.duties)
