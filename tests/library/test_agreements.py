"""Agreements of deals over the whole vocabulary, at every position: whole, lawful, and silent about other regimes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import pytest

from qa_drafter.checks.limits import limit_findings
from qa_drafter.domain.deal import Deal, Position
from qa_drafter.domain.finding import Severity
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.selection import applicable_requirements
from qa_drafter.resources import resource_path
from tests.builders import deal, example_deal, library
from tests.library.condition_deals import telling_deals
from tests.library.reading import faults, lines, printed, settling_words
from tests.library.wide_deals import POSITIONS

TELLING: Final = [pytest.param(known, id=f"{place}-{known.position}") for place, known in enumerate(telling_deals())]

OF_A_MODULE: Final[Mapping[str, tuple[str, Mapping[str, Any]]]] = {
    "field alerts in a license deal": (
        r"[Ff]ield alert|\bA?NDA\b",
        {"application_type": "bla", "product_type": "biologic"},
    ),
    "biological deviation reports in a drug deal": (r"[Bb]iological product dev|\bBLA\b", {"application_type": "nda"}),
    "finished-drug rules for an active substance": (
        r"Parts? 210|\b211\b|Final Disposition|Certification\b",
        {"material": "api", "services": ("api_synthesis", "testing"), "market": ("us", "eu")},
    ),
    "batch records in a laboratory": (
        r"Batch Record|Master Record|carrier|primary packaging|line clearance",
        {"partner_type": "cro_lab", "services": ("testing", "stability", "release")},
    ),
    "finished-drug rules in Phase 1": (
        r"Parts 210|Final Disposition",
        {"stage": "phase1", "application_type": "ind"},
    ),
    "controlled substances without one": (r"\bDEA\b|Registrant|quota", {"hazards": ("hpapi",)}),
    "sterility in a tablet deal": (r"media fill|PUPSIT|aseptic", {"services": ("drug_product", "testing")}),
}
"""What an agreement must not speak of, and a deal to ask for it."""


@pytest.mark.parametrize("known", TELLING)
def test_a_reader_finds_no_fault(known: Deal) -> None:
    """Terms defined, lists whole, no foreign regime, and each requirement settled by the words of its clause."""
    assert faults(known) == []


@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize("name", sorted(path.stem for path in resource_path("examples").glob("*.yaml")))
def test_a_reader_finds_no_fault_in_an_example(name: str, position: Position) -> None:
    assert faults(replace(example_deal(name), position=position)) == []


def test_the_deals_ask_for_every_requirement_at_every_position() -> None:
    asked = {
        (need.id, known.position) for known in telling_deals() for need in applicable_requirements(library(), known)
    }

    assert asked == {(need.id, position) for need in library().requirements for position in POSITIONS}


def test_the_settling_words_of_every_requirement_are_known() -> None:
    assert set(settling_words()) == {requirement.id for requirement in library().requirements}


def test_a_requirement_has_one_home() -> None:
    homes: dict[str, set[str]] = {}
    for clause in library().current.values():
        for claim in clause.satisfies:
            homes.setdefault(claim, set()).add(clause.id)

    assert {claim: clauses for claim, clauses in homes.items() if len(clauses) > 1} == {}


@pytest.mark.parametrize("known", TELLING)
def test_a_new_agreement_starts_within_the_limits_of_law(known: Deal) -> None:
    found = limit_findings(assemble(library(), known), library())

    assert [finding.message for finding in found if finding.severity is Severity.ERROR] == []


@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize("name", OF_A_MODULE)
def test_an_agreement_does_not_speak_of(name: str, position: Position) -> None:
    words, facts = OF_A_MODULE[name]
    agreement = printed(deal(position=position, **facts))

    assert [(place, text) for place, text in lines(agreement) if re.search(words, text)] == []
