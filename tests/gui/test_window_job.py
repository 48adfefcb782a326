"""The main job in the window, by keyboard: deal, edits, version, Word file, redline."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from qa_drafter.domain.identifiers import ActivityId, TermId
from qa_drafter.gui.dialogs.new_agreement import NewAgreementDialog
from qa_drafter.gui.dialogs.redline import RedlineDialog
from qa_drafter.gui.dialogs.save_version import SaveVersionDialog
from qa_drafter.gui.panes.compare_export import Export
from qa_drafter.redline import revisions_of, text_of
from tests.gui.windows import CTRL, ESCAPE, RETURN, SHIFT, answer_path, gone, press, shown

NOTICE = TermId("deviation_major_notice")
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def notice(window):
    return window.bridge.reading.opened.content.term(NOTICE).value


def words(path, view="accepted"):
    stories = text_of(path.read_bytes(), view=view)
    return "\n".join(line.text for story in stories for line in story.lines).replace("\u00a0", " ")


def set_notice(window, value):
    window.workbench.draft.asks.value(NOTICE, str(value))


def test_ctrl_shift_n_assembles_an_agreement_from_a_sample_deal(window, qtbot, idle, tmp_path):
    press(qtbot, window, Qt.Key.Key_N, CTRL | SHIFT)
    dialog = shown(qtbot, window, NewAgreementDialog)
    assert not dialog.ok.isEnabled()
    qtbot.keyClick(dialog.deals, Qt.Key.Key_End)  # the last of the samples
    assert "Velotam" in dialog.facts.text()
    place = tmp_path / "by hand.qagr"
    dialog.place.selectAll()
    qtbot.keyClicks(dialog.place, str(place))
    qtbot.keyClick(dialog.place, RETURN)
    idle()

    reading = window.bridge.reading
    assert reading.opened.path == place
    assert reading.opened.content.deal.title == "Quality Agreement for Velotam tablets"
    assert [mark.label for mark in reading.versions.marks()] == ["First draft"]
    assert window.windowTitle() == "by hand.qagr — qa_drafter"
    assert window.pages.currentWidget() is window.workbench


def test_a_term_edited_in_the_terms_table_is_undone_and_redone_by_name(opened, qtbot):
    before = notice(opened)
    set_notice(opened, 7)
    assert notice(opened) == 7
    label = opened.bridge.reading.opened.content.term(NOTICE).definition.label
    assert label in opened.commands.undo.text()
    assert opened.head._badge.text() == "v1 edited"

    press(qtbot, opened, Qt.Key.Key_Z)
    assert notice(opened) == before
    assert not opened.commands.undo.isEnabled()
    assert label in opened.commands.redo.text()
    press(qtbot, opened, Qt.Key.Key_Y)
    assert notice(opened) == 7
    press(qtbot, opened, Qt.Key.Key_Z)
    press(qtbot, opened, Qt.Key.Key_Z, CTRL | SHIFT)
    assert notice(opened) == 7


def test_an_edit_is_on_the_disk_when_it_is_made(opened, workspace, agreement_path):
    set_notice(opened, 7)
    opened.close()
    again = workspace.open(agreement_path)

    assert again.content.term(NOTICE).value == 7
    again.close()


def test_ctrl_2_and_a_letter_reassign_a_duty(opened, qtbot):
    press(qtbot, opened, Qt.Key.Key_2)
    pane = opened.workbench.responsibilities
    assert opened.workbench.currentWidget() is pane
    activity = ActivityId("retest_approval")
    pane.grid.go_to(activity)
    pane.grid.setFocus()
    content = opened.bridge.reading.opened.content
    before = content.matrix_of(activity).row(activity)
    qtbot.keyClick(pane.grid, Qt.Key.Key_I, NO_MODIFIER)

    after = opened.bridge.reading.opened.content.matrix_of(activity).row(activity)
    assert after != before
    press(qtbot, opened, Qt.Key.Key_Z)
    assert opened.bridge.reading.opened.content.matrix_of(activity).row(activity) == before


def test_ctrl_s_keeps_a_version_under_a_label(opened, qtbot):
    set_notice(opened, 7)
    press(qtbot, opened, Qt.Key.Key_S)
    dialog = shown(qtbot, opened, SaveVersionDialog)
    assert dialog.edits.count() == 1
    assert "1 edit." in dialog.sentence.text()
    assert not dialog.ok.isEnabled()
    qtbot.keyClicks(dialog.label, "After the first round")
    qtbot.keyClick(dialog.label, RETURN)

    mark = opened.bridge.reading.versions.marks()[-1]
    assert (mark.id, mark.label, mark.edits, mark.saved_by) == ("v2", "After the first round", 1, "A. Author")
    assert opened.head._badge.text() == "v2"


def test_escape_leaves_the_dialog_and_nothing_is_kept(opened, qtbot):
    set_notice(opened, 7)
    press(qtbot, opened, Qt.Key.Key_S)
    dialog = shown(qtbot, opened, SaveVersionDialog)
    qtbot.keyClicks(dialog.label, "never")
    qtbot.keyClick(dialog.label, ESCAPE)
    gone(qtbot, dialog)

    assert len(opened.bridge.reading.versions.marks()) == 1


def test_ctrl_s_without_an_edit_says_that_nothing_has_changed(opened, qtbot):
    press(qtbot, opened, Qt.Key.Key_S)

    assert "Nothing has changed since v1" in opened.status.currentMessage()
    assert QApplication.activeModalWidget() is None


def test_ctrl_e_writes_the_word_document(opened, qtbot, idle, tmp_path):
    place = tmp_path / "out.docx"
    press(qtbot, opened, Qt.Key.Key_E)
    answer_path(qtbot, opened, place)
    idle()

    assert "Larkspur Ridge Therapeutics Inc." in words(place)
    assert opened.notice.isVisible()
    assert "out.docx is written" in opened.notice.title.text()


def test_the_redline_of_two_versions_carries_the_edit_as_a_tracked_change(opened, qtbot, idle, tmp_path):
    set_notice(opened, 7)
    opened.bridge.save_version("Second")
    place = tmp_path / "redline.docx"
    press(qtbot, opened, Qt.Key.Key_R, CTRL | SHIFT)
    dialog = shown(qtbot, opened, RedlineDialog)
    assert (dialog.base.currentData(), dialog.target.currentData()) == ("v1", "v2")
    qtbot.keyClick(dialog.base, RETURN)
    answer_path(qtbot, opened, place)
    idle()

    assert {revision.author for revision in revisions_of(place.read_bytes())} == {"A. Author"}
    assert "Major Deviation: within 7 Business Days" in words(place)
    assert "Major Deviation: within 2 Business Days" in words(place, "original")
    assert "redline.docx is written" in opened.notice.title.text()


def test_the_redline_of_equal_states_is_not_offered(opened, qtbot):
    press(qtbot, opened, Qt.Key.Key_R, CTRL | SHIFT)
    dialog = shown(qtbot, opened, RedlineDialog)

    assert "the same" in dialog.amiss.text()
    assert not dialog.ok.isEnabled()
    dialog.reject()


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left_there(opened, idle, tmp_path):
    place = tmp_path / "a folder.docx"
    place.mkdir()
    opened.deliveries.export(opened.bridge.reading, None, place)
    idle()

    assert opened.notice.isVisible()
    assert "not a file" in opened.notice.words.text()
    assert "Nothing was changed" in opened.notice.words.text()
    assert list(tmp_path.glob(".*part")) == []


def asked_of(window, export):
    """What the Export menu of the comparison asks for; the file dialog that opens is left."""
    heard = []
    window.workbench.export_asked.connect(heard.append)
    window.workbench.compare.bar.export.actions_of[export].trigger()
    window.findChild(QFileDialog).reject()
    return heard[-1]


def test_any_two_word_files_are_compared(window, qtbot, idle, opened, tmp_path):
    old, new, to = (tmp_path / name for name in ("old.docx", "new.docx", "marked.docx"))
    reading = opened.bridge.reading
    opened.deliveries.export(reading, None, old)
    idle()
    set_notice(opened, 7)
    opened.deliveries.export(reading, None, new)
    idle()
    opened.acts.compare_files((new, old))
    idle()
    request = asked_of(opened, Export.REDLINE)
    opened.exports.write(request, to)
    idle()

    assert words(to) == words(new)
    assert words(to, "original") == words(old)
    assert words(old) != words(new)


def test_without_libreoffice_the_pdf_is_refused_with_the_way_round(opened, idle, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("qa_drafter.word.pdf._PLACES", ())
    opened.deliveries.export(opened.bridge.reading, None, Path(tmp_path, "out.pdf"), pdf=True)
    idle()

    assert "LibreOffice is not installed" in opened.notice.words.text()
    assert not (tmp_path / "out.pdf").exists()
