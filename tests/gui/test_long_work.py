"""Work that goes on for long: the sheet that counts, and who sees it."""

from threading import Event

import pytest

from qa_drafter.gui import busy_sheet
from qa_drafter.gui.background import Job

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


def test_short_work_brings_no_sheet_either(window, gate, qtbot):
    gate.set()
    window.background.start(working(gate, is_awaited=True))
    qtbot.waitUntil(lambda: not window.background.is_busy)

    assert busy_sheet.LONG == 2000
    assert not window.busy_sheet._wait.isActive()
