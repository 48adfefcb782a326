"""What panes show, and which clauses were used, outlives the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qa_drafter.domain.comparison_profile import STANDARD
from qa_drafter.gui.delegates.candidate_row import CandidateRow
from qa_drafter.gui.dialogs.insert_clause import InsertClauseSheet
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.models.candidates import CANDIDATE, RECENT
from qa_drafter.gui.panes.draft_aside import ALTERNATIVES, CITATIONS, NOTES
from qa_drafter.gui.panes.draft_lines import Review
from qa_drafter.gui.session import Session
from qa_drafter.gui.settings import MOST_USED
from qa_drafter.gui.workbench import Mode
from tests.gui.windows import CTRL, RETURN, SHIFT, press, shown

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def again(qtbot, settings, workspace):
    """A window of the next start."""

    def start():
        made = MainWindow(Session(settings, workspace))
        qtbot.addWidget(made)
        made.show()
        return made

    return start


def test_the_next_window_shows_what_the_last_one_showed(opened, qtbot, idle, again):
    draft = opened.workbench.draft
    press(qtbot, opened, KEY.Key_T, CTRL)
    press(qtbot, opened, KEY.Key_G, CTRL | SHIFT)
    draft.bar.toggle_simple()
    draft.aside.setCurrentIndex(CITATIONS)
    opened.show_mode(Mode.COMPARE)
    press(qtbot, opened, KEY.Key_T, ALT)
    opened.show_mode(Mode.COVERAGE)
    press(qtbot, opened, KEY.Key_Y, CTRL | SHIFT)
    idle()
    opened.close()

    after = again().workbench
    assert (after.draft.bar.terms.isChecked(), after.draft.terms.isHidden()) == (True, False)
    assert (after.draft.bar.page.isChecked(), after.draft.page.isHidden()) == (False, True)
    assert after.draft.bar.view().review is Review.SIMPLE
    assert after.draft.aside.currentIndex() == CITATIONS
    assert (after.compare.bar.timeline.isChecked(), after.compare.timeline.isHidden()) == (True, False)
    assert (after.coverage.bar.map.isChecked(), after.coverage.map.isHidden()) == (False, True)


def test_terms_that_are_shown_from_the_start_are_those_of_the_agreement_and_take_no_focus(
    opened, qtbot, idle, again, agreement_path
):
    press(qtbot, opened, KEY.Key_T, CTRL)
    count = opened.workbench.draft.terms.table.model().rowCount()
    opened.close()
    after = again()
    after.acts.open_path(agreement_path)
    qtbot.waitUntil(lambda: after.bridge.reading is not None and not after.background.is_busy, timeout=30_000)

    table = after.workbench.draft.terms.table
    assert table.model().rowCount() == count > 0
    assert not table.hasFocus()


def test_reset_layout_shows_what_the_program_shows_at_first(opened, qtbot, idle):
    draft = opened.workbench.draft
    press(qtbot, opened, KEY.Key_T, CTRL)
    press(qtbot, opened, KEY.Key_G, CTRL | SHIFT)
    draft.bar.toggle_simple()
    tab = draft.aside.currentIndex()
    draft.aside.setCurrentIndex(NOTES)
    opened.commands.reset_layout.trigger()

    assert not draft.bar.terms.isChecked()
    assert draft.bar.page.isChecked()
    assert draft.bar.view().review is Review.ALL
    assert draft.aside.currentIndex() == tab


def clauses(sheet):
    rows = (sheet.model.index(row) for row in range(sheet.model.rowCount()))
    return [str(index.data(CANDIDATE).clause) for index in rows]


def test_a_clause_that_was_used_comes_first_and_says_so(opened, qtbot, settings):
    settings.add_used_clause("STE-APS")
    opened.workbench.draft.acts.insert.trigger()
    sheet = shown(qtbot, opened, InsertClauseSheet)
    first = sheet.model.index(0)

    assert clauses(sheet)[0] == "STE-APS"
    assert first.data(RECENT)
    assert "recently used" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not sheet.model.index(1).data(RECENT)
    assert isinstance(sheet.list.itemDelegate(), CandidateRow)
    sheet.reject()


def test_inserted_clauses_are_remembered_newest_first_and_boundedly(opened, qtbot, settings):
    for number in range(MOST_USED + 3):
        settings.add_used_clause(f"OLD-{number}")
    opened.workbench.draft.acts.insert.trigger()
    sheet = shown(qtbot, opened, InsertClauseSheet)
    sheet.field.setText("aseptic process")
    qtbot.keyClick(sheet.field, RETURN)
    QApplication.processEvents()

    assert settings.used_clauses[0] == "STE-APS"
    assert len(settings.used_clauses) == MOST_USED
    assert settings.used_clauses[1] == f"OLD-{MOST_USED + 2}"


def test_damaged_settings_keep_no_window_shut(settings, again):
    for name in ("aside", "review", "page_shown", "terms_shown", "page_size"):
        settings.set_view(name, "9" * 5000)
    settings.comparison = "[" * 100_000
    window = again()

    assert window.workbench.draft.aside.currentIndex() == ALTERNATIVES
    assert window.workbench.draft.bar.review.currentData() == Review.ALL
    assert window.workbench.compare.profiles.profile == STANDARD
    assert settings.page_size == 0
