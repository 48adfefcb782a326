"""An exported Word file that was changed in Word is noticed on the way back, and offered for comparison."""

from __future__ import annotations

import os

import docx as python_docx
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.settings import MOST_HANDED
from qa_drafter.gui.workbench import Mode
from qa_drafter.services.handed_out import handed_out
from tests.gui.windows import press

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def exported(opened, idle, tmp_path):
    """A Word file of the agreement as it stands, which is version v1 or a working copy without edits."""
    path = tmp_path / "sent.docx"
    opened.deliveries.export(opened.bridge.reading, None, path)
    idle()
    opened.notice.hide()
    return path


def change(path, words="This was added in Word."):
    """Another program adds a paragraph, at another time."""
    document, before = python_docx.Document(str(path)), path.stat().st_mtime_ns
    document.add_paragraph(words)
    document.save(str(path))
    os.utime(path, ns=(before, before + 2_000_000_000))


def come_back(window, idle):
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    idle()


def test_the_way_back_from_word_offers_the_comparison_once(opened, idle, exported):
    come_back(opened, idle)
    assert not opened.notice.isVisible()

    change(exported)
    come_back(opened, idle)
    assert opened.notice.title.text() == "sent.docx was changed since it was exported"
    assert [button.text() for button in opened.notice.offers] == ["Compare"]
    opened.notice.hide()
    come_back(opened, idle)
    assert not opened.notice.isVisible()


def test_compare_sets_the_file_beside_what_was_exported(opened, qtbot, idle, exported):
    change(exported)
    come_back(opened, idle)
    button = opened.notice.offers[0]
    button.setFocus()
    qtbot.keyClick(button, KEY.Key_Space)
    idle()

    pane = opened.workbench.compare
    assert opened.workbench.mode is Mode.COMPARE
    base = VersionId("v1") if opened.bridge.reading.versions.marks() else None
    assert (pane.bar.base, pane.bar.target) == (base, exported)
    assert any("This was added in Word." in line.change.after for line in pane.board.changes.model.listed)
    assert not opened.notice.isVisible()


def test_the_timeline_tells_of_it_again(opened, qtbot, idle, exported):
    change(exported)
    come_back(opened, idle)
    opened.notice.hide()
    opened.show_mode(Mode.COMPARE)
    press(qtbot, opened, KEY.Key_T, ALT)
    idle()

    assert opened.notice.title.text() == "sent.docx was changed since it was exported"


def test_several_are_told_together(opened, idle, exported, tmp_path):
    other = tmp_path / "other.docx"
    opened.deliveries.export(opened.bridge.reading, None, other)
    idle()
    for path in (exported, other):
        change(path)
    come_back(opened, idle)

    assert opened.notice.title.text() == "Changed since they were exported: other.docx, sent.docx"
    assert [button.text() for button in opened.notice.offers] == ["Compare other.docx", "Compare sent.docx"]


def test_whoever_comes_back_while_a_file_is_exported_anew_hears_of_no_change(opened, idle, exported):
    opened.bridge.perform(opened.bridge.reading.editing.term_edit("deviation_major_notice", "6"))
    opened.deliveries.export(opened.bridge.reading, None, exported)
    come_back(opened, idle)

    assert not opened.notice.offers
    opened.handed.look(again=True)
    idle()
    assert not opened.notice.offers


def test_a_file_that_is_exported_during_a_look_is_looked_after(opened, idle, exported, settings, tmp_path):
    opened.deliveries.exported.connect(lambda path: opened.handed.look())
    opened.deliveries.export(opened.bridge.reading, None, tmp_path / "other.docx")
    idle()

    assert [file.path.name for file in settings.handed(opened.bridge.path)] == ["other.docx", "sent.docx"]


def test_a_working_copy_is_not_kept_as_it_was_exported_and_the_notice_says_so(opened, idle, tmp_path):
    editing, path = opened.bridge.reading.editing, tmp_path / "sent.docx"
    opened.bridge.perform(editing.term_edit("deviation_major_notice", "6"))
    opened.deliveries.export(opened.bridge.reading, None, path)
    idle()
    change(path)
    come_back(opened, idle)

    assert opened.notice.words.text() == "A comparison with the agreement as it stands now shows what differs."


def test_the_next_start_tells_of_what_was_changed_meanwhile(opened, idle, exported, agreement_path):
    opened.agreements.close()
    change(exported)
    opened.acts.open_path(agreement_path)
    idle()
    idle()

    assert opened.notice.title.text() == "sent.docx was changed since it was exported"


def test_an_export_to_the_same_place_begins_anew_and_the_oldest_gives_way(opened, idle, exported, settings, tmp_path):
    change(exported)
    opened.deliveries.export(opened.bridge.reading, None, exported)
    idle()
    opened.notice.hide()
    come_back(opened, idle)
    assert not opened.notice.isVisible()

    agreement = opened.bridge.path
    for number in range(MOST_HANDED):
        path = tmp_path / f"{number}.docx"
        path.write_bytes(b"")
        settings.add_handed(agreement, handed_out(path, ""))
    assert len(settings.handed(agreement)) == MOST_HANDED
    assert exported not in [file.path for file in settings.handed(agreement)]
