"""Starting the window: the application with its look, language and settings."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from qa_drafter import __version__
from qa_drafter.gui import guard
from qa_drafter.gui.appearance import follow
from qa_drafter.gui.icons import icon
from qa_drafter.gui.language import chosen_language, speak
from qa_drafter.gui.one_program import OneProgram
from qa_drafter.gui.session import Session
from qa_drafter.gui.settings import Settings
from qa_drafter.gui.windows import Windows
from qa_drafter.services.preferences import utc_now
from qa_drafter.services.program_log import ProgramLog, log_path

LONGEST_WAIT: Final = 0.0005
"""Seconds that the window's thread waits for its turn while work runs beside it; at Python's own 5 ms a drawing that
calls Qt some dozen times would be seen to stand still."""


def run_window(arguments: Sequence[str]) -> int:
    """Open the window, one for each agreement named in `arguments`, and stay until the last is closed."""
    app = application(arguments)
    log = ProgramLog(log_path(), utc_now)
    guard.install(log)
    program, files = OneProgram(app), [Path(name) for name in arguments]
    if not program.is_first() and program.hand_over(files):
        return 0
    log.started()
    windows = Windows(lambda: Session(Settings(), log=log), app)
    for files_asked in (program.asked, app.file_asked):
        files_asked.connect(windows.show)
    program.listen_later()
    windows.show(files or windows.last_open())
    return app.exec()


class Application(QApplication):
    """Hears which files the desktop hands over (macOS)."""

    file_asked = Signal(object)  # tuple[Path, ...]

    def event(self, event: QEvent) -> bool:
        """Tell of a file-open event; Qt's signature."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit((Path(event.file()),))
            return True
        return super().event(event)


def application(arguments: Sequence[str]) -> Application:
    """The application under our names: settings, look and language depend on them."""
    found = QApplication.instance()
    app = found if isinstance(found, Application) else Application(["qa_drafter", *arguments])
    sys.setswitchinterval(LONGEST_WAIT)
    # QSettings derives its place from these two, so they come before the first of its kind
    app.setOrganizationName("qa_drafter")
    app.setApplicationName("qa_drafter")
    app.setApplicationVersion(__version__)
    app.setWindowIcon(icon("draft"))
    speak(app, chosen_language(Settings()))
    follow(app)
    return app


def store_in(path: Path) -> Settings:
    """Settings kept in one file of their own, for a portable program."""
    return Settings(QSettings(str(path), QSettings.Format.IniFormat))
