"""Negotiated values against law, GMP and custom: one finding per term, the gravest limit, its sources for this deal."""

import pytest

from qa_drafter.checks.limits import limit_findings
from qa_drafter.domain.conditions import Always, Condition, Matches
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.requirement import CitationRule, CitationRules
from qa_drafter.domain.terms import Limit, LimitKind, LimitTest, Term, TermValue, Unit, printed
from tests.builders import agreement, deal, small_library, term

US, EU = Matches("market", ("us",)), Matches("market", ("eu",))


def limit(
    kind: LimitKind, test: LimitTest, value: TermValue, *, when: Condition = Always(), unit: Unit | None = None
) -> Limit:
    return Limit(TermId("notice"), kind, test, value, ("21 CFR 314.81", "EU GMP 7.15"), f"{kind} rule", when, unit)


def found(held: Term, *limits: Limit) -> tuple[Finding, ...]:
    rules = CitationRules((CitationRule("EU GMP", EU),))
    return limit_findings(agreement(terms=(held,)), small_library(limits=limits, citation_rules=rules))


@pytest.mark.parametrize(("test", "bound", "value", "broken"), [
    (LimitTest.MAX, 3, 3, False), (LimitTest.MAX, 3, 4, True), (LimitTest.MAX, 3, 3.5, True),
    (LimitTest.MIN, 3, 3, False), (LimitTest.MIN, 3, 2, True), (LimitTest.MIN, 3, 0, True),
])  # fmt: skip
def test_a_value_at_its_limit_is_lawful_and_one_beyond_it_is_not(
    test: LimitTest, bound: int, value: float, broken: bool
) -> None:
    assert bool(found(term("notice", value), limit(LimitKind.HARD, test, bound))) is broken


def test_a_choice_that_may_not_be_made_is_found() -> None:
    chosen = term(
        "notice", "approved", Unit.ENUM, choices=(("approved", "it is approved"), ("refused", "it is refused"))
    )
    forbidden = limit(LimitKind.HARD, LimitTest.NOT, "approved")

    (finding,) = found(chosen, forbidden)
    assert finding.message == "it is approved, may not be chosen: hard rule"
    assert found(term("notice", "refused", Unit.ENUM), forbidden) == ()


@pytest.mark.parametrize(("kind", "severity"), [
    (LimitKind.HARD, Severity.ERROR), (LimitKind.DERIVED, Severity.ERROR), (LimitKind.ADVISORY, Severity.WARNING),
])  # fmt: skip
def test_law_and_what_follows_from_it_are_errors_and_custom_is_a_warning(kind: LimitKind, severity: Severity) -> None:
    (finding,) = found(term("notice", 9), limit(kind, LimitTest.MAX, 3))

    assert (finding.severity, finding.code, finding.subject) == (severity, f"limit_{kind}", "notice")
    assert finding.place == "Notice"
    assert finding.message.replace("\u00a0", " ") == f"9 Business Days, limit at most 3 Business Days: {kind} rule"


def test_the_gravest_of_several_broken_limits_is_told() -> None:
    limits = (limit(LimitKind.ADVISORY, LimitTest.MAX, 1), limit(LimitKind.HARD, LimitTest.MAX, 3))

    assert [finding.code for finding in found(term("notice", 9), *limits)] == ["limit_hard"]
    assert [finding.code for finding in found(term("notice", 2), *limits)] == ["limit_advisory"]


def test_a_limit_of_another_market_does_not_count() -> None:
    assert found(term("notice", 9), limit(LimitKind.HARD, LimitTest.MAX, 3, when=EU)) == ()
    assert found(term("notice", 9), limit(LimitKind.HARD, LimitTest.MAX, 3, when=US)) != ()


def test_only_sources_of_the_deal_s_markets_are_shown() -> None:
    (finding,) = found(term("notice", 9), limit(LimitKind.HARD, LimitTest.MAX, 3))

    assert deal().answer("market") == ("us",)
    assert finding.source == ("21 CFR 314.81",)


@pytest.mark.parametrize(("unit", "value", "bound", "bound_unit", "broken"), [
    (Unit.BUSINESS_DAYS, 5, 7, Unit.CALENDAR_DAYS, False),
    (Unit.BUSINESS_DAYS, 6, 7, Unit.CALENDAR_DAYS, True),
    (Unit.HOURS, 24, 1, Unit.CALENDAR_DAYS, False),
    (Unit.HOURS, 25, 1, Unit.CALENDAR_DAYS, True),
    (Unit.MONTHS, 12, 1, Unit.YEARS, False),
    (Unit.MONTHS, 13, 1, Unit.YEARS, True),
    (Unit.CALENDAR_DAYS, 4, 3, Unit.WORKING_DAYS, False),
    (Unit.CALENDAR_DAYS, 5, 3, Unit.WORKING_DAYS, True),
])  # fmt: skip
def test_a_limit_in_another_unit_is_compared_by_its_length(
    unit: Unit, value: int, bound: int, bound_unit: Unit, broken: bool
) -> None:
    asked = limit(LimitKind.HARD, LimitTest.MAX, bound, unit=bound_unit)

    findings = found(term("notice", value, unit), asked)
    assert bool(findings) is broken
    assert all(f", limit at most {printed(term(unit=bound_unit).definition, bound)}:" in f.message for f in findings)
