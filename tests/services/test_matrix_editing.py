"""Own activities and roles, hidden and moved rows, notes: what may be asked of the matrices, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_drafter.checks.raci_rules import row_breaches
from qa_drafter.domain.audit import first_broken
from qa_drafter.domain.edits import RowHidden
from qa_drafter.domain.errors import LawBroken, MatrixNeeded, NothingToDo, QaDrafterError, UnknownName, ValueRefused
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId
from qa_drafter.domain.raci import Duty
from qa_drafter.services.checking import Checking
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.editing import Editing, caption
from qa_drafter.services.matrix_editing import MatrixEditing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.role_editing import MOST_OWN_ROLES, RoleEditing
from qa_drafter.services.versions import Versions
from qa_drafter.store.records import edit_of
from tests.strategies import matrix_histories

TESTING, OWN = MatrixId("testing"), ActivityId("OWN-TST-01")
LETTERS = {"cmo_qa": "A", "cmo_qc": "R"}


@pytest.fixture
def editing(agreement: OpenAgreement) -> Editing:
    return Editing(agreement)


@pytest.fixture
def rows(agreement: OpenAgreement) -> MatrixEditing:
    return MatrixEditing(agreement)


@pytest.fixture
def roles(agreement: OpenAgreement) -> RoleEditing:
    return RoleEditing(agreement)


def findings(agreement: OpenAgreement, subject: str) -> list[Finding]:
    return [finding for finding in Checking(agreement).findings() if finding.subject == subject]


# --- own activities --------------------------------------------------------------------------------------------------


def test_an_own_activity_comes_in_where_it_is_asked_for(
    agreement: OpenAgreement, editing: Editing, rows: MatrixEditing
) -> None:
    before = agreement.printed().fingerprint
    edit = rows.row_added("testing", "  Keep the\tcold chain log ", LETTERS, note="By the portal.", at=2)
    changed = editing.perform(edit, "asked for by the depot")

    row = agreement.content.matrix(TESTING).rows[1]
    assert (row.activity, row.statement, row.note, row.is_own) == (
        OWN,
        "Keep the cold chain log",
        "By the portal.",
        True,
    )
    assert agreement.file.audit()[-1].act == "Add activity OWN-TST-01 to testing: Keep the cold chain log"
    assert (changed.activities, changed.matrices) == ({OWN}, {TESTING})
    assert agreement.printed().fingerprint != before
    editing.undo()
    assert agreement.printed().fingerprint == before


def test_an_id_is_never_given_twice(editing: Editing, rows: MatrixEditing) -> None:
    editing.perform(rows.row_added("testing", "One", LETTERS))
    editing.perform(rows.row_removed("OWN-TST-01"))
    editing.perform(rows.row_added("testing", "Another", LETTERS))
    editing.undo()

    assert rows.row_added("testing", "A third", LETTERS).activity == "OWN-TST-03"
    assert rows.row_added("batch_release", "Elsewhere", LETTERS).activity == "OWN-BTC-01"
    assert rows.row_added("testing", "A fourth", LETTERS, taken=(ActivityId("OWN-TST-08"),)).activity == "OWN-TST-09"


@pytest.mark.parametrize(("ask", "refusal", "told"), [
    (lambda r: r.row_added("tasting", "X", LETTERS), UnknownName, "no matrix 'tasting'; did you mean testing?"),
    (lambda r: r.row_added("testing", " ", LETTERS), ValueRefused, "the activity has no words"),
    (lambda r: r.row_added("testing", "w" * 301, LETTERS), ValueRefused, "301 characters are too many"),
    (lambda r: r.row_added("testing", "take representative SAMPLES", LETTERS), ValueRefused, "sample_taking says so"),
    (lambda r: r.row_added("testing", "X", {"cmo_qa": "A"}), LawBroken, "no role is responsible"),
    (lambda r: r.row_added("testing", "X", {"cmo_qa": "R"}), LawBroken, "no role is accountable"),
    (lambda r: r.row_added("testing", "X", {"cmo_qa": "AR", "cmo_qc": "A"}), LawBroken, "2 roles are accountable"),
    (lambda r: r.row_added("testing", "X", {"cmo_qa": "Z"}), ValueRefused, "'Z' is no duty"),
    (lambda r: r.row_added("testing", "X", {"cook": "AR"}), UnknownName, "no role 'cook'"),
    (lambda r: r.row_added("testing", "X", LETTERS, at=0), ValueRefused, "there is no row 0; give a number"),
    (lambda r: r.row_added("testing", "X", LETTERS, note="n" * 501), ValueRefused, "501 characters are too many"),
    (lambda r: r.row_removed("sample_taking"), ValueRefused, "it is the library's, not one of your own; hide it with"),
    (lambda r: r.row_removed("OWN-TST-01"), UnknownName, "no activity 'OWN-TST-01'"),
    (lambda r: r.row_reworded("sample_taking", "X"), ValueRefused, "it is the library's, not one of your own; add a"),
    (lambda r: r.row_moved("sample_taking", 5), NothingToDo, "it is row 5 already"),
    (lambda r: r.row_moved("sample_taking", 99), ValueRefused, "there is no row 99; give a number from 1 to "),
    (lambda r: r.row_noted("sample_taking", ""), NothingToDo, "it has no note"),
    (lambda r: r.row_noted("sample_taking", "a\x01"), ValueRefused, "unprintable character U+0001"),
    (lambda r: r.row_hidden("sample_taking", " "), ValueRefused, "no reason is given for hiding it"),
    (lambda r: r.row_shown("sample_taking"), NothingToDo, "it is not hidden"),
])  # fmt: skip
def test_what_cannot_be_is_refused(
    rows: MatrixEditing, ask: Callable[[MatrixEditing], object], refusal: type[QaDrafterError], told: str
) -> None:
    with pytest.raises(refusal) as error:
        ask(rows)
    assert told in str(error.value)


def test_an_own_activity_may_be_reworded_and_its_letters_keep_the_laws(
    agreement: OpenAgreement, editing: Editing, rows: MatrixEditing
) -> None:
    editing.perform(rows.row_added("testing", "Keep the log", LETTERS))
    editing.perform(rows.row_reworded("OWN-TST-01", "Keep the logs"))

    assert agreement.content.matrix(TESTING).row(OWN).statement == "Keep the logs"
    with pytest.raises(LawBroken, match="no role is accountable"):
        editing.duty_edit("OWN-TST-01", {"cmo_qa": "R"})
    editing.perform(editing.duty_edit("OWN-TST-01", {"cmo_qa": "R"}, lawful=False))
    assert [finding.code for finding in findings(agreement, "OWN-TST-01")] == ["exactly_one_accountable"]


# --- hidden rows -----------------------------------------------------------------------------------------------------


def test_a_hidden_activity_is_not_printed_and_its_reason_is_told(
    agreement: OpenAgreement, editing: Editing, rows: MatrixEditing
) -> None:
    editing.perform(editing.duty_edit("sample_taking", {"cmo_qa": "R"}, lawful=False))
    editing.perform(rows.row_hidden("sample_taking", "the sponsor samples"))

    (found,) = findings(agreement, "sample_taking")
    assert (found.code, found.severity, found.message) == ("row_hidden", Severity.INFO, "hidden: the sponsor samples")
    printed = {row.activity for s in agreement.printed().schedules for m in s.matrices for row in m.rows}
    assert "sample_taking" not in printed
    editing.perform(rows.row_shown("sample_taking"))
    assert [finding.code for finding in findings(agreement, "sample_taking")] == ["exactly_one_accountable"]


def test_what_a_law_asks_for_cannot_be_hidden(agreement: OpenAgreement, rows: MatrixEditing) -> None:
    with pytest.raises(LawBroken) as error:
        rows.row_hidden("final_disposition_us", "no need")

    assert "a law needs it. The Sponsor Quality Unit is accountable" in str(error.value)
    assert "(21 CFR 211.22(a); FDA-QA-2016 IV.B.1.a)" in str(error.value)


def test_where_it_is_hidden_all_the_same_the_check_calls_it_an_error(agreement: OpenAgreement) -> None:
    matrix = agreement.content.matrix_of(ActivityId("final_disposition_us"))
    row = matrix.row(ActivityId("final_disposition_us"))
    hidden = type(row)(row.activity, row.statement, row.duties, hidden="no need")
    (found,) = row_breaches(hidden, matrix, agreement.content.deal, agreement.library)

    assert (found.law, found.severity) == ("row_hidden", Severity.ERROR)
    assert found.source == ("21 CFR 211.22(a)", "FDA-QA-2016 IV.B.1.a")


def test_agreed_practice_may_be_hidden_and_stays_a_warning(
    agreement: OpenAgreement, editing: Editing, rows: MatrixEditing
) -> None:
    editing.perform(rows.row_hidden("approve_investigation", "agreed on 3 May"))

    (found,) = findings(agreement, "approve_investigation")
    assert (found.code, found.severity) == ("row_hidden", Severity.WARNING)


def test_a_matrix_without_a_row_to_print_is_no_part_of_the_schedule(agreement: OpenAgreement, editing: Editing) -> None:
    before = [m.title for s in agreement.printed().schedules for m in s.matrices]
    for row in agreement.content.matrix(MatrixId("stability")).rows:
        editing.perform(RowHidden(MatrixId("stability"), row.activity, "", "not done here"))

    printed = [m for s in agreement.printed().schedules for m in s.matrices]
    assert [m.title for m in printed] == [title for title in before if title != "Stability"]
    assert [m.part for m in printed] == [f"Part {chr(ord('A') + place)}" for place in range(len(printed))]


def test_a_matrix_to_which_an_article_refers_stays(agreement: OpenAgreement, editing: Editing) -> None:
    hiding = [RowHidden(TESTING, row.activity, "", "not done here") for row in agreement.content.matrix(TESTING).rows]
    with pytest.raises(MatrixNeeded, match=r"^matrix testing: section .* refers to it"):
        editing.perform_all(hiding)


# --- own roles -------------------------------------------------------------------------------------------------------


def test_a_second_site_is_a_column_of_the_matrices_that_are_named(
    agreement: OpenAgreement, editing: Editing, roles: RoleEditing
) -> None:
    edit = roles.role_added("Site B Quality Unit", "contractor", short="Site B QA", matrices=("testing", "deviations"))
    changed = editing.perform(edit)

    held = {m.id for m in agreement.content.matrices if any(role.id == edit.role.id for role in m.roles)}
    assert edit.role.id == "own_contractor_site_b_qa"
    assert held == changed.matrices == {"testing", "deviations"}
    assert agreement.content.matrix(TESTING).roles[-1] == edit.role
    # Taken into the other matrices later, it is the same role.
    assert roles.role_added("Site B Quality Unit", "contractor").role == edit.role
    assert caption(edit) == "Add role own_contractor_site_b_qa (Site B Quality Unit) to 2 matrices"


def test_the_law_holds_for_a_role_that_stands_for_another(
    agreement: OpenAgreement, editing: Editing, roles: RoleEditing
) -> None:
    second = roles.role_added("Second Production", "contractor", short="Prod. 2", stands_for="cmo_production")
    unit = roles.role_added("Site B Quality Unit", "contractor", short="Site B QA", stands_for="cmo_qa")
    editing.perform_all([second, unit])

    with pytest.raises(LawBroken, match="A is on Second Production"):
        editing.duty_edit("cmo_disposition", {"cmo_qa": "-", str(second.role.id): "AR"})
    editing.perform(editing.duty_edit("cmo_disposition", {"cmo_qa": "R", str(unit.role.id): "A"}))


def test_a_role_goes_only_when_its_duties_have_been_given_away(
    agreement: OpenAgreement, editing: Editing, rows: MatrixEditing, roles: RoleEditing
) -> None:
    name = str(editing_role(editing, roles))
    editing.perform(rows.row_added("testing", "Keep the log", {"cmo_qa": "A", name: "R"}))
    editing.perform(editing.duty_edit("sample_taking", {name: "I"}))
    with pytest.raises(LawBroken, match=f"{name} has R in OWN-TST-01, and without it no role is responsible"):
        roles.role_removed(name)
    editing.perform(editing.duty_edit("OWN-TST-01", {"cmo_qa": "AR", name: "C"}))

    before = agreement.content
    editing.perform_all(roles.role_removed(name))
    assert all(role.id != name for matrix in agreement.content.matrices for role in matrix.roles)
    editing.undo()
    assert agreement.content == before


def editing_role(editing: Editing, roles: RoleEditing) -> RoleId:
    edit = roles.role_added("Depot", "contractor")
    editing.perform(edit)
    return edit.role.id


def test_a_renamed_role_is_called_so_in_every_matrix(
    agreement: OpenAgreement, editing: Editing, roles: RoleEditing
) -> None:
    before = agreement.printed().fingerprint
    editing.perform(roles.role_renamed("sponsor_qa", "Global Quality", short="GQ"))

    titles = {role.title for m in agreement.content.matrices for role in m.roles if role.id == "sponsor_qa"}
    assert titles == {"Global Quality"}
    assert agreement.printed().fingerprint != before
    with pytest.raises(LawBroken, match="A is not on Global Quality but on Contractor Quality Unit"):
        editing.duty_edit("final_disposition_us", {"sponsor_qa": "I", "cmo_qa": "AR"})


@pytest.mark.parametrize(("ask", "refusal", "told"), [
    (lambda r: r.role_added("", "sponsor"), ValueRefused, "it has no title"),
    (lambda r: r.role_added("X", "nobody"), ValueRefused, "'nobody' is no party; use sponsor or contractor"),
    (lambda r: r.role_added("A very long title of a role", "sponsor"), ValueRefused, "give a short name of at most 16"),
    (lambda r: r.role_added("X", "sponsor", short="qa"), ValueRefused, "sponsor_qa is called so already"),
    (lambda r: r.role_added("Sponsor Quality Unit", "sponsor", short="Q"), ValueRefused, "use that role"),
    (lambda r: r.role_added("X", "sponsor", stands_for="cook"), UnknownName, "no role 'cook'"),
    (lambda r: r.role_added("X", "contractor", stands_for="sponsor_qa"), ValueRefused, "cannot stand for sponsor_qa"),
    (lambda r: r.role_added("X", "sponsor", matrices=("tasting",)), UnknownName, "no matrix 'tasting'"),
    (lambda r: r.role_removed("cmo_qa"), ValueRefused, "it is the library's"),
    (lambda r: r.role_removed("own_nobody"), UnknownName, "no role 'own_nobody'"),
    (lambda r: r.role_renamed("cmo_qa", "Contractor Quality Unit"), NothingToDo, "it is called so already"),
    (lambda r: r.role_renamed("cmo_qa", "Contractor Production"), ValueRefused, "cmo_production is called so already"),
])  # fmt: skip
def test_a_role_that_cannot_be_is_refused(
    roles: RoleEditing, ask: Callable[[RoleEditing], object], refusal: type[QaDrafterError], told: str
) -> None:
    with pytest.raises(refusal) as error:
        ask(roles)
    assert told in str(error.value)


def test_a_qualified_person_may_sit_with_the_contractor_and_never_in_a_deal_for_the_us(
    agreement: OpenAgreement, editing: Editing, roles: RoleEditing
) -> None:
    edit = roles.role_added("Dr Muster", "contractor", stands_for="sponsor_qp", matrices=("testing",))
    editing.perform(edit)

    assert [f.code for f in findings(agreement, "testing")] == ["qp_column_only_eu_uk"]


def test_there_are_only_so_many_own_roles(editing: Editing, roles: RoleEditing) -> None:
    for number in range(MOST_OWN_ROLES):
        editing.perform(roles.role_added(f"Site {number}", "contractor", matrices=("testing",)))
    with pytest.raises(ValueRefused, match="there are 12 own roles already"):
        roles.role_added("One more", "contractor")


# --- all of it, undone and compared ----------------------------------------------------------------------------------


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_acts_on_the_matrices_are_undone_to_the_fingerprint_and_recorded(
    data: st.DataObject, agreement: OpenAgreement, editing: Editing
) -> None:
    start, fingerprint, entries = agreement.content, agreement.printed().fingerprint, len(agreement.file.audit())
    done = data.draw(matrix_histories(start))
    for edit in done:
        editing.perform(edit)
    for _ in done:
        editing.undo()

    assert agreement.content == start
    assert agreement.printed().fingerprint == fingerprint
    trail = agreement.file.audit()[entries:]
    assert [edit_of(entry.record) for entry in trail[: len(done)]] == done
    assert len(trail) == 2 * len(done)
    assert first_broken(agreement.file.audit()) is None


def test_each_act_is_one_change_between_versions(
    agreement: OpenAgreement, editing: Editing, rows: MatrixEditing, roles: RoleEditing
) -> None:
    base = Versions(agreement).marks()[-1].id
    editing.perform(roles.role_added("Depot", "contractor", matrices=("testing",)))
    editing.perform(rows.row_added("testing", "Keep the log", {"cmo_qa": "A", "own_contractor_depot": "R"}, at=1))
    editing.perform(rows.row_hidden("retest_approval", "no retests"))
    editing.perform(rows.row_moved("sample_taking", 1))
    editing.perform(rows.row_noted("coa_issue", "In English."))

    changes = Comparing(agreement).versions(base).changes
    assert [(str(c.kind), c.place, c.before, c.after) for c in changes] == [
        ("insert", "Responsibilities: Depot", "", "Contractor: Depot (Depot) in Testing"),
        ("move", "Testing: Take representative samples", "row 5", "row 1"),
        ("table_row_insert", "Testing: Keep the log", "",
         "Keep the log: Contractor Quality Unit A, Depot R"),
        ("cell", "Testing: Issue the certificate of analysis", "", "In English."),
        ("table_row_delete", "Testing: Approve retest plan before extra testing",
         changes[4].before, "not printed: no retests"),
    ]  # fmt: skip
    assert changes[4].before.startswith("Approve retest plan before extra testing: Sponsor Quality Unit ")
    assert all(Duty.NONE is not duty for _, duty in agreement.content.matrix(TESTING).row(OWN).duties)


def test_three_hundred_cells_edited_and_undone_leave_the_agreement_as_it_was(
    agreement: OpenAgreement, editing: Editing
) -> None:
    start, fingerprint, entries = agreement.content, agreement.printed().fingerprint, len(agreement.file.audit())
    dice, made = Random(20261122), []
    while len(made) < 300:
        matrix = dice.choice(agreement.content.matrices)
        row, role = dice.choice(matrix.rows), dice.choice(matrix.roles)
        letters = dice.choice([duty for duty in Duty if duty is not row.duty(role.id)])
        made.append(editing.duty_edit(row.activity, {str(role.id): str(letters) or "-"}, lawful=False))
        editing.perform(made[-1])
    assert agreement.content != start
    for _ in made:
        editing.undo()

    assert agreement.content == start
    assert agreement.printed().fingerprint == fingerprint
    trail = agreement.file.audit()
    recorded = [edit_of(entry.record) for entry in trail[entries:]]
    assert recorded == [*made, *(edit.inverse() for edit in reversed(made))]
    assert first_broken(trail) is None
