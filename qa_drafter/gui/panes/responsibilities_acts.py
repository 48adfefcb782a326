"""What is done with activities and roles beside setting letters, and the sheets that ask for the rest.

An act that is one click is an edit at once; the others ask in a sheet, which stays open when the act is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from qa_drafter.domain.edits import Edit, RowAdded
from qa_drafter.domain.errors import NothingToDo, QaDrafterError
from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.domain.raci import Role
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.dialogs.role_acts import RenameRoleSheet, RoleSheet
from qa_drafter.gui.dialogs.row_acts import ActivitySheet, HideSheet, NoteSheet, RewordSheet
from qa_drafter.gui.models.raci_sheet import DutyLine
from qa_drafter.gui.panes.responsibilities_actions import ResponsibilitiesActions
from qa_drafter.gui.reading import Reading
from qa_drafter.services.matrix_editing import MatrixEditing
from qa_drafter.services.role_editing import RoleEditing

Build = Callable[[], Sequence[Edit]]


@dataclass(frozen=True, slots=True)
class _Hand:
    """What is in hand: an activity, a column, and what edits them."""

    line: DutyLine
    role: Role | None
    reading: Reading

    @property
    def activity(self) -> str:
        return str(self.line.row.activity)

    @property
    def place(self) -> int:
        """The number of the activity in its matrix, from 1."""
        return self.line.matrix.rows.index(self.line.row) + 1

    @property
    def rows(self) -> MatrixEditing:
        return MatrixEditing(self.reading.opened)

    @property
    def roles(self) -> RoleEditing:
        return RoleEditing(self.reading.opened)


class ResponsibilitiesActs(ResponsibilitiesActions):
    """Turns each action into edits that are asked for as one act."""

    act_asked = Signal(str, object)  # what undo calls it ("" for a single edit's own name), edits
    message = Signal(str)
    failed = Signal(object)  # QaDrafterError
    activity_wished = Signal(str)  # to be taken in hand

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._line: DutyLine | None = None
        self._role: Role | None = None
        self.neighbour: Callable[[DutyLine, int], DutyLine | None] = lambda line, step: None
        """The activity shown above or below in the same matrix."""
        self._join()

    def show_reading(self, reading: Reading | None) -> None:
        """Another agreement, or none."""
        self._reading = reading

    def show_hand(self, line: DutyLine | None, role: Role | None) -> None:
        """Another activity or column is in hand, or it has changed."""
        self._line, self._role = line, role
        self.allow(line if self._reading is not None else None, role)

    def move_to(self, activity: str, place: int) -> None:
        """An activity was dropped at another place of its matrix, from 0."""
        if self._reading is not None:
            rows = MatrixEditing(self._reading.opened)
            self._perform("", lambda: (rows.row_moved(activity, place + 1),))

    def _join(self) -> None:
        for action, act in (
            (self.insert_above, lambda hand: self._insert(hand, 0)),
            (self.insert_below, lambda hand: self._insert(hand, 1)),
            (self.reword, self._reword),
            (self.remove, lambda hand: self._perform("", lambda: (hand.rows.row_removed(hand.activity),))),
            (self.note, self._note),
            (self.hide, self._hide),
            (self.show, lambda hand: self._perform("", lambda: (hand.rows.row_shown(hand.activity),))),
            (self.move_up, lambda hand: self._move(hand, -1)),
            (self.move_down, lambda hand: self._move(hand, 1)),
            (self.add_role, self._add_role),
            (self.rename_role, self._rename_role),
            (self.remove_role, self._remove_role),
        ):
            action.triggered.connect(lambda _=False, act=act: self._do(act))

    def _do(self, act: Callable[[_Hand], None]) -> None:
        if self._line is not None and self._reading is not None:
            act(_Hand(self._line, self._role, self._reading))

    def _insert(self, hand: _Hand, below: int) -> None:
        words = self.tr("below “{0}”") if below else self.tr("above “{0}”")
        matrix, row = hand.line.matrix, hand.line.row
        sheet = ActivitySheet(matrix.title, words.format(row.statement), matrix.roles, self._parent)
        sheet.begin_with(
            next((role for role, duty in row.duties if duty.is_accountable), None),
            next((role for role, duty in row.duties if duty.is_responsible), None),
        )
        self._answer(sheet, lambda: (hand.rows.row_added(
            str(matrix.id), sheet.statement.text(), sheet.duties, note=sheet.note.text(), at=hand.place + below
        ),))  # fmt: skip

    def _reword(self, hand: _Hand) -> None:
        sheet = RewordSheet(hand.line.row.statement, self._parent)
        self._answer(sheet, lambda: (hand.rows.row_reworded(hand.activity, sheet.statement.text()),))

    def _note(self, hand: _Hand) -> None:
        sheet = NoteSheet(hand.line.row.statement, hand.line.row.note, self._parent)
        self._answer(sheet, lambda: (hand.rows.row_noted(hand.activity, sheet.note.text()),))

    def _hide(self, hand: _Hand) -> None:
        sheet = HideSheet(hand.line.row.statement, self._parent)
        self._answer(sheet, lambda: (hand.rows.row_hidden(hand.activity, sheet.reason.text()),))

    def _move(self, hand: _Hand, step: int) -> None:
        other = self.neighbour(hand.line, step)
        # By its name: a neighbour that changed meanwhile is another value, and one that went has no place.
        places = {row.activity: number for number, row in enumerate(hand.line.matrix.rows, start=1)}
        place = places.get(other.row.activity) if other is not None else None
        if place is None:
            self.message.emit(self.tr("It stands at the end of its matrix") if step > 0 else
                              self.tr("It stands at the top of its matrix"))  # fmt: skip
            return
        self._perform("", lambda: (hand.rows.row_moved(hand.activity, place),))

    def _add_role(self, hand: _Hand) -> None:
        content, library = hand.reading.opened.content, hand.reading.opened.library
        names = (content.deal.sponsor.name, content.deal.contractor.name)
        sheet = RoleSheet(names, library.roles, content.matrices, hand.line.matrix, self._parent)
        self._answer(sheet, lambda: (hand.roles.role_added(
            sheet.title.text(), str(sheet.party.currentData()), short=sheet.short.text(),
            stands_for=str(sheet.stands_for.currentData()), matrices=sheet.matrices,
        ),))  # fmt: skip

    def _rename_role(self, hand: _Hand) -> None:
        if hand.role is not None:
            role, sheet = str(hand.role.id), RenameRoleSheet(hand.role, self._parent)
            self._answer(sheet, lambda: (hand.roles.role_renamed(role, sheet.title.text(), short=sheet.short.text()),))

    def _remove_role(self, hand: _Hand) -> None:
        if hand.role is not None:
            role = hand.role
            name = self.tr("Remove the role “{0}”").format(role.title)
            self._perform(name, lambda: hand.roles.role_removed(str(role.id)))

    def _perform(self, name: str, build: Build) -> None:
        try:
            edits = tuple(build())
        except NothingToDo as nothing:
            self.message.emit(nothing.what)
        except QaDrafterError as refusal:
            self.failed.emit(refusal)
        else:
            self.act_asked.emit(name, edits)

    def _answer(self, sheet: ActSheet, build: Build) -> None:
        """Open a sheet; what it asks for is an act, or the reason why not in the sheet itself."""

        def act() -> None:
            try:
                edits = tuple(build())
            except QaDrafterError as refusal:
                sheet.refuse(refusal)
                return
            sheet.finish()
            self.act_asked.emit("", edits)
            for edit in edits:
                if isinstance(edit, RowAdded):
                    self.activity_wished.emit(ActivityId(edit.activity))

        sheet.asked.connect(act)
        sheet.open()
