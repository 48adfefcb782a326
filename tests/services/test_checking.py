"""Findings and coverage of agreements of the field: none of them alarms when it is new, and each departure tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from qa_drafter.checks.coverage import claims_of, coverage_lines
from qa_drafter.domain.coverage import CoverageLine
from qa_drafter.domain.deal import Deal, Position
from qa_drafter.domain.identifiers import ActivityId, ClauseId
from qa_drafter.drafting.assembly import assemble
from qa_drafter.resources import resource_path
from qa_drafter.services.arranging import Arranging
from qa_drafter.services.checking import Checking
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.reassembling import Reassembling
from qa_drafter.services.responsibilities import Responsibilities
from qa_drafter.services.worded_duties import WordedDuties
from qa_drafter.services.workspace import Workspace
from tests.builders import example_deal, library, requirement, small_library
from tests.library.condition_deals import telling_deals
from tests.library.wide_deals import POSITIONS

EXAMPLES: Final = sorted(path.stem for path in resource_path("examples").glob("*.yaml"))
RELEASE: Final = "REL-US"
ON_A_CERTIFICATE: Final = """The Contractor shall send the Sponsor a certificate for each [Batch].

The Sponsor shall release the [Batch] on the certificate.
"""

Reword = Callable[[str, str], None]


@pytest.fixture
def editing(agreement: OpenAgreement) -> Editing:
    return Editing(agreement)


@pytest.fixture
def checking(agreement: OpenAgreement) -> Checking:
    return Checking(agreement)


@pytest.fixture
def reword(editing: Editing) -> Reword:
    def give(clause: str, wording: str) -> None:
        editing.perform(editing.wording_edit(clause, wording))

    return give


def line_of(checking: Checking, requirement: str) -> CoverageLine:
    return next(line for line in checking.coverage() if line.requirement.id == requirement)


# --- coverage --------------------------------------------------------------------------------------------------------


def lines_of(known: Deal) -> tuple[CoverageLine, ...]:
    held = assemble(library(), known)
    places = {article.clause: article.title for article in held.articles}
    return coverage_lines(held, library(), claims_of(held, library(), {}), {}, places)


@pytest.mark.parametrize("known", telling_deals())
def test_every_requirement_of_a_new_agreement_is_covered_or_does_not_apply(known: Deal) -> None:
    lines = lines_of(known)

    assert len(lines) == len(library().requirements)
    assert {line.status for line in lines} <= {"covered", "not_applicable"}
    assert [line.requirement.id for line in lines if line.blocks] == []
    assert [line.requirement.id for line in lines if line.status == "covered" and not line.articles] == []


@pytest.mark.parametrize("known", telling_deals())
def test_a_source_of_a_regime_that_does_not_apply_is_never_shown(known: Deal) -> None:
    shown = {(line.requirement.id, line.source) for line in lines_of(known)}
    rules = library().citation_rules

    assert shown == {(need.id, rules.shown(need.sources, known)) for need in library().requirements}


def test_coverage_says_which_article_settles_it_and_why_another_does_not_apply(checking: Checking) -> None:
    settled, other = line_of(checking, "owner_qcu_final_disposition"), line_of(checking, "qp_duties_described")

    assert (settled.status, settled.level, settled.articles) == ("covered", "must", (RELEASE,))
    assert settled.because.endswith("(United States): settled by the text of the library")
    assert settled.source == ("21 CFR 211.22(a)", "FDA-QA-2016 III; IV.B.1.a")
    assert (other.status, other.articles) == ("not_applicable", ())
    assert other.because.startswith("does not apply: market is us, not eu or uk")
    assert other.source == ()


def test_a_value_beyond_a_limit_of_law_makes_what_it_settles_weak(editing: Editing, checking: Checking) -> None:
    editing.perform(editing.term_edit("oos_notice", 3))
    line = line_of(checking, "oos_procedure_and_notice")

    assert (line.status, line.articles, line.blocks) == ("weak", ("DEV-OOS",), True)
    assert "against it stands Notice of initial OOS / confirmed OOS: 3 Business Days" in line.because.replace(
        "\u00a0", " "
    )
    editing.perform(editing.term_edit("oos_notice", 1))
    assert line_of(checking, "oos_procedure_and_notice").status == "covered"


def test_a_broken_matrix_row_makes_what_its_article_settles_weak(editing: Editing, checking: Checking) -> None:
    letters = {"sponsor_qa": "I", "cmo_qa": "AR"}
    editing.perform(editing.duty_edit("final_disposition_us", letters, lawful=False))

    assert line_of(checking, "owner_qcu_final_disposition").status == "weak"
    assert line_of(checking, "owner_qcu_final_disposition").blocks


def test_custom_that_is_departed_from_leaves_a_requirement_covered(editing: Editing, checking: Checking) -> None:
    editing.perform(editing.term_edit("audit_frequency", 100))

    assert [finding.severity for finding in checking.findings()] == ["warning"]
    assert {line.status for line in checking.coverage()} == {"covered", "not_applicable"}


def test_release_on_a_certificate_alone_leaves_the_record_review_missing(checking: Checking, reword: Reword) -> None:
    reword(RELEASE, ON_A_CERTIFICATE)
    line = line_of(checking, "batch_record_review_before_release")

    assert (line.status, line.articles, line.blocks) == ("missing", (), True)
    assert line.because.endswith("own wording, which has none of the words that settle it in the library")
    told = [finding for finding in checking.findings() if finding.code == "coverage_missing"]
    assert {finding.subject for finding in told} == {RELEASE}
    assert {finding.severity for finding in told} == {"error"}
    assert any("a certificate of compliance alone is not enough" in finding.message for finding in told)


def test_own_wording_that_keeps_the_settling_words_is_covered_and_says_so(
    editing: Editing, checking: Checking, reword: Reword
) -> None:
    reword(RELEASE, editing.wording(RELEASE) + "\nThe Sponsor shall sign the record of its review.\n")
    line = line_of(checking, "batch_record_review_before_release")

    assert (line.status, line.articles) == ("covered", (RELEASE,))
    assert line.because.endswith("own wording, which keeps the words that settle it in the library")
    assert checking.findings() == ()


def test_own_wording_that_loses_some_of_them_is_weak_until_a_person_confirms(
    editing: Editing, checking: Checking, reword: Reword
) -> None:
    kept = [part for part in editing.wording(RELEASE).split("\n\n") if "review plan" not in part]
    reword(RELEASE, "\n\n".join(kept))
    line = line_of(checking, "batch_record_review_before_release")

    assert (line.status, line.articles, line.blocks) == ("weak", (RELEASE,), False)
    assert 'own wording, which no longer says "written review plan"; to be confirmed' in line.because
    assert [(f.code, f.severity) for f in checking.findings()] == [("coverage_doubtful", "warning")]


def test_a_requirement_that_no_article_claims_is_missing(agreement: OpenAgreement) -> None:
    asking = small_library(requirements=(requirement("asked_of_all"),))
    (line,) = Checking(OpenAgreement(agreement.file, lambda: asking, agreement.author)).coverage()

    assert (line.status, line.because, line.blocks) == ("missing", "no article settles it", True)


# --- findings --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_new_agreement_raises_no_alarm(workspace: Workspace, tmp_path: Path, name: str, position: Position) -> None:
    made = workspace.create(replace(example_deal(name), position=position), tmp_path / "new.qagr")
    findings = Checking(made).findings()
    made.close()

    assert [finding for finding in findings if finding.severity == "error"] == []
    assert len(findings) <= 5, findings


@pytest.mark.parametrize("position", POSITIONS)
def test_the_library_s_own_text_typed_anew_raises_no_alarm(
    workspace: Workspace, tmp_path: Path, position: Position
) -> None:
    """One word more in each article: nothing that the library says is held against who typed it."""
    made = workspace.create(replace(example_deal("oltecimab_cdmo_us_eu"), position=position), tmp_path / "new.qagr")
    editing, before = Editing(made), Checking(made).findings()
    edits = [
        editing.wording_edit(article.clause, editing.wording(article.clause) + "\nThis is agreed.\n")
        for article in made.content.articles
    ]
    editing.perform_all(edits)
    findings = Checking(made).findings()
    made.close()

    assert findings == before


def test_own_wording_is_read_again_only_when_it_or_what_is_around_it_changes(
    editing: Editing, checking: Checking, reword: Reword
) -> None:
    reword("DEV-TREND", "The Contractor shall keep the Log up to date. Section 99.1 applies.\n")
    reword("DEV-EXTEND", 'The list of open points (the "Log") is kept by the Contractor.\n')
    codes = {(finding.code, finding.subject) for finding in checking.findings()}
    assert ("dead_reference", "DEV-TREND") in codes
    assert ("unused_term", "DEV-EXTEND") not in codes

    reword("DEV-TREND", "The Contractor shall keep the list up to date.\n")

    codes = {(finding.code, finding.subject) for finding in checking.findings()}
    assert ("dead_reference", "DEV-TREND") not in codes
    assert ("unused_term", "DEV-EXTEND") in codes


def test_a_value_that_own_wording_left_out_is_told_as_it_is_now(
    editing: Editing, checking: Checking, reword: Reword
) -> None:
    reword("DEV-NOTIFY", "The Contractor shall notify the Sponsor at once.\n")

    def told() -> str:
        return next(str(found.message) for found in checking.findings() if found.code == "value_untied")

    assert "(4\u00a0Business\u00a0Days)" not in told()
    editing.perform(editing.term_edit("deviation_major_notice", "4"))
    assert "(4\u00a0Business\u00a0Days)" in told()


def test_findings_come_gravest_first(checking: Checking, reword: Reword) -> None:
    reword("DEV-TREND", "Section 1.1 applies as appropriate. Section 99.1 applies.\n")
    severities = [finding.severity for finding in checking.findings()]

    assert severities == sorted(severities, key=["error", "warning", "info"].index)
    assert set(severities) == {"error", "warning", "info"}


def test_back_to_the_library_s_text_nothing_is_said(editing: Editing, checking: Checking, reword: Reword) -> None:
    reword("DEV-TREND", "The Contractor shall act as appropriate.\n")
    assert checking.findings() != ()

    editing.perform(editing.library_wording_edit(ClauseId("DEV-TREND")))

    assert checking.findings() == ()


# --- every state that acts can lead to ------------------------------------------------------------------------------


@pytest.mark.parametrize("days", [280, 300, 365, 100_000])
def test_a_time_to_act_of_any_length_is_checked(editing: Editing, checking: Checking, days: int) -> None:
    editing.perform(editing.term_edit("oos_notice", days))

    assert "oos_notice" in {finding.subject for finding in checking.findings()}
    assert checking.coverage()


@pytest.mark.parametrize(
    ("reworded", "removed"),
    [("DIS-ESCALATE", "DIS-REJECT"), ("VAL-CPV", "DEV-TREND")],
)
def test_own_wording_is_read_although_an_article_of_the_library_text_has_gone(
    agreement: OpenAgreement, editing: Editing, checking: Checking, reword: Reword, reworded: str, removed: str
) -> None:
    reword(reworded, "The parties shall settle each disagreement by escalation within 3 Business Days.\n")
    for other in [a.clause for a in agreement.content.articles if f"[[{removed}]]" in a.template]:
        reword(other, "The parties agree otherwise.\n")
    editing.perform_all(Arranging(agreement).remove_edits(removed))

    assert reworded in {finding.clause for finding in checking.findings()}
    assert checking.coverage()


def test_rows_and_wordings_are_judged_anew_when_the_deal_or_the_library_is_another(
    workspace: Workspace, agreement: OpenAgreement, editing: Editing, checking: Checking, reword: Reword
) -> None:
    duties, worded = Responsibilities(agreement), WordedDuties(agreement)
    reword("DEV-TREND", "The Contractor shall keep records for 1 year, as 21 CFR 211.180 and EU GMP say.\n")
    for row in ("consent_subcontractor", "oos_invalidate"):
        roles = agreement.content.matrix_of(ActivityId(row)).roles
        editing.perform(editing.duty_edit(row, {role.id: "I" for role in roles}, lawful=False))

    def told() -> tuple[object, ...]:
        return checking.findings(), duties.breaches(), worded.disagreements()

    def told_afresh() -> tuple[object, ...]:
        fresh = Checking(agreement), Responsibilities(agreement), WordedDuties(agreement)
        return fresh[0].findings(), fresh[1].breaches(), fresh[2].disagreements()

    before = told()
    deal, reassembling = agreement.content.deal, Reassembling(agreement)
    answers = tuple((name, ("eu",) if name == "market" else given) for name, given in deal.answers)
    reassembling.perform(reassembling.change(replace(deal, answers=answers)))
    assert before != told() == told_afresh()

    before = told()
    known = workspace.library
    workspace.take_library(library=replace(known, rules=known.rules[::2], worded_duties=()))
    assert before != told() == told_afresh()
