"""The windows of the running program: one for each agreement, whoever asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.places import is_file
from qa_drafter.gui.session import Session
from qa_drafter.gui.window_menu import to_front

DEALS: Final = (".yaml", ".yml")


class Windows(QObject):
    """Opens files: in the window that holds them already, in one that is free, else in a new one."""

    def __init__(self, session: Callable[[], Session], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._windows: list[MainWindow] = []

    def show(self, files: Sequence[Path]) -> None:
        """Open these files; with none, bring the program to the front."""
        for path in files:
            self._show(path)
        if not files:
            to_front(next(iter(self._shown()), None) or self._opened())

    def last_open(self) -> tuple[Path, ...]:
        """What was open when the program ended. Told once: a file that it dies of is not opened at every start."""
        settings = self._session().settings
        path, settings.last_open = settings.last_open, None
        return (path,) if path is not None and is_file(path) else ()

    def _show(self, path: Path) -> None:
        holding = next((window for window in self._shown() if window.agreements.holds(path)), None)
        window = holding or next((window for window in self._shown() if window.agreements.is_free), None)
        if window is None:
            self._opened(path)
            return
        to_front(window)
        if holding is None:
            take(window, path)

    def _opened(self, path: Path | None = None) -> MainWindow:
        window = open_window(self._session(), path)
        self._windows = [*self._shown(), window]  # nobody else holds it
        return window

    def _shown(self) -> list[MainWindow]:
        shown = (window for window in self._windows if window.isVisible())
        return sorted(shown, key=lambda window: not window.isActiveWindow())


def open_window(session: Session, path: Path | None = None) -> MainWindow:
    """A window in the shape of last time; with a path, the agreement or deal that it opens."""
    window = MainWindow(session)
    window.layout_memory.restore()
    window.start_page.set_waiting(path is not None and not is_deal(path))
    window.show()
    if path is not None:
        take(window, path)
    return window


def take(window: MainWindow, path: Path) -> None:
    """Open an agreement in a window, or begin one from a deal file."""
    (window.acts.new if is_deal(path) else window.acts.open_path)(path)


def is_deal(path: Path) -> bool:
    """Whether a file is by its name a deal file, of which an agreement is made."""
    return path.suffix.lower() in DEALS
