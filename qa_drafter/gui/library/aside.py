"""The right column of the workbench: what stands beside a text, in four pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.deal import Position
from qa_drafter.domain.lifecycle import LifecycleEvent, name_of
from qa_drafter.gui.library.impact_view import ImpactView
from qa_drafter.gui.library_wording import act_words, text_words
from qa_drafter.gui.measures import columns, unit
from qa_drafter.gui.panes.aside_page import add_caption, links, paragraph
from qa_drafter.gui.panes.flat_tabs import FlatTabs
from qa_drafter.gui.panes.inked import Hairline
from qa_drafter.gui.panes.labels import secondary, wrapped
from qa_drafter.services.library_likeness import AlikeClauses
from qa_drafter.services.library_texts import TextHistory

HISTORY, USED_IN, ALIKE, NOTES = range(4)


class LibraryAside(QTabWidget):
    """Shows what the desk hands in; says when a page that takes long is looked at."""

    alike_wanted = Signal()
    text_asked = Signal(str, str)  # clause, name of the text
    comparison_asked = Signal(str, str)  # the same, to be marked against

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(FlatTabs(self))
        self.tabBar().setAccessibleName(self.tr("About this text"))
        self.setAccessibleName(self.tr("About this text"))
        self.setDocumentMode(True)
        self.impact = ImpactView()
        self._history = self._page(self.tr("History"))
        self.addTab(self.impact, self.tr("Used in"))
        self._alike, self._notes = self._page(self.tr("Alike")), self._page(self.tr("Notes"))
        self.currentChanged.connect(lambda place: self.alike_wanted.emit() if place == ALIKE else None)

    def sizeHint(self) -> QSize:
        """Fifty-two characters wide; Qt's signature."""
        return QSize(columns(self, 52), super().sizeHint().height())

    def show_text(self, text: ClauseVersion, histories: Sequence[TextHistory]) -> None:
        """Show the history and the notes of a text; what is alike comes later."""
        self._fill_history(text, histories)
        box = _fresh(self._notes)
        add_caption(box, self.tr("What the library advises"))
        box.addWidget(paragraph(text.note) if text.note else secondary(self.tr("No note stands with this text.")))
        box.addStretch(1)
        self._say_alike(self.tr("Looking for texts that say nearly the same…"))
        if self.currentIndex() == ALIKE:
            self.alike_wanted.emit()

    def show_alike(self, text: ClauseVersion, found: Sequence[AlikeClauses] | None) -> None:
        """Show what is most like a text; None for one that is in no use."""
        if found is None:
            self._say_alike(self.tr("Only texts that new agreements take are held against each other."))
            return
        if not found:
            self._say_alike(self.tr("No other text shares half of its words with this one."))
            return
        box = _fresh(self._alike)
        add_caption(box, self.tr("Most like {0}").format(f"{text.id} {name_of(text)}"))
        for pair in found:
            other = pair.other if pair.one.id == text.id and pair.one.position is text.position else pair.one
            place = f"{other.id} {name_of(other)}"
            box.addWidget(wrapped(f"{int(100 * pair.share)} %   {other.title}", semibold=True))
            box.addWidget(secondary(f"{other.id}  ·  {text_words(other)}"))
            box.addWidget(self._roads(place))
        box.addStretch(1)

    def _fill_history(self, text: ClauseVersion, histories: Sequence[TextHistory]) -> None:
        box = _fresh(self._history)
        ordered = sorted(histories, key=lambda one: (tuple(Position).index(one.text.position), -one.text.version))
        mine = [one for one in ordered if one.text.position is text.position]
        others = [one for one in ordered if one.text.position is not text.position]
        add_caption(box, self.tr("This text, newest version first"))
        for one in mine:
            self._add_text(box, one, chosen=one.text.version == text.version)
        if others:
            box.addWidget(Hairline())
            add_caption(box, self.tr("The other positions"))
            for one in others:
                self._add_text(box, one, chosen=False)
        box.addStretch(1)

    def _add_text(self, column: QVBoxLayout, one: TextHistory, *, chosen: bool) -> None:
        box = QVBoxLayout()
        box.setSpacing(unit(self) // 2)
        box.setContentsMargins(0, 0, 0, 2 * unit(self))
        column.addLayout(box)
        box.addWidget(wrapped(text_words(one.text), semibold=chosen))
        if one.is_current:
            box.addWidget(secondary(self.tr("New agreements take it.")))
        for event in reversed(one.events):
            box.addWidget(secondary(self._told(event), wraps=True))
        if not one.events:
            box.addWidget(secondary(self.tr("Nothing is on record of it.")))
        if not chosen:
            place = f"{one.text.id} {name_of(one.text)}"
            box.addWidget(self._roads(place))

    def _roads(self, place: str) -> QLabel:
        """The ways to a text, on one line."""
        entries = [(self.tr("Open"), f"open {place}"), (self.tr("Compare"), f"compare {place}")]
        return links(entries, self._follow, self.tr("{0}: open or compare").format(place), between="  ·  ")

    def _told(self, event: LifecycleEvent) -> str:
        said = self.tr("{0}  {1} by {2}").format(event.on[:10], act_words(event.act), event.by)
        why = f": {event.reason}" if event.reason else ""
        use = self.tr(", successor {0}").format(event.use) if event.use else ""
        return f"{said}{use}{why}"

    def _follow(self, link: str) -> None:
        act, clause, name = link.split(" ")
        (self.text_asked if act == "open" else self.comparison_asked).emit(clause, name)

    def _say_alike(self, words: str) -> None:
        box = _fresh(self._alike)
        box.addWidget(secondary(words, wraps=True))
        box.addStretch(1)

    def _page(self, title: str) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(title)
        self.addTab(area, title)
        return area


def _fresh(area: QScrollArea) -> QVBoxLayout:
    """The empty column of a page."""
    body = QWidget()
    body.setBackgroundRole(QPalette.ColorRole.Base)
    body.setAutoFillBackground(True)
    gap = unit(area)
    box = QVBoxLayout(body)
    box.setContentsMargins(3 * gap, 3 * gap, 3 * gap, 3 * gap)
    box.setSpacing(2 * gap)
    area.setWidget(body)
    return box
