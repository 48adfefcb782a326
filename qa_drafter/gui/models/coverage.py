"""The requirements as rows, and as a map of their families by the sections of the agreement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from qa_drafter.domain.coverage import CoverageLine, CoverageStatus
from qa_drafter.domain.requirement import Level
from qa_drafter.gui.coverage_wording import family_words, level_words
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.wording import source_words
from qa_drafter.services.covering import CoverageSheet, Place

LINE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The CoverageLine of a row."""
CELL: Final = LINE + 1
"""The Cell of the map."""

LEVEL, DEMAND, SOURCE, ARTICLES, STANDS = range(5)

WORST_FIRST: Final = (
    CoverageStatus.MISSING,
    CoverageStatus.WEAK,
    CoverageStatus.COVERED,
    CoverageStatus.NOT_APPLICABLE,
)

Names = Mapping[CoverageStatus, str]
EMPTY: Final = CoverageSheet((), ())


@dataclass(frozen=True, slots=True)
class Choice:
    """Which requirements are shown: those that hold the words and are of every kind chosen; empty means any."""

    words: str = ""
    statuses: frozenset[CoverageStatus] = frozenset()
    must_only: bool = False
    family: str = ""
    section: str = ""

    def admits(self, family: str, line: CoverageLine) -> bool:
        """Whether a requirement is shown."""
        return (
            (not self.statuses or line.status in self.statuses)
            and (not self.must_only or line.level is Level.MUST)
            and (not self.family or family == self.family)
            and (not self.section or line.requirement.section == self.section)
            and (not self.words or self._is_said(line))
        )

    def _is_said(self, line: CoverageLine) -> bool:
        parts = line.requirement.id, line.requirement.statement, *line.source, worded(line.because)
        searched = " ".join(parts).casefold()
        return all(word in searched for word in self.words.casefold().split())


@dataclass(frozen=True, slots=True)
class Cell:
    """What one family asks of one section: how many requirements stand how."""

    family: str
    place: Place
    counts: Mapping[CoverageStatus, int] = field(default_factory=dict)

    @property
    def worst(self) -> CoverageStatus | None:
        """How the worst of them stands; None where nothing is asked."""
        return next((status for status in WORST_FIRST if self.counts.get(status)), None)

    @property
    def asked(self) -> int:
        """How many apply."""
        return sum(number for status, number in self.counts.items() if status is not CoverageStatus.NOT_APPLICABLE)


class CoverageModel(QAbstractTableModel):
    """The table: one row per requirement that the choice admits."""

    def __init__(self, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._sheet = EMPTY
        self._numbers: Mapping[str, str] = {}
        self._choice = Choice()
        self._rows: list[CoverageLine] = []

    def show_sheet(self, sheet: CoverageSheet, numbers: Mapping[str, str]) -> None:
        """Show another coverage; `numbers` tells each clause's article."""
        self._sheet, self._numbers = sheet, numbers
        self._choose()

    def choose(self, choice: Choice) -> None:
        """Show the requirements of a choice."""
        self._choice = choice
        self._choose()

    def row_of(self, requirement: str) -> int | None:
        """The row of a requirement; None when it is not shown."""
        return next((place for place, line in enumerate(self._rows) if line.requirement.id == requirement), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per requirement shown; Qt's signature."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Level, requirement, source, articles, status; Qt's signature."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns; Qt's signature."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (self.tr("Level"), self.tr("Requirement"), self.tr("Source"), self.tr("Article"), self.tr("Stands"))
            return names[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell; Qt's signature."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        line = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(line)[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return worded(line.because) if index.column() == STANDS else self._words(line)[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._names[line.status]}, {level_words(line.level)}: {line.requirement.statement}"
            case _ if role == LINE:
                return line
        return None

    def _words(self, line: CoverageLine) -> tuple[str, str, str, str, str]:
        articles = ", ".join(self._numbers.get(str(clause), "") for clause in line.articles)
        source = source_words(line.source[0]) if line.source else ""
        return level_words(line.level), line.requirement.statement, source, articles or "–", self._names[line.status]

    def _choose(self) -> None:
        self.beginResetModel()
        self._rows = [line for family, line in self._sheet.lines if self._choice.admits(family, line)]
        self.endResetModel()


class CoverageMapModel(QAbstractTableModel):
    """The map: a row per family of rules, a column per section."""

    def __init__(self, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._places: tuple[Place, ...] = ()
        self._families: tuple[str, ...] = ()
        self._cells: dict[tuple[str, str], Cell] = {}

    def show_sheet(self, sheet: CoverageSheet) -> None:
        """Show another coverage; families and sections that stay are updated in place."""
        counts: dict[tuple[str, str], Counter[CoverageStatus]] = {}
        for family, line in sheet.lines:
            counts.setdefault((family, str(line.requirement.section)), Counter())[line.status] += 1
        places = {str(place.id): place for place in sheet.places}
        cells = {key: Cell(key[0], places[key[1]], dict(found)) for key, found in counts.items()}
        if (sheet.families, sheet.places) == (self._families, self._places):
            self._cells = cells
            if cells:
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._families, self._places, self._cells = sheet.families, sheet.places, cells
        self.endResetModel()

    def cell(self, index: Index) -> Cell:
        """What stands at a place of the map."""
        family, place = self._families[index.row()], self._places[index.column()]
        return self._cells.get((family, str(place.id)), Cell(family, place))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per family; Qt's signature."""
        return 0 if parent.isValid() else len(self._families)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """One column per section; Qt's signature."""
        return 0 if parent.isValid() else len(self._places)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Families at the left, numbers of sections above with their titles as tool tips; Qt's signature."""
        across = orientation == Qt.Orientation.Horizontal
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (self._places[section].number or "–") if across else family_words(self._families[section])
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._places[section].title if across else family_words(self._families[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """How many requirements apply, the spoken cell, or the Cell; Qt's signature."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(cell.asked) if cell.asked else ""
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._spoken(cell)
            case _ if role == CELL:
                return cell
        return None

    def _spoken(self, cell: Cell) -> str:
        told = [f"{cell.counts[s]} {self._names[s]}" for s in WORST_FIRST if cell.counts.get(s)]
        place = f"{cell.place.number} {cell.place.title}".strip()
        return f"{family_words(cell.family)}, {place}: {', '.join(told) or self.tr('nothing is asked')}"
