"""The timeline of versions: what it tells, and how two of them are chosen by keys and by the mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.models.timeline import TimelineModel
from qa_drafter.services.open_agreement import Author
from qa_drafter.services.version_counts import ChangeCount
from tests.gui.agreements import CTRL, SHIFT, nameless
from tests.gui.compare_desk import compare_desk, edited

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def desk(qtbot, tmp_path):
    """Three versions of two authors, and one edit after them; the timeline is shown."""
    desk = compare_desk(qtbot, edited(tmp_path))
    for author, label, notice in (("B. Counterparty", "Returned", 2), ("A. Author", "After the call", 1)):
        desk.reading.opened.author = Author(author, lambda: "2026-11-25T09:00:00Z")
        _, changed = desk.reading.versions.save(label)
        desk.reading.forget()
        desk.pane.refresh(changed)
        desk.perform(desk.reading.editing.term_edit("deviation_critical_notice", notice))
    desk.settle(qtbot)
    desk.press(KEY.Key_T, ALT)
    desk.settle(qtbot)
    return desk


@pytest.fixture
def timeline(desk):
    return desk.pane.timeline


def sides(desk):
    return desk.pane.bar.base, desk.pane.bar.target


def test_alt_t_shows_the_versions_with_the_focus_and_takes_them_away_again(desk, timeline):
    assert timeline.isVisible()
    assert QApplication.focusWidget() is timeline.picture
    desk.press(KEY.Key_T, ALT)
    assert not timeline.isVisible()


def test_each_version_tells_label_author_day_status_and_counted_changes(timeline):
    assert [node.name for node in timeline.model.nodes] == ["v1", "v2", "v3", "Working copy"]
    assert timeline.model.data(timeline.model.index(1, 0), SPOKEN) == (
        "v2, Returned, B. Counterparty, 2026-11-25, Draft, 7 changes, 2 critical"
    )
    assert timeline.model.data(timeline.model.index(2, 0), SPOKEN).startswith("v3, After the call, A. Author")
    assert [node.count.changes for node in timeline.model.nodes[1:]] == [7, 1, 1]


def test_authors_have_lanes(timeline):
    lanes = {node.author: node.lane for node in timeline.model.nodes if node.author}
    assert len(set(lanes.values())) == len(lanes) == timeline.model.lanes == 3


def test_enter_and_shift_enter_compare_two_versions(desk, timeline, qtbot):
    desk.press(KEY.Key_Home)
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Right)
    desk.press(KEY.Key_Right)
    desk.press(KEY.Key_Return, SHIFT)
    desk.settle(qtbot)

    assert sides(desk) == ("v1", "v3")
    assert [node.name for node in timeline.model.nodes if node.is_from or node.is_to] == ["v1", "v3"]
    assert desk.pane.board.texts.old_head.side.name == "v1"
    assert "compared from" in timeline.model.data(timeline.model.index(0, 0), SPOKEN)
    assert QApplication.focusWidget() is timeline.picture


def test_a_click_and_a_shift_click_do_the_same(desk, timeline, qtbot):
    for row, held in ((1, Qt.KeyboardModifier.NoModifier), (2, SHIFT)):
        place = timeline.picture.visualRect(timeline.model.index(row, 0)).center()
        QTest.mouseClick(timeline.picture.viewport(), Qt.MouseButton.LeftButton, held, QPoint(place))
        desk.settle(qtbot)
    assert sides(desk) == ("v2", "v3")


def test_ctrl_space_on_two_versions_compares_them_the_older_first(desk, timeline, qtbot):
    desk.press(KEY.Key_End)
    desk.press(KEY.Key_Left)
    desk.press(KEY.Key_Space, CTRL)
    assert "waits for another" in timeline.model.data(timeline.model.index(2, 0), SPOKEN)
    desk.press(KEY.Key_Home)
    desk.press(KEY.Key_Space, CTRL)
    desk.settle(qtbot)

    assert sides(desk) == ("v1", "v3")
    assert timeline.model.picked is None


def test_ctrl_space_twice_on_one_lets_it_go(desk, timeline):
    before = sides(desk)
    for _ in range(2):
        desk.press(KEY.Key_Space, CTRL)
    assert timeline.model.picked is None
    assert sides(desk) == before


def centre(timeline, row):
    return QPoint(timeline.picture.visualRect(timeline.model.index(row, 0)).center())


def test_ctrl_click_on_two_versions_compares_them(desk, timeline, qtbot):
    for row in (1, 0):
        QTest.mouseClick(timeline.picture.viewport(), Qt.MouseButton.LeftButton, CTRL, centre(timeline, row))
    desk.settle(qtbot)
    assert sides(desk) == ("v1", "v2")


def test_a_version_dragged_on_another_compares_them(desk, timeline, qtbot):
    ground = timeline.picture.viewport()
    QTest.mousePress(ground, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre(timeline, 2))
    QTest.mouseMove(ground, centre(timeline, 0))
    QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre(timeline, 0))
    desk.settle(qtbot)
    assert sides(desk) == ("v1", "v3")


def test_the_table_says_the_same_and_takes_the_same_keys(desk, timeline, qtbot):
    timeline.as_table.click()
    timeline.table.setFocus()
    assert timeline.table.isVisible()
    row = [timeline.model.data(timeline.model.index(1, column)) for column in range(timeline.model.columnCount())]
    assert row == ["v2", "Returned", "B. Counterparty", "2026-11-25", "Draft", "7", "2", ""]
    timeline.table.selectRow(1)
    desk.press(KEY.Key_Return)
    desk.settle(qtbot)

    assert sides(desk)[0] == "v2"


def test_counts_are_kept_and_only_what_was_edited_is_counted_again(desk, timeline, qtbot):
    before = len([job for job in desk.jobs if job.name.startswith("Count")])
    desk.perform(desk.reading.editing.term_edit("deviation_major_notice", 8))
    desk.settle(qtbot)
    counting = [job for job in desk.jobs if job.name.startswith("Count")]

    assert len(counting) == before + 1
    assert [node.count.changes for node in timeline.model.nodes[1:]] == [7, 1, 2]
    desk.press(KEY.Key_T, ALT)
    desk.press(KEY.Key_T, ALT)
    assert len([job for job in desk.jobs if job.name.startswith("Count")]) == before + 1


def test_nothing_in_it_is_without_a_name(timeline):
    assert nameless(timeline) == []


def test_closing_the_agreement_empties_it(desk, timeline, qtbot):
    desk.pane.show_reading(None)
    desk.settle(qtbot)
    assert timeline.model.rowCount() == 0


def mark(number, author):
    return VersionMark(VersionId(f"v{number}"), f"Draft {number}", f"2026-11-{number + 10}T09:00:00Z", author, 1)


def test_the_model_keeps_the_law_of_models(qtmodeltester):
    model = TimelineModel()
    marks = [mark(number, f"Author {number}") for number in range(1, 6)]
    model.show(marks, {VersionId("v2"): ChangeCount(3, 0)}, (VersionId("v1"), None), edited=True)
    qtmodeltester.check(model)

    assert model.lanes == 1  # five authors would leave no room for the texts
    assert model.spoken(replace(model.nodes[1], is_to=True)).endswith("3 changes, compared with")
