"""The files opened last: which they are, and what is done with them. The menu and the start page show them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qa_drafter.gui.dialogs.file_choice import agreement_files, ask_existing, documents_folder
from qa_drafter.gui.places import is_file, is_folder
from qa_drafter.gui.settings import Settings


@dataclass(frozen=True, slots=True)
class RecentFile:
    """One line of the list: a pinned file is not pushed out by newer ones, a missing one has gone from its place."""

    path: Path
    is_pinned: bool
    is_missing: bool


class RecentFiles(QObject):
    """Tells the list whenever it is another, and opens what is chosen from it."""

    changed = Signal(object)  # tuple[RecentFile, ...]
    open_asked = Signal(object)  # Path
    offered = Signal(str, str, object)  # title, words, pairs of what can be done and the act

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._window = settings, window

    def show(self) -> None:
        """Look again which there are: the pinned ones, then the others, newest first."""
        pinned, recent = self._settings.pinned, self._settings.recent
        files = [RecentFile(path, path in pinned, not is_file(path)) for path in recent]
        self.changed.emit(tuple(sorted(files, key=lambda file: not file.is_pinned)))

    def choose(self, path: Path) -> None:
        """Open a file of the list; of one that has gone say so, and offer to take it from the list."""
        if is_file(path):
            self.open_asked.emit(path)
            return
        self.show()
        title = self.tr("{0} is no longer there").format(path.name)
        words = self.tr("It was moved, renamed or deleted, or its drive is not connected: {0}").format(path.parent)
        offers = (
            (self.tr("Locate…"), lambda: self.locate(path)),
            (self.tr("Take it from the list"), lambda: self.take_out(path)),
        )
        self.offered.emit(title, words, offers)

    def locate(self, path: Path) -> None:
        """Ask where a file lies that has gone from its place, and open it there."""
        folder = path.parent if is_folder(path.parent) else documents_folder()
        title = self.tr("Locate {0}").format(path.name)
        ask_existing(self._window, title, agreement_files(), folder, lambda found: self._found(path, found))

    def is_pinned(self, path: Path | None) -> bool:
        """Whether a file stays in the list however many follow."""
        return path in self._settings.pinned

    def pin(self, path: Path) -> None:
        """Let a file stay in the list however many follow, or no longer."""
        self._settings.pin_recent(path, pinned=path not in self._settings.pinned)
        self.show()

    def take_out(self, path: Path) -> None:
        """Take a file from the list; the file itself is left alone."""
        self._settings.drop_recent(path)
        self.show()

    def _found(self, path: Path, found: Path) -> None:
        self._settings.move_recent(path, found.absolute())
        self.show()
        self.open_asked.emit(found)
