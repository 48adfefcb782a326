"""The acts of the workbench as actions, and the bar that shows them."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.lifecycle import POSSIBLE, LifecycleAct
from qa_drafter.gui.command_bar import dress
from qa_drafter.gui.icons import icon
from qa_drafter.gui.key_names import tip_with_keys


class LibraryBar(QToolBar):
    """Which acts there are, and which of them the text in hand allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alone: list[QAction] = []
        dress(self)
        self._add_acts()
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)
        self._add_wider_acts()
        self.search = self._key_alone(self.tr("Search the library"), "Ctrl+F")
        self.add_position = self._key_alone(self.tr("Text at a missing position…"), "Shift+F2")
        self.enter_source = self._key_alone(self.tr("Source for the register…"), "Ctrl+R")
        self.enter_term = self._key_alone(self.tr("Term for the library…"), "Ctrl+T")
        self.take_edition = self._key_alone(self.tr("Newer edition of the library…"), "Ctrl+Shift+M")
        self.next_change = self._key_alone(self.tr("Next change"), "F8")
        self.previous_change = self._key_alone(self.tr("Previous change"), "Shift+F8")
        self.show_text(None, is_editing=False)

    @property
    def acts(self) -> tuple[QAction, ...]:
        """Every action, those of the bar and those that have keys alone."""
        return (*(act for act in self.actions() if act.text()), *self._alone)

    def show_text(self, text: ClauseVersion | None, *, is_editing: bool) -> None:
        """Enable what can be done with a text; nothing while one is being typed."""
        possible = POSSIBLE[text.state] if text is not None and not is_editing else ()
        for action, act in (
            (self.submit, LifecycleAct.SUBMITTED),
            (self.approve, LifecycleAct.APPROVED),
            (self.send_back, LifecycleAct.REJECTED),
            (self.retire, LifecycleAct.RETIRED),
        ):
            action.setEnabled(act in possible)
        free = text is not None and not is_editing
        self.edit.setEnabled(free and text is not None and text.state is not LifecycleState.IN_REVIEW)
        self.restore.setEnabled(free)
        is_draft = text is not None and text.state is LifecycleState.DRAFT
        self.edit.setIconText(self.tr("Edit draft") if is_draft else self.tr("New version"))

    def _add_acts(self) -> None:
        self.leave = self._action("undo", self.tr("Back"), self.tr("Back to the agreement"), "Alt+Left")
        self.addSeparator()
        self.edit = self._action("edit", self.tr("New version"), self.tr("Write the next version, or the draft"), "F2")
        self.submit = self._action(
            "next", self.tr("Submit…"), self.tr("Put the draft forward for review"), "Ctrl+Shift+U"
        )
        self.approve = self._action(
            "check", self.tr("Approve…"), self.tr("For new agreements to take; another person than its author"),
            "Ctrl+Shift+P",
        )  # fmt: skip
        self.send_back = self._action(
            "previous", self.tr("Send back…"), self.tr("Make it a draft again"), "Ctrl+Shift+B"
        )
        self.restore = self._action(
            "update", self.tr("Restore…"), self.tr("A new draft that says again what this text says"), ""
        )
        self.retire = self._action("reserved", self.tr("Retire…"), self.tr("Take the text out of use"), "")

    def _add_wider_acts(self) -> None:
        self.begin = self._action(
            "new", self.tr("New clause…"), self.tr("A clause that the library does not have"), "Ctrl+Shift+C"
        )
        self.take_in = self._action(
            "word", self.tr("Import…"), self.tr("Drafts from the clauses of a Word file"), "Ctrl+Shift+O"
        )
        self.adopt = self._action(
            "update", self.tr("Adopt…"), self.tr("Newer texts of the library into the open agreement"), "Ctrl+Shift+A"
        )

    def _key_alone(self, words: str, keys: str) -> QAction:
        """An act without a button."""
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        self._alone.append(action)
        return action

    def _action(self, name: str, words: str, tip: str, keys: str) -> QAction:
        action = QAction(icon(name), words, self)
        action.setIconText(words)  # else Qt drops the dots
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setToolTip(tip_with_keys(tip, keys))
        self.addAction(action)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setAccessibleName(words.rstrip("…"))
        return action
