"""What a user of the window does in a test: press keys, answer dialogs."""

import shutil
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from qa_drafter.gui.main_window import MainWindow

D = TypeVar("D", bound=QDialog)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def press(qtbot: QtBot, window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
    """Press a key where the focus is."""
    qtbot.keyClick(QApplication.focusWidget() or window, key, held)


def shown(qtbot: QtBot, window: MainWindow, kind: type[D]) -> D:
    """The dialog of this kind that is open now."""

    def look() -> D | None:
        return next((dialog for dialog in window.findChildren(kind) if dialog.isVisible()), None)

    qtbot.waitUntil(lambda: look() is not None)
    dialog = look()
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def answer_path(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Type a path into the file dialog that is open, and press Enter."""
    dialog = shown(qtbot, window, QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    field.selectAll()
    qtbot.keyClicks(field, str(path))
    field.completer().popup().hide()  # Enter in its list of names would only choose one
    qtbot.keyClick(field, RETURN)


def gone(qtbot: QtBot, dialog: QDialog) -> None:
    """Wait until a dialog has closed."""
    qtbot.waitUntil(lambda: not _visible(dialog))


def _visible(dialog: QDialog) -> bool:
    try:
        return dialog.isVisible()
    except RuntimeError:  # Qt has deleted it
        return False


def copy_of(path: Path, to: Path) -> Path:
    """A copy of an agreement file under another name."""
    return Path(shutil.copy(path, to))
