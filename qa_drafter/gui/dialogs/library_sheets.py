"""Small sheets of the workbench: the position of a clause's first text, a source for the register, a new term."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from qa_drafter.domain.clause import Source
from qa_drafter.domain.deal import Position
from qa_drafter.domain.terms import UNIT_WORDS
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.wording import position_words
from qa_drafter.services.source_register import BASES, LONGEST
from qa_drafter.services.term_register import UNITS


class MissingPositionSheet(ActSheet):
    """Asks for one of the positions at which a clause has no text."""

    def __init__(self, clause: str, positions: Sequence[Position], parent: QWidget | None = None) -> None:
        sentence = self.tr("{0} gets its first text there. The words in hand are what you begin with.").format(clause)
        super().__init__(self.tr("Text at a missing position"), sentence, self.tr("Write it"), parent)
        self.position = QComboBox()
        for position in positions:
            self.position.addItem(position_words(position), position)
        self.add_field(self.tr("&Position"), self.position)
        self.position.setFocus()

    @property
    def chosen(self) -> Position:
        """The position of the text to write."""
        return Position(self.position.currentData())


class SourceSheet(ActSheet):
    """Asks for a citation, what it is, and whether somebody has read it."""

    def __init__(self, cite: str, warning: str, parent: QWidget | None = None) -> None:
        sentence = self.tr("Clauses cite a source by its name; here it is said once what it is and who has read it.")
        super().__init__(self.tr("Source for the register"), sentence, self.tr("Enter"), parent)
        self.cite, self.says, self.how = QLineEdit(cite), QLineEdit(), QLineEdit()
        self.basis, self.read = QComboBox(), QCheckBox(self.tr("I have &read it, and it supports this use"))
        words = (
            self.tr("statute or regulation"), self.tr("GMP guideline"), self.tr("guidance of an agency"),
            self.tr("standard or custom of the industry"),
        )  # fmt: skip
        for basis, said in zip(BASES, words, strict=True):
            self.basis.addItem(said, basis)
        for field in (self.cite, self.says, self.how):
            field.setMaxLength(LONGEST)
        self.cite.setPlaceholderText("21 CFR 211.22(a)")
        self.how.setPlaceholderText(self.tr("for example: eCFR, read on 12 May 2026"))
        self.add_field(self.tr("&Citation"), self.cite)
        self.add_field(self.tr("&Basis"), self.basis)
        self.add_field(self.tr("What it &says"), self.says)
        self.form.addRow("", self.read)
        self.add_field(self.tr("&How it was read"), self.how)
        if warning:
            self.form.addRow("", secondary(warning, wraps=True))
        self.cite.textChanged.connect(lambda: self._look())
        self.how.textChanged.connect(lambda: self._look())
        self.read.toggled.connect(lambda: self._look())
        self._look()
        self.cite.setFocus()

    @property
    def source(self) -> Source:
        """The source as stated."""
        return Source(
            self.cite.text().strip(), self.read.isChecked(), str(self.basis.currentData()),
            self.says.text().strip(), self.how.text().strip(),
        )  # fmt: skip

    def _look(self) -> None:
        stated = self.source
        self.how.setEnabled(stated.verified)
        self.complain("", ready=bool(stated.cite) and (bool(stated.how) or not stated.verified))


class TermSheet(ActSheet):
    """Asks for a value that clauses can print: its name, its unit, and what each position starts from."""

    def __init__(self, warning: str, parent: QWidget | None = None) -> None:
        sentence = self.tr("A value that the parties negotiate. Clauses print it; each agreement can set it.")
        super().__init__(self.tr("Term for the library"), sentence, self.tr("Enter"), parent)
        self.name, self.label, self.unit = QLineEdit(), QLineEdit(), QComboBox()
        self.defaults = {position: QLineEdit() for position in (Position.BALANCED, Position.SPONSOR, Position.CMO)}
        self.name.setPlaceholderText("retest_interval")
        self.label.setPlaceholderText(self.tr("for example: Interval between retests of a material"))
        for unit in UNITS:
            self.unit.addItem(worded(UNIT_WORDS[unit]), str(unit))
        self.unit.setCurrentIndex(self.unit.findData("calendar_days"))
        self.add_field(self.tr("&Name"), self.name)
        self.add_field(self.tr("&What it is"), self.label)
        self.add_field(self.tr("&Unit"), self.unit)
        for position, field in self.defaults.items():
            self.add_field(self.tr("Default, {0}").format(position_words(position)), field)
        if warning:
            self.form.addRow("", secondary(warning, wraps=True))
        for field in (self.name, self.label, self.defaults[Position.BALANCED]):
            field.textChanged.connect(lambda: self._look())
        self._look()
        self.name.setFocus()

    @property
    def given(self) -> dict[str, str]:
        """The defaults as typed, by position; those left empty start from the balanced one."""
        typed = ((str(position), field.text().strip()) for position, field in self.defaults.items())
        return {position: words for position, words in typed if words}

    def _look(self) -> None:
        ready = self.name.text().strip() and self.label.text().strip() and self.given.get(Position.BALANCED)
        self.complain("", ready=bool(ready))
