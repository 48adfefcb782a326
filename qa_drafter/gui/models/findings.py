"""The findings of the open agreement as rows: severity, place, what is wrong, its source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.gui.icons import icon
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import severity_icon, severity_words, source_words

FINDING: Final = Qt.ItemDataRole.UserRole


class FindingsModel(QAbstractTableModel):
    """Shows findings in the order they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()

    def show(self, findings: Sequence[Finding]) -> None:
        """Show these instead; nothing happens when they are the same."""
        if tuple(findings) != self._findings:
            self.beginResetModel()
            self._findings = tuple(findings)
            self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per finding; Qt's signature."""
        return 0 if parent.isValid() else len(self._findings)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Severity, place, message, source; Qt's signature."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns; Qt's signature."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Severity"), self.tr("Place"), self.tr("What is wrong"), self.tr("Source"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; Qt's signature."""
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return _cells(finding)[index.column()]
            case Qt.ItemDataRole.DecorationRole if index.column() == 0:
                alarm = finding.severity is not Severity.INFO
                return icon(severity_icon(finding.severity), current_theme().ink(Tone.BREACH) if alarm else None)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{severity_words(finding.severity)}, {worded(finding.place)}: {worded(finding.message)}"
            case _:
                return finding if role == FINDING else None


def _cells(finding: Finding) -> tuple[str, str, str, str]:
    sources = "; ".join(map(source_words, finding.source))
    return severity_words(finding.severity), worded(finding.place), worded(finding.message), sources
