"""The three panes of an open agreement, one in front, and the road from each to the bridge."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSplitter, QStackedWidget, QTreeView, QWidget

from qa_drafter.domain.finding import Finding
from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.columns import step_column
from qa_drafter.gui.command_bar import CommandBar
from qa_drafter.gui.panes.compare import ComparePane
from qa_drafter.gui.panes.draft import DraftPane
from qa_drafter.gui.panes.responsibilities import ResponsibilitiesPane
from qa_drafter.gui.undo_keys import UndoKeys
from qa_drafter.services.changed import Changed

Pane = DraftPane | ResponsibilitiesPane | ComparePane


class Mode(IntEnum):
    """The modes, in the order of their tabs."""

    DRAFT = 0
    RESPONSIBILITIES = 1
    COMPARE = 2


class Workbench(QStackedWidget):
    """Shows one pane and keeps all of them true to the open agreement."""

    message = Signal(str)
    failed = Signal(object)  # QaDrafterError
    mode_asked = Signal(object)  # Mode

    def __init__(self, bridge: AgreementBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.draft, self.responsibilities, self.compare = DraftPane(), ResponsibilitiesPane(), ComparePane()
        self.panes: tuple[Pane, ...] = (self.draft, self.responsibilities, self.compare)
        for pane in self.panes:
            self.addWidget(pane)
            pane.message.connect(self.message)
            pane.failed.connect(self.failed)
        self._undo_keys = UndoKeys(self)
        for field in self.findChildren(QLineEdit):
            field.installEventFilter(self._undo_keys)
        self._entered: set[Mode] = set()
        self._join_edits()
        bridge.agreement_changed.connect(self._show_agreement)
        bridge.changed.connect(self._refresh)

    @property
    def splitters(self) -> dict[str, QSplitter]:
        """The dividers of the panes' columns, by a name that lasts."""
        return {
            f"{mode.name.lower()}{place}": splitter
            for mode, pane in zip(Mode, self.panes, strict=True)
            for place, splitter in enumerate(pane.findChildren(QSplitter))
        }

    def fill(self, bar: CommandBar) -> None:
        """Give the panes' tool bars a place."""
        for pane in self.panes:
            bar.add(pane.toolbar())

    def show_mode(self, mode: Mode, bar: CommandBar, *, take_focus: bool) -> None:
        """Bring a pane to the front with its tool bar; `take_focus` False leaves the focus where it is."""
        pane = self.panes[mode]
        self.setCurrentWidget(pane)
        bar.show_bar(pane.toolbar(), edits=mode is not Mode.COMPARE)
        if take_focus and mode not in self._entered:
            self._enter(mode)

    def step_column(self, step: int) -> None:
        """Put the focus into the next column of the pane in front, or into the one before."""
        pane = self.currentWidget()
        if pane is not None:
            step_column(pane, step)

    def go_to(self, finding: Finding) -> None:
        """Bring into view where a finding stands."""
        reading = self._bridge.reading
        if reading is None:
            return
        activities = {row.activity for matrix in reading.opened.content.matrices for row in matrix.rows}
        if finding.subject in activities:
            self.mode_asked.emit(Mode.RESPONSIBILITIES)
            self.responsibilities.open_activity(ActivityId(finding.subject))
        else:
            self.mode_asked.emit(Mode.DRAFT)
            self.draft.open_subject(finding.subject)

    def may_leave(self) -> bool:
        """Whether the agreement can be let go of; else Draft comes to the front with what is not kept yet."""
        if self.draft.may_leave():
            return True
        self.mode_asked.emit(Mode.DRAFT)
        return False

    def open_article(self, clause: str) -> None:
        """Show an article in Draft."""
        self.mode_asked.emit(Mode.DRAFT)
        self.draft.open_article(clause)

    def _enter(self, mode: Mode) -> None:
        """A pane first comes with the focus in its list or grid, not in the first field that Qt finds."""
        self._entered.add(mode)
        changes = self.compare.findChild(QTreeView)
        first = (self.draft.outline.tree, self.responsibilities.grid, changes)[mode]
        if first is not None:
            first.setFocus()

    def _join_edits(self) -> None:
        bridge = self._bridge
        self.draft.edit_asked.connect(bridge.perform)
        self.responsibilities.edit_asked.connect(bridge.perform)
        self.responsibilities.act_begun.connect(bridge.begin_act)
        self.responsibilities.act_ended.connect(bridge.end_act)
        self.responsibilities.article_asked.connect(self.open_article)
        self.compare.article_asked.connect(self.open_article)

    def _show_agreement(self) -> None:
        self._entered.clear()
        for pane in self.panes:
            pane.show_reading(self._bridge.reading)

    def _refresh(self, changed: Changed) -> None:
        for pane in self.panes:
            pane.refresh(changed)
