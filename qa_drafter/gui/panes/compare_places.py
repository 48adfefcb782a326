"""The left column of the comparison: sections with their changes, and the statistics."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from qa_drafter.gui.delegates.counted_row import CountedRowDelegate
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import unit
from qa_drafter.gui.models.compare_places import ComparePlacesModel
from qa_drafter.gui.models.compare_sheet import CompareSheet
from qa_drafter.gui.models.counted_list import PLACE
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.compare_statistics import CompareStatistics
from qa_drafter.gui.panes.inked import Hairline


class ComparePlaces(QWidget):
    """Where in the agreement."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: CompareSheet | None = None
        self.model = ComparePlacesModel(self)
        self._build_parts()
        self._lay_out()
        self._connect()

    def show_sheet(self, sheet: CompareSheet | None) -> None:
        """List the sections of another comparison."""
        self.sheet = sheet
        self.statistics.show_sheet(sheet)
        same = sum(not page.differs for page in sheet.pages) if sheet else 0
        words = counted(same, self.tr("section without change"), self.tr("sections without change"))
        self.unchanged.setText(words)
        self.unchanged.setVisible(same > 0)
        self._list()

    def mark(self, page: int) -> None:
        """Show which page is in view, without going there."""
        row = self.model.row_of(page)
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.list.setCurrentIndex(self.model.index(row) if row is not None else QModelIndex())
        if row is None:
            selection.clear()
        selection.blockSignals(False)
        self.list.viewport().update()

    def neighbour(self, page: int, direction: int) -> int | None:
        """The listed page after (1) or before (-1) another; None at the end."""
        row = self.model.row_of(page)
        index = self.model.index(row + direction) if row is not None else QModelIndex()
        return index.data(PLACE) if index.isValid() else None

    def _build_parts(self) -> None:
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(CountedRowDelegate(4, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Sections"))
        self.unchanged = QToolButton()
        self.unchanged.setCheckable(True)
        self.unchanged.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.unchanged.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.unchanged.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.unchanged.setToolTip(self.tr("List them too, so that they can be read"))
        self.unchanged.setAccessibleName(self.tr("List sections without change"))
        self.statistics = CompareStatistics()

    def _lay_out(self) -> None:
        u = unit(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * u, 0, 3 * u)
        column.setSpacing(2 * u)
        column.addWidget(self.list, 1000)
        column.addWidget(Hairline())
        fold = QHBoxLayout()
        fold.setContentsMargins(u, 0, 0, 0)
        fold.addWidget(self.unchanged)
        column.addLayout(fold)
        column.addWidget(Hairline())
        column.addWidget(self.statistics, 1)
        self._say_fold()

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.unchanged.toggled.connect(self._list)

    def _list(self) -> None:
        current = self.list.currentIndex()
        page = current.data(PLACE) if current.isValid() else None
        self.list.selectionModel().blockSignals(True)
        self.model.show(self.sheet, whole=self.unchanged.isChecked())
        self.list.selectionModel().blockSignals(False)
        if page is not None:
            self.mark(page)
        rows = self.model.rowCount()
        self.list.setMaximumHeight(rows * self.list.sizeHintForRow(0) + unit(self) if rows else 0)
        self._say_fold()

    def _say_fold(self) -> None:
        self.unchanged.setIcon(icon("chevron-down" if self.unchanged.isChecked() else "chevron-right"))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.page_chosen.emit(index.data(PLACE))
