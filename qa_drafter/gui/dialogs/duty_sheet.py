"""Whose duties are written as a sheet: a party's, or one role's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from qa_drafter.domain.deal import Party
from qa_drafter.domain.raci import Role
from qa_drafter.gui.dialogs.sheet import Sheet


class DutySheetDialog(Sheet):
    """Offers both parties, then every role that has a duty in print."""

    manual_page = "07-excel.md"
    asked = Signal(str, str)  # a Party or a RoleId, what it is called

    def __init__(self, parties: tuple[str, str], roles: Sequence[Role], parent: QWidget | None = None) -> None:
        sentence = self.tr("One sheet to hand out: what is theirs, by when, and by which article.")
        super().__init__(self.tr("Duty sheet"), sentence, self.tr("Write…"), parent)
        self.holder = QComboBox()
        for words, name, party in ((self.tr("Sponsor, {0}"), parties[0], Party.SPONSOR),
                                   (self.tr("Contractor, {0}"), parties[1], Party.CONTRACTOR)):  # fmt: skip
            self.holder.addItem(words.format(name), str(party))
        self.holder.insertSeparator(self.holder.count())
        for role in roles:
            self.holder.addItem(role.title, str(role.id))
        self.add_field(self.tr("&Whose"), self.holder)
        self.holder.setFocus()

    def accept(self) -> None:
        """Ask; Qt's signature."""
        super().accept()
        self.asked.emit(str(self.holder.currentData()), self.holder.currentText())
