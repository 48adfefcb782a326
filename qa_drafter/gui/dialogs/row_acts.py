"""Sheets on one activity of a matrix: a new one, other words, a note, the reason for which it is not printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from qa_drafter.domain.identifiers import RoleId
from qa_drafter.domain.raci import Duty, Role
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.services.matrix_editing import LONGEST_NOTE, LONGEST_REASON, LONGEST_STATEMENT


class ActivitySheet(ActSheet):
    """Asks for an own activity: what is to be done, who answers for it, who does it."""

    def __init__(self, matrix: str, place: str, roles: Sequence[Role], parent: QWidget | None = None) -> None:
        sentence = self.tr("A new activity of {0}, {1}. It is held to the laws of every row: "
                              "one role answers for it, and one at least does it.").format(matrix, place)  # fmt: skip
        super().__init__(self.tr("Own activity"), sentence, self.tr("Add activity"), parent)
        self.statement, self.note = QLineEdit(), QLineEdit()
        self.accountable, self.responsible = QComboBox(), QComboBox()
        self.statement.setMaxLength(LONGEST_STATEMENT)
        self.note.setMaxLength(LONGEST_NOTE)
        self.statement.setPlaceholderText(self.tr("what is to be done, beginning with a verb"))
        for box in (self.accountable, self.responsible):
            for role in roles:
                box.addItem(role.title, str(role.id))
        self.add_field(self.tr("&Activity"), self.statement)
        self.add_field(self.tr("Acc&ountable"), self.accountable)
        self.add_field(self.tr("&Responsible"), self.responsible)
        self.add_field(self.tr("&Note"), self.note)
        self.form.addRow("", secondary(self.tr("Who is consulted and informed is set in the grid."), wraps=True))
        self.statement.textChanged.connect(self._look)
        self._look()
        self.statement.setFocus()

    @property
    def duties(self) -> Mapping[str, str]:
        """The letters chosen: one role may both answer and do."""
        answering, doing = str(self.accountable.currentData()), str(self.responsible.currentData())
        if answering == doing:
            return {answering: Duty.BOTH}
        return {answering: Duty.ACCOUNTABLE, doing: Duty.RESPONSIBLE}

    def begin_with(self, accountable: RoleId | None, responsible: RoleId | None) -> None:
        """Offer these roles first."""
        for box, role in ((self.accountable, accountable), (self.responsible, responsible)):
            box.setCurrentIndex(max(0, box.findData(str(role))))

    def _look(self) -> None:
        self.complain("", ready=bool(self.statement.text().strip()))


class RewordSheet(ActSheet):
    """Asks for other words of an own activity."""

    def __init__(self, statement: str, parent: QWidget | None = None) -> None:
        sentence = self.tr("An activity of your own takes any words; those of the library keep theirs.")
        super().__init__(self.tr("Words of the activity"), sentence, self.tr("Take these words"), parent)
        self.statement = QLineEdit(statement)
        self.statement.setMaxLength(LONGEST_STATEMENT)
        self.add_field(self.tr("&Activity"), self.statement)
        self.statement.textChanged.connect(lambda: self.complain("", ready=bool(self.statement.text().strip())))
        self.statement.selectAll()
        self.statement.setFocus()


class NoteSheet(ActSheet):
    """Asks for the note that is printed below an activity."""

    def __init__(self, statement: str, note: str, parent: QWidget | None = None) -> None:
        sentence = self.tr("“{0}”. The note is printed below it in the schedule; leave it empty to take it away.")
        super().__init__(self.tr("Note at an activity"), sentence.format(statement), self.tr("Keep note"), parent)
        self.note = QLineEdit(note)
        self.note.setMaxLength(LONGEST_NOTE)
        self.add_field(self.tr("&Note"), self.note)
        hint = self.tr("A note with a question mark, “TBD” or “to be agreed” counts as an open question.")
        self.form.addRow("", secondary(hint, wraps=True))
        self.note.textChanged.connect(lambda: self.complain(""))
        self.note.selectAll()
        self.note.setFocus()


class HideSheet(ActSheet):
    """Asks why an activity is not printed."""

    def __init__(self, statement: str, parent: QWidget | None = None) -> None:
        sentence = self.tr("“{0}” stays in the matrix and is printed no longer. One that a law needs cannot be hidden.")
        super().__init__(self.tr("Hide activity"), sentence.format(statement), self.tr("Hide"), parent)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("for example: the product is not stored at the contractor"))
        self.add_field(self.tr("&Why"), self.reason)
        self.form.addRow("", secondary(self.tr("Kept in the trail of acts and shown here; never printed."), wraps=True))
        self.reason.textChanged.connect(lambda: self.complain("", ready=bool(self.reason.text().strip())))
        self.complain("", ready=False)
        self.reason.setFocus()
