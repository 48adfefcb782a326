"""Who may not be other than X: the two laws of every row, and each rule of the field kept and broken."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest
from hypothesis import given, settings

from qa_drafter.checks.raci_rules import matrix_findings, raci_findings, row_breaches
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import Deal, Party
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.identifiers import ActivityId, RoleId
from qa_drafter.domain.raci import Breach, Duty, Matrix, Role
from qa_drafter.domain.rule import RuleKind
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.responsibilities import matrices_for
from qa_drafter.resources import resource_path
from tests.builders import agreement, deal, example, example_deal, library, matrix, row, small_library
from tests.library.condition_deals import telling_deals
from tests.library.reading import foreign_words
from tests.strategies import deals

BROKEN: Final = {
    "exactly_one_accountable": ("retest_approval", {"cmo_qa": "A", "sponsor_qa": "AR"}),
    "at_least_one_responsible": ("retest_approval", {"cmo_qa": "A"}),
    "no_production_disposition": ("cmo_disposition", {"cmo_production": "AR"}),
    "owner_final_disposition": ("final_disposition_us", {"cmo_qa": "AR", "sponsor_qa": "I"}),
    "cmo_qu_reviews_own": ("api_release_by_maker", {"sponsor_qa": "AR", "cmo_qa": "R"}),
    "qp_certification_only_qp": ("qp_certification", {"sponsor_qp": "A", "cmo_qa": "R"}),
    "qp_role_location": ("qp_certification", {"cmo_qa": "AR"}),
    "sponsor_releases_phase1": ("clinical_disposition_us", {"cmo_qa": "AR"}),
    "qp_confirmation_by_qp": ("ma_nonconformity_flag", {"sponsor_qa": "AR", "sponsor_qp": "C"}),
    "two_step_release": ("regulatory_release_imp", {"cmo_qa": "AR"}),
    "subcontract_written_consent": ("consent_subcontractor", {"cmo_qa": "AR"}),
    "sponsor_approves_changes": ("approve_change", {"cmo_qa": "AR", "sponsor_qa": "C"}),
    "sponsor_approves_mbr": ("master_batch_record_approve", {"cmo_qa": "AR", "sponsor_qa": "I"}),
    "sponsor_approves_major": ("approve_investigation", {"cmo_qa": "AR", "sponsor_qa": "C"}),
    "application_holder_files": ("file_variation", {"cmo_regulatory": "AR"}),
    "applicant_reports_safety": ("ae_report", {"cmo_regulatory": "AR", "sponsor_ra": "R"}),
    "far_holder": ("field_alert", {"cmo_qa": "AR"}),
    "bpdr_holder": ("bpdr", {"cmo_qa": "AR"}),
    "licence_holder": ("license_holder_oversight", {"cmo_qa": "AR"}),
    "applicant_pv": ("ae_forward", {"sponsor_qa": "AR", "cmo_qa": "C"}),
    "owner_decides_recall": ("recall_decide", {"cmo_qa": "AR", "sponsor_qa": "C"}),
    "manufacturer_duty_preserved": ("quality_defect_notice", {"sponsor_qa": "AR", "cmo_qa": "I"}),
    "dea_registrant": ("dea_security", {"sponsor_supply": "AR"}),
    "dea_registrant_orders": ("dea_orders", {"sponsor_supply": "AR"}),
    "registrant_registers": ("establishment_registration", {"sponsor_ra": "AR"}),
    "fmd_mah_uploads": ("fmd_upload", {"cmo_qa": "AR"}),
    "dscsa_holder_accountable": ("dscsa_compliance", {"cmo_qa": "AR"}),
    "lab_qu_owns_results": ("coa_issue", {"sponsor_qa": "A", "cmo_qc": "R"}),
    "owner_reviews_results": ("review_contract_lab_data", {"cmo_qa": "AR"}),
    "owner_qualifies": ("routine_audit", {"cmo_qa": "AR"}),
    "owner_pqr": ("apr_compile", {"cmo_qa": "AR"}),
    "us_identity_test_at_user": ("component_identity_test", {"cmo_qa": "A", "sponsor_qa": "R"}),
    "cmo_investigates_own": ("investigate_manufacturing", {"sponsor_qa": "AR", "cmo_qa": "C"}),
    "contractor_notifies": ("notify_deviation", {"sponsor_qa": "AR", "cmo_qa": "I"}),
    "sponsor_gives_info": ("hazard_information", {"cmo_qa": "AR"}),
    "no_obstruction": ("inspection_host", {"sponsor_qa": "AR", "cmo_qa": "C"}),
    "cro_written_transfer": ("cro_transferred_list", {"cmo_qa": "AR"}),
}
"""For each rule an activity that names it, and letters that break it."""

LAWS: Final = ("exactly_one_accountable", "at_least_one_responsible")
EXAMPLES: Final = sorted(path.stem for path in resource_path("examples").glob("*.yaml"))


def held_by(activity: str, rule: str) -> tuple[Deal, Matrix]:
    """A deal in which the rule binds the activity, and the matrix that holds it."""
    stated = next(known for known in library().rules if known.id == rule)
    for known in telling_deals():
        if stated.when.holds(known):
            for held in matrices_for(library(), known):
                if any(line.activity == activity for line in held.rows):
                    return known, held
    raise AssertionError(f"no deal has {activity}")


def broken_in(held: Matrix, known: Deal, activity: str, letters: dict[str, str]) -> dict[str, Breach]:
    given = {RoleId(role): Duty(letter) for role, letter in letters.items()}
    changed = held.with_duties(ActivityId(activity), given)
    found = row_breaches(changed.row(ActivityId(activity)), changed, known, library())
    return {breach.law: breach for breach in found}


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
    findings = raci_findings(agreement(matrices=(matrix(row("retest", **letters)),)), small_library())

    assert [finding.code for finding in findings] == codes
    assert all(finding.severity is Severity.ERROR for finding in findings)
    assert all((finding.subject, finding.place) == ("retest", "Testing: Retest") for finding in findings)


def test_every_matrix_and_row_is_checked() -> None:
    held = agreement(matrices=(matrix(row("one", cmo_qa="AR"), row("two")), matrix(row("three"), name="release")))

    assert [finding.subject for finding in raci_findings(held, small_library())] == ["two", "two", "three", "three"]


def test_every_rule_is_broken_once_below() -> None:
    about_columns = {rule.id for rule in library().rules if rule.kind is RuleKind.ROLE_ABSENT_UNLESS}

    assert set(BROKEN) | about_columns == {rule.id for rule in library().rules}
    assert len(library().rules) == 38


@pytest.mark.parametrize("rule", BROKEN)
def test_a_rule_is_kept_by_the_letters_of_the_library_and_broken_by_others(rule: str) -> None:
    activity, letters = BROKEN[rule]
    known, held = held_by(activity, rule)
    proposed = {str(role): str(duty) for role, duty in held.row(ActivityId(activity)).duties}
    stated = next(each for each in library().rules if each.id == rule)

    assert broken_in(held, known, activity, proposed) == {}
    breach = broken_in(held, known, activity, letters)[rule]
    assert breach.severity is stated.severity_for(known)
    assert rule in LAWS or breach.message.endswith(f". {stated.statement}")
    assert breach.source
    assert breach.source == library().citation_rules.basis(stated.sources, known)


def test_a_deal_outside_europe_has_no_column_for_a_qualified_person() -> None:
    european = example("oltecimab_cdmo_us_eu")
    moved: Agreement = replace(european, deal=deal())
    found = [finding for finding in raci_findings(moved, library()) if finding.code == "qp_column_only_eu_uk"]

    assert [f for f in raci_findings(european, library()) if f.code == "qp_column_only_eu_uk"] == []
    assert {finding.subject for finding in found} == {matrix.id for matrix in moved.matrices}
    assert found[0].message.startswith("the matrix has a column for Qualified Person.")


@pytest.mark.parametrize(("facts", "severity"), [
    ({}, Severity.ERROR),
    ({"contractor_on_label": True}, Severity.WARNING),
    ({"application_type": ("otc_monograph",)}, Severity.WARNING),
])  # fmt: skip
def test_a_rule_is_softer_where_another_party_may_carry_the_duty(facts: dict[str, object], severity: Severity) -> None:
    known = deal(services=("drug_product", "testing", "release", "distribution"), **facts)
    held = next(m for m in matrices_for(library(), known) if any(line.activity == "ae_report" for line in m.rows))

    found = broken_in(held, known, "ae_report", BROKEN["applicant_reports_safety"][1])
    assert found["applicant_reports_safety"].severity is severity


def test_a_breach_says_who_has_the_letter_and_who_must() -> None:
    velotam = example("velotam_cmo_us")
    held = velotam.matrix_of(ActivityId("final_disposition_us"))
    breach = broken_in(held, velotam.deal, "final_disposition_us", {"cmo_qa": "AR"})["owner_final_disposition"]

    assert breach.message.startswith(
        "A is not on Sponsor Quality Unit but on Contractor Quality Unit. The Sponsor Quality"
    )
    assert breach.roles == ("cmo_qa",)
    assert breach.source == ("21 CFR 211.22(a)", "FDA-QA-2016 IV.B.1.a")


def test_a_source_of_another_market_gives_way_to_that_of_the_deal_s_own() -> None:
    known = deal(market=("eu",), application_type=("eu_ma",))
    held = next(m for m in matrices_for(library(), known) if any(r.activity == "investigate_complaint" for r in m.rows))
    found = broken_in(held, known, "investigate_complaint", {"sponsor_qa": "AR"})

    assert found["cmo_investigates_own"].source == ("EU GMP 7.15",)


@pytest.mark.parametrize("known", [*telling_deals(), *map(example_deal, EXAMPLES)])
def test_the_letters_that_the_library_proposes_break_no_rule(known: Deal) -> None:
    assert raci_findings(assemble(library(), known), library()) == ()


@settings(max_examples=40)
@given(deals())
def test_they_break_none_in_any_deal_of_the_vocabulary(known: Deal) -> None:
    for held in matrices_for(library(), known):
        assert matrix_findings(held, known, library()) == ()


HIDDEN_ROW = replace(row("retest", cmo_qa="C"), hidden="no such test here")


def test_a_hidden_row_is_told_with_its_reason_and_breaks_no_law() -> None:
    (finding,) = raci_findings(agreement(matrices=(matrix(HIDDEN_ROW),)), small_library())

    assert (finding.code, finding.severity, finding.message) == (
        "row_hidden",
        Severity.INFO,
        "hidden: no such test here",
    )


@pytest.mark.parametrize("rule", BROKEN)
def test_a_hidden_row_is_as_grave_as_the_rule_that_needs_it(rule: str) -> None:
    activity, _ = BROKEN[rule]
    known, held = held_by(activity, rule)
    stated = next(each for each in library().rules if each.id == rule)
    (breach,) = row_breaches(replace(held.row(ActivityId(activity)), hidden="not here"), held, known, library())

    assert breach.law == "row_hidden"
    assert breach.message.startswith("hidden: not here")
    if stated.kind in (RuleKind.LETTER_MUST_BE_ON, RuleKind.LETTER_MUST_INCLUDE):
        gravity = (Severity.ERROR, Severity.WARNING, Severity.INFO)
        assert gravity.index(breach.severity) <= gravity.index(stated.severity_for(known))
        assert breach.source


def test_own_rows_and_roles_are_held_to_the_laws() -> None:
    site_b = Role(
        RoleId("own_contractor_site_b"), Party.CONTRACTOR, "Site B Production", "Site B", RoleId("cmo_production")
    )
    known, held = held_by("cmo_disposition", "no_production_disposition")
    wider = held.with_role(site_b)
    letters = {site_b.id: Duty.BOTH}
    changed = wider.with_duties(ActivityId("cmo_disposition"), letters)
    breaches = row_breaches(changed.row(ActivityId("cmo_disposition")), changed, known, library())
    own = replace(wider, rows=(row("OWN-TST-01", own_contractor_site_b="R"),))

    assert "no_production_disposition" in {breach.law for breach in breaches}
    assert [finding.code for finding in matrix_findings(own, known, library())] == ["exactly_one_accountable"]


@pytest.mark.parametrize("known", telling_deals())
def test_no_rule_that_binds_a_deal_speaks_of_another_regime(known: Deal) -> None:
    rows = {line.activity for held in matrices_for(library(), known) for line in held.rows}
    named = {rule for activity in library().activities if activity.id in rows for rule in activity.rules}
    binding = [rule for rule in library().rules if rule.id in named and rule.when.holds(known)]
    words = foreign_words(known.answer("market"))

    assert [rule.id for rule in binding if words.search(rule.statement)] == []
    assert [rule.id for rule in binding if not library().citation_rules.basis(rule.sources, known)] == []
