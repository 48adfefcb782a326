"""Blocks of cells in the Responsibilities pane: filled, copied to a spreadsheet, pasted from one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage

from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.identifiers import ActivityId, RoleId
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.models.raci_grid import FIRST_ROLE
from qa_drafter.gui.models.raci_sheet import DutyLine
from tests.gui.agreements import ANTIBODY, CTRL, SHIFT, open_example, raci_desk

KEY = Qt.Key

FIRST, SECOND, THIRD = "approve_specifications", "approve_test_methods", "validate_methods"


@pytest.fixture
def desk(qtbot, tmp_path):
    return raci_desk(qtbot, open_example(ANTIBODY, tmp_path))


@pytest.fixture
def grid(desk):
    return desk.pane.grid


def take(grid, activity, role):
    """Put the cursor on a cell."""
    column = [each.id for each in grid.grid.roles].index(RoleId(role))
    index = grid.grid.index(grid.grid.row_of_activity(ActivityId(activity)), FIRST_ROLE + column)
    grid.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    grid.setFocus()


def rows(grid):
    lines = [grid.grid.line(grid.grid.index(place, 0)) for place in range(grid.grid.rowCount())]
    return [line for line in lines if isinstance(line, DutyLine)]


def paste(desk, text):
    QGuiApplication.clipboard().setText(text)
    desk.press(KEY.Key_V, modifier=CTRL)


def test_fill_down_takes_the_first_row_of_the_range_as_one_act(desk, grid):
    take(grid, FIRST, "sponsor_qa")
    desk.press(KEY.Key_Down, KEY.Key_Down, KEY.Key_Right, modifier=SHIFT)
    first = [desk.row(FIRST).duty(RoleId(role)) for role in ("sponsor_qa", "sponsor_ra")]

    desk.press(KEY.Key_D, modifier=CTRL)

    for line in rows(grid)[:3]:
        assert [desk.row(line.row.activity).duty(RoleId(r)) for r in ("sponsor_qa", "sponsor_ra")] == first
    assert desk.bridge.stack.count() == 1


def test_fill_down_in_one_cell_takes_the_cell_above(desk, grid):
    take(grid, SECOND, "sponsor_ra")

    desk.press(KEY.Key_D, modifier=CTRL)

    assert desk.row(SECOND).duty(RoleId("sponsor_ra")) is desk.row(FIRST).duty(RoleId("sponsor_ra"))


def test_a_block_with_headings_goes_to_a_spreadsheet_and_finds_its_cells_again(desk, grid):
    take(grid, FIRST, "sponsor_qa")
    desk.press(KEY.Key_Down, KEY.Key_Right, modifier=SHIFT)
    before = [desk.row(activity).duties for activity in (FIRST, SECOND)]

    desk.press(KEY.Key_C, modifier=CTRL | SHIFT)
    text = QGuiApplication.clipboard().text()
    heads = text.splitlines()[0].split("\t")
    assert heads == ["Activity", "Sponsor Quality Unit", "Sponsor Regulatory Affairs"]
    assert text.splitlines()[1].startswith(f"{desk.row(FIRST).statement}\t")
    desk.press(KEY.Key_Delete)
    take(grid, rows(grid)[-1].row.activity, "cmo_qa")
    paste(desk, text)

    assert [desk.row(activity).duties for activity in (FIRST, SECOND)] == before
    assert desk.bridge.stack.count() == 2


def test_columns_in_another_order_are_taken_by_their_heads(desk, grid):
    take(grid, FIRST, "sponsor_qa")

    paste(desk, "Contractor QC\tSupply\nI\tC\nC\tI")

    assert [desk.row(FIRST).duty(RoleId(role)) for role in ("cmo_qc", "sponsor_supply")] == ["I", "C"]
    assert [desk.row(SECOND).duty(RoleId(role)) for role in ("cmo_qc", "sponsor_supply")] == ["C", "I"]


def test_rows_in_another_order_are_taken_by_their_words(desk, grid):
    take(grid, FIRST, "sponsor_supply")
    first, second = desk.row(FIRST).statement, desk.row(SECOND).statement

    paste(desk, f"{second.upper()}\tC\r\n{first}\tI\r\n")

    assert [desk.row(a).duty(RoleId("sponsor_supply")) for a in (FIRST, SECOND)] == ["I", "C"]


@pytest.mark.parametrize(("text", "told"), [
    ("QC\tJanitor\nC\tI", "'Janitor' is no role"),
    ("Sponsor QA\tQA\nC\tI", "'QA' names several roles"),
    ("Mow the lawn\tC\nApprove it all\tI", "'Mow the lawn' is no activity here"),
    ("C\tX\nC\tQ", "'X' is no duty, and 1 more"),
    ("x", "'x' is no duty"),
])  # fmt: skip
def test_foreign_words_are_told_and_nothing_is_pasted(desk, grid, text, told):
    take(grid, FIRST, "sponsor_supply")

    paste(desk, text)

    assert isinstance(desk.failures[-1], ValueRefused)
    assert desk.failures[-1].what == told
    assert desk.bridge.stack.count() == 0


def test_letters_beyond_the_edge_are_told(desk, grid):
    take(grid, rows(grid)[-1].row.activity, grid.grid.roles[-1].id)

    paste(desk, "C\tC\tC\nC\tC\tC")

    assert desk.messages == ["Letters that found no cell: 5"]


def test_a_picture_is_no_letter(desk, grid):
    take(grid, FIRST, "sponsor_ra")
    picture = QMimeData()
    picture.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(picture)
    desk.press(KEY.Key_V, modifier=CTRL)

    assert desk.row(FIRST).duty(RoleId("sponsor_ra")) is Duty.RESPONSIBLE
    assert desk.bridge.stack.count() == 0
    assert desk.messages == ["The clipboard holds no letters: nothing was changed"]


def test_a_copied_cell_without_duty_clears(desk, grid):
    empty = next(role.id for role in grid.grid.roles if desk.row(FIRST).duty(role.id) is Duty.NONE)
    take(grid, FIRST, empty)
    desk.press(KEY.Key_C, modifier=CTRL)
    take(grid, FIRST, "sponsor_ra")
    desk.press(KEY.Key_V, modifier=CTRL)

    assert desk.row(FIRST).duty(RoleId("sponsor_ra")) is Duty.NONE


def test_an_empty_cell_of_a_pasted_block_clears(desk, grid):
    take(grid, FIRST, "sponsor_ra")
    assert desk.row(FIRST).duty(RoleId("sponsor_ra")) is Duty.RESPONSIBLE

    paste(desk, "\t-\n\t")

    assert desk.row(FIRST).duty(RoleId("sponsor_ra")) is Duty.NONE
