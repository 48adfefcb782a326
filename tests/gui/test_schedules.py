"""The schedules that the parties fill in: typed by keys alone, pasted from Excel, taken back, found by a finding."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit

from qa_drafter.gui.dialogs.schedules import SchedulesSheet
from qa_drafter.services.checking import Checking
from tests.gui.windows import CTRL, ESCAPE, RETURN, press, shown


@pytest.fixture
def sheet(qtbot, opened):
    press(qtbot, opened, Qt.Key.Key_6)
    return shown(qtbot, opened, SchedulesSheet)


def filled(opened):
    return [
        (blank.schedule, blank.row, blank.column, blank.words) for blank in opened.bridge.reading.opened.content.filled
    ]


def typed(qtbot, sheet, words):
    """Type into the cell in hand and end with Enter."""
    qtbot.keyClicks(sheet.view, words[0])
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, words[1:])
    qtbot.keyClick(editor, RETURN)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is sheet.view)


def test_a_column_is_typed_by_keys_alone_and_undone_in_the_sheet(qtbot, opened, sheet):
    QAbstractItemModelTester(sheet.model, QAbstractItemModelTester.FailureReportingMode.Fatal, sheet)
    assert sheet.schedule.currentText() == "Schedule 6  Specifications"
    assert (
        sheet.model.headerData(sheet.view.currentIndex().column(), Qt.Orientation.Horizontal) == "Specification number"
    )
    left = sheet.left.text()

    typed(qtbot, sheet, "SP-014")
    typed(qtbot, sheet, "SP-015")

    assert sorted(words for *_, words in filled(opened)) == ["SP-014", "SP-015"]
    assert sheet.model.index(0, 2).data() == "SP-014"
    assert sheet.model.index(1, 2).data() == "SP-015"
    assert sheet.left.text() != left
    assert opened.bridge.stack.undoText() == "Fill in “SP-015”"
    qtbot.keyClick(sheet, Qt.Key.Key_Z, CTRL)
    assert sheet.model.index(1, 2).data() == ""
    sheet.view.setCurrentIndex(sheet.model.index(0, 2))
    qtbot.keyClick(sheet.view, Qt.Key.Key_Delete)
    assert filled(opened) == []


def test_cells_from_excel_are_one_act(qtbot, opened, sheet):
    QGuiApplication.clipboard().setText("SP-1\t1\t2026-01-31\r\nSP-2\t2\t2026-02-28\r\n")
    sheet.view.setCurrentIndex(sheet.model.index(0, 2))
    qtbot.keyClick(sheet.view, Qt.Key.Key_V, CTRL)

    assert [[sheet.model.index(row, at).data() for at in (2, 3, 4)] for row in (0, 1)] == [
        ["SP-1", "1", "2026-01-31"], ["SP-2", "2", "2026-02-28"]
    ]  # fmt: skip
    assert opened.bridge.stack.undoText() == "Paste into “Specifications”"
    sheet.view.selectAll()
    qtbot.keyClick(sheet.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().splitlines()[1].endswith("\tSP-2\t2\t2026-02-28")
    opened.bridge.stack.undo()
    assert filled(opened) == []


def test_what_the_program_fills_cannot_be_typed_or_pasted_over(qtbot, opened, sheet):
    QGuiApplication.clipboard().setText("Other product")
    sheet.view.setCurrentIndex(sheet.model.index(0, 0))
    qtbot.keyClick(sheet.view, Qt.Key.Key_V, CTRL)

    assert "the program fills this cell" in sheet.amiss.text()
    assert filled(opened) == []
    assert "filled by the program" in sheet.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert not sheet.model.flags(sheet.model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_the_finding_of_a_schedule_leads_to_it(qtbot, opened, sheet):
    sheet.choose("documents")
    typed(qtbot, sheet, "F-12")
    qtbot.keyClick(sheet, ESCAPE)
    [found] = [one for one in Checking(opened.bridge.reading.opened).findings() if one.code == "open_blank"]

    opened.workbench.go_to(found)

    again = shown(qtbot, opened, SchedulesSheet)
    assert again.schedule.currentData() == "documents"
