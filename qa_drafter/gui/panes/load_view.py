"""The load as a heat map: how many activities each role and each party has, matrix by matrix."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.gui.delegates.heat_cell import HeatCellDelegate
from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.models.raci_heat import FIRST_COUNT, TITLE, Counted, RaciHeatModel
from qa_drafter.gui.models.raci_sheet import Sheet
from qa_drafter.gui.panes.inked import InkedLabel, QuietLabel


class HeatTable(QTableView):
    """The counts; Enter or a double click opens the matrix in the grid."""

    matrix_asked = Signal(str)  # MatrixId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heat = RaciHeatModel(self)
        self.setModel(self.heat)
        self.setItemDelegate(HeatCellDelegate(self.heat, self))
        self.setAccessibleName(self.tr("Load per role and party"))
        self.doubleClicked.connect(self._open)
        self._set_look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Qt's signature."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The titles take what the counts leave; Qt's signature."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give every count the same width."""
        count = self.heat.columnCount() - FIRST_COUNT
        if count <= 0:
            return
        title = min(columns(self, 36), self.viewport().width() // 3)
        cell = max(columns(self, 9), min(columns(self, 16), (self.viewport().width() - title) // count))
        for column in range(FIRST_COUNT, FIRST_COUNT + count):
            self.setColumnWidth(column, cell)
        self.setColumnWidth(TITLE, max(title, self.viewport().width() - count * cell))

    def _open(self, index: QModelIndex) -> None:
        matrix = self.heat.matrix(index)
        if matrix is not None:
            self.matrix_asked.emit(matrix)

    def _set_look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(lines(self, 1))
        self.verticalHeader().setDefaultSectionSize(lines(self, 1.8))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setFixedHeight(lines(self, 2.6))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)


class LoadView(QWidget):
    """The heat map with the choice of what is counted."""

    matrix_asked = Signal(str)  # MatrixId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = Sheet()
        self.table = HeatTable()
        self.letter = QComboBox()
        self.setFocusProxy(self.table)
        self._build()
        self.table.matrix_asked.connect(self.matrix_asked)
        self.letter.currentIndexChanged.connect(lambda _: self.show_sheet(self._sheet))

    def show_sheet(self, sheet: Sheet) -> None:
        """Count another state."""
        self._sheet = sheet
        current = self.table.currentIndex()
        place = current.row(), current.column()
        self.table.heat.show(sheet, Counted(self.letter.currentData()))
        if place[0] >= 0:
            self.table.setCurrentIndex(self.table.heat.index(*place))
        self.table.fit()

    def _build(self) -> None:
        u = unit(self)
        words = {
            Counted.ACCOUNTABLE: self.tr("Accountable (A)"),
            Counted.RESPONSIBLE: self.tr("Responsible (R)"),
            Counted.CONSULTED: self.tr("Consulted (C)"),
            Counted.INFORMED: self.tr("Informed (I)"),
            Counted.ANY: self.tr("Any letter"),
        }
        for letter, said in words.items():
            self.letter.addItem(said, letter.value)
        self.letter.setAccessibleName(self.tr("Letter that is counted"))
        head = QHBoxLayout()
        head.setContentsMargins(3 * u, 2 * u, 3 * u, 2 * u)
        head.setSpacing(3 * u)
        head.addWidget(InkedLabel(self.tr("Load"), Size.ROW_TITLE, semibold=True))
        head.addWidget(QuietLabel(self.tr("activities per role and party, matrix by matrix"), Size.SECONDARY))
        head.addStretch(1)
        head.addWidget(self.letter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.table, 1)
