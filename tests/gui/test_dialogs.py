"""What the dialogs ask, what they refuse to take, and what they hand on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.dialogs.compare_files import CompareFilesDialog
from qa_drafter.gui.dialogs.file_choice import documents_folder, safe_name
from qa_drafter.gui.dialogs.new_agreement import NewAgreementDialog
from qa_drafter.gui.dialogs.preferences import PreferencesDialog
from qa_drafter.gui.dialogs.redline import RedlineDialog
from qa_drafter.gui.dialogs.save_version import SaveVersionDialog
from qa_drafter.gui.dialogs.small_acts import ReserveSheet, TitleSheet
from qa_drafter.gui.panes.inked import InkedLabel
from qa_drafter.gui.places import typed_path
from qa_drafter.resources import shipped_library
from qa_drafter.services.preferences import Preferences, read_preferences
from tests.gui.windows import ESCAPE, RETURN, press, shown


@pytest.fixture
def show(dressed, qtbot):
    """Show a dialog and hear what it asks for."""
    dialogs = []

    def shown_dialog(dialog):
        dialogs.append(dialog)
        heard = []
        dialog.asked.connect(lambda *answers: heard.append(answers))
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        return heard

    yield shown_dialog
    for dialog in dialogs:
        if isValid(dialog):
            dialog.reject()


def mark(name, label="x"):
    return VersionMark(VersionId(name), label, "2026-11-24T10:42:00Z", "A. Author", 1)


def test_the_folder_proposed_for_a_file_is_there(dressed, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))

    assert documents_folder().is_dir()


# --- new agreement ---------------------------------------------------------------------------------------------------


@pytest.fixture
def new(show, workspace, tmp_path):
    dialog = NewAgreementDialog(workspace.read_deal, workspace.example_deals(), tmp_path, None)
    dialog.heard = show(dialog)
    return dialog


@pytest.mark.parametrize("sheet", [ReserveSheet, TitleSheet])
def test_a_sheet_is_as_high_as_its_words(show, sheet):
    dialog = sheet("29.2 Audits for cause")
    show(dialog)
    words = [label for label in dialog.findChildren(InkedLabel) if label.wordWrap() and label.isVisible()]

    assert words
    assert [label.height() for label in words] == [label.heightForWidth(label.width()) for label in words]


def test_a_sheet_that_is_told_off_grows_by_the_words(show):
    dialog = ReserveSheet("29.2 Audits for cause")
    show(dialog)
    before = dialog.height()
    dialog.complain("No article with this number is left: choose another one, or close this and look again. " * 3)
    QApplication.processEvents()

    assert dialog.height() >= before + dialog.amiss.heightForWidth(dialog.amiss.width())


def test_the_facts_of_the_deal_are_shown_before_anything_is_made(new, workspace):
    new.show_deal(workspace.example_deals()[-1])

    assert "Quality Agreement for Velotam tablets" in new.facts.text()
    assert "Larkspur Ridge Therapeutics Inc." in new.facts.text()


def test_the_file_is_named_after_the_deal_and_never_after_one_that_is_there(new, workspace, tmp_path):
    (tmp_path / "Quality Agreement for Velotam tablets.qagr").touch()
    new.show_deal(workspace.example_deals()[-1])

    assert new.place.text() == str(tmp_path / "Quality Agreement for Velotam tablets 2.qagr")
    assert new.ok.isEnabled()


def test_a_name_that_is_taken_is_refused_while_it_is_typed(new, workspace, tmp_path, qtbot):
    (tmp_path / "taken.qagr").touch()
    new.show_deal(workspace.example_deals()[0])
    new.place.selectAll()
    qtbot.keyClicks(new.place, "taken")

    assert "already" in new.amiss.text()
    qtbot.keyClick(new.place, RETURN)
    assert new.heard == []


def test_a_bare_name_lies_in_the_folder_and_gets_its_ending(new, workspace, tmp_path, qtbot):
    deal = workspace.example_deals()[0]
    new.show_deal(deal)
    new.place.selectAll()
    qtbot.keyClicks(new.place, "mine")
    qtbot.keyClick(new.place, RETURN)

    assert new.heard == [(deal, tmp_path / "mine.qagr")]


@pytest.mark.parametrize(
    ("text", "says"),
    [("title: [", ", line "), ("", "empty"), ("title: x\n", "missing")],
)
def test_a_deal_file_with_a_fault_is_refused_with_the_place_of_the_fault(new, tmp_path, text, says):
    bad = tmp_path / "bad.yaml"
    bad.write_text(text)
    new.show_deal(bad)

    assert "bad.yaml" in new.amiss.text()
    assert says in new.amiss.text()
    assert not new.ok.isEnabled()


def test_a_key_that_no_deal_has_is_named(new, workspace, tmp_path):
    bad = tmp_path / "bad.yaml"
    bad.write_text(workspace.example_deals()[0].read_text(encoding="utf-8") + "\ncolour: red\n", encoding="utf-8")
    new.show_deal(bad)

    assert "colour" in new.amiss.text()


def test_a_mended_deal_file_is_read_again(new, workspace, tmp_path):
    deal = tmp_path / "deal.yaml"
    deal.write_text("title: [")
    new.show_deal(deal)
    deal.write_text(workspace.example_deals()[0].read_text(encoding="utf-8"), encoding="utf-8")
    new.show_deal(deal)

    assert new.amiss.text() == ""
    assert new.ok.isEnabled()


@pytest.mark.parametrize("typed", ["/", "~nobody-of-that-name/x", "a" * 5000, ".", "..", "~"])
def test_no_name_that_is_typed_is_a_fault_of_the_program(new, workspace, typed):
    new.show_deal(workspace.example_deals()[0])
    new.place.setText(typed)
    new.place.textEdited.emit(typed)

    assert new.isVisible()


# --- save version ----------------------------------------------------------------------------------------------------


def test_a_label_of_blanks_is_no_label(show, qtbot):
    dialog = SaveVersionDialog("v2", ["Set “Notice” to 3"], None)
    heard = show(dialog)
    qtbot.keyClicks(dialog.label, "   ")
    qtbot.keyClick(dialog.label, RETURN)

    assert heard == []
    assert dialog.isVisible()


def test_the_edits_that_the_version_will_hold_are_shown(show):
    dialog = SaveVersionDialog("v3", ["one", "two"], None)
    show(dialog)

    assert "v3 will hold 2 edits" in dialog.sentence.text()
    assert [dialog.edits.item(row).text() for row in range(2)] == ["one", "two"]


# --- redline ---------------------------------------------------------------------------------------------------------


def test_the_last_version_against_the_edits_since_is_offered_first(show, qtbot):
    dialog = RedlineDialog([mark("v1"), mark("v2")], 3, None)
    heard = show(dialog)
    qtbot.keyClick(dialog.base, RETURN)

    assert heard == [("v2", None)]


def test_without_edits_the_last_two_versions_are_offered(show, qtbot):
    dialog = RedlineDialog([mark("v1"), mark("v2"), mark("v3")], 0, None)
    heard = show(dialog)
    qtbot.keyClick(dialog.base, RETURN)

    assert heard == [("v2", "v3")]


def test_a_version_against_itself_is_refused(show, qtbot):
    dialog = RedlineDialog([mark("v1"), mark("v2")], 0, None)
    heard = show(dialog)
    dialog.base.setCurrentIndex(dialog.base.findData("v2"))
    qtbot.keyClick(dialog.base, RETURN)

    assert heard == []
    assert "same" in dialog.amiss.text()


# --- compare files ---------------------------------------------------------------------------------------------------


def test_two_different_files_that_exist_are_needed(show, qtbot, tmp_path):
    old, new = tmp_path / "old.docx", tmp_path / "new.docx"
    old.touch()
    new.touch()
    dialog = CompareFilesDialog(tmp_path, (), None)
    heard = show(dialog)
    assert not dialog.ok.isEnabled()
    dialog.old.setText(str(old))
    dialog.new.setText(str(tmp_path / "gone.docx"))
    assert "gone.docx" in dialog.amiss.text()
    dialog.new.setText("old.docx")
    assert "same file" in dialog.amiss.text()
    dialog.new.setText("new.docx")
    qtbot.keyClick(dialog.new, RETURN)

    assert heard == [(old, new)]


# --- preferences -----------------------------------------------------------------------------------------------------


def test_preferences_are_kept_for_the_window_and_the_command_line(opened, qtbot):
    press(qtbot, opened, Qt.Key.Key_Comma)
    dialog = shown(qtbot, opened, PreferencesDialog)
    qtbot.keyClicks(dialog.user, 'B.  "Bee" Editor\\')
    qtbot.keyClick(dialog.user, RETURN)

    assert read_preferences() == Preferences('B. "Bee" Editor\\', None)
    reading = opened.bridge.reading
    opened.bridge.perform(reading.editing.term_edit("deviation_major_notice", 7))
    assert reading.versions.audit()[-1].who == 'B. "Bee" Editor\\'


def test_a_folder_without_a_library_is_refused(show, qtbot, tmp_path):
    dialog = PreferencesDialog(Preferences(), "login", None)
    heard = show(dialog)
    dialog.library.setText(str(tmp_path))
    assert "no clause library" in dialog.amiss.text()
    dialog.library.setText(str(shipped_library()))
    qtbot.keyClick(dialog.library, RETURN)

    assert heard == [(Preferences("", shipped_library()),)]


def test_preferences_that_cannot_be_written_are_refused_and_stay_as_they_were(window, tmp_path, qtbot):
    (tmp_path / "config").write_text("a file where the folder should be")
    before = window.session.author.user
    window.acts.preferences()
    dialog = shown(qtbot, window, PreferencesDialog)
    qtbot.keyClicks(dialog.user, "Somebody")
    qtbot.keyClick(dialog.user, RETURN)

    assert window.notice.title.text() == "The preferences cannot be used"
    assert window.session.author.user == before


def test_escape_leaves_a_dialog_without_asking_for_anything(show, qtbot):
    dialog = PreferencesDialog(Preferences("A. Author"), "login", None)
    heard = show(dialog)
    qtbot.keyClick(dialog.user, ESCAPE)

    assert heard == []


# --- names of files --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Quality Agreement – Velotam 5 mg/mL", "Quality Agreement – Velotam 5 mg mL"),
        ('a<b>c:"d"/e\\f|g?h*i', "a b c d e f g h i"),
        ("ends in dots...", "ends in dots"),
        ("\n\t", "agreement"),
        ("x" * 300, "x" * 100),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title, name):
    assert safe_name(title) == name


def test_the_tilde_is_the_own_home_and_of_nobody_else():
    folder = Path("/somewhere")
    assert typed_path("~", folder) == Path.home()
    assert typed_path("a.qagr", folder) == folder / "a.qagr"
    assert typed_path(" /b.qagr ", folder) == Path("/b.qagr")
    assert typed_path("~nobody-of-that-name/x", folder) == Path("~nobody-of-that-name/x")
