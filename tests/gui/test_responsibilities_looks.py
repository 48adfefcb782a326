"""The looks of Responsibilities beside the grid: the load as a heat map, the clocks, and what the wording says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from qa_drafter.domain.identifiers import ActivityId, RoleId
from qa_drafter.domain.raci import Duty
from qa_drafter.gui.dialogs.holidays import HolidaysDialog
from qa_drafter.gui.models.clock_rooms import COURSE, LEFT, ClockRoomsModel, RoomLine
from qa_drafter.gui.models.clock_table import WITHIN, ClockTableModel
from qa_drafter.gui.models.raci_heat import FIRST_COUNT, Counted, RaciHeatModel
from qa_drafter.gui.models.raci_sheet import Sheet
from qa_drafter.gui.panes.responsibilities_views import Look
from qa_drafter.services.clocks import Clocks
from qa_drafter.services.holidays import holidays_edit
from tests.gui.agreements import ANTIBODY, TABLETS, open_example, raci_desk

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
STRICT = QAbstractItemModelTester.FailureReportingMode.Warning


@pytest.fixture
def desk(qtbot, tmp_path):
    desk = raci_desk(qtbot, open_example(ANTIBODY, tmp_path))
    desk.pane.grid.setFocus()
    return desk


@pytest.fixture
def pane(desk):
    return desk.pane


def cells(model, row):
    return [model.index(row, column).data() for column in range(model.columnCount())]


# --- looks -----------------------------------------------------------------------------------------------------------


def test_keys_choose_the_look_and_letters_belong_to_the_grid(desk, pane):
    desk.press(KEY.Key_2, modifier=ALT)
    assert pane.views.look is Look.LOAD
    assert pane.bar.looks[Look.LOAD].isChecked()
    assert not pane.bar.findings_only.isEnabled()

    desk.press(KEY.Key_3, modifier=ALT)
    assert pane.views.look is Look.CLOCKS

    desk.press(KEY.Key_1, modifier=ALT)
    assert pane.views.look is Look.GRID
    assert pane.bar.findings_only.isEnabled()
    assert QApplication.focusWidget() is pane.grid


def test_an_activity_that_is_asked_for_brings_the_grid_back(pane):
    pane.look(Look.CLOCKS)

    pane.open_activity(ActivityId("approve_specifications"))

    assert pane.views.look is Look.GRID


# --- load ------------------------------------------------------------------------------------------------------------


def test_the_load_counts_each_letter_per_role_and_party(pane):
    pane.look(Look.LOAD)
    heat = pane.views.load.table.heat
    rows = [row for matrix in pane.grid.grid.sheet.matrices for row in matrix.rows]
    roles = [role.id for role in pane.grid.grid.sheet.roles]

    total = cells(heat, heat.rowCount() - 1)

    accountable = [sum(row.duty(role).is_accountable for row in rows) for role in roles]
    assert total[0] == "All matrices"
    assert [0 if count == "–" else int(count) for count in total[1 : 1 + len(roles)]] == accountable
    assert int(total[-1]) + int(total[-2]) == len(rows)  # each activity has one A


def test_another_letter_is_counted_when_it_is_chosen(pane):
    pane.look(Look.LOAD)
    view = pane.views.load
    view.letter.setCurrentIndex(view.letter.findData(Counted.CONSULTED.value))

    rows = [row for matrix in pane.grid.grid.sheet.matrices for row in matrix.rows]
    consulted = sum(row.duty(RoleId("sponsor_qa")) is Duty.CONSULTED for row in rows)

    last = view.table.heat.rowCount() - 1
    assert view.table.heat.index(last, FIRST_COUNT).data() == str(consulted)


def test_a_count_is_told_in_words_and_opens_its_matrix(desk, pane):
    pane.look(Look.LOAD)
    table = pane.views.load.table
    index = table.heat.index(1, FIRST_COUNT)

    assert index.data(SPOKEN).startswith("Batch release, Sponsor Quality Unit: accountable in ")
    table.setCurrentIndex(index)
    table.setFocus()
    desk.press(KEY.Key_Return)
    assert pane.views.look is Look.GRID


def test_an_edit_is_counted_at_once(desk, pane):
    pane.look(Look.LOAD)
    heat = pane.views.load.table.heat
    before = heat.index(0, FIRST_COUNT).data()

    desk.bridge.perform(
        desk.reading.editing.duty_edit("method_validation", {"sponsor_qa": "A", "cmo_qa": "C"}, lawful=False)
    )

    assert int(heat.index(0, FIRST_COUNT).data()) == int(before) + 1


def test_the_models_keep_qt_s_rules(qtbot, tmp_path):
    opened = open_example(ANTIBODY, tmp_path)
    heat, rooms, table = RaciHeatModel(), ClockRoomsModel(), ClockTableModel()
    testers = [QAbstractItemModelTester(model, STRICT) for model in (heat, rooms, table)]
    clocks = Clocks(opened)

    for matrices in (opened.content.matrices, ()):
        heat.show(Sheet(matrices), Counted.ANY)
        rooms.show([RoomLine(room, clocks.days_off(room.worst)) for room in clocks.rooms()] if matrices else ())
        table.show(clocks.table() if matrices else ())

    assert len(testers) == 3
    assert (heat.rowCount(), rooms.rowCount(), table.rowCount()) == (0, 0, 0)
    opened.close()


# --- clocks ----------------------------------------------------------------------------------------------------------


def test_the_clocks_show_each_room_as_a_picture_and_in_words(pane):
    pane.look(Look.CLOCKS)
    view = pane.views.clocks
    model = view.rooms_model

    spoken = model.index(0, COURSE).data(SPOKEN)

    assert model.rowCount() == len(Clocks(pane._source._opened).rooms()) > 0
    assert model.index(0, LEFT).data().endswith("working days")
    assert "starts Thursday 2028-12-21, 17:00" in spoken
    assert "Christmas Day (Sponsor, Contractor, US federal)" in spoken
    assert view.table_model.rowCount() == len(Clocks(pane._source._opened).table())
    assert view.holidays.text().startswith("Holidays counted: Sponsor BE 2027 to 2031")


def test_words_narrow_the_table_and_enter_asks_for_the_article(desk, pane):
    asked = []
    pane.article_asked.connect(asked.append)
    pane.look(Look.CLOCKS)
    view = pane.views.clocks

    view.field.setText("oos result")
    view.table.selectRow(0)
    view.table.setFocus()
    desk.press(KEY.Key_Return)

    assert view.table.model().index(0, WITHIN).data() == "1 Business Day"
    assert asked == ["DEV-OOS"]


def test_a_changed_time_and_other_holidays_show_at_once(qtbot, tmp_path):
    desk = raci_desk(qtbot, open_example(TABLETS, tmp_path))
    pane = desk.pane
    pane.look(Look.CLOCKS)
    rows = range(pane.views.clocks.rooms_model.rowCount())

    def left():
        return [pane.views.clocks.rooms_model.index(row, LEFT).data() for row in rows]

    assert not [words for words in left() if words.startswith("too late")]
    desk.bridge.perform(holidays_edit(desk.reading.opened.content, {"contractor": "JP"}, 2027, 2031))

    assert "too late by 65 hours" in left()


@pytest.mark.parametrize("look", [Look.LOAD, Look.CLOCKS])
def test_a_look_reads_without_colour(pane, look):
    """In grey, solid, hatched and empty places still differ."""
    pane.look(look)
    QApplication.processEvents()
    part = pane.views.part(look)

    grey = part.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    shades = {grey.pixelColor(x, y).lightness() for x in range(0, grey.width(), 3) for y in range(0, grey.height(), 3)}
    assert max(shades) - min(shades) > 120


def test_without_an_agreement_the_looks_are_empty(qtbot):
    desk = raci_desk(qtbot, None)
    pane = desk.pane

    for look in (Look.LOAD, Look.CLOCKS):
        pane.look(look)

    assert pane.views.load.table.heat.rowCount() == 0
    assert pane.views.clocks.none.isVisibleTo(pane)


# --- wording ---------------------------------------------------------------------------------------------------------


def test_the_activity_in_hand_tells_the_article_that_says_otherwise_and_takes_the_text_that_agrees(desk, pane):
    activity = ActivityId("oos_invalidate")
    pane.open_activity(activity)
    assert not pane.detail.disagreement.isVisibleTo(pane.detail)

    desk.bridge.perform(
        desk.reading.editing.duty_edit(activity, {"sponsor_qa": "AR", "cmo_qa": "C", "cmo_qc": "C"}, lawful=False)
    )
    pane.open_activity(activity)
    box = pane.detail.disagreement

    assert box.isVisibleTo(pane.detail)
    assert box.buttons[0].text() == "Take the Sponsor text of 10.3"
    box.buttons[0].click()
    assert not box.isVisibleTo(pane.detail)


# --- holidays --------------------------------------------------------------------------------------------------------


def test_other_holidays_are_taken_in_from_the_clocks_and_a_place_unknown_is_told(desk, pane):
    pane.look(Look.CLOCKS)
    pane.views.clocks.take_in.click()
    (dialog,) = pane.findChildren(HolidaysDialog)
    assert [field.text() for field in dialog.fields.values()] == ["BE", "US-NC"]
    assert (dialog.first.value(), dialog.last.value()) == (2027, 2031)

    dialog.fields["contractor"].setText("XX")
    dialog.accept()
    assert "is no place that is known" in dialog.amiss.text()
    dialog.fields["contractor"].setText("JP")
    dialog.accept()

    assert [one.region for one in desk.content.holidays] == ["BE", "JP", "US"]
    assert "Contractor JP" in pane.views.clocks.holidays.text()
