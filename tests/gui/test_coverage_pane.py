"""The Coverage pane: what regulations ask, what settles it, and the way to the article."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton

from qa_drafter.domain.coverage import CoverageStatus
from qa_drafter.gui.models.coverage import ARTICLES, CELL, DEMAND, LINE, STANDS
from qa_drafter.gui.workbench import Mode
from qa_drafter.services.covering import OTHERS, family_of
from tests.gui.windows import ESCAPE, RETURN, press

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def pane(opened, qtbot):
    press(qtbot, opened, Qt.Key.Key_5)
    assert opened.workbench.mode is Mode.COVERAGE
    return opened.workbench.coverage


def unsettle(window):
    """Own wording that answers nothing any more."""
    editing = window.bridge.reading.editing
    window.bridge.perform(editing.wording_edit("DEV-OOS", "The parties shall talk about it."))


def lines_of(pane):
    return [pane.model.index(row, 0).data(LINE) for row in range(pane.model.rowCount())]


def words_in(pane, column):
    return [pane.model.index(row, column).data() for row in range(pane.model.rowCount())]


def test_every_requirement_that_applies_is_shown_with_its_article(opened, pane):
    sheet = opened.bridge.reading.coverage()
    applicable = [line for _, line in sheet.lines if line.status is not CoverageStatus.NOT_APPLICABLE]

    assert len(lines_of(pane)) == len(applicable)
    numbers = {article.number for article in opened.bridge.reading.printed().articles}
    assert {part for cell in words_in(pane, ARTICLES) for part in cell.split(", ")} <= numbers
    assert set(words_in(pane, STANDS)) == {"covered"}
    assert pane.sum._of.text() == f"of {len(applicable)} covered"


def test_an_edit_that_unsettles_a_requirement_shows_at_once_and_undo_settles_it(opened, pane, qtbot):
    unsettle(opened)
    qtbot.waitUntil(lambda: "missing" in words_in(pane, STANDS))
    pane.bar.amiss.trigger()
    missing = lines_of(pane)
    assert missing
    assert {line.status for line in missing} <= {CoverageStatus.MISSING, CoverageStatus.WEAK}
    opened.commands.undo.trigger()
    qtbot.waitUntil(lambda: lines_of(pane) == [])


def test_where_nothing_is_found_the_pane_says_so_and_one_key_shows_all_again(opened, pane, qtbot):
    before = len(lines_of(pane))
    press(qtbot, opened, Qt.Key.Key_F)
    qtbot.keyClicks(QApplication.focusWidget(), "nowhere said")
    pane.bar.amiss.trigger()
    assert lines_of(pane) == []
    assert pane.nothing.isVisible()
    pane.nothing.button.setFocus()
    press(qtbot, opened, Qt.Key.Key_Space, NONE)

    assert len(lines_of(pane)) == before
    assert pane.table.hasFocus()
    assert pane.table.selectionModel().selectedRows()
    assert pane.sum.field.text() == ""
    assert not pane.bar.amiss.isChecked()


def test_what_does_not_apply_is_shown_when_asked_for_and_says_why(opened, pane):
    pane.bar.scope.setCurrentIndex(1)
    pane.bar.scope.activated.emit(1)
    lines = lines_of(pane)
    row = next(place for place, line in enumerate(lines) if line.status is CoverageStatus.NOT_APPLICABLE)
    pane.table.setCurrentIndex(pane.model.index(row, 0))

    assert "not applicable" in words_in(pane, STANDS)
    assert opened.bridge.reading.covering.applies(lines[row])


def test_must_only_leaves_out_what_should_be_settled(pane):
    pane.bar.level.setCurrentIndex(1)
    pane.bar.level.activated.emit(1)

    assert {str(line.level) for line in lines_of(pane)} == {"must"}


def test_words_find_requirements_and_their_citations(pane, qtbot):
    press(qtbot, pane, Qt.Key.Key_F)
    assert QApplication.focusWidget() is pane.sum.field
    qtbot.keyClicks(pane.sum.field, "211.192")

    assert lines_of(pane)
    assert all("211.192" in " ".join((*line.source, line.because)) for line in lines_of(pane))


def test_a_cell_of_the_map_shows_the_requirements_behind_it_and_escape_all_again(pane, qtbot):
    model = pane.map_model
    index = next(
        model.index(row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        if model.cell(model.index(row, column)).asked
    )
    pane.map.setFocus()
    pane.map.setCurrentIndex(index)
    qtbot.keyClick(pane.map, RETURN)
    cell = index.data(CELL)

    assert len(lines_of(pane)) == cell.asked
    assert {str(line.requirement.section) for line in lines_of(pane)} == {str(cell.place.id)}
    whole = len(lines_of(pane))
    qtbot.keyClick(pane.map, ESCAPE)
    assert len(lines_of(pane)) > whole


def test_every_cell_of_the_map_is_read_out_in_words(opened, pane, qtbot):
    unsettle(opened)
    qtbot.waitUntil(lambda: "missing" in words_in(pane, STANDS))
    model = pane.map_model
    spoken = [
        model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]

    assert any("missing" in words for words in spoken)
    assert any(words.endswith("nothing is asked") for words in spoken)
    assert sum(
        int(model.index(r, c).data() or 0) for r in range(model.rowCount()) for c in range(model.columnCount())
    ) == len(lines_of(pane))


def test_a_family_of_rules_is_shown_alone(pane):
    family = next(pane.sum.model.index(row) for row in range(1, pane.sum.model.rowCount()))
    pane.sum.list.setCurrentIndex(family)

    assert lines_of(pane)
    assert {family_of(line) for line in lines_of(pane)} == {family.data()}


def test_every_citation_has_a_family(opened):
    assert OTHERS not in opened.bridge.reading.coverage().families


def test_the_requirement_in_hand_leads_to_its_article(opened, pane, qtbot):
    row = next(place for place, line in enumerate(lines_of(pane)) if "DEV-NOTIFY" in line.articles)
    pane.table.setCurrentIndex(pane.model.index(row, DEMAND))
    button = next(b for b in pane.detail.findChildren(QPushButton) if b.text().startswith("Go to"))
    button.click()

    assert opened.workbench.mode is Mode.DRAFT
    assert opened.workbench.draft.clause in {str(clause) for clause in lines_of(pane)[row].articles}


def test_enter_goes_to_the_article(opened, pane, qtbot):
    row = next(place for place, line in enumerate(lines_of(pane)) if line.articles == ("DEV-NOTIFY",))
    pane.table.setFocus()
    pane.table.setCurrentIndex(pane.model.index(row, 0))
    qtbot.keyClick(pane.table, RETURN)

    assert opened.workbench.draft.clause == "DEV-NOTIFY"


def test_the_models_keep_qt_s_laws(opened, pane, qtbot):
    for model in (pane.model, pane.map_model, pane.sum.model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    unsettle(opened)
    qtbot.waitUntil(lambda: "missing" in words_in(pane, STANDS))
    opened.commands.undo.trigger()
    qtbot.waitUntil(lambda: "missing" not in words_in(pane, STANDS))


def test_without_an_agreement_it_says_what_to_do(opened, pane):
    opened.commands.close.trigger()

    assert pane._places.currentWidget() is pane.empty
    assert not pane.bar.isEnabled()
