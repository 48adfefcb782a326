"""Articles are arranged from the keyboard: each act is one step of undo, and a refusal says why where it was asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu

from qa_drafter.domain.edits import PositionChosen
from qa_drafter.domain.errors import ArticleNeeded, WordingRefused
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.dialogs.insert_clause import InsertClauseSheet
from qa_drafter.gui.dialogs.rename_term import RenameTermSheet
from qa_drafter.gui.dialogs.replace_words import ReplaceSheet
from qa_drafter.gui.dialogs.small_acts import OwnClauseSheet, ReserveSheet, TitleSheet
from qa_drafter.gui.models.candidates import CANDIDATE
from qa_drafter.gui.models.hits import HIT, HitsModel
from qa_drafter.gui.models.outline import EntryRole
from qa_drafter.gui.panes.draft_aside import ALTERNATIVES, HISTORY, TEXT, USES
from qa_drafter.gui.panes.positions_sheet import PositionsSheet
from qa_drafter.gui.reading import LIBRARY
from qa_drafter.redline import SpanKind
from qa_drafter.services.replacing import Sought
from tests.gui.agreements import CTRL, SHIFT, TABLETS, draft_desk, nameless, open_example

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qtbot, tmp_path):
    return draft_desk(qtbot, open_example(TABLETS, tmp_path))


@pytest.fixture
def pane(desk):
    desk.pane.open_article("DEV-OOS")
    desk.pane.outline.tree.setFocus()
    QApplication.processEvents()
    return desk.pane


def sheet_of(kind):
    """The sheet that is open."""
    QApplication.processEvents()
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def clauses(desk, section):
    return [article.clause for article in desk.content.section(section).articles]


def number(pane, clause):
    return pane.section.view(clause).number.text()


# --- moving ----------------------------------------------------------------------------------------------------------


def test_an_article_moves_up_and_down_by_the_keys_that_word_has(desk, pane):
    before = clauses(desk, "deviations_oos")
    place = before.index("DEV-OOS")

    desk.press(KEY.Key_Down, modifier=ALT | SHIFT)
    assert clauses(desk, "deviations_oos").index("DEV-OOS") == place + 1
    assert number(pane, "DEV-OOS") == f"10.{place + 2}"
    assert pane.clause == "DEV-OOS"
    assert pane.outline.tree.currentIndex().data(EntryRole).id == "DEV-OOS"
    desk.press(KEY.Key_Up, modifier=ALT | SHIFT)
    assert clauses(desk, "deviations_oos") == before
    desk.bridge.stack.undo()
    assert desk.bridge.stack.redoText() == "Move “Out-of-specification and out-of-trend results”"


def test_the_first_article_has_no_way_up_and_the_last_none_down(pane):
    pane.open_article("DEV-CLASS")
    assert not pane.acts.move_up.isEnabled()
    pane.open_article("DEV-TREND")
    assert not pane.acts.move_down.isEnabled()


def dropped(pane, clause, section, row):
    """Drop an article between the rows of a section, as the mouse would."""
    model = pane.outline.model
    data: QMimeData = model.mimeData([model.index_of(clause)])
    parent: QModelIndex = model.index_of(section)
    args = (data, Qt.DropAction.MoveAction, row, 0, parent)
    allowed = model.canDropMimeData(*args)
    assert model.dropMimeData(*args) is False
    QApplication.processEvents()
    return allowed


def test_an_article_is_dragged_to_another_place_of_its_own_section_alone(desk, pane):
    before = clauses(desk, "deviations_oos")
    assert dropped(pane, "DEV-OOS", "deviations_oos", 0)
    assert clauses(desk, "deviations_oos") == ["DEV-OOS", *(c for c in before if c != "DEV-OOS")]
    assert dropped(pane, "DEV-OOS", "deviations_oos", 7)
    assert clauses(desk, "deviations_oos")[-1] == "DEV-OOS"
    assert not dropped(pane, "DEV-OOS", "audits", 0)
    assert clauses(desk, "deviations_oos")[-1] == "DEV-OOS"


def test_nothing_is_dragged_between_the_hits_of_a_search(pane):
    pane.outline.field.setText("notice")
    assert not pane.outline.tree.dragEnabled()
    pane.outline.field.clear()
    assert pane.outline.tree.dragEnabled()


# --- inserting and removing ------------------------------------------------------------------------------------------


def test_a_clause_is_found_read_and_inserted_and_one_undo_takes_it_back(desk, pane, qtbot):
    before = desk.content
    desk.press(KEY.Key_Space, modifier=CTRL)
    sheet = sheet_of(InsertClauseSheet)
    assert nameless(sheet) == []
    sheet.field.setText("aseptic process")
    assert sheet.chosen.clause == "STE-APS"
    assert "Not proposed for this deal because services is " in sheet.why.text()
    qtbot.waitUntil(lambda: "shall simulate each aseptic process" in sheet.text.toPlainText())
    desk.press(KEY.Key_Return)
    QApplication.processEvents()

    assert desk.content.article(ClauseId("STE-APS"))
    assert pane.clause == "STE-APS"
    assert desk.bridge.stack.undoText() == "Insert “Aseptic process simulation”"
    desk.bridge.stack.undo()
    assert desk.content == before


def test_an_inserted_clause_is_the_current_one_wherever_the_caret_stood(desk, pane, qtbot):
    pane.open_article("PAR-PURPOSE")
    pane.section.focus_text("PAR-PURPOSE")
    desk.press(KEY.Key_Space, modifier=CTRL)
    sheet_of(InsertClauseSheet).field.setText("aseptic process")
    desk.press(KEY.Key_Return)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)

    assert pane.clause == "STE-APS"
    assert pane.section.view("STE-APS").text.hasFocus()


def test_a_clause_goes_where_the_sheet_says(desk, pane):
    pane.acts.insert.trigger()
    sheet = sheet_of(InsertClauseSheet)
    sheet.field.setText("CON-CONTAIN")
    assert [sheet.position.itemData(n) for n in range(sheet.position.count())] == ["sponsor", "balanced", "cmo"]
    assert sheet.chosen_position == desk.content.deal.position
    sheet.place.setCurrentIndex(1)  # the first is where its topic stands
    sheet.accept()

    assert clauses(desk, "contamination_control")[1] == "CON-CONTAIN"


def test_slash_in_the_outline_lists_the_clauses_of_the_section_first_and_inserts_behind_the_article(desk, pane):
    desk.press(KEY.Key_Slash)
    sheet = sheet_of(InsertClauseSheet)
    sections = [sheet.model.index(row, 0).data(CANDIDATE).section for row in range(sheet.model.rowCount())]
    here = desk.content.place_of(ClauseId("DEV-OOS"))[0].id
    assert sections[: sections.count(here)] == [here] * sections.count(here)
    assert sheet.after == "DEV-OOS"
    inserted = sheet.clause
    desk.press(KEY.Key_Return)

    articles = clauses(desk, here)
    assert articles[articles.index("DEV-OOS") + 1] == inserted


def prints(reading, clause):
    try:
        return bool(reading.arranging.preview(clause))
    except WordingRefused:
        return False


def test_a_clause_that_refers_to_one_that_is_not_in_says_so_and_cannot_be_inserted(desk, pane, qtbot):
    desk.press(KEY.Key_Space, modifier=CTRL)
    sheet = sheet_of(InsertClauseSheet)
    barred = next(one.clause for one in desk.reading.arranging.candidates() if not prints(desk.reading, one.clause))
    rows = [sheet.model.index(row, 0) for row in range(sheet.model.rowCount())]
    sheet.list.setCurrentIndex(next(index for index in rows if index.data(CANDIDATE).clause == barred))

    qtbot.waitUntil(lambda: "leads nowhere" in sheet.amiss.text())
    assert not sheet.ok.isEnabled()
    assert not sheet.text.isVisible()
    sheet.field.setText("aseptic process")
    assert sheet.amiss.text() == ""
    assert sheet.ok.isEnabled()


def test_words_that_no_clause_holds_leave_nothing_to_insert(desk, pane):
    pane.acts.insert.trigger()
    sheet = sheet_of(InsertClauseSheet)
    sheet.field.setText("no such words")

    assert not sheet.ok.isEnabled()
    assert sheet.found.text() == "0 clauses"
    sheet.reject()


def test_delete_in_the_outline_removes_the_article_and_a_refusal_is_told(desk, pane):
    pane.open_article("CHG-REFUSE")
    order = [str(article.clause) for article in desk.content.articles]
    after = order[order.index("CHG-REFUSE") + 1]
    desk.press(KEY.Key_Delete)
    assert "CHG-REFUSE" not in clauses(desk, "change_control")
    assert desk.bridge.stack.undoText() == "Remove “Refusal of a change”"
    assert pane.clause == after
    pane.open_article("DEV-NOTIFY")
    desk.press(KEY.Key_Delete)
    assert isinstance(desk.failures[-1], ArticleNeeded)
    assert "DEV-NOTIFY" in clauses(desk, "deviations_oos")


def test_another_clause_of_the_section_takes_the_place_of_an_article(desk, pane):
    desk.bridge.perform_act("", desk.reading.arranging.remove_edits("CHG-REFUSE"))
    pane.open_article("CHG-SPONSOR")
    place = clauses(desk, "change_control").index("CHG-SPONSOR")
    pane.acts.exchange.trigger()
    sheet = sheet_of(InsertClauseSheet)
    assert sheet.clause == "CHG-REFUSE"
    assert "(Proposed" not in sheet.why.text()
    sheet.accept()

    assert clauses(desk, "change_control")[place] == "CHG-REFUSE"
    assert pane.clause == "CHG-REFUSE"


# --- reserved and own ------------------------------------------------------------------------------------------------


def test_an_article_is_reserved_for_a_reason_and_speaks_again(desk, pane):
    pane.acts.reserve.trigger()
    sheet = sheet_of(ReserveSheet)
    assert not sheet.ok.isEnabled()
    desk.press("done by the laboratory")
    desk.press(KEY.Key_Return)

    view = pane.section.view("DEV-OOS")
    assert "[Reserved]" in view.text.toPlainText()
    assert "reserved: done by the laboratory" in view.meta.text()
    entry = pane.outline.tree.currentIndex().data(EntryRole)
    assert entry.reserved
    assert entry.spoken.endswith("reserved")
    assert (pane.acts.reserve.isVisible(), pane.acts.release.isVisible()) == (False, True)
    pane.edit_wording()
    assert view.editor is None
    assert desk.messages[-1] == "It is reserved: take it out of reserve first"
    pane.acts.release.trigger()
    assert desk.content.article(ClauseId("DEV-OOS")).reserved is None


def test_an_own_clause_is_written_and_a_text_that_cannot_stand_keeps_the_sheet_open(desk, pane):
    desk.press(KEY.Key_Space, modifier=CTRL | SHIFT)
    sheet = sheet_of(OwnClauseSheet)
    assert sheet.text.offers is not None  # values, as in the place of an article
    assert nameless(sheet) == []
    desk.press("Weekly call")
    sheet.text.setPlainText("The parties shall call. See [[DEV-GONE]].")
    sheet.accept()
    assert sheet.isVisible()
    assert "the reference [[DEV-GONE]] leads nowhere." in sheet.amiss.text()
    sheet.text.setPlainText("The parties shall call. See [[DEV-OOS]].")
    sheet.accept()
    QApplication.processEvents()

    assert clauses(desk, "deviations_oos")[3] == "OWN-WEEKLY-CALL"
    pane.open_article("OWN-WEEKLY-CALL")
    assert pane.section.view("OWN-WEEKLY-CALL").meta.text() == "OWN-WEEKLY-CALL  ·  own clause"
    pane.acts.retitle.trigger()
    title = sheet_of(TitleSheet)
    title.title.setText("Monthly call")
    title.accept()
    assert desk.content.article(ClauseId("OWN-WEEKLY-CALL")).title == "Monthly call"


# --- words and names -------------------------------------------------------------------------------------------------


def test_words_are_seen_chosen_and_replaced_in_one_act(desk, pane):
    desk.press("h", modifier=CTRL)
    sheet = sheet_of(ReplaceSheet)
    assert nameless(sheet) == []
    sheet.old.setText("in writing")
    sheet.search()
    total = sheet.model.rowCount()
    sheet.new.setText("in written form")
    assert sheet.found.text() == f"{total} places"
    sheet.hits.setFocus()
    desk.press(KEY.Key_Space)
    assert sheet.ok.text() == f"&Replace {total - 1}"
    left_out = sheet.model.index(0).data(HIT)
    sheet.accept()
    QApplication.processEvents()

    assert desk.bridge.stack.undoText() == "Replace “in writing” by “in written form”"
    assert [hit.clause for hit in desk.reading.replacing.hits(Sought("in writing"))] == [left_out.clause]
    desk.bridge.stack.undo()
    assert len(desk.reading.replacing.hits(Sought("in writing"))) == total


def test_enter_goes_to_the_next_place_and_the_button_replaces(desk, pane, qtbot):
    desk.press("h", modifier=CTRL)
    sheet = sheet_of(ReplaceSheet)
    qtbot.keyClicks(sheet.old, "in writing")
    desk.press(KEY.Key_Return)
    assert sheet.hits.currentIndex().row() == 0
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Enter)

    assert sheet.isVisible()
    assert sheet.hits.currentIndex().row() == 2
    assert desk.bridge.stack.count() == 0
    assert sheet.ok.text() == f"&Delete {sheet.model.rowCount()}"
    sheet.ok.setFocus()
    desk.press(KEY.Key_Return)
    assert desk.bridge.stack.undoText() == "Delete “in writing”"


def test_nothing_is_done_to_what_was_found_for_other_words(desk, pane, qtbot):
    desk.press("h", modifier=CTRL)
    sheet = sheet_of(ReplaceSheet)
    sheet._pause.setInterval(600_000)  # whoever types is sooner
    qtbot.keyClicks(sheet.old, "telephone")
    desk.press(KEY.Key_Return)
    qtbot.keyClicks(sheet.new, "fax")
    sheet.old.selectAll()
    qtbot.keyClicks(sheet.old, "in writing")
    sheet.ok.setFocus()
    desk.press(KEY.Key_Return)
    hits = desk.reading.replacing.hits(Sought("in writing"))
    assert desk.bridge.stack.count() == 0
    assert sheet.ok.text() == f"&Replace {len(hits)}"

    desk.press("r", modifier=ALT)
    qtbot.waitUntil(lambda: desk.bridge.stack.undoText() == "Replace “in writing” by “fax”")
    assert not desk.reading.replacing.hits(Sought("in writing"))


def test_the_key_of_the_button_is_no_letter_before_the_words_are_found(desk, pane, qtbot):
    desk.press("h", modifier=CTRL)
    sheet = sheet_of(ReplaceSheet)
    sheet._pause.setInterval(600_000)  # whoever types is sooner
    qtbot.keyClicks(sheet.old, "in writing")
    desk.press(KEY.Key_Tab)
    qtbot.keyClicks(sheet.new, "on paper")
    desk.press("r", modifier=ALT)

    qtbot.waitUntil(lambda: sheet.model.rowCount() > 0)
    assert sheet.new.text() == "on paper"
    assert desk.bridge.stack.count() == 0


def test_the_words_selected_in_the_text_are_looked_for(desk, pane):
    pane.section.view("DEV-OOS").text.setFocus()
    pane.section.view("DEV-OOS").text.select("Contractor shall")
    desk.press("h", modifier=CTRL)
    sheet = sheet_of(ReplaceSheet)

    assert sheet.old.text() == "Contractor shall"
    assert sheet.model.rowCount() > 100
    sheet.reject()


def test_values_and_defined_terms_have_no_box(desk, pane):
    pane.acts.replace_words("Business Days")
    sheet = sheet_of(ReplaceSheet)
    rows = [sheet.model.index(row) for row in range(sheet.model.rowCount())]

    assert rows
    assert all(row.data(Qt.ItemDataRole.CheckStateRole) is None for row in rows)
    assert not sheet.ok.isEnabled()
    assert "the value of a term: set it in the terms" in rows[0].data(Qt.ItemDataRole.AccessibleTextRole)
    sheet.reject()


def test_the_model_of_hits_keeps_qt_s_rules_and_shows_what_would_stand(desk, pane, qtmodeltester):
    model = HitsModel()
    model.show(desk.reading.replacing.hits(Sought("in writing"))[:4])
    model.replace_by("in written form")
    qtmodeltester.check(model)
    spans = model._spans(model.index(0).data(HIT))

    assert [span.kind for span in spans] == [SpanKind.KEEP, SpanKind.DELETE, SpanKind.INSERT, SpanKind.KEEP]
    model.check_all(False)
    assert model.checked == ()
    model.check_all(True)
    assert len(model.checked) == model.replaceable == 4


def test_a_defined_term_is_renamed_and_a_name_that_is_taken_is_refused_in_the_sheet(desk, pane):
    pane.acts.rename.trigger()
    sheet = sheet_of(RenameTermSheet)
    assert nameless(sheet) == []
    sheet.term.setCurrentText("Batch")
    assert sheet.used.text().startswith("Used at ")
    sheet.name.setText("Product")
    sheet.accept()
    assert "'Product' is another defined term" in sheet.amiss.text()
    sheet.name.setText("Lot")
    sheet.accept()
    QApplication.processEvents()

    assert desk.bridge.stack.undoText() == "Rename “Batch” to “Lot”"
    pane.open_article("DEV-EXTEND")
    printed = "\n".join(paragraph.text for paragraph in pane.section.view("DEV-EXTEND").state.printed.paragraphs)
    assert "Lot" in printed
    assert "Batch" not in printed.replace("Batch Record", "")


# --- the menu, the marks, the pages beside ---------------------------------------------------------------------------


def test_the_outline_the_bar_and_the_article_offer_the_same_acts(desk, pane):
    pane.acts.show_menu(pane.mapToGlobal(pane.rect().center()))
    QApplication.processEvents()
    menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
    offered = [action for action in menu.actions() if not action.isSeparator()]

    assert tuple(offered) == pane.acts.actions
    for other in (pane.bar.articles.menu(), pane.section.view("DEV-OOS").menu.menu()):
        assert set(pane.acts.actions) <= set(other.actions())
    letters = [a.text()[a.text().index("&") + 1].lower() for a in offered if "&" in a.text() and a.isVisible()]
    assert len(letters) == len(set(letters))
    assert not {"a", "r"} & set(letters)
    menu.close()


def test_an_article_is_marked_against_the_library(desk, pane):
    wording = desk.reading.editing.wording("DEV-OOS")
    desk.bridge.perform(desk.reading.editing.wording_edit("DEV-OOS", wording.replace("shall", "must", 1)))
    desk.reading.versions.save("Round two")
    pane.bar.base.setCurrentIndex(pane.bar.base.findData(LIBRARY))
    pane.bar.base.activated.emit(0)
    QApplication.processEvents()

    marked = [
        run for line in pane.section.view("DEV-OOS").state.lines for run in line.runs if run.mark is not SpanKind.KEEP
    ]
    assert [(run.text, run.mark) for run in marked] == [("shall", SpanKind.DELETE), ("must", SpanKind.INSERT)]
    entry = pane.outline.tree.currentIndex().data(EntryRole)
    assert (entry.edited, entry.departed) == (1, 0)
    pane.bar.base.setCurrentIndex(pane.bar.base.findData("v1"))
    pane.bar.base.activated.emit(0)
    entry = pane.outline.tree.currentIndex().data(EntryRole)
    assert (entry.edited, entry.departed) == (1, 1)


def test_an_article_that_the_library_has_a_newer_text_of_says_so(desk, pane):
    held = desk.content.article(ClauseId("DEV-OOS"))
    desk.bridge.perform(PositionChosen(held, replace(held, version=held.version - 1)))
    QApplication.processEvents()

    entry = pane.outline.tree.currentIndex().data(EntryRole)
    assert entry.updates == 1
    assert "the library is ahead of 1" in entry.spoken
    assert "library has version 1" in pane.section.view("DEV-OOS").meta.text()
    assert not pane.outline.tree.grab().isNull()


def test_a_number_that_follows_from_a_move_is_no_edit(desk, pane):
    desk.press(KEY.Key_Down, modifier=ALT | SHIFT)

    edited = desk.reading.changed_clauses(desk.reading.versions.marks()[0].id)
    assert edited == frozenset()


def beside(pane, page):
    pane.aside.setCurrentIndex(page)
    QApplication.processEvents()
    return pane.aside.currentWidget().widget()


def test_the_pages_beside_an_article_tell_its_story(desk, pane):
    wording = desk.reading.editing.wording("DEV-OOS")
    desk.bridge.perform(desk.reading.editing.wording_edit("DEV-OOS", wording.replace("shall", "must", 1)))
    QApplication.processEvents()

    assert "Own wording against the library" in texts(beside(pane, TEXT))
    assert "Since the last version" in texts(beside(pane, HISTORY))
    assert "version 1  ·  in use here" in texts(beside(pane, HISTORY))
    uses = beside(pane, USES)
    assert "Articles that refer to it" in texts(uses)
    assert nameless(pane.aside) == []


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_a_place_of_use_is_one_step_away(desk, pane):
    links = next(w for w in beside(pane, USES).findChildren(QLabel) if "href" in w.text())
    links.linkActivated.emit("DEV-CAPA")
    assert pane.clause == "DEV-CAPA"
    activities: list[str] = []
    pane.activity_asked.connect(activities.append)
    pane.aside.activity_asked.emit("retest_approval")
    assert activities == ["retest_approval"]


def test_positions_stand_side_by_side_with_their_differences(desk, pane, qtbot):
    pane.open_article("DEV-NOTIFY")
    beside(pane, ALTERNATIVES)
    qtbot.waitUntil(lambda: len(pane.aside.cards) == 3)
    sponsor = next(card for card in pane.aside.cards if card.position == "sponsor")
    marks = {run.mark for line in sponsor.words.lines for run in line.runs}
    assert {SpanKind.INSERT, SpanKind.DELETE} <= marks
    sheet = PositionsSheet(desk.reading.advising.alternatives(ClauseId("DEV-NOTIFY")), desk.window)
    sheet.open()
    QApplication.processEvents()
    assert nameless(sheet) == []
    sheet.reject()


def test_no_sheet_stays_behind(desk, pane):
    for action in (pane.acts.insert, pane.acts.own, pane.acts.reserve, pane.acts.find_replace, pane.acts.rename):
        action.trigger()
        assert sheet_of(ActSheet)
        assert isinstance(QApplication.focusWidget(), QLineEdit)
        desk.press(KEY.Key_Escape)
        assert [w for w in QApplication.topLevelWidgets() if isinstance(w, ActSheet) and w.isVisible()] == []
