"""The columns of the Responsibilities pane: the outer ones give way before the grid, its cells before its words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from qa_drafter.gui.measures import columns

_LEAST: Final = (24, 64, 38)
_AT_FIRST: Final = (34, 120, 54)
_OF_GRID: Final = 87
"""Characters that the roles of the library and the words of an activity need."""
_MIDDLE: Final = 1
_ACTIVITY, _LEAST_ACTIVITY = 40, 26
"""Characters that the cells leave to the activity before they become narrower, and before the grid scrolls."""


class GridColumns(QSplitter):
    """Places, grid, detail."""

    def __init__(self, places: QWidget, middle: QWidget, detail: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for place, (part, least) in enumerate(zip((places, middle, detail), _LEAST, strict=True)):
            self.addWidget(part)
            self.setStretchFactor(place, int(place == _MIDDLE))
            part.setMinimumWidth(columns(self, least))
        self.setSizes([columns(self, wide) for wide in _AT_FIRST])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt takes from the middle alone, down to its least; Qt's signature."""
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        """Let the outer columns give what the grid lacks, the detail first."""
        sizes = self.sizes()
        for place in (2, 0):
            spare = max(0, sizes[place] - columns(self, _LEAST[place]))  # a hidden column has no width
            taken = max(0, min(spare, columns(self, _OF_GRID) - sizes[_MIDDLE]))
            sizes[place], sizes[_MIDDLE] = sizes[place] - taken, sizes[_MIDDLE] + taken
        if sizes != self.sizes():
            self.setSizes(sizes)


def grid_widths(grid: QWidget, room: int, roles: int) -> tuple[int, int, int]:
    """The widths of article, cells and activity in a room so wide."""
    article = columns(grid, 8)
    room -= article
    cell = (room - columns(grid, _ACTIVITY)) // max(roles, 1)
    cell = min(max(cell, columns(grid, 6)), columns(grid, 8))
    return article, cell, max(columns(grid, _LEAST_ACTIVITY), room - cell * roles)
