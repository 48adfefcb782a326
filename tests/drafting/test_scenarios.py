"""The example deals against the lists of what such an agreement must and must not hold."""

import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from qa_drafter.checks.limits import limit_findings
from qa_drafter.checks.raci_rules import raci_findings
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.identifiers import ActivityId, RoleId, TermId
from qa_drafter.domain.raci import Duty
from qa_drafter.domain.requirement import Level
from qa_drafter.drafting.selection import applicable_requirements
from tests.builders import EXAMPLES, example, library

LISTS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("scenarios.toml").read_text(encoding="utf-8"))

each_deal = pytest.mark.parametrize("name", EXAMPLES)


@cache
def satisfied(name: str) -> frozenset[str]:
    """The requirements of the deal that some article answers."""
    content = example(name)
    applicable = {requirement.id for requirement in applicable_requirements(library(), content.deal)}
    return frozenset(claim for article in content.articles for claim in article.satisfies if claim in applicable)


def duty(content: Agreement, activity: str, role: str) -> Duty:
    return content.matrix_of(ActivityId(activity)).row(ActivityId(activity)).duty(RoleId(role))


def rows(content: Agreement) -> set[str]:
    return {row.activity for matrix in content.matrices for row in matrix.rows}


@each_deal
def test_as_many_requirements_sections_and_activities_apply_as_were_counted_by_hand(name: str) -> None:
    content, counted, rules = example(name), LISTS[name], library().citation_rules
    applicable = applicable_requirements(library(), content.deal)

    assert len(applicable) == counted["requirements"]
    assert sum(rules.level(requirement, content.deal) is Level.MUST for requirement in applicable) == counted["musts"]
    assert len(content.sections) == counted["sections"]
    assert len(rows(content)) == counted["activities"]


@each_deal
def test_what_must_appear_is_answered_by_an_article(name: str) -> None:
    assert set(LISTS[name]["must_appear"]) - satisfied(name) == set()


@each_deal
def test_what_must_not_appear_is_answered_by_none(name: str) -> None:
    assert set(LISTS[name]["must_not_appear"]) & satisfied(name) == set()


@each_deal
def test_the_sections_of_the_deal_are_in_and_those_of_others_are_out(name: str) -> None:
    present = {section.id for section in example(name).sections}

    assert set(LISTS[name]["sections_in"]) <= present
    assert not set(LISTS[name]["sections_out"]) & present


@each_deal
def test_no_citation_of_another_regime_is_shown(name: str) -> None:
    content, rules = example(name), library().citation_rules
    cited = {cite for article in content.articles for cite in rules.shown(article.sources, content.deal)}
    cited |= {cite for finding in limit_findings(content, library()) for cite in finding.source}
    foreign = tuple(LISTS[name]["never_cited"])

    assert cited
    assert [cite for cite in sorted(cited) if cite.startswith(foreign)] == []


@each_deal
def test_exactly_the_terms_beyond_a_limit_are_flagged(name: str) -> None:
    content = example(name)
    for term_id, answer in LISTS[name]["limits"].items():
        term = content.term(TermId(term_id))
        content = content.with_term(replace(term, value=term.definition.read(answer)))

    flagged = {finding.subject for finding in limit_findings(content, library())}
    assert flagged - {finding.subject for finding in limit_findings(example(name), library())} == flagged
    assert flagged == set(LISTS[name]["flagged"])


@each_deal
def test_the_proposed_agreement_breaks_no_limit_and_no_law_of_a_matrix(name: str) -> None:
    assert limit_findings(example(name), library()) == ()
    assert raci_findings(example(name), library()) == ()


# --- who does what ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "activity", "role", "letters"), [
    ("velotam_cmo_us", "final_disposition_us", "sponsor_qa", "A"),
    ("velotam_cmo_us", "component_identity_test", "cmo_qc", "R"),
    ("velotam_cmo_us", "field_alert", "sponsor_ra", "A"),
    ("velotam_cmo_us", "drug_listing", "cmo_regulatory", "R"),
    ("velotam_cmo_us", "drug_listing", "sponsor_ra", "AR"),
    ("oltecimab_cdmo_us_eu", "final_disposition_us", "sponsor_qa", "A"),
    ("oltecimab_cdmo_us_eu", "qp_certification", "sponsor_qp", "AR"),
    ("oltecimab_cdmo_us_eu", "bpdr", "sponsor_ra", "A"),
    ("brizapine_toll_us_eu", "api_release_by_maker", "cmo_qa", "A"),
])  # fmt: skip
def test_a_duty_that_the_law_settles_stands_where_it_must(name: str, activity: str, role: str, letters: str) -> None:
    found, wanted = duty(example(name), activity, role), Duty(letters)

    assert found.is_accountable >= wanted.is_accountable
    assert found.is_responsible >= wanted.is_responsible


@pytest.mark.parametrize(("name", "present", "absent"), [
    ("velotam_cmo_us", {"field_alert", "final_disposition_us"}, {"bpdr", "qp_certification"}),
    ("oltecimab_cdmo_us_eu", {"bpdr", "qp_certification", "system_change"}, {"field_alert"}),
    ("brizapine_toll_us_eu", {"api_release_by_maker"}, {"final_disposition_us", "qp_certification"}),
])  # fmt: skip
def test_a_matrix_has_the_rows_of_the_deal_and_no_others(name: str, present: set[str], absent: set[str]) -> None:
    assert present <= rows(example(name))
    assert not absent & rows(example(name))


def test_only_a_qualified_person_certifies() -> None:
    matrix = example("oltecimab_cdmo_us_eu").matrix_of(ActivityId("qp_certification"))
    working = {role for role, letters in matrix.row(ActivityId("qp_certification")).duties
               if letters.is_accountable or letters.is_responsible}  # fmt: skip

    assert working == {"sponsor_qp"}


@pytest.mark.parametrize(("name", "has_one"), [("velotam_cmo_us", False), ("oltecimab_cdmo_us_eu", True)])
def test_the_qualified_person_has_a_column_in_the_union_only(name: str, has_one: bool) -> None:
    columns = {role.id for matrix in example(name).matrices for role in matrix.roles}

    assert ("sponsor_qp" in columns) is has_one


@pytest.mark.parametrize("activity", ["approve_supplier", "purchase_materials", "reconcile_materials"])
def test_under_toll_the_sponsor_takes_over_the_materials(activity: str) -> None:
    matrix = example("brizapine_toll_us_eu").matrix_of(ActivityId(activity))
    accountable = [role for role, letters in matrix.row(ActivityId(activity)).duties if letters.is_accountable]

    assert [role.split("_")[0] for role in accountable] == ["sponsor"]
