"""The two choices of a comparison: saved versions, the working copy, or any Word file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.panes.version_box import VersionBox

Chosen = VersionId | Path | None
"""A saved version, a Word file, or None for the working copy."""

_WORKING_COPY: Final = ""
_FILE: Final = "file:"
_ASK: Final = "file?"
_LONGEST: Final = 36
"""Characters of a label in the lists; its tool tip has all of it."""


class CompareSides(QObject):
    """Two drop-downs with the same entries. Files that were chosen stay among them as long as the window is open."""

    chosen = Signal()
    file_asked = Signal(int)  # 0 for the side before, 1 for the side after

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_chosen = False
        self._files: list[Path] = []
        self._was = [-1, -1]
        self.before = self._box(self.tr("Version before"), 0)
        self.after = self._box(self.tr("Version after"), 1)

    @property
    def boxes(self) -> tuple[QComboBox, QComboBox]:
        """Before and after."""
        return self.before, self.after

    @property
    def is_complete(self) -> bool:
        """Whether both sides are chosen."""
        return all(isinstance(box.currentData(), str) for box in self.boxes)

    @property
    def base(self) -> Chosen:
        """What is compared from."""
        return _meant(self.before.currentData())

    @property
    def target(self) -> Chosen:
        """What is compared with it."""
        return _meant(self.after.currentData())

    def show_choices(self, marks: Sequence[VersionMark], *, edited: bool, is_open: bool) -> None:
        """Offer versions, working copy and files, and keep what was chosen where it is still there.

        As long as nothing was chosen, the last version stands against the working copy, or, where that has no
        edits, against the version before it.
        """
        kept = tuple(box.currentData() for box in self.boxes) if self.is_chosen else (None, None)
        first = ((1, 0) if edited or len(marks) < 2 else (2, 1)) if is_open else (-1, -1)
        for box, was, place in zip(self.boxes, kept, first, strict=True):
            with QSignalBlocker(box):
                self._fill(box, marks, is_open=is_open)
                found = box.findData(was) if was is not None else -1
                box.setCurrentIndex(found if found >= 0 else min(place, len(marks) if is_open else -1))
        self._was = [box.currentIndex() for box in self.boxes]

    @property
    def has_files(self) -> bool:
        """Whether any Word file was chosen."""
        return bool(self._files)

    def choose(self, *sides: tuple[int, Chosen]) -> None:
        """Take versions, Word files, or None for the working copy, for sides: 0 before, 1 after."""
        for side, path in sides:
            if isinstance(path, Path) and path not in self._files:
                self._files.append(path)
                for box in self.boxes:
                    with QSignalBlocker(box):
                        self._add_file(box, box.count() - 1, path)
            with QSignalBlocker(self.boxes[side]):
                self.boxes[side].setCurrentIndex(self.boxes[side].findData(_key(path)))
        self._choose()

    def swap(self) -> None:
        """The later becomes the earlier."""
        places = self.before.currentIndex(), self.after.currentIndex()
        for box, place in zip((self.after, self.before), places, strict=True):
            with QSignalBlocker(box):
                box.setCurrentIndex(place)
        self._choose()

    def forget(self) -> None:
        """Another agreement: its versions have other meanings, and files were chosen for the one before."""
        self.is_chosen = False
        self._files.clear()

    def _choose(self) -> None:
        self.is_chosen = True
        self._was = [box.currentIndex() for box in self.boxes]
        self.chosen.emit()

    def _take(self, side: int) -> None:
        if self.boxes[side].currentData() != _ASK:
            self._choose()
            return
        with QSignalBlocker(self.boxes[side]):
            self.boxes[side].setCurrentIndex(self._was[side])
        self.file_asked.emit(side)

    def _fill(self, box: QComboBox, marks: Sequence[VersionMark], *, is_open: bool) -> None:
        box.clear()
        if is_open:
            box.addItem(self.tr("Working copy"), _WORKING_COPY)
            for mark in reversed(marks):
                box.addItem(f"{mark.id} · {_short(mark.label)}", str(mark.id))
                told = f"{mark.id} · {mark.label} · {mark.saved_at[:10]} · {mark.saved_by}"
                box.setItemData(box.count() - 1, told, Qt.ItemDataRole.ToolTipRole)
        for path in self._files:
            self._add_file(box, box.count(), path)
        box.addItem(self.tr("Word file…"), _ASK)

    def _add_file(self, box: QComboBox, place: int, path: Path) -> None:
        box.insertItem(place, _short(path.name), f"{_FILE}{path}")
        box.setItemData(place, str(path), Qt.ItemDataRole.ToolTipRole)

    def _box(self, name: str, side: int) -> QComboBox:
        box = VersionBox()
        box.setMinimumWidth(columns(box, 22))
        box.setMaximumWidth(columns(box, 30))
        box.setMinimumHeight(lines(box, 1.6))
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setPlaceholderText(self.tr("Choose…"))
        box.currentIndexChanged.connect(lambda _: self._take(side))
        return box


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1].rstrip()}…"


def _key(chosen: Chosen) -> str:
    return f"{_FILE}{chosen}" if isinstance(chosen, Path) else chosen or _WORKING_COPY


def _meant(chosen: object) -> Chosen:
    if not isinstance(chosen, str) or chosen == _WORKING_COPY:
        return None
    return Path(chosen.removeprefix(_FILE)) if chosen.startswith(_FILE) else VersionId(chosen)
