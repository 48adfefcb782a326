"""What came back in a workbook, before it is taken over: each edit and each problem with its cell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from qa_drafter.domain.edits import Edit
from qa_drafter.gui.delegates.quiet_row import QuietRow
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.headers.quiet_header import QuietHeader
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.phrases import worded
from qa_drafter.services.matrix_workbooks import WorkbookRead

Read = Callable[[bool], WorkbookRead]
"""Reads again; True sets agreed practice aside."""

LONGEST_REASON: Final = 1000
"""Characters that the audit trail takes."""


class WorkbookSheet(ActSheet):
    """A workbook is taken whole or not at all: with a problem in it there is nothing to take over."""

    manual_page = "07-excel.md"

    def __init__(self, name: str, read: Read, words: Callable[[Edit], str], parent: QWidget | None = None) -> None:
        sentence = self.tr("{0} asks for this. Nothing is changed until it is taken over; undo takes all of it back.")
        super().__init__(self.tr("Matrices from Excel"), sentence.format(name), self.tr("Take over"), parent)
        self._read, self._words = read, words
        self.read = read(False)
        self.list = QTreeWidget()
        self.reason = QLineEdit()
        self.practice = QCheckBox(self.tr("Set agreed &practice aside; what a law asks is never set aside"))
        self._build()
        self.show_read()
        self.list.setFocus()

    @property
    def words(self) -> str:
        """The reason as typed."""
        return self.reason.text().strip()

    def show_read(self) -> None:
        """List what was read, problems first."""
        self.list.clear()
        for problem in self.read.problems:
            self._add("error", *_parted(worded(problem)), self.tr("Problem"))
        for proposal in self.read.proposals:
            self._add("edit", proposal.address, self._words(proposal.edit), self.tr("Edit"))
        for remark in self.read.remarks:
            self._add("info", *_parted(worded(remark)), self.tr("Left as it is"))
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        problems, edits = len(self.read.problems), len(self.read.proposals)
        self.ok.setText(self.tr("Take over {0}").format(edits) if edits and not problems else self.tr("Take over"))
        self._look()

    def _look(self) -> None:
        """Ready once all of it can be taken, and a reason is given where practice is set aside."""
        problems, edits = len(self.read.problems), len(self.read.proposals)
        if problems:
            told = counted(problems, self.tr("cell cannot be taken"), self.tr("cells cannot be taken"))
            self.complain(self.tr("{0}; mend the workbook and choose it again.").format(told))
        elif not edits:
            self.complain(self.tr("It says what the agreement says."))
        elif self.practice.isChecked() and not self.words:
            self.complain(self.tr("Say why agreed practice is set aside."))
        else:
            self.complain("")

    def _build(self) -> None:
        self.list.setColumnCount(3)
        self.list.setHeaderLabels([self.tr("Cell"), self.tr("What"), self.tr("Sort")])
        self.list.setHeader(QuietHeader(self.list))
        self.list.header().setStretchLastSection(True)
        self.list.setItemDelegate(QuietRow(self.list))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("What the workbook asks for"))
        self.list.setMinimumSize(columns(self, 110), lines(self, 12))
        self.list.setColumnWidth(0, columns(self, 26))
        self.list.setColumnWidth(1, columns(self, 66))
        self.column.insertWidget(1, self.list, 1)
        self.column.insertWidget(2, self.practice)
        self.practice.setVisible(bool(self.read.problems))
        self.practice.toggled.connect(self._read_again)
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("for example: as agreed at the review of 12 May"))
        self.add_field(self.tr("&Why"), self.reason)
        self.form.addRow("", secondary(self.tr("Your name, the time and the reason go on record."), wraps=True))
        self.reason.textChanged.connect(self._look)

    def _read_again(self, aside: bool) -> None:
        self.read = self._read(aside)
        self.show_read()

    def _add(self, name: str, place: str, what: str, sort: str) -> None:
        item = QTreeWidgetItem([place, what, sort])
        item.setIcon(1, icon(name))
        item.setToolTip(1, what)
        item.setData(1, Qt.ItemDataRole.AccessibleTextRole, f"{sort}: {what}")
        self.list.addTopLevelItem(item)


def _parted(told: str) -> tuple[str, str]:
    """The cell and what is told of it."""
    place, parting, what = told.partition(": ")
    return (place, what) if parting else ("", told)
