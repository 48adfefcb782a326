"""A real window over real files, with settings and preferences of its own."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qa_drafter.gui.app import Application, application, store_in
from qa_drafter.gui.language import Language, speak
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.session import Session
from qa_drafter.gui.settings import Settings
from qa_drafter.services import preferences
from qa_drafter.services.open_agreement import Author
from qa_drafter.services.workspace import Workspace

NOW = "2026-11-24T10:42:00Z"
SAMPLE = "velotam_cmo_us.yaml"


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return Application


@pytest.fixture(scope="session")
def dressed(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[QApplication]:
    """The application as the program starts it: names, style, colours; what Qt keeps of its own goes elsewhere."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(tmp_path_factory.mktemp("settings")))
    yield application([])
    # The clipboard of a plugin without a screen lets go of what was copied when Python has gone.
    QGuiApplication.clipboard().clear()


@pytest.fixture
def german(dressed: QApplication) -> Iterator[None]:
    """The German of the program, and what it leaves behind taken away again."""
    before, there = QLocale(), set(dressed.findChildren(QTranslator))
    speak(dressed, Language.GERMAN)
    yield
    QLocale.setDefault(before)
    for translator in set(dressed.findChildren(QTranslator)) - there:
        dressed.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture(scope="session")
def workspace() -> Workspace:
    """The shipped library, read once."""
    return Workspace(Author("A. Author", lambda: NOW))


@pytest.fixture(scope="session")
def assembled(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample agreement as it was assembled; tests take copies."""
    path = tmp_path_factory.mktemp("assembled") / "velotam.qagr"
    deal = next(deal for deal in workspace.example_deals() if deal.name == SAMPLE)
    workspace.create(workspace.read_deal(deal), path).close()
    return path


@pytest.fixture
def agreement_path(assembled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(assembled, tmp_path / "velotam.qagr"))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return store_in(tmp_path / "settings.ini")


@pytest.fixture(autouse=True)
def _own_preferences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's own preferences are read or written by a test."""
    monkeypatch.setattr(preferences, "preferences_path", lambda: tmp_path / "config" / "preferences.toml")


@pytest.fixture
def window(dressed: QApplication, qtbot: QtBot, workspace: Workspace, settings: Settings) -> Iterator[MainWindow]:
    """The window with nothing open."""
    shown = MainWindow(Session(settings, workspace))
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.close()


@pytest.fixture
def idle(qtbot: QtBot, window: MainWindow) -> Callable[[], None]:
    """Wait until no job runs or waits to be heard."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not window.background.is_busy, timeout=30_000)
        QApplication.processEvents()

    return wait


@pytest.fixture
def opened(window: MainWindow, agreement_path: Path, idle: Callable[[], None]) -> MainWindow:
    """The window with the sample agreement open."""
    window.acts.open_path(agreement_path)
    idle()
    assert window.bridge.reading is not None
    return window
