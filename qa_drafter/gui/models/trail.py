"""The audit trail as rows, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QObject, Qt

from qa_drafter.domain.audit import AuditEntry
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.phrases import worded
from qa_drafter.services.trail_words import act_of, reason_of


class TrailModel(QAbstractTableModel):
    """Shows every recorded act; it can be read and copied, never changed. Its tool tip has the ids."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[AuditEntry, ...] = ()
        self._words: Callable[[AuditEntry], str] = lambda entry: entry.act

    def show(self, entries: Sequence[AuditEntry], words: Callable[[AuditEntry], str] = lambda entry: entry.act) -> None:
        """Show these instead, given oldest first; `words` tells what was done."""
        self.beginResetModel()
        self._entries, self._words = tuple(reversed(entries)), words
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per act; Qt's signature."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Number, time, who, act, reason; Qt's signature."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns; Qt's signature."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("No."), self.tr("When"), self.tr("Who"), self.tr("Act"), self.tr("Reason"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; Qt's signature."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        entry = self._entries[index.row()]
        match index.column():
            case 0:
                return str(entry.number)
            case 1:
                return _clock(entry.at)
            case 2:
                return entry.who
            case 3:
                return self._words(entry) if role == Qt.ItemDataRole.DisplayRole else worded(act_of(entry))
        return worded(reason_of(entry))


def _clock(stamp: str) -> str:
    moment = QDateTime.fromString(stamp, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime(), "yyyy-MM-dd hh:mm:ss") if moment.isValid() else stamp
