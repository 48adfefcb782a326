"""The table of requirements: what is asked, by which source, which article settles it and how it stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from qa_drafter.gui.delegates.coverage_sign import CoverageRow
from qa_drafter.gui.headers.quiet_header import QuietHeader
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.models.coverage import ARTICLES, DEMAND, LEVEL, SOURCE, STANDS, CoverageModel

_WIDE: Final = 100
"""Characters from which on every column has the room that its words take."""
_WIDTHS: Final = {LEVEL: (7, 9), SOURCE: (12, 26), ARTICLES: (8, 14), STANDS: (15, 22)}
"""Width of a column in characters where room is scarce, and else; the requirement takes the rest."""


class RequirementsTable(QTableView):
    """Where room is scarce the other columns give theirs to the requirement, and none is out of sight."""

    _is_narrow: bool | None = None

    def __init__(self, model: CoverageModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(CoverageRow(self))
        self.setAccessibleName(self.tr("Requirements"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(lines(self, 1.8))
        self.setHorizontalHeader(QuietHeader(self))
        self.horizontalHeader().setSectionResizeMode(DEMAND, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns; Qt's signature."""
        super().resizeEvent(event)
        is_narrow = self.viewport().width() < columns(self, _WIDE)
        if is_narrow is not self._is_narrow:  # else the columns are as wide as the user made them
            self._is_narrow = is_narrow
            for column, (least, usual) in _WIDTHS.items():
                self.setColumnWidth(column, columns(self, least if is_narrow else usual))
