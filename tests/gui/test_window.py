"""The window as a whole: keys, menus, names for screen readers, status, docks, faults."""

import sys
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QTextEdit,
    QWidget,
)

from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.identifiers import ActivityId, TermId
from qa_drafter.gui import guard
from qa_drafter.gui.background import Job
from qa_drafter.gui.dialogs.about import AboutDialog
from qa_drafter.gui.dialogs.keys import KeysDialog
from qa_drafter.gui.workbench import Mode
from qa_drafter.services.program_log import ProgramLog
from tests.gui.agreements import nameless
from tests.gui.windows import CTRL, SHIFT, press, shown

TALKING = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QAbstractSpinBox, QTextEdit)
LIMITED = TermId("audit_for_cause_notice")
ACTIVITY = ActivityId("retest_approval")


def set_term(window, term, value):
    return window.bridge.perform(window.bridge.reading.editing.term_edit(term, value))


def menus_of(window):
    return [action.menu() for action in window.menuBar().actions() if action.menu() is not None]


def items_of(menu):
    for action in menu.actions():
        if action.menu() is not None:
            yield from items_of(action.menu())
        elif not action.isSeparator():
            yield action


def spoken(widget):
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words


def test_every_action_is_in_a_menu(window):
    in_menus = {action for menu in menus_of(window) for action in items_of(menu)}

    assert [action.text() for action in window.commands.all() if action not in in_menus] == []


@pytest.mark.parametrize("mode", list(Mode))
def test_no_two_actions_in_sight_share_a_key(opened, mode):
    opened.show_mode(mode)
    in_sight = {*opened.commands.all(), *opened.workbench.pane(mode).findChildren(QAction)}
    in_sight |= set(opened.workbench.pane(mode).toolbar().findChildren(QAction))
    wide = [a for a in in_sight if a.shortcutContext() == Qt.ShortcutContext.WindowShortcut]
    keys = Counter(key.toString() for action in wide for key in action.shortcuts())

    assert [key for key, number in keys.items() if number > 1] == []


def test_no_two_acts_of_the_library_share_a_key_with_each_other_or_with_the_window(opened):
    keys = Counter(
        key.toString()
        for action in {*opened.commands.all(), *opened.library.page.bar.acts}
        for key in action.shortcuts()
    )

    assert [key for key, number in keys.items() if number > 1] == []


def test_no_key_holds_ctrl_and_alt(opened):
    """Windows takes them for AltGr, which types € and @; Linux desktops end the session with them, or leave it."""
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    held = {
        key.toString()
        for _, actions in opened.guides.groups()
        for action in actions
        for key in action.shortcuts()
        if key[0].keyboardModifiers() & alt_gr == alt_gr
    }

    assert held == set()


def test_the_keys_of_later_modes_and_of_accept_and_reject_are_free(opened):
    taken = {key.toString() for action in opened.findChildren(QAction) for key in action.shortcuts()}

    assert taken.isdisjoint({"Ctrl+4", "Alt+A", "Alt+R", "Ctrl+Shift+E"})


def test_no_menu_takes_alt_a_or_alt_r(opened):
    texts = [action.text() for action in opened.menuBar().actions()]
    texts += [action.text() for menu in opened.findChildren(QMenu) for action in menu.actions()]
    marks = [text.replace("&&", "").lower() for text in texts]

    assert [text for text in marks if "&a" in text or "&r" in text] == []


def test_no_two_items_of_a_menu_share_a_mnemonic(opened):
    for menu in menus_of(opened):
        letters = Counter(
            text[text.index("&") + 1].lower()
            for action in menu.actions()
            if "&" in (text := action.text().replace("&&", ""))
        )
        assert [letter for letter, number in letters.items() if number > 1] == [], menu.title()


@pytest.mark.parametrize("mode", list(Mode))
def test_every_control_has_a_name_for_a_screen_reader(opened, mode, idle):
    opened.show_mode(mode)
    idle()
    for action in (opened.commands.findings, opened.commands.audit, opened.commands.history):
        action.setChecked(True)
    opened.notice.show_refusal(ValueRefused("here", "it does not fit", "try another"))
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in opened.findChildren(QWidget)
        if isinstance(widget, TALKING)
        and widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not spoken(widget)
    ]

    assert nameless == []


@pytest.mark.parametrize("name", ["new", "new_from_file", "compare_files", "preferences", "save_version", "redline",
                                  "palette", "keys", "about", "deal"])  # fmt: skip
def test_every_sheet_has_only_controls_with_names(opened, name):
    getattr(opened.commands, name).trigger()
    QApplication.processEvents()
    sheets = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not opened]

    assert [nameless(each) for each in sheets] == [[]] * len(sheets)
    assert set(nameless(opened)) <= {"QTabBar in MainWindow"}  # Qt's own, of docks that share a place; its tabs speak
    for each in sheets:
        each.close()


def test_the_modes_follow_their_keys_and_their_tabs(opened, qtbot):
    for key, mode in ((Qt.Key.Key_2, Mode.RESPONSIBILITIES), (Qt.Key.Key_3, Mode.COMPARE), (Qt.Key.Key_1, Mode.DRAFT)):
        press(qtbot, opened, key)
        assert opened.workbench.currentIndex() == mode
        assert opened.head.tabs.currentIndex() == mode
    opened.head.tabs.setFocus()
    qtbot.keyClick(opened.head.tabs, Qt.Key.Key_Right)
    assert opened.workbench.currentIndex() == Mode.RESPONSIBILITIES


def test_each_mode_comes_with_the_focus_where_its_keys_work(opened, qtbot):
    bench = opened.workbench
    assert QApplication.focusWidget() is bench.draft.outline.tree
    press(qtbot, opened, Qt.Key.Key_2)
    assert QApplication.focusWidget() is bench.responsibilities.grid
    press(qtbot, opened, Qt.Key.Key_1)
    assert QApplication.focusWidget() is bench.draft.outline.tree


def test_f6_goes_from_column_to_column_and_round(opened, qtbot):
    opened.workbench.draft.setFocus()
    seen = []
    draft = opened.workbench.draft
    columns = [draft.outline, draft.section, draft.aside, draft.page]
    for _ in columns:
        press(qtbot, opened, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
        seen.append(next(column for column in columns if column.isAncestorOf(QApplication.focusWidget())))

    assert seen == [draft.section, draft.aside, draft.page, draft.outline]


def test_the_status_bar_counts_edits_and_findings(opened):
    status = opened.status
    assert status._edits.text() == "No edits since v1"
    assert status._calm.isVisible()
    set_term(opened, LIMITED, 15)

    assert status._edits.text() == "1 edit since v1"
    assert not status._calm.isVisible()
    assert [sign.text() for sign in status._alarms.values() if sign.isVisible()] == ["1 beyond a limit"]
    assert status._library.text().startswith("Library edition")
    assert status._saved.text() == "Saved 10:42"


def test_undoing_the_only_edit_leaves_no_edit_to_count(opened):
    set_term(opened, LIMITED, 7)
    opened.bridge.stack.undo()

    assert opened.status._edits.text() == "No edits since v1"


def test_a_finding_leads_to_the_place_where_it_stands(opened, qtbot):
    set_term(opened, LIMITED, 15)
    editing = opened.bridge.reading.editing
    opened.bridge.perform(editing.duty_edit(ACTIVITY, {"cmo_qa": "C"}, lawful=False))
    opened.status.findings_asked.emit()
    table = opened.findings_dock.table
    assert table.isVisible()
    subjects = [table.model().index(row, 0).data(Qt.ItemDataRole.UserRole).subject for row in range(2)]
    table.setFocus()
    table.setCurrentIndex(table.model().index(subjects.index(ACTIVITY), 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.workbench.currentIndex() == Mode.RESPONSIBILITIES
    assert opened.workbench.responsibilities.grid.current_line().row.activity == ACTIVITY

    table.setFocus()
    table.setCurrentIndex(table.model().index(subjects.index(LIMITED), 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.workbench.currentIndex() == Mode.DRAFT
    assert opened.workbench.draft.clause == "AUD-CAUSE"


def test_the_docks_open_by_key_and_close_again(opened, qtbot):
    for key, dock in (
        (Qt.Key.Key_I, opened.findings_dock),
        (Qt.Key.Key_T, opened.trail_dock),
        (Qt.Key.Key_H, opened.history_dock),
    ):
        assert not dock.isVisible()
        press(qtbot, opened, key, CTRL | SHIFT)
        assert dock.isVisible()
        press(qtbot, opened, key, CTRL | SHIFT)
        assert not dock.isVisible()


def test_the_audit_trail_shows_every_act_newest_first_and_that_it_is_whole(opened):
    set_term(opened, LIMITED, 7)
    opened.bridge.stack.undo()
    opened.commands.audit.setChecked(True)
    model = opened.trail_dock.model

    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["4", "3", "2", "1"]
    assert model.index(0, 2).data() == "A. Author"
    assert "whole" in opened.trail_dock.seals.text()


def test_the_undo_history_goes_back_to_any_state(opened):
    before = opened.bridge.reading.opened.content
    set_term(opened, LIMITED, 7)
    set_term(opened, LIMITED, 8)
    opened.commands.history.setChecked(True)
    view = opened.history_dock.view
    view.setCurrentIndex(view.model().index(0, 0))

    assert opened.bridge.reading.opened.content == before
    assert opened.bridge.stack.count() == 2


def test_the_models_of_the_docks_keep_qt_s_laws(opened):
    set_term(opened, LIMITED, 15)
    for dock, action in ((opened.findings_dock, opened.commands.findings), (opened.trail_dock, opened.commands.audit)):
        tester = QAbstractItemModelTester(dock.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        action.setChecked(True)
        dock.read()
        dock.show_reading(None)
        tester.deleteLater()


def test_an_ampersand_in_an_undo_text_is_an_ampersand(opened):
    opened.bridge.begin_act("Packaging & labeling")
    opened.bridge.perform(opened.bridge.reading.editing.term_edit(LIMITED, 7))
    opened.bridge.end_act()

    assert opened.commands.undo.text() == "&Undo Packaging && labeling"


def test_short_work_shows_no_progress_and_long_work_does(window, qtbot):
    window.background.start(Job("Short", lambda progress: None, lambda answer: None))
    assert not window.status.busy.isVisible()

    def act(progress):
        while True:
            progress(0.4)

    window.background.start(Job("Counting", act, lambda answer: None))
    qtbot.waitUntil(window.status.busy.isVisible)
    assert window.status.busy._name.accessibleName() == "Counting"
    window.status.busy.cancel.click()
    qtbot.waitUntil(lambda: not window.status.busy.isVisible())


def test_a_refusal_can_be_dismissed_and_copied(window, qtbot):
    window.show_refusal(ValueRefused("term notice", "'soon' is no number of days", "write a whole number"))
    notice = window.notice
    assert notice.title.text() == "This value does not fit"
    assert notice.words.text() == "Term notice: 'soon' is no number of days. Write a whole number. Nothing was changed."
    notice.copy.click()
    assert "no number of days" in QApplication.clipboard().text()
    qtbot.keyClick(notice.dismiss, Qt.Key.Key_Space)
    assert not notice.isVisible()


def test_a_bug_shows_a_dialog_with_its_trace_and_the_program_goes_on(window, monkeypatch, capsys, tmp_path):
    before = sys.excepthook
    monkeypatch.setattr(sys, "excepthook", before)
    dialogs = []
    log = ProgramLog(tmp_path / "qa_drafter.log", lambda: "2026-11-25T10:00:00Z")
    guard.install(log, dialogs.append)
    try:
        raise ZeroDivisionError("a fault of ours")
    except ZeroDivisionError:
        sys.excepthook(*sys.exc_info())

    sys.excepthook(ValueError, ValueError("another, while the first is told"), None)
    assert len(dialogs) == 1
    assert "a fault of ours" in dialogs[0].detailedText()
    assert "every edit is on the disk" in dialogs[0].text()
    assert log.last_lines(9).startswith("2026-11-25T10:00:00Z fault ZeroDivisionError\n  ")
    assert "a fault of ours" not in log.last_lines(9)
    assert "a fault of ours" in capsys.readouterr().err
    dialogs[0]._copy.click()
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    dialogs[0].open()
    dialogs.pop().reject()
    assert window.isVisible()


def test_shift_f1_lists_the_keys_of_the_window_and_its_panes(opened, qtbot):
    press(qtbot, opened, Qt.Key.Key_F1, SHIFT)
    dialog = shown(qtbot, opened, KeysDialog)
    table = dialog.table
    lines = {(table.item(row, 0).text(), table.item(row, 1).text()) for row in range(table.rowCount())}

    assert {("Window", "Ctrl+S"), ("Draft", "F8"), ("Responsibilities", "R  A  C  I")} <= lines
    dialog.reject()


def test_about_says_what_the_program_is_not_and_names_the_licences(window, qtbot):
    window.commands.about.trigger()
    dialog = shown(qtbot, window, AboutDialog)
    said = " ".join(label.text() for label in dialog._labels())

    assert "no legal advice" in said
    assert "LGPL" in said
    dialog.reject()


def test_the_shape_of_the_window_is_kept_and_reset(window):
    window.commands.findings.setChecked(True)
    assert window.findings_dock.isVisible()
    window.resize(1000, 700)
    window.layout_memory.keep()
    assert not window.session.settings.geometry.isEmpty()

    window.commands.reset_layout.trigger()
    assert not window.findings_dock.isVisible()
    assert window.session.settings.geometry.isEmpty()


def test_columns_that_were_never_shown_have_no_widths_to_keep(window, settings):
    window.layout_memory.keep()

    assert settings.splitter("draft0").isEmpty()


def test_a_long_title_does_not_widen_the_window(opened):
    before = opened.minimumSizeHint().width()
    opened.head._title.say("Quality Agreement for " + "a very long name of a product " * 20)

    assert opened.minimumSizeHint().width() == before
