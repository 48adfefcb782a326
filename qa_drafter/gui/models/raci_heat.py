"""How the letters are spread: each matrix by role and by party, counted for one letter or for all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt

from qa_drafter.domain.deal import Party
from qa_drafter.domain.identifiers import MatrixId
from qa_drafter.domain.raci import Duty, Matrix, Role, Row
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.models.raci_sheet import Sheet

TITLE: Final = 0
FIRST_COUNT: Final = 1


class Counted(StrEnum):
    """Which letters are counted."""

    ACCOUNTABLE = "A"
    RESPONSIBLE = "R"
    CONSULTED = "C"
    INFORMED = "I"
    ANY = "any"

    def counts(self, duty: Duty) -> bool:
        """Whether a cell with these letters is counted."""
        return duty is not Duty.NONE if self is Counted.ANY else duty.holds(Duty(self.value))


def counted_words(letter: Counted) -> str:
    """What a count says of its role."""
    return {
        Counted.ACCOUNTABLE: _tr("accountable"),
        Counted.RESPONSIBLE: _tr("responsible"),
        Counted.CONSULTED: _tr("consulted"),
        Counted.INFORMED: _tr("informed"),
        Counted.ANY: _tr("concerned"),
    }[letter]


@dataclass(frozen=True, slots=True)
class _Column:
    """One column of counts: a role, or all roles of a party."""

    title: str
    short: str
    roles: tuple[Role, ...]
    is_party: bool = False

    def counts(self, row: Row, letter: Counted) -> bool:
        """Whether the row is counted in this column."""
        return any(letter.counts(row.duty(role.id)) for role in self.roles)


class RaciHeatModel(QAbstractTableModel):
    """One row per matrix and one for all; one column per role and two for the parties. The counts are the table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._letter = Sheet(), Counted.ACCOUNTABLE
        self._columns: tuple[_Column, ...] = ()
        self._counts: tuple[tuple[int, ...], ...] = ()

    def show(self, sheet: Sheet, letter: Counted) -> None:
        """Count another state, or other letters."""
        self.beginResetModel()
        self._sheet, self._letter = sheet, letter
        self._columns = tuple(self._built())
        self._counts = tuple(self._row(matrix.shown_rows) for matrix in sheet.matrices)
        if self._counts:
            self._counts = (*self._counts, tuple(map(sum, zip(*self._counts, strict=True))))
        self.endResetModel()

    def matrix(self, index: Index) -> MatrixId | None:
        """The matrix of a row; None for the row of all."""
        matrices = self._sheet.matrices
        return matrices[index.row()].id if index.isValid() and index.row() < len(matrices) else None

    def is_total(self, index: Index) -> bool:
        """Whether the cell counts all matrices."""
        return index.row() == len(self._sheet.matrices)

    def begins_group(self, column: int) -> bool:
        """Whether another party's roles, or the counts of the parties, begin with the column."""
        place = column - FIRST_COUNT
        if place < 1:
            return False
        before, here = self._columns[place - 1], self._columns[place]
        return here.is_party is not before.is_party or (
            not here.is_party and here.roles[0].party is not before.roles[0].party
        )

    def is_party(self, column: int) -> bool:
        """Whether the column counts a whole party."""
        return column >= FIRST_COUNT and self._columns[column - FIRST_COUNT].is_party

    def share(self, index: Index) -> float:
        """The count as a share of the largest of its kind: roles among roles, parties among parties, totals apart."""
        place = index.column() - FIRST_COUNT
        rows = self._counts[-1:] if self.is_total(index) else self._counts[:-1]
        alike = [n for n, column in enumerate(self._columns) if column.is_party is self._columns[place].is_party]
        most = max((row[n] for row in rows for n in alike), default=0)
        return self._counts[index.row()][place] / most if most else 0.0

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Matrices and all; Qt's signature."""
        return 0 if parent.isValid() else len(self._counts)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Title, roles, parties; Qt's signature."""
        return 0 if parent.isValid() else FIRST_COUNT + len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A title or a count, in full for a screen reader."""
        if not index.isValid() or index.row() >= len(self._counts):
            return None
        title = self.tr("All matrices") if self.is_total(index) else self._sheet.matrices[index.row()].title
        if index.column() == TITLE:
            return title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        column = self._columns[index.column() - FIRST_COUNT]
        count = self._counts[index.row()][index.column() - FIRST_COUNT]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(count) if count else "–"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = self.tr("{matrix}, {who}: {word} in {count} of {all} activities")
            word, rows = counted_words(self._letter), self._rows(index.row())
            return words.format(matrix=title, who=column.title, word=word, count=count, all=rows)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Party and role; in full for a screen reader; Qt's signature."""
        if orientation != Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        if section == TITLE:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return {Qt.ItemDataRole.DisplayRole: self.tr("Matrix"), Qt.ItemDataRole.TextAlignmentRole: left}.get(
                Qt.ItemDataRole(role)
            )
        column = self._columns[section - FIRST_COUNT]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.short
        return column.title if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) else None

    def _built(self) -> list[_Column]:
        roles, names = self._sheet.roles, {Party.SPONSOR: self.tr("Sponsor"), Party.CONTRACTOR: self.tr("Contractor")}
        single = [_Column(role.title, f"{names[role.party]}\n{role.short}", (role,)) for role in roles]
        whole = {party: tuple(role for role in roles if role.party is party) for party in Party}
        all_of = self.tr("in all")
        parties = [_Column(names[party], f"{names[party]}\n{all_of}", whole[party], True) for party in Party]
        return [*single, *parties] if roles else []

    def _row(self, rows: tuple[Row, ...]) -> tuple[int, ...]:
        return tuple(sum(column.counts(row, self._letter) for row in rows) for column in self._columns)

    def _rows(self, place: int) -> int:
        matrices: tuple[Matrix, ...] = self._sheet.matrices
        counts = [len(matrix.shown_rows) for matrix in matrices]
        return sum(counts) if place == len(matrices) else counts[place]


def _tr(text: str) -> str:
    return QCoreApplication.translate("raci_heat", text)
