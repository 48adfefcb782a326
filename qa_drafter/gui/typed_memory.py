"""Wording that is being typed, kept beside the agreement until it is decided: a power cut takes nothing away."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.panes.draft import DraftPane
from qa_drafter.gui.panes.draft_source import DraftSource
from qa_drafter.gui.panes.wording_place import WordingPlace
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.settings import Settings

EVERY: Final = 2000
"""Milliseconds of typing that can be lost at most."""


class TypedMemory(QObject):
    """Keeps what stands in the open fields of the Draft pane, and puts it there again after a crash.

    It never touches the agreement: only wording that its author keeps becomes part of that.
    """

    found = Signal(str, str)  # what was found, and what can be done with it

    def __init__(self, bridge: AgreementBridge, draft: DraftPane, settings: Settings) -> None:
        super().__init__(bridge)
        self._bridge, self._draft, self._settings = bridge, draft, settings
        self._path: Path | None = None
        self._kept: Mapping[str, str] = {}
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.keep)
        bridge.agreement_changed.connect(self._change)

    def keep(self) -> None:
        """Write down what stands in the fields, where that has changed."""
        typed = self._draft.section.unfinished
        if self._path is not None and typed != self._kept:
            self._settings.keep_typed(self._path, typed)
            self._kept = typed

    def _change(self) -> None:
        """The agreement before was let go of in order: what was typed in it has been decided."""
        if self._path is not None:
            self._settings.keep_typed(self._path, {})
        reading = self._bridge.reading
        self._path, self._kept = (reading.opened.path if reading is not None else None), {}
        self._timer.stop()
        if reading is not None:
            self._take_up(reading, self._settings.typed(reading.opened.path))
            self._timer.start()

    def _take_up(self, reading: Reading, typed: Mapping[str, str]) -> None:
        source = DraftSource(reading)
        known = {name: place for name in typed if source.holds(place := WordingPlace.named(name))}
        if not known:
            return
        taken = {place.clause: (source.wording(place), typed[name], place.term) for name, place in known.items()}
        self._draft.section.take_up(taken)
        self._draft.open_article(next(article.clause for article in source.articles if article.clause in taken))
        self._kept = {name: typed[name] for name in known}
        words = self.tr("The program ended while it was being typed: {0}. Ctrl+Enter keeps it, Esc leaves it.")
        self.found.emit(
            self.tr("Wording that was not kept stands in its field again"),
            words.format(source.names(known)),
        )
