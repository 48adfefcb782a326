"""The Compare pane: which two versions are compared, the comparison as work for another thread, and its answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QToolBar, QVBoxLayout, QWidget

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.background import Job
from qa_drafter.gui.models.compare_sheet import CompareSheet, Nature
from qa_drafter.gui.panes.compare_bar import CompareBar
from qa_drafter.gui.panes.compare_beside import Mode
from qa_drafter.gui.panes.compare_board import CompareBoard
from qa_drafter.gui.panes.compare_empty import CompareEmpty
from qa_drafter.gui.panes.compare_source import CompareSource
from qa_drafter.gui.reading import Reading
from qa_drafter.services.changed import Changed


class ComparePane(QWidget):
    """Compares two states of the open agreement. Changes nothing."""

    message = Signal(str)
    failed = Signal(object)  # QaDrafterError
    article_asked = Signal(str)  # ClauseId, to be shown in Draft
    job_asked = Signal(object)  # Job
    redline_asked = Signal(object, object)  # base VersionId, target VersionId or None for the working copy

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: CompareSource | None = None
        self._sheet: CompareSheet | None = None
        self._ticket = 0
        self._stale = False
        self._build_parts()
        self._connect()
        self._show_sheet(None)

    def toolbar(self) -> QToolBar:
        """The commands of this pane."""
        return self.bar

    def show_reading(self, reading: Reading | None) -> None:
        """Take another agreement in hand, or none."""
        self._source = CompareSource(reading) if reading is not None else None
        self.bar.forget_choice()
        self.bar.setEnabled(reading is not None)
        self._show_sheet(None)
        self._compare_when_seen()

    def refresh(self, changed: Changed) -> None:
        """Compare again when what is compared may have changed."""
        touched = changed.clauses or changed.terms or changed.activities or changed.matrices or changed.outline
        shown = None in (self.bar.base, self.bar.target) or not self.bar.is_chosen
        if changed.versions or (touched and shown):
            self._compare_when_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another pane was shown; Qt's signature."""
        super().showEvent(event)
        if self._stale:
            self._compare()

    def _build_parts(self) -> None:
        self.bar = CompareBar()
        self.bar.setEnabled(False)
        self.board = CompareBoard()
        self.empty = CompareEmpty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.board)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        self.addActions(list(self.bar.commands))
        self.setFocusProxy(self.board.changes.list)
        self.bar.versions_chosen.connect(self._compare_when_seen)
        self.bar.mode_chosen.connect(self._look)
        self.bar.shown_changed.connect(lambda: self.board.changes.hide_natures(self.bar.hidden))
        self.bar.previous.triggered.connect(lambda: self.board.step(-1))
        self.bar.next.triggered.connect(lambda: self.board.step(1))
        self.bar.export.triggered.connect(lambda: self.redline_asked.emit(self.bar.base, self.bar.target))
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
        """Ask for the comparison of the chosen versions; the answer comes to `_receive`."""
        self._stale = False
        if self._source is None:
            self._show_sheet(None)
            return
        self.bar.show_versions(self._source.marks(), edited=self._source.is_edited)
        ticket, base, target = self._ticket, self.bar.base, self.bar.target
        if base == target:
            self._show_sheet(None)
            return
        try:
            act = self._source.work(base, target)
        except QaDrafterError as refusal:
            self._give_up(ticket)
            self.failed.emit(refusal)
            return
        job = Job(
            self.tr("Compare versions"), act, lambda sheet: self._receive(sheet, ticket), lambda: self._give_up(ticket)
        )
        self.job_asked.emit(job)

    def _receive(self, sheet: CompareSheet, ticket: int) -> None:
        """Show an answer, unless another comparison was asked for since."""
        if ticket == self._ticket and self._source is not None:
            self._source.keep(sheet, self.bar.base, self.bar.target)
            self._show_sheet(sheet)

    def _give_up(self, ticket: int) -> None:
        """No answer comes: a version cannot be printed, or the user has stopped the work."""
        if ticket == self._ticket:
            self._show_sheet(None)
            self.empty.say_refused()

    def _show_sheet(self, sheet: CompareSheet | None) -> None:
        self._sheet = sheet
        if sheet is not None and self._source is not None:
            names = (self._source.side_name(self.bar.base), self._source.side_name(self.bar.target))
            self.board.show_sheet(sheet, names, self._source.has_article)
        self.bar.show_counts({n: sum(x.nature is n for x in sheet.lines) if sheet else 0 for n in Nature})
        self._say_empty()
        self._say_exportable()

    def _say_empty(self) -> None:
        if self._source is None:
            self.empty.say_closed()
        elif self.bar.base == self.bar.target:
            self.empty.say_same()
        elif self._sheet is None:
            self.empty.say_busy()
        elif self._sheet.is_equal:
            self.empty.say_equal(alone=len(self._source.marks()) < 2)
        else:
            self._stack.setCurrentWidget(self.board)
            return
        self._stack.setCurrentWidget(self.empty)

    def _say_exportable(self) -> None:
        reason = ""
        if self.bar.base is None:
            reason = self.tr("A redline starts from a saved version: choose one as the version before")
        elif self._sheet is None or not self._sheet.lines:
            reason = self.tr("There is nothing to export: choose two versions that differ")
        self.bar.show_exportable(reason)

    def _look(self, mode: Mode) -> None:
        self.board.look(mode)
