"""Rename a defined term: its definition and every article take the new name in one act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.measures import contract_font
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.labels import secondary, titled
from qa_drafter.services.renaming import DefinedTermUse

LONGEST = 60


class RenameTermSheet(ActSheet):
    """Shows what the term means and how often it is used."""

    manual_page = "04-articles.md"

    def __init__(self, terms: Sequence[DefinedTermUse], chosen: str, parent: QWidget | None = None) -> None:
        sentence = self.tr("The definition and every article print the new name. "
                              "The texts of the library stay the library's.")  # fmt: skip
        super().__init__(self.tr("Rename defined term"), sentence, self.tr("Rename everywhere"), parent)
        self._terms = {use.term: use for use in terms}
        self.term, self.name, self.plural = QComboBox(), QLineEdit(), QLineEdit()
        self.means, self.used = titled("", contract_font(10)), secondary(wraps=True)
        for use in terms:
            self.term.addItem(use.term)
        self.term.setEditable(False)
        for field in (self.name, self.plural):
            field.setMaxLength(LONGEST)
        self.add_field(self.tr("&Term"), self.term)
        self.form.addRow("", self.means)
        self.form.addRow("", self.used)
        self.add_field(self.tr("&New name"), self.name)
        self.add_field(self.tr("&Plural"), self.plural)
        self.term.currentTextChanged.connect(self._show_term)
        self.name.textChanged.connect(lambda: self.complain("", ready=bool(self.name.text().strip())))
        self.term.setCurrentText(chosen)
        self._show_term(self.term.currentText())
        self.complain("", ready=False)
        self.name.setFocus()

    def _show_term(self, term: str) -> None:
        use = self._terms.get(term)
        if use is None:
            return
        self.means.setText(f"“{use.term}” means {use.means}")
        uses = counted(use.uses, self.tr("place"), self.tr("places"))
        self.used.setText(self.tr("Used at {0} in {1}; forms: {2}.").format(
            uses, counted(use.articles, self.tr("article"), self.tr("articles")), ", ".join(use.forms)
        ))  # fmt: skip
        several = len(use.forms) > 1
        self.plural.setEnabled(several)
        self.plural.setPlaceholderText(self.tr("made by rule") if several else self.tr("it has one form"))
