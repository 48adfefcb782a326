"""What a person changed in a workbook of matrices, as edits of the agreement as it stands now.

Each row is known in three states: as it was written, as it came back, as the agreement has it. What came back
as it was written asks for nothing, whatever has become of the row meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from qa_drafter.domain.edits import Edit, RaciReassigned, RowAdded, RowRemoved
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId
from qa_drafter.domain.phrases import Phrase, joined, phrase
from qa_drafter.domain.printable import quoted
from qa_drafter.domain.raci import OWN_ACTIVITY, Duty, Matrix, Row
from qa_drafter.services.duty_laws import check_laws, duty_of
from qa_drafter.services.matrix_editing import MatrixEditing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.sheets.layout import HIDDEN, NO_DUTY, NOTE, ROLE_KEY, STATEMENT

if TYPE_CHECKING:
    from qa_drafter.sheets.matrix_reader import Base, ReadCell, ReadMatrices, ReadMatrix, ReadRow

_ASKED: Final = frozenset({STATEMENT, NOTE, HIDDEN})


@dataclass(frozen=True, slots=True)
class WorkbookProposal:
    """An edit that a workbook suggests, and the cell that it stands in."""

    address: str
    edit: Edit


class WorkbookMerge:
    """Gathers proposals, problems (cells that cannot be taken) and remarks (what is left as it is)."""

    def __init__(self, agreement: OpenAgreement, read: ReadMatrices, *, overriding: bool = False) -> None:
        self._open, self._read, self._overriding = agreement, read, overriding
        self._editing = MatrixEditing(agreement)
        self._content = agreement.content  # with all that is proposed so far
        self.proposals: list[WorkbookProposal] = []
        self.problems: list[Phrase] = []
        self.remarks: list[Phrase] = []

    def gather(self) -> None:
        """Go through all sheets."""
        known = {str(matrix.id) for matrix in self._content.matrices}
        for sheet in self._read.matrices:
            if sheet.matrix in known:
                _SheetMerge(self, sheet).gather()
            else:
                self.problems.append(_at(sheet.sheet, phrase("the agreement has no matrix {0}", quoted(sheet.matrix))))
        missing = known - {sheet.matrix for sheet in self._read.matrices}
        for matrix in self._open.content.matrices:
            if matrix.id in missing:
                self.remarks.append(phrase("no sheet holds {0}: it stays as it is", matrix.title))

    @property
    def editing(self) -> MatrixEditing:
        """What builds and checks edits of rows."""
        return self._editing

    @property
    def overriding(self) -> bool:
        """Whether agreed practice is set aside."""
        return self._overriding

    @property
    def base(self) -> dict[str, Base]:
        """The rows as they were written, by activity."""
        return dict(self._read.base)

    def matrix(self, name: str) -> Matrix:
        """A matrix with all that is proposed so far."""
        return self._content.matrix(MatrixId(name))

    def held(self, name: str) -> Matrix:
        """A matrix as the agreement has it."""
        return self._open.content.matrix(MatrixId(name))

    def check(self, matrix: Matrix, before: Row, after: Row) -> None:
        """LawBroken when the row would break a law or a rule."""
        check_laws(self._open, matrix, before, after, overriding=self._overriding)

    def propose(self, address: str, edit: Edit) -> None:
        """Keep an edit."""
        self._content = edit.apply(self._content)
        self.proposals.append(WorkbookProposal(address, edit))

    def attempt(self, address: str, build: Callable[[], Edit]) -> Edit | None:
        """Keep the edit that `build` gives; where it is refused, the reason is a problem of that cell."""
        try:
            edit = build()
        except QaDrafterError as refusal:
            self.problems.append(_at(address, refusal.what, refusal.remedy))
            return None
        self.propose(address, edit)
        return edit


class _SheetMerge:
    """One sheet against its matrix."""

    def __init__(self, merge: WorkbookMerge, sheet: ReadMatrix) -> None:
        self._merge, self._sheet = merge, sheet
        self._held = merge.held(sheet.matrix)
        self._base = {name: row for name, row in merge.base.items() if row.matrix == sheet.matrix}
        self._roles = {str(role.id): role.id for role in self._held.roles}
        self._seen: list[str] = []
        self._before: ActivityId | None = None  # the activity on the line above

    def gather(self) -> None:
        """Columns, then line by line, then what is missing."""
        self._columns()
        for row in self._sheet.rows:
            if not self._formulas(row):
                self._line(row)
        self._missing()

    def _columns(self) -> None:
        for head in self._sheet.foreign:
            said = phrase("the column {0} is no role of the matrix", quoted(head.text))
            self._merge.problems.append(_at(head.address, said, phrase("add the role first, then export anew")))
        present = {key.removeprefix(ROLE_KEY) for key in self._sheet.keys if key.startswith(ROLE_KEY)}
        for name in sorted(present - self._roles.keys()):
            self._merge.problems.append(
                _at(self._sheet.sheet, phrase("the matrix has no role {0} any more", quoted(name)))
            )
        for name in (name for name in self._roles if name not in present):
            self._merge.remarks.append(
                _at(self._sheet.sheet, phrase("no column holds {0}; its letters stay as they are", name))
            )

    def _formulas(self, row: ReadRow) -> bool:
        asked = [cell for key, cell in row.cells.items() if key in _ASKED or key.startswith(ROLE_KEY)]
        found = [cell for cell in (row.activity, *asked) if cell.is_formula]
        for cell in found:
            self._merge.problems.append(
                _at(cell.address, phrase("a formula is no text"), phrase("write what it should say"))
            )
        return bool(found)

    def _line(self, row: ReadRow) -> None:
        name, statement = row.activity.text, _text(row, STATEMENT)
        again = name in self._seen and statement != flat(self._base[name].statement)
        if not name or again:  # a line that was copied keeps the hidden id of the one it came from
            self._own(row)
        elif name in self._seen:
            self._merge.problems.append(
                _at(row.activity.address, phrase("row {0} repeats the activity {1}", row.number, name))
            )
        elif name not in self._base:
            self._merge.problems.append(
                _at(row.activity.address, phrase("no activity {0} was written here", quoted(name)))
            )
        else:
            self._seen.append(name)
            self._known(row, self._base[name])

    def _own(self, row: ReadRow) -> None:
        """A line without an identity: an own activity, behind the one above it."""
        statement, address = _text(row, STATEMENT), _address(row, STATEMENT)
        letters = {key.removeprefix(ROLE_KEY): cell.text for key, cell in row.cells.items() if _is_letter(key, cell)}
        if not (statement or _text(row, NOTE) or _text(row, HIDDEN) or letters):
            return
        rows = self._merge.matrix(self._sheet.matrix).rows
        if any(flat(other.statement).casefold() == statement.casefold() for other in rows if statement):
            self._merge.problems.append(_at(address, phrase("{0} stands in the matrix already", quoted(statement))))
            return
        taken = [each.edit.activity for each in self._merge.proposals if isinstance(each.edit, RowAdded)]

        def build() -> RowAdded:
            edit = self._merge.editing.row_added(
                self._sheet.matrix, statement, letters, note=_text(row, NOTE), taken=taken,
                overriding=self._merge.overriding,
            )  # fmt: skip
            above = [other.activity for other in rows]
            index = above.index(self._before) + 1 if self._before in above else 0
            return replace(edit, index=index, row=replace(edit.row, hidden=_text(row, HIDDEN)))

        edit = self._merge.attempt(address, build)
        self._before = edit.activity if isinstance(edit, RowAdded) else self._before

    def _known(self, row: ReadRow, base: Base) -> None:
        activity = ActivityId(row.activity.text)
        held = next((held for held in self._held.rows if held.activity == activity), None)
        if held is None:
            said = phrase("the activity {0} has been removed since the workbook was written", activity)
            self._merge.remarks.append(_at(row.activity.address, said))
            return
        self._before = activity
        editing, name = self._merge.editing, str(activity)
        self._text(row, STATEMENT, base.statement, held.statement, lambda text: editing.row_reworded(name, text))
        self._letters(row, base, held)
        self._text(row, NOTE, base.note, held.note, lambda text: editing.row_noted(name, text))
        self._text(
            row, HIDDEN, base.hidden, held.hidden,
            lambda text: editing.row_hidden(name, text) if text else editing.row_shown(name),
        )  # fmt: skip

    def _text(self, row: ReadRow, key: str, base: str, held: str, build: Callable[[str], Edit]) -> None:
        """One of the texts of a row."""
        if key not in row.cells and key in self._sheet.keys:
            said = ""
        elif key not in row.cells:
            return
        else:
            said = row.cells[key].text
        if said in (flat(base), flat(held)):
            return
        address = _address(row, key)
        if flat(held) != flat(base):
            self._conflict(address, said, held)
        else:
            self._merge.attempt(address, lambda: build(said))

    def _letters(self, row: ReadRow, base: Base, held: Row) -> None:
        """The letters of a row that differ from those that were written, as one edit."""
        wanted: dict[RoleId, Duty] = {}
        address = ""
        for key, cell in row.cells.items():
            role = self._roles.get(key.removeprefix(ROLE_KEY)) if key.startswith(ROLE_KEY) else None
            duty = self._duty(cell) if role is not None else None
            if role is None or duty is None or duty.value in (base.duties.get(role, ""), held.duty(role).value):
                continue
            if held.duty(role).value != base.duties.get(role, ""):
                self._conflict(cell.address, duty.value or NO_DUTY, held.duty(role).value or NO_DUTY)
                continue
            wanted[role] = duty
            address = address or cell.address
        if wanted:
            self._merge.attempt(address, lambda: self._reassigned(held, wanted))

    def _reassigned(self, held: Row, wanted: dict[RoleId, Duty]) -> RaciReassigned:
        after = self._held.with_duties(held.activity, {**dict(held.duties), **wanted}).row(held.activity)
        self._merge.check(self._held, held, after)
        return RaciReassigned(self._held.id, held.activity, held.duties, after.duties)

    def _duty(self, cell: ReadCell) -> Duty | None:
        try:
            return duty_of(cell.text, cell.address)
        except QaDrafterError as refusal:
            self._merge.problems.append(_at(cell.address, refusal.what, refusal.remedy))
            return None

    def _conflict(self, address: str, said: str, held: str) -> None:
        what = phrase("{0} in the workbook, and {1} in the agreement by now", quoted(said), quoted(held))
        self._merge.problems.append(_at(address, what, phrase("export anew, or change it in the agreement")))

    def _missing(self) -> None:
        """Lines that were deleted, and lines that stand in another order."""
        for name in self._base:
            matrix = self._merge.matrix(self._sheet.matrix)
            row = next((row for row in matrix.rows if row.activity == name), None)
            if name in self._seen or row is None:
                continue
            if name.startswith(OWN_ACTIVITY):
                self._merge.propose(self._sheet.sheet, RowRemoved(matrix.id, matrix.rows.index(row), row))
            else:
                said = phrase("the line of {0} is missing", name)
                rest = phrase("the activity stays, hide it with a reason to leave it out")
                self._merge.remarks.append(_at(self._sheet.sheet, said, rest))
        if self._seen != [name for name in self._base if name in self._seen]:
            self._merge.remarks.append(_at(self._sheet.sheet, phrase("the order of the lines is not taken over")))


def flat(text: str) -> str:
    """The text with its blanks made single, as a cell is read."""
    return " ".join(text.split())


def _text(row: ReadRow, key: str) -> str:
    return row.cells[key].text if key in row.cells else ""


def _address(row: ReadRow, key: str) -> str:
    return row.cells[key].address if key in row.cells else row.activity.address


def _is_letter(key: str, cell: ReadCell) -> bool:
    return key.startswith(ROLE_KEY) and cell.text not in ("", NO_DUTY, "-")


def _at(address: str, *said: Phrase) -> Phrase:
    """What is wrong or left at a place of the workbook, and the remedy where there is one."""
    return joined(": ", (address, joined("; ", said)))
