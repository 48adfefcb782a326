"""The matrices to Excel and back, and sheets of duties, as acts of the window over real files."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from qa_drafter.domain.identifiers import ActivityId, RoleId
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.dialogs.duty_sheet import DutySheetDialog
from qa_drafter.gui.dialogs.workbook import WorkbookSheet
from tests.gui.windows import CTRL, RETURN, SHIFT, answer_path, press, shown

ACTIVITY = "approve_specifications"


@pytest.fixture
def workbook(qtbot, opened, idle, tmp_path):
    """The matrices of the open agreement, written by the act of the menu."""
    path = tmp_path / "matrices.xlsx"
    opened.commands.matrices_out.trigger()
    answer_path(qtbot, opened, path)
    qtbot.waitUntil(path.exists)
    idle()
    return path


def cell_of(book, activity, role):
    """The cell of a role in the line of an activity, and its sheet."""
    for sheet in book.worksheets:
        for line in sheet.iter_rows():
            if any(cell.value == activity for cell in line):
                keys = next(row for row in sheet.iter_rows() if any(str(c.value).endswith(role) for c in row))
                column = next(cell.column for cell in keys if str(cell.value).endswith(role))
                return sheet, sheet.cell(line[0].row, column)
    raise AssertionError(activity)


def changed(path, letters, activity=ACTIVITY):
    """The workbook after a person has written other letters into the row of an activity."""
    book = load_workbook(path)
    for role, letter in letters.items():
        cell_of(book, activity, role)[1].value = letter
    book.save(path)


def asked_for(qtbot, opened, idle, path):
    """The sheet that shows what a workbook asks for."""
    opened.commands.matrices_in.trigger()
    answer_path(qtbot, opened, path)
    idle()
    return shown(qtbot, opened, WorkbookSheet)


def told(sheet):
    rows = (sheet.list.topLevelItem(row) for row in range(sheet.list.topLevelItemCount()))
    return [tuple(item.text(column) for column in range(3)) for item in rows]


def duty(opened, role, activity=ACTIVITY):
    content = opened.bridge.reading.opened.file.working_copy()
    return content.matrix_of(ActivityId(activity)).row(ActivityId(activity)).duty(RoleId(role))


def test_a_workbook_that_nobody_changed_asks_for_nothing(qtbot, opened, idle, workbook):
    sheet = asked_for(qtbot, opened, idle, workbook)

    assert told(sheet) == []
    assert sheet.amiss.text() == "It says what the agreement says."
    assert not sheet.ok.isEnabled()


def test_letters_from_excel_are_seen_with_their_cells_and_taken_over_as_one_act(qtbot, opened, idle, workbook):
    before = opened.bridge.reading.opened.content
    changed(workbook, {"sponsor_supply": "C", "cmo_production": "I"})

    sheet = asked_for(qtbot, opened, idle, workbook)
    [(place, what, sort)] = told(sheet)
    assert "Testing!" in place
    statement = "Approve product and material specifications"
    assert what == f"{statement}: Sponsor Supply Chain – → C, Contractor Production – → I"
    assert sort == "Edit"
    qtbot.keyClick(sheet, RETURN)

    assert (duty(opened, "sponsor_supply"), duty(opened, "cmo_production")) == (Duty.CONSULTED, Duty.INFORMED)
    assert opened.bridge.stack.undoText() == "Take over matrices.xlsx"
    opened.bridge.stack.undo()
    assert opened.bridge.reading.opened.content == before


def test_a_cell_that_cannot_be_taken_keeps_the_whole_workbook_out(qtbot, opened, idle, workbook):
    changed(workbook, {"sponsor_supply": "C", "cmo_production": "boss"})

    sheet = asked_for(qtbot, opened, idle, workbook)

    assert any(sort == "Problem" and "'boss' is no duty" in what for _, what, sort in told(sheet))
    assert not sheet.ok.isEnabled()
    assert "1 cell cannot be taken" in sheet.amiss.text()
    assert opened.bridge.stack.count() == 0


def test_a_file_that_is_no_workbook_is_refused_in_one_line(qtbot, opened, idle, tmp_path):
    path = tmp_path / "letter.xlsx"
    path.write_text("Dear Sir")

    opened.commands.matrices_in.trigger()
    answer_path(qtbot, opened, path)
    idle()

    qtbot.waitUntil(opened.notice.isVisible)
    assert not opened.findChildren(WorkbookSheet)


def test_the_sheet_of_a_role_is_written_as_a_word_file(qtbot, opened, idle, tmp_path):
    path = tmp_path / "sheet.docx"

    press(qtbot, opened, Qt.Key.Key_D, CTRL | SHIFT)
    dialog = shown(qtbot, opened, DutySheetDialog)
    dialog.holder.setCurrentIndex(dialog.holder.findData("cmo_qc"))
    qtbot.keyClick(dialog, RETURN)
    qtbot.waitUntil(lambda: bool(opened.findChildren(QFileDialog)))
    answer_path(qtbot, opened, path)
    qtbot.waitUntil(path.exists)
    idle()

    text = "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs)
    assert "Contractor Quality Control" in text
    assert opened.notice.isVisible()


def test_without_an_agreement_the_acts_are_off(window):
    assert not any(action.isEnabled() for action in window.commands.of_matrices)


def test_the_acts_offer_a_name_beside_the_agreement(qtbot, opened):
    opened.commands.matrices_out.trigger()
    qtbot.waitUntil(lambda: bool(opened.findChildren(QFileDialog)))
    dialog = opened.findChildren(QFileDialog)[-1]

    assert Path(dialog.selectedFiles()[0]).name.endswith("matrices.xlsx")
    dialog.reject()


def test_practice_is_set_aside_for_a_reason_that_the_audit_trail_keeps(qtbot, opened, idle, workbook):
    changed(workbook, {"sponsor_qa": "C", "cmo_qa": "AR"}, "approve_investigation")
    sheet = asked_for(qtbot, opened, idle, workbook)

    sheet.practice.setFocus()
    qtbot.keyClick(sheet.practice, Qt.Key.Key_Space)
    assert sheet.amiss.text() == "Say why agreed practice is set aside."
    assert not sheet.ok.isEnabled()
    qtbot.keyClicks(sheet.reason, "the Contractor decides, audited yearly")
    qtbot.keyClick(sheet.reason, RETURN)

    reading = opened.bridge.reading
    assert duty(opened, "cmo_qa", "approve_investigation") is Duty.BOTH
    assert reading.opened.file.audit()[-1].reason == "the Contractor decides, audited yearly"
