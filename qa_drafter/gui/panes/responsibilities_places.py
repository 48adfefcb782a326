"""The left column: find an activity, the matrices with their counts, and what the letters mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from qa_drafter.domain.identifiers import MatrixId, RoleId
from qa_drafter.domain.raci import Duty, Role
from qa_drafter.gui.delegates.counted_row import CountedRowDelegate
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import Size, unit
from qa_drafter.gui.models.counted_list import PLACE
from qa_drafter.gui.models.matrices import MatricesModel
from qa_drafter.gui.panes.duty_chip import DutyChip
from qa_drafter.gui.panes.inked import Hairline, InkedLabel, heading


class _MatrixList(QListView):
    """Left and Right fold and unfold the matrix in hand, as in a tree."""

    fold_asked = Signal(str, bool)  # MatrixId, folded

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's signature."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.currentIndex().isValid():
            self.fold_asked.emit(self.currentIndex().data(PLACE), event.key() == Qt.Key.Key_Left)
            return
        super().keyPressEvent(event)


class MatrixPlaces(QWidget):
    """Where in the matrices."""

    matrix_chosen = Signal(str)  # MatrixId
    words_changed = Signal(str)
    role_chosen = Signal()
    fold_asked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = MatricesModel(self)
        self._build_parts()
        self._lay_out()
        self._connect()

    def mark(self, matrix: MatrixId) -> None:
        """Show which matrix is in hand, without going there."""
        row = self.model.row_of(matrix)
        if row is not None and self.list.currentIndex().row() != row:
            self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(self.model.index(row))
            self.list.selectionModel().blockSignals(False)
            self.list.viewport().update()

    @property
    def chosen_role(self) -> RoleId | None:
        """The role whose activities are wanted; None for all."""
        chosen = self.role.currentData()
        return RoleId(chosen) if chosen else None

    def show_roles(self, roles: Sequence[Role]) -> None:
        """Offer these roles, and keep the choice where it is still there."""
        offered = [(self.tr("Every role"), "")] + [(role.title, str(role.id)) for role in roles]
        if [(self.role.itemText(n), self.role.itemData(n)) for n in range(self.role.count())] == offered:
            return
        kept = self.role.currentData()
        self.role.blockSignals(True)
        self.role.clear()
        for words, role in offered:
            self.role.addItem(words, role)
        self.role.setCurrentIndex(max(0, self.role.findData(kept)))
        self.role.blockSignals(False)

    def clear(self) -> None:
        """Ask for every activity again."""
        self.field.clear()
        self.role.setCurrentIndex(0)

    def _build_parts(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find activity   Ctrl+F"))
        self.field.setAccessibleName(self.tr("Find activity"))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("Show only activities of this role"))
        self.role.setToolTip(self.tr("Show only activities in which this role has a letter"))
        self.role.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list = _MatrixList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(CountedRowDelegate(parent=self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Matrices"))

    def _lay_out(self) -> None:
        u = unit(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * u, 0, 3 * u)
        column.setSpacing(2 * u)
        field = QVBoxLayout()
        field.setContentsMargins(2 * u, 0, 2 * u, 0)
        field.setSpacing(u)
        field.addWidget(self.field)
        field.addWidget(self.role)
        column.addLayout(field)
        column.addWidget(self.list, 1)
        column.addWidget(Hairline())
        column.addLayout(self._legend())

    def _legend(self) -> QGridLayout:
        u = unit(self)
        grid = QGridLayout()
        grid.setContentsMargins(3 * u, 0, 3 * u, 0)
        grid.setVerticalSpacing(u)
        grid.setHorizontalSpacing(2 * u)
        grid.addWidget(heading(self.tr("Letters")), 0, 0, 1, 2)
        meanings = (
            (Duty.ACCOUNTABLE, self.tr("Accountable, one per activity")),
            (Duty.RESPONSIBLE, self.tr("Responsible, does it")),
            (Duty.CONSULTED, self.tr("Consulted before")),
            (Duty.INFORMED, self.tr("Informed after")),
        )
        for row, (duty, words) in enumerate(meanings, start=1):
            grid.addWidget(DutyChip(duty), row, 0)
            grid.addWidget(InkedLabel(words, Size.SECONDARY, wraps=True), row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _connect(self) -> None:
        self.field.textChanged.connect(self.words_changed)
        self.role.currentIndexChanged.connect(lambda: self.role_chosen.emit())
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.list.fold_asked.connect(self.fold_asked)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.matrix_chosen.emit(index.data(PLACE))
