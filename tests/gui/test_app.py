"""Starting the window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment, QSettings
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from qa_drafter import __version__
from qa_drafter.gui.app import store_in
from qa_drafter.gui.dialogs.new_agreement import NewAgreementDialog
from qa_drafter.gui.one_program import OneProgram
from qa_drafter.gui.scenes import BREACHED, UNLAWFUL, sample
from qa_drafter.gui.session import Session
from qa_drafter.gui.windows import Windows, open_window
from qa_drafter.gui.workbench import Mode
from qa_drafter.services import preferences
from qa_drafter.services.checking import Checking
from tests.gui.windows import copy_of, shown

HEAVY = ("docx", "lxml", "rapidfuzz", "qa_drafter.redline.compare", "qa_drafter.word")


def test_starting_the_window_loads_nothing_that_only_word_files_need():
    code = f"import sys, qa_drafter.gui.app; print([name for name in {HEAVY!r} if name in sys.modules])"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)

    assert done.stdout.strip() == "[]"


def test_the_program_opens_an_agreement_and_ends_without_a_word(agreement_path, tmp_path):
    code = """
import sys
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from qa_drafter.__main__ import main
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv.pop())
def look():
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowTitle().endswith("qa_drafter")]
    if windows and windows[0].bridge.reading:
        print(windows[0].windowTitle())
        windows[0].commands.quit.trigger()
timer = QTimer()
QTimer.singleShot(0, lambda: (timer.timeout.connect(look), timer.start(50)))
sys.exit(main())
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    order = [sys.executable, "-c", code, str(agreement_path), str(tmp_path)]
    done = subprocess.run(order, capture_output=True, text=True, env=environment, timeout=120)

    assert (done.returncode, done.stdout) == (0, "velotam.qagr — qa_drafter\n")
    assert [line for line in done.stderr.splitlines() if "This plugin does not support" not in line] == []


def test_the_application_bears_our_names(dressed):
    assert (dressed.organizationName(), dressed.applicationName()) == ("qa_drafter", "qa_drafter")
    assert dressed.applicationVersion() == __version__
    assert not dressed.windowIcon().isNull()


def test_an_agreement_named_on_start_is_opened(dressed, qtbot, workspace, settings, agreement_path):
    window = open_window(Session(settings, workspace), agreement_path)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.bridge.reading is not None, timeout=30_000)

    assert window.bridge.reading.opened.path == agreement_path
    window.close()


def test_the_start_page_does_not_come_before_an_agreement_that_is_on_its_way(
    dressed, qtbot, workspace, settings, agreement_path
):
    window = open_window(Session(settings, workspace), agreement_path)
    qtbot.addWidget(window)
    assert not window.start_page.buttons[0].isVisible()
    reading_in(qtbot, window)
    assert window.pages.currentWidget() is window.workbench
    window.commands.close.trigger()

    assert window.start_page.buttons[0].isVisible()
    window.close()


@pytest.mark.parametrize("content", [None, b"no agreement"], ids=["gone", "no agreement"])
def test_the_start_page_comes_when_what_was_named_on_start_cannot_be_opened(
    dressed, qtbot, workspace, settings, tmp_path, content
):
    path = tmp_path / "lost.qagr"
    if content is not None:
        path.write_bytes(content)
    window = open_window(Session(settings, workspace), path)
    qtbot.addWidget(window)

    assert "lost.qagr" in window.notice.words.text()
    assert window.start_page.buttons[0].isVisible()
    window.close()


def test_a_deal_named_on_start_begins_a_new_agreement(dressed, qtbot, workspace, settings):
    window = open_window(Session(settings, workspace), workspace.example_deals()[0])
    qtbot.addWidget(window)
    dialog = shown(qtbot, window, NewAgreementDialog)

    assert dialog.deals.currentData() == str(workspace.example_deals()[0])
    window.close()


def test_the_shape_of_last_time_comes_back(dressed, qtbot, workspace, tmp_path):
    first = open_window(Session(store_in(tmp_path / "s.ini"), workspace))
    qtbot.addWidget(first)
    first.resize(700, 600)
    first.commands.history.setChecked(True)
    first.close()
    second = open_window(Session(store_in(tmp_path / "s.ini"), workspace))
    qtbot.addWidget(second)

    assert second.size() == first.size()
    assert second.history_dock.isVisible()
    assert second.commands.history.isChecked()
    second.close()


def test_preferences_that_cannot_be_read_are_told_and_the_window_opens(dressed, qtbot, workspace, settings):
    path = preferences.preferences_path()
    path.parent.mkdir(parents=True)
    path.write_text("user = ")
    window = open_window(Session(settings, workspace))
    qtbot.addWidget(window)

    assert "preferences.toml" in window.notice.words.text()
    assert window.isVisible()
    window.close()


@pytest.fixture
def windows(dressed, qtbot, workspace, settings):
    held = Windows(lambda: Session(settings, workspace))
    dressed.file_asked.connect(held.show)
    yield held
    dressed.file_asked.disconnect(held.show)
    for window in held._shown():
        window.close()


def reading_in(qtbot, window):
    qtbot.waitUntil(lambda: window.bridge.reading is not None, timeout=30_000)
    return window.bridge.reading


def test_a_file_handed_over_by_the_desktop_is_opened(windows, qtbot, agreement_path):
    windows.show(())
    (window,) = windows._shown()
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(str(agreement_path)))

    assert reading_in(qtbot, window).opened.path == agreement_path


def test_each_agreement_has_a_window_and_an_open_one_comes_to_the_front(windows, qtbot, agreement_path, tmp_path):
    other = copy_of(agreement_path, tmp_path / "other.qagr")
    windows.show((agreement_path, other))
    for window in windows._shown():
        reading_in(qtbot, window)
    windows.show((agreement_path,))

    qtbot.waitUntil(lambda: windows._shown()[0].bridge.reading.opened.path == agreement_path)
    assert len(windows._shown()) == 2


def test_the_next_start_opens_what_was_open_at_the_place_where_it_was_left(
    dressed, qtbot, workspace, settings, agreement_path
):
    first = open_window(Session(settings, workspace), agreement_path)
    qtbot.addWidget(first)
    reading_in(qtbot, first)
    first.workbench.draft.open_article("REC-RETAIN")
    first.show_mode(Mode.RESPONSIBILITIES)
    first.close()
    later = Windows(lambda: Session(settings, workspace))
    later.show(later.last_open())
    (window,) = later._shown()
    reading_in(qtbot, window)

    qtbot.waitUntil(lambda: window.workbench.mode is Mode.RESPONSIBILITIES)
    assert window.workbench.draft.clause == "REC-RETAIN"
    window.close()


def test_an_agreement_that_was_closed_or_is_gone_is_not_opened_at_the_next_start(
    dressed, qtbot, workspace, settings, agreement_path
):
    window = open_window(Session(settings, workspace), agreement_path)
    qtbot.addWidget(window)
    reading_in(qtbot, window)
    windows = Windows(lambda: Session(settings, workspace))
    assert windows.last_open() == (agreement_path,)
    assert windows.last_open() == ()  # an agreement that the program dies of is not opened over and over
    settings.last_open = agreement_path
    window.commands.close.trigger()
    assert windows.last_open() == ()
    settings.last_open = agreement_path.with_name("gone.qagr")
    assert windows.last_open() == ()
    window.close()


def test_a_later_start_hands_its_files_to_the_running_program(dressed, qtbot, tmp_path):
    program = OneProgram()
    assert program.is_first()
    program.listen()
    code = """
import sys
from pathlib import Path
from qa_drafter.gui.app import application
from PySide6.QtCore import QSettings
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[1])
application([])
from qa_drafter.gui.one_program import OneProgram
later = OneProgram()
print(later.is_first(), later.hand_over([Path(name) for name in sys.argv[2:]]))
"""
    folder = str(Path(QSettings().fileName()).parent.parent)
    files = [str(tmp_path / "Vertrag für Ærø.qagr"), str(tmp_path / "b.qagr")]
    process = QProcess()
    process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
    with qtbot.waitSignal(program.asked, timeout=30_000) as told:
        process.start(sys.executable, ["-c", code, folder, *files])
    qtbot.waitUntil(lambda: process.state() == QProcess.ProcessState.NotRunning, timeout=30_000)

    assert told.args == [tuple(Path(name) for name in files)]
    assert process.readAllStandardOutput().data().decode().split() == ["False", "True"]


def test_a_running_program_that_does_not_answer_is_not_waited_for_for_good(dressed):
    running = OneProgram()
    assert running.is_first()

    assert not OneProgram().hand_over(())


def test_the_sample_of_the_pictures_breaks_a_limit_and_a_law(workspace, tmp_path):
    opened = workspace.open(sample(tmp_path, workspace), writing=False)
    findings = Checking(opened).findings()
    opened.close()

    assert {"audit_for_cause_notice", UNLAWFUL} <= {finding.subject for finding in findings}
    assert BREACHED in {article.clause for article in opened.content.articles}
