"""One comparison on three columns: sections at the left, the texts in the middle, the changes at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from qa_drafter.domain.comparison_profile import Layout, Nature
from qa_drafter.gui.measures import columns, lines
from qa_drafter.gui.models.compare_sheet import ChangeLine, CompareSheet, Spot
from qa_drafter.gui.panes.compare_beside import CompareBeside
from qa_drafter.gui.panes.compare_detail import CompareDetail
from qa_drafter.gui.panes.compare_duties import CompareDuties
from qa_drafter.gui.panes.compare_empty import CompareEmpty
from qa_drafter.gui.panes.compare_head import SideName
from qa_drafter.gui.panes.compare_list import CompareList
from qa_drafter.gui.panes.compare_places import ComparePlaces
from qa_drafter.gui.panes.rolling import rolling


class CompareBoard(QWidget):
    """Keeps one change in hand, and shows it in every column."""

    message = Signal(str)
    article_asked = Signal(str)  # ClauseId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: CompareSheet | None = None
        self._has_article: Callable[[str], bool] = lambda clause: False
        self._mode = Layout.BESIDE
        self._build_parts()
        self._lay_out()
        self._connect()

    def show_sheet(
        self, sheet: CompareSheet, names: tuple[SideName, SideName], has_article: Callable[[str], bool]
    ) -> None:
        """Show another comparison; `has_article` says of a clause whether Draft can show it."""
        self._sheet, self._has_article = sheet, has_article
        self.places.show_sheet(sheet)
        self.texts.show_sheet(sheet, names)
        self.texts.show_page(sheet.first_page, self._mode, 0)
        self.places.mark(sheet.first_page)
        with QSignalBlocker(self.changes):
            self.changes.show_sheet(sheet)
        self._show_duties()
        line = self.changes.current or next(iter(self.changes.model.listed), None)
        if line is None:
            self.detail.show_change(None, "")
        else:
            self._choose(line)

    def look(self, mode: Layout) -> None:
        """Side by side, in line, or the matrices alone."""
        self._mode = mode
        if self._sheet is None:
            return
        line = self.changes.current
        self.texts.show_page(self.texts.page, mode, line.number if line else 0)
        self._show_middle()
        if line is not None:
            self._take(line, self.texts.page)

    def step(self, direction: int) -> None:
        """To the next (1) or previous (-1) listed change, in the matrices to those of duties.

        The end is said, a second step goes round.
        """
        if self.changes.walk(direction, Nature.DUTY if self._mode is Layout.MATRICES else None):
            return
        if not self.changes.model.listed:
            self.message.emit(self.tr("No change is listed."))
        elif direction > 0:
            self.message.emit(self.tr("No later change. F8 again goes on from the beginning."))
        else:
            self.message.emit(self.tr("No earlier change. Shift+F8 again goes on from the end."))

    def _build_parts(self) -> None:
        self.places = ComparePlaces()
        self.texts = CompareBeside()
        self.duties = CompareDuties()
        self.no_duty = CompareEmpty()
        self.changes = CompareList()
        self.detail = CompareDetail()

    def _lay_out(self) -> None:
        self._middle = QStackedWidget()
        for part in (self.texts, self.duties, self.no_duty):
            self._middle.addWidget(part)
        self.right = QSplitter(Qt.Orientation.Vertical)
        for share, below in ((3, self.changes), (2, self.detail)):
            self.right.addWidget(below)
            self.right.setStretchFactor(self.right.indexOf(below), share)
        self.right.setSizes([lines(self, 30), lines(self, 20)])
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        for column, least in ((rolling(self.places), 29), (self._middle, 69), (self.right, 30)):
            self.splitter.addWidget(column)
            self.splitter.setStretchFactor(self.splitter.indexOf(column), int(column is self._middle))
            column.setMinimumWidth(columns(self, least))
        self.splitter.setSizes([columns(self, wide) for wide in (32, 110, 54)])
        for splitter in (self.splitter, self.right):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)

    def _connect(self) -> None:
        self.places.page_chosen.connect(self._open_page)
        self.texts.number_pressed.connect(self._press)
        self.texts.page_wished.connect(self._turn)
        self.duties.number_pressed.connect(self._press)
        self.changes.change_chosen.connect(self._take)
        self.changes.listed.connect(self._show_duties)
        self.changes.change_opened.connect(lambda: self.detail.to_draft.click())
        self.detail.article_asked.connect(self.article_asked)
        self.detail.place_asked.connect(self._go_to_article)

    def _choose(self, line: ChangeLine, page: int | None = None) -> None:
        with QSignalBlocker(self.changes):
            self.changes.choose(line.number)
        self._take(line, page)

    def _take(self, line: ChangeLine, page: int | None = None) -> None:
        """Take a change in hand; `page` says on which of its pages it is to be shown."""
        clause = next((clause for clause, _ in line.clauses if self._has_article(clause)), "")
        self.detail.show_change(line, clause)
        self.duties.show_current(line.number)
        self.texts.show_current(line.number)
        spot = next((spot for spot in line.spots if page in (None, spot.page)), None)
        if spot is not None:
            self._show_spot(spot, line.number)

    def _show_spot(self, spot: Spot, number: int) -> None:
        if spot.page != self.texts.page:
            self.texts.show_page(spot.page, self._mode, number)
        self.texts.reveal(spot.row)
        self.places.mark(spot.page)

    def _open_page(self, page: int) -> None:
        """Show a page, with the first listed change on it in hand."""
        if self._sheet is None:
            return
        self.texts.show_page(page, self._mode, 0)
        self.places.mark(page)
        listed = {line.number: line for line in self.changes.model.listed}
        line = next((listed[number] for number in self._sheet.pages[page].numbers if number in listed), None)
        if line is not None:
            self._choose(line, page)

    def _press(self, numbers: Sequence[int]) -> None:
        """A row was clicked: its first change, or the one after it when that is in hand already."""
        current = self.changes.current
        place = numbers.index(current.number) + 1 if current and current.number in numbers else 0
        number = numbers[place % len(numbers)]
        if self._sheet is None or self.changes.model.row_of(number) is None:
            words = self.tr("Change {number} is hidden by Show or by the words you look for.")
            self.message.emit(words.format(number=number))
            return
        self._choose(self._sheet.line(number), self.texts.page)

    def _turn(self, direction: int) -> None:
        page = self.places.neighbour(self.texts.page, direction)
        if page is not None:
            self._open_page(page)

    def _go_to_article(self, clause: str) -> None:
        line = self.changes.current
        if line is None or self._sheet is None:
            return
        spot = next((spot for spot in line.spots if self._sheet.row(spot).pair.subject == clause), None)
        if spot is not None:
            self._show_spot(spot, line.number)

    def _show_duties(self) -> None:
        line = self.changes.current
        self.duties.show_duties(self._sheet, self.changes.model.listed, line.number if line else 0)
        self._show_middle()

    def _show_middle(self) -> None:
        if self._mode is not Layout.MATRICES:
            self._middle.setCurrentWidget(self.texts)
        elif self.duties.duties.rowCount():
            self._middle.setCurrentWidget(self.duties)
        else:
            self.no_duty.say_no_duty(hidden=self._sheet is not None and self._sheet.has_duties)
            self._middle.setCurrentWidget(self.no_duty)
