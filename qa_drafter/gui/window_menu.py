"""The menu of the open windows, one for each agreement, and the way from one to the next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu


class WindowMenu(QObject):
    """Lists the windows of the program when the menu is opened; the own one is marked."""

    def __init__(self, window: QMainWindow, menu: QMenu, next_window: QAction) -> None:
        super().__init__(window)
        self._window, self._menu, self._next = window, menu, next_window
        menu.aboutToShow.connect(self.fill)
        next_window.triggered.connect(self._go_on)
        self.fill()

    def fill(self) -> None:
        """List the windows that are open now."""
        self._menu.clear()
        self._menu.addAction(self._next)
        self._menu.addSeparator()
        for place, window in enumerate(_open(), start=1):
            name = (window.windowTitle()).replace("&", "&&")
            action = self._menu.addAction(f"&{place} {name}" if place < 10 else name)
            action.setCheckable(True)
            action.setChecked(window is self._window)
            action.setStatusTip(window.windowFilePath())
            action.triggered.connect(partial(to_front, window))

    def _go_on(self) -> None:
        windows = _open()
        if self._window in windows:
            to_front(windows[(windows.index(self._window) + 1) % len(windows)])


def to_front(window: QMainWindow, *_checked: bool) -> None:
    """Bring a window before the others, even one that was put away."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def _open() -> list[QMainWindow]:
    """The windows in an order that stays while they are open."""
    shown = (window for window in QApplication.topLevelWidgets() if isinstance(window, QMainWindow))
    return sorted((window for window in shown if window.isVisible()), key=lambda w: (w.windowTitle(), int(w.winId())))
