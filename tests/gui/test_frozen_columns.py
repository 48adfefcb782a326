"""More roles than fit: article and activity stay in sight while the roles scroll, and keys and mouse find the cells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.gui.models.raci_grid import ACTIVITY, ARTICLE, FIRST_ROLE
from qa_drafter.services.role_editing import RoleEditing
from tests.gui.agreements import ANTIBODY, open_example, raci_desk

KEY = Qt.Key
FIRST, SECOND = ActivityId("approve_specifications"), ActivityId("approve_test_methods")


@pytest.fixture
def desk(qtbot, tmp_path):
    """A window 1024 pixels wide, and six roles more than the library has."""
    desk = raci_desk(qtbot, open_example(ANTIBODY, tmp_path))
    desk.window.resize(1024, 700)
    for number in range(2, 8):
        desk.bridge.perform(RoleEditing(desk.reading.opened).role_added(f"Site {number} QA", "contractor"))
    grid = desk.pane.grid
    grid.go_to(FIRST)
    grid.setFocus()
    QApplication.processEvents()
    return desk


@pytest.fixture
def grid(desk):
    return desk.pane.grid


def left(grid, column):
    return grid.visualRect(grid.grid.index(grid.currentIndex().row(), column)).left()


def words_at(grid, row):
    """The colours of a strip of the picture, within the article and activity columns."""
    rect = grid.visualRect(grid.grid.index(row, ARTICLE)).united(grid.visualRect(grid.grid.index(row, ACTIVITY)))
    picture = grid.viewport().grab(rect).toImage()
    return [picture.pixel(x, y) for x in range(0, picture.width() - 2, 3) for y in range(0, picture.height(), 3)]


def test_end_scrolls_to_the_last_role_and_the_words_stay(desk, grid):
    before = words_at(grid, grid.grid.row_of_activity(SECOND))
    desk.press(KEY.Key_End)
    QApplication.processEvents()

    assert grid.horizontalScrollBar().value() > 0
    assert left(grid, ARTICLE) == 0
    assert left(grid, ACTIVITY) == grid.columnWidth(ARTICLE)
    assert words_at(grid, grid.grid.row_of_activity(SECOND)) == before


def test_home_brings_the_first_role_out_from_beneath_the_words(desk, grid):
    desk.press(KEY.Key_End)
    desk.press(*[KEY.Key_Left] * (grid.grid.columnCount() - FIRST_ROLE - 1))

    assert grid.currentIndex().column() == FIRST_ROLE
    assert left(grid, FIRST_ROLE) >= grid.columnWidth(ARTICLE) + grid.columnWidth(ACTIVITY)


def test_a_click_on_the_words_takes_their_row_in_hand_and_one_on_a_letter_its_cell(desk, grid):
    desk.press(KEY.Key_End)
    last = grid.currentIndex().column()
    place = grid.visualRect(grid.grid.index(grid.grid.row_of_activity(SECOND), ACTIVITY)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert (grid.current_line().row.activity, grid.currentIndex().column()) == (SECOND, last)

    cell = grid.grid.index(grid.grid.row_of_activity(FIRST), last - 1)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(grid.visualRect(cell).center()))
    assert grid.currentIndex() == cell


def test_the_load_below_scrolls_with_the_roles(desk, grid):
    desk.press(KEY.Key_End)
    QApplication.processEvents()

    assert desk.pane.load.table.horizontalScrollBar().value() == grid.horizontalScrollBar().value() > 0


def test_another_activity_leaves_the_roles_where_they_are_scrolled(desk, grid):
    desk.press(KEY.Key_End)
    before = grid.horizontalScrollBar().value()
    grid.scroll_to_matrix(grid.grid.sheet.matrices[-1].id)

    assert grid.horizontalScrollBar().value() == before
