"""Save version: the label, and the edits that the version will hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from qa_drafter.gui.dialogs.sheet import Sheet
from qa_drafter.gui.measures import lines
from qa_drafter.gui.models.counting import counted

LONGEST = 200


class SaveVersionDialog(Sheet):
    """Shows what will be kept before it is kept."""

    manual_page = "16-versions.md"
    asked = Signal(str)  # label

    def __init__(self, name: str, edits: Sequence[str], parent: QWidget | None = None) -> None:
        held = counted(len(edits), self.tr("edit"), self.tr("edits"))
        sentence = self.tr("Version {0} will hold {1}. It is kept for good and cannot be changed.").format(name, held)
        super().__init__(self.tr("Save version"), sentence, self.tr("Save version {0}").format(name), parent)
        self.label = QLineEdit()
        self.label.setMaxLength(LONGEST)
        self.label.setPlaceholderText(self.tr("for example: after the first negotiation round"))
        self.edits = QListWidget()
        self.edits.addItems(list(edits))
        self.edits.setMinimumHeight(lines(self, 6))
        self.add_field(self.tr("&Label"), self.label)
        self.add_field(self.tr("&Edits"), self.edits)
        self.label.textChanged.connect(self._look)
        self._look()
        self.label.setFocus()

    def accept(self) -> None:
        """Ask for the version; Qt's signature."""
        if self.ok.isEnabled():
            self.asked.emit(self.label.text().strip())
            super().accept()

    def _look(self) -> None:
        self.complain("", ready=bool(self.label.text().strip()))
