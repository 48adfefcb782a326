"""Two times for one event: the reader of both could keep only one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_drafter.checks.contradictions import contradictions
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edits import ArticleReworded
from qa_drafter.domain.finding import Finding
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.terms import Term, Unit
from qa_drafter.drafting.printing import Printer
from tests.builders import agreement, article, definition, library, reworded

NOTICE = Term(replace(definition("critical_notice"), label="Notice of critical deviation"), 1)
CLOSURE = Term(replace(definition("closure", Unit.CALENDAR_DAYS, 30), label="Target closure of an investigation"), 30)
HELD = agreement(
    article(
        "DEV-NOTIFY",
        "The Contractor shall tell the Sponsor within {{ terms.critical_notice | duration }}.",
        sources=("21 CFR 211.192",),
    ),
    article("DEV-INVEST", "The Contractor shall close it within {{ terms.closure | duration }} after the event."),
    article("COM-PLANT"),
    terms=(NOTICE, CLOSURE),
)


def found(text: str, content: Agreement = HELD) -> tuple[Finding, ...]:
    held = reworded(content, "COM-PLANT", text)
    printer = Printer(held)
    return contradictions(held, library(), map(printer.article, held.articles))


@pytest.mark.parametrize("text", [
    "The Contractor shall notify the Sponsor of a critical deviation within 2 Business Days after it.",
    "The Contractor shall give notice of each critical deviation no later than two days after it.",
    "The Contractor shall report a critical deviation within 1 calendar day after it.",
    "The Contractor shall report a critical deviation within 24 hours after it.",
    "The Contractor shall report:\n\n- a critical deviation, within 3 (three) Business Days after it.\n",
    "The Contractor shall close the investigation within 6 weeks after the event.",
])  # fmt: skip
def test_a_time_that_another_article_states_otherwise(text: str) -> None:
    (finding,) = found(text)

    assert (finding.code, finding.severity, finding.subject) == ("contradiction", "warning", "COM-PLANT")
    assert "for one event (" in finding.message


@pytest.mark.parametrize("text", [
    "The Contractor shall notify the Sponsor of a critical deviation within 1 Business Day after it.",
    "The Contractor shall notify the Sponsor of a critical deviation within one day after it.",
    "The Contractor shall notify the Sponsor of a major deviation within 5 Business Days after it.",
    "The Contractor shall repair equipment after a critical deviation within 5 Business Days.",
    "The Contractor shall close the investigation within 30 calendar days after the event.",
    "The Contractor shall notify the Sponsor of a critical deviation within {{ terms.critical_notice | duration }}.",
    "The Contractor shall keep 2 samples.",
])  # fmt: skip
def test_what_contradicts_nothing(text: str) -> None:
    assert found(text) == ()


def test_the_mend_ties_the_number_to_the_value() -> None:
    (finding,) = found("The Contractor shall report a critical deviation within 2 Business Days after it.")

    assert finding.clause == "DEV-NOTIFY"
    assert finding.source == ("21 CFR 211.192",)
    assert '"within 2 Business Days" stands against 1 Business Day in 1.1 Dev-Notify' in finding.message
    assert isinstance(finding.mend, ArticleReworded)
    mended = finding.mend.apply(reworded(HELD, "COM-PLANT", finding.mend.was or ""))
    assert mended.article(ClauseId("COM-PLANT")).own_wording == (
        "The Contractor shall report a critical deviation within {{ terms.critical_notice | duration }} after it."
    )
    assert contradictions(mended, library(), map(Printer(mended).article, mended.articles)) == ()


def test_two_own_wordings_against_each_other() -> None:
    both = reworded(HELD, "DEV-NOTIFY", "The Contractor shall report a critical deviation within 2 Business Days.")

    (finding,) = found("The Contractor shall report a critical deviation within 3 Business Days after it.", both)

    assert "stands against within 2 Business Days in 1.1" in finding.message
