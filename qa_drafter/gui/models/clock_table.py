"""Every notice period of the agreement: event, who tells whom, within which time, from when, by which article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.services.clocks import ClockRow

SECTION, EVENT, WHO, WITHIN, BEGINS = range(5)


class ClockTableModel(QAbstractTableModel):
    """One row per line of the clock sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ClockRow, ...] = ()

    def show(self, rows: Sequence[ClockRow]) -> None:
        """Show another state."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def clause(self, row: int) -> ClauseId:
        """The article of a row."""
        return self._rows[row].clause

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per line; Qt's signature."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Five columns; Qt's signature."""
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; Qt's signature."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        return (row.number, row.event, row.who, row.within, row.starts)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The captions; Qt's signature."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = self.tr("Section"), self.tr("Event"), self.tr("Who tells whom"), self.tr("Within"), self.tr("Starts")
        return words[section]
