"""Insert clause: find one of the library that is not in, read it and why it was left out, and say where it goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QListView,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.domain.deal import Position
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.delegates.candidate_row import CandidateRow
from qa_drafter.gui.dialogs.act_sheet import ActSheet
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import Size, columns, lines, unit
from qa_drafter.gui.models.candidates import CANDIDATE, CandidatesModel, verdict_words
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.panes.draft_lines import Review, lines_of
from qa_drafter.gui.panes.draft_text import ArticleText
from qa_drafter.gui.panes.inked import InkedLabel
from qa_drafter.gui.panes.labels import secondary
from qa_drafter.gui.refusal_wording import error_cause, error_remedy
from qa_drafter.gui.wording import position_words
from qa_drafter.services.arranging import Candidate

Place = tuple[str, str]
"""The words of a place, and the clause behind which it is."""
Preview = Callable[[str, Position], PrintedArticle]
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class InsertClauseSheet(ActSheet):
    """Shows the candidates beside what the chosen one would say here."""

    manual_page = "04-articles.md"

    def __init__(
        self,
        title: str,
        sentence: str,
        candidates: Sequence[Candidate],
        preview: Preview,
        places: Callable[[Candidate], Sequence[Place]],
        recent: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, sentence, title.rstrip("…"), parent)
        self._preview, self._places = preview, places
        self.model = CandidatesModel(candidates, recent, self)
        self._build_list()
        self._build_preview()
        self._lay_out_parts()
        self.field.textChanged.connect(self._narrow)
        self.list.selectionModel().currentChanged.connect(lambda: self._show_chosen())
        self.list.activated.connect(lambda: self.accept())
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_text)
        self.position.currentIndexChanged.connect(self._soon.start)
        self.setMinimumSize(columns(self, 132), lines(self, 38))
        self._narrow("")
        self.field.setFocus()

    @property
    def chosen(self) -> Candidate | None:
        """The clause that is chosen."""
        found = self.list.currentIndex().data(CANDIDATE)
        return found if isinstance(found, Candidate) else None

    @property
    def clause(self) -> str:
        """The id of the clause that is chosen."""
        return str(self.chosen.clause) if self.chosen else ""

    @property
    def chosen_title(self) -> str:
        """Its title."""
        return self.chosen.title if self.chosen else ""

    @property
    def chosen_position(self) -> Position:
        """The position of the text to insert."""
        return Position(self.position.currentData())

    @property
    def after(self) -> str:
        """The clause behind which it goes; empty where its topic has it."""
        return str(self.place.currentData() or "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field hands the keys that move through a list on to it; Qt's signature."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.field and is_key and event.key() in _LIST_KEYS:  # type: ignore[attr-defined]
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _build_list(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find by title, id, topic or words of the text"))
        self.field.setAccessibleName(self.tr("Find a clause"))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(CandidateRow(self.list))
        self.list.setAccessibleName(self.tr("Clauses that are not in"))
        self.list.setUniformItemSizes(True)
        self.list.setMinimumSize(columns(self, 44), lines(self, 24))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found = secondary()

    def _build_preview(self) -> None:
        self.head = InkedLabel("", Size.INSPECTOR, semibold=True, wraps=True)
        self.why = secondary(wraps=True)
        self.text = ArticleText()
        self.text.setAccessibleName(self.tr("What it would say here"))
        self.position, self.place = QComboBox(), QComboBox()
        self.add_field(self.tr("&Position"), self.position)
        self.add_field(self.tr("P&lace"), self.place)

    def _lay_out_parts(self) -> None:
        body, left = QWidget(), QWidget()
        box, side = QVBoxLayout(body), QVBoxLayout(left)
        side.setContentsMargins(0, 0, 2 * unit(self), 0)
        box.setContentsMargins(3 * unit(self), 2 * unit(self), 3 * unit(self), 2 * unit(self))
        for widget in (self.field, self.list, self.found):
            side.addWidget(widget)
        parts: tuple[QWidget, ...] = (self.head, self.why, self.text)
        for part in parts:
            box.addWidget(part)
        box.addStretch(1)
        body.setAutoFillBackground(True)
        body.setBackgroundRole(self.list.viewport().backgroundRole())
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.StyledPanel)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(columns(self, 72))
        area.setAccessibleName(self.tr("Preview"))
        both = QSplitter()
        both.addWidget(left)
        both.addWidget(area)
        both.setStretchFactor(1, 1)
        both.setChildrenCollapsible(False)
        self.column.insertWidget(1, both, 1)

    def _narrow(self, words: str) -> None:
        self.model.narrow(words)
        self.found.setText(counted(self.model.rowCount(), self.tr("clause"), self.tr("clauses")))
        self.list.setCurrentIndex(self.model.index(0))
        self._show_chosen()

    def _show_chosen(self) -> None:
        one = self.chosen
        self.complain("", ready=one is not None)
        self.position.blockSignals(True)
        self.position.clear()
        self.place.clear()
        for position in one.positions if one else ():
            self.position.addItem(position_words(position), str(position))
        self.position.blockSignals(False)
        for words, after in self._places(one) if one else ():
            self.place.addItem(words, after)
        self.place.setEnabled(self.place.count() > 1)
        self.position.setEnabled(self.position.count() > 1)
        self.position.setCurrentIndex(self.position.findData(str(one.position)) if one else -1)
        self.head.setText(one.title if one else self._none())
        self.why.setText(f"{one.clause}  ·  {one.topic}\n{verdict_words(one)}" if one else "")
        self._soon.start()

    def _none(self) -> str:
        if self.field.text().strip():
            return self.tr("No clause holds these words")
        return self.tr("The library has no further clause for this place")

    def _show_text(self) -> None:
        """Print the chosen clause, once the list has shown where the user is."""
        one = self.chosen
        self.text.setVisible(one is not None)
        if one is not None and self.position.currentData():
            try:
                printed = self._preview(str(one.clause), self.chosen_position)
            except QaDrafterError as refusal:  # it refers to an article that is not in
                self.text.hide()
                self.complain(f"{error_cause(refusal)} {error_remedy(refusal)}")
                return
            self.complain("")
            self.text.show_lines(lines_of(printed, None, Review.ALL, comparing=False), frozenset())
