"""The undo stack holds envelopes: the edits of one act, its caption, and the one road by which edits are performed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from qa_drafter.domain.edits import Edit

Edits = tuple[Edit, ...]
"""The edits of one act: performed together or not at all."""
Perform = Callable[[Edits, bool], bool]
"""Performs edits; the second is True where an act is taken back or done again. False when they were refused."""


class EditCommand(QUndoCommand):
    """Performs the edits of one act; undo performs their inverses. A refused act leaves no trace on the stack."""

    def __init__(self, caption: str, edits: Edits, perform: Perform) -> None:
        super().__init__(caption)
        self._edits, self._perform = edits, perform
        self._is_known = False

    def redo(self) -> None:
        """Perform the act."""
        self._send(self._edits)

    def undo(self) -> None:
        """Perform the inverses, last edit first: the audit trail gains rows and never loses one."""
        self._send(tuple(edit.inverse() for edit in reversed(self._edits)))

    def _send(self, edits: Edits) -> None:
        done = False
        try:
            done = self._perform(edits, self._is_known)
        finally:  # a fault on the way must not leave on the stack what was never done
            self.setObsolete(not done)
            self._is_known = True
