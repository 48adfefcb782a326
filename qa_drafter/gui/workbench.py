"""The three panes of an open agreement, one in front, and the road from each to the bridge.

The window opens with Draft. The other panes are made when first asked for, or when the user has had a first look.
"""

from __future__ import annotations

from enum import IntEnum
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QSplitter, QStackedWidget, QTreeView, QWidget

from qa_drafter.domain.finding import Finding
from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.gui.background import Job
from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.gui.columns import step_column
from qa_drafter.gui.command_bar import CommandBar
from qa_drafter.gui.panes.draft import DraftPane
from qa_drafter.gui.panes.wording_place import WordingPlace
from qa_drafter.gui.turns import in_next_turn
from qa_drafter.gui.undo_keys import UndoKeys
from qa_drafter.services.changed import Changed

if TYPE_CHECKING:
    from qa_drafter.gui.panes.compare import ComparePane
    from qa_drafter.gui.panes.coverage import CoveragePane
    from qa_drafter.gui.panes.responsibilities import ResponsibilitiesPane

    Pane = DraftPane | ResponsibilitiesPane | ComparePane | CoveragePane

FIRST_LOOK: Final = 600
"""Milliseconds that the user looks at Draft before the other panes are made."""


class Mode(IntEnum):
    """The modes, in the order of their tabs."""

    DRAFT = 0
    RESPONSIBILITIES = 1
    COMPARE = 2
    COVERAGE = 3


class Workbench(QStackedWidget):
    """Shows one pane and keeps all of them true to the open agreement."""

    message = Signal(str)
    failed = Signal(object)  # QaDrafterError
    mode_asked = Signal(object)  # Mode
    open_asked = Signal()
    schedule_asked = Signal(str)  # the id of one that the parties fill in
    job_asked = Signal(object)  # Job
    export_asked = Signal(object)  # ExportRequest
    file_asked = Signal(int)  # a Word file to compare, for the side before (0) or after (1)
    files_asked = Signal()
    compared = Signal()
    pane_made = Signal(object)  # dict[str, QSplitter]: the dividers of its columns
    compare_made = Signal(object)  # ComparePane
    coverage_made = Signal(object)  # CoveragePane

    def __init__(self, bridge: AgreementBridge, bar: CommandBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._bar = bridge, bar
        self._undo_keys = UndoKeys(self)
        self._made: dict[Mode, Pane] = {}
        self._entered: set[Mode] = set()
        self.draft = DraftPane()
        self.draft.edit_asked.connect(bridge.perform)
        self.draft.act_asked.connect(bridge.perform_act)
        self.draft.activity_asked.connect(lambda activity: self.open_activity(ActivityId(activity)))
        self.draft.job_asked.connect(self.job_asked)
        self._take_in(Mode.DRAFT, self.draft)
        bridge.agreement_changed.connect(self._show_agreement)
        bridge.changed.connect(self._refresh)
        bridge.retraced.connect(self._reveal)

    @cached_property
    def responsibilities(self) -> ResponsibilitiesPane:
        """The pane of the matrices."""
        from qa_drafter.gui.panes.responsibilities import ResponsibilitiesPane

        pane = ResponsibilitiesPane()
        pane.edit_asked.connect(self._bridge.perform)
        pane.act_asked.connect(self._bridge.perform_act)
        pane.act_begun.connect(self._bridge.begin_act)
        pane.act_ended.connect(self._bridge.end_act)
        pane.article_asked.connect(self.open_article)
        pane.open_asked.connect(self.open_asked)
        self._take_in(Mode.RESPONSIBILITIES, pane)
        return pane

    @cached_property
    def compare(self) -> ComparePane:
        """The pane of the comparison."""
        from qa_drafter.gui.panes.compare import ComparePane

        pane = ComparePane()
        pane.article_asked.connect(self.open_article)
        pane.job_asked.connect(self.job_asked)
        pane.export_asked.connect(self.export_asked)
        pane.file_asked.connect(self.file_asked)
        pane.files_asked.connect(self.files_asked)
        pane.compared.connect(self.compared)
        self._take_in(Mode.COMPARE, pane)
        self.compare_made.emit(pane)
        return pane

    @cached_property
    def coverage(self) -> CoveragePane:
        """The pane of the requirements."""
        from qa_drafter.gui.panes.coverage import CoveragePane

        pane = CoveragePane()
        pane.article_asked.connect(self.open_article)
        pane.open_asked.connect(self.open_asked)
        self._take_in(Mode.COVERAGE, pane)
        self.coverage_made.emit(pane)
        return pane

    def pane(self, mode: Mode) -> Pane:
        """The pane of a mode, made now if need be."""
        match mode:
            case Mode.DRAFT:
                return self.draft
            case Mode.RESPONSIBILITIES:
                return self.responsibilities
            case Mode.COMPARE:
                return self.compare
            case Mode.COVERAGE:
                return self.coverage

    @property
    def splitters(self) -> dict[str, QSplitter]:
        """The dividers of the columns of every pane there is, by a name that lasts."""
        return {name: splitter for made in self._made.items() for name, splitter in _splitters(*made).items()}

    @property
    def has_content(self) -> bool:
        """Whether there is anything to show: an agreement, or Word files to compare."""
        files = Mode.COMPARE in self._made and self.compare.has_files
        return self._bridge.reading is not None or files

    @property
    def mode(self) -> Mode:
        """The mode in front."""
        return next(mode for mode, pane in self._made.items() if pane is self.currentWidget())

    def show_mode(self, mode: Mode, *, take_focus: bool) -> None:
        """Bring a pane to the front with its tool bar; `take_focus` False leaves the focus where it is."""
        pane = self.pane(mode)
        self.setCurrentWidget(pane)
        self._bar.show_bar(pane.toolbar(), edits=mode in (Mode.DRAFT, Mode.RESPONSIBILITIES))
        if take_focus and self.isVisibleTo(self.window()) and mode not in self._entered:
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
        if any(finding.subject == table.id for table in reading.opened.form_tables()):
            self.schedule_asked.emit(finding.subject)
            return
        activities = {row.activity for matrix in reading.opened.content.matrices for row in matrix.rows}
        if finding.subject in activities:
            self.open_activity(ActivityId(finding.subject))
        elif finding.definition:
            self.open_article(WordingPlace(finding.subject, finding.definition).name)
        else:
            self.open_subject(finding.subject)

    def may_leave(self) -> bool:
        """Whether the agreement can be let go of; else Draft comes to the front with what is not kept yet."""
        if self.draft.may_leave():
            return True
        self.mode_asked.emit(Mode.DRAFT)
        return False

    def open_activity(self, activity: ActivityId) -> None:
        """Show a row of a matrix in Responsibilities."""
        self.mode_asked.emit(Mode.RESPONSIBILITIES)
        self.responsibilities.open_activity(activity)

    def open_subject(self, subject: str) -> None:
        """Show a clause, or the first article that prints a term, in Draft."""
        self.mode_asked.emit(Mode.DRAFT)
        self.draft.open_subject(subject)

    def open_article(self, name: str) -> None:
        """Show an article in Draft by its clause, or a definition in it by the name of its place."""
        self.mode_asked.emit(Mode.DRAFT)
        self.draft.open_place(WordingPlace.named(name))

    def _enter(self, mode: Mode) -> None:
        """A pane first comes with the focus in its list or grid, not in the first field that Qt finds."""
        self._entered.add(mode)
        match mode:
            case Mode.RESPONSIBILITIES:
                first: QWidget | None = self.responsibilities.grid
            case Mode.COVERAGE:
                first = self.coverage.table
            case _:
                first = self.pane(mode).findChild(QTreeView)
        if first is not None:
            first.setFocus()

    def _take_in(self, mode: Mode, pane: Pane) -> None:
        self._made[mode] = pane
        self.addWidget(pane)
        self._bar.add(pane.toolbar())
        pane.message.connect(self.message)
        pane.failed.connect(self.failed)
        for field in pane.findChildren(QLineEdit):
            field.installEventFilter(self._undo_keys)
        pane.show_reading(self._bridge.reading)
        self.pane_made.emit(_splitters(mode, pane))

    def _show_agreement(self) -> None:
        self._entered.clear()
        for pane in self._made.values():
            pane.show_reading(self._bridge.reading)
        if self._bridge.reading is not None and len(self._made) < len(Mode):
            QTimer.singleShot(FIRST_LOOK, self, self._load_others)

    def _load_others(self) -> None:
        """Reading their code takes as long as making them, and need not be done here."""
        self.job_asked.emit(Job(self.tr("Getting ready"), lambda progress: _load(), lambda answer: self._make_next()))

    def _make_next(self) -> None:
        """Make the panes that are not there yet, one a turn, so that none of them holds up the window."""
        missing = next((mode for mode in Mode if mode not in self._made), None)
        if missing is not None:
            self.pane(missing)
            in_next_turn(self, self._make_next)

    def _refresh(self, changed: Changed) -> None:
        for pane in self._made.values():
            pane.refresh(changed)

    def _reveal(self, changed: Changed) -> None:
        """Undo and redo show what they did where the pane in front can show it; they never change the pane."""
        if self.currentWidget() is self.draft:
            self.draft.reveal(changed)
        elif self.currentWidget() is self._made.get(Mode.RESPONSIBILITIES):
            self.responsibilities.reveal(changed)


def _load() -> None:
    for module in ("panes.responsibilities", "panes.compare", "panes.coverage", "interview.interview_acts"):
        import_module(f"qa_drafter.gui.{module}")


def _splitters(mode: Mode, pane: QWidget) -> dict[str, QSplitter]:
    return {f"{mode.name.lower()}{place}": found for place, found in enumerate(pane.findChildren(QSplitter))}
