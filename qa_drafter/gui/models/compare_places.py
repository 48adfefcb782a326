"""The sections of a comparison as a list, with the number of changes in each."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qa_drafter.domain.finding import Severity
from qa_drafter.gui.models.compare_sheet import CompareSheet, Page
from qa_drafter.gui.models.counted_line import COUNTED, CountedLine
from qa_drafter.gui.models.counting import counted

PAGE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The place of an index's page in the sheet."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()


class ComparePlacesModel(QAbstractListModel):
    """One row per section that differs, or per section."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[int, ...] = ()
        self._lines: tuple[CountedLine, ...] = ()

    def show(self, sheet: CompareSheet | None, *, whole: bool) -> None:
        """List the sections of a comparison; with `whole` those without a change too."""
        pages = sheet.pages if sheet else ()
        self.beginResetModel()
        self._pages = tuple(place for place, page in enumerate(pages) if whole or page.differs)
        self._lines = tuple(_line(pages[place], sheet) for place in self._pages if sheet)
        self.endResetModel()

    def row_of(self, page: int) -> int | None:
        """The row of a page; None when it is not listed."""
        return self._pages.index(page) if page in self._pages else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per listed section; Qt's signature."""
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
            case _ if role == PAGE:
                return self._pages[index.row()]
            case _ if role == COUNTED:
                return line
        return None

    def _spoken(self, line: CountedLine) -> str:
        words = f"{line.number} {line.title}".strip()
        words += f", {counted(line.count, self.tr('change'), self.tr('changes'))}"
        beyond = counted(line.breaches, self.tr("goes beyond a rule"), self.tr("go beyond a rule"))
        return f"{words}, {beyond}" if line.breaches else words


def _line(page: Page, sheet: CompareSheet) -> CountedLine:
    findings = (sheet.line(number).finding for number in page.numbers)
    beyond = [finding for finding in findings if finding and finding.severity is Severity.ERROR]
    return CountedLine(
        title=page.title,
        count=len(page.numbers),
        number=page.number,
        breaches=len(beyond),
        is_quiet=not page.differs,
    )
