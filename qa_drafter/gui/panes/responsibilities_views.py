"""The ways to look at the responsibilities: the grid, the load as a heat map, the clocks."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from qa_drafter.gui.dialogs.holidays import HolidaysDialog
from qa_drafter.gui.models.raci_sheet import Sheet
from qa_drafter.gui.panes.clocks_view import ClockSheet, ClocksView
from qa_drafter.gui.panes.load_view import LoadView
from qa_drafter.gui.panes.responsibilities_source import SheetSource


class Look(StrEnum):
    """One of the ways."""

    GRID = "grid"
    LOAD = "load"
    CLOCKS = "clocks"


class ResponsibilitiesViews(QStackedWidget):
    """Shows one of the ways; the other two are brought up to date when they are shown."""

    matrix_asked = Signal(str)  # MatrixId, to be shown in the grid
    article_asked = Signal(str)  # ClauseId, to be shown in Draft
    edit_asked = Signal(object)  # HolidaysListed

    def __init__(self, grid: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: SheetSource | None = None
        self.load, self.clocks = LoadView(), ClocksView()
        self._shown = {Look.GRID: grid, Look.LOAD: self.load, Look.CLOCKS: self.clocks}
        for part in self._shown.values():
            self.addWidget(part)
        self.load.matrix_asked.connect(self.matrix_asked)
        self.clocks.article_asked.connect(self.article_asked)
        self.clocks.holidays_wished.connect(self._ask_holidays)

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

    def show_source(self, source: SheetSource | None, sheet: Sheet) -> None:
        """Bring the way that is shown up to date; the others are when they are shown."""
        self._source = source
        if self.look is Look.LOAD:
            self.load.show_sheet(sheet)
        elif self.look is Look.CLOCKS:
            self.clocks.show_sheet(source.clocks() if source else ClockSheet())

    def _ask_holidays(self) -> None:
        if self._source is not None:
            dialog = HolidaysDialog(self._source.holidays_edit, self._source.regions(), self._source.years(), self)
            dialog.asked.connect(self.edit_asked)
            dialog.open()
