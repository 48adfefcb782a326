"""The Compare pane over a real agreement, driven by the keys that a user presses."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from qa_drafter.domain.comparison_profile import Layout, Nature, Order
from qa_drafter.domain.edits import PositionChosen
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.models.changed_duties import FIRST_ROLE
from qa_drafter.gui.models.counted_list import PLACE
from qa_drafter.gui.panes.compare_export import Export
from qa_drafter.gui.theme import apply_theme
from qa_drafter.services.changed import Changed
from qa_drafter.services.comparing import Comparing
from tests.gui.agreements import CTRL, SHIFT, TABLETS, nameless, open_example
from tests.gui.compare_desk import compare_desk, edited, removal

KEY = Qt.Key
DISPLAY, SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qtbot, tmp_path):
    return compare_desk(qtbot, edited(tmp_path))


@pytest.fixture
def board(desk):
    return desk.pane.board


def page(board):
    return board.texts.shown


def title(board):
    return page(board).title


def show_line(desk, nature):
    """Take the first change of a kind in hand."""
    line = next(line for line in desk.listed if line.nature is nature)
    desk.pane.board.changes.choose(line.number)
    QApplication.processEvents()
    return line


def said(widget):
    """What its labels say."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def choose(box, data):
    box.setCurrentIndex(box.findData(data))


# --- the list --------------------------------------------------------------------------------------------------------


def test_the_list_is_the_change_list_of_the_services(desk):
    told = Comparing(desk.reading.opened).versions(VersionId("v1")).changes

    assert [(line.number, line.change.kind, line.change.before, line.change.after) for line in desk.listed] == [
        (change.number, change.kind, change.before, change.after) for change in told
    ]
    assert desk.pane.board.changes.count.text() == f"{len(told)} changes"


def test_f8_walks_all_changes_says_the_end_and_then_goes_round(desk):
    met = [desk.current.number]
    for _ in desk.numbers[1:]:
        desk.press(KEY.Key_F8)
        met.append(desk.current.number)

    assert met == desk.numbers
    assert desk.messages == []
    desk.press(KEY.Key_F8)
    assert desk.messages == ["No later change. F8 again goes on from the beginning."]
    assert desk.current.number == desk.numbers[-1]
    desk.press(KEY.Key_F8)
    assert desk.current.number == 1


def test_shift_f8_walks_back(desk):
    desk.press(KEY.Key_F8)
    desk.press(KEY.Key_F8, SHIFT)
    assert desk.current.number == 1
    desk.press(KEY.Key_F8, SHIFT)
    assert desk.messages == ["No earlier change. Shift+F8 again goes on from the end."]
    desk.press(KEY.Key_F8, SHIFT)
    assert desk.current.number == desk.numbers[-1]


def test_each_step_shows_the_change_in_the_text(desk, board):
    for _ in desk.numbers:
        line = desk.current
        rows = [spot.row for spot in line.spots if spot.page == board.texts.page]
        top = board.texts.new.row_rects()[rows[0]].top()

        assert 0 <= top < board.texts.new.viewport().height()
        assert board.places.list.currentIndex().data(PLACE) == board.texts.page
        desk.press(KEY.Key_F8)


def test_words_narrow_the_list_and_numbers_stay(desk, board):
    whole = desk.numbers
    desk.press(KEY.Key_F, CTRL)
    desk.press("five years")

    assert [line.change.subject for line in desk.listed] == ["QUN-TRAIN"]
    assert desk.listed[0].number in whole
    assert board.changes.left_out.text() == f"{len(whole) - 1} hidden"
    board.changes.finder.clear()
    assert desk.numbers == whole


def test_enter_in_the_field_goes_on_to_what_was_found_and_esc_shows_all_again(desk, board):
    whole = desk.numbers
    desk.press(KEY.Key_F, CTRL)
    desk.press("five years")
    desk.press(KEY.Key_Return)
    assert board.changes.list.hasFocus()
    assert desk.current.change.subject == "QUN-TRAIN"
    desk.press(KEY.Key_F, CTRL)
    desk.press(KEY.Key_Escape)

    assert board.changes.list.hasFocus()
    assert desk.numbers == whole
    assert desk.current.change.subject == "QUN-TRAIN"


def test_a_kind_is_hidden_but_counted_and_f8_passes_over_it(desk, board):
    value = next(line for line in desk.listed if line.nature is Nature.VALUE)
    desk.pane.bar.natures[Nature.VALUE].setChecked(False)

    assert value.number not in desk.numbers
    assert board.changes.left_out.text() == "2 hidden"
    for _ in range(len(desk.numbers) + 3):
        desk.press(KEY.Key_F8)
        assert desk.current.nature is not Nature.VALUE
    desk.pane.bar.show_all()
    assert value.number in desk.numbers


def test_a_click_on_a_hidden_change_says_why_it_is_not_taken(desk, board):
    line = show_line(desk, Nature.VALUE)
    desk.pane.bar.natures[Nature.VALUE].setChecked(False)
    board.texts.number_pressed.emit((line.number,))

    assert desk.messages == [f"Change {line.number} is hidden by Show or by the words you look for."]


def test_by_kind_the_numbers_stay_with_their_changes(desk, board):
    before = {line.change.subject: line.number for line in desk.listed}
    choose(board.changes.order, str(Order.KIND))

    assert [line.nature for line in desk.listed] == sorted(
        (line.nature for line in desk.listed), key=list(Nature).index
    )
    assert {line.change.subject: line.number for line in desk.listed} == before


def test_the_change_in_hand_stays_in_hand_when_the_list_is_ordered_anew(desk, board):
    line = show_line(desk, Nature.WORDING)
    choose(board.changes.order, str(Order.KIND))

    assert desk.current == line


def test_the_arrow_keys_pass_over_the_headings_of_kinds(desk, board):
    choose(board.changes.order, str(Order.KIND))
    board.changes.choose(desk.numbers[0])
    board.changes.list.setFocus()
    met = [desk.current.number]
    for _ in desk.numbers[1:]:
        desk.press(KEY.Key_Down)
        met.append(desk.current.number)

    assert met == desk.numbers


# --- the texts -------------------------------------------------------------------------------------------------------


def tops(text):
    return [round(rect.top(), 1) for rect in text.row_rects()]


def test_rows_stand_beside_each_other_on_every_page_and_in_every_width(desk, board):
    for width in (1440, 1130):
        desk.window.resize(width, 800)
        for place, _ in enumerate(board.places.sheet.pages):
            board.texts.show_page(place, Layout.BESIDE, 0)
            QApplication.processEvents()
            assert tops(board.texts.old) == tops(board.texts.new)


def test_both_texts_scroll_together(desk, board):
    old, new = board.texts.old, board.texts.new
    for moving, following in ((new, old), (old, new)):
        moving.verticalScrollBar().setValue(37)
        assert following.verticalScrollBar().value() == 37
        moving.verticalScrollBar().setValue(moving.verticalScrollBar().maximum())
        assert following.verticalScrollBar().value() == moving.verticalScrollBar().value() > 37


def test_a_narrower_window_leaves_the_reader_where_he_was(desk, board):
    new = board.texts.new
    new.verticalScrollBar().setValue(new.verticalScrollBar().maximum() // 2)
    row = new.top_row()[0]
    desk.window.resize(1130, 800)
    for _ in range(3):
        QApplication.processEvents()

    assert new.top_row()[0] == row


def test_deletions_stand_left_and_insertions_right(desk, board):
    show_line(desk, Nature.VALUE)

    assert "within 1 Business Day after" in board.texts.old.toPlainText()
    assert "3 Business Days" not in board.texts.old.toPlainText()
    assert "3 Business Days" in board.texts.new.toPlainText()


def test_a_removed_article_has_a_gap_beside_it(desk, board):
    line = show_line(desk, Nature.REMOVED)
    rows = [spot.row for spot in line.spots]

    assert all(board.texts.new.lines[row].is_missing for row in rows)
    assert not any(board.texts.old.lines[row].is_missing for row in rows)


def test_in_line_one_text_holds_both(desk, board):
    show_line(desk, Nature.VALUE)
    desk.press(KEY.Key_2, ALT)
    text = board.texts.new.toPlainText()

    assert not board.texts.old.isVisible()
    assert "within 1 Business Day" in text
    assert "3 Business Days" in text
    desk.press(KEY.Key_1, ALT)
    assert board.texts.old.isVisible()


def test_copied_words_are_the_contracts_own(desk, board):
    show_line(desk, Nature.VALUE)
    board.texts.new.selectAll()
    board.texts.new.copy()
    copied = QGuiApplication.clipboard().text()

    assert "Critical Deviation: within 3 Business Days after Awareness." in copied
    assert "▲" not in copied
    assert "\u202f" not in copied


def test_a_click_on_a_tick_takes_its_change_in_hand(desk, board):
    show_line(desk, Nature.VALUE)
    strip = board.texts.strip
    tick = next(tick for tick in strip.ticks if tick.numbers)
    board.changes.list.clearSelection()
    board.changes.list.setCurrentIndex(QModelIndex())
    board.texts.new.reveal(tick.row)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.place_of(tick).center().toPoint())

    assert desk.current.number == tick.numbers[0]


def test_a_click_on_a_row_takes_its_change_in_hand_on_this_page(desk, board):
    line = show_line(desk, Nature.VALUE)
    second = line.spots[-1]
    assert second.page != board.texts.page
    board._open_page(second.page)
    board.texts.new.reveal(second.row)
    place = board.texts.new.row_rects()[second.row]
    QTest.mouseClick(board.texts.new.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, round(place.top()) + 8))

    assert desk.current == line
    assert board.texts.page == second.page


def test_the_wheel_turns_over_the_strip_too(desk, board):
    board.texts.strip.scrolled.emit(-1.0)

    assert board.texts.new.verticalScrollBar().value() > 0
    assert board.texts.old.verticalScrollBar().value() == board.texts.new.verticalScrollBar().value()


def test_page_keys_go_on_to_the_next_section_that_differs(desk, board):
    first = title(board)
    board.texts.new.setFocus()
    for _ in range(40):
        desk.press(KEY.Key_PageDown)
        if title(board) != first:
            break
    assert page(board).differs
    assert title(board) != first
    board.texts.new.verticalScrollBar().setValue(0)
    desk.press(KEY.Key_PageUp)
    assert title(board) == first


def test_dark_colours_reach_the_text_and_leave_the_reader_where_he_was(desk, board):
    line = show_line(desk, Nature.VALUE)
    board.texts.new.verticalScrollBar().setValue(400)
    row = board.texts.new.top_row()[0]
    light = board.texts.new.grab().toImage().pixelColor(3, 3)
    apply_theme(QApplication.instance(), dark=True)
    for _ in range(3):
        QApplication.processEvents()
    dark = board.texts.grab().toImage()

    assert dark.pixelColor(3, dark.height() - 3).lightness() < 100 < light.lightness()
    assert (desk.current, board.texts.new.top_row()[0]) == (line, row)
    apply_theme(QApplication.instance(), dark=False)


# --- sections --------------------------------------------------------------------------------------------------------


def test_sections_that_differ_are_listed_with_their_counts(desk, board):
    model = board.places.model
    shown = [model.index(row).data(DISPLAY) for row in range(model.rowCount())]

    assert shown == [page.title for page in board.places.sheet.pages if page.differs]
    assert "Deviations, OOS/OOT, CAPA" in shown
    assert model.index(0).data(SPOKEN) == "4 Term, amendment, review, termination and survival, 1 change"
    assert board.places.unchanged.text().endswith("sections without change")


def test_sections_without_change_can_be_listed_and_read(desk, board):
    count = board.places.model.rowCount()
    board.places.unchanged.setFocus()
    desk.press(KEY.Key_Space)

    assert board.places.model.rowCount() == len(board.places.sheet.pages)
    assert board.places.model.rowCount() > count
    index = board.places.model.index(0)
    board.places.list.setCurrentIndex(index)
    assert board.texts.page == index.data(PLACE)


def test_choosing_a_section_takes_its_first_change_in_hand(desk, board):
    model = board.places.model
    last = model.index(model.rowCount() - 1)
    board.places.list.setCurrentIndex(last)

    assert board.texts.page == last.data(PLACE)
    assert desk.current.number == page(board).numbers[0]


def test_the_statistics_add_up(desk, board):
    counts = [int(label.text()) for label in board.places.statistics.counts.values()]

    assert counts == [2, 2, 2, 0, 1, 0, 0, 0, 0]
    assert board.places.statistics.total.text() == "7"


def test_lines_that_only_follow_are_counted_and_marked_apart(desk, board):
    following = board.places.sheet.following

    assert following > 0
    assert board.places.statistics.following.text().startswith(f"{following} line")


# --- the change in hand ----------------------------------------------------------------------------------------------


def test_the_detail_says_before_after_and_the_broken_limit(desk, board):
    line = show_line(desk, Nature.VALUE)
    detail = board.detail

    assert detail.before.text().replace("\u00a0", " ") == "1 Business Day"
    assert detail.after.text().replace("\u00a0", " ") == "3 Business Days"
    assert detail.finding.isVisible()
    assert line.finding.message.replace("\u00a0", " ") in detail.finding.accessibleName().replace("\u00a0", " ")
    assert "▲" in board.texts.new.toPlainText()


def test_a_value_that_shows_in_several_articles_leads_to_each(desk, board):
    line = show_line(desk, Nature.VALUE)
    assert [number for _, number in line.clauses][:2] == ["10.2", "12.2"]
    clause = line.clauses[1][0]
    board.detail.places.linkActivated.emit(clause)

    assert page(board).number == "12"
    assert desk.current == line


def test_enter_shows_the_article_in_draft(desk):
    show_line(desk, Nature.WORDING)
    desk.press(KEY.Key_Return)

    assert desk.articles == [desk.current.change.subject]


def test_a_removed_article_cannot_be_shown_in_draft_and_says_so(desk, board):
    show_line(desk, Nature.REMOVED)

    assert not board.detail.to_draft.isEnabled()
    assert board.detail.to_draft.toolTip()


# --- matrices --------------------------------------------------------------------------------------------------------


def test_the_matrices_show_both_letters_of_a_changed_cell(desk, board):
    desk.press(KEY.Key_3, ALT)
    model = board.duties.duties
    row = next(r for r in range(model.rowCount()) if "change" in str(model.index(r, 1).data(DISPLAY)))
    column = FIRST_ROLE + [role.id for role in model.roles].index("sponsor_ra")

    assert board.duties.isVisible()
    assert model.index(row, column).data(DISPLAY) == "C → I"
    assert model.index(row, column).data(SPOKEN).endswith("consulted before, now informed after")


def test_the_row_of_the_matrix_is_the_change_in_hand(desk, board):
    desk.press(KEY.Key_3, ALT)
    duties = [line for line in desk.listed if line.nature is Nature.DUTY]
    board.changes.choose(duties[1].number)
    row = board.duties.currentIndex().row()
    assert board.duties.duties.change_at(board.duties.currentIndex()) == duties[1]
    board.duties.setFocus()
    desk.press(KEY.Key_Up)

    assert board.duties.currentIndex().row() < row
    assert desk.current == duties[0]


def test_in_the_matrices_f8_walks_the_duties(desk, board):
    desk.press(KEY.Key_3, ALT)
    duties = [line.number for line in desk.listed if line.nature is Nature.DUTY]
    met = []
    for _ in duties:
        desk.press(KEY.Key_F8)
        met.append(desk.current.number)

    assert met == duties
    desk.press(KEY.Key_F8)
    assert desk.messages == ["No later change. F8 again goes on from the beginning."]


def test_hidden_duties_leave_a_sentence(desk, board):
    desk.press(KEY.Key_3, ALT)
    desk.pane.bar.natures[Nature.DUTY].setChecked(False)

    assert board.no_duty.isVisible()
    assert "hidden" in said(board.no_duty)


# --- versions --------------------------------------------------------------------------------------------------------


def test_swap_turns_before_into_after(desk, qtbot, board):
    before = {line.change.subject: (line.change.before, line.change.after) for line in desk.listed}
    desk.press(KEY.Key_X, CTRL | SHIFT)
    desk.settle(qtbot)

    assert (desk.pane.bar.base, desk.pane.bar.target) == (None, "v1")
    after = {line.change.subject: (line.change.after, line.change.before) for line in desk.listed}
    assert after == before
    assert board.texts.new.accessibleName() == "Text of v1"


def test_export_asks_for_the_redline_of_what_is_shown(desk):
    desk.pane.bar.export.actions_of[Export.REDLINE].trigger()

    (asked,) = desk.exports
    assert (asked.export, asked.base, asked.target) == (Export.REDLINE, "v1", None)


def test_a_redline_may_begin_with_the_working_copy(desk, qtbot):
    desk.pane.bar.swap.trigger()
    desk.settle(qtbot)
    desk.pane.bar.export.actions_of[Export.PDF].trigger()

    (asked,) = desk.exports
    assert (asked.export, asked.base, asked.target) == (Export.PDF, None, "v1")


def test_saved_versions_are_compared_with_each_other(desk, qtbot):
    _, changed = desk.reading.versions.save("Second draft")
    desk.reading.forget()
    desk.pane.refresh(changed)
    desk.settle(qtbot)
    choose(desk.pane.bar.after, "v2")
    desk.settle(qtbot)

    assert len(desk.numbers) == 7
    assert desk.pane.board.texts.new_head.side.name == "v2"
    desk.pane.bar.export.actions_of[Export.TABLE_EXCEL].trigger()
    assert [(asked.base, asked.target) for asked in desk.exports] == [("v1", "v2")]


def test_an_agreement_without_edits_shows_its_last_two_versions(qtbot, tmp_path):
    opened = edited(tmp_path)
    desk = compare_desk(qtbot, None)
    desk.window.hide()
    desk = compare_desk(qtbot, opened)
    _, changed = desk.reading.versions.save("Second draft")
    desk.reading.forget()
    desk.pane.show_reading(desk.reading)
    desk.settle(qtbot)

    assert changed.versions
    assert (desk.pane.bar.base, desk.pane.bar.target) == ("v1", "v2")
    assert len(desk.numbers) == 7


# --- news ------------------------------------------------------------------------------------------------------------


def test_an_edit_is_compared_at_once_and_the_change_in_hand_is_kept(desk, qtbot):
    line = show_line(desk, Nature.WORDING)
    desk.perform(desk.reading.editing.term_edit("quality_review_interval", 6))
    desk.settle(qtbot)

    assert len(desk.numbers) == 8
    assert desk.current.change.subject == line.change.subject


def test_while_another_pane_is_shown_nothing_is_compared(desk, qtbot):
    desk.window.hide()
    asked = len(desk.jobs)
    desk.perform(desk.reading.editing.term_edit("quality_review_interval", 6))
    assert len(desk.jobs) == asked
    desk.window.show()
    desk.settle(qtbot)

    assert len(desk.jobs) == asked + 1
    assert len(desk.numbers) == 8


def test_an_answer_that_came_too_late_is_not_shown(desk, qtbot):
    desk.perform(desk.reading.editing.term_edit("quality_review_interval", 6))
    desk.perform(removal(desk.reading, "MAT-STATE"))
    late = desk.jobs[-2]
    late.done(late.act(lambda share: None))
    assert len(desk.numbers) == 7
    desk.settle(qtbot)

    assert len(desk.numbers) == 9


def test_an_edit_leaves_saved_versions_alone_that_were_chosen(desk, qtbot):
    _, changed = desk.reading.versions.save("Second draft")
    desk.reading.forget()
    choose(desk.pane.bar.after, "v1")
    desk.pane.refresh(changed)
    choose(desk.pane.bar.after, "v2")
    desk.settle(qtbot)
    asked = len(desk.jobs)
    desk.perform(desk.reading.editing.term_edit("quality_review_interval", 6))

    assert len(desk.jobs) == asked


def test_as_long_as_nothing_was_chosen_the_comparison_follows_the_work(desk, qtbot):
    _, changed = desk.reading.versions.save("Second draft")
    desk.reading.forget()
    desk.pane.refresh(changed)
    desk.settle(qtbot)
    assert (desk.pane.bar.base, desk.pane.bar.target) == ("v1", "v2")
    desk.perform(desk.reading.editing.term_edit("quality_review_interval", 6))
    desk.settle(qtbot)

    assert (desk.pane.bar.base, desk.pane.bar.target) == ("v2", None)
    assert [line.change.subject for line in desk.listed] == ["quality_review_interval"]


def test_an_answer_that_comes_while_another_pane_is_shown_is_laid_out_on_return(desk, qtbot, board):
    desk.perform(desk.reading.editing.term_edit("quality_review_interval", 6))
    desk.window.hide()
    desk.settle(qtbot)
    desk.window.show()
    desk.settle(qtbot)
    line = show_line(desk, Nature.REMOVED)

    assert len(desk.numbers) == 8
    assert tops(board.texts.old) == tops(board.texts.new)
    assert board.texts.new.row_rects()[line.spots[0].row].top() >= 0


def test_another_text_with_the_same_words_is_listed_and_says_so(desk, qtbot, board):
    held = desk.reading.opened.content.article("QUN-PQS")
    desk.perform(PositionChosen(held, replace(held, version=held.version + 1)))
    desk.settle(qtbot)
    line = next(line for line in desk.listed if line.change.subject == "QUN-PQS")
    board.changes.choose(line.number)

    assert (line.spans, line.spots, line.place) == ((), (), "8.2")
    assert "text, version 2, instead of" in said(board.detail)


# --- nothing to show -------------------------------------------------------------------------------------------------


def words(desk):
    """What stands in place of the comparison, or nothing."""
    return said(desk.pane.empty).split("\n")[0] if desk.pane.empty.isVisible() else ""


def test_without_an_agreement_the_pane_says_so(qtbot):
    desk = compare_desk(qtbot, None)

    assert words(desk) == "No agreement is open"
    assert desk.pane.empty.button.text() == "Compare two Word files…"
    assert not desk.pane.bar.export.isEnabled()
    desk.press(KEY.Key_F8)
    assert desk.jobs == []


def test_one_version_without_edits_has_nothing_that_differs(qtbot, tmp_path):
    desk = compare_desk(qtbot, open_example(TABLETS, tmp_path))

    assert words(desk) == "Nothing differs"
    assert "one version" in said(desk.pane.empty)
    assert not desk.pane.bar.export.isEnabled()


def test_the_same_version_on_both_sides_is_told(desk, qtbot):
    choose(desk.pane.bar.after, "v1")
    desk.settle(qtbot)

    assert words(desk) == "Both sides are the same"
    choose(desk.pane.bar.after, "")
    desk.settle(qtbot)
    assert words(desk) == ""
    assert len(desk.numbers) == 7


def test_a_version_that_cannot_be_printed_is_refused_with_its_reason(desk, qtbot):
    opened = desk.reading.opened
    unprintable = removal(desk.reading, "DEV-CLASS").apply(opened.content)
    with opened.file.transaction():
        opened.save(unprintable)  # no edit leads there: only a file from elsewhere can hold it
    opened.settle(unprintable)
    desk.reading.forget()
    desk.pane.refresh(Changed(outline=True))
    desk.settle(qtbot)

    assert words(desk) == "No comparison"
    assert "DEV-CLASS" in str(desk.failures[0])


def test_a_comparison_that_is_stopped_leaves_a_sentence(desk):
    desk.perform(desk.reading.editing.term_edit("quality_review_interval", 6))
    desk.background.cancel()
    desk.jobs[-1].undone()

    assert words(desk) == "No comparison"


def test_closing_the_agreement_clears_the_pane(desk, qtbot):
    desk.pane.show_reading(None)
    desk.settle(qtbot)

    assert words(desk) == "No agreement is open"


# --- for everyone ----------------------------------------------------------------------------------------------------


def test_every_control_can_be_named(desk, board):
    for mode in desk.pane.bar.modes.actions():
        mode.trigger()
        assert nameless(desk.window) == []


def test_every_command_has_a_key_or_takes_the_focus(desk):
    bar = desk.pane.bar
    for action in bar.actions():
        widget = bar.widgetForAction(action)
        reached = not action.shortcut().isEmpty() or (widget and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus)
        assert reached or action.isSeparator() or not widget.findChildren(object), action.text()


@pytest.mark.usefixtures("german")
def test_the_german_window_says_in_german_what_changes_mean(desk, board):
    show_line(desk, Nature.REMOVED)

    assert board.places.statistics.summary.text().startswith("7 Änderungen: ")
    assert "entfällt: " in said(board)
    QTest.keyClicks(board.changes.finder, "wesentlich")
    assert 0 < len(desk.listed) < 7


def told_of(desk, term):
    return [f"{line.change.after}".replace("\u00a0", " ") for line in desk.listed if line.change.subject == term]


def test_of_comparisons_asked_for_while_one_is_made_the_last_alone_follows(desk, qtbot):
    before = len(desk.jobs)
    for days in range(5, 15):  # a held key takes back or does again one act after the other
        desk.perform(desk.reading.editing.term_edit("deviation_major_notice", days))
    desk.settle(qtbot)

    assert len(desk.jobs) - before == 2
    assert told_of(desk, "deviation_major_notice") == ["14 Business Days"]


def test_a_comparison_that_is_out_of_date_when_it_ends_is_made_anew_when_the_pane_is_seen(desk, qtbot):
    edit = desk.reading.editing.term_edit
    desk.perform(edit("deviation_major_notice", 5))
    desk.perform(edit("deviation_major_notice", 6))
    desk.pane.hide()
    desk.settle(qtbot)
    desk.pane.show()
    desk.settle(qtbot)

    assert told_of(desk, "deviation_major_notice") == ["6 Business Days"]
