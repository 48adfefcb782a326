"""The matrices of an agreement as a list: how many activities, how many break a law, how many changed."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from qa_drafter.domain.identifiers import MatrixId
from qa_drafter.gui.models.counted_line import COUNTED, CountedLine
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.models.raci_sheet import Sheet

MATRIX: Final = int(Qt.ItemDataRole.UserRole) + 1


class MatricesModel(QAbstractListModel):
    """One line per matrix."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[MatrixId, ...] = ()
        self._lines: tuple[CountedLine, ...] = ()

    def show(self, sheet: Sheet) -> None:
        """List another state; where the matrices stay, the lines are updated in place."""
        ids = tuple(matrix.id for matrix in sheet.matrices)
        lines = tuple(
            CountedLine(
                title=matrix.title,
                count=len(matrix.rows),
                breaches=sum(bool(line.breaches) for line in sheet.duty_lines(matrix)),
                edits=sum(bool(line.changed) for line in sheet.duty_lines(matrix)),
            )
            for matrix in sheet.matrices
        )
        if ids == self._ids:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._ids, self._lines = ids, lines
        self.endResetModel()

    def row_of(self, matrix: MatrixId) -> int:
        """The row of a matrix."""
        return self._ids.index(matrix)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per matrix; Qt's signature."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, counts in words, and the values that the delegate paints."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._spoken(line)
            case _ if role == MATRIX:
                return self._ids[index.row()]
            case _ if role == COUNTED:
                return line
        return None

    def _spoken(self, line: CountedLine) -> str:
        parts = [line.title, counted(line.count, self.tr("activity"), self.tr("activities"))]
        if line.breaches:
            parts.append(counted(line.breaches, self.tr("breaks a law"), self.tr("break a law")))
        if line.edits:
            parts.append(self.tr("{count} changed").format(count=line.edits))
        return ", ".join(parts)
