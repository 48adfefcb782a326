"""Own activities and roles, order, notes and hiding in the Responsibilities pane, by the keys that a user presses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from qa_drafter.domain.deal import Party
from qa_drafter.domain.errors import LawBroken
from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.dialogs.role_acts import RenameRoleSheet, RoleSheet
from qa_drafter.gui.dialogs.row_acts import ActivitySheet, HideSheet, NoteSheet, RewordSheet
from qa_drafter.gui.models.raci_grid import ACTIVITY, FIRST_ROLE
from qa_drafter.gui.models.raci_sheet import DutyLine, GroupLine
from qa_drafter.services.editing import Editing
from qa_drafter.services.matrix_editing import MatrixEditing
from qa_drafter.services.role_editing import RoleEditing
from tests.gui.agreements import ANTIBODY, CTRL, SHIFT, nameless, open_example, raci_desk

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier

FIRST, SECOND, RETEST = "approve_specifications", "approve_test_methods", "retest_approval"


@pytest.fixture
def desk(qtbot, tmp_path):
    desk = raci_desk(qtbot, open_example(ANTIBODY, tmp_path))
    take(desk.pane.grid, FIRST, "sponsor_qa")
    return desk


@pytest.fixture
def pane(desk):
    return desk.pane


@pytest.fixture
def grid(pane):
    return pane.grid


@pytest.fixture
def own(desk, pane, grid):
    """An own activity of one's own below the first, in hand."""
    rows = MatrixEditing(desk.reading.opened)
    edit = rows.row_added("testing", "Review chromatograms", {"cmo_qa": "A", "cmo_qc": "R"}, at=2)
    desk.bridge.perform(edit)
    take(grid, edit.activity, "cmo_qa")
    return edit.activity


def take(grid, activity, role):
    """Put the cursor on a cell."""
    column = [each.id for each in grid.grid.roles].index(RoleId(role))
    index = grid.grid.index(grid.grid.row_of_activity(ActivityId(activity)), FIRST_ROLE + column)
    grid.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    grid.setFocus()


def order(desk, matrix="testing"):
    return [row.activity for row in desk.content.matrix(MatrixId(matrix)).rows]


def shown(grid):
    lines = [grid.grid.line(grid.grid.index(place, 0)) for place in range(grid.grid.rowCount())]
    return [line.row.activity for line in lines if isinstance(line, DutyLine)]


def sheet(qtbot, desk, kind):
    """The sheet that has opened."""
    found = desk.pane.findChildren(kind)[-1]
    qtbot.waitUntil(found.isActiveWindow)
    return found


def back(qtbot, desk):
    """Wait until the sheet has gone and the grid is in hand again."""
    desk.window.activateWindow()  # offscreen no window system does it
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.pane.grid.setFocus()


# --- own activities ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("modifier", "place"), [(Qt.KeyboardModifier.NoModifier, 1), (ALT, 0)])
def test_an_own_activity_comes_in_below_or_above_the_one_in_hand(qtbot, desk, grid, modifier, place):
    before = desk.content

    desk.press(KEY.Key_Insert, modifier=modifier)
    sheet(qtbot, desk, ActivitySheet)
    desk.press("Review chromatograms of the second laboratory")
    desk.press(KEY.Key_Return)
    back(qtbot, desk)

    added = desk.content.matrix(MatrixId("testing")).rows[place]
    assert added.statement == "Review chromatograms of the second laboratory"
    assert dict(added.duties) == {RoleId("sponsor_qa"): Duty.BOTH}
    assert grid.current_line().row.activity == added.activity
    assert desk.bridge.stack.undoText().startswith("Add “Review chromatograms")
    desk.bridge.stack.undo()
    assert desk.content == before
    assert grid.current_line() is not None


def test_an_own_activity_that_stands_there_already_is_refused_in_the_sheet(qtbot, desk):
    desk.press(KEY.Key_Insert)
    asked = sheet(qtbot, desk, ActivitySheet)
    asked.statement.setText(desk.row(SECOND).statement)
    desk.press(KEY.Key_Return)

    assert asked.isVisible()
    assert "says so already" in asked.amiss.text()
    assert desk.bridge.stack.count() == 0


def test_one_role_may_answer_and_another_do_the_work(qtbot, desk):
    desk.press(KEY.Key_Insert)
    asked = sheet(qtbot, desk, ActivitySheet)
    asked.statement.setText("Keep reserve samples at the second site")
    asked.accountable.setCurrentIndex(asked.accountable.findData("cmo_qa"))
    asked.responsible.setCurrentIndex(asked.responsible.findData("cmo_qc"))
    asked.ok.click()

    added = desk.content.matrix(MatrixId("testing")).rows[1]
    assert dict(added.duties) == {RoleId("cmo_qa"): Duty.ACCOUNTABLE, RoleId("cmo_qc"): Duty.RESPONSIBLE}


def test_an_own_activity_is_reworded_and_removed(qtbot, desk, grid, own):
    desk.press(KEY.Key_F2)
    sheet(qtbot, desk, RewordSheet)
    desk.press("Review chromatograms twice")
    desk.press(KEY.Key_Return)
    assert desk.row(own).statement == "Review chromatograms twice"

    back(qtbot, desk)
    desk.press(KEY.Key_Delete, modifier=CTRL | SHIFT)

    assert own not in order(desk)
    assert grid.current_line().row.activity == SECOND
    desk.bridge.stack.undo()
    assert desk.row(own).statement == "Review chromatograms twice"


def test_the_library_s_activities_keep_their_words(desk, pane):
    assert not pane.acts.reword.isEnabled()
    assert not pane.acts.remove.isEnabled()


# --- order ------------------------------------------------------------------------------------------------------------


def test_an_activity_moves_down_and_up_by_keys(desk, grid):
    before = order(desk)

    desk.press(KEY.Key_Down, modifier=ALT | SHIFT)
    assert order(desk)[:2] == [SECOND, FIRST]
    assert grid.current_line().row.activity == FIRST
    desk.press(KEY.Key_Up, modifier=ALT | SHIFT)
    assert order(desk) == before
    desk.press(KEY.Key_Up, modifier=ALT | SHIFT)

    assert order(desk) == before
    assert desk.messages == ["It stands at the top of its matrix"]
    assert desk.bridge.stack.count() == 2


def drag(grid, activity, onto, *, below):
    """Drag an activity by its words over another and let go in its upper or lower half."""
    view = grid.viewport()
    start, end = (
        grid.visualRect(grid.grid.index(grid.grid.row_of_activity(ActivityId(a)), ACTIVITY)) for a in (activity, onto)
    )
    goal = QPoint(end.left() + 20, end.bottom() - 2 if below else end.top() + 2)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start.center())
    for place in (start.center() + QPoint(0, 15), goal):
        event = mouse_move(view, place)
        QApplication.sendEvent(view, event)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=goal)


def mouse_move(view, place):
    at = QPointF(place)
    left = Qt.MouseButton.LeftButton
    return QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), left, left, Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize("below", [True, False])
def test_an_activity_is_dragged_by_its_words(desk, grid, below):
    before = order(desk)

    drag(grid, FIRST, before[3], below=below)

    assert order(desk).index(FIRST) == (3 if below else 2)
    assert desk.bridge.stack.count() == 1
    desk.bridge.stack.undo()
    assert order(desk) == before


def test_no_activity_is_dragged_into_another_matrix(desk, pane, grid):
    pane.filter.fold("testing", False)
    grid.resize(grid.width(), 2000)
    QApplication.processEvents()
    first_of_next = order(desk, "batch_release")[0]

    drag(grid, order(desk)[-1], first_of_next, below=True)

    assert desk.bridge.stack.count() == 0


# --- notes and hiding -------------------------------------------------------------------------------------------------


def test_a_note_is_set_shown_and_counted_while_it_asks_something(qtbot, desk, pane, grid):
    desk.press(KEY.Key_F2, modifier=SHIFT)
    sheet(qtbot, desk, NoteSheet)
    desk.press("Second site: TBD")
    desk.press(KEY.Key_Return)

    assert desk.row(FIRST).note == "Second site: TBD"
    assert pane.detail.remarks.note.text() == "Note, an open question: Second site: TBD"
    words = grid.grid.index(grid.currentIndex().row(), ACTIVITY)
    assert "note: Second site: TBD" in words.data(Qt.ItemDataRole.AccessibleTextRole)
    assert pane.bar.open_only.text() == "Open 1"
    pane.bar.open_only.trigger()
    assert shown(grid) == [FIRST]

    pane.detail.remarks.edit_note.click()
    asked = sheet(qtbot, desk, NoteSheet)
    asked.note.setText("Second site: by the Sponsor")
    asked.ok.click()

    assert pane.bar.open_only.text() == "Open 0"


def test_an_activity_is_hidden_for_a_reason_and_shown_again(qtbot, desk, pane, grid):
    take(grid, RETEST, "sponsor_qa")
    below = shown(grid)[shown(grid).index(RETEST) + 1]

    desk.press(KEY.Key_9, modifier=CTRL)
    asked = sheet(qtbot, desk, HideSheet)
    assert not asked.ok.isEnabled()
    desk.press("no retests are allowed")
    desk.press(KEY.Key_Return)

    assert desk.row(RETEST).hidden == "no retests are allowed"
    assert RETEST not in shown(grid)
    assert grid.current_line().row.activity == below
    assert pane.bar.with_hidden.text() == "Hidden 1"
    heading = grid.grid.line(grid.grid.index(grid.grid.row_of_matrix(MatrixId("testing")), 0))
    assert isinstance(heading, GroupLine)
    assert (heading.shown, heading.total, heading.hidden) == (16, 16, 1)

    back(qtbot, desk)
    desk.press(KEY.Key_9, modifier=CTRL | SHIFT)
    take(grid, RETEST, "sponsor_qa")
    assert pane.detail.remarks.hidden.text() == "Not printed: no retests are allowed"
    desk.press(KEY.Key_9, modifier=CTRL)

    assert desk.row(RETEST).hidden == ""
    assert not pane.bar.with_hidden.isVisible()


def test_an_activity_that_a_law_needs_cannot_be_hidden(qtbot, desk, grid):
    needed = "final_disposition_us"
    take(grid, needed, "sponsor_qa")

    desk.press(KEY.Key_9, modifier=CTRL)
    asked = sheet(qtbot, desk, HideSheet)
    desk.press("we do not want it")
    desk.press(KEY.Key_Return)

    assert asked.isVisible()
    assert "law needs it" in asked.amiss.text()
    assert desk.row(needed).hidden == ""


def test_a_finding_on_a_hidden_activity_leads_to_it(desk, pane, grid):
    desk.bridge.perform(MatrixEditing(desk.reading.opened).row_hidden(RETEST, "no retests"))
    assert RETEST not in shown(grid)

    pane.open_activity(ActivityId(RETEST))

    assert grid.current_line().row.activity == RETEST


# --- own roles --------------------------------------------------------------------------------------------------------


def test_an_own_role_becomes_a_column_is_renamed_and_goes(qtbot, desk, pane, grid):
    desk.press(KEY.Key_Insert, modifier=ALT | SHIFT)
    asked = sheet(qtbot, desk, RoleSheet)
    asked.title.setText("Quality unit of the second site")
    asked.short.setText("Site 2 QA")
    asked.party.setCurrentIndex(asked.party.findData(str(Party.CONTRACTOR)))
    asked.stands_for.setCurrentIndex(asked.stands_for.findData("cmo_qa"))
    asked.ok.click()
    back(qtbot, desk)

    added = next(role for role in grid.grid.roles if role.is_own)
    assert (added.short, added.party, added.stands_for) == ("Site 2 QA", Party.CONTRACTOR, "cmo_qa")
    take(grid, FIRST, added.id)
    desk.press(KEY.Key_C)
    assert desk.row(FIRST).duty(added.id) is Duty.CONSULTED

    desk.press(KEY.Key_F2, modifier=ALT | SHIFT)
    renaming = sheet(qtbot, desk, RenameRoleSheet)
    desk.press("Quality unit in Porto")
    renaming.short.setText("Porto QA")
    desk.press(KEY.Key_Return)
    assert next(role for role in grid.grid.roles if role.is_own).short == "Porto QA"

    back(qtbot, desk)
    desk.press(KEY.Key_Delete, modifier=ALT | SHIFT)

    assert not any(role.is_own for role in grid.grid.roles)
    assert desk.bridge.stack.undoText() == "Remove the role “Quality unit in Porto”"
    desk.bridge.stack.undo()
    assert desk.row(FIRST).duty(added.id) is Duty.CONSULTED


def test_a_long_title_needs_a_short_head_and_the_sheet_says_so(qtbot, desk):
    desk.press(KEY.Key_Insert, modifier=ALT | SHIFT)
    asked = sheet(qtbot, desk, RoleSheet)
    asked.title.setText("Quality unit of the second site")
    asked.ok.click()

    assert asked.isVisible()
    assert "too long to head a column" in asked.amiss.text()


def test_a_role_that_answers_for_something_cannot_go(desk, grid):
    edit = RoleEditing(desk.reading.opened).role_added("Second site", "contractor")
    desk.bridge.perform(edit)
    desk.bridge.perform(
        Editing(desk.reading.opened).duty_edit(FIRST, {"sponsor_qa": "C", edit.role.id: "AR"}, lawful=False)
    )
    take(grid, FIRST, edit.role.id)

    desk.press(KEY.Key_Delete, modifier=ALT | SHIFT)

    assert isinstance(desk.failures[-1], LawBroken)
    assert desk.row(FIRST).duty(edit.role.id) is Duty.BOTH


# --- filters ----------------------------------------------------------------------------------------------------------


def test_a_role_filters_the_activities_in_which_it_has_a_letter(desk, pane, grid):
    pane.places.role.setCurrentIndex(pane.places.role.findData("sponsor_qp"))

    assert shown(grid)
    assert all(desk.row(activity).duty(RoleId("sponsor_qp")) is not Duty.NONE for activity in shown(grid))
    heading = grid.grid.line(grid.grid.index(0, 0))
    assert heading.shown < heading.total
    pane.places.role.setCurrentIndex(0)
    assert len(shown(grid)) == sum(len(matrix.rows) for matrix in desk.content.matrices)


def test_breaches_and_open_questions_are_counted_and_shown(desk, pane, grid):
    assert pane.bar.findings_only.text() == "Breaches 0"
    desk.press(KEY.Key_Delete)

    assert (pane.bar.findings_only.text(), pane.bar.open_only.text()) == ("Breaches 1", "Open 1")
    pane.bar.findings_only.trigger()

    assert shown(grid) == [FIRST]


def test_the_choice_of_a_role_ends_when_the_role_goes(desk, pane, grid):
    edit = RoleEditing(desk.reading.opened).role_added("Second site", "contractor")
    desk.bridge.perform(edit)
    pane.places.role.setCurrentIndex(pane.places.role.findData(str(edit.role.id)))
    assert shown(grid) == []

    desk.bridge.stack.undo()

    assert shown(grid)


# --- the way to the wording, and the menu -----------------------------------------------------------------------------


def test_every_article_that_speaks_of_the_activity_is_one_press_away(desk, pane, grid):
    take(grid, "approve_change", "sponsor_qa")
    speaking = [a for a in desk.content.articles if "approve_change" in a.activities]
    assert len(speaking) == 3

    desk.press(KEY.Key_Return, modifier=CTRL)
    QApplication.processEvents()
    links = [button for button in pane.detail.links.buttons if button.isVisible()]
    for button in links:
        button.click()

    assert desk.asked_for == [article.clause for article in speaking]


def test_the_menu_key_opens_the_acts_on_the_activity(desk, pane, grid):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(9, 9), grid.mapToGlobal(QPoint(9, 9)))
    QApplication.sendEvent(grid.viewport(), event)

    menus = [menu for menu in pane.findChildren(QMenu) if menu.isVisible()]
    assert {action.text() for action in menus[0].actions()} >= {"N&ote…", "&Hide activity…", "Move &up"}
    menus[0].close()


def test_every_act_has_a_key_of_its_own(pane):
    keys = [action.shortcut().toString() for action in pane.actions() if action is not pane.acts.show]

    assert all(keys)
    assert len(set(keys)) == len(keys)


def test_every_control_has_a_name_when_everything_shows(desk, pane):
    desk.bridge.perform(MatrixEditing(desk.reading.opened).row_noted(FIRST, "Who?"))

    assert nameless(pane) == []
    assert nameless(pane.bar) == []
