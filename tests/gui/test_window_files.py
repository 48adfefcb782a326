"""Opening and closing files in the window: what is refused, what stays, what is remembered."""

import sqlite3
import struct
import subprocess
import sys
import threading
import zlib

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from qa_drafter.gui.background import Job
from qa_drafter.gui.dialogs.new_agreement import NewAgreementDialog
from qa_drafter.store.database import SCHEMA
from tests.gui.windows import answer_path, copy_of, press, shown


def is_open(window, path):
    reading = window.bridge.reading
    return reading is not None and reading.opened.path == path


def png():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def write_picture(path, good):
    path.write_bytes(png())


def write_truncated(path, good):
    path.write_bytes(good.read_bytes()[: good.stat().st_size // 2])


def write_empty(path, good):
    path.write_bytes(b"")


def write_newer(path, good):
    copy_of(good, path)
    with sqlite3.connect(path) as connection:
        connection.execute(f"pragma user_version = {SCHEMA + 1}")
    connection.close()


def write_folder(path, good):
    path.mkdir()


def write_nothing(path, good):
    pass


def test_ctrl_o_opens_the_agreement_whose_path_is_typed(window, qtbot, idle, agreement_path):
    press(qtbot, window, Qt.Key.Key_O)
    answer_path(qtbot, window, agreement_path)
    idle()

    assert is_open(window, agreement_path)
    assert window.head._title._whole == "Quality Agreement for Velotam tablets"
    assert "Larkspur Ridge" in window.head._parties._whole


@pytest.mark.parametrize(
    ("write", "says"),
    [
        (write_picture, "not an agreement of this program"),
        (write_truncated, "damaged"),
        (write_empty, "empty"),
        (write_newer, "newer version of the program"),
        (write_folder, "a folder"),
        (write_nothing, "no such file"),
    ],
)
def test_a_file_that_cannot_be_opened_is_refused_and_the_present_one_stays(
    opened, agreement_path, tmp_path, idle, write, says
):
    bad = tmp_path / "bad.qagr"
    write(bad, agreement_path)
    opened.acts.open_path(bad)
    idle()

    assert opened.notice.isVisible()
    said = opened.notice.words.text()
    assert says in said
    assert "bad.qagr" in said
    assert is_open(opened, agreement_path)
    assert bad not in opened.session.settings.recent


def test_a_file_held_by_another_process_is_refused_until_that_one_lets_go(window, agreement_path, idle):
    hold = (
        "import sys; from pathlib import Path; from qa_drafter.store.agreements import AgreementFile;"
        "held = AgreementFile.open(Path(sys.argv[1]), writing=True); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(agreement_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "held\n"
        window.acts.open_path(agreement_path)
        assert "open in another window or program" in window.notice.words.text()
        other.stdin.close()
    window.acts.open_path(agreement_path)
    idle()

    assert is_open(window, agreement_path)
    assert not window.notice.isVisible()


def test_opening_another_lets_the_first_go(opened, agreement_path, workspace, tmp_path, idle):
    other = copy_of(agreement_path, tmp_path / "other.qagr")
    opened.acts.open_path(other)
    idle()

    assert is_open(opened, other)
    workspace.open(agreement_path).close()  # free again


def test_the_open_file_chosen_again_stays_as_it_is(opened, agreement_path, idle):
    before = opened.bridge.reading
    opened.acts.open_path(agreement_path)
    idle()

    assert opened.bridge.reading is before
    assert "open already" in opened.status.currentMessage()


def test_close_lets_go_and_shows_the_start_page(opened, qtbot, agreement_path, workspace):
    press(qtbot, opened, Qt.Key.Key_W)

    assert opened.bridge.reading is None
    assert opened.pages.currentWidget() is opened.start_page
    assert not opened.commands.export_word.isEnabled()
    assert not opened.head.tabs.isEnabled()
    workspace.open(agreement_path).close()


def test_closing_the_window_stops_what_runs_and_lets_the_file_go(opened, qtbot, agreement_path, workspace):
    begun = threading.Event()
    heard = []

    def act(progress):
        begun.set()
        while True:
            progress(0.1)

    opened.background.start(Job("Counting", act, heard.append))
    assert begun.wait(10)
    opened.close()

    assert not opened.background.is_busy
    assert heard == []
    workspace.open(agreement_path).close()


def test_closing_the_window_while_a_file_is_being_opened_lets_it_go(window, agreement_path, workspace):
    window.acts.open_path(agreement_path)
    assert window.background.is_busy
    window.close()

    assert window.bridge.reading is None
    workspace.open(agreement_path).close()


def test_cancel_keeps_the_present_agreement_and_says_that_nothing_was_changed(opened, tmp_path, agreement_path, idle):
    other = copy_of(agreement_path, tmp_path / "other.qagr")
    opened.acts.open_path(other)
    opened.status.busy.cancel.click()
    idle()

    assert is_open(opened, agreement_path)
    assert "Nothing was changed" in opened.status.currentMessage()
    assert not opened.notice.isVisible()


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(10, 10), copy, data, left, none))


def test_a_dropped_agreement_is_opened(window, agreement_path, idle):
    drop(window, agreement_path)
    idle()

    assert is_open(window, agreement_path)


def test_a_dropped_deal_file_starts_a_new_agreement(window, qtbot, workspace):
    deal = workspace.example_deals()[0]
    drop(window, deal)
    dialog = shown(qtbot, window, NewAgreementDialog)

    assert dialog.deals.currentData() == str(deal)
    assert dialog.ok.isEnabled()
    dialog.reject()


def test_anything_else_that_is_dropped_is_left_alone(window, tmp_path):
    other = tmp_path / "notes.txt"
    other.write_text("x")
    drop(window, other)

    assert not window.background.is_busy
    assert window.bridge.reading is None
