"""How many activities each role answers for and works on, over the whole agreement."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.models.raci_grid import ACTIVITY, FIRST_ROLE
from qa_drafter.gui.models.raci_sheet import Sheet


class RaciLoadModel(QAbstractTableModel):
    """Two rows, accountable and responsible, below the columns of the grid."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = Sheet()
        self._counts: tuple[tuple[int, int], ...] = ()

    def show(self, sheet: Sheet) -> None:
        """Count another state."""
        load = sheet.load()
        counts = tuple(load[role.id] for role in sheet.roles)
        if sheet.roles == self._sheet.roles:
            self._sheet, self._counts = sheet, counts
            self.dataChanged.emit(self.index(0, 0), self.index(1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._sheet, self._counts = sheet, counts
        self.endResetModel()

    def share(self, index: Index) -> float:
        """The count of a cell as a share of the largest one."""
        most = max((max(pair) for pair in self._counts), default=0)
        return self._counts[index.column() - FIRST_ROLE][index.row()] / most if most else 0.0

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Accountable and responsible."""
        return 0 if parent.isValid() else 2

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The columns of the grid."""
        return 0 if parent.isValid() else FIRST_ROLE + len(self._sheet.roles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The word of the row, or one count."""
        word = self.tr("Accountable") if index.row() == 0 else self.tr("Responsible")
        if index.column() < FIRST_ROLE:
            return word if index.column() == ACTIVITY and role == Qt.ItemDataRole.DisplayRole else None
        count = self._counts[index.column() - FIRST_ROLE][index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(count)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            title = self._sheet.roles[index.column() - FIRST_ROLE].title
            return self.tr("{role}: {word} in {count} activities").format(role=title, word=word.lower(), count=count)
        return None
