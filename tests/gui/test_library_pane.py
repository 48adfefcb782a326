"""The workbench of the clause library: find a text, read it, change it, and take it through review, by keyboard."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from qa_drafter.domain.clause import LifecycleState
from qa_drafter.domain.deal import Position
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.dialogs.adopt import AdoptSheet
from qa_drafter.gui.dialogs.import_clauses import ImportSheet
from qa_drafter.gui.dialogs.library_sheets import MissingPositionSheet, SourceSheet, TermSheet
from qa_drafter.gui.dialogs.merge_edition import MergeSheet
from qa_drafter.gui.dialogs.new_clause import NewClauseSheet
from qa_drafter.gui.dialogs.reason import ReasonSheet
from qa_drafter.gui.library.aside import ALIKE, HISTORY, NOTES, USED_IN
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.models.library_hits import HIT
from qa_drafter.gui.models.library_tree import LIBRARY_ENTRY
from qa_drafter.gui.panes.draft_text import ArticleText
from qa_drafter.gui.session import Session
from qa_drafter.library_files.library_reader import read_library
from qa_drafter.resources import shipped_library
from qa_drafter.services.library_editing import LibraryEditing
from qa_drafter.services.library_home import own_library
from qa_drafter.services.open_agreement import Author
from qa_drafter.services.preferences import read_preferences
from qa_drafter.services.text_names import TextName, name_asked, text_named
from qa_drafter.services.workspace import Workspace
from tests.gui.conftest import NOW, SAMPLE
from tests.gui.windows import CTRL, ESCAPE, RETURN, SHIFT, answer_path, gone, press, shown
from tests.library_files.folders import change, write_library

NOTE = "QUA-NOTE"
NONE = Qt.KeyboardModifier.NoModifier
BOTH = CTRL | SHIFT


class Desk:
    """A window with the library in front, and people who act in it."""

    def __init__(self, qtbot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.return_to_window()  # a sheet may have counted what took long
        press(qtbot, window, Qt.Key.Key_L, BOTH)
        self.idle()
        self.page = window.library.page

    @property
    def workspace(self) -> Workspace:
        return self.window.session.workspace

    @property
    def editor(self):
        return self.page.desk.typing.editor

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.background.is_busy, timeout=30_000)
        QApplication.processEvents()
        if not any(dialog.isVisible() for dialog in self.window.findChildren(QDialog)):
            self.return_to_window()

    def sit(self, name: str) -> None:
        self.workspace.author = Author(name, lambda: NOW)

    def text(self, name: str = "balanced", clause: str = NOTE):
        return text_named(self.workspace.library, clause, name_asked(name))

    def press(self, key, held=NONE) -> None:
        press(self.qtbot, self.window, key, held)

    def type(self, words: str) -> None:
        for place, line in enumerate(words.split("\n")):
            if place:
                self.press(RETURN)
            self.qtbot.keyClicks(QApplication.focusWidget(), line)

    def choose(self, clause: str) -> None:
        """Find a clause by its id and open the best hit."""
        self.press(Qt.Key.Key_F, CTRL)
        self.type(clause)
        self.press(RETURN)
        self.page.finder.field.clear()

    def give(self, reason: str) -> ReasonSheet:
        """Type the reason on the sheet that asks for it, and press Enter."""
        sheet = shown(self.qtbot, self.window, ReasonSheet)
        self.qtbot.keyClicks(sheet.reason, reason)
        self.qtbot.keyClick(sheet.reason, RETURN)
        self.idle()
        if not any(one is sheet for one in self.window.findChildren(ReasonSheet) if one.isVisible()):
            self.return_to_window()
        return sheet

    def return_to_window(self) -> None:
        """The screen of the tests does not bring the window back by itself."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def leave(self, sheet: ReasonSheet) -> None:
        """Answer a sheet with Escape."""
        sheet.reject()
        gone(self.qtbot, sheet)
        self.return_to_window()

    def write(self, words: str) -> None:
        """Let the text in hand be typed, put words at its end, and ask to keep it."""
        self.press(Qt.Key.Key_F2)
        self.press(Qt.Key.Key_End, CTRL)
        self.type(words)
        self.press(RETURN, CTRL)

    def said(self, place: int) -> str:
        """All words on a page beside the text."""
        self.page.aside.setCurrentIndex(place)
        self.idle()
        return " ".join(label.text() for label in self.page.aside.currentWidget().findChildren(QLabel))


def window_of(qtbot, workspace: Workspace, settings) -> MainWindow:
    made = MainWindow(Session(settings, workspace))
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def desk(dressed, qtbot, settings, tmp_path) -> Iterator[Desk]:
    """Ada at a library of one clause."""
    workspace = Workspace(Author("Ada", lambda: NOW), write_library(tmp_path / "library"), tmp_path / "kept")
    made = Desk(qtbot, window_of(qtbot, workspace, settings))
    yield made
    made.page.desk.typing.end()
    made.window.close()


@pytest.fixture(scope="session")
def kept(tmp_path_factory) -> Path:
    """Where the shipped library is kept as it was read, for all tests that do not change it."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def full(dressed, qtbot, settings, kept) -> Iterator[Desk]:
    """Ada at the whole library, which she only reads."""
    workspace = Workspace(Author("Ada", lambda: NOW), kept_in=kept)
    made = Desk(qtbot, window_of(qtbot, workspace, settings))
    yield made
    made.page.desk.typing.end()
    made.window.close()


def approved(workspace: Workspace, clause: str, position: Position, words: str) -> None:
    """A newer text of a clause that new agreements take."""
    workspace.author = Author("Ada", lambda: NOW)
    texts = LibraryEditing(workspace)
    content = texts.texts.content(text_named(texts.library, clause, TextName(position)))
    made = texts.new_version(clause, TextName(position), f"{content.rstrip()}\n\n{words}\n", "asked for").text
    made = texts.submit(made, "ready").text
    workspace.author = Author("Carl", lambda: NOW)
    texts.approve(made, "read")


# --- finding and reading ---------------------------------------------------------------------------------------------


def test_a_clause_that_is_gone_to_stands_whole_in_the_tree(full):
    full.choose("AUD-CAUSE")
    tree = full.page.finder.tree

    assert tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()))


@pytest.mark.usefixtures("german")
def test_the_buttons_of_the_editor_are_whole_on_a_small_screen(desk):
    desk.choose(NOTE)
    desk.press(Qt.Key.Key_F2)
    desk.window.resize(1024, 768)
    QApplication.processEvents()

    for part in (desk.editor.keep, desk.editor.drop, desk.editor.header):
        right = part.mapTo(desk.page.reader.viewport(), part.rect().topRight()).x()
        assert right < desk.page.reader.viewport().width()


def test_the_library_comes_to_the_front_by_its_keys_and_goes_again(desk):
    assert desk.window.pages.currentWidget() is desk.page
    assert QApplication.focusWidget() is desk.page.finder.tree
    desk.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.window.pages.currentWidget() is desk.window.start_page


def test_the_tree_shows_sections_topics_and_clauses_and_its_keys_open_a_text(desk):
    for _ in range(2):
        desk.press(Qt.Key.Key_Right)
        desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Down)

    assert desk.page.reader.text == desk.text()
    assert "tell the Sponsor of each Batch" in desk.page.reader.words.toPlainText()
    assert desk.page.finder.tree.currentIndex().data(LIBRARY_ENTRY).spoken == "Notice, QUA-NOTE, approved"


def test_a_text_shows_its_terms_as_framed_values_and_the_facts_of_its_header(desk):
    desk.choose(NOTE)

    assert "2 Business Days" in desk.page.reader.words.toPlainText()
    facts = " ".join(label.text() for label in desk.page.reader.facts.findChildren(QLabel))
    for words in (
        "market is European Union",
        "Notice is given.",
        "Tell the Sponsor",
        "EU GMP 7.15",
        "✓ read",
        "hard: max 3",
    ):
        assert words in facts


def test_words_find_texts_while_they_are_typed_and_escape_shows_the_tree_again(desk):
    desk.press(Qt.Key.Key_F, CTRL)
    desk.type("spons")
    hits = desk.page.finder.hits_model
    assert [hits.index(row).data(HIT).clause for row in range(hits.rowCount())] == [NOTE]
    assert any(fragment.found for fragment in hits.index(0).data(HIT).excerpt)

    desk.press(ESCAPE)
    assert desk.page.finder.lists.currentWidget() is desk.page.finder.tree


def test_words_that_no_text_has_say_so(desk):
    desk.press(Qt.Key.Key_F, CTRL)
    desk.type("zeppelin")

    assert desk.page.finder.total.text() == "0 texts"


def test_a_filter_leaves_what_stands_so_and_counts_itself(desk):
    filters = desk.page.finder.filters
    filters.status.setCurrentIndex(filters.status.findData("draft"))
    assert desk.page.finder.model.rowCount() == 0
    assert desk.page.finder.filter_button.text() == "Filter (1)"

    filters.clear()
    assert desk.page.finder.model.rowCount() == 1


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("section", "quality", 1),
        ("position", "sponsor", 0),
        ("requirement", "notice_given", 1),
        ("term", "notice", 1),
    ],
)
def test_each_filter_narrows_the_tree(desk, name, value, found):
    box = getattr(desk.page.finder.filters, name)
    box.setCurrentIndex(box.findData(value))

    assert desk.page.finder.model.rowCount() == found


def test_a_regulation_narrows_the_tree(desk):
    desk.page.finder.filters.regulation.setText("21 CFR 211")
    assert desk.page.finder.model.rowCount() == 0
    desk.page.finder.filters.regulation.setText("EU GMP")
    assert desk.page.finder.model.rowCount() == 1


def test_f6_goes_from_column_to_column(desk):
    desk.choose(NOTE)
    columns = []
    for _ in range(3):
        desk.press(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        parts = (desk.page.finder, desk.page.middle, desk.page.aside)
        columns.append(next(place for place, part in enumerate(parts) if part.isAncestorOf(focus)))
    assert sorted(columns) == [0, 1, 2]


# --- typing ----------------------------------------------------------------------------------------------------------


def test_a_new_version_is_typed_in_place_and_kept_as_a_draft_with_its_reason(desk):
    desk.choose(NOTE)
    desk.write(" It keeps a record.")
    desk.give("records were asked for")

    kept = desk.text("balanced-2")
    assert kept.state is LifecycleState.DRAFT
    assert kept.body.rstrip().endswith("It keeps a record.")
    assert desk.page.reader.text == kept
    assert desk.editor is None
    assert read_library(desk.workspace.library_folder) == desk.workspace.library
    assert "drafted by Ada: records were asked for" in desk.said(HISTORY)


def test_faults_stand_at_their_lines_while_typing_and_nothing_is_kept_with_them(desk, qtbot):
    desk.choose(NOTE)
    desk.write("\n\nSee [[QUA-NOWHERE]] and [Lot].")

    assert [item.text().split(";")[0] for item in items(desk.editor.list)] == [
        "Line 3: the reference [[QUA-NOWHERE]] leads nowhere",
        "Line 3: [Lot] is not in the glossary",
    ]
    assert desk.editor.field.faulty == {3}
    assert not desk.window.findChildren(ReasonSheet)
    assert QApplication.focusWidget() is desk.editor.list
    desk.editor.list.setCurrentRow(0)
    desk.press(RETURN)
    assert QApplication.focusWidget() is desk.editor.field


def test_the_checks_read_along(desk, qtbot):
    desk.choose(NOTE)
    desk.press(Qt.Key.Key_F2)
    desk.type("[Lot] ")

    qtbot.waitUntil(lambda: bool(desk.editor.faults))
    assert not desk.editor.keep.isEnabled()
    for _ in range(6):
        desk.press(Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not desk.editor.faults)


def test_the_header_can_be_typed_too(desk):
    desk.choose(NOTE)
    desk.press(Qt.Key.Key_F2)
    desk.editor.header.setChecked(True)
    field = desk.editor.field
    field.setPlainText(field.typed.replace("note: Keep it short.", "note: Two days are usual."))
    desk.editor.header.setChecked(False)
    assert field.typed.startswith("The Contractor")
    desk.editor.start()
    desk.press(RETURN, CTRL)
    desk.give("what is usual")

    assert desk.text("balanced-2").note == "Two days are usual."


def test_a_fault_of_the_header_is_told_while_the_header_is_hidden(desk):
    desk.choose(NOTE)
    desk.press(Qt.Key.Key_F2)
    desk.editor.header.setChecked(True)
    field = desk.editor.field
    field.setPlainText(field.typed.replace("title: Notice", "title: Notice of batches"))
    desk.editor.header.setChecked(False)

    assert [item.text().split(";")[0] for item in items(desk.editor.list)] == [
        "Header: its title differs from that of another text of QUA-NOTE"
    ]


def test_escape_asks_before_it_drops_what_is_typed(desk):
    desk.choose(NOTE)
    desk.press(Qt.Key.Key_F2)
    desk.type("Words ")
    desk.press(ESCAPE)
    assert desk.editor is not None
    assert "drops" in desk.editor.hint.text()
    desk.press(ESCAPE)
    assert desk.editor is None


def test_a_draft_is_typed_over_and_stays_the_same_version(desk):
    desk.choose(NOTE)
    desk.write(" It keeps a record.")
    desk.give("first")
    desk.write(" For years.")
    desk.give("second")

    texts = desk.workspace.library.texts_of(NOTE)
    assert [text.version for text in texts] == [1, 2]
    assert texts[-1].body.rstrip().endswith("record. For years.")


def test_what_is_typed_waits_while_another_text_is_read_and_closing_warns_once(full):
    full.choose("DEV-NOTIFY")
    full.press(Qt.Key.Key_F2)
    full.type("Words ")
    full.choose("DEV-CLASS")
    assert full.editor is None
    assert not full.window.close()
    assert "DEV-NOTIFY" in full.window.notice.words.text()
    full.choose("DEV-NOTIFY")
    assert full.editor.field.typed.startswith("Words ")
    assert full.window.close()


def items(view):
    return [view.item(row) for row in range(view.count())]


# --- review ----------------------------------------------------------------------------------------------------------


def test_a_text_goes_from_draft_to_approved_by_another_person(desk):
    desk.choose(NOTE)
    desk.write(" It keeps a record.")
    desk.give("asked for")
    desk.press(Qt.Key.Key_U, BOTH)
    desk.give("ready")
    assert desk.text("balanced-2").state is LifecycleState.IN_REVIEW

    desk.sit("Carl")
    desk.press(Qt.Key.Key_P, BOTH)
    desk.give("read")
    assert desk.workspace.library.current[ClauseId(NOTE), Position.BALANCED].version == 2
    assert "approved by Carl" in desk.page.reader.state.text()
    assert "new agreements take it" in desk.page.reader.state.text()


def test_the_author_cannot_approve_and_is_told_why_on_the_sheet(desk):
    desk.choose(NOTE)
    desk.write(" It keeps a record.")
    desk.give("asked for")
    desk.press(Qt.Key.Key_U, BOTH)
    desk.give("ready")
    desk.press(Qt.Key.Key_P, BOTH)
    sheet = desk.give("mine")

    assert "four eyes must see a text" in sheet.amiss.text()
    assert sheet.isVisible()
    assert desk.text("balanced-2").state is LifecycleState.IN_REVIEW
    desk.leave(sheet)


def test_a_sheet_whose_act_is_under_way_waits_for_its_answer(desk, qtbot):
    desk.choose(NOTE)
    desk.page.bar.restore.trigger()
    sheet = shown(qtbot, desk.window, ReasonSheet)
    qtbot.keyClicks(sheet.reason, "as it was")
    qtbot.keyClick(sheet.reason, RETURN)
    sheet.reject()
    assert sheet.isVisible()
    assert not sheet.ok.isEnabled()
    desk.idle()

    assert sheet.isVisible()
    assert "it says what QUA-NOTE balanced-1 says" in sheet.amiss.text()
    desk.leave(sheet)


def test_a_text_is_sent_back_with_a_reason_that_stands_in_its_history(desk):
    desk.choose(NOTE)
    desk.write(" It keeps a record.")
    desk.give("asked for")
    desk.press(Qt.Key.Key_U, BOTH)
    desk.give("ready")
    desk.press(Qt.Key.Key_B, BOTH)
    desk.give("say for how long")

    assert desk.text("balanced-2").state is LifecycleState.DRAFT
    assert "sent back by Ada: say for how long" in desk.said(HISTORY)


def test_no_act_is_done_without_a_reason(desk, qtbot):
    desk.choose(NOTE)
    desk.page.bar.restore.trigger()
    sheet = shown(qtbot, desk.window, ReasonSheet)
    qtbot.keyClick(sheet.reason, RETURN)
    assert sheet.isVisible()
    assert len(desk.workspace.library.texts_of(NOTE)) == 1
    desk.leave(sheet)


def test_a_text_that_others_need_is_not_retired(desk):
    desk.choose(NOTE)
    desk.page.bar.retire.trigger()
    sheet = desk.give("old")
    assert "the clock sheet refers to the clause" in sheet.amiss.text()
    desk.leave(sheet)


def test_an_older_text_is_retired_for_its_successor_and_restored(desk):
    approved(desk.workspace, NOTE, Position.BALANCED, "It keeps a record.")
    desk.page.desk.take_up()
    desk.idle()
    desk.page.desk.open_text(NOTE, "balanced-1")
    desk.page.bar.retire.trigger()
    sheet = shown(desk.qtbot, desk.window, ReasonSheet)
    sheet.use.setCurrentIndex(1)
    desk.qtbot.keyClick(sheet.reason, RETURN)
    desk.idle()
    assert desk.text("balanced-1").state is LifecycleState.RETIRED
    assert "successor balanced-2" in desk.said(HISTORY)

    desk.page.bar.restore.trigger()
    desk.give("the old words again")
    assert desk.text("balanced-3").body == desk.text("balanced-1").body


def test_only_what_the_state_allows_can_be_done(desk):
    bar = desk.page.bar
    desk.choose(NOTE)
    able = {action.iconText() for action in (bar.submit, bar.approve, bar.send_back, bar.retire) if action.isEnabled()}
    assert able == {"Retire…"}


def test_the_first_act_on_the_shipped_edition_tells_of_the_copy_that_it_makes(
    dressed, qtbot, settings, tmp_path, monkeypatch
):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    workspace = Workspace(Author("Ada", lambda: NOW), kept_in=tmp_path / "kept")
    desk = Desk(qtbot, window_of(qtbot, workspace, settings))
    desk.choose("DEV-NOTIFY")
    desk.page.bar.restore.trigger()
    sheet = shown(qtbot, desk.window, ReasonSheet)
    assert str(own_library()) in " ".join(label.text() for label in sheet.findChildren(QLabel))
    desk.leave(sheet)
    assert not own_library().exists()

    desk.write(" The Contractor shall keep a record of each [Notice].")
    desk.give("asked for")
    assert workspace.library_folder == own_library() == read_preferences().library
    assert desk.window.session.preferences.library == own_library()
    assert str(own_library()) in desk.window.notice.words.text()
    desk.window.close()


# --- comparing -------------------------------------------------------------------------------------------------------


def test_a_text_is_marked_against_another_version_and_the_header_says_what_differs(desk):
    desk.choose(NOTE)
    desk.press(Qt.Key.Key_F2)
    desk.editor.header.setChecked(True)
    field = desk.editor.field
    field.setPlainText(
        field.typed.replace("shall tell", "shall inform").replace("note: Keep it short.", "note: Short.")
    )
    desk.editor.start()
    desk.press(RETURN, CTRL)
    desk.give("asked for")
    reader = desk.page.reader
    reader.others.setCurrentIndex(1)

    assert "tellinform" in reader.words.toPlainText()
    assert "Marked against Balanced 1" in reader.marks.text()
    assert "Note: Short., before Keep it short." in " ".join(x.text() for x in reader.facts.findChildren(QLabel))


def test_positions_differ_paragraph_by_paragraph(full):
    full.choose("DEV-NOTIFY")
    full.page.reader.switch.segments[Position.SPONSOR].click()
    assert full.page.reader.text == full.text("sponsor", "DEV-NOTIFY")
    full.page.desk.compare_with("DEV-NOTIFY", "balanced-1")

    assert "Sponsor 1" not in full.page.reader.marks.text()
    assert "The Contractor's Quality Unit shall choose the higher class" in full.page.reader.words.toPlainText()


def test_f8_goes_from_change_to_change(full):
    full.choose("DEV-NOTIFY")
    full.page.desk.open_text("DEV-NOTIFY", "sponsor-1")
    full.page.desk.compare_with("DEV-NOTIFY", "balanced-1")
    reader, seen = full.page.reader, []
    for _ in range(len(reader._changes) + 1):
        full.press(Qt.Key.Key_F8)
        seen.append(reader._changes[reader._pointed])
    full.press(Qt.Key.Key_F8, SHIFT)

    assert len(seen) > 3
    assert seen[:-1] == reader._changes
    assert seen[-1] == seen[0]
    assert reader._changes[reader._pointed] == seen[-2]


def test_alike_texts_are_found_and_lead_to_a_comparison(full):
    full.choose("DEV-NOTIFY")
    assert "% " in full.said(ALIKE)
    place = next(
        label for label in full.page.aside.currentWidget().findChildren(QLabel) if "compare DEV-NOTIFY" in label.text()
    )
    place.linkActivated.emit("compare DEV-NOTIFY cmo-1")
    assert full.page.reader.other == full.text("cmo", "DEV-NOTIFY")


def test_the_note_of_a_text_stands_beside_it(desk):
    desk.choose(NOTE)
    assert "Keep it short." in desk.said(NOTES)


# --- agreements ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def moved(tmp_path_factory) -> tuple[Path, Path]:
    """A library that has moved on from two articles and a definition of the sample agreement, and that agreement."""
    place = tmp_path_factory.mktemp("moved")
    folder = Path(shutil.copytree(shipped_library(), place / "library"))
    workspace = Workspace(Author("Ada", lambda: NOW), folder, place / "kept")
    deal = next(deal for deal in workspace.example_deals() if deal.name == SAMPLE)
    opened = workspace.create(workspace.read_deal(deal), place / "velotam.qagr")
    position = opened.content.article(ClauseId("DEV-NOTIFY")).position
    opened.close()
    for clause in ("DEV-NOTIFY", "DEV-CLASS"):
        approved(workspace, clause, position, "The Contractor shall keep a record of each [Notice] for 5 years.")
    change(folder, "glossary.yaml", "a written message", "a written typed message")
    return folder, place / "velotam.qagr"


@pytest.fixture
def agreed(dressed, qtbot, settings, tmp_path, moved) -> Iterator[Desk]:
    """The sample agreement open, and the library in front."""
    folder, agreement = moved
    path = tmp_path / "agreements" / "velotam.qagr"
    path.parent.mkdir()
    shutil.copy(agreement, path)
    workspace = Workspace(Author("Ada", lambda: NOW), folder, folder.with_name("kept"))
    window = window_of(qtbot, workspace, settings)
    window.acts.open_path(path)
    qtbot.waitUntil(lambda: not window.background.is_busy, timeout=30_000)
    yield Desk(qtbot, window)
    window.close()


def test_used_in_tells_the_open_agreement_what_changed_and_how_much_it_weighs(agreed):
    agreed.choose("DEV-NOTIFY")
    agreed.page.aside.setCurrentIndex(USED_IN)
    impact = agreed.page.aside.impact
    impact.look.click()
    agreed.idle()

    assert impact.said.text() == "The clause stands in 1 agreement."
    told = impact.tree.topLevelItem(0).child(0).text(0)
    assert "inherited" in told
    assert re.search(r"version (\d+) to (?!\1)\d+", told)
    assert "substantial" in told
    views = impact.text.findChildren(QWidget)
    assert any("for 5 years" in view.toPlainText() for view in views if hasattr(view, "toPlainText"))

    impact.scope.setCurrentIndex(1)
    impact.look.click()
    agreed.idle()
    top = impact.tree.topLevelItem(0)
    assert top.childCount() == 3
    definition = top.child(2)
    assert re.fullmatch(
        r"2\.\d Definitions: “Notice”\nsubstantial  ·  inherited  ·  used in \d+ articles", definition.text(0)
    )
    impact.tree.setCurrentItem(definition)
    views = impact.text.findChildren(QWidget)
    assert any("typed" in view.toPlainText() for view in views if hasattr(view, "toPlainText"))


def test_newer_texts_are_adopted_one_by_one_as_one_act_that_undo_takes_back(agreed):
    reading = agreed.window.bridge.reading
    before = versions_in(reading)
    agreed.press(Qt.Key.Key_A, BOTH)
    sheet = shown(agreed.qtbot, agreed.window, AdoptSheet)
    assert set(sheet.clauses) == {"DEV-NOTIFY", "DEV-CLASS"}
    agreed.qtbot.keyClick(sheet.rows.list, Qt.Key.Key_Space)
    (left,) = sheet.clauses
    sheet.ok.click()
    agreed.idle()

    assert versions_in(reading) == {**before, left: before[left] + 1}
    agreed.window.bridge.stack.undo()
    assert versions_in(reading) == before


def test_another_definition_is_taken_alone_and_undo_takes_it_back(agreed):
    reading = agreed.window.bridge.reading
    agreed.press(Qt.Key.Key_A, BOTH)
    sheet = shown(agreed.qtbot, agreed.window, AdoptSheet)
    for row in range(2):
        sheet.rows.list.setCurrentRow(row)
        agreed.qtbot.keyClick(sheet.rows.list, Qt.Key.Key_Space)
    agreed.qtbot.keyClick(sheet.rows.list, Qt.Key.Key_End)

    assert sheet.rows.list.currentItem().text() == "Definition of “Notice”\nanother text"
    assert (sheet.clauses, sheet.definitions) == ((), ("notice",))
    sheet.ok.click()
    agreed.idle()
    assert reading.defining.wording("Notice").startswith("a written typed message")
    agreed.window.bridge.stack.undo()
    assert reading.defining.wording("Notice").startswith("a written message")


def test_a_definition_in_own_wording_is_shown_with_what_moved_under_it_and_is_not_to_be_taken(agreed):
    bridge = agreed.window.bridge
    bridge.perform(bridge.reading.defining.wording_edit("Notice", "a letter."))
    agreed.press(Qt.Key.Key_A, BOTH)
    sheet = shown(agreed.qtbot, agreed.window, AdoptSheet)
    agreed.qtbot.keyClick(sheet.rows.list, Qt.Key.Key_End)

    assert sheet.rows.list.currentItem().text() == "Definition of “Notice”\nown wording, not touched"
    assert set(sheet.clauses) == {"DEV-NOTIFY", "DEV-CLASS"}
    (text,) = sheet.rows.findChildren(ArticleText)
    assert "a written typed message sent by the route" in text.toPlainText()
    sheet.ok.click()
    agreed.idle()
    assert bridge.reading.defining.wording("Notice") == "a letter.\n"


def versions_in(reading) -> dict[str, int]:
    """Which versions of the two clauses the agreement holds."""
    return {clause: reading.opened.content.article(ClauseId(clause)).version for clause in ("DEV-NOTIFY", "DEV-CLASS")}


def test_an_act_on_the_library_is_seen_in_the_open_agreement(agreed):
    outline = agreed.window.workbench.draft.outline.model
    agreed.window.bridge.renew()
    agreed.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    found = outline.index_of("DEV-NOTIFY")
    assert "the library is ahead" in found.data(Qt.ItemDataRole.AccessibleTextRole)


# --- importing -------------------------------------------------------------------------------------------------------


def word_file(path: Path) -> Path:
    from docx import Document

    document = Document()
    for title, words in (
        ("Notice of batches", "The Contractor shall inform the Sponsor within 2 days."),
        ("Records", "The Contractor shall keep the records of each batch for 5 years."),
    ):
        document.add_heading(title, 2)
        document.add_paragraph(words)
    document.save(str(path))
    return path


def test_a_word_file_is_shown_with_its_guesses_and_the_checked_clauses_become_drafts(desk, qtbot, tmp_path):
    desk.press(Qt.Key.Key_O, BOTH)
    answer_path(qtbot, desk.window, word_file(tmp_path / "clauses.docx"))
    desk.idle()
    sheet = shown(qtbot, desk.window, ImportSheet)
    assert [item.text().split("\n")[0] for item in items(sheet.rows.list)] == ["Notice of batches", "Records"]
    assert "General" in sheet.rows.list.item(0).text()
    qtbot.keyClick(sheet.rows.list, Qt.Key.Key_Space)
    assert sheet.ok.text() == "Keep 1 draft"
    sheet.ok.click()
    desk.idle()

    new = [text for text in desk.workspace.library.clauses if text.state is LifecycleState.DRAFT]
    assert [text.title for text in new] == ["Records"]
    assert desk.page.reader.text == new[0]


# --- for everybody ---------------------------------------------------------------------------------------------------


def test_everything_that_takes_the_focus_has_a_name(desk):
    desk.choose(NOTE)
    desk.press(Qt.Key.Key_F2)
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)
    inner = {"qt_spinbox_lineedit", "qt_toolbar_ext_button"}
    nameless = [
        part
        for part in desk.page.findChildren(QWidget)
        if isinstance(part, kinds)
        and part.focusPolicy() != Qt.FocusPolicy.NoFocus
        and part.isVisible()
        and not part.accessibleName()
        and not (isinstance(part, QAbstractButton) and part.text())
        and part.objectName() not in inner
        and not isinstance(part.parent(), QComboBox)
    ]
    assert nameless == []


def test_the_models_keep_the_rules_of_models(full):
    for model in (full.page.finder.model, full.page.finder.hits_model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    full.press(Qt.Key.Key_F, CTRL)
    full.type("deviation")
    full.press(ESCAPE)
    assert full.page.finder.model.rowCount() > 30


def test_long_names_and_notes_do_not_widen_the_columns(desk):
    desk.choose(NOTE)
    before = [desk.page.splitter.widget(place).width() for place in range(3)]
    desk.sit("A. " + "Long" * 40)
    desk.press(Qt.Key.Key_F2)
    desk.editor.header.setChecked(True)
    field = desk.editor.field
    field.setPlainText(field.typed.replace("note: Keep it short.", f"note: {'Notice' * 40}"))
    desk.editor.start()
    desk.press(RETURN, CTRL)
    desk.give("why " * 50)

    assert "Notice" * 40 in desk.said(NOTES)
    assert [desk.page.splitter.widget(place).width() for place in range(3)] == before


def test_the_command_palette_and_the_keys_know_the_acts_of_the_library(desk):
    name, actions = desk.window.library.group
    assert name == "Library"
    assert {action.shortcut().toString() for action in actions} >= {"F2", "Ctrl+F", "Ctrl+Shift+U", "Ctrl+Shift+P"}


def test_another_library_of_the_preferences_is_shown_when_the_window_is_back(desk, tmp_path):
    desk.choose(NOTE)
    other = write_library(tmp_path / "other")
    change(other, "sections.yaml", "title: Quality", "title: All of quality")
    desk.window.session.workspace = Workspace(Author("Ada", lambda: NOW), other, tmp_path / "kept")
    QApplication.sendEvent(desk.page, QEvent(QEvent.Type.WindowActivate))
    desk.idle()

    assert desk.page.finder.model.index(0, 0).data() == "All of quality"


def test_a_library_that_cannot_be_read_is_told_and_the_window_lives_on(dressed, qtbot, settings, tmp_path):
    folder = write_library(tmp_path / "library")
    (folder / "terms.yaml").write_text("terms: [", encoding="utf-8")
    workspace = Workspace(Author("Ada", lambda: NOW), folder, tmp_path / "kept")
    desk = Desk(qtbot, window_of(qtbot, workspace, settings))

    assert desk.window.notice.isVisible()
    assert "terms.yaml" in desk.window.notice.words.text()
    desk.window.close()


def test_a_clause_from_nothing_is_typed_and_becomes_a_draft(desk: Desk) -> None:
    desk.press(Qt.Key.Key_C, BOTH)
    sheet = shown(desk.qtbot, desk.window, NewClauseSheet)
    desk.qtbot.keyClicks(sheet.title, "Keeping records")
    assert sheet.clause.text() == "QUA-KEEPING"
    desk.qtbot.keyClicks(sheet.sources, "EU GMP 7.15")
    desk.qtbot.keyClicks(sheet.words, "The Contractor shall keep each [Batch] record for {{ terms.hours | duration }}.")
    sheet.look()
    assert "EU GMP 7.15: read" in sheet.marks.text()
    assert "unknown term hours" in sheet.amiss.text()
    assert not sheet.ok.isEnabled()

    sheet.sources.appendPlainText("21 CFR 211.180")
    sheet.words.setPlainText("The Contractor shall keep each [Batch] record for ")
    sheet.words.moveCursor(QTextCursor.MoveOperation.End)
    [button] = [button for button in sheet.findChildren(QAbstractButton) if button.text() == "New ter&m…"]
    button.click()
    term = shown(desk.qtbot, desk.window, TermSheet)
    desk.qtbot.keyClicks(term.name, "keeping")
    desk.qtbot.keyClicks(term.label, "Keeping of records")
    desk.qtbot.keyClicks(term.defaults[Position.BALANCED], "30")
    desk.qtbot.keyClick(term.label, RETURN)
    desk.qtbot.waitUntil(lambda: sheet.words.toPlainText().endswith("for {{ terms.keeping | duration }}"))
    sheet.insert(".")
    sheet.look()
    assert "21 CFR 211.180: not in the register" in sheet.marks.text()
    [enter] = [button for button in sheet.findChildren(QAbstractButton) if button.text() == "Re&gister…"]
    enter.click()
    source = shown(desk.qtbot, desk.window, SourceSheet)
    assert source.cite.text() == "21 CFR 211.180"
    desk.qtbot.keyClick(source, RETURN)
    desk.qtbot.waitUntil(lambda: "in the register, not read yet" in sheet.marks.text())
    sheet.look()
    desk.qtbot.keyClicks(sheet.reason, "wanted")
    desk.qtbot.keyClick(sheet.reason, RETURN)
    desk.idle()

    assert desk.page.desk.text == desk.text("balanced", "QUA-KEEPING")
    assert desk.text("balanced", "QUA-KEEPING").state is LifecycleState.DRAFT
    assert desk.page.bar.submit.isEnabled()


def test_the_first_text_at_a_missing_position_waits_while_another_clause_is_read(desk: Desk) -> None:
    desk.choose(NOTE)
    desk.press(Qt.Key.Key_F2, SHIFT)
    sheet = shown(desk.qtbot, desk.window, MissingPositionSheet)
    assert [sheet.position.itemData(place) for place in range(sheet.position.count())] == [
        Position.SPONSOR, Position.CMO
    ]  # fmt: skip
    desk.qtbot.keyClick(sheet, RETURN)
    desk.return_to_window()
    desk.press(Qt.Key.Key_End, CTRL)
    desk.type(" The notice is signed.")
    text = desk.page.desk.text
    desk.page.desk.typing.lay_aside()
    desk.page.desk.typing.take_up()
    assert "First" in desk.editor.title.text()
    desk.press(RETURN, CTRL)
    desk.give("")

    made = desk.text("sponsor")
    assert (made.state, made.version, made.title) == (LifecycleState.DRAFT, 1, text.title)
    assert "The notice is signed." in made.body
    assert desk.page.desk.text == made


def test_a_source_is_entered_with_its_mark(desk: Desk) -> None:
    desk.press(Qt.Key.Key_R, CTRL)
    sheet = shown(desk.qtbot, desk.window, SourceSheet)
    desk.qtbot.keyClicks(sheet.cite, "21 CFR 211.22(d)")
    sheet.read.setFocus()
    desk.qtbot.keyClick(sheet.read, Qt.Key.Key_Space)
    assert not sheet.ok.isEnabled()
    desk.qtbot.keyClicks(sheet.how, "eCFR, 1 May 2026")
    desk.qtbot.keyClick(sheet.how, RETURN)
    desk.idle()

    assert desk.page.desk.library.sources["21 CFR 211.22(d)"].verified


@pytest.fixture
def newer_edition(desk: Desk, tmp_path, monkeypatch) -> Path:
    """The program came with another second version of the text than the one written here."""
    folder = write_library(tmp_path / "shipped")
    change(folder, "library.toml", '"test"', '"test 2"')
    approved(desk.workspace, NOTE, Position.BALANCED, "The Contractor shall inform the Sponsor.")
    approved(Workspace(Author("Ada", lambda: NOW), folder, tmp_path / "kept"), NOTE, Position.BALANCED, THEIRS)
    monkeypatch.setattr("qa_drafter.services.edition_merging.shipped_library", lambda: folder)
    desk.page.desk.take_up()
    desk.idle()
    return folder


THEIRS = "The Contractor shall notify the Sponsor."


def test_a_newer_edition_is_taken_in_as_decided_part_by_part(desk: Desk, newer_edition: Path) -> None:
    desk.press(Qt.Key.Key_M, BOTH)
    sheet = shown(desk.qtbot, desk.window, MergeSheet)
    assert sheet.rows.list.item(0).text() == f"{NOTE}  Notice\nchanged on both sides: decide"
    assert not sheet.ok.isEnabled()

    [take] = [button for button in sheet.findChildren(QAbstractButton) if button.text().startswith("&Take theirs")]
    take.setFocus()
    desk.qtbot.keyClick(take, Qt.Key.Key_Space)
    assert sheet.rows.list.item(0).text().endswith("is taken")
    desk.qtbot.keyClick(sheet, RETURN)
    desk.idle()

    made = desk.text("balanced-3")
    assert (made.state, made.body.strip().endswith(THEIRS)) == (LifecycleState.DRAFT, True)
    desk.press(Qt.Key.Key_M, BOTH)
    desk.idle()
    assert "Your copy has all of edition test 2." in desk.window.status.currentMessage()
