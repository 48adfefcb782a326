"""What a foreign text holds that may be a value of the library: numbers with units, blanks, citations, references."""

import pytest

from qa_drafter.domain.terms import Unit
from qa_drafter.drafting.found_citations import citations_in, references_in_file, register_of
from qa_drafter.drafting.found_values import TermWords, blanks_in, values_in
from tests.builders import definition


def term(name, unit, topic="", **telling):
    return TermWords(definition(name, unit, 2), telling, frozenset({topic} - {""}))


TERMS = (
    term("critical_notice", Unit.BUSINESS_DAYS, "deviations.notice", critical=1.0, notice=0.5),
    term("minor_notice", Unit.BUSINESS_DAYS, minor=1.0, notice=0.5),
    term("closure", Unit.CALENDAR_DAYS, closure=1.0),
    term("record_years", Unit.YEARS, record=1.0),
    term("tolerance", Unit.PERCENT, difference=1.0),
)


@pytest.mark.parametrize(("text", "value", "terms"), [
    ("tell of critical deviations within two (2) business days", "two (2) business days", ("critical_notice",)),
    ("notice within 2 business days", "2 business days", ("critical_notice", "minor_notice")),
    ("closure within 30 days", "30 days", ("closure",)),
    ("closure within 30 business days", "30 business days", ()),
    ("keep each record for seven years", "seven years", ("record_years",)),
    ("a difference of 0.5% counts", "0.5%", ("tolerance",)),
    ("a difference of 0.5 per cent counts", "0.5 per cent", ("tolerance",)),
    ("within 24 hours", "24 hours", ()),
])  # fmt: skip
def test_a_number_with_its_unit_proposes_terms_of_that_unit(text, value, terms) -> None:
    ((found),) = values_in(text, TERMS, "Notice of events" if "notice" in text else "", "deviations.notice")

    assert (found.words, found.terms) == (value, terms)


def test_a_term_that_the_topic_prints_comes_first() -> None:
    (elsewhere,) = values_in("notice within 2 days", TERMS, "", "other")
    (at_home,) = values_in("minor notice within 2 days", TERMS, "", "deviations.notice")

    assert elsewhere.terms == ("critical_notice", "minor_notice")
    assert at_home.terms == ("minor_notice", "critical_notice")


@pytest.mark.parametrize("plain", ["Section 2 days later is no value of 3", "in the year 2026", "21 CFR 211"])
def test_other_numbers_are_no_values(plain) -> None:
    assert [found.words for found in values_in(plain, TERMS, "", "")] in ([], ["2 days"])


@pytest.mark.parametrize(("text", "blanks"), [
    ("within ____ days of [●] and [insert name of the site]", ("____", "[●]", "[insert name of the site]")),
    ("TBD, XXX and ........ later", ("TBD", "XXX", "........")),
    ("[Batch] and (see above) and 3...", ()),
])  # fmt: skip
def test_places_to_be_filled_are_found(text, blanks) -> None:
    assert blanks_in(text) == blanks


REGISTER = register_of([
    "21 CFR 211.22(c)", "21 CFR 211.192", "ICH Q12", "EU GMP 7.15", "EU GMP Annex 16 s.4", "FD&C Act 704",
    "Directive 2001/83/EC",
])  # fmt: skip


@pytest.mark.parametrize(("text", "found"), [
    ("as 21 CFR 211.192 asks", [("21 CFR 211.192", "21 CFR 211.192")]),
    ("21 C.F.R. § 211.192(b)", [("21 C.F.R. § 211.192(b)", "21 CFR 211.192")]),
    ("21 CFR 211.22(c)", [("21 CFR 211.22(c)", "21 CFR 211.22(c)")]),
    ("21 CFR 211.22(d)", [("21 CFR 211.22(d)", "")]),
    ("21 CFR Part 820", [("21 CFR Part 820", "")]),
    ("ICH Q12 and ICH Q12", [("ICH Q12", "ICH Q12")]),
    ("EU GMP Chapter 7.15", [("EU GMP Chapter 7", "")]),
    ("GMP 7.15", [("GMP 7.15", "EU GMP 7.15")]),
    ("FD&C Act section 704", [("FD&C Act section 704", "FD&C Act 704")]),
    ("Directive 2001/83/EC", [("Directive 2001/83/EC", "Directive 2001/83/EC")]),
    ("Annex A and Section 7", []),
])  # fmt: skip
def test_citations_are_held_against_the_register(text, found) -> None:
    assert [(each.words, each.cite) for each in citations_in(text, REGISTER)] == found


def test_references_lead_to_the_draft_of_that_number() -> None:
    found = references_in_file("Section 5.2.1, clause 9 and 21 CFR 211.192, Section 5.2.1", {"5.2": "DEV-NOTICE"})

    assert [(each.words, each.clause) for each in found] == [("Section 5.2.1", "DEV-NOTICE"), ("clause 9", "")]
