"""Starting the window: the application with its look, language and settings."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QSettings, Qt, QTranslator
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from qa_drafter import __version__
from qa_drafter.gui import guard
from qa_drafter.gui.icons import icon
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.session import Session
from qa_drafter.gui.settings import Settings
from qa_drafter.gui.theme import apply_theme
from qa_drafter.resources import resource_path

DEALS = (".yaml", ".yml")

LONGEST_WAIT: Final = 0.0005
"""Seconds that the window's thread waits for its turn while work runs beside it; at Python's own 5 ms a drawing that
calls Qt some dozen times would be seen to stand still."""


def run_window(arguments: Sequence[str]) -> int:
    """Open the window, one for each agreement named in `arguments`, and stay until the last is closed."""
    app = application(arguments)
    guard.install()
    windows = [open_window(Session(Settings()), Path(name)) for name in arguments] or [open_window(Session(Settings()))]
    opener = _Opener(windows[0])
    app.installEventFilter(opener)
    return app.exec()


def application(arguments: Sequence[str]) -> QApplication:
    """The application under our names: settings, look and language depend on them."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["qa_drafter", *arguments])
    sys.setswitchinterval(LONGEST_WAIT)
    # QSettings derives its place from these two, so they come before the first of its kind
    app.setOrganizationName("qa_drafter")
    app.setApplicationName("qa_drafter")
    app.setApplicationVersion(__version__)
    app.setWindowIcon(icon("draft"))
    _translate(app)
    _follow_scheme(app)
    return app


def open_window(session: Session, path: Path | None = None) -> MainWindow:
    """A window in the shape of last time; with a path, the agreement or deal that it opens."""
    window = MainWindow(session)
    window.layout_memory.restore()
    window.show()
    if path is not None:
        _take(window, path)
    return window


def store_in(path: Path) -> Settings:
    """Settings kept in one file of their own, for a portable program."""
    return Settings(QSettings(str(path), QSettings.Format.IniFormat))


class _Opener(QObject):
    """Takes the files that the desktop hands over (macOS)."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the file of a file-open event; Qt's signature."""
        if isinstance(event, QFileOpenEvent):
            _take(self._window, Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def _take(window: MainWindow, path: Path) -> None:
    (window.acts.new if path.suffix.lower() in DEALS else window.acts.open_path)(path)


def _follow_scheme(app: QApplication) -> None:
    hints = app.styleHints()

    def dress() -> None:
        apply_theme(app, hints.colorScheme() == Qt.ColorScheme.Dark)

    hints.colorSchemeChanged.connect(dress)
    dress()


def _translate(app: QApplication) -> None:
    ours, qt = str(resource_path("translations")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("qa_drafter", ours)):
        translator = QTranslator(app)
        if translator.load(QLocale(), name, "_", folder):
            app.installTranslator(translator)
