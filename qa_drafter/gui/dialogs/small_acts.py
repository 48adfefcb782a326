"""Sheets of one or two fields: why an article is reserved, and what an own clause is called and says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.measures import contract_font, lines
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.panes.words_field import WordsField

LONGEST_REASON, LONGEST_TITLE = 300, 120


class ReserveSheet(ActSheet):
    """Asks why an article keeps its number and says nothing."""

    manual_page = "04-articles.md"

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        sentence = self.tr("{0} keeps its number and title and prints “[Reserved]”. Its wording waits and can "
                              "come back. What it settled is settled no longer.").format(name)  # fmt: skip
        super().__init__(self.tr("Reserve article"), sentence, self.tr("Reserve"), parent)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("for example: the product is not sterile"))
        self.add_field(self.tr("&Why"), self.reason)
        self.form.addRow("", secondary(self.tr("Kept in the trail of acts and shown here; never printed."), wraps=True))
        self.reason.textChanged.connect(lambda: self.complain("", ready=bool(self.reason.text().strip())))
        self.complain("", ready=False)
        self.reason.setFocus()


class TitleSheet(ActSheet):
    """Asks for another title of an own clause."""

    manual_page = "04-articles.md"

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        sentence = self.tr("A clause of your own takes any title; those of the library keep theirs.")
        super().__init__(self.tr("Title of the clause"), sentence, self.tr("Take this title"), parent)
        self.title = QLineEdit(title)
        self.title.setMaxLength(LONGEST_TITLE)
        self.add_field(self.tr("&Title"), self.title)
        self.title.textChanged.connect(lambda: self.complain("", ready=bool(self.title.text().strip())))
        self.title.selectAll()
        self.title.setFocus()


class OwnClauseSheet(ActSheet):
    """Asks for title, wording and place of a clause of one's own."""

    manual_page = "04-articles.md"

    def __init__(self, section: str, places: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        sentence = self.tr("A new clause in section {0}. It is yours alone: it claims to settle no requirement, "
                              "and its words are checked like any own wording.").format(section)  # fmt: skip
        super().__init__(self.tr("Own clause"), sentence, self.tr("Add clause"), parent)
        self.title, self.text, self.place = QLineEdit(), WordsField(), QComboBox()
        self.title.setMaxLength(LONGEST_TITLE)
        self.text.setFont(contract_font())
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(lines(self, 12))
        for words, after in places:
            self.place.addItem(words, after)
        self.place.setCurrentIndex(self.place.count() - 1)
        self.add_field(self.tr("&Title"), self.title)
        self.add_field(self.tr("&Wording"), self.text)
        marks = self.tr("Each line is a paragraph, “- ” starts a list item, [Term] is a defined term, "
                        "[[CLAUSE-ID]] a reference, {{ offers the values of terms.")  # fmt: skip
        self.form.addRow("", secondary(marks, wraps=True))
        self.add_field(self.tr("P&lace"), self.place)
        self.title.textChanged.connect(self._look)
        self.text.textChanged.connect(self._look)
        self._look()
        self.title.setFocus()

    @property
    def after(self) -> str:
        """The clause behind which it goes."""
        return str(self.place.currentData() or "")

    def _look(self) -> None:
        self.complain("", ready=bool(self.title.text().strip() and self.text.toPlainText().strip()))
