"""The three columns of the Draft pane: where, what, and why; or what to do while nothing is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from qa_drafter.gui.measures import columns
from qa_drafter.gui.panes.draft_aside import Aside
from qa_drafter.gui.panes.draft_section import SectionView
from qa_drafter.gui.panes.empty_state import EmptyState
from qa_drafter.gui.panes.outline_view import OutlineView
from qa_drafter.gui.panes.terms_view import AllTerms


class DraftColumns(QWidget):
    """Places the parts; only the middle grows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline, self.section, self.aside, self.terms = OutlineView(), SectionView(), Aside(), AllTerms()
        self.terms.hide()
        for part, least in ((self.outline, 26), (self.section, 72), (self.aside, 40)):
            part.setMinimumWidth(columns(self, least))
        self.middle = _splitter(Qt.Orientation.Vertical, self.section, self.terms)
        self.middle.setStretchFactor(0, 1)
        self.splitter = _splitter(Qt.Orientation.Horizontal, self.outline, self.middle, self.aside)
        self.splitter.setStretchFactor(1, 1)
        self.empty = EmptyState("draft")
        sentence = self.tr("Open or create one to read and edit its articles.")
        self.empty.show_words(self.tr("No agreement is open"), sentence, self.tr("Open agreement…"))
        self._places = QStackedLayout(self)
        self._places.addWidget(self.splitter)
        self._places.addWidget(self.empty)

    def say_empty(self, empty: bool) -> None:
        """Show the columns, or that there is nothing to show in them."""
        self._places.setCurrentWidget(self.empty if empty else self.splitter)


def _splitter(orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    for part in parts:
        splitter.addWidget(part)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    return splitter
