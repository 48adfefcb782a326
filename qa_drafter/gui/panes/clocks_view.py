"""The clocks: the room that notices leave for the law, as a picture and in words, and every notice period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.delegates.clock_course import ClockCourseDelegate
from qa_drafter.gui.delegates.quiet_row import QuietRow
from qa_drafter.gui.headers.quiet_header import QuietHeader
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.models.clock_rooms import (
    CLOCK,
    COURSE,
    DUE,
    LAW,
    LEFT,
    NOTICE,
    STARTS,
    TOLD,
    ClockRoomsModel,
    RoomLine,
)
from qa_drafter.gui.models.clock_table import BEGINS, EVENT, SECTION, WHO, WITHIN, ClockTableModel
from qa_drafter.gui.panes.inked import InkedLabel, QuietLabel
from qa_drafter.gui.phrases import worded
from qa_drafter.services.clocks import ClockRow


@dataclass(frozen=True, slots=True)
class ClockSheet:
    """What the view shows of one state."""

    rooms: tuple[RoomLine, ...] = ()
    rows: tuple[ClockRow, ...] = ()
    holidays: str = ""


class _Table(QTableView):
    """A table without frame; Enter or a double click asks for the article of the row."""

    opened = Signal(int)

    def __init__(self, model: QAbstractItemModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setHorizontalHeader(QuietHeader(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Qt's signature."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class RoomsTable(_Table):
    """The picture, and beside it the same in words."""

    def __init__(self, model: ClockRoomsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, "", parent)
        self.setAccessibleName(self.tr("Room for the clocks of the law"))
        self.setItemDelegate(ClockCourseDelegate(self))
        self.verticalHeader().setDefaultSectionSize(lines(self, 3.4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture takes what the words leave; Qt's signature."""
        super().resizeEvent(event)
        shares = {CLOCK: 30, NOTICE: 22, LAW: 18, STARTS: 17, TOLD: 17, DUE: 18, LEFT: 20}
        widths = {column: columns(self, share) for column, share in shares.items()}
        for column, wide in widths.items():
            self.setColumnWidth(column, wide)
        self.setColumnWidth(COURSE, max(columns(self, 36), self.viewport().width() - sum(widths.values())))


class ClocksView(QWidget):
    """Above the rooms, below every notice period."""

    article_asked = Signal(str)  # ClauseId
    holidays_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rooms_model, self.table_model = ClockRoomsModel(self), ClockTableModel(self)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(self.table_model)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._filter.setFilterKeyColumn(-1)
        self.rooms = RoomsTable(self.rooms_model)
        self.table = _Table(self._filter, self.tr("Every notice period"))
        self.field = QLineEdit()
        self.holidays = QuietLabel("", Size.SECONDARY, wraps=True)
        self.take_in = QPushButton(self.tr("Public holidays…"))
        self.none = QuietLabel(self.tr("No clock of the law applies to this deal."))
        self.setFocusProxy(self.rooms)
        self._build()
        self._connect()

    def show_sheet(self, sheet: ClockSheet) -> None:
        """Show another state."""
        kept = self.rooms.currentIndex().row()
        self.rooms_model.show(sheet.rooms)
        self.table_model.show(sheet.rows)
        self.rooms.setVisible(bool(sheet.rooms))
        self.none.setVisible(not sheet.rooms)
        if sheet.rooms:
            self.rooms.selectRow(max(0, min(kept, len(sheet.rooms) - 1)))
        none = self.tr("none, weekends alone. The deal names no region.")
        self.holidays.setText(self.tr("Holidays counted: {0}").format(worded(sheet.holidays) or none))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._filter.setFilterFixedString)
        self.take_in.clicked.connect(self.holidays_wished)
        self.rooms.opened.connect(lambda row: self._ask(self.rooms_model.clause(self.rooms_model.index(row, 0))))
        self.table.opened.connect(
            lambda row: self._ask(self.table_model.clause(self._filter.mapToSource(self._filter.index(row, 0)).row()))
        )

    def _ask(self, clause: ClauseId | None) -> None:
        if clause is not None:
            self.article_asked.emit(clause)

    def _build(self) -> None:
        u = unit(self)
        above, below = QWidget(), QWidget()
        for part, title, head, widgets in (
            (above, self.tr("Room for the clocks of the law"), self._legend(), (self.rooms, self.none, self.holidays)),
            (below, self.tr("Every notice period"), (self.field,), (self.table,)),
        ):
            row = QHBoxLayout()
            row.setContentsMargins(3 * u, 2 * u, 3 * u, u)
            row.setSpacing(3 * u)
            row.addWidget(InkedLabel(title, Size.ROW_TITLE, semibold=True))
            row.addStretch(not any(isinstance(widget, QuietLabel) for widget in head))
            for widget in head:
                row.addWidget(widget, int(isinstance(widget, QuietLabel)))
            box = QVBoxLayout(part)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(u)
            box.addLayout(row)
            for widget in widgets:
                box.addWidget(widget, int(isinstance(widget, QTableView)))
        for label in (self.holidays, self.none):
            label.setContentsMargins(3 * u, 0, 3 * u, 2 * u)
        self._dress()
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(above)
        splitter.addWidget(below)
        splitter.setSizes([lines(self, 26), lines(self, 18)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _dress(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a notice period"))
        self.field.setAccessibleName(self.tr("Find a notice period"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(columns(self, 34))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.table.setItemDelegate(QuietRow(self.table))
        self.table.verticalHeader().setMinimumSectionSize(lines(self, 1))
        self.table.verticalHeader().setDefaultSectionSize(lines(self, 1.8))
        header = self.table.horizontalHeader()
        for column, wide in ((SECTION, 10), (WHO, 36), (WITHIN, 22), (BEGINS, 30)):
            header.resizeSection(column, columns(self, wide))
        header.setSectionResizeMode(EVENT, QHeaderView.ResizeMode.Stretch)

    def _legend(self) -> Sequence[QWidget]:
        words = self.tr("solid: the Contractor's notice · hatched: left for the Sponsor · flag: the law's time is over")
        shades = self.tr("shaded: weekends, crossed: public holidays")
        legend = QuietLabel(f"{words} · {shades}", Size.SECONDARY, wraps=True)
        legend.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return legend, self.take_in
