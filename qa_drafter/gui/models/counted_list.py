"""A list of places, each with its counts: the sections of a comparison, the matrices of an agreement."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from qa_drafter.gui.models.counted_line import COUNTED, CountedLine
from qa_drafter.gui.models.indexes import NOWHERE, Index

PLACE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""What an index stands for: the number of a page, the id of a matrix."""


class CountedListModel(QAbstractListModel):
    """One row per place; a list says in its own words what the counts count."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[Hashable, ...] = ()
        self._lines: tuple[CountedLine, ...] = ()

    def show_lines(self, keys: Sequence[Hashable], lines: Sequence[CountedLine]) -> None:
        """List other lines; where the places stay, the lines are updated in place."""
        if tuple(keys) == self._keys:
            self._lines = tuple(lines)
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._keys, self._lines = tuple(keys), tuple(lines)
        self.endResetModel()

    def row_of(self, key: Hashable) -> int | None:
        """The row of a place; None when it is not listed."""
        return self._keys.index(key) if key in self._keys else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per place; Qt's signature."""
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
                return self.spoken(line)
            case _ if role == PLACE:
                return self._keys[index.row()]
            case _ if role == COUNTED:
                return line
        return None

    def spoken(self, line: CountedLine) -> str:
        """A line as it is read out."""
        raise NotImplementedError
