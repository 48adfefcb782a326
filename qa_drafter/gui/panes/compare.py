"""The Compare pane: which two versions are compared, the comparison as work for another thread, and its answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QToolBar, QVBoxLayout, QWidget

from qa_drafter.domain.comparison_profile import Layout, Nature
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.background import Job
from qa_drafter.gui.models.compare_sheet import OF_VERSIONS, CompareSheet
from qa_drafter.gui.panes.compare_bar import CompareBar
from qa_drafter.gui.panes.compare_board import CompareBoard
from qa_drafter.gui.panes.compare_empty import CompareEmpty
from qa_drafter.gui.panes.compare_export import Export, ExportRequest
from qa_drafter.gui.panes.compare_head import SideName
from qa_drafter.gui.panes.compare_sides import Chosen
from qa_drafter.gui.panes.compare_source import CompareSource
from qa_drafter.gui.panes.compare_timeline import CompareTimeline
from qa_drafter.gui.panes.profile_in_force import ProfileInForce
from qa_drafter.gui.reading import Reading
from qa_drafter.services.changed import Changed
from qa_drafter.services.comparison_profiles import marking_of
from qa_drafter.services.open_agreement import Author
from qa_drafter.services.preferences import author_named


class ComparePane(QWidget):
    """Compares two states of the open agreement, a state and a Word file, or two Word files. Changes nothing."""

    message = Signal(str)
    failed = Signal(object)  # QaDrafterError
    article_asked = Signal(str)  # ClauseId, to be shown in Draft
    job_asked = Signal(object)  # Job
    export_asked = Signal(object)  # ExportRequest
    file_asked = Signal(int)  # a Word file for the side before (0) or after (1)
    files_asked = Signal()
    compared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.author: Callable[[], Author] = lambda: author_named("")
        self._source = CompareSource(None, self.author())
        self._sheet: CompareSheet | None = None
        self._ticket = 0
        self._stale = self._is_comparing = False
        self._build_parts()
        self._connect()
        self._show_sheet(None)

    def toolbar(self) -> QToolBar:
        """The commands of this pane."""
        return self.bar

    def show_reading(self, reading: Reading | None) -> None:
        """Take another agreement in hand, or none."""
        self._source = CompareSource(reading, reading.opened.author if reading else self.author())
        self.bar.sides.forget()
        self.timeline.show_source(self._source)
        self._show_sheet(None)
        self._compare_when_seen()

    @property
    def has_files(self) -> bool:
        """Whether Word files are compared, which needs no agreement."""
        return self.bar.sides.has_files

    def show_files(self, *files: tuple[int, Chosen]) -> None:
        """Compare Word files: one for the side before (0), one for the side after (1), or both; or one and a state."""
        self.show_choices()
        self.bar.sides.choose(*files)

    def show_choices(self) -> None:
        """Offer the versions there are now."""
        source = self._source
        self.bar.sides.show_choices(source.marks(), edited=source.is_edited, is_open=source.is_open)

    def refresh(self, changed: Changed) -> None:
        """Compare again when what is compared may have changed."""
        touched = changed.clauses or changed.terms or changed.activities or changed.matrices or changed.outline
        shown = None in (self.bar.base, self.bar.target) or not self.bar.sides.is_chosen
        if touched:
            self.timeline.forget_working_copy()
        if changed.versions or (touched and shown):
            self._compare_when_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another pane was shown; Qt's signature."""
        super().showEvent(event)
        if self._stale:
            self._compare()

    def _build_parts(self) -> None:
        self.bar = CompareBar()
        self.board = CompareBoard()
        self.profiles = ProfileInForce(self, self.bar, self.board.changes)
        self.empty = CompareEmpty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.board)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.timeline = CompareTimeline()
        self.timeline.hide()
        whole.addWidget(self.timeline)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.addActions(list(self.bar.commands))
        self.setFocusProxy(self.board.changes.list)
        self.bar.versions_chosen.connect(self._compare_when_seen)
        self.bar.mode_chosen.connect(self._look)
        self.bar.shown_changed.connect(lambda: self.board.changes.hide_natures(self.bar.hidden))
        self.bar.previous.triggered.connect(lambda: self.board.step(-1))
        self.bar.next.triggered.connect(lambda: self.board.step(1))
        self.bar.export.asked.connect(self._export)
        self.profiles.marking_changed.connect(self._compare_when_seen)
        self.profiles.acts.message.connect(self.message)
        self.profiles.acts.failed.connect(self.failed)
        self.bar.sides.file_asked.connect(self.file_asked)
        self.empty.pressed.connect(self.files_asked)
        self.board.changes.hide_natures(self.bar.hidden)
        self.bar.timeline.toggled.connect(self._show_timeline)
        self.timeline.sides_chosen.connect(lambda sides: self.bar.sides.choose(*sides))
        self.timeline.job_asked.connect(self.job_asked)
        self.board.message.connect(self.message)
        self.board.article_asked.connect(self.article_asked)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.board.changes.start_finding)

    def _compare_when_seen(self) -> None:
        self._ticket += 1
        self._stale = True
        if self.isVisible():
            self._compare()

    def _compare(self) -> None:
        """Ask for the comparison of the chosen versions; the answer comes to `_receive`.

        While one is under way no other is begun: of all that are asked for meanwhile, the last is made next.
        """
        self._stale = False
        self.show_choices()
        ticket, base, target = self._ticket, self.bar.base, self.bar.target
        self._mark_timeline()
        if base == target or not self.bar.sides.is_complete:
            self._show_sheet(None)
            return
        if self._is_comparing:
            return
        try:
            act = self._source.work(base, target, marking_of(self.profiles.profile))
        except QaDrafterError as refusal:
            self._give_up(ticket)
            self.failed.emit(refusal)
            return
        files = isinstance(base, Path) or isinstance(target, Path)
        name = self.tr("Compare Word files") if files else self.tr("Compare versions")
        done, not_done = partial(self._receive, ticket), partial(self._give_up, ticket)
        self._is_comparing = True
        self.job_asked.emit(Job(name, act, done, not_done, is_awaited=files))

    def _receive(self, ticket: int, sheet: CompareSheet) -> None:
        """Show an answer, unless another comparison was asked for since."""
        if self._is_last(ticket):
            self._source.keep(sheet, self.bar.base, self.bar.target)
            self._show_sheet(sheet)
            self.compared.emit()

    def _give_up(self, ticket: int) -> None:
        """No answer comes: a version cannot be printed, or the user has stopped the work."""
        if self._is_last(ticket):
            self._show_sheet(None)
            self.empty.say_refused()

    def _is_last(self, ticket: int) -> bool:
        """Whether the comparison that has ended is the one asked for last; if not, that one begins."""
        self._is_comparing = False
        if ticket == self._ticket:
            return True
        self._stale = not self.isVisible()
        if not self._stale:
            self._compare()
        return False

    def _show_sheet(self, sheet: CompareSheet | None) -> None:
        self._sheet = sheet
        if sheet is not None:
            self.board.show_sheet(sheet, self._names(), self._source.has_article)
        counts = {n: sum(x.nature is n for x in sheet.lines) if sheet else 0 for n in Nature}
        self.bar.show_counts(counts, sheet.natures if sheet else OF_VERSIONS)
        self.bar.show_matrices(not self._compares_files)
        self._say_empty()
        self._say_exportable()

    def _say_empty(self) -> None:
        if not self.bar.sides.is_complete:
            self.empty.say_incomplete(is_open=self._source.is_open)
        elif self.bar.base == self.bar.target:
            self.empty.say_same()
        elif self._sheet is None:
            self.empty.say_busy()
        elif self._sheet.is_equal:
            alone = self._source.is_open and len(self._source.marks()) < 2
            self.empty.say_equal(alone=alone and not self._compares_files, files=self._compares_files)
        else:
            self._stack.setCurrentWidget(self.board)
            return
        self._stack.setCurrentWidget(self.empty)

    def _say_exportable(self) -> None:
        reason = ""
        if self._sheet is None or not self._sheet.lines:
            reason = self.tr("There is nothing to export: choose two that differ")
        self.bar.show_exportable(reason)

    @property
    def _compares_files(self) -> bool:
        return isinstance(self.bar.base, Path) or isinstance(self.bar.target, Path)

    def _names(self) -> tuple[SideName, SideName]:
        return self._source.side_name(self.bar.base), self._source.side_name(self.bar.target)

    def _export(self, export: Export) -> None:
        if self._sheet is not None:
            sides, profile = (self.bar.base, self.bar.target), self.profiles.profile
            self.export_asked.emit(ExportRequest(export, *sides, self._sheet, self._names(), profile))

    def _show_timeline(self, shown: bool) -> None:
        self.timeline.setVisible(shown)
        if self.isVisible():
            self._mark_timeline()
            if shown:
                self.timeline.picture.setFocus()

    def _mark_timeline(self) -> None:
        if self.timeline.isVisibleTo(self):
            self.timeline.show_sides(self.bar.base, self.bar.target)
            self.timeline.count()

    def _look(self, mode: Layout) -> None:
        self.board.look(mode)
