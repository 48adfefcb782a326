"""Another deal for an open agreement: reviewed act by act, done as one, and taken back as one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_drafter.domain.deal import Deal, Position, StatedBlank
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleRemoved,
    BlankFilled,
    PositionChosen,
    RaciReassigned,
    RoleRenamed,
)
from qa_drafter.domain.errors import DealRefused, EditOutOfDate, NothingToDo, UnknownName
from qa_drafter.domain.holidays import Place
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId, RoleId
from qa_drafter.domain.proposal import Proposal
from qa_drafter.services.checking import Checking
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.defining import Defining
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.reassembling import DealChange, Reassembling
from qa_drafter.services.responsibilities import Responsibilities
from qa_drafter.services.role_editing import RoleEditing
from qa_drafter.services.schedules import Schedules
from qa_drafter.services.versions import Versions
from qa_drafter.services.workspace import Workspace
from tests.builders import example_deal

DEVIATIONS, QP = "DEV-NOTIFY", "REL-QP"
OWN = "The parties agree otherwise.\n"


@pytest.fixture
def reassembling(agreement: OpenAgreement) -> Reassembling:
    return Reassembling(agreement)


def with_answers(deal: Deal, **answers: tuple[str, ...]) -> Deal:
    return replace(deal, answers=tuple((name, answers.get(name, given)) for name, given in deal.answers))


US = example_deal("velotam_cmo_us")
EUROPE = with_answers(US, market=("us", "eu"), application_type=("nda", "eu_ma"))


def about(change: DealChange, subject: str) -> Proposal:
    return next(one for one in change.proposals if one.subject == subject)


def test_each_act_says_why(reassembling: Reassembling) -> None:
    change = reassembling.change(EUROPE)

    assert change.proposals[0].reason.startswith("market: us to us, eu; application_type: nda to nda, eu_ma")
    assert about(change, QP).reason.startswith("comes in because market is eu")
    assert about(change, "approve_change").reason == "Qualified Person comes in"
    assert about(change, "qp_certification").reason.startswith("comes in because market is eu")
    assert all(one.reason and one.advised for one in change.proposals)


def test_articles_that_stay_and_read_otherwise_are_shown(agreement: OpenAgreement, reassembling: Reassembling) -> None:
    change = reassembling.change(EUROPE)
    readings = {reading.clause: reading for reading in change.readings}
    inserted = [span.text for span in readings[ClauseId("AUD-ROUTINE")].spans if span.kind.value != "keep"]

    assert inserted == [", its Qualified Person"]
    editing, before = Editing(agreement), agreement.printed()
    editing.perform(change.proposals[0].edit)
    now = agreement.printed()
    differing = {a.clause for a in before.articles if a.paragraphs != now.article(a.clause).paragraphs}
    assert differing <= readings.keys()


def test_it_is_one_act_that_can_be_taken_back(agreement: OpenAgreement, reassembling: Reassembling) -> None:
    before, fingerprint = agreement.content, agreement.printed().fingerprint

    edits, changed = reassembling.perform(reassembling.change(EUROPE), reason="EU filing")

    assert changed.outline
    assert agreement.content.deal == EUROPE
    assert {entry.reason for entry in Versions(agreement).audit()[-len(edits) :]} == {"EU filing"}
    assert [finding for finding in Checking(agreement).findings() if finding.severity == "error"] == []
    assert not any(line.blocks for line in Checking(agreement).coverage())
    Editing(agreement).undo()
    assert agreement.content == before
    assert agreement.printed().fingerprint == fingerprint
    assert Versions(agreement).first_broken_entry() is None


def test_own_wording_goes_only_when_a_person_says_so(agreement: OpenAgreement, reassembling: Reassembling) -> None:
    reassembling.perform(reassembling.change(EUROPE))
    editing = Editing(agreement)
    editing.perform(editing.wording_edit("RFA-DEFECT", OWN))
    change = reassembling.change(US)
    removal = about(change, "RFA-DEFECT")

    assert isinstance(removal.edit, ArticleRemoved)
    assert not removal.advised
    assert removal.reason.endswith("it has own wording and stays unless you choose it")
    assert change.result().article(ClauseId("RFA-DEFECT")).own_wording == OWN
    assert "RFA-DEFECT" not in {a.clause for a in change.result(also=[removal.number]).articles}
    reassembling.perform(change)
    assert agreement.content.article(ClauseId("RFA-DEFECT")).own_wording == OWN


def test_a_definition_in_own_wording_stays_although_no_article_uses_it(
    agreement: OpenAgreement, reassembling: Reassembling
) -> None:
    reassembling.perform(reassembling.change(EUROPE))
    editing, defining = Editing(agreement), Defining(agreement)
    editing.perform(defining.wording_edit("Certification", "what the Qualified Person signs for a [Product]."))
    reassembling.perform(reassembling.change(US))

    assert "Certification" not in {d.term for a in agreement.printed().articles for d in a.definitions}
    reassembling.perform(reassembling.change(EUROPE))
    assert defining.wording("Certification") == "what the Qualified Person signs for a [Product].\n"


def test_another_side_leaves_own_wording_alone(agreement: OpenAgreement, reassembling: Reassembling) -> None:
    editing = Editing(agreement)
    editing.perform(editing.wording_edit(DEVIATIONS, OWN))
    change = reassembling.change(US.with_position(Position.CMO))
    chosen = about(change, DEVIATIONS)

    assert isinstance(chosen.edit, PositionChosen)
    assert not chosen.advised
    reassembling.perform(change)
    assert agreement.content.article(ClauseId(DEVIATIONS)).own_wording == OWN


def test_what_a_person_declines_stays_as_it_is(agreement: OpenAgreement, reassembling: Reassembling) -> None:
    change = reassembling.change(EUROPE)
    insertion, letters = about(change, "SER-FMD"), about(change, "approve_change")
    assert isinstance(insertion.edit, ArticleInserted)
    before = agreement.content.matrix_of(letters.edit.activity)

    reassembling.perform(change, without=[insertion.number, letters.number])

    assert "SER-FMD" not in {article.clause for article in agreement.content.articles}
    row = agreement.content.matrix(before.id).row(letters.edit.activity)
    assert row.duties == before.row(row.activity).duties


def test_holidays_follow_the_places_of_the_deal(agreement: OpenAgreement, reassembling: Reassembling) -> None:
    moved = replace(EUROPE, contractor=replace(EUROPE.contractor, region="IE"))

    reassembling.perform(reassembling.change(moved))

    assert {one.region for one in agreement.content.holidays if one.place is Place.CONTRACTOR} == {"IE"}


def test_a_change_that_is_none_or_stale_or_misnumbered_is_refused(
    agreement: OpenAgreement, reassembling: Reassembling
) -> None:
    with pytest.raises(NothingToDo):
        reassembling.change(US)
    change = reassembling.change(EUROPE)
    with pytest.raises(UnknownName, match="no number '999'"):
        change.result(without=[999])
    with pytest.raises(UnknownName, match="no decision '1'"):
        change.result(without=[1])
    editing = Editing(agreement)
    editing.perform(editing.term_edit("deviation_major_notice", 4))
    with pytest.raises(EditOutOfDate, match="has changed since"):
        reassembling.perform(change)


STATED = (
    StatedBlank("specifications", "1", "Specification number", "SP-014"),
    StatedBlank("specifications", "Reference standards", "Specification number", "SP-2"),
)


def test_what_the_deal_states_of_schedules_is_proposed_and_what_a_person_entered_since_stays(
    agreement: OpenAgreement, reassembling: Reassembling
) -> None:
    change = reassembling.change(replace(US, schedules=STATED))
    told = [(one.subject, one.reason) for one in change.proposals if isinstance(one.edit, BlankFilled)]
    assert told == [
        ("specifications/release_Velotam 50 mg", "the deal states it"),
        ("specifications/standards", "the deal states it"),
    ]
    without = [about(change, "specifications/standards").number]
    reassembling.perform(change, without=without)
    assert [blank.words for blank in agreement.content.filled] == ["SP-014"]

    editing = Editing(agreement)
    editing.perform(Schedules(agreement).edit("specifications", "1", "3", "SP-015"))
    reassembling.perform(reassembling.change(replace(EUROPE, schedules=STATED)))
    assert [blank.words for blank in agreement.content.filled] == ["SP-015"]
    editing.undo()
    with pytest.raises(DealRefused, match=r"schedules\.specifications: "):
        reassembling.change(replace(EUROPE, schedules=(StatedBlank("specifications", "Cakes", "3", "x"),)))


@pytest.fixture
def to_a_laboratory(workspace: Workspace, tmp_path: Path) -> Iterator[OpenAgreement]:
    """A manufacture handed to a laboratory: an article of own wording keeps the matrix of materials."""
    opened = workspace.create(example_deal("pelorin_phase1_us_eu"), tmp_path / "pelorin.qagr")
    editing = Editing(opened)
    editing.perform(editing.wording_edit("MAT-MATRIX", "[[matrix:materials]] names the function for each act.\n"))
    reassembling = Reassembling(opened)
    reassembling.perform(reassembling.change(example_deal("sarvane_laboratory_us_eu")))
    yield opened
    opened.close()


def test_in_a_row_that_stays_the_laboratory_takes_over_from_production(to_a_laboratory: OpenAgreement) -> None:
    matrix = to_a_laboratory.content.matrix(MatrixId("materials"))
    columns = {role.id for role in matrix.roles}

    assert "cmo_production" not in columns
    assert all(role in columns for row in matrix.rows for role, _ in row.duties)
    assert matrix.row(ActivityId("purchase_materials")).duty(RoleId("cmo_qc")).is_accountable
    assert not [row.activity for row in matrix.rows if row.breaches()]


def test_a_broken_row_is_mended_in_the_columns_that_are_left(to_a_laboratory: OpenAgreement) -> None:
    activity = ActivityId("purchase_materials")
    editing, duties = Editing(to_a_laboratory), Responsibilities(to_a_laboratory)
    editing.perform(editing.duty_edit(activity, {"cmo_qc": "R"}, lawful=False))
    columns = {role.id for role in to_a_laboratory.content.matrix_of(activity).roles}

    finding = next(each for each in Checking(to_a_laboratory).findings() if each.subject == activity)
    first = duties.first_edit(activity, duties.first_letters())

    for mend in (finding.mend, first):
        assert isinstance(mend, RaciReassigned)
        assert columns.issuperset(role for role, _ in mend.now)
        assert dict(mend.now)[RoleId("cmo_qc")] == "AR"


def test_a_matrix_that_comes_in_calls_a_renamed_role_by_its_name(
    agreement: OpenAgreement, reassembling: Reassembling
) -> None:
    editing = Editing(agreement)
    editing.perform(RoleEditing(agreement).role_renamed("cmo_qc", "Laboratory Nord"))
    first, before = agreement.first_version, agreement.content
    assert first is not None

    reassembling.perform(reassembling.change(example_deal("oltecimab_cdmo_us_eu")))

    assert {m.id for m in agreement.content.matrices} - {m.id for m in before.matrices}
    assert {matrix.role(RoleId("cmo_qc")).title for matrix in agreement.content.matrices} == {"Laboratory Nord"}
    told = Comparing(agreement).versions(first)
    assert [change.after for change in told.changes if isinstance(change.edit, RoleRenamed)] == [
        "Contractor: Laboratory Nord (QC)"
    ]
    editing.undo()
    assert agreement.content == before
