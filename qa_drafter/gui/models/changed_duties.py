"""The activities whose duties changed as a table: each cell holds the letters before and after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from qa_drafter.domain.deal import Party
from qa_drafter.domain.edits import RaciReassigned
from qa_drafter.domain.raci import Duty, Matrix, Role, Row
from qa_drafter.gui.duty_wording import duty_words
from qa_drafter.gui.models.compare_sheet import ChangeLine, CompareSheet
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.models.raci_sheet import letter_shown
from qa_drafter.services.comparing import VersionComparison

NUMBER, ACTIVITY, FIRST_ROLE = range(3)
DUTIES: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The CellChange of a role's cell, for the delegate."""


@dataclass(frozen=True, slots=True)
class CellChange:
    """The letters of one cell before and after."""

    was: Duty
    now: Duty

    @property
    def is_changed(self) -> bool:
        """Whether they differ."""
        return self.was is not self.now


@dataclass(frozen=True, slots=True)
class DutyChangeLine:
    """One activity with both sets of letters."""

    line: ChangeLine
    edit: RaciReassigned
    row: Row

    def cell(self, role: Role) -> CellChange:
        """The letters of a role before and after."""
        return CellChange(
            dict(self.edit.was).get(role.id, Duty.NONE),
            dict(self.edit.now).get(role.id, Duty.NONE),
        )


class ChangedDutiesModel(QAbstractTableModel):
    """One row per changed activity, below the title of its matrix; one column per role with a duty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles: tuple[Role, ...] = ()
        self._lines: tuple[Matrix | DutyChangeLine, ...] = ()

    @property
    def roles(self) -> tuple[Role, ...]:
        """The columns."""
        return self._roles

    def show(self, sheet: CompareSheet | None, listed: Sequence[ChangeLine]) -> None:
        """Show those of the listed changes that give duties."""
        self.beginResetModel()
        self._lines = tuple(_grouped(sheet, listed)) if sheet else ()
        used = {name for line in self._lines if isinstance(line, DutyChangeLine) for name in _roles_of(line.edit)}
        found = [role for line in self._lines if isinstance(line, Matrix) for role in line.roles if role.id in used]
        self._roles = tuple(dict.fromkeys(found))
        self.endResetModel()

    def title_rows(self) -> tuple[int, ...]:
        """The rows that hold the title of a matrix."""
        return tuple(row for row, line in enumerate(self._lines) if isinstance(line, Matrix))

    def change_at(self, index: Index) -> ChangeLine | None:
        """The change of a row."""
        line = self._lines[index.row()] if index.isValid() else None
        return line.line if isinstance(line, DutyChangeLine) else None

    def row_of(self, number: int) -> int | None:
        """The row of a change."""
        rows = enumerate(self._lines)
        return next((row for row, x in rows if isinstance(x, DutyChangeLine) and x.line.number == number), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per activity and matrix; Qt's signature."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Number, activity, and one column per role; Qt's signature."""
        return 0 if parent.isValid() else FIRST_ROLE + len(self._roles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The keys pass over titles; Qt's signature."""
        if not index.isValid() or isinstance(self._lines[index.row()], Matrix):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a view or a screen reader asks about one cell."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, index.column())
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._spoken(line, index.column())
            case _ if role == DUTIES and isinstance(line, DutyChangeLine) and index.column() >= FIRST_ROLE:
                return line.cell(self._roles[index.column() - FIRST_ROLE])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The short names of the roles; in full for tool tips and screen readers."""
        if orientation != Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section < FIRST_ROLE:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        in_full = role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if role != Qt.ItemDataRole.DisplayRole and not in_full:
            return None
        if section < FIRST_ROLE:
            return self.tr("No.") if section == NUMBER else self.tr("Activity")
        shown = self._roles[section - FIRST_ROLE]
        return shown.title if in_full else f"{self._party(shown)}\n{shown.short}"

    def _party(self, role: Role) -> str:
        return self.tr("Sponsor") if role.party is Party.SPONSOR else self.tr("Contractor")

    def _text(self, line: Matrix | DutyChangeLine, column: int) -> str:
        if isinstance(line, Matrix):
            return line.title if column == NUMBER else ""
        if column < FIRST_ROLE:
            return str(line.line.number) if column == NUMBER else line.row.statement
        cell = line.cell(self._roles[column - FIRST_ROLE])
        was, now = (letter_shown(duty) or "–" for duty in (cell.was, cell.now))
        return f"{was} → {now}" if cell.is_changed else now.replace("–", "")

    def _spoken(self, line: Matrix | DutyChangeLine, column: int) -> str:
        if isinstance(line, Matrix) or column < FIRST_ROLE:
            return self._text(line, column)
        role = self._roles[column - FIRST_ROLE]
        cell = line.cell(role)
        was, now = duty_words(cell.was), duty_words(cell.now)
        told = self.tr("{was}, now {now}").format(was=was, now=now) if cell.is_changed else now
        return f"{line.row.statement}, {role.title}: {told}"


def _grouped(sheet: CompareSheet, listed: Sequence[ChangeLine]) -> Iterator[Matrix | DutyChangeLine]:
    if not isinstance(sheet.comparison, VersionComparison):
        return  # Word files tell no duties
    content, edits = sheet.comparison.new.content, [(line, line.change.edit) for line in listed]
    for matrix in content.matrices:
        found = [(line, e) for line, e in edits if isinstance(e, RaciReassigned) and e.matrix == matrix.id]
        if found:
            yield matrix
            yield from (DutyChangeLine(line, edit, matrix.row(edit.activity)) for line, edit in found)


def _roles_of(edit: RaciReassigned) -> Iterator[str]:
    return (name for side in (edit.was, edit.now) for name, _ in side)
