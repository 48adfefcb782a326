"""The undo stack mirrors the acts that the agreement file keeps, so that they can be taken back after a restart too."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtGui import QUndoCommand


class Step(Enum):
    """What is asked of an act."""

    DO = auto()
    UNDO = auto()
    REDO = auto()


Perform = Callable[[Step], bool]
"""Carries a step out; False when it was refused."""


class ActCommand(QUndoCommand):
    """One act under its name. A refused act leaves no trace on the stack."""

    def __init__(self, caption: str, perform: Perform) -> None:
        super().__init__(caption)
        self._perform = perform
        self._next = Step.DO

    def redo(self) -> None:
        """Do the act, or do it again."""
        self._send(self._next)

    def undo(self) -> None:
        """Take the act back: the audit trail gains rows and never loses one."""
        self._send(Step.UNDO)

    def _send(self, step: Step) -> None:
        done = False
        try:
            done = self._perform(step)
        finally:  # a fault on the way must not leave on the stack what was never done
            self.setObsolete(not done)
            self._next = Step.REDO
