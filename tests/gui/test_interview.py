"""The interview: facts page by page, what each answer switches on, a new agreement, another deal of an open one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTableWidgetItem,
)

from qa_drafter.domain.deal import VOCABULARY
from qa_drafter.gui.dialogs.new_agreement import NewAgreementDialog
from qa_drafter.gui.interview.entries import Entries
from qa_drafter.gui.interview.switches import Switches
from qa_drafter.gui.panes.inked import InkedLabel
from qa_drafter.services.interviewing import BLANK, Kind, effects_of, taken_up, unanswered
from tests.gui.windows import SHIFT, answer_path, press, shown

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def interview(window, qtbot):
    press(qtbot, window, Qt.Key.Key_N)
    return window.interview._interview


def button_called(widget, words) -> QAbstractButton:
    return next(b for b in widget.findChildren(QAbstractButton) if b.text() == words)


def sample_deal(workspace, name="velotam"):
    return workspace.read_deal(next(deal for deal in workspace.example_deals() if deal.name.startswith(name)))


# --- the answers -----------------------------------------------------------------------------------------------------


def test_nothing_is_answered_at_first_and_each_page_says_so(interview):
    assert interview.deal == BLANK
    assert interview.steps.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "1, Partner and parties, 0 of 8 answered"
    assert set(VOCABULARY) - {"hazards"} <= set(unanswered(interview.deal))


def test_an_answer_shows_at_once_what_it_switches_on_and_why(interview, workspace):
    interview.take(sample_deal(workspace))
    interview.go_to(3)
    page = interview._pages[3]
    before = effects_of(workspace.library, interview.deal)
    button_called(page, "Sterile operations").click()
    after = effects_of(workspace.library, interview.deal)
    came = after.beyond(before)

    assert "sterile" in dict(interview.deal.answers)["services"]
    assert came.of(Kind.ARTICLE)
    words = " ".join(label.text() for label in interview.frame.findChild(Switches).findChildren(InkedLabel))
    assert "services is sterile" in words
    button_called(page, "Sterile operations").click()
    assert effects_of(workspace.library, interview.deal) == before


def test_radio_answers_exclude_each_other_and_boxes_do_not(interview):
    page = interview._pages[0]
    button_called(page, "Contract manufacturer (CMO)").click()
    button_called(page, "Toll manufacturer").click()
    assert dict(interview.deal.answers)["partner_type"] == ("toll",)
    markets = interview._pages[2]
    for name in ("European Union", "United States"):
        button_called(markets, name).click()

    assert dict(interview.deal.answers)["market"] == ("us", "eu")
    assert isinstance(button_called(page, "Toll manufacturer"), QRadioButton)
    assert isinstance(button_called(markets, "United States"), QCheckBox)


def test_typed_facts_products_and_sites_become_part_of_the_deal(interview, qtbot):
    names = {"title": "Quality Agreement for X", "name": "Sponsor Ltd"}
    fields = {field.accessibleName(): field for field in interview._pages[0].findChildren(QLineEdit)}
    for label, text in (("Agreement: Title", names["title"]), ("Sponsor: Name", names["name"])):
        fields[label].setFocus()
        qtbot.keyClicks(fields[label], text)
        qtbot.keyClick(fields[label], Qt.Key.Key_Return)
    entries = interview._pages[1].findChild(Entries)
    for column, text in enumerate(("Velotam", "50 mg", "")):
        entries.table.setItem(0, column, QTableWidgetItem(text))

    assert interview.deal.title == names["title"]
    assert interview.deal.sponsor.name == names["name"]
    assert (interview.deal.products[0].name, interview.deal.products[0].strength) == ("Velotam", "50 mg")


def test_a_flag_is_kept_only_where_it_differs_from_what_is_usual(interview):
    page = interview._pages[4]
    rx = button_called(page, "On prescription only")
    assert rx.isChecked()
    rx.click()
    assert interview.deal.flags == (("rx", False),)
    rx.click()
    assert interview.deal.flags == ()


def test_the_sign_in_the_name_of_an_act_is_shown(interview):
    words = {button.text() for button in interview._pages[4].findChildren(QCheckBox)}

    assert "Shortage notices are due (FD&&C Act 506C)" in words


# --- a new agreement -------------------------------------------------------------------------------------------------


def test_the_review_names_what_is_open_and_leads_there(interview, workspace):
    deal = sample_deal(workspace)
    interview.take(replace(deal, title=""))
    interview.go_to(6)

    assert not interview.frame.onward.isEnabled()
    button_called(interview.review, "Answer: title of the agreement").click()
    assert interview.pages.currentIndex() == 0


def test_answers_become_an_agreement(window, interview, workspace, tmp_path, idle):
    interview.take(sample_deal(workspace))
    interview.go_to(6)
    assert not interview.frame.onward.isEnabled()
    interview.review.place.setText(str(tmp_path / "made"))
    interview.frame.onward.click()
    idle()

    assert window.bridge.reading.opened.path == tmp_path / "made.qagr"
    assert window.bridge.reading.opened.content.deal == sample_deal(workspace)
    assert window.pages.currentWidget() is window.workbench
    assert window.session.settings.answers == ""


def test_answers_stay_where_their_agreement_cannot_be_kept(window, interview, workspace, tmp_path, idle):
    taken = tmp_path / "taken.qagr"
    taken.write_bytes(b"another file")
    interview.take(sample_deal(workspace))
    interview.go_to(6)
    interview.review.place.setText(str(taken))
    interview.frame.onward.click()
    assert not interview.frame.onward.isEnabled()
    idle()

    assert "taken.qagr" in window.notice.words.text()
    assert taken.read_bytes() == b"another file"
    assert window.pages.currentWidget() is interview
    assert taken_up(window.session.settings.answers) == sample_deal(workspace)
    interview.review.place.setText(str(tmp_path / "free.qagr"))
    interview.frame.onward.click()
    idle()
    assert window.bridge.reading.opened.path == tmp_path / "free.qagr"


def test_answers_that_were_left_are_there_again(window, interview, qtbot):
    button_called(interview._pages[0], "Contract laboratory").click()
    interview.frame.leave.click()
    assert window.pages.currentWidget() is window.start_page
    press(qtbot, window, Qt.Key.Key_N)

    assert dict(interview.deal.answers)["partner_type"] == ("cro_lab",)
    interview.clear.trigger()
    assert interview.deal == BLANK


def test_an_answer_that_no_deal_may_give_is_refused_in_a_line(window, interview, workspace, tmp_path):
    deal = sample_deal(workspace)
    interview.take(replace(deal, effective_date="soon"))
    interview.go_to(6)
    interview.review.place.setText(str(tmp_path / "made.qagr"))
    interview.frame.onward.click()

    assert "effective_date" in window.notice.words.text() or "soon" in window.notice.words.text()
    assert not (tmp_path / "made.qagr").exists()


def test_answer_sets_are_saved_and_loaded_as_deal_files(window, interview, workspace, tmp_path, qtbot):
    interview.take(sample_deal(workspace, "oltecimab"))
    interview.save.trigger()
    answer_path(qtbot, window, tmp_path / "answers.yaml")
    qtbot.waitUntil((tmp_path / "answers.yaml").exists)
    interview.clear.trigger()
    interview.load.trigger()
    answer_path(qtbot, window, tmp_path / "answers.yaml")

    qtbot.waitUntil(lambda: interview.deal == sample_deal(workspace, "oltecimab"))
    assert workspace.read_deal(tmp_path / "answers.yaml") == interview.deal


def test_the_short_way_from_a_deal_file_has_its_own_key(window, qtbot):
    press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)

    assert shown(qtbot, window, NewAgreementDialog)


# --- another deal ----------------------------------------------------------------------------------------------------


@pytest.fixture
def changing(opened):
    opened.commands.deal.trigger()
    return opened.interview._interview


def test_another_deal_is_proposed_act_by_act_and_taken_as_one(opened, changing, qtbot):
    before = opened.bridge.reading.opened.content
    button_called(changing._pages[2], "European Union").click()
    changing.go_to(6)
    assert any("Qualified Person" in box.text() for box in changing.review._boxes.values())
    changing.frame.onward.click()
    qtbot.waitUntil(lambda: opened.bridge.stack.undoText() == "Change the deal")
    after = opened.bridge.reading.opened.content

    assert after.deal.answer("market") == ("us", "eu")
    assert len(after.articles) > len(before.articles)
    assert opened.bridge.stack.undoText() == "Change the deal"
    opened.commands.undo.trigger()
    assert opened.bridge.reading.opened.content == before


def test_an_act_that_was_unticked_is_not_done(opened, changing, qtbot):
    button_called(changing._pages[2], "European Union").click()
    changing.go_to(6)
    box = next(b for b in changing.review._boxes.values() if b.isEnabled() and b.text().startswith("Insert"))
    box.setChecked(False)
    number = next(n for n, b in changing.review._boxes.items() if b is box)
    left_out = next(p for p in changing._change.proposals if p.number == number)
    changing.frame.onward.click()
    qtbot.waitUntil(lambda: opened.bridge.stack.undoText() == "Change the deal")

    assert left_out.subject not in {str(a.clause) for a in opened.bridge.reading.opened.content.articles}


def test_own_wording_is_not_taken_away_by_another_deal(opened, changing, qtbot):
    serial = next(a for a in opened.bridge.reading.opened.content.articles if "serialization" in a.because)
    editing = opened.bridge.reading.editing
    opened.bridge.perform(editing.wording_edit(serial.clause, "The Contractor shall do as agreed."))
    opened.commands.deal.trigger()
    button_called(changing._pages[3], "Serialisation").click()
    changing.go_to(6)
    changing.frame.onward.click()
    qtbot.waitUntil(lambda: opened.bridge.stack.undoText() == "Change the deal")
    content = opened.bridge.reading.opened.content

    assert "serialization" not in content.deal.answer("services")
    assert content.article(serial.clause).own_wording == "The Contractor shall do as agreed.\n"


def test_the_same_deal_changes_nothing(changing):
    changing.go_to(6)

    assert not changing.frame.onward.isEnabled()
    said = [label.text() for label in changing.review.acts.findChildren(QLabel)]
    assert said == [
        "What changes in the agreement",
        "Nothing: its articles, values and matrices fit these answers.",
    ]


# --- by keyboard -----------------------------------------------------------------------------------------------------


def stops_of_tab(qtbot, interview, place):
    """What Tab comes to on a page, by the names that a screen reader tells, until it leaves."""
    interview.go_to(place)
    QApplication.processEvents()  # shows what the page made anew
    interview.steps.setFocus()
    names = []
    while len(names) < 60:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if not interview.isAncestorOf(now) or now is interview.steps:
            break
        names.append(now.accessibleName() or getattr(now, "text", str)())
    return names


@pytest.mark.parametrize("place", range(7))
def test_tab_goes_round_each_page_over_controls_with_names(interview, qtbot, place):
    names = stops_of_tab(qtbot, interview, place)

    assert len(names) < 60
    assert "What the answers switch on" in names
    assert all(names)


def test_tab_goes_through_a_table_of_entries_and_out_of_it(interview, qtbot):
    names = stops_of_tab(qtbot, interview, 1)
    first = names.index("Name")

    assert names[first : first + 4] == ["Name", "Strength", "Dosage form", "Remove row"]


def test_what_is_still_open_comes_before_the_place_of_the_file(interview, qtbot):
    names = stops_of_tab(qtbot, interview, 6)

    assert names.index("Answer: title of the agreement") < names.index("Keep at")


def test_the_acts_on_the_answers_are_reached_by_keys(interview, qtbot):
    interview.steps.setFocus()
    qtbot.keyClick(interview.steps, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().text() == "Start anew"
    button_called(interview._pages[0], "Toll manufacturer").click()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert interview.deal == BLANK


def test_next_goes_on_at_the_first_question_of_its_page(interview, qtbot):
    assert QApplication.focusWidget() is interview.steps
    interview.frame.onward.setFocus()
    qtbot.keyClick(interview.frame.onward, Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert interview.pages.currentIndex() == 1
    assert QApplication.focusWidget().text() == "Small molecule"


def test_a_question_that_is_open_is_gone_to_with_the_keys(interview, qtbot):
    interview.go_to(6)
    QApplication.processEvents()
    button = button_called(interview.review, "Answer: At which stage?")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert QApplication.focusWidget().text() == "United States"
