"""Hand-edited text as a careful reviewer reads it, and no alarm where there is nothing to say."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import pytest

from qa_drafter.checks.blanks import blank_findings
from qa_drafter.checks.own_wording import Reviewer, Surroundings
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import ApprovedSubcontractor, Position
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.terms import Unit
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.printing import Printer
from tests.builders import agreement, article, deal, example, example_deal, glossary_entry, library, reworded, term
from tests.library.wide_deals import POSITIONS

NUMBERS: Final = frozenset({"1", "1.1", "1.2", "Schedule 1", "Schedule 2"})
FORMS: Final = frozenset({"Batch", "Batches", "Notice"})
US: Final = deal()
EU: Final = deal(market=("eu",), application_type=("eu_ma",))
LAB: Final = deal(partner_type="cro_lab", hazards=("controlled_substance",))


def found(text: str, known: Any = US, *, others: str = "", body: str = "The Contractor shall act.") -> list[Finding]:
    """What is said of `text` as own wording of an article that the library words as `body`."""
    glossary = (glossary_entry("Batch", "a quantity", "Batches"), glossary_entry("Notice", "a written message"))
    held: Agreement = reworded(agreement(article("QUA-ONE", body), deal=known, glossary=glossary), "QUA-ONE", text)
    (own,) = held.articles
    printer = Printer(held)
    departed_from = printer.article(replace(own, own_wording=None))
    reviewer = Reviewer(known, library())
    return list(reviewer.findings(own, printer.article(own), departed_from, Surroundings(NUMBERS, FORMS, others)))


def codes(text: str, known: Any = US, **more: str) -> list[str]:
    return [finding.code for finding in found(text, known, **more)]


@pytest.mark.parametrize(("text", "code"), [
    # vague
    ("The Contractor shall act as appropriate.", "vague_wording"),
    ("The Contractor shall inform the Sponsor in a timely manner.", "vague_wording"),
    ("The Contractor shall promptly give [Notice].", "vague_wording"),
    ("The parties are jointly accountable.", "vague_wording"),
    ("The limit shall be mutually agreed.", "vague_wording"),
    # risky
    ("The Contractor is solely responsible for compliance.", "risky_wording"),
    ("The draft is deemed approved after that time.", "risky_wording"),
    ("Failure to respond within 5 Business Days after [Notice] is approval.", "risky_wording"),
    ("The release package is a certificate of compliance only.", "risky_wording"),
    ("Confidential records shall not be shown to an inspector.", "risky_wording"),
    # commercial
    ("The Sponsor shall pay the price of each [Batch].", "commercial_term"),
    ("The Contractor shall indemnify the Sponsor.", "commercial_term"),
    ("The liability cap of the supply agreement applies.", "commercial_term"),
    # clocks and numbers
    ("The Contractor shall give [Notice] within 5 days after the event.", "clock_without_calendar"),
    ("The Contractor shall give [Notice] within five days after the event.", "clock_without_calendar"),
    ("The Contractor shall give [Notice] within 5 Business Days.", "clock_without_start"),
    ("The Contractor shall give [Notice] within 5 after the event.", "number_without_unit"),
    ("The Sponsor may audit every 24.", "number_without_unit"),
    # blanks
    ("The Contractor shall store the [Batch] at TBD.", "unfilled_value"),
    ("The Contractor shall store the [Batch] at ____ degrees.", "unfilled_value"),
    ("The site is [insert name].", "unfilled_value"),
    ("The limits are to be agreed.", "unfilled_value"),
    ("The Contractor shall give [Notice] within [2 Business Days] after the event.", "open_point"),
    # defined terms
    ("The Contractor shall send the [Release Dossier].", "undefined_term"),
    ('"Batch" means a lot.', "term_defined_twice"),
    ("[Batch] means a lot.", "term_defined_twice"),
    ('"Dossier" means the records.', "unused_term"),
    # references
    ("Section 99.1 applies.", "dead_reference"),
    ("Schedule 9 lists them.", "dead_reference"),
    ("Section 1.2 applies.", "typed_reference"),
    # law
    ("FDA requires a quality agreement.", "wrong_law"),
    ("A Qualified Person certifies each [Batch].", "foreign_regime"),
    ("Annex 16 applies.", "foreign_regime"),
    ("The Contractor shall report under 21 CFR 600.14.", "foreign_regime"),
    ("DEA registration is kept.", "foreign_regime"),
    ("The serious breach is told to the MHRA.", "foreign_regime"),
    ("Directive 2001/83/EC applies.", "foreign_regime"),
])  # fmt: skip
def test_a_reviewer_objects_to(text: str, code: str) -> None:
    assert codes(text) == [code]


@pytest.mark.parametrize("text", [
    "The Contractor shall promptly, and within 2 Business Days after the event, give [Notice].",
    "The Contractor shall give [Notice] within 24 hours after the event.",
    "After receipt of a draft, the Sponsor shall comment within 5 Business Days.",
    "If a test fails, the Contractor shall give [Notice] within 1 Business Day.",
    "The Contractor shall keep at least 2 samples of each [Batch].",
    "The Contractor shall test 3 of the samples within 10 calendar days of sampling.",
    "The yield is at least 95%, and the 30-day study follows.",
    "Silence is no approval.",
    "Section 9.2 of the Supply Agreement does not apply.",
    "Section 505 of the FD&C Act and 21 CFR 211.22(a) apply.",
    'The records (the "Dossier") are complete. The Contractor shall send the Dossier.',
    "The Contractor shall record the result. It shall tell FDA of a field alert.",
    "The Contractor shall repair and disclose the data to an inspector.",
    "**Storage.** The Contractor shall store the [Batch] at 2 °C to 8 °C.",
    "The Contractor shall give [Notice] of each event after [Notice] of it:\n\n- critical: within 1 Business Day.\n"
    "- minor: within 5 Business Days.\n",
    "The Contractor shall give [Notice] within 1 Business Day. The time runs from the event.",
])  # fmt: skip
def test_nothing_is_said_of_careful_wording(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "known", "objected"), [
    ("A Qualified Person certifies each [Batch].", EU, False),
    ("FDA inspects the site.", EU, True),
    ("FDA inspects the site.", US, False),
    ("A field alert is filed.", deal(application_type=("bla",), product_type="biologic"), True),
    ("21 CFR Part 211 binds.", deal(stage="phase1", application_type=("ind",)), True),
    ("21 CFR Part 211 binds.", deal(material=("api",)), True),
    ("Loss is told under 21 CFR 1301.76(b).", LAB, False),
    ("Loss is told under 21 CFR 1301.76(b).", deal(hazards=("controlled_substance",)), True),
    ("The safety features follow Regulation 2016/161.", EU, False),
    ("The safety features follow Regulation 2016/161.", deal(market=("eu",), rx=False), True),
])  # fmt: skip
def test_a_regime_is_foreign_to_some_deals_only(text: str, known: Any, objected: bool) -> None:
    assert bool([code for code in codes(text, known) if code == "foreign_regime"]) is objected


def test_what_the_library_says_itself_is_no_fault_of_the_editor() -> None:
    body = "The Contractor shall act without delay."

    assert codes("The Contractor shall act without delay and tell the Sponsor.", body=body) == []
    assert codes("The Contractor shall act without delay, as needed.", body=body) == ["vague_wording"]


def test_a_term_that_another_article_defines_or_uses() -> None:
    text = 'The records are named the file (the "Dossier").'

    assert codes(text, others="The Contractor shall keep the Dossier.") == []
    assert codes(text, others='"Dossier" means a file.') == ["term_defined_twice"]


def test_a_finding_names_article_reason_remedy_and_the_sources_of_this_deal() -> None:
    (finding,) = found("The Contractor is solely responsible for compliance.")

    assert (finding.severity, finding.place, finding.subject) == (Severity.ERROR, "1.1 Qua-One", "QUA-ONE")
    assert finding.message == (
        '"solely responsible for compliance" gives away a duty that the law places on the party itself; '
        "say which work each party does; the duty of law stays where it is"
    )
    assert finding.source == ("21 CFR 210.2",)


@pytest.mark.parametrize(("wording", "faulty"), [
    ("The Contractor shall keep records for 5 years after the expiry date of the [Batch].", True),
    ("The Contractor shall keep records for 5 years after [Certification] or 1 year after expiry, whichever is "
     "longer.", False),
])  # fmt: skip
def test_retention_in_one_number_where_the_law_says_the_longer(wording: str, faulty: bool) -> None:
    held = reworded(example("oltecimab_cdmo_us_eu"), "REC-RETAIN", wording)
    own, printer = held.article(next(a.clause for a in held.articles if a.clause == "REC-RETAIN")), Printer(held)
    around = Surroundings(frozenset(), frozenset(), "")
    departed_from = printer.article(replace(own, own_wording=None))
    said = Reviewer(held.deal, library()).findings(own, printer.article(own), departed_from, around)

    assert [f.severity for f in said if f.code == "retention_one_number"] == [Severity.ERROR] * faulty


# --- values and facts ------------------------------------------------------------------------------------------------


def test_a_negotiated_value_that_holds_a_place_open() -> None:
    held = agreement(terms=(term("route", "TBD", Unit.TEXT), term("place", "at the site", Unit.TEXT)))

    (finding,) = blank_findings(held)
    assert (finding.code, finding.severity, finding.subject) == ("unfilled_value", Severity.ERROR, "route")


def test_subcontractors_at_work_that_nobody_lists() -> None:
    working = deal(subcontractors=True)
    listed = replace(working, subcontractors=(ApprovedSubcontractor("Gamma Labs", "2 Side Street", "Testing"),))

    assert [finding.place for finding in blank_findings(agreement(deal=working))] == ["Approved Subcontractors"]
    assert blank_findings(agreement(deal=listed)) == ()


@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize("name", ["velotam_cmo_us", "oltecimab_cdmo_us_eu", "brizapine_toll_us_eu"])
def test_the_texts_of_the_library_would_hardly_be_objected_to(name: str, position: Position) -> None:
    """Taken for own wording, with nothing to depart from: the reviewer's eye is that of the library's authors."""
    held = assemble(library(), replace(example_deal(name), position=position))
    reviewer, printer = Reviewer(held.deal, library()), Printer(held)
    numbers = frozenset(printer.article(each).number for each in held.articles)
    around = Surroundings(numbers, frozenset(form for entry in held.glossary for form in entry.forms), "")
    empty = printer.article(held.articles[0])
    blank = replace(empty, paragraphs=())
    said = [f for each in held.articles for f in reviewer.findings(each, printer.article(each), blank, around)]

    assert len(said) <= len(held.articles) // 15, [(finding.place, finding.message) for finding in said]


def test_a_number_typed_in_place_of_a_negotiated_value_is_told() -> None:
    held = example("velotam_cmo_us")
    own = next(each for each in held.articles if each.clause == "DEV-OOS")
    typed = reworded(held, "DEV-OOS", own.body.replace("{{ terms.oos_notice | duration }}", "9 Business Days"))
    reviewer, printer = Reviewer(held.deal, library()), Printer(typed)
    around = Surroundings(frozenset(), frozenset(), "")
    said = reviewer.findings(own, printer.article(typed.article(own.clause)), printer.article(own), around)

    (finding,) = said
    assert (finding.code, finding.severity) == ("value_untied", Severity.WARNING)
    assert "no longer prints Notice of initial OOS / confirmed OOS (1\u00a0Business\u00a0Day)" in finding.message
