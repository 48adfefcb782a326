"""Who leads by the wording against who leads by the matrix: contradictions are found, and nothing else is."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings

from qa_drafter.checks.worded_duties import CONTRADICTS, DutyReader
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import Deal, Party, Position
from qa_drafter.domain.edits import ArticleReworded, PositionChosen
from qa_drafter.domain.finding import Finding
from qa_drafter.domain.identifiers import ActivityId, RoleId
from qa_drafter.domain.raci import Duty
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.printing import Printer
from qa_drafter.resources import resource_path
from tests.builders import example, example_deal, library, reworded
from tests.strategies import deals

EXAMPLES = sorted(path.stem for path in resource_path("examples").glob("*.yaml"))
POSITIONS = (Position.SPONSOR, Position.BALANCED, Position.CMO)
TABLETS = "velotam_cmo_us"


def findings(content: Agreement) -> tuple[Finding, ...]:
    return DutyReader(library(), Printer(content).article).findings(content)


def given_to(content: Agreement, activity: str, **letters: str) -> Agreement:
    """The agreement after an activity has exactly these letters."""
    matrix = content.matrix_of(ActivityId(activity))
    duties: Mapping[RoleId, Duty] = {RoleId(role): Duty(letter) for role, letter in letters.items()}
    return content.with_matrix(matrix.with_duties(ActivityId(activity), duties))


# --- no false alarm --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_as_it_is_assembled_contradicts_nothing(name: str, position: Position) -> None:
    assert findings(assemble(library(), example_deal(name).with_position(position))) == ()


@settings(max_examples=25)
@given(deals())
def test_no_deal_starts_with_a_contradiction(deal: Deal) -> None:
    assert findings(assemble(library(), deal)) == ()


@pytest.mark.parametrize(
    "wording",
    [
        "The Sponsor's [Quality Unit] shall approve or reject each [Batch] of [Product] for the United States.",
        "The Contractor shall not release a [Batch] before the Sponsor's [Quality Unit] has approved it.",
        "Each [Batch] is released by the Sponsor.",
        "Neither party shall release a [Batch] on hold.",
        "The Contractor shall send the records of each [Batch] that the Sponsor's [Quality Unit] releases.",
        "The Contractor shall support the Sponsor's decision to approve or reject each [Batch].",
        "The Contractor shall tell the other party when it releases each [Batch].",
    ],
)
def test_own_wording_that_leaves_release_with_the_sponsor_is_no_contradiction(wording: str) -> None:
    assert findings(reworded(example(TABLETS), "REL-US", wording)) == ()


# --- contradictions --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clause", "wording", "activity"),
    [
        ("REL-US", "The Contractor shall release each [Batch] of the [Product].", "final_disposition_us"),
        ("REL-US", "The Contractor's [Quality Unit] releases or rejects every [Batch].", "final_disposition_us"),
        ("REL-US", "Each [Batch] shall be released by the Contractor.", "final_disposition_us"),
        ("REL-US", "Cobble Hill Solid Dose LLC shall make the final disposition.", "final_disposition_us"),
        ("REL-US", "The CMO decides on final disposition.", "final_disposition_us"),
        ("CHG-CLASS", "The Contractor approves each [Change].", "approve_change"),
        ("DEV-NOTIFY", "The Sponsor's [Quality Unit] shall class each [Deviation].", "classify_deviation"),
        ("DEV-INVEST", "The Contractor approves the report on each [Critical Deviation].", "approve_investigation"),
        ("DEV-INVEST", "The Sponsor shall investigate each [Deviation].", "investigate_manufacturing"),
        ("LAB-COA", "The Sponsor shall issue the certificate of analysis.", "coa_issue"),
        ("RFA-FAR", "The Contractor shall submit each field alert report to FDA.", "field_alert"),
        ("RFA-ROLES", "The Contractor decides on the recall.", "recall_decide"),
        ("CMP-FLOW", "The Sponsor shall investigate each complaint at the Contractor's site.", "investigate_complaint"),
        ("MAT-MATRIX", "The Contractor shall approve each supplier of critical materials.", "approve_supplier"),
        ("VAL-PPQ", "The Sponsor shall validate each process of the [Product].", "process_validation"),
    ],
)
def test_own_wording_that_gives_a_duty_to_the_other_party_is_one_finding(
    clause: str, wording: str, activity: str
) -> None:
    content = reworded(example(TABLETS), clause, wording)

    (finding,) = findings(content)

    statement = content.matrix_of(ActivityId(activity)).row(ActivityId(activity)).statement
    assert (finding.code, finding.severity, finding.subject) == (CONTRADICTS, "warning", clause)
    assert statement in finding.message
    assert isinstance(finding.mend, ArticleReworded)


def test_a_list_is_read_with_the_words_that_lead_it() -> None:
    content = reworded(
        example(TABLETS), "RFA-ROLES", "The Contractor shall do the following:\n\n- carry out the recall."
    )

    (finding,) = findings(content)

    assert "the Contractor does it" in finding.message


@pytest.mark.parametrize(
    ("activity", "letters", "clause"),
    [
        ("final_disposition_us", {"cmo_qa": "AR"}, "REL-US"),
        ("approve_change", {"cmo_qa": "AR"}, "CHG-CLASS"),
        ("field_alert", {"cmo_regulatory": "AR"}, "RFA-FAR"),
        ("recall_decide", {"cmo_qa": "AR"}, "RFA-ROLES"),
        ("coa_issue", {"sponsor_qa": "AR"}, "LAB-COA"),
        ("classify_deviation", {"sponsor_qa": "AR"}, "DEV-NOTIFY"),
    ],
)
def test_letters_that_pass_to_the_other_party_contradict_the_library_s_text(
    activity: str, letters: dict[str, str], clause: str
) -> None:
    found = findings(given_to(example(TABLETS), activity, **letters))

    assert clause in {finding.subject for finding in found}
    assert all(activity_of(finding) in finding.message for finding in found)


def activity_of(finding: Finding) -> str:
    return finding.message.partition('the row "')[2].partition('"')[0]


def test_both_places_are_cited() -> None:
    (finding,) = findings(given_to(example(TABLETS), "coa_issue", sponsor_qa="AR"))

    assert finding.place == "20.5 Certificate of analysis"
    assert finding.message.startswith(
        "the text says that the Contractor does it (\"The Contractor's Quality Unit shall"
    )
    assert (
        'in the matrix Testing the row "Issue the certificate of analysis" makes Sponsor Quality Unit'
        in finding.message
    )


def test_a_hidden_row_contradicts_nothing() -> None:
    content = given_to(example(TABLETS), "coa_issue", sponsor_qa="AR")
    matrix = content.matrix_of(ActivityId("coa_issue"))
    hidden = tuple(replace(row, hidden="left out") if row.activity == "coa_issue" else row for row in matrix.rows)

    assert findings(content.with_matrix(matrix.with_rows(hidden))) == ()


# --- what mends it ---------------------------------------------------------------------------------------------------


def test_another_position_of_the_library_mends_it_where_it_names_the_party() -> None:
    content = given_to(example(TABLETS), "oos_invalidate", sponsor_qa="AR")

    (finding,) = findings(content)

    assert isinstance(finding.mend, PositionChosen)
    assert finding.mend.now.position is Position.SPONSOR
    assert findings(finding.mend.apply(content)) == ()


def test_the_library_s_own_text_mends_own_wording() -> None:
    content = reworded(example(TABLETS), "RFA-ROLES", "The Contractor decides on the recall.")

    (finding,) = findings(content)

    assert finding.mend is not None
    assert findings(finding.mend.apply(content)) == ()


def test_no_text_is_proposed_where_the_library_has_none_that_agrees() -> None:
    found = findings(given_to(example(TABLETS), "field_alert", cmo_regulatory="AR"))

    assert [finding.mend for finding in found] == [None]


def test_a_reader_follows_the_letters_while_the_words_stand() -> None:
    content = example(TABLETS)
    reader = DutyReader(library(), Printer(content).article)
    changed = given_to(content, "coa_issue", sponsor_qa="AR")

    assert list(reader.contradictions(content)) == []
    (found,) = reader.contradictions(changed)
    assert (found.clause, found.says, found.letter) == ("LAB-COA", Party.CONTRACTOR, Duty.RESPONSIBLE)
