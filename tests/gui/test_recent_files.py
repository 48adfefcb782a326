"""The files opened last: opened, pinned, found again when they have gone, taken from the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from qa_drafter.gui.settings import MOST_RECENT
from tests.gui.windows import RETURN, answer_path, copy_of


@pytest.fixture
def start(opened, qtbot):
    """The list of the start page, with the keyboard in it."""
    opened.agreements.close()
    qtbot.waitUntil(opened.start_page.recent.hasFocus)
    return opened.start_page.recent


def is_open(window, path):
    return window.bridge.path == path


def rows(listed):
    return [listed.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(listed.count())]


def offer(window, words):
    return next(button for button in window.notice.findChildren(QPushButton) if button.text() == words)


def test_the_start_page_waits_for_enter_on_the_file_of_last_time(start, opened, qtbot, agreement_path, idle):
    qtbot.keyClick(start, RETURN)
    idle()

    assert is_open(opened, agreement_path)


def test_a_file_that_has_gone_says_so_and_can_be_located(start, opened, qtbot, agreement_path, tmp_path, idle):
    opened.recent.pin(agreement_path)
    elsewhere = tmp_path / "elsewhere.qagr"
    agreement_path.rename(elsewhere)
    opened.recent.show()

    assert "missing" in opened.menus.recent.actions()[0].text()
    assert "missing" in rows(start)[0]
    qtbot.keyClick(start, RETURN)
    assert "no longer there" in opened.notice.title.text()
    offer(opened, "Locate…").click()
    answer_path(qtbot, opened, elsewhere)
    idle()

    assert is_open(opened, elsewhere)
    assert opened.session.settings.recent == opened.session.settings.pinned == (elsewhere,)


def test_a_file_that_has_gone_is_taken_from_the_list(start, opened, agreement_path):
    agreement_path.unlink()
    opened.menus.recent.actions()[0].trigger()
    offer(opened, "Take it from the list").click()

    assert opened.session.settings.recent == ()
    assert not opened.notice.isVisible()
    assert start.isHidden()


def test_space_pins_and_the_pinned_stand_first(start, opened, qtbot, agreement_path, tmp_path):
    newer = copy_of(agreement_path, tmp_path / "newer.qagr")
    opened.session.settings.add_recent(newer)
    opened.recent.show()
    assert start.current.path == agreement_path
    qtbot.keyClick(start, Qt.Key.Key_Space)

    assert [start.item(row).text() for row in range(2)] == [agreement_path.name, "newer.qagr"]
    assert "pinned" in rows(start)[0]
    assert start.current.path == agreement_path
    qtbot.keyClick(start, Qt.Key.Key_Space)
    assert [start.item(row).text() for row in range(2)] == ["newer.qagr", agreement_path.name]


def test_a_click_on_the_pin_pins(start, opened, qtbot, agreement_path):
    index = start.indexFromItem(start.item(0))
    qtbot.mouseClick(start.viewport(), Qt.MouseButton.LeftButton, pos=start.visualRect(index).center())
    assert not opened.recent.is_pinned(agreement_path)

    on_pin = start.pin_rect(index).center().toPoint()
    qtbot.mouseClick(start.viewport(), Qt.MouseButton.LeftButton, pos=on_pin)
    assert opened.recent.is_pinned(agreement_path)


def test_del_takes_a_file_from_the_list_and_leaves_it_where_it_is(start, opened, qtbot, agreement_path):
    qtbot.keyClick(start, Qt.Key.Key_Delete)

    assert opened.session.settings.recent == ()
    assert agreement_path.is_file()


def test_the_menu_pins_the_open_agreement(opened, agreement_path):
    opened.commands.pin.trigger()

    assert opened.commands.pin.isChecked()
    assert opened.session.settings.pinned == (agreement_path,)
    opened.commands.pin.trigger()
    assert not opened.commands.pin.isChecked()


def test_a_pinned_file_is_not_pushed_out(settings, tmp_path):
    settings.add_recent(tmp_path / "pinned.qagr")
    settings.pin_recent(tmp_path / "pinned.qagr", pinned=True)
    for number in range(MOST_RECENT + 5):
        settings.add_recent(tmp_path / f"{number}.qagr")

    assert len(settings.recent) == MOST_RECENT
    assert settings.recent[-1] == tmp_path / "pinned.qagr"
    assert settings.pinned == (tmp_path / "pinned.qagr",)


def test_at_most_ten_files_are_remembered_each_once(settings, tmp_path):
    for number in range(MOST_RECENT + 5):
        settings.add_recent(tmp_path / f"{number}.qagr")
    settings.add_recent(tmp_path / "9.qagr")

    assert len(settings.recent) == MOST_RECENT
    assert settings.recent[0] == tmp_path / "9.qagr"
    assert len(set(settings.recent)) == MOST_RECENT
