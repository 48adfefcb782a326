"""Between panes and services: the open agreement, its undo stack, and the news of what changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.trail_wording import in_names, names_of
from qa_drafter.gui.undo import ActCommand, Step
from qa_drafter.gui.wording import edit_words
from qa_drafter.services.changed import Changed


class AgreementBridge(QObject):
    """Performs what panes ask, on one undo stack, and tells everyone what it touched."""

    changed = Signal(object)  # Changed
    retraced = Signal(object)  # Changed, of an act that was taken back or done again
    told = Signal(str)  # which act that was
    refused = Signal(object)  # QaDrafterError
    agreement_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._reading: Reading | None = None
        self._act: tuple[str, list[Edit]] | None = None
        self._is_restoring = False

    @property
    def reading(self) -> Reading | None:
        """The open agreement's services and answers; None while nothing is open."""
        return self._reading

    @property
    def path(self) -> Path | None:
        """Where the open agreement lies; None while nothing is open."""
        return self._reading.opened.path.absolute() if self._reading is not None else None

    def show(self, reading: Reading | None) -> None:
        """Take another agreement in hand, or none; the one before is let go of."""
        before, self._reading, self._act = self._reading, reading, None
        self._restore_acts()
        self.agreement_changed.emit()
        if before is not None:
            before.opened.close()

    def begin_act(self, caption: str) -> None:
        """The edits that follow, until `end_act`, are one act under one name."""
        self._act = (caption, [])

    def end_act(self) -> None:
        """Perform the edits of the act: all of them or none."""
        act, self._act = self._act, None
        if act is not None and act[1]:
            self._push(act[0], tuple(act[1]))

    def perform_act(self, caption: str, edits: Sequence[Edit], reason: str = "") -> bool:
        """Perform several edits as one act; without a name that of the first. False when it was refused.

        `reason` goes into the audit trail.
        """
        if self._reading is None or not edits:
            return False
        return self._push(caption or edit_words(edits[0], self._reading.opened.content), tuple(edits), reason)

    def perform(self, edit: Edit) -> bool:
        """Put an edit on the stack, which performs it, or keep it for the end of the act. False when it was refused."""
        if self._reading is None:
            return False
        if self._act is not None:
            self._act[1].append(edit)
            return True
        return self._push(edit_words(edit, self._reading.opened.content), (edit,))

    def save_version(self, label: str) -> VersionMark | None:
        """Keep the working copy as a version under `label`; None when it was refused."""
        if self._reading is None:
            return None
        try:
            mark, changed = self._reading.versions.save(label)
        except QaDrafterError as refusal:
            self.refused.emit(refusal)
            return None
        self._reading.forget()
        self.changed.emit(changed)
        return mark

    def renew(self) -> None:
        """The library in use has moved on: what stands beside the agreement is read again."""
        if self._reading is not None:
            self._reading.forget()
            clauses = frozenset(article.clause for article in self._reading.opened.content.articles)
            self.changed.emit(Changed(clauses=clauses, outline=True))

    def _restore_acts(self) -> None:
        """The stack as the file tells it: what was done in it before can be taken back."""
        self.stack.clear()
        if self._reading is None:
            return
        editing, self._is_restoring = self._reading.editing, True
        acts = editing.act_names()
        names = names_of(self._reading.opened.content) if acts else {}
        for name in acts:
            self.stack.push(ActCommand(worded(in_names(name, names)), self._carry_out))
        self.stack.setIndex(editing.history().standing)
        self._is_restoring = False

    def _push(self, caption: str, edits: tuple[Edit, ...], reason: str = "") -> bool:
        before = self.stack.index()
        self.stack.push(ActCommand(caption, lambda step: self._carry_out(step, edits, caption, reason)))
        return self.stack.index() > before

    def _carry_out(self, step: Step, edits: tuple[Edit, ...] = (), caption: str = "", reason: str = "") -> bool:
        if self._is_restoring:
            return True
        if self._reading is None:
            return False
        editing = self._reading.editing
        try:
            match step:
                case Step.DO:
                    told, changed = "", editing.perform_all(edits, reason, caption)
                case Step.UNDO:
                    told, changed = self.tr("Undone: {0}").format(self.stack.undoText()), editing.undo()
                case Step.REDO:
                    told, changed = self.tr("Done again: {0}").format(self.stack.redoText()), editing.redo()
        except QaDrafterError as refusal:
            self.refused.emit(refusal)
            return False
        self._reading.forget()
        self.changed.emit(changed)
        if told:
            self.retraced.emit(changed)
            self.told.emit(told)
        return True
