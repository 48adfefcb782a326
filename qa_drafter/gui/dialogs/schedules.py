"""Schedules to fill in: one table at a time, typed by keys alone or pasted from a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QWidget,
)

from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import NothingToDo, QaDrafterError
from qa_drafter.domain.schedule_form import FormTable
from qa_drafter.gui.delegates.quiet_row import QuietRow
from qa_drafter.gui.dialogs.sheet import Sheet
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.models.schedule_table import ScheduleTableModel, block_of, copied
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.refusal_wording import error_cause, error_remedy
from qa_drafter.services.schedules import Schedules

Perform = Callable[[str, Sequence[Edit]], bool]
"""Carries edits out as one act under a name, empty for that of the first; False when it was refused."""


class _Table(QTableView):
    """Enter types and goes down, Del clears, copy and paste as in a spreadsheet."""

    def __init__(self, sheet: SchedulesSheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setWordWrap(True)
        self.setItemDelegate(QuietRow(self))
        self.setTabKeyNavigation(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet; Qt's signature."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(copied(self._sheet.model, self.selectedIndexes()))
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._sheet.paste(block_of(QGuiApplication.clipboard().text()))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._sheet.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() is not QAbstractItemView.State.EditingState:  # else the field has it already
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter leads to the cell below; Qt's signature."""
        super().closeEditor(editor, hint)
        here = self.currentIndex()
        below = here.siblingAtRow(here.row() + 1)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache and below.isValid():
            self.setCurrentIndex(below)


class SchedulesSheet(Sheet):
    """Every entry is an edit of the agreement the moment it is made; undo works here too."""

    manual_page = "09-documents.md"

    def __init__(
        self, schedules: Schedules, perform: Perform, undo: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Fill in schedules"), "", self.tr("Close"), parent)
        self.sentence.setText(
            self.tr(
                "Type into the blanks, or paste cells from Excel. What is grey comes from the deal and the articles."
            )
        )
        self._schedules, self._perform = schedules, perform
        self.schedule, self.model, self.view = QComboBox(), ScheduleTableModel(self), _Table(self)
        self.left = secondary()
        self.view.setModel(self.model)
        self.view.setMinimumSize(columns(self, 120), lines(self, 14))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).hide()
        self.ok.setAutoDefault(False)
        self.add_field(self.tr("&Schedule"), self.schedule)
        self.column.insertWidget(2, self.view, 1)
        self.column.insertWidget(3, self.left)
        for table in schedules.tables():
            self.schedule.addItem(f"{table.number}  {table.title}", table.id)
        self.schedule.currentIndexChanged.connect(lambda: self._show_other())
        self.model.edit_asked.connect(self._write)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, undo)
        self._show_other()
        self.view.setFocus()

    def choose(self, schedule: str) -> None:
        """Show a schedule by its id."""
        self.schedule.setCurrentIndex(max(0, self.schedule.findData(schedule)))

    def refresh(self) -> None:
        """Show the schedule in hand as the agreement has it now."""
        table = self._table()
        self.model.show(table)
        blanks = counted(table.open_blanks, self.tr("blank"), self.tr("blanks"))
        self.left.setText(self.tr("{0} left to fill in").format(blanks))

    def paste(self, block: Sequence[Sequence[str]]) -> None:
        """Write a block of texts from the cell in hand on, as one act."""
        here = self.view.currentIndex()
        self._carry_out(
            self.tr("Paste into “{0}”").format(self._table().title),
            lambda: self._schedules.block(self._id, here.row(), here.column(), block),
        )

    def clear(self) -> None:
        """Leave the chosen blanks blank again, as one act."""
        chosen = [index for index in self.view.selectedIndexes() if self.model.is_blank(index) and index.data()]
        self._carry_out(
            "",
            lambda: [self._schedules.edit(self._id, str(at.row() + 1), str(at.column() + 1), "") for at in chosen],
        )

    @property
    def _id(self) -> str:
        return str(self.schedule.currentData())

    def _table(self) -> FormTable:
        return self._schedules.table(self._id)

    def _show_other(self) -> None:
        self.view.setAccessibleName(self._table().title)
        self.refresh()
        first = next((self.model.index(0, at) for at in sorted(self._table().rows[0].blanks)), self.model.index(0, 0))
        self.view.setCurrentIndex(first)
        self.complain("")

    def _write(self, row: int, column: int, text: str) -> None:
        self._carry_out("", lambda: [self._schedules.edit(self._id, str(row + 1), str(column + 1), text)])

    def _carry_out(self, name: str, edits: Callable[[], Sequence[Edit]]) -> None:
        """Perform what is asked; a refusal is said below the table and changes nothing."""
        try:
            found = edits()
        except NothingToDo:
            return
        except QaDrafterError as refusal:
            self.complain(f"{error_cause(refusal)} {error_remedy(refusal)}", ready=True)
            return
        self.complain("")
        if found:
            self._perform(name, found)
