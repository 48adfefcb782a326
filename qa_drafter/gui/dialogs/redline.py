"""Redline: which version is the old state, which the new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.dialogs.sheet import Sheet


class RedlineDialog(Sheet):
    """Offers the saved versions and, where it differs, the working copy."""

    manual_page = "09-documents.md"
    asked = Signal(object, object)  # VersionId, and VersionId or None for the working copy

    def __init__(self, marks: Sequence[VersionMark], edits: int, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Redline of versions"),
            self.tr("Accepting all changes of the redline gives the new state exactly, rejecting all the old one."),
            self.tr("Write redline…"),
            parent,
        )
        self.base, self.target = QComboBox(), QComboBox()
        for mark in reversed(marks):
            for box in (self.base, self.target):
                box.addItem(f"{mark.id} · {mark.label} · {mark.saved_at[:10]}", str(mark.id))
        if edits or len(marks) < 2:
            self.target.insertItem(0, self.tr("Working copy"), "")
        self.add_field(self.tr("&Old state"), self.base)
        self.add_field(self.tr("&New state"), self.target)
        self.target.setCurrentIndex(0)
        self.base.setCurrentIndex(0 if edits or len(marks) < 2 else 1)
        for box in (self.base, self.target):
            box.currentIndexChanged.connect(self._look)
        self._edits = edits
        self._look()

    def accept(self) -> None:
        """Ask for the redline; Qt's signature."""
        if self.ok.isEnabled():
            target = self.target.currentData()
            self.asked.emit(VersionId(self.base.currentData()), VersionId(target) if target else None)
            super().accept()

    def _look(self) -> None:
        same = self.base.currentData() == self.target.currentData()
        unedited = not self.target.currentData() and not self._edits
        newest = self.base.currentIndex() == 0
        nothing = same or (unedited and newest)
        self.complain(self.tr("The two states are the same: choose another.") if nothing else "")
