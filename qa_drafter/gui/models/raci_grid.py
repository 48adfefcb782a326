"""The grid of responsibilities as a Qt model. Shows a Sheet; asks for letters and never sets one itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId
from qa_drafter.domain.raci import Duty, Role
from qa_drafter.gui.duty_wording import duty_words
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.models.raci_sheet import DutyLine, Filter, GroupLine, Line, Sheet, letter_shown
from qa_drafter.gui.phrases import worded

ARTICLE: Final = 0
ACTIVITY: Final = 1
FIRST_ROLE: Final = 2

LINE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The whole Line of a row, for the delegates."""

Wish = Mapping[ActivityId, Mapping[RoleId, str]]
"""Letters asked for: activity by activity, role by role."""


class RaciGridModel(QAbstractTableModel):
    """Matrices under each other, one line per activity, one column per role."""

    duties_asked = Signal(object)  # Wish

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._filter = Sheet(), Filter()
        self._lines: tuple[Line, ...] = ()
        self._roles: tuple[Role, ...] = ()

    def show(self, sheet: Sheet, wanted: Filter) -> None:
        """Show another state. Lines that stay in place are updated there, so that the selection survives."""
        lines = sheet.lines(wanted)
        if sheet.roles == self._roles and [*map(_key, lines)] == [*map(_key, self._lines)]:
            differing = [row for row, pair in enumerate(zip(lines, self._lines, strict=True)) if pair[0] != pair[1]]
            self._sheet, self._filter, self._lines = sheet, wanted, lines
            for row in differing:
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._sheet, self._filter, self._lines, self._roles = sheet, wanted, lines, sheet.roles
        self.endResetModel()

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles, one per column from FIRST_ROLE on."""
        return self._roles

    @property
    def sheet(self) -> Sheet:
        """What is shown, unfiltered."""
        return self._sheet

    def line(self, index: Index) -> Line | None:
        """The line of an index; None for an invalid one."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def group_rows(self) -> list[int]:
        """The rows that head a matrix."""
        return [row for row, line in enumerate(self._lines) if isinstance(line, GroupLine)]

    def row_of_matrix(self, matrix: MatrixId) -> int | None:
        """The row that heads a matrix, while it is shown."""
        return next((row for row in self.group_rows() if self._lines[row].matrix.id == matrix), None)

    def row_of_activity(self, activity: ActivityId) -> int | None:
        """The row of an activity, while it is shown."""
        lines = enumerate(self._lines)
        return next((row for row, line in lines if isinstance(line, DutyLine) and line.row.activity == activity), None)

    def neighbour(self, line: DutyLine, step: int) -> DutyLine | None:
        """The activity shown above or below in the same matrix."""
        row = self.row_of_activity(line.row.activity)
        other = self.line(self.index(row + step, 0)) if row is not None else None
        return other if isinstance(other, DutyLine) and other.matrix.id == line.matrix.id else None

    def nearest_activity(self, place: int) -> int | None:
        """The row of an activity at a place, or nearest to it."""
        rows = [row for row, line in enumerate(self._lines) if isinstance(line, DutyLine)]
        return min(rows, key=lambda row: (abs(row - place), row), default=None)

    def role(self, index: Index) -> Role | None:
        """The role of the index's column; None left of the roles."""
        return self._roles[index.column() - FIRST_ROLE] if index.column() >= FIRST_ROLE else None

    def duty(self, index: Index) -> Duty:
        """The letters of one cell."""
        line, role = self.line(index), self.role(index)
        return line.row.duty(role.id) if isinstance(line, DutyLine) and role else Duty.NONE

    def ask(self, cells: Iterable[tuple[Index, str]]) -> None:
        """Ask for letters in some cells, as one act."""
        wish: dict[ActivityId, dict[RoleId, str]] = {}
        for index, letters in cells:
            line, role = self.line(index), self.role(index)
            if isinstance(line, DutyLine) and role is not None:
                wish.setdefault(line.row.activity, {})[role.id] = letters
        if wish:
            self.duties_asked.emit(wish)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per line."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Article, activity, and one column per role."""
        return 0 if parent.isValid() else FIRST_ROLE + len(self._roles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Duty cells can be selected; the keys pass over groups."""
        line = self.line(index)
        if line is None:
            return Qt.ItemFlag.NoItemFlags
        if isinstance(line, GroupLine):
            return Qt.ItemFlag.ItemIsEnabled if index.column() < FIRST_ROLE else Qt.ItemFlag.NoItemFlags
        if index.column() < FIRST_ROLE:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a view or a screen reader asks about one cell."""
        line = self.line(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, index)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._spoken(line, index)
            case _ if role == LINE:
                return line
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for letters; nothing has changed until they come back through `show`."""
        if role == Qt.ItemDataRole.EditRole:
            self.ask([(index, str(value))])
        return False

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The short names of the roles; in full for tool tips and screen readers."""
        if orientation != Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        in_full = role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if role != Qt.ItemDataRole.DisplayRole and not in_full:
            return None
        if section < FIRST_ROLE:
            return self.tr("Article") if section == ARTICLE else self.tr("Activity")
        shown = self._roles[section - FIRST_ROLE]
        return shown.title if in_full else shown.short

    def _text(self, line: Line | None, index: Index) -> str:
        if isinstance(line, GroupLine):
            return line.matrix.title if index.column() == ARTICLE else ""
        if line is None or index.column() >= FIRST_ROLE:
            return letter_shown(self.duty(index))
        return line.number if index.column() == ARTICLE else line.row.statement

    def _spoken(self, line: Line | None, index: Index) -> str:
        role = self.role(index)
        if not isinstance(line, DutyLine) or role is None:
            return "; ".join(self._said_of(line)) if isinstance(line, DutyLine) else self._text(line, index)
        meaning = self.tr("{activity}, {role}: {duty}").format(
            activity=line.row.statement, role=role.title, duty=duty_words(self.duty(index))
        )
        return "; ".join((meaning, *self._remarks(line, role)))

    def _said_of(self, line: DutyLine) -> list[str]:
        """The activity with what stands beside its words."""
        said = [line.row.statement, *(worded(breach.message) for breach in line.breaches)]
        if line.row.is_own:
            said.insert(1, self.tr("an activity of your own"))
        if line.row.note:
            said.append(self.tr("note: {0}").format(line.row.note))
        return said

    def _remarks(self, line: DutyLine, role: Role) -> list[str]:
        remarks = [worded(breach.message) for breach in line.breaches if role.id in breach.roles]
        if line.missing == role.id:
            remarks.append(self.tr("no role is accountable; the A is missing here"))
        if role.id in line.changed:
            remarks.append(self.tr("changed since the other version"))
        return remarks


def _key(line: Line) -> tuple[str, str]:
    return (line.matrix.id, line.row.activity if isinstance(line, DutyLine) else "")
