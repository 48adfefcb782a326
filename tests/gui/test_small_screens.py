"""The window on small screens at large letters: 1366 by 768 at 150 %, 1920 by 1080 at 200 %."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QSplitter, QTableWidget

from qa_drafter.gui.docks import HistoryDock
from qa_drafter.gui.interview.interview import Interview
from qa_drafter.gui.measures import columns, unit, words_from
from qa_drafter.gui.models.coverage import DEMAND, STANDS
from qa_drafter.gui.panes.draft_aside import HISTORY
from qa_drafter.gui.workbench import Mode

SITES = 3
"""The page of the interview that asks for the sites."""
ROOM = QSize(910, 464)
"""What 1366 by 768 leaves a maximised window at 150 %; 1920 by 1080 at 200 % leaves more."""


@pytest.fixture(params=Mode)
def small(opened, request, idle):
    opened.bridge.perform(opened.bridge.reading.editing.term_edit("deviation_major_notice", 3))
    opened.show_mode(request.param)
    idle()
    opened.resize(ROOM)
    return opened


def test_every_pane_fits_a_small_screen(small):
    least = small.minimumSizeHint()

    assert least.width() <= ROOM.width()
    assert least.height() <= ROOM.height()
    assert small.size() == ROOM


def test_the_columns_of_a_pane_share_the_room_and_none_is_lost(small):
    sideways = [s for s in small.workbench.splitters.values() if s.orientation() is Qt.Orientation.Horizontal]
    splitter = max((s for s in sideways if s.isVisible()), key=QSplitter.count)

    assert splitter.count() == 3
    assert min(splitter.sizes()) > 100
    assert sum(splitter.sizes()) <= ROOM.width()


def test_the_text_of_an_article_is_not_cut_at_the_right(opened, idle):
    opened.resize(ROOM)
    idle()
    section = opened.workbench.draft.columns.section

    assert section.horizontalScrollBar().maximum() == 0
    assert section.widget().width() <= section.viewport().width()


def test_each_requirement_is_read_and_told_how_it_stands(opened, idle):
    opened.show_mode(Mode.COVERAGE)
    opened.resize(QSize(1024, 768))
    idle()
    table = opened.workbench.coverage.table

    assert table.horizontalScrollBar().maximum() == 0
    assert table.columnWidth(DEMAND) >= columns(table, 20)
    assert table.columnViewportPosition(STANDS) + table.columnWidth(STANDS) <= table.viewport().width()


@pytest.mark.usefixtures("german")
def test_no_word_is_cut_in_german(opened, idle):
    opened.resize(QSize(1024, 768))
    opened.show_mode(Mode.RESPONSIBILITIES)
    idle()
    QApplication.processEvents()
    detail = opened.workbench.responsibilities.detail
    assert detail.widget().width() <= detail.viewport().width()

    opened.commands.deal.trigger()
    interview = opened.findChild(Interview)
    opened.resize(QSize(960, 640))
    for place in range(interview.pages.count()):
        interview.go_to(place)
        QApplication.processEvents()
        assert interview.pages.currentWidget().horizontalScrollBar().maximum() == 0
        assert interview.frame.onward.width() >= interview.frame.onward.minimumSizeHint().width()


@pytest.mark.usefixtures("german")
def test_what_stands_beside_an_article_or_a_change_is_not_cut(opened, qtbot, idle):
    opened.bridge.perform(opened.bridge.reading.editing.term_edit("deviation_major_notice", 3))
    opened.resize(QSize(960, 640))
    opened.workbench.open_article("DEV-NOTIFY")
    aside = opened.workbench.draft.aside
    qtbot.waitUntil(lambda: len(aside.cards) > 1)
    idle()
    for tab in range(aside.count()):
        aside.setCurrentIndex(tab)
        idle()
        area = aside.currentWidget()
        assert area.widget().width() <= area.viewport().width()

    opened.show_mode(Mode.COMPARE)
    idle()
    board = opened.workbench.compare.board
    for part in (board.places, board.changes):
        assert part.minimumSizeHint().width() <= part.width()


@pytest.mark.usefixtures("german")
def test_the_states_of_library_texts_are_told_in_german(opened, qtbot, idle):
    opened.workbench.open_article("DEV-NOTIFY")
    aside = opened.workbench.draft.aside
    aside.setCurrentIndex(HISTORY)
    qtbot.waitUntil(lambda: bool(aside.currentWidget().findChildren(QLabel)))
    idle()
    words = " ".join(label.text() for label in aside.currentWidget().findChildren(QLabel))

    assert "Fassung 1  ·  freigegeben" in words
    assert "approved" not in words


def test_the_undo_history_stands_below_where_beside_there_is_no_room(opened, idle):
    opened.resize(QSize(960, 640))
    opened.commands.history.setChecked(True)
    idle()
    dock = opened.findChild(HistoryDock)

    assert opened.dockWidgetArea(dock) is Qt.DockWidgetArea.BottomDockWidgetArea
    assert opened.width() == 960


def test_the_undo_history_stands_beside_where_there_is_room(opened, idle):
    opened.resize(QSize(1440, 900))
    opened.commands.history.setChecked(True)
    idle()

    assert opened.dockWidgetArea(opened.findChild(HistoryDock)) is Qt.DockWidgetArea.RightDockWidgetArea


def test_a_long_address_is_read_from_its_beginning(opened):
    opened.commands.deal.trigger()
    address = opened.findChild(Interview).pages.currentWidget().findChildren(QLineEdit)

    assert len(address) > 6
    assert {field.cursorPosition() for field in address} == {0}


def test_a_site_is_read_whole(opened, idle):
    opened.resize(QSize(960, 640))
    opened.commands.deal.trigger()
    interview = opened.findChild(Interview)
    interview.go_to(SITES)
    idle()
    table = interview.pages.currentWidget().findChild(QTableWidget)

    assert table.horizontalScrollBar().maximum() == 0
    for column in range(table.columnCount()):
        width = table.columnWidth(column) - words_from(table) - unit(table)
        words = table.item(0, column).text()
        wrapped = table.fontMetrics().boundingRect(QRect(0, 0, width, 999), Qt.TextFlag.TextWordWrap, words)
        assert wrapped.height() <= table.rowHeight(0)
        assert wrapped.width() <= width


def test_the_pages_of_the_interview_fit_or_roll(opened):
    opened.commands.deal.trigger()
    interview = opened.findChild(Interview)
    opened.resize(ROOM)

    assert opened.size() == ROOM
    for place in range(interview.pages.count()):
        interview.go_to(place)
        QApplication.processEvents()
        area = interview.pages.currentWidget()
        cut = area.widget().width() - area.viewport().width()
        assert cut <= area.horizontalScrollBar().maximum()
        assert interview.frame.onward.width() >= interview.frame.onward.minimumSizeHint().width()
