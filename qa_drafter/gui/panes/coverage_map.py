"""The map of coverage: families of rules by sections of the agreement; every cell is read out in words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from qa_drafter.gui.delegates.coverage_sign import MapCell
from qa_drafter.gui.headers.quiet_header import QuietHeader
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.models.coverage import CELL, Cell, CoverageMapModel


class CoverageMap(QTableView):
    """Arrows go from cell to cell; Enter or a click shows the requirements behind one, Esc all of them again."""

    cell_chosen = Signal(object)  # Cell, or None for all

    def __init__(self, model: CoverageMapModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(MapCell(self))
        self.setAccessibleName(self.tr("Map of coverage: rules by sections"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalHeader(QuietHeader(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(columns(self, 4))
        self.verticalHeader().setDefaultSectionSize(lines(self, 1.8))
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setSectionsClickable(False)
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Esc leaves; Qt's signature."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
            self.cell_chosen.emit(None)
        else:
            super().keyPressEvent(event)

    @property
    def whole_height(self) -> int:
        """The height that shows every row."""
        rows = sum(self.rowHeight(row) for row in range(self.model().rowCount()))
        return rows + self.horizontalHeader().height() + lines(self, 1)

    def _choose(self, index: QModelIndex) -> None:
        cell = index.data(CELL)
        self.cell_chosen.emit(cell if isinstance(cell, Cell) and cell.worst is not None else None)
