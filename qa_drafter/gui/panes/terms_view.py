"""The terms table: of one article at its full height, or of the whole agreement with a field to find by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.gui.delegates.term_cells import TermCells
from qa_drafter.gui.headers.quiet_header import QuietHeader
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.models.terms import BALANCED, CMO, GAUGE, LIMIT, SPONSOR, TERM, VALUE, TermRow, TermsModel
from qa_drafter.gui.panes.labels import InkedLabel

_ROOMY: Final = 94
"""Characters of width from which on all columns are shown."""
_F2_BEFORE_SHORTCUTS: Final = (QEvent.Type.ShortcutOverride, Qt.Key.Key_F2)


class TermsTable(QTableView):
    """A table of terms; Enter or F2 edits the value of the current row, whichever column has the cursor."""

    def __init__(self, model: TermsModel | QSortFilterProxyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(TermCells(self))
        self.setAccessibleName(self.tr("Terms"))
        self._set_look()
        self._set_columns()
        self._set_keys()

    def event(self, event: QEvent) -> bool:
        """F2 edits the value here, although elsewhere it edits the wording; Qt's signature."""
        if isinstance(event, QKeyEvent) and (event.type(), event.key()) == _F2_BEFORE_SHORTCUTS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits; Qt's signature."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
        if event.key() in keys and self.state() != QAbstractItemView.State.EditingState:
            self.edit_row(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def edit_row(self, row: int) -> None:
        """Open the editor on a row's value."""
        index = self.model().index(row, VALUE)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def full_height(self) -> int:
        """The height that shows every row."""
        return self.horizontalHeader().sizeHint().height() + self.model().rowCount() * lines(self, 1.8) + 2

    def _set_look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setHorizontalHeader(QuietHeader(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(lines(self, 1.8))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room, the positions' defaults give way: their texts stand at the right; Qt's signature."""
        narrow = event.size().width() < columns(self, _ROOMY)
        for column in (SPONSOR, BALANCED, CMO):
            self.setColumnHidden(column, narrow)
        self.horizontalHeader().resizeSection(LIMIT, columns(self, 19 if narrow else 25))
        super().resizeEvent(event)

    def _set_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(TERM, QHeaderView.ResizeMode.Stretch)
        for column, width in ((VALUE, 20), (GAUGE, 12), (SPONSOR, 10), (BALANCED, 10), (CMO, 6), (LIMIT, 22)):
            header.resizeSection(column, columns(self, width))

    def _set_keys(self) -> None:
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.SelectedClicked | triggers.AnyKeyPressed)


class AllTerms(QWidget):
    """Every term that the agreement prints, with a field to find by."""

    value_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TermsModel(self)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(self.model)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = TermsTable(self._filter, self)
        self.field = QLineEdit(self)
        self._build()
        self.field.textChanged.connect(self._filter.setFilterFixedString)
        self.model.value_asked.connect(self.value_asked)

    def show_rows(self, rows: Sequence[TermRow]) -> None:
        """Show these terms."""
        self.model.show(rows)

    def sizeHint(self) -> QSize:
        """Eight rows; Qt's signature."""
        return QSize(columns(self, 90), lines(self, 18))

    def _build(self) -> None:
        gap = unit(self)
        self.field.setPlaceholderText(self.tr("Find a term"))
        self.field.setAccessibleName(self.tr("Find a term"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(columns(self, 34))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        head = QHBoxLayout()
        head.setContentsMargins(3 * gap, 2 * gap, 3 * gap, 0)
        head.addWidget(InkedLabel(self.tr("Terms of the agreement"), Size.ROW_TITLE, semibold=True))
        head.addStretch(1)
        head.addWidget(self.field)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(head)
        box.addWidget(self.table, 1)
