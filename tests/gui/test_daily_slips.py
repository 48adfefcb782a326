"""Small slips of a working day: a value that does not fit, a long label, keys after an edit, a hasty goodbye."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.gui import word_acts
from qa_drafter.gui.panes.terms_view import TermsTable
from tests.gui.windows import RETURN, press

KEY = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def terms(opened, qtbot) -> TermsTable:
    """The table of all terms, with the for-cause audit notice as its one row."""
    press(qtbot, opened, KEY.Key_T)
    view = opened.workbench.draft.terms
    qtbot.keyClicks(view.field, "for-cause")
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.model().index(0, 0))
    return view.table


def type_value(qtbot, window, value):
    press(qtbot, window, RETURN, PLAIN)
    qtbot.keyClicks(QApplication.focusWidget(), value)
    press(qtbot, window, RETURN, PLAIN)
    QApplication.processEvents()


def test_a_refused_value_is_named_as_the_table_names_its_term(opened, qtbot, terms):
    type_value(qtbot, opened, "abc")

    assert opened.notice.isVisible()
    assert opened.notice.words.text().startswith("For-cause audit notice: 'abc' is not a number of business days")


def test_the_notice_of_a_refused_value_goes_when_the_next_is_taken(opened, qtbot, terms):
    type_value(qtbot, opened, "abc")
    type_value(qtbot, opened, "7")

    assert opened.bridge.reading.opened.content.term("audit_for_cause_notice").value == 7
    assert not opened.notice.isVisible()


def test_the_notice_of_a_document_that_was_not_written_waits_to_be_dismissed(opened, qtbot, terms):
    opened.notice.show_refusal(WordFileRefused("out.docx", "it is open in Word", "close it"))
    type_value(qtbot, opened, "7")

    assert opened.notice.isVisible()


def test_a_long_label_of_a_version_ends_in_an_ellipsis_and_stands_whole_in_the_tip(opened):
    label = "Sent to the laboratory after the second round"
    opened.bridge.perform(opened.bridge.reading.editing.term_edit("audit_for_cause_notice", 7))
    opened.bridge.save_version(label)
    box = opened.workbench.draft.bar.base

    assert box.currentText().startswith(f"v2 · {label} · 2026-")
    assert box.shown_words().startswith("v2 · Sent to")
    assert box.shown_words().endswith("…")
    assert box.toolTip() == box.currentText()


def test_a_short_label_of_a_version_is_shown_whole(opened):
    box = opened.workbench.draft.bar.base

    assert box.shown_words() == box.currentText() == "v1 · First draft · 2026-11-24"


def test_after_an_edit_is_kept_the_page_keys_scroll_the_text(opened, qtbot):
    draft = opened.workbench.draft
    bar = draft.section.verticalScrollBar()
    press(qtbot, opened, KEY.Key_F2, PLAIN)
    qtbot.keyClicks(QApplication.focusWidget(), "Kept. ")
    press(qtbot, opened, RETURN)
    assert draft.section.view(draft.clause).text.hasFocus()

    press(qtbot, opened, KEY.Key_PageDown, PLAIN)
    below = bar.value()
    assert below > 0
    press(qtbot, opened, KEY.Key_PageUp, PLAIN)
    assert bar.value() < below


def test_the_arrow_keys_take_the_text_along(opened, qtbot):
    draft = opened.workbench.draft
    draft.section.focus_text(draft.clause)
    bar = draft.section.verticalScrollBar()
    for _ in range(80):
        press(qtbot, opened, KEY.Key_Down, PLAIN)

    assert bar.value() > 0
    text = draft.section.view(draft.clause).text
    assert text.textCursor().position() > 0
    for _ in range(80):
        press(qtbot, opened, KEY.Key_Up, PLAIN)
    assert bar.value() == 0
    assert text.hasFocus()


@pytest.fixture
def slow_export(opened, monkeypatch, tmp_path):
    """An export that has begun and goes on when told to."""
    begun, go_on, place = Event(), Event(), tmp_path / "out.docx"

    def export(printing, to, progress, *, pdf):
        begun.set()
        while not go_on.wait(0.01):
            progress(0.5)
        return real(printing, to, progress, pdf=pdf)

    real = word_acts.export
    monkeypatch.setattr(word_acts, "export", export)
    opened.deliveries.export(opened.bridge.reading, None, place)
    assert begun.wait(10)
    yield place, go_on
    go_on.set()


def test_quitting_while_a_document_is_written_waits_for_it(opened, qtbot, slow_export):
    place, go_on = slow_export
    press(qtbot, opened, KEY.Key_Q)
    assert opened.isVisible()
    assert "closes when out.docx is written" in opened.status.currentMessage()

    go_on.set()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=30_000)
    assert place.exists()


def test_quitting_twice_stops_the_document(opened, qtbot, slow_export):
    place, _ = slow_export
    press(qtbot, opened, KEY.Key_Q)
    press(qtbot, opened, KEY.Key_Q)

    assert not opened.isVisible()
    assert not place.exists()


def test_cancel_stops_the_document_and_the_window_stays(opened, qtbot, idle, slow_export):
    place, _ = slow_export
    press(qtbot, opened, KEY.Key_Q)
    opened.status.busy.cancel.click()
    idle()

    assert opened.isVisible()
    assert "Nothing was changed" in opened.status.currentMessage()
    assert not place.exists()
