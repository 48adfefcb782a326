"""The saved versions as a line above the texts, or as a table: two of them are chosen here and compared."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QListView,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.identifiers import VersionId
from qa_drafter.gui.background import Job
from qa_drafter.gui.delegates.quiet_row import QuietRow
from qa_drafter.gui.delegates.timeline_node import TimelineDelegate
from qa_drafter.gui.headers.quiet_header import QuietHeader
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.timeline import LABEL, NODE, TimelineModel, TimelineNode
from qa_drafter.gui.panes.compare_sides import Chosen
from qa_drafter.gui.panes.compare_source import CompareSource
from qa_drafter.gui.panes.inked import Hairline, QuietLabel
from qa_drafter.gui.panes.timeline_views import TimelinePicture, TimelineTable
from qa_drafter.services.version_counts import ChangeCount


class CompareTimeline(QWidget):
    """Counts the changes between neighbours off the window's thread, and keeps what it counted."""

    sides_chosen = Signal(object)  # pairs of a side (0 before, 1 after) and its version, None for the working copy
    job_asked = Signal(object)  # Job

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: CompareSource | None = None
        self._sides: tuple[Chosen, Chosen] = (None, None)
        self._counts: dict[VersionId | None, ChangeCount] = {}
        self._asked: set[VersionId | None] = set()
        self._round = 0
        self.model = TimelineModel(self)
        self._build_parts()
        self._lay_out()
        self._connect()

    def show_source(self, source: CompareSource | None) -> None:
        """Take another agreement in hand, or none."""
        self._source = source if source is not None and source.is_open else None
        self._counts.clear()
        self._asked.clear()
        self._round += 1
        self._show()

    def show_sides(self, base: Chosen, target: Chosen) -> None:
        """Mark what is compared now, and look whether there are other versions."""
        self._sides = (base, target)
        self._show()

    def forget_working_copy(self) -> None:
        """It was edited: what was counted to it holds no longer."""
        self._counts.pop(None, None)
        self._asked.discard(None)
        if self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was put away; Qt's signature."""
        super().showEvent(event)
        self._show()

    def count(self) -> None:
        """Ask for the counts that are not known yet."""
        pairs = [
            (before.version, node.version)
            for before, node in zip(self.model.nodes, self.model.nodes[1:], strict=False)
            if node.version not in self._asked
        ]
        if self._source is None or not pairs:
            return
        try:
            task = self._source.counting(pairs)
        except QaDrafterError:  # a version that cannot be printed says so where it is compared
            return
        later, this_round = [version for _, version in pairs], self._round
        self._asked.update(later)
        self.job_asked.emit(
            Job(
                self.tr("Count changes between versions"), task.done,
                lambda counts: self._take(later, counts, this_round), lambda: self._asked.difference_update(later),
            )
        )  # fmt: skip

    def _take(self, later: list[VersionId | None], counts: tuple[ChangeCount, ...], this_round: int) -> None:
        if this_round == self._round:
            self._counts.update((v, c) for v, c in zip(later, counts, strict=True) if v in self._asked)
            self._show()

    def _show(self) -> None:
        marks = self._source.marks() if self._source else ()
        edited = self._source is not None and self._source.is_edited
        sides = tuple(side if side is None or isinstance(side, str) else False for side in self._sides)
        current = self.picture.currentIndex().data(NODE)
        self.model.show(marks if self._source else (), self._counts, (sides[0], sides[1]), edited=edited)
        row = self.model.row_of(current.version) if isinstance(current, TimelineNode) else len(self.model.nodes) - 1
        index = self.model.index(row if row is not None else len(self.model.nodes) - 1, 0)
        for view in (self.picture, self.table):
            view.setCurrentIndex(index)
        self.setFixedHeight(self._delegate.height(self.picture, self.model) + lines(self, 1))

    def _choose(self, index: Index, after: bool) -> None:
        node = index.data(NODE)
        if isinstance(node, TimelineNode):
            self.sides_chosen.emit(((int(after), node.version),))

    def _pick(self, index: Index) -> None:
        """The first of two is marked, the second compares both; the same once more is let go of."""
        node, first = index.data(NODE), self.model.picked
        self.model.pick(node if first is None else None)
        row = self.model.row_of(first.version) if first is not None else None
        if row is not None:
            self._pair(self.model.index(row, 0), index)

    def _pair(self, one: Index, other: Index) -> None:
        if one.row() != other.row():
            nodes = (self.model.nodes[row] for row in sorted((one.row(), other.row())))
            self.sides_chosen.emit(tuple((side, node.version) for side, node in enumerate(nodes)))

    def _build_parts(self) -> None:
        self._delegate = TimelineDelegate(self)
        self.picture, self.table = TimelinePicture(), TimelineTable()
        for view, name in ((self.picture, self.tr("Timeline of versions")), (self.table, self.tr("Table of versions"))):
            view.setModel(self.model)
            view.setFrameShape(QFrame.Shape.NoFrame)
            view.setAccessibleName(name)
            keys = self.tr("Enter compares from a version, Shift+Enter to it; Ctrl+Space on two of them compares these")
            view.setAccessibleDescription(keys)
            view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.picture.setItemDelegate(self._delegate)
        self.picture.setFlow(QListView.Flow.LeftToRight)
        self.picture.setWrapping(False)
        self.picture.setMouseTracking(True)
        self.picture.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.picture.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setItemDelegate(QuietRow(self.table))
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(lines(self, 1.5))
        self.table.setHorizontalHeader(QuietHeader(self.table))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        self.as_table = QToolButton()
        self.as_table.setText(self.tr("As table"))
        self.as_table.setIcon(icon("responsibilities"))
        self.as_table.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.as_table.setCheckable(True)
        self.as_table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.as_table.setAccessibleName(self.tr("Show the versions as a table"))

    def _lay_out(self) -> None:
        u = unit(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._stack = QStackedWidget()
        for view in (self.picture, self.table):
            self._stack.addWidget(view)
        one = self.tr("Enter or click: compare from\nwith Shift: compare to")
        two = self.tr("Ctrl+click on two, or one\ndragged on another: both")
        hint = QuietLabel(f"{one}\n{two}", Size.SECONDARY)
        hint.setMinimumWidth(columns(self, 24))
        side = QVBoxLayout()
        side.setContentsMargins(2 * u, 2 * u, 3 * u, 2 * u)
        hint.setContentsMargins(u, 0, 0, 0)  # in line with the button's icon
        side.addWidget(self.as_table, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(hint)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stack, 1)
        row.addLayout(side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row)
        whole.addWidget(Hairline())

    def _connect(self) -> None:
        for view in (self.picture, self.table):
            view.chosen.connect(self._choose)
            view.picked.connect(self._pick)
        self.picture.paired.connect(self._pair)
        self.as_table.toggled.connect(lambda table: self._stack.setCurrentWidget(self.table if table else self.picture))
