"""The Responsibilities pane over a real agreement, driven by the keys that a user presses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.identifiers import ActivityId, RoleId
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.models.raci_grid import ACTIVITY, FIRST_ROLE
from qa_drafter.gui.models.raci_sheet import DutyLine
from tests.builders import agreement, article, matrix, row
from tests.gui.agreements import (
    ANTIBODY,
    CTRL,
    SHIFT,
    long_titled,
    nameless,
    open_content,
    open_example,
    raci_desk,
)

KEY = Qt.Key
SPOKEN = Qt.ItemDataRole.AccessibleTextRole

FIRST, SECOND = "approve_specifications", "approve_test_methods"


@pytest.fixture
def desk(qtbot, tmp_path):
    desk = raci_desk(qtbot, open_example(ANTIBODY, tmp_path))
    desk.pane.grid.setFocus()
    return desk


@pytest.fixture
def pane(desk):
    return desk.pane


@pytest.fixture
def grid(pane):
    return pane.grid


def take(grid, activity, role):
    """Put the cursor on a cell."""
    column = [each.id for each in grid.grid.roles].index(RoleId(role))
    place = grid.grid.row_of_activity(ActivityId(activity))
    index = grid.grid.index(place, FIRST_ROLE + column)
    grid.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    grid.setFocus()


def said(grid):
    """What a screen reader says of the cell in hand."""
    return grid.currentIndex().data(SPOKEN)


def activities_shown(grid):
    lines = [grid.grid.line(grid.grid.index(place, 0)) for place in range(grid.grid.rowCount())]
    return [line.row.activity for line in lines if isinstance(line, DutyLine)]


# --- letters ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "letters"), [
    (KEY.Key_R, "R"), (KEY.Key_A, "A"), (KEY.Key_C, "C"), (KEY.Key_I, "I"),
])  # fmt: skip
def test_a_key_sets_its_letter_and_undo_takes_it_back(desk, grid, key, letters):
    take(grid, FIRST, "sponsor_supply")
    assert desk.row(FIRST).duty(RoleId("sponsor_supply")) is Duty.NONE

    desk.press(key)

    assert desk.row(FIRST).duty(RoleId("sponsor_supply")) == letters
    assert desk.bridge.stack.undoText() == "Reassign “Approve product and material specifications”"
    desk.bridge.stack.undo()
    assert desk.row(FIRST).duty(RoleId("sponsor_supply")) is Duty.NONE


def test_a_and_r_join_in_one_cell_and_shift_replaces(desk, grid):
    take(grid, FIRST, "sponsor_supply")

    desk.press(KEY.Key_R, KEY.Key_A)
    assert grid.currentIndex().data() == "A R"
    desk.press(KEY.Key_R, modifier=SHIFT)

    assert grid.currentIndex().data() == "R"


def test_space_walks_through_the_letters_and_del_clears(desk, grid):
    take(grid, FIRST, "sponsor_supply")

    seen = []
    for _ in range(6):
        desk.press(KEY.Key_Space)
        seen.append(grid.currentIndex().data())
    assert seen == ["R", "A", "A R", "C", "I", ""]
    desk.press(KEY.Key_C, KEY.Key_Delete)

    assert grid.currentIndex().data() == ""
    assert desk.row(FIRST).duty(RoleId("sponsor_supply")) is Duty.NONE


def test_the_same_letter_again_is_no_edit(desk, grid):
    take(grid, FIRST, "sponsor_supply")

    desk.press(KEY.Key_C, KEY.Key_C)

    assert desk.bridge.stack.count() == 1
    assert desk.failures == []


def test_buttons_of_the_bar_set_letters_too(desk, pane, grid):
    take(grid, FIRST, "sponsor_supply")

    next(action for action in pane.bar.actions() if action.text() == "I").trigger()

    assert desk.row(FIRST).duty(RoleId("sponsor_supply")) is Duty.INFORMED


def test_letters_with_control_are_not_letters_of_duty(desk, grid):
    take(grid, FIRST, "sponsor_supply")

    desk.press(KEY.Key_R, modifier=CTRL)

    assert desk.bridge.stack.count() == 0


# --- moving ----------------------------------------------------------------------------------------------------------


def test_arrows_stay_among_the_roles_and_pass_over_headings(desk, grid):
    take(grid, FIRST, "sponsor_qa")

    desk.press(KEY.Key_Left, KEY.Key_Up)
    assert grid.current_line().row.activity == FIRST
    assert grid.currentIndex().column() == FIRST_ROLE
    desk.press(*[KEY.Key_Down] * len(grid.current_line().matrix.rows))

    assert grid.current_line().matrix.id != "testing"
    desk.press(KEY.Key_End)
    assert grid.currentIndex().column() == grid.grid.columnCount() - 1
    desk.press(KEY.Key_Home)
    assert grid.currentIndex().column() == FIRST_ROLE


def test_the_detail_follows_the_activity_in_hand(desk, pane, grid):
    take(grid, FIRST, "sponsor_qa")
    desk.press(KEY.Key_Down)

    assert pane.detail._title.text() == grid.current_line().row.statement
    assert pane.detail._place.text().endswith("Testing")


def test_the_detail_leads_to_the_article_that_words_the_activity(desk, pane, grid):
    take(grid, FIRST, "sponsor_qa")

    pane.detail._to_article.click()

    clause = desk.asked_for[-1]
    assert FIRST in desk.content.article(clause).activities


# --- laws ------------------------------------------------------------------------------------------------------------


def test_two_accountable_roles_are_shown_in_their_cells_and_mended_at_one_press(desk, pane, grid):
    take(grid, SECOND, "sponsor_qa")
    desk.press(KEY.Key_A, modifier=SHIFT)

    assert grid.current_line().breached == {RoleId("sponsor_qa"), RoleId("cmo_qa")}
    assert "2 roles are accountable; exactly one must be" in said(grid)
    box = pane.detail.breach
    assert box.isVisible()
    remedies = [button for button in box.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in remedies] == [
        "Give A to Sponsor Quality Unit alone", "Give A to Contractor Quality Unit alone"]  # fmt: skip

    remedies[0].setFocus()
    desk.press(KEY.Key_Space)

    assert desk.row(SECOND).breaches() == ()
    assert desk.row(SECOND).duty(RoleId("sponsor_qa")) is Duty.ACCOUNTABLE
    assert not box.isVisible()
    desk.bridge.stack.undo()
    assert box.isVisible()


def test_a_row_without_an_accountable_role_shows_where_the_a_is_missing(desk, pane, grid):
    holder = next(role for role, duty in desk.row(SECOND).duties if duty.is_accountable)
    take(grid, SECOND, holder)

    desk.press(KEY.Key_Delete)

    assert grid.current_line().missing == holder
    assert said(grid).endswith("no role is accountable; the A is missing here")
    remedy = next(button for button in pane.detail.breach.findChildren(QPushButton) if button.isVisible())
    remedy.click()
    assert desk.row(SECOND).breaches() == ()
    assert desk.row(SECOND).duty(holder).is_accountable


def test_a_row_in_which_nobody_works_says_so(desk, pane, grid):
    for role, duty in desk.row(SECOND).duties:
        if duty.is_responsible:
            take(grid, SECOND, role)
            desk.press(KEY.Key_C)

    assert [breach.law for breach in grid.current_line().breaches] == ["at_least_one_responsible"]
    assert "responsible" in pane.detail.breach._reason.text()
    next(button for button in pane.detail.breach.findChildren(QPushButton) if button.isVisible()).click()
    assert desk.row(SECOND).breaches() == ()


def test_a_rule_of_the_field_is_shown_in_the_cell_with_reason_source_and_remedy(desk, pane, grid):
    letters = {"sponsor_qa": "I", "sponsor_qp": "I", "cmo_qa": "AR"}
    desk.bridge.perform(desk.reading.editing.duty_edit("routine_audit", letters, lawful=False))
    take(grid, "routine_audit", "cmo_qa")

    box = pane.detail.breach
    assert [breach.law for breach in grid.current_line().breaches] == ["owner_qualifies"]
    assert grid.current_line().breached == {RoleId("cmo_qa")}
    assert box._title.text() == "Not allowed"
    assert "The Sponsor is accountable for qualification and audits of the Contractor." in box._reason.text()
    assert box._source.text().startswith("EU GMP 7.5")

    next(button for button in box.findChildren(QPushButton) if button.isVisible()).click()

    assert grid.current_line().breaches == ()
    assert desk.row("routine_audit").duty(RoleId("sponsor_qa")).is_accountable


def test_a_broken_row_is_counted_at_its_matrix(desk, pane, grid):
    take(grid, SECOND, "sponsor_qa")

    desk.press(KEY.Key_A, modifier=SHIFT)

    assert pane.places.model.index(0).data(SPOKEN).endswith("1 breaks a law")


def test_letters_as_the_library_proposed_them_come_back(desk, pane, grid):
    first = desk.row(SECOND).duties
    take(grid, SECOND, "sponsor_qa")
    desk.press(KEY.Key_A, modifier=SHIFT)
    assert pane.detail.restore.isVisible()

    pane.detail.restore.click()

    assert desk.row(SECOND).duties == first
    assert not pane.detail.restore.isVisible()


# --- ranges, copy and paste ------------------------------------------------------------------------------------------


def test_a_range_takes_one_letter_as_one_act(desk, grid):
    take(grid, FIRST, "sponsor_supply")
    before = [desk.row(activity).duties for activity in (FIRST, SECOND)]

    desk.press(KEY.Key_Down, KEY.Key_Down, modifier=SHIFT)
    desk.press(KEY.Key_I)

    shown = activities_shown(grid)[:3]
    assert [desk.row(activity).duty(RoleId("sponsor_supply")) for activity in shown] == [Duty.INFORMED] * 3
    assert desk.bridge.stack.count() == 1
    assert desk.bridge.stack.undoText() == "Reassign 3 activities"
    desk.bridge.stack.undo()
    assert [desk.row(activity).duties for activity in (FIRST, SECOND)] == before


def test_a_block_is_copied_as_a_spreadsheet_takes_it_and_pasted_elsewhere(desk, grid):
    take(grid, FIRST, "sponsor_qa")
    desk.press(KEY.Key_Down, KEY.Key_Right, modifier=SHIFT)
    desk.press(KEY.Key_C, modifier=CTRL)
    copied = QGuiApplication.clipboard().text()
    rows = [[desk.row(a).duty(RoleId(r)) for r in ("sponsor_qa", "sponsor_ra")] for a in (FIRST, SECOND)]
    assert copied == "\n".join("\t".join(letters) for letters in rows)

    shown = activities_shown(grid)
    take(grid, shown[2], "sponsor_qa")
    desk.press(KEY.Key_V, modifier=CTRL)

    pasted = [[desk.row(a).duty(RoleId(r)) for r in ("sponsor_qa", "sponsor_ra")] for a in shown[2:4]]
    assert pasted == rows


@pytest.mark.parametrize("text", ["a/r", "R A", " ar ", "A R\r\n"])
def test_letters_are_read_as_people_write_them(desk, grid, text):
    take(grid, FIRST, "sponsor_supply")
    QGuiApplication.clipboard().setText(text)

    desk.press(KEY.Key_V, modifier=CTRL)

    assert desk.row(FIRST).duty(RoleId("sponsor_supply")) is Duty.BOTH


def test_one_value_fills_the_range(desk, grid):
    take(grid, FIRST, "sponsor_supply")
    QGuiApplication.clipboard().setText("C")

    desk.press(KEY.Key_Down, modifier=SHIFT)
    desk.press(KEY.Key_V, modifier=CTRL)

    assert [desk.row(a).duty(RoleId("sponsor_supply")) for a in (FIRST, SECOND)] == [Duty.CONSULTED] * 2


def test_words_that_are_no_letters_are_refused_and_nothing_is_pasted(desk, grid):
    take(grid, FIRST, "sponsor_supply")
    QGuiApplication.clipboard().setText("C\nDirector of Quality")

    desk.press(KEY.Key_V, modifier=CTRL)

    assert isinstance(desk.failures[-1], ValueRefused)
    assert desk.row(FIRST).duty(RoleId("sponsor_supply")) is Duty.NONE
    assert desk.bridge.stack.count() == 0


def test_a_block_larger_than_the_grid_is_cut_at_its_edge(desk, grid):
    shown = activities_shown(grid)
    take(grid, shown[-1], grid.grid.roles[-1].id)
    QGuiApplication.clipboard().setText("C\tC\tC\nC\tC\tC")

    desk.press(KEY.Key_V, modifier=CTRL)

    assert desk.row(shown[-1]).duty(grid.grid.roles[-1].id) is Duty.CONSULTED
    assert desk.failures == []


# --- finding and narrowing -------------------------------------------------------------------------------------------


def test_typing_in_the_field_narrows_and_sets_no_letter(desk, pane, grid):
    desk.press(KEY.Key_F, modifier=CTRL)
    assert pane.places.field.hasFocus()

    desk.press("r", "e", "c", "a", "l", "l")

    assert pane.places.field.text() == "recall"
    assert desk.bridge.stack.count() == 0
    assert activities_shown(grid)
    assert all("recall" in grid.grid.line(grid.grid.index(grid.grid.row_of_activity(a), 0)).row.statement.casefold()
               for a in activities_shown(grid))  # fmt: skip


def test_nothing_found_offers_to_show_all(desk, pane, grid):
    everything = activities_shown(grid)
    pane.places.field.setText("no such activity anywhere")
    assert pane.empty.isVisible()

    pane.empty.button.click()

    assert activities_shown(grid) == everything
    assert grid.isVisible()


def test_findings_only_shows_the_broken_rows(desk, pane, grid):
    take(grid, SECOND, "sponsor_qa")
    desk.press(KEY.Key_A, modifier=SHIFT)

    pane.bar.findings_only.trigger()

    assert activities_shown(grid) == [SECOND]
    assert grid.current_line().row.activity == SECOND


def test_changed_since_needs_a_version_and_shows_what_differs_from_it(desk, pane, grid):
    assert not pane.bar.changed_only.isEnabled()
    take(grid, SECOND, "sponsor_supply")
    desk.press(KEY.Key_I)

    pane.bar._base.setCurrentIndex(pane.bar._base.findData("v1"))
    pane.bar.changed_only.trigger()

    assert activities_shown(grid) == [SECOND]
    assert said(grid).endswith("changed since the other version")


def test_a_matrix_is_folded_by_a_click_on_its_heading_and_by_keys_in_the_list(desk, pane, grid):
    everything = activities_shown(grid)
    heading = grid.visualRect(grid.grid.index(0, 0)).center()

    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(heading.x(), heading.y()))
    assert FIRST not in activities_shown(grid)
    first = pane.places.list.visualRect(pane.places.model.index(0)).center()
    QTest.mouseClick(pane.places.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert activities_shown(grid) == everything
    desk.press(KEY.Key_Left)
    assert FIRST not in activities_shown(grid)
    desk.press(KEY.Key_Right)

    assert activities_shown(grid) == everything


def test_a_matrix_chosen_in_the_list_comes_to_the_top_and_the_list_keeps_the_focus(desk, pane, grid):
    pane.places.list.setFocus()

    desk.press(KEY.Key_Down, KEY.Key_Down)

    chosen = pane.places.list.currentIndex().row()
    assert chosen == 2
    assert grid.current_line().matrix.id == desk.content.matrices[2].id
    assert grid.rowViewportPosition(grid.grid.row_of_matrix(desk.content.matrices[2].id)) == 0
    assert pane.places.list.hasFocus()


def test_a_finding_leads_to_its_activity_whatever_is_hidden(desk, pane, grid):
    pane.filter.fold("testing", True)
    pane.places.field.setText("recall")

    pane.open_activity(ActivityId(SECOND))

    assert grid.current_line().row.activity == SECOND
    assert grid.hasFocus()


# --- load and detail -------------------------------------------------------------------------------------------------


def test_the_load_of_a_role_counts_the_whole_agreement(desk, pane, grid):
    rows = [line for each in desk.content.matrices for line in each.rows]
    place = [role.id for role in grid.grid.roles].index(RoleId("cmo_qa"))
    expected = sum(line.duty(RoleId("cmo_qa")).is_accountable for line in rows)
    assert pane.load.model.index(0, FIRST_ROLE + place).data() == str(expected)

    take(grid, FIRST, "cmo_qa")
    desk.press(KEY.Key_A, modifier=SHIFT)

    assert pane.load.model.index(0, FIRST_ROLE + place).data() == str(expected + 1)
    assert pane.load.model.index(0, ACTIVITY).data() == "Accountable"


def test_the_strip_stands_under_the_columns_of_the_grid(pane, grid):
    widths = [pane.load.table.columnWidth(column) for column in range(grid.grid.columnCount())]

    assert widths == [grid.columnWidth(column) for column in range(grid.grid.columnCount())]


# --- the window around -----------------------------------------------------------------------------------------------


def test_nothing_open_offers_to_open_something(qtbot):
    desk = raci_desk(qtbot, None)
    pane = desk.pane

    with qtbot.waitSignal(pane.open_asked):
        pane.empty.button.click()
    assert not pane.bar.isEnabled()
    assert not pane.places.isVisible()
    assert not pane.detail.isVisible()


def test_an_agreement_without_a_matrix_says_so(qtbot, tmp_path):
    desk = raci_desk(qtbot, open_content(agreement(article("DEV-ONE")), tmp_path))
    pane = desk.pane

    assert pane.empty.isVisible()
    assert pane.empty._title.text() == "No matrix applies"


def test_a_hidden_pane_catches_up_when_it_is_shown(desk, pane, grid):
    pane.hide()
    desk.bridge.perform(desk.reading.editing.duty_edit(FIRST, {"sponsor_supply": "I"}, lawful=False))

    pane.show()

    take(grid, FIRST, "sponsor_supply")
    assert grid.currentIndex().data() == "I"


def test_a_saved_version_can_be_chosen_as_base(desk, pane):
    desk.bridge.perform(desk.reading.editing.duty_edit(FIRST, {"sponsor_supply": "I"}, lawful=False))

    desk.bridge.save_version("Sent")

    assert [pane.bar._base.itemText(place) for place in range(pane.bar._base.count())] == [
        "no version", "v2 · Sent", "v1 · First draft"]  # fmt: skip


def test_every_control_has_a_name_for_a_screen_reader(desk, grid):
    take(grid, SECOND, "sponsor_qa")
    desk.press(KEY.Key_A, modifier=SHIFT)

    assert nameless(desk.window) == []


def test_long_statements_do_not_widen_the_columns(qtbot, tmp_path):
    def stretched(title):
        return f"{title} " + "of either party and of its affiliates " * 12 + "x" * 300

    content = agreement(article("DEV-ONE"), matrices=(matrix(row("test_batch", sponsor_qa="A", cmo_qa="A")),))
    narrow = raci_desk(qtbot, open_content(content, tmp_path))
    (tmp_path / "long").mkdir()
    long = raci_desk(qtbot, open_content(long_titled(content, stretched), tmp_path / "long"))

    assert long.pane.minimumSizeHint().width() == narrow.pane.minimumSizeHint().width()
    assert long.pane.splitter.sizes() == narrow.pane.splitter.sizes()


def test_in_a_narrow_window_cells_give_way_before_the_grid_scrolls(desk, grid):
    wide = grid.columnWidth(FIRST_ROLE)

    desk.window.resize(1060, 700)
    QApplication.processEvents()

    assert grid.columnWidth(FIRST_ROLE) < wide
    assert not grid.horizontalScrollBar().isVisible()


def test_many_letters_and_undo_of_all_leave_the_agreement_as_it_was(desk, grid):
    before, cells = desk.content, len(grid.grid.roles)
    keys = (KEY.Key_A, KEY.Key_R, KEY.Key_Space, KEY.Key_Delete, KEY.Key_I, KEY.Key_C)
    take(grid, FIRST, "sponsor_qa")

    for step in range(24):
        desk.press(keys[step * 5 % len(keys)], KEY.Key_Down if step % cells else KEY.Key_Right)
    assert desk.content != before
    while desk.bridge.stack.canUndo():
        desk.bridge.stack.undo()

    assert desk.content == before
    assert desk.failures == []
    acts = [entry for entry in desk.reading.versions.audit() if entry.act.startswith("Reassign")]
    assert len(acts) == 2 * desk.bridge.stack.count()


def test_undo_and_redo_bring_the_row_into_view_and_leave_the_focus(desk, pane, grid):
    first, last = activities_shown(grid)[0], activities_shown(grid)[-1]
    take(grid, last, "sponsor_qa")
    duty = "C" if desk.row(last).duty(RoleId("sponsor_qa")) != "C" else "I"
    desk.bridge.perform(desk.reading.editing.duty_edit(last, {"sponsor_qa": duty}, lawful=False))
    for act in (desk.bridge.stack.undo, desk.bridge.stack.redo):
        pane.open_activity(first)
        pane.places.field.setFocus()

        act()

        assert grid.current_line().row.activity == last
        assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()).center())
        assert pane.places.field.hasFocus()


def test_undo_unfolds_the_matrix_of_the_row(desk, pane, grid):
    last = activities_shown(grid)[-1]
    matrix = desk.content.matrix_of(last).id
    desk.bridge.perform(desk.reading.editing.duty_edit(last, {"sponsor_qa": "AR"}, lawful=False))
    pane.open_activity(activities_shown(grid)[0])
    pane.places.fold_asked.emit(matrix, True)
    assert last not in activities_shown(grid)

    desk.bridge.stack.undo()

    assert grid.current_line().row.activity == last
