"""Sheets on the columns of the matrices: an own role, and another name for one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from qa_drafter.domain.deal import Party
from qa_drafter.domain.raci import Matrix, Role
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.services.role_editing import LONGEST_HEAD, LONGEST_TITLE, QUALIFIED_PERSON


class RoleSheet(ActSheet):
    """Asks for an own role: what it is called, whose it is, whom it stands for, where it is a column."""

    def __init__(
        self,
        parties: tuple[str, str],
        library_roles: Sequence[Role],
        matrices: Sequence[Matrix],
        current: Matrix,
        parent: QWidget | None = None,
    ) -> None:
        sentence = self.tr("A column of your own: a second site, a subcontractor, a named Qualified Person.")
        super().__init__(self.tr("Own role"), sentence, self.tr("Add role"), parent)
        self._library_roles = library_roles
        self.title, self.short = QLineEdit(), QLineEdit()
        self.party, self.stands_for, self.where = QComboBox(), QComboBox(), QComboBox()
        self.title.setMaxLength(LONGEST_TITLE)
        self.short.setMaxLength(LONGEST_HEAD)
        for words, name, party in ((self.tr("Sponsor, {0}"), parties[0], Party.SPONSOR),
                                   (self.tr("Contractor, {0}"), parties[1], Party.CONTRACTOR)):  # fmt: skip
            self.party.addItem(words.format(name), str(party))
        self.where.addItem(self.tr("in all {0} matrices").format(len(matrices)), "")
        self.where.addItem(self.tr("in {0} only").format(current.title), str(current.id))
        self._add_fields()
        self._join()
        self.title.setFocus()

    @property
    def matrices(self) -> tuple[str, ...]:
        """The matrices named; none for all."""
        chosen = str(self.where.currentData())
        return (chosen,) if chosen else ()

    def _add_fields(self) -> None:
        self.add_field(self.tr("&Title"), self.title)
        self.add_field(self.tr("&Head of the column"), self.short)
        self.add_field(self.tr("&Party"), self.party)
        self.add_field(self.tr("Stands &for"), self.stands_for)
        hint = self.tr("What the law says of that role it says of this one, too.")
        self.form.addRow("", secondary(hint, wraps=True))
        self.add_field(self.tr("&Where"), self.where)

    def _join(self) -> None:
        self.title.textChanged.connect(self._look)
        self.short.setPlaceholderText(self.tr("at most {0} characters").format(LONGEST_HEAD))
        self.short.textChanged.connect(self._look)
        self.party.currentIndexChanged.connect(self._offer_roles)
        self.party.setCurrentIndex(1)
        self._look()

    def _look(self) -> None:
        self.complain("", ready=bool(self.title.text().strip()))

    def _offer_roles(self) -> None:
        party = str(self.party.currentData())
        self.stands_for.clear()
        self.stands_for.addItem(self.tr("no role of the library"), "")
        for role in self._library_roles:
            if role.party == party or role.id == QUALIFIED_PERSON:
                self.stands_for.addItem(role.title, str(role.id))


class RenameRoleSheet(ActSheet):
    """Asks for another name of a column, in every matrix that has it."""

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        sentence = self.tr("Every matrix prints the new name; the laws go on speaking of the same role.")
        super().__init__(self.tr("Rename role"), sentence, self.tr("Rename"), parent)
        self.title, self.short = QLineEdit(role.title), QLineEdit(role.short)
        self.title.setMaxLength(LONGEST_TITLE)
        self.short.setMaxLength(LONGEST_HEAD)
        self.add_field(self.tr("&Title"), self.title)
        self.add_field(self.tr("&Head of the column"), self.short)
        for field in (self.title, self.short):
            field.textChanged.connect(lambda: self.complain("", ready=bool(self.title.text().strip())))
        self.title.selectAll()
        self.title.setFocus()
