"""Definitions worded in the Draft pane, in their places among the others, by the keys that a user presses."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from qa_drafter.domain.errors import WordingRefused
from qa_drafter.gui.dialogs.replace_words import ReplaceSheet
from qa_drafter.gui.models.palette import OFFER
from qa_drafter.gui.panes.aside_page import ColumnText
from qa_drafter.gui.panes.breach_box import BreachBox
from qa_drafter.gui.panes.draft_aside import HISTORY, USES
from qa_drafter.gui.panes.draft_source import DraftSource
from qa_drafter.gui.panes.wording_place import WordingPlace
from qa_drafter.gui.workbench import Mode
from qa_drafter.redline import SpanKind
from tests.gui.agreements import CTRL, TABLETS, draft_desk, nameless, open_example
from tests.gui.test_draft_acts import beside, sheet_of, texts
from tests.gui.test_palette import palette_of
from tests.gui.windows import gone, press

KEY = Qt.Key
HOME = "DEF-TERMS"


@pytest.fixture
def desk(qtbot, tmp_path):
    return draft_desk(qtbot, open_example(TABLETS, tmp_path))


@pytest.fixture
def pane(desk):
    desk.pane.open_article(HOME)
    desk.pane.section.focus_text(HOME)
    return desk.pane


@pytest.fixture
def view(pane):
    return pane.section.view(HOME)


def go_to(desk, view, term):
    """Walk up from the end of the article until the caret stands in a definition."""
    view.text.setFocus()
    desk.press(KEY.Key_End, modifier=CTRL)
    while view.in_hand.term != term:
        desk.press(KEY.Key_Up)


def own_wording(desk, term):
    """The own wording of a definition on the disk."""
    return next(entry.own_wording for entry in desk.content.glossary if entry.term == term)


def test_a_definition_is_typed_in_its_place_and_undo_takes_it_back(desk, pane, view):
    lines = view.text.document().blockCount()
    go_to(desk, view, "Notice")
    desk.press(KEY.Key_F2)

    field = view.editor.field
    assert field.hasFocus()
    assert field.accessibleName() == "Definition of “Notice”"
    assert field.toPlainText().startswith("a written message sent by the route")
    assert view.text.isVisible()
    desk.press(KEY.Key_A, modifier=CTRL)
    desk.press("a letter to the [Quality Unit].")
    desk.press(KEY.Key_Return, modifier=CTRL)

    assert own_wording(desk, "Notice") == "a letter to the [Quality Unit]."
    assert view.editor is None
    assert view.text.hasFocus()
    assert view.in_hand == WordingPlace(HOME, "Notice")
    assert view.text.document().blockCount() == lines
    notice = next(line for line in view.state.lines if line.term == "Notice")
    assert notice.changed
    assert "letter" in notice.text
    assert view.meta.text().endswith("own definitions: Notice")
    assert desk.bridge.stack.undoText() == "Reword the definition of “Notice”"
    desk.bridge.stack.undo()
    assert own_wording(desk, "Notice") is None
    assert "own definitions" not in view.meta.text()


def test_what_is_typed_goes_around_the_field_and_one_field_is_open_at_a_time(desk, pane, view):
    go_to(desk, view, "Notice")
    desk.press(KEY.Key_F2)
    shown = [text for text in view.findChildren(type(view.text)) if text.isVisible()]
    before, after = (text.toPlainText() for text in shown)

    assert before.endswith("Minor Deviation” means a Deviation classed as minor under Section 10.1.")
    assert after.startswith("“OOS Result” means")
    first = view.editor
    pane.edit_wording(WordingPlace(HOME, "Product"))
    assert view.editor is not first
    assert view.editor.term == "Product"
    desk.press("x")
    pane.edit_wording(WordingPlace(HOME, "Notice"))
    assert view.editor.term == "Product"
    assert nameless(view) == []


def test_escape_leaves_it_and_the_caret_goes_on_where_it_was(desk, pane, view):
    go_to(desk, view, "Deviation")
    desk.press(KEY.Key_F2, KEY.Key_Escape)

    assert view.editor is None
    assert view.in_hand.term == "Deviation"
    assert desk.bridge.stack.count() == 0


def test_a_double_click_on_a_definition_edits_it_and_one_on_a_paragraph_the_article(desk, pane, view):
    for line, term in ((0, ""), (len(view.state.lines) - 1, view.state.lines[-1].term)):
        pane.section.reveal(HOME, line)
        place = QPoint(120, round(view.text.line_top(line)) + 8)
        QTest.mouseDClick(view.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert view.editor.term == term
        desk.press(KEY.Key_Escape)


def test_two_paragraphs_are_refused_and_stay_in_the_field(desk, pane, view):
    go_to(desk, view, "Notice")
    desk.press(KEY.Key_F2)
    desk.press("One.", KEY.Key_Return)
    desk.press(KEY.Key_Return, modifier=CTRL)

    assert isinstance(desk.failures[-1], WordingRefused)
    assert view.editor.typed.startswith("One.\n")


def test_the_menus_offer_the_definition_in_hand_and_the_library_s_wording(desk, pane, view, monkeypatch):
    go_to(desk, view, "Notice")
    menu = view.menu.menu()
    menu.aboutToShow.emit()
    _, _, edit, restore, *_ = menu.actions()
    assert edit.text().replace("&", "") == "Edit the definition of “Notice”\tF2"
    assert restore.isVisible()
    assert not restore.isEnabled()
    desk.bridge.perform(desk.reading.defining.wording_edit("Notice", "a letter."))
    QApplication.processEvents()
    menu.aboutToShow.emit()
    restore.trigger()

    assert own_wording(desk, "Notice") is None
    assert desk.bridge.stack.undoText() == "Restore the library definition of “Notice”"
    desk.press(KEY.Key_Home, modifier=CTRL)
    menu.aboutToShow.emit()
    assert not edit.isVisible()


def test_the_menu_at_a_place_offers_its_definition(desk, pane, view, qtbot):
    line = len(view.state.lines) - 1
    place = QPoint(120, round(view.text.line_top(line)) + 8)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        view.text.viewport(), QContextMenuEvent(reason, place, view.text.viewport().mapToGlobal(place))
    )
    menu = QApplication.activePopupWidget()

    words = [action.text().replace("&", "") for action in menu.actions() if action.isVisible()]
    assert f"Edit the definition of “{view.state.lines[line].term}”\tF2" in words
    menu.close()


def test_what_was_typed_waits_while_another_section_is_read_and_is_asked_about(desk, pane, view):
    warned = []
    pane.unkept.connect(lambda title, words: warned.append(words))
    go_to(desk, view, "Notice")
    desk.press(KEY.Key_F2)
    desk.press("Typed with care. ")
    pane.open_article("AUD-CAUSE")

    assert list(pane.section.unfinished) == ["DEF-TERMS Notice"]
    assert not pane.may_leave()
    view = pane.section.view(HOME)
    assert (view.editor.term, view.editor.typed[:17]) == ("Notice", "Typed with care. ")
    assert "Definitions, “Notice”: Ctrl+Enter keeps it" in warned[-1]


def test_a_place_is_known_again_by_its_name(desk):
    source = DraftSource(desk.reading)
    for place in (WordingPlace(HOME), WordingPlace(HOME, "Business Day")):
        assert WordingPlace.named(place.name) == place
        assert source.holds(place)
    assert not source.holds(WordingPlace(HOME, "Patience"))
    assert not source.holds(WordingPlace("AUD-CAUSE", "Notice"))


def test_an_own_definition_counts_as_departed_from_the_library(desk, pane):
    desk.bridge.perform(desk.reading.defining.wording_edit("Notice", "a letter."))
    pane.bar.base.setCurrentIndex(pane.bar.base.findData("library"))
    pane.bar.base.activated.emit(0)
    changed = [line for line in pane.section.view(HOME).state.lines if line.changed]

    assert [line.term for line in changed] == ["Notice"]
    assert pane.outline.foot._edited.isVisible()


def test_the_history_beside_the_definitions_shows_their_words_marked_and_who_changed_them_when_and_why(desk, pane):
    edit = desk.reading.defining.wording_edit("Notice", "a letter to the [Quality Unit].")
    desk.bridge.perform_act("", [edit], "as agreed on the telephone")
    QApplication.processEvents()
    page = beside(pane, HISTORY)

    (marked,) = [view for view in page.findChildren(ColumnText) if view.accessibleName() == "Since the last version"]
    (line,) = marked.lines
    assert line.term == "Notice"
    assert {run.mark for run in line.runs} == set(SpanKind)
    (told,) = [words for words in texts(page).splitlines() if "Reword the definition" in words]
    assert re.fullmatch(
        r"[\d-]{10}  ·  Ada Quality  ·  Reword the definition of Notice: as agreed on the telephone", told
    )
    assert nameless(pane.aside) == []


def test_words_are_replaced_in_a_definition_among_the_other_places(desk, pane):
    desk.press("h", modifier=CTRL)
    sheet = sheet_of(ReplaceSheet)
    sheet.old.setText("written message")
    sheet.search()
    assert "in the definition of “Notice”" in sheet.model.index(0).data()
    sheet.new.setText("letter")
    sheet.accept()
    QApplication.processEvents()

    assert own_wording(desk, "Notice").startswith("a letter sent by the route")
    assert desk.bridge.stack.undoText() == "Replace “written message” by “letter”"


def offered(field):
    """What the open list of values shows."""
    return [field.offers.completionModel().index(row, 0).data() for row in range(field.offers.completionCount())]


def key_into_offers(field, key):
    QTest.keyClick(field.offers.popup(), key)
    QApplication.processEvents()


def test_two_braces_offer_the_values_and_the_one_taken_follows_its_term(desk, pane, view):
    go_to(desk, view, "Notice")
    desk.press(KEY.Key_F2)
    field = view.editor.field
    assert "{{ offers the values of terms" in view.editor.hint.text()
    desk.press(KEY.Key_A, modifier=CTRL)
    desk.press("a letter within {{ initial oos")

    assert offered(field) == ["Notice of initial OOS / confirmed OOS  ·  1 Business Day"]
    assert field.offers.popup().accessibleName() == "Values of terms"
    key_into_offers(field, KEY.Key_Return)
    assert view.editor.typed == "a letter within {{ oos_notice }}"
    assert not field.offers.is_open
    desk.press(".")
    desk.press(KEY.Key_Return, modifier=CTRL)

    assert own_wording(desk, "Notice") == "a letter within {{ terms.oos_notice | duration }}."
    line = next(line for line in view.state.lines if line.term == "Notice")
    assert "oos_notice" in {run.term for run in line.runs}
    assert "oos_notice" in {row.term.id for row in DraftSource(desk.reading).rows(view.state.printed)}
    desk.bridge.perform(desk.reading.editing.term_edit("oos_notice", 3))
    QApplication.processEvents()
    assert "within 3\u00a0Business\u00a0Days." in next(line.text for line in view.state.lines if line.term == "Notice")


def test_escape_closes_the_list_and_leaves_what_was_typed(desk, pane, view):
    go_to(desk, view, "Notice")
    desk.press(KEY.Key_F2)
    field = view.editor.field
    desk.press("{{ ")
    assert len(offered(field)) == len(desk.content.terms)
    key_into_offers(field, KEY.Key_Escape)

    assert view.editor is not None
    assert not field.offers.is_open
    desk.press("nonsense")
    assert not field.offers.is_open
    desk.press(" }} ")
    desk.press(KEY.Key_Return, modifier=CTRL)
    assert isinstance(desk.failures[-1], WordingRefused)
    assert str(desk.failures[-1]).startswith("definition of Notice: no term 'nonsense'; ")


def test_the_menu_of_the_field_opens_the_list_without_braces(desk, pane, view):
    go_to(desk, view, "Notice")
    desk.press(KEY.Key_F2)
    menu = QMenu()
    view.editor.field.menu_opening.emit(menu, QPoint(0, 0))
    menu.actions()[-1].trigger()

    assert menu.actions()[-1].text() == "Value of a term…"
    assert view.editor.typed.startswith("{{ ")
    assert view.editor.field.offers.is_open


# --- the way to a definition -----------------------------------------------------------------------------------------


def seen(window, term):
    """Whether the definition of a term stands in the part of the text that can be seen, and Draft is in front."""
    section = window.workbench.draft.section
    view = section.view(HOME)
    line = next(n for n, line in enumerate(view.state.lines) if line.term == term)
    top = view.text.mapTo(section.viewport(), QPoint(0, round(view.text.line_top(line)))).y()
    return window.workbench.currentWidget() is window.workbench.draft and 0 <= top < section.viewport().height()


@pytest.fixture
def reworded(opened, qtbot):
    """The window at another article, after a definition far down its list took words that are objected to."""
    bridge = opened.bridge
    edit = bridge.reading.defining.wording_edit("True Copy", "a copy that is made in a timely manner.")
    bridge.perform_act("", [edit], "")
    opened.workbench.open_article("AUD-CAUSE")
    qtbot.waitUntil(lambda: not opened.background.is_busy, timeout=30_000)
    return opened


def test_a_few_letters_lead_to_a_definition(reworded, qtbot):
    palette = palette_of(qtbot, reworded)
    qtbot.keyClicks(palette.field, "true copy")
    assert palette.list.currentIndex().data(OFFER).where == "Definition"
    qtbot.keyClick(palette.field, KEY.Key_Return)
    gone(qtbot, palette)

    assert seen(reworded, "True Copy")
    view = reworded.workbench.draft.section.view(HOME)
    assert reworded.focusWidget() is view.text
    reworded.activateWindow()
    qtbot.waitUntil(view.text.hasFocus)
    press(qtbot, reworded, KEY.Key_F2, Qt.KeyboardModifier.NoModifier)
    assert view.editor.term == "True Copy"
    reworded.workbench.draft.section.forget()
    reworded.workbench.open_article(HOME)
    assert view.in_hand.term == ""


def test_beside_the_definitions_each_term_leads_to_the_articles_that_use_it(desk, pane):
    page = beside(pane, USES)
    assert "Articles that use the terms defined here" in texts(page)
    link = next(w for w in page.findChildren(QLabel) if w.accessibleName() == "Articles that use “True Copy”")
    assert nameless(pane.aside) == []
    clause = re.search(r'href="([\w-]+)"', link.text())[1]
    link.linkActivated.emit(clause)
    QApplication.processEvents()

    assert pane.clause == clause


def test_a_value_is_looked_for_in_the_text_before_the_definitions(reworded):
    bridge, draft = reworded.bridge, reworded.workbench.draft
    bridge.perform(bridge.reading.defining.wording_edit("True Copy", "one made within {{ oos_notice }}."))
    reworded.workbench.open_subject("oos_notice")
    assert draft.clause == "DEV-OOS"
    bridge.perform(bridge.reading.editing.term_edit("oos_notice", 3))
    reworded.workbench.open_article("AUD-CAUSE")
    bridge.stack.undo()

    assert draft.clause == "DEV-OOS"


def test_undo_brings_the_definition_into_view(reworded):
    reworded.bridge.stack.undo()
    QApplication.processEvents()

    assert seen(reworded, "True Copy")


def test_a_finding_leads_to_the_definition_at_which_it_stands(reworded):
    found = [f for f in reworded.bridge.reading.findings() if f.definition == "True Copy"]
    assert found
    reworded.workbench.go_to(found[0])
    QApplication.processEvents()

    assert seen(reworded, "True Copy")
    boxes = reworded.workbench.draft.section.view(HOME).findChildren(BreachBox)
    assert "For a decision: “True Copy”" in [label.text() for box in boxes for label in box.findChildren(QLabel)]


def test_compare_leads_to_the_definition_that_was_reworded(reworded, qtbot):
    reworded.show_mode(Mode.COMPARE)
    board = reworded.workbench.compare.board
    qtbot.waitUntil(lambda: board.detail.to_draft.isVisible() and not reworded.background.is_busy, timeout=30_000)
    board.detail.to_draft.click()
    QApplication.processEvents()

    assert seen(reworded, "True Copy")
