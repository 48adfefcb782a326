"""The ways to look at the responsibilities: the grid, the load as a heat map, the clocks."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from qa_drafter.gui.models.raci_sheet import Sheet
from qa_drafter.gui.panes.clocks_view import ClockSheet, ClocksView
from qa_drafter.gui.panes.load_view import LoadView


class Look(StrEnum):
    """One of the ways."""

    GRID = "grid"
    LOAD = "load"
    CLOCKS = "clocks"


class ResponsibilitiesViews(QStackedWidget):
    """Shows one of the ways; the other two are brought up to date when they are shown."""

    matrix_asked = Signal(str)  # MatrixId, to be shown in the grid
    article_asked = Signal(str)  # ClauseId, to be shown in Draft

    def __init__(self, grid: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.load, self.clocks = LoadView(), ClocksView()
        self._shown = {Look.GRID: grid, Look.LOAD: self.load, Look.CLOCKS: self.clocks}
        for part in self._shown.values():
            self.addWidget(part)
        self.load.matrix_asked.connect(self.matrix_asked)
        self.clocks.article_asked.connect(self.article_asked)

    @property
    def look(self) -> Look:
        """The way that is shown."""
        return next(look for look, part in self._shown.items() if part is self.currentWidget())

    def part(self, look: Look) -> QWidget:
        """What shows one of the ways."""
        return self._shown[look]

    def show_look(self, look: Look) -> None:
        """Show another way."""
        self.setCurrentWidget(self.part(look))

    def show_load(self, sheet: Sheet) -> None:
        """Count another state."""
        self.load.show_sheet(sheet)

    def show_clocks(self, sheet: ClockSheet) -> None:
        """Show the clocks of another state."""
        self.clocks.show_sheet(sheet)
