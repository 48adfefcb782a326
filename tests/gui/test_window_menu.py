"""The menu of the open windows."""

import shutil

import pytest
from PySide6.QtCore import Qt

from qa_drafter.gui.session import Session
from qa_drafter.gui.windows import open_window
from tests.gui.windows import press


@pytest.fixture
def other(opened, agreement_path, settings, workspace, qtbot):
    path = agreement_path.with_name("pelorin & co.qagr")
    shutil.copy(agreement_path, path)
    window = open_window(Session(settings, workspace), path)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.bridge.reading is not None, timeout=30_000)
    yield window
    window.close()


def listed(window):
    window.menus.windows.aboutToShow.emit()
    return {action.text(): action for action in window.menus.windows.actions() if action.isCheckable()}


def test_the_menu_lists_every_agreement_and_marks_its_own(opened, other):
    actions = listed(opened)

    assert [text[3:] for text in actions] == ["pelorin && co.qagr — qa_drafter", "velotam.qagr — qa_drafter"]
    assert [action.isChecked() for action in actions.values()] == [False, True]


def test_a_line_of_the_menu_brings_its_window_to_the_front(opened, other, qtbot):
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    next(iter(listed(opened).values())).trigger()

    qtbot.waitUntil(other.isActiveWindow)


def test_ctrl_tab_goes_from_agreement_to_agreement_and_round(opened, other, qtbot):
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    press(qtbot, opened, Qt.Key.Key_Tab)
    qtbot.waitUntil(other.isActiveWindow)
    press(qtbot, other, Qt.Key.Key_Tab)

    qtbot.waitUntil(opened.isActiveWindow)


def test_a_window_that_is_closed_is_no_longer_listed(opened, other):
    other.close()

    assert [text[3:] for text in listed(opened)] == ["velotam.qagr — qa_drafter"]
