"""Word files in the Compare page: dropped, chosen, walked through and written, with an agreement and without one."""

from __future__ import annotations

import os

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from qa_drafter.domain.comparison_profile import Layout, Nature
from qa_drafter.gui.compare_exports import free_place
from qa_drafter.gui.dialogs.compare_files import CompareFilesDialog
from qa_drafter.gui.models.compare_sheet import OF_FILES
from qa_drafter.gui.panes.compare_export import Export
from qa_drafter.gui.panes.compare_lines import Side
from qa_drafter.gui.workbench import Mode
from qa_drafter.redline import accept_all, reject_all, text_of
from qa_drafter.services.exporting import export_word
from tests.gui.windows import CTRL, RETURN, answer_path, press, shown
from tests.redline.documents import docx
from tests.services.test_word_comparing import LISTS, NEW, OLD

KEY = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def files(tmp_path):
    old, new = tmp_path / "sent.docx", tmp_path / "returned.docx"
    old.write_bytes(docx(*OLD, numbering=LISTS))
    new.write_bytes(docx(*NEW, numbering=LISTS))
    return old, new


@pytest.fixture
def compared(window, idle, files):
    """The window with no agreement and the two files compared."""
    window.acts.files_chosen.emit(((0, files[0]), (1, files[1])))
    idle()
    return window


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(10, 10), copy, data, left, NONE))


def pane(window):
    return window.workbench.compare


def names(window):
    return tuple(head.side.name for head in (pane(window).board.texts.old_head, pane(window).board.texts.new_head))


def words(content):
    return [line.text for story in text_of(content, view="accepted") for line in story.lines if line.text]


def test_the_comparison_of_files_is_waited_for(window, idle, files):
    window.acts.files_chosen.emit(((0, files[0]), (1, files[1])))
    assert window.background.awaited.name == "Compare Word files"
    idle()
    assert window.background.awaited is None


def test_a_file_that_cannot_be_read_is_named_and_the_next_comparison_answers_it(window, idle, files, tmp_path):
    huge = tmp_path / "huge.docx"
    huge.write_bytes(docx(*["<w:p/>"] * 300_001))
    window.acts.files_chosen.emit(((0, files[0]), (1, huge)))
    idle()

    assert window.notice.title.text() == "The Word file could not be read"
    assert "huge.docx" in window.notice.words.text()
    assert files[0].name not in window.notice.words.text()

    window.acts.files_chosen.emit(((0, files[0]), (1, files[1])))
    idle()
    assert not window.notice.isVisible()


# --- how they come in ------------------------------------------------------------------------------------------------


def test_two_dropped_files_are_compared_alone_and_the_older_one_is_the_text_before(window, idle, files):
    os.utime(files[0], (1_000_000_000, 1_000_000_000))
    drop(window, files[1], files[0])
    idle()

    assert window.pages.currentWidget() is window.workbench
    assert window.workbench.mode is Mode.COMPARE
    assert names(window) == ("sent.docx", "returned.docx")
    assert window.command_bar.isVisible()


def test_ctrl_w_lets_compared_files_go_and_shows_the_start_page(compared, qtbot):
    press(qtbot, compared, KEY.Key_W)

    assert compared.pages.currentWidget() is compared.start_page
    assert not pane(compared).has_files


def test_one_dropped_file_is_compared_with_the_open_agreement(opened, idle, tmp_path):
    sent = export_word(opened.bridge.reading.printed(), tmp_path / "sent.docx")
    opened.bridge.perform(opened.bridge.reading.editing.term_edit("deviation_major_notice", 7))
    drop(opened, sent)
    idle()

    assert names(opened) == ("Working copy", "sent.docx")
    assert any(
        "5" in line.change.after and "7" in line.change.before for line in pane(opened).board.changes.model.listed
    )


def test_one_dropped_file_without_an_agreement_asks_for_the_other(window, qtbot, files):
    drop(window, files[0])
    dialog = shown(qtbot, window, CompareFilesDialog)

    assert dialog.old.text() == str(files[0])
    dialog.reject()


def test_the_start_page_leads_to_two_typed_files(window, qtbot, idle, files):
    button = next(button for button in window.start_page.buttons if "Word files" in button.text())
    button.click()
    dialog = shown(qtbot, window, CompareFilesDialog)
    dialog.old.setText(str(files[0]))
    dialog.new.setText(str(files[1]))
    qtbot.keyClick(dialog.new, RETURN)
    idle()

    assert names(window) == ("sent.docx", "returned.docx")


def test_the_list_of_versions_offers_a_word_file(opened, qtbot, idle, files):
    opened.show_mode(Mode.COMPARE)
    idle()
    after = pane(opened).bar.after
    after.setCurrentIndex(after.count() - 1)
    answer_path(qtbot, opened, files[1])
    idle()

    assert names(opened)[1] == "returned.docx"
    assert after.currentText() == "returned.docx"


def test_a_file_that_is_no_word_file_is_refused_by_name(window, idle, files):
    files[1].write_bytes(b"no Word file at all")
    window.acts.files_chosen.emit(((0, files[0]), (1, files[1])))
    idle()

    assert "returned.docx" in window.notice.words.text()
    assert pane(window).empty.isVisible()


# --- what is shown ---------------------------------------------------------------------------------------------------


def test_both_texts_stand_beside_each_other_and_scroll_together(compared):
    texts = pane(compared).board.texts
    kept = {Side.OLD: texts.old, Side.NEW: texts.new}

    assert len(kept[Side.OLD].lines) == len(kept[Side.NEW].lines)
    assert [round(rect.top()) for rect in texts.old.row_rects()] == [
        round(rect.top()) for rect in texts.new.row_rects()
    ]


def test_line_breaks_inside_a_paragraph_do_not_part_the_texts(window, idle, tmp_path):
    old, new = tmp_path / "a.docx", tmp_path / "b.docx"
    line = "<w:r><w:t>One line</w:t><w:br/><w:t>and another {}</w:t></w:r>"
    for path, number in ((old, 1), (new, 2)):
        path.write_bytes(docx(f"<w:p>{line.format(number)}</w:p>", "The end."))
    window.acts.files_chosen.emit(((0, old), (1, new)))
    idle()
    texts = pane(window).board.texts

    assert texts.new.document().blockCount() == len(texts.new.lines)


def test_kinds_of_files_are_counted_and_noise_is_hidden(compared):
    board = pane(compared).board
    statistics, model = board.places.statistics, board.changes.model

    assert {nature for nature in Nature if not statistics.counts[nature].isHidden()} == set(OF_FILES)
    assert statistics.counts[Nature.NOISE].text() == "1"
    assert Nature.NOISE not in {line.nature for line in model.listed}
    assert board.changes.left_out.text() == "1 hidden"
    pane(compared).bar.natures[Nature.NOISE].trigger()
    assert board.changes.left_out.text() == ""
    assert statistics.summary.text().startswith(f"{model.total} changes: ")


def test_f8_walks_the_changes_and_shows_each(compared, qtbot):
    board = pane(compared).board
    met = []
    for _ in board.changes.model.listed:
        met.append(board.changes.current.number)
        press(qtbot, compared, KEY.Key_F8, NONE)

    assert met == [line.number for line in board.changes.model.listed]


def test_a_move_leads_to_both_of_its_ends(compared):
    board = pane(compared).board
    moved = next(line for line in board.changes.model.listed if line.nature is Nature.MOVED)
    runs = [run for line in board.texts.old.lines for run in line.runs if run.moved]

    assert len(moved.spots) == 2
    assert {run.moved for run in runs} == {Side.OLD}


def test_files_have_no_matrices_to_look_at(compared):
    bar = pane(compared).bar
    assert not bar.mode_of[Layout.MATRICES].isEnabled()


def test_changes_are_found_by_their_words_and_ordered_by_weight(compared, qtbot):
    board = pane(compared).board
    press(qtbot, compared, KEY.Key_F, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "two days")
    assert ["two days" in line.change.after for line in board.changes.model.listed] == [True]
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    board.changes.order.setCurrentIndex(2)

    weights = [line.change.meaning.weight.value for line in board.changes.model.listed]
    assert weights == sorted(weights, key=["critical", "substantial", "minor"].index)


def test_swap_turns_the_files_round(compared, qtbot, idle):
    press(qtbot, compared, KEY.Key_X, CTRL | SHIFT)
    idle()
    assert names(compared) == ("returned.docx", "sent.docx")


def test_what_no_mark_can_show_is_named(window, idle, tmp_path):
    old, new = tmp_path / "a.docx", tmp_path / "b.docx"
    core = "docProps/core.xml"
    old.write_bytes(docx("The end.", more={core: b"<a/>"}))
    new.write_bytes(docx("The end of it.", more={core: b"<b/>"}))
    window.acts.files_chosen.emit(((0, old), (1, new)))
    idle()

    assert "No mark can show:\n•  docProps/core.xml" in pane(window).board.places.statistics.summary.text()


# --- what is written -------------------------------------------------------------------------------------------------


def written(window, idle, export, to):
    """Write one sort of file by way of the menu's question, answered without its dialog."""
    heard = []
    window.workbench.export_asked.connect(heard.append)
    pane(window).bar.export.actions_of[export].trigger()
    window.findChild(QFileDialog).reject()
    window.exports.write(heard[-1], to)
    idle()
    return to


def test_redlines_and_clean_files_are_written(compared, idle, files, tmp_path):
    old, new = (words(path.read_bytes()) for path in files)
    there = written(compared, idle, Export.REDLINE, tmp_path / "there.docx").read_bytes()
    back = written(compared, idle, Export.REDLINE_BACK, tmp_path / "back.docx").read_bytes()
    clean = [written(compared, idle, e, tmp_path / f"{e.name}.docx") for e in (Export.CLEAN_OLD, Export.CLEAN_NEW)]

    assert (words(reject_all(there)), words(accept_all(there))) == (old, new)
    assert (words(reject_all(back)), words(accept_all(back))) == (new, old)
    assert [words(path.read_bytes()) for path in clean] == [old, new]


def test_redline_and_clean_copy_lie_beside_each_other_and_nothing_is_replaced(compared, idle, files, tmp_path):
    (tmp_path / "marked clean.docx").write_text("somebody else's")
    to = written(compared, idle, Export.BOTH, tmp_path / "marked.docx")

    assert (tmp_path / "marked clean.docx").read_text() == "somebody else's"
    assert words((tmp_path / "marked clean 2.docx").read_bytes()) == words(files[1].read_bytes())
    assert "marked clean 2.docx" in compared.notice.words.text()
    assert free_place(to).name == "marked clean 3.docx"


def test_a_clean_copy_that_is_refused_takes_the_redline_back_too(compared, idle, tmp_path):
    before = "n" * 231  # as long as a file may be called beside its unfinished self; " clean" is too much
    (tmp_path / f"{before}.docx").write_text("the redline of yesterday")
    written(compared, idle, Export.BOTH, tmp_path / f"{before}.docx")

    assert compared.notice.isVisible()
    assert (tmp_path / f"{before}.docx").read_text() == "the redline of yesterday"
    assert not list(tmp_path.glob("*clean*"))


def test_the_change_table_goes_to_excel_with_what_the_profile_lists(compared, idle, tmp_path):
    listed = pane(compared).board.changes.model
    sheet = openpyxl.load_workbook(written(compared, idle, Export.TABLE_EXCEL, tmp_path / "changes.xlsx")).active

    assert sheet["A1"].value == "Changes from sent.docx to returned.docx"
    assert sheet["A2"].value.endswith("4 of 5 changes are listed here (profile Standard).")
    assert sheet.max_row == 4 + len(listed.listed) == 4 + listed.total - 1


def test_the_dialog_proposes_a_name_beside_the_new_file(compared, qtbot, files):
    pane(compared).bar.export.actions_of[Export.REDLINE].trigger()
    dialog = shown(qtbot, compared, QFileDialog)

    assert dialog.selectedFiles() == [str(files[1].with_name("sent to returned redline.docx"))]
    dialog.reject()


def test_without_libreoffice_the_pdf_is_refused_with_the_way_round(compared, idle, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("qa_drafter.word.pdf._PLACES", ())
    to = written(compared, idle, Export.PDF, tmp_path / "redline.pdf")

    assert not to.exists()
    assert "LibreOffice is not installed" in compared.notice.words.text()


def test_versions_are_written_as_clean_files_and_tables(opened, idle, tmp_path):
    opened.bridge.perform(opened.bridge.reading.editing.term_edit("deviation_major_notice", 7))
    opened.show_mode(Mode.COMPARE)
    idle()
    old = written(opened, idle, Export.CLEAN_OLD, tmp_path / "old.docx").read_bytes()
    new = written(opened, idle, Export.CLEAN_NEW, tmp_path / "new.docx").read_bytes()
    back = written(opened, idle, Export.REDLINE_BACK, tmp_path / "back.docx").read_bytes()
    table = written(opened, idle, Export.TABLE_WORD, tmp_path / "table.docx").read_bytes()

    assert (words(reject_all(back)), words(accept_all(back))) == (words(new), words(old))
    assert "Changes from v1 to Working copy" in words(table)
