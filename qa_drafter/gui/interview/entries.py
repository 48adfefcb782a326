"""The tables of the interview: entries of a kind, typed below each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.gui.delegates.quiet_row import QuietRow
from qa_drafter.gui.headers.quiet_header import QuietHeader
from qa_drafter.gui.measures import Size, lines, unit, words_from
from qa_drafter.gui.panes.inked import QuietLabel, heading

_LEAST_LINES: Final = 1.75 * 5


class _CellEditor(QuietRow):
    """Types in a cell under the name of its column."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """A line of text; Qt's signature."""
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor


class _Cells(QTableWidget):
    """Tab goes from cell to cell and, behind the last, out of the table; as high as its entries, for the page rolls."""

    def __init__(self, heads: Mapping[str, int]) -> None:
        super().__init__(1, len(heads))
        self._shares = tuple(heads.values())
        self.setItemDelegate(_CellEditor(self))
        self.setHorizontalHeader(QuietHeader(self))
        for column, words in enumerate(heads):
            head = QTableWidgetItem(words)
            head.setToolTip(words)
            self.setHorizontalHeaderItem(column, head)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(lines(self, 1.75))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.sectionResized.connect(self._take_height)
        rows.sectionCountChanged.connect(self._take_height)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._take_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew; Qt's signature."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Each column has room for its longest word, and its share of what is left."""
        needs = list(map(self._need, range(len(self._shares))))
        left, parts = max(0, self.viewport().width() - sum(needs)), sum(self._shares)
        for column, (need, share) in enumerate(zip(needs, self._shares, strict=True)):
            self.setColumnWidth(column, need + left * share // parts)

    def texts(self) -> list[list[str]]:
        """What stands in the cells, row by row."""
        cells = [[self.item(row, column) for column in range(self.columnCount())] for row in range(self.rowCount())]
        return [[item.text().strip() if item is not None else "" for item in row] for row in cells]

    def _take_height(self) -> None:
        entries = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        self.setFixedHeight(max(lines(self, _LEAST_LINES), entries + 2 * self.frameWidth()))

    def _need(self, column: int) -> int:
        words = (word for row in self.texts() for word in row[column].split())
        longest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        return max(longest + words_from(self) + unit(self), self.horizontalHeader().minimumSectionSize())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Qt would begin again at the other end; Qt's signature."""
        cell = (self.currentRow(), self.currentColumn())
        forward = hint is QAbstractItemDelegate.EndEditHint.EditNextItem
        ends = {
            QAbstractItemDelegate.EndEditHint.EditNextItem: (self.rowCount() - 1, self.columnCount() - 1),
            QAbstractItemDelegate.EndEditHint.EditPreviousItem: (0, 0),
        }
        if cell != ends.get(hint):
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.focusNextPrevChild(forward)


class Entries(QWidget):
    """A small table of entries of a kind: products, sites. The last, empty row is for the next one."""

    edited = Signal(object)  # list of rows, each a list of texts; empty rows are left out

    def __init__(self, title: str, heads: Mapping[str, int]) -> None:
        """`heads` are the names of the columns, each with the characters that its usual entry has."""
        super().__init__()
        self.table = _Cells(heads)
        self.table.setAccessibleName(title)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.itemChanged.connect(self._tell)
        self.remove = QPushButton(self.tr("Remove row"))
        self.remove.clicked.connect(self._remove)
        foot = QHBoxLayout()
        foot.addWidget(QuietLabel(self.tr("Type in the empty row to add one."), Size.SECONDARY))
        foot.addStretch()
        foot.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addWidget(heading(title))
        column.addWidget(self.table)
        column.addLayout(foot)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these as given, where they are not what stands there."""
        if [list(row) for row in rows] == self._rows():
            return
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows) + 1)
        for place in range(self.table.rowCount()):
            texts = rows[place] if place < len(rows) else [""] * self.table.columnCount()
            for column, text in enumerate(texts):
                self.table.setItem(place, column, QTableWidgetItem(text))
        self.table.blockSignals(False)
        self.table.share_width()

    def _rows(self) -> list[list[str]]:
        return [row for row in self.table.texts() if any(row)]

    def _tell(self) -> None:
        rows = self._rows()
        if len(rows) >= self.table.rowCount():
            self.table.blockSignals(True)
            self.table.setRowCount(len(rows) + 1)
            self.table.blockSignals(False)
        self.table.share_width()
        self.edited.emit(rows)

    def _remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self._tell()
