"""Every key of the window, in one list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.gui.delegates.quiet_row import QuietRow
from qa_drafter.gui.headers.quiet_header import QuietHeader
from qa_drafter.gui.key_names import keys_shown, name_of
from qa_drafter.gui.measures import columns, lines, unit

Line = tuple[str, str, str]
"""Where a key works, the key, what it does."""


class KeysDialog(QDialog):
    """The keys of actions as they are set, and those that panes know by themselves."""

    manual_page = "18-keys.md"

    def __init__(self, groups: Sequence[tuple[str, Sequence[QAction]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(columns(self, 96), lines(self, 34))
        self.table = self._table((*_of_actions(groups), *self._of_panes()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(3 * unit(self))
        column.addWidget(self.table)
        column.addWidget(buttons)

    def _table(self, rows: Sequence[Line]) -> QTableWidget:
        table = QTableWidget(len(rows), 3)
        table.setAccessibleName(self.tr("Keys"))
        table.setHorizontalHeaderLabels([self.tr("Where"), self.tr("Key"), self.tr("What it does")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setItemDelegate(QuietRow(table))
        table.setFrameShape(QTableWidget.Shape.NoFrame)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(lines(self, 1.6))
        table.setHorizontalHeader(QuietHeader(table))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        for place, row in enumerate(rows):
            for column, words in enumerate(row):
                table.setItem(place, column, QTableWidgetItem(words))
        return table

    def _of_panes(self) -> tuple[Line, ...]:
        text, grid, everywhere = self.tr("Draft"), self.tr("Responsibilities"), self.tr("Everywhere")
        return (
            (text, keys_shown("Ctrl+Enter"), self.tr("Take the wording that was typed")),
            (grid, "R  A  C  I", self.tr("Give this letter; R and A join in one cell")),
            (grid, keys_shown("Shift+R", "Shift+A"), self.tr("Give this letter alone")),
            (grid, self.tr("Space"), self.tr("The next letter")),
            (grid, keys_shown("Del"), self.tr("Take the letters away")),
            (grid, self.tr("Arrows, with Shift a range"), self.tr("Move")),
            (grid, keys_shown("Ctrl+C", "Ctrl+V"), self.tr("Copy and paste letters")),
            (everywhere, keys_shown("Ctrl+F"), self.tr("Find in the pane in front")),
            (everywhere, keys_shown("Esc"), self.tr("Leave a field or a dialog; nothing is taken")),
        )


def _of_actions(groups: Sequence[tuple[str, Sequence[QAction]]]) -> tuple[Line, ...]:
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(
        (where, "  ".join(key.toString(native) for key in action.shortcuts()), name_of(action))
        for where, actions in groups
        for action in actions
        if action.shortcuts()
    )
