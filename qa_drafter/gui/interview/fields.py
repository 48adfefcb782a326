"""The fields of the interview: choices with hints, lines of text, tables of entries."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.gui.interview.words import Question
from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.panes.inked import InkedLabel, QuietLabel, heading


class Choices(QWidget):
    """The answers to one question: buttons that exclude each other, or boxes to tick; hints stand in line."""

    chosen = Signal(str, object)  # question, tuple of answers

    def __init__(self, question: Question, *, single: bool) -> None:
        super().__init__()
        self._name = question.name
        self._buttons: dict[str, QAbstractButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * unit(self))
        grid.setVerticalSpacing(unit(self))
        grid.addWidget(heading(question.asked), 0, 0, 1, 2)
        for row, (answer, (words, hint)) in enumerate(question.answers.items(), start=1):
            button = QRadioButton(words) if single else QCheckBox(words)
            button.setAccessibleDescription(hint)
            button.clicked.connect(self._tell)
            self._buttons[answer] = button
            grid.addWidget(button, row, 0)
            if hint:
                grid.addWidget(QuietLabel(hint, Size.SECONDARY, wraps=True), row, 1)
                grid.setColumnMinimumWidth(1, columns(self, 9))
        grid.setColumnStretch(1, 1)

    def show_answers(self, answers: Sequence[str]) -> None:
        """Show these as given."""
        for answer, button in self._buttons.items():
            button.setAutoExclusive(False)  # else a radio button cannot be put back
            button.setChecked(answer in answers)
            button.setAutoExclusive(isinstance(button, QRadioButton))

    def _tell(self) -> None:
        self.chosen.emit(self._name, tuple(answer for answer, button in self._buttons.items() if button.isChecked()))


class Facts(QWidget):
    """Lines of text under one heading, each with its name."""

    edited = Signal(str, str)  # fact, text

    def __init__(self, title: str, names: dict[str, str]) -> None:
        super().__init__()
        self._fields: dict[str, QLineEdit] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * unit(self))
        grid.setVerticalSpacing(unit(self))
        grid.addWidget(heading(title), 0, 0, 1, 2)
        for row, (fact, name) in enumerate(names.items(), start=1):
            field = QLineEdit()
            field.setMinimumHeight(lines(self, 1.75))
            field.setAccessibleName(f"{title}: {name}")
            field.setMaxLength(400)
            field.editingFinished.connect(lambda fact=fact, field=field: self.edited.emit(fact, field.text().strip()))
            label = InkedLabel(name)
            label.setBuddy(field)
            self._fields[fact] = field
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnMinimumWidth(0, columns(self, 22))
        grid.setColumnStretch(1, 1)

    def show_facts(self, facts: dict[str, str]) -> None:
        """Show these as given."""
        for fact, field in self._fields.items():
            if field.text().strip() != facts.get(fact, ""):
                field.setText(facts.get(fact, ""))
                field.setCursorPosition(0)  # a long address is read from its beginning

    def field(self, fact: str) -> QLineEdit:
        """The field of a fact."""
        return self._fields[fact]


class _CellEditor(QStyledItemDelegate):
    """Types in a cell under the name of its column."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """A line of text; Qt's signature."""
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor


class _Cells(QTableWidget):
    """Tab goes from cell to cell and, behind the last, out of the table."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__(rows, columns)
        self.setItemDelegate(_CellEditor(self))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Qt would begin again at the other end; Qt's signature."""
        cell = (self.currentRow(), self.currentColumn())
        forward = hint is QAbstractItemDelegate.EndEditHint.EditNextItem
        ends = {
            QAbstractItemDelegate.EndEditHint.EditNextItem: (self.rowCount() - 1, self.columnCount() - 1),
            QAbstractItemDelegate.EndEditHint.EditPreviousItem: (0, 0),
        }
        if cell != ends.get(hint):
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.focusNextPrevChild(forward)


class Entries(QWidget):
    """A small table of entries of a kind: products, sites. The last, empty row is for the next one."""

    edited = Signal(object)  # list of rows, each a list of texts; empty rows are left out

    def __init__(self, title: str, heads: Sequence[str]) -> None:
        super().__init__()
        self.table = _Cells(1, len(heads))
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.setAccessibleName(title)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(lines(self, 1.75))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setFixedHeight(lines(self, 1.75 * 5))
        self.table.itemChanged.connect(self._tell)
        self.remove = QPushButton(self.tr("Remove row"))
        self.remove.clicked.connect(self._remove)
        foot = QHBoxLayout()
        foot.addWidget(QuietLabel(self.tr("Type in the empty row to add one."), Size.SECONDARY))
        foot.addStretch()
        foot.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addWidget(heading(title))
        column.addWidget(self.table)
        column.addLayout(foot)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these as given, where they are not what stands there."""
        if [list(row) for row in rows] == self._rows():
            return
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows) + 1)
        for place in range(self.table.rowCount()):
            texts = rows[place] if place < len(rows) else [""] * self.table.columnCount()
            for column, text in enumerate(texts):
                self.table.setItem(place, column, QTableWidgetItem(text))
        self.table.blockSignals(False)

    def _rows(self) -> list[list[str]]:
        found = [
            [
                item.text().strip() if (item := self.table.item(row, column)) is not None else ""
                for column in range(self.table.columnCount())
            ]
            for row in range(self.table.rowCount())
        ]
        return [row for row in found if any(row)]

    def _tell(self) -> None:
        rows = self._rows()
        if len(rows) >= self.table.rowCount():
            self.table.blockSignals(True)
            self.table.setRowCount(len(rows) + 1)
            self.table.blockSignals(False)
        self.edited.emit(rows)

    def _remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self._tell()
