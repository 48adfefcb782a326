"""Wording that is typed and not kept: asked about once before the agreement is let go of."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from qa_drafter.gui.panes.draft_section import SectionView
from qa_drafter.gui.panes.draft_source import DraftSource
from qa_drafter.gui.panes.wording_place import WordingPlace


class DraftUnkept(QObject):
    """Remembers what has been asked about; who repeats it means it."""

    told = Signal(str, str)  # what is not kept, and what can be done with it
    place_wished = Signal(str)  # clause

    def __init__(self, section: SectionView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._section = section
        self._asked_about: dict[str, str] = {}

    def may_leave(self, source: DraftSource | None) -> bool:
        """Whether nothing would be lost, or the user knows."""
        typed = self._section.unfinished
        if source is None or not typed or typed == self._asked_about:
            return True
        self._asked_about = typed
        self.place_wished.emit(WordingPlace.named(next(iter(typed))).clause)
        self.told.emit(
            self.tr("What you have typed is not kept"),
            self.tr("{0}: Ctrl+Enter keeps it, Esc leaves it. Closing once more drops it.").format(source.names(typed)),
        )
        return False
