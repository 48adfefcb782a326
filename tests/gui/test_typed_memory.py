"""Wording that is being typed survives the end of the program, and is nobody's until it is kept."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.session import Session
from qa_drafter.gui.settings import Settings
from qa_drafter.gui.typed_memory import EVERY
from tests.gui.windows import ESCAPE, RETURN, press

KEY = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def crashed(opened, qtbot, settings, agreement_path, tmp_path):
    """What the disk holds when the program dies some seconds after words were typed: the file and the settings."""
    draft = opened.workbench.draft
    draft.open_article("AUD-CAUSE")
    press(qtbot, opened, KEY.Key_F2, PLAIN)
    qtbot.keyClicks(QApplication.focusWidget(), "Typed with care. ")
    qtbot.waitUntil(lambda: bool(settings.typed(agreement_path)), timeout=5 * EVERY)
    left = tmp_path / "left.ini"
    shutil.copy(tmp_path / "settings.ini", left)
    press(qtbot, opened, ESCAPE, PLAIN)
    press(qtbot, opened, ESCAPE, PLAIN)
    opened.commands.close.trigger()
    return Settings(QSettings(str(left), QSettings.Format.IniFormat))


@pytest.fixture
def started(crashed, qtbot, workspace, agreement_path):
    """The window at the next start, with the agreement open."""
    window = MainWindow(Session(crashed, workspace))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.acts.open_path(agreement_path)
    qtbot.waitUntil(lambda: window.bridge.reading is not None and not window.background.is_busy, timeout=30_000)
    yield window
    window.close()
    window.close()


def test_what_was_typed_stands_in_its_field_again(started):
    draft = started.workbench.draft
    assert draft.clause == "AUD-CAUSE"
    assert draft.section.view("AUD-CAUSE").editor.typed.startswith("Typed with care. ")
    assert started.notice.isVisible()
    article = started.bridge.reading.printed().article("AUD-CAUSE")
    assert f"{article.number} {article.title}" in started.notice.words.text()


def test_the_agreement_holds_nothing_of_it_until_it_is_kept(started, qtbot):
    draft = started.workbench.draft
    assert started.bridge.reading.opened.content.article("AUD-CAUSE").own_wording is None
    press(qtbot, started, KEY.Key_F2, PLAIN)
    assert draft.section.view("AUD-CAUSE").editor.field.hasFocus()
    press(qtbot, started, RETURN)

    kept = started.bridge.reading.opened.content.article("AUD-CAUSE").own_wording
    assert kept.startswith("Typed with care. ")


def test_what_is_kept_or_left_is_not_offered_again(opened, qtbot, settings, agreement_path):
    press(qtbot, opened, KEY.Key_F2, PLAIN)
    qtbot.keyClicks(QApplication.focusWidget(), "Typed. ")
    opened.typed_memory.keep()
    assert settings.typed(agreement_path)["PAR-ROLES"].startswith("Typed. ")
    press(qtbot, opened, RETURN)
    opened.typed_memory.keep()

    assert settings.typed(agreement_path) == {}


def test_what_was_dropped_when_the_window_closed_is_not_offered_again(opened, qtbot, settings, agreement_path):
    press(qtbot, opened, KEY.Key_F2, PLAIN)
    qtbot.keyClicks(QApplication.focusWidget(), "Typed. ")
    opened.typed_memory.keep()
    press(qtbot, opened, KEY.Key_Q)
    assert settings.typed(agreement_path)
    press(qtbot, opened, KEY.Key_Q)

    assert settings.typed(agreement_path) == {}


def test_closing_tells_plainly_what_is_not_kept_until_it_is(opened, qtbot):
    press(qtbot, opened, KEY.Key_F2, PLAIN)
    qtbot.keyClicks(QApplication.focusWidget(), "Typed. ")
    press(qtbot, opened, KEY.Key_Q)

    assert opened.isVisible()
    assert opened.notice.title.text() == "What you have typed is not kept"
    assert opened.notice.words.text().startswith("1.1 Parties and their roles: Ctrl+Enter keeps it")
    press(qtbot, opened, RETURN)
    assert not opened.notice.isVisible()
    press(qtbot, opened, KEY.Key_Q)
    assert not opened.isVisible()


def test_settings_that_cannot_be_understood_offer_nothing(settings, agreement_path):
    settings.keep_typed(agreement_path, {"PAR-ROLES": "x"})
    store = settings._store
    store.setValue(store.allKeys()[0], "{")

    assert settings.typed(agreement_path) == {}
