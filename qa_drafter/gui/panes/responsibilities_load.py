"""The strip below the grid: the load of each role, under its column."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from qa_drafter.gui.delegates.grid_cell import LoadCellDelegate
from qa_drafter.gui.measures import Size, lines, unit
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.models.raci_grid import FIRST_ROLE
from qa_drafter.gui.models.raci_load import RaciLoadModel
from qa_drafter.gui.models.raci_sheet import Sheet
from qa_drafter.gui.panes.frozen_table import FrozenTable
from qa_drafter.gui.panes.inked import Hairline, InkedLabel, QuietLabel
from qa_drafter.gui.panes.responsibilities_grid import ResponsibilitiesGrid


class LoadStrip(QWidget):
    """Follows the grid's columns and its scrolling."""

    def __init__(self, grid: ResponsibilitiesGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self.model = RaciLoadModel(self)
        self._build_table()
        self._lay_out()
        self._follow()

    def show_sheet(self, sheet: Sheet) -> None:
        """Count another state."""
        self.model.show(sheet)
        rows = counted(sum(len(m.shown_rows) for m in sheet.matrices), self.tr("activity"), self.tr("activities"))
        self._extent.setText(self.tr("whole agreement, {activities}").format(activities=rows))
        self._take_widths()

    def _build_table(self) -> None:
        self.table = FrozenTable(FIRST_ROLE)
        self.table.setModel(self.model)
        self.table.setItemDelegate(LoadCellDelegate(self._grid.grid, self.model, self.table))
        self.table.horizontalHeader().setVisible(False)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setMinimumSectionSize(lines(self, 1))
        self.table.verticalHeader().setDefaultSectionSize(lines(self, 1.8))
        self.table.setFixedHeight(2 * lines(self, 1.8))
        self.table.setShowGrid(False)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.viewport().setBackgroundRole(self.backgroundRole())
        self.table.setAccessibleName(self.tr("Load per role"))

    def _lay_out(self) -> None:
        u = unit(self)
        self._extent = QuietLabel("", Size.SECONDARY)
        words = QHBoxLayout()
        words.setContentsMargins(3 * u, 2 * u, 3 * u, 0)
        words.setSpacing(3 * u)
        words.addWidget(InkedLabel(self.tr("Load per role"), semibold=True))
        words.addWidget(self._extent)
        words.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2 * u)
        column.setSpacing(u)
        column.addWidget(Hairline())
        column.addLayout(words)
        self._row = QHBoxLayout()
        self._row.addWidget(self.table)
        column.addLayout(self._row)

    def _follow(self) -> None:
        self._grid.horizontalHeader().sectionResized.connect(self._take_widths)
        self._grid.horizontalScrollBar().rangeChanged.connect(self._leave_room)
        self._grid.horizontalScrollBar().valueChanged.connect(self.table.horizontalScrollBar().setValue)

    def _leave_room(self) -> None:
        """As wide as the grid without its scroll bar, so that both scroll as far."""
        self._row.setContentsMargins(0, 0, self._grid.width() - self._grid.viewport().width(), 0)

    def _take_widths(self) -> None:
        for column in range(min(self.model.columnCount(), self._grid.grid.columnCount())):
            self.table.setColumnWidth(column, self._grid.columnWidth(column))
