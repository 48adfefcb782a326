"""The right column of the Draft pane: what stands beside the current article, in six pages."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.measures import columns, unit
from qa_drafter.gui.panes.alternative_card import AlternativeCard
from qa_drafter.gui.panes.aside_alternatives import fill_alternatives
from qa_drafter.gui.panes.aside_citations import fill_citations
from qa_drafter.gui.panes.aside_history import fill_history
from qa_drafter.gui.panes.aside_notes import fill_notes
from qa_drafter.gui.panes.aside_page import Beside, Page
from qa_drafter.gui.panes.aside_text import fill_text
from qa_drafter.gui.panes.aside_uses import fill_uses
from qa_drafter.gui.panes.flat_tabs import FlatTabs
from qa_drafter.gui.reading import Reading

TEXT, ALTERNATIVES, HISTORY, USES, CITATIONS, NOTES = range(6)
_FILLS: Final[tuple[Page, ...]] = (
    fill_text, fill_alternatives, fill_history, fill_uses, fill_citations, fill_notes,
)  # fmt: skip

_BESIDE: Final = 100
"""Milliseconds after which it is filled: text and page come first, and who holds an arrow key passes many articles."""


class Aside(QTabWidget):
    """Shows what stands beside one article. Fills a page when it is looked at."""

    position_asked = Signal(str, object)  # clause, Position
    article_asked = Signal(str)  # clause
    activity_asked = Signal(str)  # ActivityId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._clause = ClauseId("")
        self._stale = set(range(len(_FILLS)))
        self.setTabBar(FlatTabs(self))
        self.tabBar().setAccessibleName(self.tr("About this article"))
        self.setDocumentMode(True)
        self._pages = [self._page(title) for title in self._titles()]
        self.setCurrentIndex(ALTERNATIVES)
        self.currentChanged.connect(self._fill)
        self._idle = QTimer(self, singleShot=True, interval=_BESIDE)
        self._idle.timeout.connect(self._fill)
        self.setAccessibleName(self.tr("About this article"))

    def show_article(self, reading: Reading | None, clause: str) -> None:
        """Show what stands beside this article, once it has stayed in hand for a moment."""
        self._reading, self._clause = reading, ClauseId(clause)
        self._stale = set(range(len(_FILLS)))
        QTimer.singleShot(0, self._idle, self._idle.start)  # counted from the end of this turn

    @property
    def cards(self) -> list[AlternativeCard]:
        """The cards of the texts to choose from."""
        return self._pages[ALTERNATIVES].findChildren(AlternativeCard)

    def sizeHint(self) -> QSize:
        """Fifty-four characters wide; Qt's signature."""
        return QSize(columns(self, 54), super().sizeHint().height())

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Text"), self.tr("Alternatives"), self.tr("History"), self.tr("Used in"), self.tr("Citations"),
            self.tr("Notes"),
        )  # fmt: skip

    def _page(self, title: str) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(title)
        self.addTab(area, title)
        return area

    def _fill(self) -> None:
        tab = self.currentIndex()
        if tab not in self._stale:
            return
        self._stale.discard(tab)
        body = QWidget()
        body.setBackgroundRole(QPalette.ColorRole.Base)
        body.setAutoFillBackground(True)
        gap = unit(self)
        box = QVBoxLayout(body)
        box.setContentsMargins(3 * gap, 3 * gap, 3 * gap, 3 * gap)
        box.setSpacing(2 * gap)
        if self._reading is not None and any(a.clause == self._clause for a in self._reading.opened.content.articles):
            _FILLS[tab](self._beside(self._reading), box)
        box.addStretch(1)
        self._pages[tab].setWidget(body)

    def _beside(self, reading: Reading) -> Beside:
        clause = self._clause
        return Beside(
            reading,
            clause,
            ask_position=lambda position: self.position_asked.emit(clause, position),
            go_to_article=self.article_asked.emit,
            go_to_activity=self.activity_asked.emit,
        )
