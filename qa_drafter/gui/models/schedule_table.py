"""One schedule that the parties fill in, for a table: what the program fills is shown, what is blank can be typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from qa_drafter.domain.schedule_form import FormTable
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.theme import current_theme
from qa_drafter.gui.wording import tr


class ScheduleTableModel(QAbstractTableModel):
    """Shows a table and asks for edits; a filled cell comes back through `show`."""

    edit_asked = Signal(int, int, str)  # row, column, words

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: FormTable | None = None

    def show(self, table: FormTable) -> None:
        """Show this state of a schedule: the same cells keep their places, another schedule begins anew."""
        held, self._table = self._table, table
        if held is not None and (held.id, len(held.rows)) == (table.id, len(table.rows)):
            last = self.index(len(table.rows) - 1, len(table.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.endResetModel()

    def is_blank(self, index: Index) -> bool:
        """Whether a cell is left to the parties."""
        return self._table is not None and index.column() in self._table.rows[index.row()].blanks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Qt's signature."""
        return 0 if parent.isValid() or self._table is None else len(self._table.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Qt's signature."""
        return 0 if parent.isValid() or self._table is None else len(self._table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns by their names, the rows by their numbers; Qt's signature."""
        if role != Qt.ItemDataRole.DisplayRole or self._table is None:
            return None
        return self._table.columns[section] if orientation is Qt.Orientation.Horizontal else str(section + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Blanks can be typed; Qt's signature."""
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if index.isValid() and self.is_blank(index) else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, aloud too; Qt's signature."""
        if self._table is None or not index.isValid():
            return None
        row = self._table.rows[index.row()]
        words = row.cells[index.column()]
        if row.is_lost and not self.is_blank(index):
            words = tr("{0} (not printed any more)").format(words) if index.column() == 0 else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return words
        if role == Qt.ItemDataRole.ForegroundRole and not self.is_blank(index):
            return current_theme().secondary
        if role == Qt.ItemDataRole.AccessibleTextRole:
            column = self._table.columns[index.column()]
            said = words or tr("blank")
            return (
                f"{column}: {said}"
                if self.is_blank(index)
                else tr("{0}: {1}, filled by the program").format(column, said)
            )
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the edit; Qt's signature."""
        if role == Qt.ItemDataRole.EditRole and index.isValid() and str(value).strip() != index.data():
            self.edit_asked.emit(index.row(), index.column(), str(value))
        return False


def block_of(text: str) -> list[list[str]]:
    """The cells of tab-separated text, as spreadsheets exchange them."""
    return [line.split("\t") for line in text.rstrip("\r\n").splitlines()] or [[""]]


def copied(model: ScheduleTableModel, chosen: list[QModelIndex]) -> str:
    """The rectangle round the chosen cells as tab-separated text."""
    if not chosen:
        return ""
    rows, across = {index.row() for index in chosen}, {index.column() for index in chosen}
    lines = [
        "\t".join(str(model.index(row, column).data()) for column in range(min(across), max(across) + 1))
        for row in range(min(rows), max(rows) + 1)
    ]
    return "\n".join(lines)
