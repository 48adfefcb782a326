"""The changed duties as a table: letters before and after in one cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from qa_drafter.gui.delegates.changed_duty import ChangedDutyDelegate
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.models.changed_duties import ACTIVITY, FIRST_ROLE, NUMBER, ChangedDutiesModel
from qa_drafter.gui.models.compare_sheet import ChangeLine, CompareSheet


class CompareDuties(QTableView):
    """One row per activity; the row in hand is the change in hand."""

    number_pressed = Signal(object)  # the number of the row's change, in a tuple

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.duties = ChangedDutiesModel(self)
        self.setModel(self.duties)
        self.setItemDelegate(ChangedDutyDelegate(self.duties, self))
        self._set_looks()

    def show_duties(self, sheet: CompareSheet | None, listed: Sequence[ChangeLine], number: int) -> None:
        """Show the listed changes of duties."""
        self.selectionModel().blockSignals(True)
        self.duties.show(sheet, listed)
        self.selectionModel().blockSignals(False)
        self.clearSpans()
        titles = self.duties.title_rows()
        for row in range(self.duties.rowCount()):
            self.setRowHeight(row, lines(self, 1.6 if row in titles else 1.8))
        for row in titles:
            self.setSpan(row, 0, 1, self.duties.columnCount())
        self._fit()
        self.show_current(number)

    def show_current(self, number: int) -> None:
        """Mark the change in hand, where it is one of duties."""
        row = self.duties.row_of(number)
        selection = self.selectionModel()
        selection.blockSignals(True)
        if row is None:
            selection.clear()
        else:
            self.setCurrentIndex(self.duties.index(row, NUMBER))
            self.selectRow(row)
            self.scrollTo(self.currentIndex())
        selection.blockSignals(False)
        self.viewport().update()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row in hand is another; Qt's signature."""
        super().currentChanged(current, previous)
        line = self.duties.change_at(current)
        if line is not None and current.row() != previous.row():
            self.number_pressed.emit((line.number,))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The activity takes what the letters leave; Qt's signature."""
        super().resizeEvent(event)
        self._fit()

    def _set_looks(self) -> None:
        self.setAccessibleName(self.tr("Changed duties"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setMinimumSectionSize(lines(self, 1))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFixedHeight(lines(self, 2.6))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _fit(self) -> None:
        if not self.duties.columnCount():
            return
        number, cell = columns(self, 6), columns(self, 9)
        self.setColumnWidth(NUMBER, number)
        for column in range(FIRST_ROLE, self.duties.columnCount()):
            self.setColumnWidth(column, cell)
        rest = self.viewport().width() - number - cell * len(self.duties.roles)
        self.setColumnWidth(ACTIVITY, max(columns(self, 28), rest))
