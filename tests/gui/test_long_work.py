"""Work that goes on for long: the sheet that counts, and who sees it."""

from threading import Event

import pytest
from PySide6.QtCore import Qt

from qa_drafter.gui import busy_sheet
from qa_drafter.gui.background import Job
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from tests.gui.windows import ESCAPE, gone

LONG = 1


@pytest.fixture
def gate():
    opening = Event()
    yield opening
    opening.set()


@pytest.fixture
def sheet(window):
    window.busy_sheet._wait.setInterval(LONG)
    return window.busy_sheet


def working(gate, *, is_awaited):
    def act(progress):
        progress(0.4)
        while not gate.wait(0.01):
            progress(0.4)

    return Job("Writing Velotam.docx", act, lambda answer: None, is_awaited=is_awaited)


def test_work_that_the_user_waits_for_is_counted_in_a_sheet_until_it_is_done(window, sheet, gate, qtbot):
    window.background.start(working(gate, is_awaited=True))
    qtbot.waitUntil(sheet.isVisible)
    qtbot.waitUntil(lambda: sheet.bar.value() == 40)
    assert sheet.name.text() == "Writing Velotam.docx"
    gate.set()

    qtbot.waitUntil(lambda: not sheet.isVisible())


def test_cancel_stops_the_work_and_says_that_nothing_was_changed(window, sheet, gate, qtbot):
    window.background.start(working(gate, is_awaited=True))
    qtbot.waitUntil(sheet.isVisible)
    sheet.cancel.click()

    qtbot.waitUntil(lambda: not window.background.is_busy)
    assert "Nothing was changed" in window.status.currentMessage()
    assert not sheet.isVisible()


def test_who_goes_on_working_leaves_the_work_to_the_status_bar(window, sheet, gate, qtbot):
    window.background.start(working(gate, is_awaited=True))
    qtbot.waitUntil(sheet.isVisible)
    sheet.go_on.click()

    assert not sheet.isVisible()
    assert window.background.is_busy
    qtbot.waitUntil(window.status.busy.isVisible)


def test_work_that_nobody_asked_for_brings_no_sheet(window, sheet, gate, qtbot):
    window.background.start(working(gate, is_awaited=False))
    qtbot.waitUntil(window.status.busy.isVisible)

    assert not sheet.isVisible()


def asking(window, gate):
    """A dialog whose act was asked for and is under way."""
    dialog, kept = ActSheet("Import clauses", "Drafts", "Keep", window), []

    def act(progress):
        while not gate.wait(0.01):
            progress(0.4)
        return "kept"

    dialog.asked.connect(lambda: window.background.start(dialog.job("Keeping drafts", act, kept.append)))
    dialog.open()
    dialog.accept()
    return dialog, kept


def test_work_that_a_dialog_waits_for_is_counted_over_it_and_can_be_stopped(window, sheet, gate, qtbot):
    dialog, kept = asking(window, gate)
    qtbot.waitUntil(sheet.isActiveWindow)
    assert (sheet.parentWidget(), sheet.name.text()) == (dialog, "Keeping drafts")
    assert not sheet.go_on.isVisible()
    sheet.cancel.setFocus()
    qtbot.keyClick(sheet.cancel, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.background.is_busy)
    assert "Nothing was changed" in window.status.currentMessage()
    assert dialog.isVisible()
    assert dialog.ok.isEnabled()

    dialog.accept()
    qtbot.waitUntil(sheet.isVisible)
    gate.set()
    gone(qtbot, dialog)
    assert kept == ["kept"]
    assert not sheet.isVisible()
    assert sheet.parentWidget() is window


def test_who_puts_the_count_away_waits_in_the_dialog(window, sheet, gate, qtbot):
    dialog, kept = asking(window, gate)
    qtbot.waitUntil(sheet.isVisible)
    qtbot.keyClick(sheet, ESCAPE)
    assert not sheet.isVisible()
    qtbot.keyClick(dialog, ESCAPE)
    assert dialog.isVisible()
    gate.set()
    gone(qtbot, dialog)

    assert kept == ["kept"]


def test_short_work_brings_no_sheet_either(window, gate, qtbot):
    gate.set()
    window.background.start(working(gate, is_awaited=True))
    qtbot.waitUntil(lambda: not window.background.is_busy)

    assert busy_sheet.LONG == 2000
    assert not window.busy_sheet._wait.isActive()
