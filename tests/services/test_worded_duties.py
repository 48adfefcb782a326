"""The wording beside the matrices of an open agreement."""

from qa_drafter.domain.identifiers import ActivityId, ClauseId
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.showing import clauses_by_activity, shown
from qa_drafter.services.worded_duties import WordedDuties

INVALIDATE = ActivityId("oos_invalidate")


def test_a_changed_cell_proposes_the_text_that_agrees(agreement: OpenAgreement) -> None:
    editing, worded = Editing(agreement), WordedDuties(agreement)
    assert worded.disagreements() == ()

    editing.perform(editing.duty_edit(INVALIDATE, {"sponsor_qa": "AR", "cmo_qa": "C", "cmo_qc": "C"}, lawful=False))
    (told,) = worded.of_activity(INVALIDATE)

    assert (told.number, told.found.clause) == ("10.3", "DEV-OOS")
    assert "makes Sponsor Quality Unit accountable" in told.told
    assert told.proposal is not None
    editing.perform(told.proposal)
    assert worded.disagreements() == ()


def test_each_activity_names_its_clauses_and_each_clause_its_activities(agreement: OpenAgreement) -> None:
    by_activity = clauses_by_activity(agreement.content)
    assert by_activity[ActivityId("approve_investigation")] == (ClauseId("DEV-NOTIFY"), ClauseId("DEV-INVEST"))

    told = shown(agreement, None)
    articles = {a["clause"]: a["activities"] for section in told["sections"] for a in section["articles"]}
    rows = {row["id"]: row["clauses"] for matrix in told["matrices"] for row in matrix["activities"]}

    assert all(clause in rows[activity] for clause, named in articles.items() for activity in named)
    assert all(activity in articles[clause] for activity, named in rows.items() for clause in named)
