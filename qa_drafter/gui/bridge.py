"""Between panes and services: the open agreement, its undo stack, and the news of what changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.undo import EditCommand
from qa_drafter.gui.wording import edit_words
from qa_drafter.services.changed import Changed


class AgreementBridge(QObject):
    """Performs what panes ask, on one undo stack, and tells everyone what it touched."""

    changed = Signal(object)  # Changed
    refused = Signal(object)  # QaDrafterError
    versions_changed = Signal()
    agreement_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._reading: Reading | None = None

    @property
    def reading(self) -> Reading | None:
        """The open agreement's services and answers; None while nothing is open."""
        return self._reading

    def show(self, reading: Reading | None) -> None:
        """Take another agreement in hand, or none; the one before is let go of."""
        if self._reading is not None:
            self._reading.opened.close()
        self._reading = reading
        self.stack.clear()
        self.agreement_changed.emit()

    def perform(self, edit: Edit) -> bool:
        """Put an edit on the stack, which performs it. False when it was refused."""
        if self._reading is None:
            return False
        before = self.stack.index()
        self.stack.push(EditCommand(edit_words(edit, self._reading.opened.content), edit, self._send))
        return self.stack.index() > before

    def save_version(self, label: str) -> None:
        """Keep the working copy as a version under `label`."""
        if self._reading is None:
            return
        try:
            _, changed = self._reading.versions.save(label)
        except QaDrafterError as refusal:
            self.refused.emit(refusal)
            return
        self._reading.forget()
        self.changed.emit(changed)
        self.versions_changed.emit()

    def _send(self, edit: Edit) -> bool:
        if self._reading is None:
            return False
        try:
            changed: Changed = self._reading.editing.perform(edit)
        except QaDrafterError as refusal:
            self.refused.emit(refusal)
            return False
        self._reading.forget()
        self.changed.emit(changed)
        return True
