"""A workbook that comes back is read as edits: what a person changed and nothing else, or it is refused by the cell."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.workbook.workbook import Workbook

from qa_drafter.domain.errors import WorkbookRefused
from qa_drafter.services.editing import Editing, caption
from qa_drafter.services.matrix_editing import MatrixEditing
from qa_drafter.services.matrix_workbooks import WorkbookRead, export_workbook, read_workbook
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.role_editing import RoleEditing
from qa_drafter.services.workspace import Workspace
from tests.builders import AUTHOR, example_deal, library
from tests.sheets.workbooks import add, changed, column, line, sheet_of, write
from tests.strategies import matrix_histories


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tablets' agreement, which has a depot and an own activity, and its workbook."""
    folder = tmp_path_factory.mktemp("workbooks")
    workspace = Workspace(AUTHOR)
    workspace.__dict__["library"] = library()
    made = workspace.create(example_deal("velotam_cmo_us"), folder / "A.qagr")
    editing, role = Editing(made), RoleEditing(made).role_added("Depot", "contractor", matrices=("testing",))
    editing.perform(role)
    letters = {"cmo_qa": "A", str(role.role.id): "R"}
    editing.perform(MatrixEditing(made).row_added("testing", "Keep the log", letters, note="Daily."))
    export_workbook(made, None, folder / "M.xlsx")
    made.close()
    return folder


@pytest.fixture
def agreement(workspace: Workspace, prepared: Path, tmp_path: Path) -> Iterator[OpenAgreement]:
    shutil.copy(prepared / "A.qagr", tmp_path / "A.qagr")
    made = workspace.open(tmp_path / "A.qagr", writing=True)
    yield made
    made.close()


@pytest.fixture
def exported(prepared: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(prepared / "M.xlsx", tmp_path / "M.xlsx"))


@pytest.fixture
def editing(agreement: OpenAgreement) -> Editing:
    return Editing(agreement)


def told(read: WorkbookRead) -> list[str]:
    return [caption(edit) for edit in read.edits]


def returned(agreement: OpenAgreement, exported: Path, change: Callable[[Workbook], object]) -> WorkbookRead:
    return read_workbook(agreement, changed(exported, change))


# --- nothing changed -------------------------------------------------------------------------------------------------


def test_a_round_trip_changes_nothing(agreement: OpenAgreement, exported: Path) -> None:
    for path in (exported, changed(exported, lambda book: None)):
        assert read_workbook(agreement, path) == WorkbookRead((), (), ())


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_agreement_is_changed_by_a_round_trip(
    data: st.DataObject, agreement: OpenAgreement, editing: Editing, tmp_path: Path
) -> None:
    done = data.draw(matrix_histories(agreement.content))
    for edit in done:
        editing.perform(edit)
    path = export_workbook(agreement, None, tmp_path / "M.xlsx")
    read = read_workbook(agreement, path)
    for _ in done:
        editing.undo()

    assert read == WorkbookRead((), (), ())


# --- what a person changed -------------------------------------------------------------------------------------------


def test_changed_cells_are_edits_and_taking_them_over_is_one_act(
    agreement: OpenAgreement, editing: Editing, exported: Path
) -> None:
    def change(book: Workbook) -> None:
        write(book, "testing", "sample_taking", cmo_qa="AR", cmo_qc="c ", note="In duplicate.")
        write(book, "testing", "retest_approval", hidden="no retests")
        write(book, "testing", "OWN-TST-01", statement="Keep the logs", note=None)
        add(book, "testing", "Tell the depot", cmo_qa="ar", sponsor_qa="I")

    before = agreement.content
    read = returned(agreement, exported, change)
    assert sorted(told(read)) == [
        "Add activity OWN-TST-02 to testing: Tell the depot",
        "Hide retest_approval: no retests",
        "Note at sample_taking: In duplicate.",
        "Reassign sample_taking: cmo_qa A to AR, cmo_qc R to C",
        "Remove the note at OWN-TST-01",
        "Reword activity OWN-TST-01: Keep the logs",
    ]
    assert (read.problems, read.remarks) == ((), ())
    editing.perform_all(read.edits)
    assert read_workbook(agreement, exported).problems == ()
    editing.undo()
    assert agreement.content == before


def test_an_own_activity_stands_below_the_line_above_it(
    agreement: OpenAgreement, editing: Editing, exported: Path
) -> None:
    def change(book: Workbook) -> None:
        sheet = sheet_of(book, "testing")
        place = line(sheet, "sample_taking") + 1
        sheet.insert_rows(place, 2)
        for row, words in ((place, "First"), (place + 1, "Second")):
            sheet.cell(row, 3).value = words
            sheet.cell(row, column(sheet, "cmo_qa")).value = "AR"

    editing.perform_all(returned(agreement, exported, change).edits)
    rows = [row.activity for row in agreement.content.matrices[0].rows]
    place = rows.index("sample_taking")  # type: ignore[arg-type]
    assert rows[place : place + 3] == ["sample_taking", "OWN-TST-02", "OWN-TST-03"]


def test_a_copied_line_with_other_words_is_an_own_activity(agreement: OpenAgreement, exported: Path) -> None:
    def change(book: Workbook) -> None:
        sheet = sheet_of(book, "testing")
        source, target = line(sheet, "sample_taking"), add(book, "testing", "Take samples twice")
        for place in range(1, 3):
            sheet.cell(target, place).value = sheet.cell(source, place).value
        sheet.cell(target, column(sheet, "cmo_qa")).value = "AR"

    assert told(returned(agreement, exported, change)) == ["Add activity OWN-TST-02 to testing: Take samples twice"]


def test_a_deleted_line_takes_an_own_activity_out_and_leaves_one_of_the_library(
    agreement: OpenAgreement, exported: Path
) -> None:
    def change(book: Workbook) -> None:
        sheet = sheet_of(book, "testing")
        for activity in ("OWN-TST-01", "sample_taking"):
            sheet.delete_rows(line(sheet, activity))

    read = returned(agreement, exported, change)
    assert told(read) == ["Remove activity OWN-TST-01 from testing: Keep the log"]
    assert read.remarks == (
        "1 Testing: the line of sample_taking is missing; the activity stays, hide it with a reason to leave it out",
    )


def test_sorted_lines_and_missing_sheets_and_columns_leave_things_as_they_are(
    agreement: OpenAgreement, exported: Path
) -> None:
    def change(book: Workbook) -> None:
        sheet = sheet_of(book, "testing")
        values = [[cell.value for cell in sheet[row]] for row in (4, 5)]
        for row, texts in zip((5, 4), values, strict=True):
            for place, text in enumerate(texts, start=1):
                sheet.cell(row, place).value = text
        sheet.delete_cols(column(sheet, "sponsor_ra"))
        del book[sheet_of(book, "stability").title]

    read = returned(agreement, exported, change)
    assert (read.proposals, read.problems) == ((), ())
    assert read.remarks == (
        "1 Testing: no column holds sponsor_ra; its letters stay as they are",
        "1 Testing: the order of the lines is not taken over",
        "no sheet holds Stability: it stays as it is",
    )


def test_what_the_agreement_has_become_meanwhile_is_not_undone(
    agreement: OpenAgreement, editing: Editing, exported: Path
) -> None:
    editing.perform(editing.duty_edit("sample_taking", {"cmo_qc": "AR", "cmo_qa": "I"}))
    assert read_workbook(agreement, exported).proposals == ()

    read = returned(agreement, exported, lambda book: write(book, "testing", "sample_taking", sponsor_ra="I"))
    assert told(read) == ["Reassign sample_taking: sponsor_ra – to I"]
    read = returned(agreement, exported, lambda book: write(book, "testing", "sample_taking", cmo_qc="C"))
    assert read.proposals == ()
    assert read.problems[0].endswith(
        ": 'C' in the workbook, and 'AR' in the agreement by now; export anew, or change it in the agreement"
    )


# --- what cannot be taken --------------------------------------------------------------------------------------------


def test_each_cell_that_cannot_be_taken_is_named(agreement: OpenAgreement, exported: Path) -> None:
    def change(book: Workbook) -> None:
        write(book, "testing", "sample_taking", cmo_qc="X")
        write(book, "testing", "raw_material_testing", cmo_qc="=A1")
        write(book, "testing", "coa_issue", cmo_qa="R")
        write(book, "testing", "reference_standards", statement="Other words")
        write(book, "testing", "retest_approval", note="n" * 501)
        write(book, "batch_release", "final_disposition_us", hidden="no")
        write(book, "batch_release", "cmo_disposition", cmo_qa="I", cmo_production="AR")
        add(book, "testing", "Without letters")
        add(book, "testing", "Keep the LOG", cmo_qa="AR")

    problems = returned(agreement, exported, change).problems
    for told_at, (said, expected) in enumerate(zip(problems, (
        "'X' is no duty; use R, A, AR, C, I or - for none",
        "a formula is no text; write what it should say",
        "no role is accountable; exactly one must be",
        "it is the library's, not one of your own; add a note to it",
        "501 characters are too many",
        "no role is accountable",
        "'Keep the LOG' stands in the matrix already",
        "A is on Contractor Production",
        "a law needs it. The Sponsor Quality Unit is accountable",
    ), strict=True)):  # fmt: skip
        assert expected in said
        assert said.startswith("1 Testing!" if told_at < 7 else "2 Batch release!")


def test_a_workbook_is_taken_whole_or_not_at_all(agreement: OpenAgreement, exported: Path) -> None:
    def change(book: Workbook) -> None:
        write(book, "testing", "sample_taking", cmo_qc="X", note="Kept back")
        write(book, "testing", "coa_issue", cmo_qc="Y")

    read = returned(agreement, exported, change)
    assert told(read) == ["Note at sample_taking: Kept back"]
    with pytest.raises(WorkbookRefused) as error:
        read.check("M.xlsx")
    assert str(error.value).startswith("M.xlsx, 1 Testing!")
    assert str(error.value).endswith("mend it and try again; and 1 more; nothing was changed")


def _renamed(book: Workbook, row: int, place: int, text: str) -> None:
    sheet_of(book, "testing").cell(row, place).value = text


@pytest.mark.parametrize(("change", "problem"), [
    (lambda b: _renamed(b, 4, 1, "forged"), "1 Testing!A4: no activity 'forged' was written here"),
    (lambda b: _renamed(b, 5, 1, "approve_specifications"), "1 Testing!C5: 'Approve test methods and changes to them'"),
    (lambda b: _renamed(b, 1, 4, "role:cook"), "1 Testing: the matrix has no role 'cook' any more"),
    (lambda b: _renamed(b, 3, 40, "Depot 2"), "1 Testing!AN3: the column 'Depot 2' is no role of the matrix"),
    (lambda b: _renamed(b, 1, 1, "qa:matrix:cooking"), "1 Testing: the agreement has no matrix 'cooking'"),
])  # fmt: skip
def test_a_lost_identity_is_named(
    agreement: OpenAgreement, exported: Path, change: Callable[[Workbook], object], problem: str
) -> None:
    assert any(said.startswith(problem) for said in returned(agreement, exported, change).problems)


def test_a_workbook_of_another_agreement_is_refused(workspace: Workspace, exported: Path, tmp_path: Path) -> None:
    other = workspace.create(example_deal("brizapine_toll_us_eu"), tmp_path / "other.qagr")
    try:
        with pytest.raises(WorkbookRefused, match="it was written from another agreement, QA-"):
            read_workbook(other, exported)
    finally:
        other.close()


def test_two_sheets_of_one_matrix_are_refused(agreement: OpenAgreement, exported: Path) -> None:
    with pytest.raises(WorkbookRefused, match="are both the matrix testing; delete the copy"):
        returned(agreement, exported, lambda book: book.copy_worksheet(sheet_of(book, "testing")))
