"""The Draft pane over a real agreement, driven by the keys that a user presses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import ValueRefused, WordingRefused
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.models.outline import EntryRole
from qa_drafter.gui.models.terms import SPONSOR, VALUE
from qa_drafter.gui.panes.breach_box import BreachBox
from qa_drafter.gui.panes.draft_aside import CITATIONS
from qa_drafter.gui.panes.draft_lines import Review
from qa_drafter.gui.panes.frames import PAD, bare_words, framed_words
from qa_drafter.gui.panes.source_line import SourceRow
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.theme import apply_theme, current_theme
from qa_drafter.gui.workbench import Mode
from tests.builders import agreement, article, term
from tests.gui.agreements import (
    ANTIBODY,
    CTRL,
    SHIFT,
    TABLETS,
    draft_desk,
    long_titled,
    nameless,
    open_content,
    open_example,
)

KEY = Qt.Key


@pytest.fixture
def desk(qtbot, tmp_path):
    return draft_desk(qtbot, open_example(TABLETS, tmp_path))


@pytest.fixture
def pane(desk):
    return desk.pane


def shown_text(pane, clause):
    """The words of an article as they stand in the window, without the frames of values."""
    return pane.section.view(clause).text.toPlainText().replace(PAD, "").replace("\u00a0", " ")


def reword(desk, clause, before, after):
    """Another wording by the service, as if it had been typed."""
    wording = desk.reading.editing.wording(clause)
    assert before in wording
    desk.bridge.perform(desk.reading.editing.wording_edit(clause, wording.replace(before, after, 1)))
    QApplication.processEvents()


def in_view(pane, clause):
    """Whether the top of an article can be seen."""
    view = pane.section.view(clause)
    top = view.mapTo(pane.section.viewport(), QPoint(0, 0)).y()
    return 0 <= top < pane.section.viewport().height()


# --- finding one's way -----------------------------------------------------------------------------------------------


def test_an_agreement_opens_at_its_first_article(pane):
    first = pane.section.views[0]

    assert pane.clause == first.clause == "PAR-ROLES"
    assert (first.number.text(), first.title.text()) == ("1.1", "Parties and their roles")
    assert pane.section.title.text() == "1   Parties, purpose and scope"
    assert pane.outline.tree.currentIndex().data() == "Parties and their roles"


def test_arrows_in_the_outline_open_article_after_article(desk, pane):
    pane.outline.tree.setFocus()

    desk.press(KEY.Key_Down)
    assert pane.clause == pane.section.views[1].clause
    desk.press(KEY.Key_Up, KEY.Key_Up)

    assert pane.outline.tree.currentIndex().data(EntryRole).number == "1"
    desk.press(*[KEY.Key_Down] * 5)
    assert pane.section.title.text().startswith("2   ")
    desk.press(KEY.Key_Return)
    assert pane.section.view(pane.clause).text.hasFocus()


def test_a_row_that_the_outline_chooses_while_a_section_is_shown_leads_nowhere(desk, pane):
    sections = sorted(desk.reading.printed().sections, key=lambda section: len(section.articles))
    made = len(pane.section.views)
    wanted = next(section for section in sections if len(section.articles) > made)
    other = pane.outline.model.index_of(sections[-1].articles[0].clause).data(EntryRole)
    # focus that falls to a tree without a current row makes its first one current
    pane.section.made.connect(lambda view: pane.outline.chosen.emit(other))
    pane.open_article(wanted.articles[0].clause)

    assert [view.clause for view in pane.section.views] == [article.clause for article in wanted.articles]
    assert pane.clause == wanted.articles[0].clause


def test_words_lead_to_an_article(desk, pane):
    desk.press(KEY.Key_F, modifier=CTRL)
    assert pane.outline.field.hasFocus()

    desk.press("recall")
    desk.press(KEY.Key_Return)

    assert "ecall" in pane.section.view(pane.clause).title.text()
    assert in_view(pane, pane.clause)
    desk.press(KEY.Key_F, modifier=CTRL)
    desk.press(KEY.Key_Escape)
    assert pane.outline.field.text() == ""
    assert pane.outline.tree.model().rowCount() > 1


def test_a_clause_id_is_found_too(desk, pane):
    desk.press(KEY.Key_F, modifier=CTRL)
    desk.press("aud-cause")
    desk.press(KEY.Key_Return)

    assert pane.clause == "AUD-CAUSE"


def test_a_click_on_the_chevron_folds_and_opens_nothing(pane):
    tree, here = pane.outline.tree, pane.clause
    section = tree.currentIndex().parent()
    place = tree.visualRect(section)

    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, place.center().y()))

    assert not tree.isExpanded(section)
    assert pane.clause == here


def test_a_finding_leads_to_the_first_article_that_prints_its_term(pane):
    pane.open_subject("audit_for_cause_notice")
    assert pane.clause == "AUD-CAUSE"
    assert in_view(pane, "AUD-CAUSE")

    pane.open_subject("nothing of that name")
    assert pane.clause == "AUD-CAUSE"


def test_the_focus_coming_into_a_text_makes_its_article_the_current_one(pane):
    second = pane.section.views[1]

    second.text.setFocus()

    assert pane.clause == second.clause
    assert pane.outline.tree.currentIndex().data(EntryRole).id == second.clause


def test_keys_do_not_stay_with_the_article_that_was_left(desk, pane):
    pane.open_article("DEV-NOTIFY")
    pane.section.view("DEV-NOTIFY").switch.segments[Position.CMO].setFocus()

    pane.open_article("DEV-OOS")

    assert pane.section.view("DEV-OOS").text.hasFocus()
    pane.edit_wording()
    pane.open_article("DEV-NOTIFY")
    assert pane.section.view("DEV-OOS").editor.field.hasFocus()


# --- changes since a version -----------------------------------------------------------------------------------------


def test_f8_walks_every_change_and_says_where_it_ends(desk, pane):
    reword(desk, "AUD-CAUSE", "The Sponsor", "Sponsor")
    reword(desk, "DEV-CLASS", "The ", "One ")
    pane.outline.tree.setFocus()

    visited = []
    for _ in range(2):
        desk.press(KEY.Key_F8)
        visited.append(pane.clause)
    desk.press(KEY.Key_F8)

    assert visited == ["DEV-CLASS", "AUD-CAUSE"]
    assert desk.messages[-1].startswith("No later change.")
    desk.press(KEY.Key_F8)
    assert pane.clause == "DEV-CLASS"


def test_shift_f8_walks_back(desk, pane):
    reword(desk, "AUD-CAUSE", "The Sponsor", "Sponsor")
    reword(desk, "DEV-CLASS", "The ", "One ")
    pane.open_article("SIG-SCHED")

    desk.press(KEY.Key_F8, modifier=SHIFT)
    assert pane.clause == "AUD-CAUSE"
    desk.press(KEY.Key_F8, modifier=SHIFT)
    assert pane.clause == "DEV-CLASS"
    desk.press(KEY.Key_F8, modifier=SHIFT)
    assert desk.messages[-1].startswith("No earlier change.")


def test_a_step_brings_the_changed_line_into_view(desk, pane):
    wording = desk.reading.editing.wording("REL-US").rstrip("\n")
    desk.bridge.perform(desk.reading.editing.wording_edit("REL-US", f"{wording}\n\nOne sentence more.\n"))

    desk.press(KEY.Key_F8)

    text = pane.section.view("REL-US").text
    last = text.document().blockCount() - 1
    top = text.mapTo(pane.section.viewport(), QPoint(0, round(text.line_top(last)))).y()
    assert text.document().findBlockByNumber(last).text().endswith("One sentence more.")
    assert 0 <= top < pane.section.viewport().height()


def test_without_a_change_f8_says_so(desk):
    desk.press(KEY.Key_F8)

    assert desk.messages == ["No later change. F8 again goes on from the beginning."]


@pytest.mark.parametrize(("review", "old", "new"), [
    (Review.ALL, True, True),
    (Review.SIMPLE, False, True),
    (Review.NONE, False, True),
    (Review.ORIGINAL, True, False),
])  # fmt: skip
def test_display_for_review(desk, pane, review, old, new):
    reword(desk, "AUD-CAUSE", "The Sponsor may", "One may")
    pane.open_article("AUD-CAUSE")

    pane.bar.review.setCurrentIndex(pane.bar.review.findData(str(review)))
    pane.bar.review.activated.emit(pane.bar.review.currentIndex())

    shown = shown_text(pane, "AUD-CAUSE").splitlines()[0]
    assert ("One" in shown) is new
    assert ("The Sponsor" in shown) is old


def test_what_is_not_marked_is_counted(desk, pane):
    reword(desk, "AUD-CAUSE", "The Sponsor may", "One may")

    pane.bar.review.setCurrentIndex(pane.bar.review.findData(str(Review.NONE)))
    pane.bar.review.activated.emit(0)

    assert pane.bar._hidden.text().strip() == "1 changed article shown without marks"


def test_a_click_on_a_change_bar_hides_the_marks_and_shows_them_again(desk, pane):
    reword(desk, "PAR-ROLES", "The Sponsor is", "Sponsor is")
    text = pane.section.view("PAR-ROLES").text

    for now in (Review.SIMPLE, Review.ALL):
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, round(text.line_top(0)) + 6))
        assert pane.bar.view().review is now


def test_nothing_is_marked_when_no_version_is_chosen(desk, pane):
    reword(desk, "PAR-ROLES", "The Sponsor is", "Sponsor is")

    pane.bar.base.setCurrentIndex(pane.bar.base.findData(""))
    pane.bar.base.activated.emit(0)

    assert shown_text(pane, "PAR-ROLES").startswith("(a)\tSponsor is the legal entity")


def test_who_looks_since_the_newest_version_goes_on_doing_so(desk, pane):
    reword(desk, "PAR-ROLES", "The Sponsor is", "Sponsor is")

    desk.bridge.save_version("Sent")

    assert pane.bar.view().base == "v2"
    assert pane.outline.foot._edited.isHidden()


# --- wording ---------------------------------------------------------------------------------------------------------


def test_wording_typed_and_kept_reaches_the_disk_and_undo_takes_it_back(desk, pane):
    desk.press(KEY.Key_F2)
    assert pane.section.view("PAR-ROLES").editor.field.hasFocus()

    desk.press("Both parties act in good faith.")
    desk.press(KEY.Key_Return, KEY.Key_Return)
    desk.press(KEY.Key_Return, modifier=CTRL)

    assert desk.own_wording("PAR-ROLES").startswith("Both parties act in good faith.\n\n")
    assert shown_text(pane, "PAR-ROLES").startswith("(a)\tBoth parties act in good faith.")
    assert pane.section.view("PAR-ROLES").editor is None
    assert "own wording" in pane.section.view("PAR-ROLES").meta.text()
    desk.bridge.stack.undo()
    assert desk.own_wording("PAR-ROLES") is None
    assert "Both parties" not in shown_text(pane, "PAR-ROLES")


def test_enter_begins_another_paragraph(desk, pane):
    desk.press(KEY.Key_F2)
    desk.press(KEY.Key_A, modifier=CTRL)
    desk.press("The parties agree.", KEY.Key_Return, "They tell:", KEY.Key_Return, "- who;", KEY.Key_Return, "- why.")
    desk.press(KEY.Key_Return, modifier=CTRL)

    assert desk.own_wording("PAR-ROLES") == "The parties agree.\n\nThey tell:\n- who;\n- why.\n"
    desk.press(KEY.Key_F2)
    desk.press(KEY.Key_Return, modifier=CTRL)
    assert desk.bridge.stack.count() == 1


def test_the_field_stands_in_sight_with_its_hint(desk, pane):
    pane.open_article("PAR-PURPOSE")
    desk.press(KEY.Key_F2)

    hint = pane.section.view("PAR-PURPOSE").editor.hint
    bottom = hint.mapTo(pane.section.viewport(), QPoint(0, hint.height())).y()
    assert 0 < bottom <= pane.section.viewport().height()


def test_escape_leaves_a_wording_that_nobody_touched(desk, pane):
    desk.press(KEY.Key_F2)
    desk.press(KEY.Key_Escape)

    assert pane.section.view("PAR-ROLES").editor is None
    assert pane.section.view("PAR-ROLES").text.hasFocus()
    assert desk.bridge.stack.count() == 0


def test_escape_asks_before_it_drops_what_was_typed(desk, pane):
    desk.press(KEY.Key_F2)
    desk.press("Typed with care. ")
    editor = pane.section.view("PAR-ROLES").editor

    desk.press(KEY.Key_Escape)
    assert editor.hint.text() == "Esc again drops what you have typed. Ctrl+Enter keeps it."
    desk.press("x")
    desk.press(KEY.Key_Escape)
    assert pane.section.view("PAR-ROLES").editor is editor
    desk.press(KEY.Key_Escape)

    assert pane.section.view("PAR-ROLES").editor is None
    assert desk.own_wording("PAR-ROLES") is None


def test_what_was_typed_waits_while_another_section_is_read(desk, pane):
    desk.press(KEY.Key_F2)
    desk.press("Typed with care. ")

    pane.open_article("AUD-CAUSE")
    assert all(view.editor is None for view in pane.section.views)
    assert list(pane.section.unfinished) == ["PAR-ROLES"]
    pane.open_article("PAR-ROLES")

    assert pane.section.view("PAR-ROLES").editor.typed.startswith("Typed with care. ")
    pane.section.view("PAR-ROLES").editor.start()
    desk.press(KEY.Key_Return, modifier=CTRL)
    assert desk.own_wording("PAR-ROLES").startswith("Typed with care. The Sponsor")
    assert pane.section.unfinished == {}


def test_an_agreement_with_wording_that_is_not_kept_is_let_go_at_the_second_asking(desk, pane):
    warned = []
    pane.unkept.connect(lambda title, words: warned.append(words))
    assert pane.may_leave()
    desk.press(KEY.Key_F2)
    desk.press("Typed with care. ")
    pane.open_article("AUD-CAUSE")

    assert not pane.may_leave()
    assert pane.clause == "PAR-ROLES"
    assert pane.section.view("PAR-ROLES").editor.typed.startswith("Typed with care. ")
    assert warned[-1].startswith("1.1 Parties and their roles: Ctrl+Enter keeps it")
    pane.section.view("PAR-ROLES").editor.start()
    desk.press("More. ")
    assert not pane.may_leave()
    assert pane.may_leave()


def test_another_edit_leaves_what_is_being_typed_alone(desk, pane):
    desk.press(KEY.Key_F2)
    desk.press("Typed with care. ")

    desk.bridge.perform(desk.reading.editing.term_edit("audit_for_cause_notice", 7))

    assert pane.section.view("PAR-ROLES").editor.typed.startswith("Typed with care. ")


def test_a_wording_that_cannot_stand_is_refused_and_stays_in_the_field(desk, pane):
    desk.press(KEY.Key_F2)
    desk.press("See [[NO-SUCH]]. ")
    desk.press(KEY.Key_Return, modifier=CTRL)

    assert isinstance(desk.failures[-1], WordingRefused)
    assert pane.section.view("PAR-ROLES").editor.typed.startswith("See [[NO-SUCH]]. ")
    assert desk.own_wording("PAR-ROLES") is None


def test_the_same_wording_is_no_edit(desk, pane):
    desk.press(KEY.Key_F2)
    desk.press(KEY.Key_Return, modifier=CTRL)

    assert desk.bridge.stack.count() == 0
    assert desk.messages == ["the wording is so already"]
    assert pane.section.view("PAR-ROLES").editor is None


def test_the_library_text_is_restored_from_the_menu_of_the_article(desk, pane):
    reword(desk, "PAR-ROLES", "The Sponsor is", "Sponsor is")
    edit, restore, *_ = pane.section.view("PAR-ROLES").menu.menu().actions()

    restore.trigger()
    assert desk.own_wording("PAR-ROLES") is None
    assert not restore.isEnabled()
    edit.trigger()
    assert pane.section.view("PAR-ROLES").editor is not None


def test_a_double_click_on_the_text_edits_its_wording(pane):
    view = pane.section.views[1]

    QTest.mouseDClick(view.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 8))

    assert view.editor is not None
    assert pane.clause == view.clause


# --- positions -------------------------------------------------------------------------------------------------------


def test_another_position_by_keyboard(desk, pane):
    pane.open_article("DEV-NOTIFY")
    switch = pane.section.view("DEV-NOTIFY").switch
    segment = switch.segments[Position.CMO]

    segment.setFocus()
    desk.press(KEY.Key_Space)

    assert desk.content.article(ClauseId("DEV-NOTIFY")).position is Position.CMO
    assert segment.isChecked()
    desk.bridge.stack.undo()
    assert switch.segments[Position.BALANCED].isChecked()
    assert not segment.isChecked()


def test_a_clause_with_one_text_has_no_switch(pane):
    switch = pane.section.view("PAR-ROLES").switch

    assert not any(segment.isVisible() for segment in switch.segments.values())
    assert switch._word.text() == "Fixed by law"


def test_a_text_is_chosen_from_its_card_which_unfolds_to_the_whole(desk, pane, qtbot):
    pane.open_article("DEV-NOTIFY")
    qtbot.waitUntil(lambda: len(pane.aside.cards) == 3)
    sponsor = next(card for card in pane.aside.cards if card.position is Position.SPONSOR)
    brief = sponsor.words.toPlainText()

    sponsor.unfold.click()
    assert len(sponsor.words.toPlainText()) > len(brief)
    sponsor.button.click()
    qtbot.waitUntil(
        lambda: any(card.button.isChecked() for card in pane.aside.cards if card.position is Position.SPONSOR)
    )

    assert desk.content.article(ClauseId("DEV-NOTIFY")).position is Position.SPONSOR
    assert [card.position for card in pane.aside.cards if card.button.isChecked()] == [Position.SPONSOR]


def test_sources_say_how_far_they_have_been_read(pane):
    pane.open_article("DEV-NOTIFY")
    pane.aside.setCurrentIndex(CITATIONS)
    QApplication.processEvents()

    said = [row.accessibleName() for row in pane.aside.findChildren(SourceRow)]

    assert "21 CFR 211.192: ✓ read" in said
    assert "FDA-QA-2016 IV.B.1.a: should  ·  ? unread" in said


# --- terms -----------------------------------------------------------------------------------------------------------


def type_value(desk, pane, clause, typed):
    """Put the cursor on the first term of an article and type a value over it."""
    pane.open_article(clause)
    table = pane.section.view(clause).table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    desk.press(KEY.Key_F2)
    desk.press(typed)
    desk.press(KEY.Key_Return)


def test_a_value_is_typed_over(desk, pane):
    type_value(desk, pane, "AUD-CAUSE", "7")

    assert desk.value("audit_for_cause_notice") == 7
    assert "7 Business Days" in shown_text(pane, "AUD-CAUSE")
    assert desk.bridge.stack.undoText() == "Set “For-cause audit notice” to 7\u00a0Business\u00a0Days"
    desk.bridge.stack.undo()
    assert desk.value("audit_for_cause_notice") == 5


def test_a_value_that_the_unit_cannot_hold_is_refused(desk, pane):
    type_value(desk, pane, "AUD-CAUSE", "soon")

    assert isinstance(desk.failures[-1], ValueRefused)
    assert desk.value("audit_for_cause_notice") == 5
    assert desk.bridge.stack.count() == 0
    assert pane.section.view("AUD-CAUSE").table.model().index(0, VALUE).data() == "5\u00a0Business\u00a0Days"


def test_a_value_beyond_a_limit_is_shown_with_its_reason_and_mended_at_one_press(desk, pane):
    type_value(desk, pane, "AUD-CAUSE", "15")

    box = pane.section.view("AUD-CAUSE").findChild(BreachBox)
    assert box.accessibleName().startswith(
        "Error: For-cause audit notice. 15\u00a0Business\u00a0Days, limit at most 10"
    )
    assert "▲ 15 Business Days" in shown_text(pane, "AUD-CAUSE")
    assert pane.outline.tree.currentIndex().data(EntryRole).gravest is Severity.ERROR
    remedy = box.findChild(QPushButton)
    assert remedy.text().replace("\u00a0", " ") == "Set to 10 Business Days"

    remedy.setFocus()
    desk.press(KEY.Key_Space)

    assert desk.value("audit_for_cause_notice") == 10
    assert not box.isVisible()
    assert pane.outline.tree.currentIndex().data(EntryRole).findings == 0


def test_a_choice_is_made_from_its_words(desk, pane):
    place = next(i for i, row in enumerate(pane._desk.source.all_rows()) if row.term.id == "mbr_silence")
    desk.press(KEY.Key_T, modifier=CTRL)
    pane.terms.table.edit_row(place)
    box = QApplication.focusWidget()

    box.setCurrentIndex(box.findData("deemed_approved"))
    box.activated.emit(box.currentIndex())

    assert desk.value("mbr_silence") == "deemed_approved"


def test_all_terms_are_found_by_words_and_edited_where_they_stand(desk, pane):
    desk.press(KEY.Key_T, modifier=CTRL)
    assert pane.terms.table.hasFocus()
    assert pane.terms.model.rowCount() > 50

    pane.terms.field.setFocus()
    desk.press("for-cause")
    assert pane.terms.table.model().rowCount() == 1
    pane.terms.table.setFocus()
    pane.terms.table.setCurrentIndex(pane.terms.table.model().index(0, 0))
    desk.press(KEY.Key_Return)
    desk.press("9")
    desk.press(KEY.Key_Return)

    assert desk.value("audit_for_cause_notice") == 9
    assert pane.terms.table.model().index(0, VALUE).data() == "9\u00a0Business\u00a0Days"
    assert all(view.editor is None for view in pane.section.views)
    desk.press(KEY.Key_T, modifier=CTRL)
    assert not pane.terms.isVisible()


# --- what changes, and what does not ---------------------------------------------------------------------------------


def test_an_edit_elsewhere_sets_no_text_anew(desk, pane):
    set_anew = []
    for view in pane.section.views:
        view.text.textChanged.connect(lambda clause=view.clause: set_anew.append(clause))

    desk.bridge.perform(desk.reading.editing.term_edit("audit_for_cause_notice", 7))
    desk.bridge.perform(desk.reading.editing.duty_edit("approve_specifications", {"sponsor_ra": "I"}, lawful=False))
    assert set_anew == []
    reword(desk, "PAR-ROLES", "The Sponsor is", "Sponsor is")

    assert set(set_anew) == {"PAR-ROLES"}


def test_a_hidden_pane_catches_up_when_it_is_shown(desk, pane):
    pane.hide()
    reword(desk, "PAR-ROLES", "The Sponsor is", "Sponsor is")
    assert "own wording" not in pane.section.view("PAR-ROLES").meta.text()

    pane.show()

    assert "own wording" in pane.section.view("PAR-ROLES").meta.text()
    assert pane.outline.tree.currentIndex().data(EntryRole).edited == 1


def test_undo_and_redo_bring_the_article_into_view_and_leave_the_focus(desk, pane):
    reword(desk, "PAR-ROLES", "The Sponsor is", "Sponsor is")
    pane.open_article("AUD-CAUSE")
    pane.outline.tree.setFocus()

    desk.bridge.stack.undo()
    assert pane.clause == "PAR-ROLES"
    assert in_view(pane, "PAR-ROLES")
    assert pane.outline.tree.hasFocus()

    pane.open_article("AUD-CAUSE")
    desk.bridge.stack.redo()
    assert pane.clause == "PAR-ROLES"
    assert in_view(pane, "PAR-ROLES")


def test_undo_of_a_value_shows_the_line_that_prints_it(desk, pane):
    desk.bridge.perform(desk.reading.editing.term_edit("audit_for_cause_notice", 7))
    pane.open_article("PAR-ROLES")

    desk.bridge.stack.undo()

    assert pane.clause == "AUD-CAUSE"
    view = pane.section.view("AUD-CAUSE")
    line = next(n for n, line in enumerate(view.state.lines) if any(run.term for run in line.runs))
    at = view.text.mapTo(pane.section.viewport(), QPoint(0, round(view.text.line_top(line)))).y()
    assert 0 <= at < pane.section.viewport().height()


def test_undo_in_the_article_in_hand_scrolls_nothing(desk, pane):
    pane.open_article("PAR-ROLES")
    bar = pane.section.verticalScrollBar()
    reword(desk, "PAR-ROLES", "The Sponsor is", "Sponsor is")
    bar.setValue(bar.value() + 20)
    place = bar.value()

    desk.bridge.stack.undo()

    assert bar.value() == place


def test_copied_words_carry_no_signs_of_ours(desk, pane):
    type_value(desk, pane, "AUD-CAUSE", "15")
    text = pane.section.view("AUD-CAUSE").text

    text.selectAll()
    copied = text.createMimeDataFromSelection().text()

    assert PAD not in copied
    assert "▲" not in copied
    assert "15\u00a0Business\u00a0Days" in copied


@pytest.mark.parametrize("beyond", [True, False])
@pytest.mark.parametrize("space", ["\u00a0", " "])
def test_a_value_is_copied_bare_whatever_qt_makes_of_its_spaces(beyond, space):
    assert bare_words(framed_words("15 days", beyond=beyond).replace("\u00a0", space)) == "15 days"


# --- the window around -----------------------------------------------------------------------------------------------


def test_nothing_open_offers_to_open_something(qtbot):
    desk = draft_desk(qtbot, None)
    pane = desk.pane

    with qtbot.waitSignal(pane.open_asked):
        pane.columns.empty.button.click()
    assert not pane.bar.isEnabled()
    assert not pane.outline.isVisible()


def test_another_agreement_takes_the_place_of_the_first(desk, pane, tmp_path):
    desk.press(KEY.Key_F2)
    desk.press("Typed with care. ")
    pane.open_article("AUD-CAUSE")

    desk.bridge.show(Reading(open_example(ANTIBODY, tmp_path)))

    assert pane.clause == "PAR-ROLES"
    assert pane.section.unfinished == {}
    assert pane.section.view("PAR-ROLES").editor is None


def test_every_control_has_a_name_for_a_screen_reader(desk, pane):
    type_value(desk, pane, "AUD-CAUSE", "15")
    desk.press(KEY.Key_T, modifier=CTRL)
    pane.edit_wording()

    assert nameless(desk.window) == []


def test_no_mnemonic_takes_the_keys_of_accept_and_reject(pane):
    words = [action.text() for action in pane.section.views[0].menu.menu().actions()]

    assert not [text for text in words if "&a" in text.casefold() or "&r" in text.casefold()]


def test_long_titles_and_words_without_a_break_do_not_widen_the_columns(qtbot, tmp_path):
    def stretched(title):
        return f"{title} " + "and further obligations of either party " * 12 + "x" * 300

    content = agreement(article("DEV-ONE", f"Within {{{{ terms.notice | duration }}}}: {'y' * 400}"), terms=(term(),))
    plain = open_content(content, tmp_path)
    desk = draft_desk(qtbot, plain)
    narrow = desk.pane.minimumSizeHint().width()
    (tmp_path / "long").mkdir()
    long = open_content(long_titled(content, stretched), tmp_path / "long")

    desk = draft_desk(qtbot, long)
    pane = desk.pane

    assert pane.minimumSizeHint().width() == narrow
    assert pane.section.widget().width() <= pane.section.viewport().width()


def test_the_theme_turns_while_the_pane_is_shown(desk, pane, qapp):
    reword(desk, "PAR-ROLES", "The Sponsor is", "Sponsor is")
    light = pane.section.view("PAR-ROLES").text.toHtml()
    ink = pane.section.title.palette().color(QPalette.ColorRole.WindowText)

    apply_theme(qapp, dark=True)
    QApplication.processEvents()
    dark = pane.section.view("PAR-ROLES").text.toHtml()
    assert pane.section.title.palette().color(QPalette.ColorRole.WindowText) == current_theme().text != ink
    assert pane.section.about.palette().color(QPalette.ColorRole.WindowText) == current_theme().secondary
    apply_theme(qapp, dark=False)
    QApplication.processEvents()

    assert dark != light
    assert pane.section.view("PAR-ROLES").text.toHtml() == light


def test_in_a_narrow_window_the_text_is_wrapped_and_not_cut(desk, pane):
    pane.open_article("AUD-CAUSE")
    desk.window.resize(1040, 700)
    QApplication.processEvents()

    view = pane.section.view("AUD-CAUSE")
    assert pane.section.widget().width() <= pane.section.viewport().width()
    assert view.switch.geometry().right() < view.width()
    assert not view.table.horizontalScrollBar().isVisible()
    assert view.table.isColumnHidden(SPONSOR)
    desk.window.resize(1440, 700)
    QApplication.processEvents()
    assert not view.table.isColumnHidden(SPONSOR)


def test_the_window_stays_while_wording_is_not_kept(window, idle, agreement_path):
    window.acts.open_path(agreement_path)
    idle()
    draft = window.workbench.draft
    draft.edit_wording()
    QTest.keyClicks(draft.section.view("PAR-ROLES").editor.field, "Typed with care. ")
    window.show_mode(Mode.COMPARE)

    window.commands.close.trigger()
    assert window.bridge.reading is not None
    assert window.workbench.currentWidget() is draft
    QTest.keyClicks(draft.section.view("PAR-ROLES").editor.field, "More. ")
    assert not window.close()
    assert window.close()


def test_keys_belong_to_the_pane_in_front(opened):
    bench = opened.workbench

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or opened, key, modifier)
        QApplication.processEvents()

    for mode, field in (
        (Mode.RESPONSIBILITIES, bench.responsibilities.places.field),
        (Mode.DRAFT, bench.draft.outline.field),
    ):
        opened.show_mode(mode)
        press(KEY.Key_F, CTRL)
        assert field.hasFocus()
    edit = bench.draft._desk.source.reading.editing.term_edit("audit_for_cause_notice", 7)
    opened.bridge.perform(edit)
    press(KEY.Key_F8)
    assert bench.draft.clause == "AUD-CAUSE"
