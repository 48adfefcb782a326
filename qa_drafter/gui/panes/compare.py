"""The Compare pane: sections at the left, two versions of the text in the middle, the changes at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.background import Job
from qa_drafter.gui.measures import columns
from qa_drafter.gui.models.compare_places import differs
from qa_drafter.gui.models.compare_sheet import ChangeLine, CompareSheet, Spot
from qa_drafter.gui.panes.compare_bar import CompareBar
from qa_drafter.gui.panes.compare_beside import CompareBeside, Mode
from qa_drafter.gui.panes.compare_detail import CompareDetail
from qa_drafter.gui.panes.compare_duties import CompareDuties
from qa_drafter.gui.panes.compare_empty import Emptiness, emptiness, words_for
from qa_drafter.gui.panes.compare_list import CompareList
from qa_drafter.gui.panes.compare_places import ComparePlaces
from qa_drafter.gui.panes.compare_source import CompareSource
from qa_drafter.gui.panes.empty_state import EmptyState
from qa_drafter.gui.reading import Reading
from qa_drafter.services.changed import Changed


class ComparePane(QWidget):
    """Compares two states of the open agreement. Changes nothing."""

    message = Signal(str)
    failed = Signal(object)  # QaDrafterError
    article_asked = Signal(str)  # ClauseId, to be shown in Draft
    job_asked = Signal(object)  # Job
    redline_asked = Signal(object, object)  # base VersionId, target VersionId or None for the working copy
    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: CompareSource | None = None
        self._sheet: CompareSheet | None = None
        self._asked = 0
        self._stale = False
        self._mode = Mode.BESIDE
        self._at_end = 0
        self._build_parts()
        self._lay_out()
        self._connect()
        self._show_sheet(None)

    def toolbar(self) -> QToolBar:
        """The commands of this pane."""
        return self.bar

    def show_reading(self, reading: Reading | None) -> None:
        """Take another agreement in hand, or none."""
        self._source = CompareSource(reading) if reading is not None else None
        self._asked += 1
        self.bar.forget_choice()
        self._show_sheet(None)
        self._compare_when_seen()

    def refresh(self, changed: Changed) -> None:
        """Compare again when what is compared has changed."""
        touched = changed.clauses or changed.terms or changed.activities or changed.outline
        if changed.versions or (touched and (self._stale or None in (self.bar.base, self.bar.target))):
            self._compare_when_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another pane was shown; Qt's signature."""
        super().showEvent(event)
        if self._stale:
            self._compare_anew()

    def _build_parts(self) -> None:
        self.bar = CompareBar()
        self.places = ComparePlaces()
        self.texts = CompareBeside()
        self.duties = CompareDuties()
        self.empty = EmptyState("compare")
        self.changes = CompareList()
        self.detail = CompareDetail()
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        for part in (self.texts, self.duties, self.empty):
            self._stack.addWidget(part)
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.right.addWidget(self.changes)
        self.right.addWidget(self.detail)
        self.right.setSizes([560, 300])
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for place, (part, wide) in enumerate(((self.places, 32), (self._stack, 110), (self.right, 54))):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(place, int(part is self._stack))
            part.setMinimumWidth(columns(self, min(wide, 26)))
        self.splitter.setSizes([columns(self, wide) for wide in (32, 110, 54)])
        for splitter in (self.splitter, self.right):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _connect(self) -> None:
        self.bar.versions_chosen.connect(self._compare_when_seen)
        self.bar.mode_chosen.connect(self._look)
        self.bar.shown_changed.connect(lambda: self.changes.hide_natures(self.bar.hidden))
        self.bar.previous.triggered.connect(lambda: self._step(-1))
        self.bar.next.triggered.connect(lambda: self._step(1))
        self.bar.export.triggered.connect(lambda: self.redline_asked.emit(self.bar.base, self.bar.target))
        self.addActions(list(self.bar.commands))
        self.places.page_chosen.connect(self._open_page)
        self.texts.number_pressed.connect(self._press)
        self.texts.page_wished.connect(self._turn)
        self.duties.number_pressed.connect(self._press)
        self.changes.change_chosen.connect(self._take)
        self.changes.listed.connect(self._show_duties)
        self.changes.change_opened.connect(lambda: self.detail.to_draft.click())
        self.detail.article_asked.connect(self.article_asked)
        self.detail.place_asked.connect(self._go_to_article)
        self.empty.pressed.connect(self._help)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

    def _compare_when_seen(self) -> None:
        self._stale = True
        if self.isVisible():
            self._compare_anew()

    def _compare_anew(self) -> None:
        self._stale = False
        self._asked += 1
        if self._source is None:
            self._show_sheet(None)
            return
        self.bar.show_versions(self._source.marks(), edited=self._source.is_edited)
        base, target, ticket = self.bar.base, self.bar.target, self._asked
        if base == target:
            self._show_sheet(None)
            return
        try:
            act = self._source.work(base, target)
        except QaDrafterError as refusal:
            self.failed.emit(refusal)
            return
        self.job_asked.emit(Job(self.tr("Compare versions"), act, lambda sheet: self._receive(sheet, ticket)))

    def _receive(self, sheet: CompareSheet, ticket: int) -> None:
        """Show an answer, unless another comparison was asked for since."""
        if ticket == self._asked and self._source is not None:
            self._source.keep(sheet, self.bar.base, self.bar.target)
            self._show_sheet(sheet)

    def _show_sheet(self, sheet: CompareSheet | None) -> None:
        kept = self._number if self._is_same_text(sheet) else 0
        self._sheet, self._at_end = sheet, 0
        self.places.show_sheet(sheet)
        self.changes.show_sheet(sheet)
        self.bar.show_counts(self.changes.model.count)
        self.detail.show_change(None, "")
        self._say_empty()
        if sheet is None or self._source is None:
            return
        self.texts.show_sheet(sheet, (self._source.side_name(self.bar.base), self._source.side_name(self.bar.target)))
        if not self.changes.choose(kept or 1):
            self._open_page(next((place for place, page in enumerate(sheet.pages) if differs(page)), 0))
