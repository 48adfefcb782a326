"""Every edit is one act: applied, recorded and told together; undo is its inverse on the same road."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_drafter.domain.audit import first_broken
from qa_drafter.domain.edits import ArticleReworded, PositionChosen, RaciReassigned, TermSet
from qa_drafter.domain.errors import (
    EditOutOfDate,
    LawBroken,
    NothingToDo,
    QaDrafterError,
    UnknownName,
    ValueRefused,
    WordingRefused,
)
from qa_drafter.domain.identifiers import ActivityId, ClauseId, TermId
from qa_drafter.drafting.printing import Printer
from qa_drafter.services.changed import Changed
from qa_drafter.services.editing import Editing, caption
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.versions import Versions
from qa_drafter.services.workspace import Workspace
from qa_drafter.store.records import edit_of
from tests.builders import NOON
from tests.strategies import acts

NOTICE, OOS = TermId("deviation_major_notice"), ClauseId("DEV-OOS")


@pytest.fixture
def editing(agreement: OpenAgreement) -> Editing:
    return Editing(agreement)


def fingerprint(agreement: OpenAgreement) -> str:
    return agreement.printed().fingerprint


# --- one act ---------------------------------------------------------------------------------------------------------


def test_an_edit_is_applied_recorded_and_on_the_disk(
    workspace: Workspace, agreement: OpenAgreement, editing: Editing
) -> None:
    edit = editing.term_edit(NOTICE, 3)
    changed = editing.perform(edit, "  as agreed\n on the phone ")

    assert agreement.content.term(NOTICE).value == 3
    entry = agreement.file.audit()[-1]
    assert (entry.at, entry.who, entry.reason) == (NOON, "Ada Quality", "as agreed on the phone")
    assert entry.act == "Set deviation_major_notice from 2 to 3"
    assert edit_of(entry.record) == edit
    assert changed.terms == {NOTICE}
    assert "DEV-NOTIFY" in changed.clauses
    assert not changed.outline
    agreement.close()
    again = workspace.open(agreement.path)
    assert again.content.term(NOTICE).value == 3
    again.close()


def test_each_kind_of_edit_tells_what_it_touched(editing: Editing) -> None:
    reworded = editing.perform(editing.wording_edit(OOS, "The Contractor shall tell the Sponsor at once."))
    moved = editing.perform(editing.duty_edit("retest_approval", {"sponsor_qa": "A", "cmo_qa": "R"}))
    chosen = editing.perform(editing.position_edit("AUD-ROUTINE", "sponsor"))

    assert reworded == Changed(clauses=frozenset({OOS}))
    assert moved == Changed(activities=frozenset({ActivityId("retest_approval")}))
    assert chosen == Changed(clauses=frozenset({ClauseId("AUD-ROUTINE")}))


def test_several_edits_are_one_act_or_none(agreement: OpenAgreement, editing: Editing) -> None:
    good = editing.term_edit(NOTICE, 3)
    before, trail = agreement.content, agreement.file.audit()

    with pytest.raises(EditOutOfDate):
        editing.perform_all([good, TermSet(NOTICE, 99, 4)])
    assert agreement.content == before
    assert agreement.file.working_copy() == before
    assert agreement.file.audit() == trail


def test_a_stale_edit_is_refused_and_leaves_no_trace(agreement: OpenAgreement, editing: Editing) -> None:
    stale = editing.term_edit(NOTICE, 3)
    editing.perform(editing.term_edit(NOTICE, 4))
    trail = agreement.file.audit()

    with pytest.raises(EditOutOfDate, match="term deviation_major_notice: it has changed since this edit was made"):
        editing.perform(stale)
    assert agreement.content.term(NOTICE).value == 4
    assert agreement.file.audit() == trail


def test_an_edit_that_the_disk_refuses_is_not_shown_as_done(agreement: OpenAgreement, editing: Editing) -> None:
    before = agreement.content
    edit = editing.term_edit(NOTICE, 3)
    agreement.file._db.execute("pragma query_only = on")

    with pytest.raises(QaDrafterError, match=r"velotam\.qagr: no permission to write it or its folder"):
        editing.perform(edit)
    assert agreement.content == before
    agreement.file._db.execute("pragma query_only = off")
    editing.perform(edit)
    assert agreement.content.term(NOTICE).value == 3


# --- undo ------------------------------------------------------------------------------------------------------------


def test_undo_is_the_inverse_and_the_trail_gains_a_row(agreement: OpenAgreement, editing: Editing) -> None:
    before, length = fingerprint(agreement), len(agreement.file.audit())
    edit = editing.wording_edit(OOS, "The Contractor shall tell the Sponsor at once.")

    editing.perform(edit)
    assert fingerprint(agreement) != before
    editing.perform(edit.inverse())
    assert fingerprint(agreement) == before
    trail = agreement.file.audit()
    assert len(trail) == length + 2
    assert [entry.act for entry in trail[-2:]] == ["Reword DEV-OOS", "Restore the library text of DEV-OOS"]
    assert first_broken(trail) is None


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_edits_print_as_afresh_and_taken_back_give_the_identical_agreement(
    agreement: OpenAgreement, data: st.DataObject
) -> None:
    editing = Editing(agreement)
    before, printed, length = agreement.content, fingerprint(agreement), len(agreement.file.audit())
    performed = []
    for _ in range(data.draw(st.integers(1, 5))):
        edit = data.draw(acts(agreement.content, before.articles))
        editing.perform(edit)
        performed.append(edit)
        assert agreement.printed() == Printer(agreement.content).whole(agreement.edition(None))
    for edit in reversed(performed):
        editing.perform(edit.inverse())

    assert agreement.content == before
    assert fingerprint(agreement) == printed
    assert agreement.file.working_copy() == before
    trail = agreement.file.audit()
    assert len(trail) == length + 2 * len(performed)
    assert first_broken(trail) is None
    recorded = [edit_of(entry.record) for entry in trail[length:]]
    assert recorded == [*performed, *(edit.inverse() for edit in reversed(performed))]


def test_acts_are_taken_back_after_the_file_was_closed(workspace: Workspace, agreement: OpenAgreement) -> None:
    editing, before = Editing(agreement), agreement.content
    editing.perform_all((editing.term_edit(NOTICE, 9), editing.term_edit("deviation_critical_notice", 9)))
    editing.perform(editing.position_edit(OOS, "sponsor"))
    after, path = agreement.content, agreement.path
    agreement.close()

    again = workspace.open(path)
    later = Editing(again)
    assert [act.caption for act in later.history().acts] == [
        "Set deviation_major_notice from 2 to 9 and 1 more",
        "Take the sponsor text of DEV-OOS",
    ]
    assert later.undo().clauses == {OOS}
    later.undo()
    assert again.content == before
    with pytest.raises(NothingToDo, match="no act is left to take back"):
        later.undo()
    later.redo()
    later.redo()
    assert again.content == after
    with pytest.raises(NothingToDo, match="no act is left to do again"):
        later.redo()
    assert first_broken(again.file.audit()) is None
    assert [entry.reason for entry in again.file.audit()].count("Undo") == 3
    again.close()


def test_another_act_ends_what_could_be_done_again(agreement: OpenAgreement, editing: Editing) -> None:
    editing.perform(editing.term_edit(NOTICE, 9))
    editing.undo()
    editing.perform(editing.term_edit(NOTICE, 8))

    assert len(editing.history().acts) == 1
    with pytest.raises(NothingToDo):
        editing.redo()


# --- what is asked ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("term", "answer", "refusal", "told"), [
    (NOTICE, 2, NothingToDo, "term deviation_major_notice: it is 2\u00a0Business\u00a0Days already"),
    (NOTICE, "soon", ValueRefused, "'soon' is not a number of business days"),
    (NOTICE, "2.5.1", ValueRefused, "is not a number of business days"),
    (NOTICE, -1, ValueRefused, "'-1' is not a number from 0 to 100000"),
    (NOTICE, "1e7", ValueRefused, "is not a number from 0 to 100000"),
    (NOTICE, "nan", ValueRefused, "is not a number from 0 to 100000"),
    ("retain_quantity", "1.5", ValueRefused, "'1.5' is not a whole number"),
    ("mbr_silence", "perhaps", ValueRefused, "term mbr_silence: 'perhaps' is not "),
    ("deviation_minor_notice", "a\x01b", ValueRefused, "is not words on one line"),
    ("deviation_minor_notice", "{{ x }}", ValueRefused, "without braces"),
    ("deviation_minor_notice", "w" * 500, ValueRefused, "at most 400 characters"),
    ("deviation_majr_notice", 3, UnknownName, "no term 'deviation_majr_notice'; did you mean deviation_major_notice"),
])  # fmt: skip
def test_a_term_takes_what_its_unit_holds(
    editing: Editing, term: str, answer: object, refusal: type[QaDrafterError], told: str
) -> None:
    with pytest.raises(refusal) as error:
        editing.term_edit(term, answer)  # type: ignore[arg-type]
    assert told in str(error.value)


@pytest.mark.parametrize(("letters", "refusal", "told"), [
    ({"sponsor_qa": "A"}, LawBroken, "2 roles are accountable; exactly one must be (sponsor_qa, cmo_qa)"),
    ({"cmo_qa": "-"}, LawBroken, "no role is accountable; exactly one must be"),
    ({"cmo_qc": "C", "cmo_qa": "A", "sponsor_qa": "I"}, LawBroken, "no role is responsible; at least one must be"),
    ({"sponsor_qa": "X"}, ValueRefused, "'X' is no duty; use R, A, AR, C, I or - for none"),
    ({"nobody": "R"}, UnknownName, "no role 'nobody'"),
    ({}, NothingToDo, "the duties are so already"),
])  # fmt: skip
def test_letters_keep_the_laws_of_a_row(
    editing: Editing, letters: dict[str, str], refusal: type[QaDrafterError], told: str
) -> None:
    with pytest.raises(refusal) as error:
        editing.duty_edit("retest_approval", letters)
    assert told in str(error.value)


def test_a_rule_of_law_is_refused_with_its_reason_and_source(editing: Editing) -> None:
    for overriding in (False, True):
        with pytest.raises(LawBroken) as error:
            editing.duty_edit("final_disposition_us", {"sponsor_qa": "I", "cmo_qa": "AR"}, overriding=overriding)

        assert str(error.value) == (
            "activity final_disposition_us: A is not on Sponsor Quality Unit but on Contractor Quality Unit. The "
            "Sponsor Quality Unit is accountable for final approval or rejection of a drug product for the US (21 CFR "
            "211.22(a); FDA-QA-2016 IV.B.1.a); choose letters that keep the rule; it cannot be overridden"
        )


def test_agreed_practice_is_set_aside_by_overriding_only(editing: Editing) -> None:
    letters = {"sponsor_qa": "C", "cmo_qa": "AR"}
    with pytest.raises(LawBroken) as error:
        editing.duty_edit("approve_investigation", letters)

    assert str(error.value).endswith("choose letters that keep it, or override it with a recorded reason")
    editing.perform(editing.duty_edit("approve_investigation", letters, overriding=True), "agreed on 3 May")
    # What the row breaks already is no bar to its other letters.
    editing.perform(editing.duty_edit("approve_investigation", {"sponsor_supply": "I"}))


@pytest.mark.parametrize("written", ["AR", "ar", " RA ", "A/R", "R/A", "a-r"])
def test_letters_may_be_written_in_any_manner(editing: Editing, written: str) -> None:
    edit = editing.duty_edit("retest_approval", {"cmo_qa": written, "cmo_qc": "C"})

    assert dict(edit.now)[next(role for role, _ in edit.now if role == "cmo_qa")] == "AR"


def test_the_window_may_pass_through_a_broken_row(editing: Editing) -> None:
    edit = editing.duty_edit("retest_approval", {"sponsor_qa": "A"}, lawful=False)

    assert isinstance(edit, RaciReassigned)


@pytest.mark.parametrize(("clause", "position", "refusal"), [
    ("AUD-ROUTINE", "balanced", NothingToDo),
    ("AUD-ROUTINE", "middle", UnknownName),
    ("AUD-NONE", "sponsor", UnknownName),
    ("SER-GONE", "fixed", UnknownName),
])  # fmt: skip
def test_a_position_is_one_that_the_library_offers(
    editing: Editing, clause: str, position: str, refusal: type[QaDrafterError]
) -> None:
    with pytest.raises(refusal):
        editing.position_edit(clause, position)


def test_a_new_position_takes_own_wording_away_and_undo_gives_it_back(
    agreement: OpenAgreement, editing: Editing
) -> None:
    editing.perform(editing.wording_edit("AUD-ROUTINE", "The Sponsor may audit."))
    chosen = editing.position_edit("AUD-ROUTINE", "sponsor")
    assert isinstance(chosen, PositionChosen)
    editing.perform(chosen)
    assert agreement.content.article(ClauseId("AUD-ROUTINE")).own_wording is None

    editing.perform(chosen.inverse())
    assert editing.wording("AUD-ROUTINE") == "The Sponsor may audit.\n"


def test_wording_that_is_so_already_or_the_library_s_own_is_no_edit(editing: Editing) -> None:
    with pytest.raises(NothingToDo):
        editing.wording_edit(OOS, editing.wording(OOS))
    with pytest.raises(NothingToDo):
        editing.library_wording_edit(OOS)
    with pytest.raises(WordingRefused):
        editing.wording_edit(OOS, "See [[DEV-GONE]].")


def test_the_library_s_text_comes_back(agreement: OpenAgreement, editing: Editing) -> None:
    shown = editing.wording(OOS)
    editing.perform(editing.wording_edit(OOS, "Something else."))
    typed, asked = editing.wording_edit(OOS, shown), editing.library_wording_edit(OOS)
    assert typed == asked == ArticleReworded(OOS, "Something else.\n", None)
    assert caption(typed) == "Restore the library text of DEV-OOS"

    editing.perform(typed)
    assert editing.wording(OOS) == shown
    assert Versions(agreement).edits_since_last() == 0


@pytest.mark.parametrize("reason", ["a\x00b", "w" * 1001, "\u202eturned"])
def test_a_reason_that_no_report_could_print_is_refused(editing: Editing, reason: str) -> None:
    with pytest.raises(ValueRefused, match=r"^reason: "):
        editing.perform(editing.term_edit(NOTICE, 3), reason)
