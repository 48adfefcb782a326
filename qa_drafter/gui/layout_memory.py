"""The shape of the window, kept between sessions: place, docks, columns; and the shape as delivered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from qa_drafter.gui.settings import Settings

USUAL: Final = QSize(1440, 900)


class LayoutMemory:
    """Restores and keeps the shape of one window."""

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        self._window, self._settings = window, settings
        self._splitters: dict[str, QSplitter] = {}
        self._delivered: dict[str, QByteArray] = {}
        self._docks = window.saveState()

    def take_in(self, splitters: Mapping[str, QSplitter]) -> None:
        """Look after further columns from now on: they take the shape of last time."""
        for name, splitter in splitters.items():
            self._splitters[name], self._delivered[name] = splitter, splitter.saveState()
            _restore(splitter, self._settings.splitter(name))

    def restore(self) -> None:
        """Give the window the shape of last time; on a screen that is still there, else as delivered."""
        self._window.resize(_fitting(USUAL))
        self._window.restoreGeometry(self._settings.geometry)
        if not self._is_on_a_screen():
            self._window.resize(_fitting(USUAL))
            self._window.move(QGuiApplication.primaryScreen().availableGeometry().topLeft())
        self._window.restoreState(self._settings.docks)

    def keep(self) -> None:
        """Remember the shape."""
        self._settings.geometry = self._window.saveGeometry()
        self._settings.docks = self._window.saveState()
        for name, splitter in self._splitters.items():
            if any(splitter.sizes()):  # columns that were never shown have no widths yet
                self._settings.set_splitter(name, splitter.saveState())

    def reset(self) -> None:
        """The shape as delivered."""
        self._settings.forget_layout()
        self._window.showNormal()
        self._window.resize(_fitting(USUAL))
        self._window.restoreState(self._docks)
        for name, splitter in self._splitters.items():
            _restore(splitter, self._delivered[name])

    def _is_on_a_screen(self) -> bool:
        place = self._window.frameGeometry()
        return any(screen.availableGeometry().intersects(place) for screen in QGuiApplication.screens())


def _restore(splitter: QSplitter, state: QByteArray) -> None:
    if not state.isEmpty():
        splitter.restoreState(state)


def _fitting(size: QSize) -> QSize:
    return size.boundedTo(QGuiApplication.primaryScreen().availableSize())
