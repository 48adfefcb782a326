"""The undo stack holds envelopes: an edit, its caption, and the one road by which edits are performed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from qa_drafter.domain.edits import Edit


class EditCommand(QUndoCommand):
    """Performs an edit; undo performs its inverse. A refused edit leaves no trace on the stack."""

    def __init__(self, caption: str, edit: Edit, perform: Callable[[Edit], bool]) -> None:
        super().__init__(caption)
        self._edit, self._perform = edit, perform

    def redo(self) -> None:
        """Perform the edit."""
        self.setObsolete(not self._perform(self._edit))

    def undo(self) -> None:
        """Perform the inverse: the audit trail gains a row and never loses one."""
        self.setObsolete(not self._perform(self._edit.inverse()))
