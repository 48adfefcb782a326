"""The right column of the Draft pane: what else the article could say, on what it rests, what to know about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.gui.measures import columns, unit
from qa_drafter.gui.panes.alternative_card import AlternativeCard
from qa_drafter.gui.panes.flat_tabs import FlatTabs
from qa_drafter.gui.panes.inked import Hairline
from qa_drafter.gui.panes.labels import InkedLabel, caption, secondary, wrapped
from qa_drafter.gui.panes.source_line import SourceRow
from qa_drafter.gui.reading import Reading
from qa_drafter.services.advising import Alternative

ALTERNATIVES, NOTES = range(2)
_LONGEST = 180
"""Characters of a text that its card shows until it is unfolded."""
_STUMP = 20
"""A paragraph that is cut before that many characters is left out."""


class Aside(QTabWidget):
    """Shows what stands beside one article. Fills a tab when it is looked at."""

    position_asked = Signal(str, object)  # clause, Position

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._clause = ClauseId("")
        self._stale = {ALTERNATIVES, NOTES}
        self.setTabBar(FlatTabs(self))
        self.tabBar().setAccessibleName(self.tr("About this article"))
        self.setDocumentMode(True)
        self._pages = [self._page(title) for title in (self.tr("Alternatives and sources"), self.tr("Notes"))]
        self.currentChanged.connect(self._fill)
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._fill)
        self.setAccessibleName(self.tr("About this article"))

    def show_article(self, reading: Reading | None, clause: str) -> None:
        """Show what stands beside this article, as soon as nothing else is to do: the text comes first."""
        self._reading, self._clause = reading, ClauseId(clause)
        self._stale = {ALTERNATIVES, NOTES}
        self._idle.start()

    @property
    def cards(self) -> list[AlternativeCard]:
        """The cards of the texts to choose from."""
        return self._pages[ALTERNATIVES].findChildren(AlternativeCard)

    def sizeHint(self) -> QSize:
        """Fifty-four characters wide; Qt's signature."""
        return QSize(columns(self, 54), super().sizeHint().height())

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
        if self._reading is not None and self._clause:
            (self._choices, self._notes)[tab](self._reading, box)
        box.addStretch(1)
        self._pages[tab].setWidget(body)

    def _choices(self, reading: Reading, box: QVBoxLayout) -> None:
        self._alternatives(reading, box)
        box.addSpacing(unit(self))
        box.addWidget(Hairline())
        self._sources(reading, box)

    def _alternatives(self, reading: Reading, box: QVBoxLayout) -> None:
        found = reading.advising.alternatives(self._clause)
        box.addWidget(caption(self.tr("Position of this article")))
        if not found:
            box.addWidget(secondary(self.tr("The library in use no longer holds this clause."), wraps=True))
        for alternative in found:
            card = AlternativeCard(alternative, _telling(alternative, found), _whole(alternative))
            card.chosen.connect(lambda position: self.position_asked.emit(self._clause, position))
            box.addWidget(card)
        if len(found) == 1:
            said = self.tr("The library has one text of this clause. F2 gives the article a wording of its own.")
            box.addWidget(secondary(said, wraps=True))

    def _sources(self, reading: Reading, box: QVBoxLayout) -> None:
        lines = reading.advising.sources(self._clause)
        box.addWidget(caption(self.tr("Sources that bind this deal")))
        if not lines:
            box.addWidget(secondary(self.tr("No regulation is cited: custom of the trade."), wraps=True))
        for line in lines:
            box.addWidget(SourceRow(line))
        if lines:
            read = self.tr("✓ read: someone has read the text cited.")
            unread = self.tr("? unread: from professional knowledge, to be checked.")
            box.addWidget(secondary(f"{read} {unread}", wraps=True))

    def _notes(self, reading: Reading, box: QVBoxLayout) -> None:
        article = reading.opened.content.article(self._clause)
        noted = next((a.note for a in reading.advising.alternatives(self._clause) if a.in_use), "")
        demands = "\n".join(f"•  {said}" for said in reading.advising.demands(self._clause))
        for title, words in (
            (self.tr("Why it is in"), article.because),
            (self.tr("Advice of the library"), noted),
            (self.tr("Requirements it answers"), demands),
            (self.tr("Fingerprint of the library text"), _grouped(article.fingerprint)),
        ):
            if words:
                box.addWidget(caption(title))
                box.addWidget(_paragraph(words))


def _paragraph(words: str) -> InkedLabel:
    label = wrapped(words)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _grouped(fingerprint: str) -> str:
    """In groups of eight, which can be read aloud and broken over lines."""
    return " ".join(fingerprint[at : at + 8] for at in range(0, len(fingerprint), 8))


def _telling(alternative: Alternative, others: Sequence[Alternative]) -> str:
    """The paragraphs that not all texts share; the beginning of the text where there is nothing to compare."""
    shared = frozenset.intersection(*(frozenset(_words(other.printed)) for other in others))
    own = [words for words in _words(alternative.printed) if len(others) == 1 or words not in shared]
    text = "\n".join(own)
    if len(text) <= _LONGEST:
        return text
    cut = text[:_LONGEST].rsplit(" ", 1)[0]
    whole, _, begun = cut.rpartition("\n")
    return f"{whole if whole and len(begun) < _STUMP else cut} …"


def _whole(alternative: Alternative) -> str:
    return "\n".join(f"{'    ' * (p.level - 1)}{p.label} {p.text}".strip("\n") for p in alternative.printed.paragraphs)


def _words(article: PrintedArticle) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs]
