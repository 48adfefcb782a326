"""What one scene waits for before it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog

from qa_drafter.gui.main_window import MainWindow

_REST: Final = 60
"""Milliseconds for timers of no delay to come to rest."""

_QUIET: Final = 2
"""Times in a row that nothing is at work: what a job brought is laid out in the turn after."""


def asked(window: MainWindow, ask: Callable[[], None]) -> QDialog:
    """The dialog that an act opens."""
    ask()
    settle(window)
    return next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


def settle(window: MainWindow) -> None:
    """Until no job runs, the pages are set and every posted event is done."""
    quiet = 0
    while quiet < _QUIET:
        loop = QEventLoop()
        QTimer.singleShot(_REST, loop.quit)
        loop.exec()
        at_work = window.background.is_busy or window.workbench.draft.page.is_setting
        quiet = 0 if at_work else quiet + 1
