"""Where the user was in an agreement, and which agreement it was: found again at the next start."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.settings import Place, Settings
from qa_drafter.gui.turns import in_next_turn
from qa_drafter.gui.workbench import Mode, Workbench

EVERY: Final = 2000
"""Milliseconds after which a place is written down: a crash forgets no more."""


class PlaceMemory(QObject):
    """Keeps mode and article of the open agreement, and goes there when it is opened again."""

    def __init__(self, bridge: AgreementBridge, bench: Workbench, settings: Settings) -> None:
        super().__init__(bridge)
        self._bridge, self._bench, self._settings = bridge, bench, settings
        self._path: Path | None = None
        self._is_leaving = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.keep)
        bridge.agreement_changed.connect(self._change)

    def keep(self) -> None:
        """Write down where the user is, where that has changed."""
        if self._path is None:
            return
        place = Place(self._bench.mode.name, self._bench.draft.clause)
        if place != self._settings.place(self._path):
            self._settings.set_place(self._path, place)

    def leave(self) -> None:
        """The window closes: what is open now is opened at the next start."""
        self.keep()
        self._is_leaving = True

    def _change(self) -> None:
        reading = self._bridge.reading
        self._path = reading.opened.path if reading is not None else None
        if not self._is_leaving:
            self._settings.last_open = self._path
        if self._path is None:
            self._timer.stop()
            return
        place = self._settings.place(self._path)
        self._bench.draft.open_article(place.clause)
        # in a turn of its own: another pane has to be made first
        in_next_turn(self, partial(self._enter, self._path, place.mode))
        self._timer.start()

    def _enter(self, path: Path, mode: str) -> None:
        if path == self._path and mode in Mode.__members__:
            self._bench.mode_asked.emit(Mode[mode])
