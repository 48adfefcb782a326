"""The grid of responsibilities: keys set letters, arrows move, groups fold."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId
from qa_drafter.gui.delegates.grid_cell import GridCellDelegate
from qa_drafter.gui.headers.role_header import RoleHeader
from qa_drafter.gui.measures import lines
from qa_drafter.gui.models.raci_grid import ACTIVITY, ARTICLE, FIRST_ROLE, RaciGridModel
from qa_drafter.gui.models.raci_sheet import DutyLine, GroupLine
from qa_drafter.gui.panes.frozen_table import FrozenTable
from qa_drafter.gui.panes.grid_block import GridBlock
from qa_drafter.gui.panes.responsibilities_columns import grid_widths
from qa_drafter.gui.panes.row_drag import RowDrag

Cell = tuple[ActivityId, RoleId]


class ResponsibilitiesGrid(FrozenTable):
    """All matrices in one scroll; article and activity stay in sight."""

    folded = Signal(str)  # MatrixId whose group row was clicked
    line_chosen = Signal(object)  # the DutyLine that holds the current cell, or None
    column_chosen = Signal()  # another role is in hand
    menu_asked = Signal(object)  # QPoint on the screen

    def __init__(self, model: RaciGridModel, parent: QWidget | None = None) -> None:
        super().__init__(FIRST_ROLE, parent)
        self.grid = model
        self.setModel(model)
        self._set_looks()
        self._set_behaviour()
        self.drag, self.block = RowDrag(self, model), GridBlock(self, model)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._settle)
        model.dataChanged.connect(self._tell_if_touched)
        self._kept: Cell | None = None
        self._kept_place = (0, 0)  # the row of that cell, and how far the rows were scrolled

    def fit_columns(self) -> None:
        """Give the activity what the other columns leave; cells give way before words do."""
        if not self.grid.columnCount():
            return
        article, cell, activity = grid_widths(self, self.viewport().width(), len(self.grid.roles))
        self.setColumnWidth(ARTICLE, article)
        self.setColumnWidth(ACTIVITY, activity)
        for column in range(FIRST_ROLE, self.grid.columnCount()):
            self.setColumnWidth(column, cell)

    def scroll_to_matrix(self, matrix: MatrixId) -> None:
        """Bring a matrix to the top and its first activity in hand."""
        row = self.grid.row_of_matrix(matrix)
        if row is None:
            return
        self.scrollTo(self.grid.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        line = self.current_line()
        if line is None or line.matrix.id != matrix:
            self._put_current(self.grid.index(row + 1, max(FIRST_ROLE, self.currentIndex().column())))
            self.scrollTo(self.grid.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def go_to(self, activity: ActivityId) -> None:
        """Put the current cell on an activity, in the column where it was; the focus stays where it is."""
        row = self.grid.row_of_activity(activity)
        if row is not None:
            self._put_current(self.grid.index(row, max(FIRST_ROLE, self.currentIndex().column())))
            self.scrollTo(self.currentIndex())

    def current_line(self) -> DutyLine | None:
        """The activity in hand."""
        line = self.grid.line(self.currentIndex())
        return line if isinstance(line, DutyLine) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """R A C I, Space, Del, copy and paste; the rest is Qt's."""
        if not self.block.press(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: letters set duties."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows stay among the roles; Home and End go to the first and last role of the row."""
        current = self.currentIndex()
        if action == QAbstractItemView.CursorAction.MoveHome and current.isValid():
            return self.grid.index(current.row(), FIRST_ROLE)
        if action == QAbstractItemView.CursorAction.MoveEnd and current.isValid():
            return self.grid.index(current.row(), self.grid.columnCount() - 1)
        moved = super().moveCursor(action, modifiers)
        if not isinstance(self.grid.line(moved), DutyLine):
            return current
        return moved if moved.column() >= FIRST_ROLE else self.grid.index(moved.row(), FIRST_ROLE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a group folds it; one on the words of an activity takes its row in hand."""
        index = self.indexAt(event.position().toPoint())
        line = self.grid.line(index)
        if isinstance(line, GroupLine):
            self.folded.emit(line.matrix.id)
        elif isinstance(line, DutyLine) and index.column() < FIRST_ROLE:
            self._put_current(self.grid.index(index.row(), max(FIRST_ROLE, self.currentIndex().column())))
        else:
            super().mousePressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Repaint both rows and say which activity is in hand; Qt's signature."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self._repaint_row(previous.row())
            self._repaint_row(current.row())
            self._tell()
        elif current.column() != previous.column():
            self.column_chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The activity column follows the width; Qt's signature."""
        super().resizeEvent(event)
        self.fit_columns()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the activity under the pointer, or of the one in hand; Qt's signature."""
        under = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Mouse and isinstance(self.grid.line(under), DutyLine):
            if not self.selectionModel().isSelected(under):
                self._put_current(self.grid.index(under.row(), max(FIRST_ROLE, under.column())))
            self.menu_asked.emit(event.globalPos())
        elif event.reason() != QContextMenuEvent.Reason.Mouse and self.current_line() is not None:
            self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))

    def _set_looks(self) -> None:
        self.setItemDelegate(GridCellDelegate(self.grid, self))
        self.setHorizontalHeader(RoleHeader(self.grid, self))
        self.horizontalHeader().setVisible(True)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setMinimumSectionSize(lines(self, 1))
        self.verticalHeader().setDefaultSectionSize(lines(self, 1.8))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _set_behaviour(self) -> None:
        self.setAccessibleName(self.tr("Responsibilities"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def _put_current(self, index: QModelIndex) -> None:
        if isinstance(self.grid.line(index), DutyLine):
            self._select(index)

    def _select(self, index: QModelIndex) -> None:
        # the view itself would add to the selection while Ctrl is held
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _repaint_row(self, row: int) -> None:
        if row >= 0:
            top, high = self.rowViewportPosition(row), self.rowHeight(row)
            self.viewport().update(0, top, self.viewport().width(), high)

    def _tell(self) -> None:
        self.line_chosen.emit(self.current_line())

    def _tell_if_touched(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.currentIndex().row() <= last.row():
            self._tell()

    def _remember(self) -> None:
        line, role = self.current_line(), self.grid.role(self.currentIndex())
        if line and role:  # a filter that hides the cell does not make it forgotten
            self._kept = (line.row.activity, role.id)
            self._kept_place = (self.currentIndex().row(), self.verticalScrollBar().value())

    def _settle(self) -> None:
        self.clearSpans()
        groups = self.grid.group_rows()
        for row in range(self.grid.rowCount()):
            # Every row: the header keeps the heights of the rows that stood there before.
            self.setRowHeight(row, lines(self, 1.6 if row in groups else 1.8))
        for row in groups:
            self.setSpan(row, ARTICLE, 1, 2)
        self.fit_columns()
        self._restore_cell()
        self._tell()

    def _restore_cell(self) -> None:
        row = self._row_of_kept() if self._kept else None
        if row is None or self._kept is None:
            return
        places = [role.id for role in self.grid.roles]
        column = places.index(self._kept[1]) if self._kept[1] in places else 0
        self._select(self.grid.index(row, FIRST_ROLE + column))
        self.verticalScrollBar().setValue(self._kept_place[1])
        self.scrollTo(self.currentIndex())

    def _row_of_kept(self) -> int | None:
        """The row of the cell that was in hand; the one in its place where its activity has gone or is hidden."""
        activity, _ = self._kept or ("", "")
        row = self.grid.row_of_activity(ActivityId(activity))
        if row is not None or self.grid.sheet.shows(ActivityId(activity)):
            return row
        return self.grid.nearest_activity(self._kept_place[0])
