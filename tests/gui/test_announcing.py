"""What appears away from the focus is handed to screen readers as announcements."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from qa_drafter.domain.errors import ValueRefused
from qa_drafter.gui import announcing
from qa_drafter.gui.announcing import Voice
from qa_drafter.gui.dialogs.replace_words import ReplaceSheet
from tests.gui.windows import CTRL, press, shown

POLITE, URGENT = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive


class Reader:
    """Stands where Qt hands events to the screen reader of the system."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.heard: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        self.heard.append((event.message(), event.politeness()))

    @property
    def words(self) -> list[str]:
        return [words for words, _ in self.heard]


@pytest.fixture
def reader(monkeypatch):
    standing = Reader()
    monkeypatch.setattr(announcing, "QAccessible", standing)
    return standing


def test_of_words_that_follow_one_another_the_last_is_said_politely(reader, window, qtbot):
    voice = Voice(window, pause=20)
    for words in ("1 hit", "12 hits", "12 hits in 5 articles"):
        voice.say(words)
    qtbot.waitUntil(lambda: bool(reader.heard))

    assert reader.heard == [("12 hits in 5 articles", POLITE)]


def test_qt_takes_an_announcement_as_it_is(window, qtbot):
    Voice(window).say("Version v2 is saved")
    qtbot.wait(1)


def test_what_the_status_bar_says_is_announced(reader, opened, qtbot):
    press(qtbot, opened, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: bool(reader.heard))

    assert reader.heard == [(opened.status.currentMessage(), POLITE)]
    assert "Nothing has changed since v1" in reader.words[0]


def test_undo_and_redo_name_the_act(reader, opened, qtbot):
    opened.bridge.perform(opened.bridge.reading.editing.term_edit("deviation_major_notice", 7))
    act = opened.bridge.stack.undoText()
    press(qtbot, opened, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: reader.words == [f"Undone: {act}"])
    press(qtbot, opened, Qt.Key.Key_Y)

    qtbot.waitUntil(lambda: reader.words[1:] == [f"Done again: {act}"])


def test_a_file_that_is_written_is_announced_and_a_refusal_interrupts(reader, opened, qtbot, idle, tmp_path):
    opened.deliveries.export(opened.bridge.reading, None, tmp_path / "a.docx")
    idle()
    qtbot.waitUntil(lambda: bool(reader.heard))
    assert reader.heard == [(f"a.docx is written. {tmp_path / 'a.docx'}", POLITE)]
    opened.show_refusal(ValueRefused("here", "it does not fit", "try another"))
    qtbot.waitUntil(lambda: len(reader.heard) == 2)

    assert reader.heard[1][1] is URGENT
    assert "does not fit" in reader.words[1]


def test_what_is_found_is_announced_when_the_typing_rests(reader, opened, qtbot):
    press(qtbot, opened, Qt.Key.Key_F)
    qtbot.keyClicks(QApplication.focusWidget(), "deviation")
    qtbot.waitUntil(lambda: bool(reader.heard))
    assert len(reader.words) == 1
    assert reader.words[0].startswith(tuple("123456789"))
    assert "hit" in reader.words[0]

    press(qtbot, opened, Qt.Key.Key_H, CTRL)
    sheet = shown(qtbot, opened, ReplaceSheet)
    qtbot.keyClicks(sheet.old, "in writing")
    qtbot.waitUntil(lambda: len(reader.words) == 2)
    assert reader.words[1] == sheet.found.text()
    assert "place" in reader.words[1]
