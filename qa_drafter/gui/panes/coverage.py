"""The Coverage pane: what regulations ask of the agreement, what settles it, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QStackedLayout,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.domain.coverage import CoverageLine, CoverageStatus
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.gui.divided import divided
from qa_drafter.gui.measures import columns
from qa_drafter.gui.models.coverage import (
    LINE,
    Cell,
    Choice,
    CoverageMapModel,
    CoverageModel,
    Names,
)
from qa_drafter.gui.panes.coverage_bar import CoverageBar
from qa_drafter.gui.panes.coverage_detail import Asked, RequirementDetail
from qa_drafter.gui.panes.coverage_map import CoverageMap
from qa_drafter.gui.panes.coverage_sum import CoverageSum
from qa_drafter.gui.panes.coverage_table import RequirementsTable
from qa_drafter.gui.panes.empty_state import EmptyState
from qa_drafter.gui.panes.rolling import rolling
from qa_drafter.gui.reading import Reading
from qa_drafter.services.changed import Changed


class CoveragePane(QWidget):
    """Shows the coverage of the open agreement and leads to the articles. It changes nothing."""

    message = Signal(str)
    failed = Signal(object)  # QaDrafterError
    article_asked = Signal(str)  # ClauseId, to be shown in Draft
    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._choice = Choice()
        self._stale = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._catch_up)
        self._build()
        self._join()
        self.show_reading(None)

    def toolbar(self) -> QToolBar:
        """The pane's part of the command bar."""
        return self.bar

    def show_reading(self, reading: Reading | None) -> None:
        """Show another agreement, or none."""
        self._reading = reading
        self._places.setCurrentWidget(self.splitter if reading is not None else self.empty)
        self.bar.setEnabled(reading is not None)
        self._stale = True
        self._catch_up()

    def refresh(self, changed: Changed) -> None:
        """An edit may settle a requirement, or leave it open: told once the rest of the window has shown the edit."""
        self._stale = True
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another pane was shown; Qt's signature."""
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self.isVisible():
            self._show()

    def _names(self) -> Names:
        return {
            CoverageStatus.COVERED: self.tr("covered"),
            CoverageStatus.WEAK: self.tr("weak"),
            CoverageStatus.MISSING: self.tr("missing"),
            CoverageStatus.NOT_APPLICABLE: self.tr("not applicable"),
        }

    def _build(self) -> None:
        names = self._names()
        self.sum, self.detail = CoverageSum(names), RequirementDetail(names)
        self.model, self.map_model = CoverageModel(names, self), CoverageMapModel(names, self)
        self.map, self.table = CoverageMap(self.map_model), RequirementsTable(self.model)
        self.nothing, self.lists = EmptyState("search"), QStackedWidget()
        sentence = self.tr("Every requirement is hidden by the words or the filters you have set.")
        self.nothing.show_words(self.tr("Nothing found"), sentence, self.tr("Show all requirements"))
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.nothing)
        self.middle = divided(Qt.Orientation.Vertical, self.map, self.lists)
        self.middle.setStretchFactor(1, 1)
        left = rolling(self.sum)
        self.splitter = divided(Qt.Orientation.Horizontal, left, self.middle, self.detail)
        self.splitter.setStretchFactor(1, 1)
        for part, least in ((left, 26), (self.middle, 68), (self.detail, 34)):
            part.setMinimumWidth(columns(self, least))
        self.splitter.setSizes([columns(self, 34), columns(self, 110), columns(self, 48)])
        self.empty = EmptyState("check")
        sentence = self.tr("Open or create one to see what regulations ask of it.")
        self.empty.show_words(self.tr("No agreement is open"), sentence, self.tr("Open agreement…"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._places = QStackedLayout()
        box.addLayout(self._places)
        self._places.addWidget(self.splitter)
        self._places.addWidget(self.empty)
        self.setFocusProxy(self.table)
        self.bar = CoverageBar(self)
        self.addActions([self.bar.search, self.bar.amiss, self.bar.map])

    def _join(self) -> None:
        self.bar.choice_changed.connect(self._show)
        self.bar.map.toggled.connect(self.map.setVisible)
        self.bar.search.triggered.connect(self.sum.search)
        self.sum.words_changed.connect(self._choose)
        self.sum.family_chosen.connect(lambda family: self._choose(family, ""))
        self.map.cell_chosen.connect(self._choose_cell)
        self.table.selectionModel().currentRowChanged.connect(self._show_requirement)
        self.table.activated.connect(self._go_to_article)
        self.detail.article_asked.connect(self.article_asked)
        self.empty.pressed.connect(self.open_asked)
        self.nothing.pressed.connect(self._show_all)

    def _show(self) -> None:
        self._stale = False
        if self._reading is None:
            return
        sheet, line = self._reading.coverage(), self.table.currentIndex().data(LINE)
        self.sum.show_sheet(sheet)
        self.sum.choose_family(self._choice.family)
        self.map_model.show_sheet(sheet.applicable if self.bar.statuses else sheet)
        self.model.show_sheet(sheet, {str(clause): article.number for clause, article in self._articles().items()})
        if self.map.isVisible() and not self.map.property("measured"):
            self.map.setProperty("measured", True)
            self.middle.setSizes([self.map.whole_height, max(1, self.middle.height() - self.map.whole_height)])
        self._choose(line=line)

    def _articles(self) -> Mapping[str, PrintedArticle]:
        return {str(a.clause): a for a in self._reading.printed().articles} if self._reading is not None else {}

    def _choose(self, *asked: str, line: CoverageLine | None = None) -> None:
        """Show what is chosen; `asked` are the family and the section, where they change; `line` was in hand."""
        if len(asked) == 2:
            self._choice = replace(self._choice, family=asked[0], section=asked[1])
        line = line or self.table.currentIndex().data(LINE)
        self._choice = replace(
            self._choice, words=self.sum.field.text(), statuses=self.bar.statuses, must_only=self.bar.must_only
        )
        self.model.choose(self._choice)
        self.lists.setCurrentWidget(self.table if self.model.rowCount() else self.nothing)
        self._take_up(line)

    def _show_all(self) -> None:
        blocked = self.sum.blockSignals(True)
        self.sum.field.clear()
        self.sum.blockSignals(blocked)
        self.bar.show_all()
        self.sum.choose_family("")
        self._choose("", "")
        self.table.setFocus()

    def _choose_cell(self, cell: Cell | None) -> None:
        family = cell.family if cell is not None else ""
        self.sum.choose_family(family)
        self._choose(family, str(cell.place.id) if cell is not None else "")

    def _take_up(self, line: CoverageLine | None) -> None:
        """Keep the requirement in hand where it is still shown; else take the first."""
        row = self.model.row_of(line.requirement.id) if line is not None else None
        index = self.model.index(row or 0, 0)
        if index == self.table.currentIndex():
            self.table.selectRow(index.row())  # the focus may have come to it without
            self._show_requirement(index)
        else:
            self.table.setCurrentIndex(index)  # which shows it

    def _show_requirement(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if not isinstance(line, CoverageLine) or self._reading is None:
            self.detail.show_asked(None)
            return
        articles = self._articles()
        shown = tuple(articles[str(clause)] for clause in line.articles if str(clause) in articles)
        covering = self._reading.covering
        self.detail.show_asked(Asked(line, covering.sources(line), covering.applies(line), shown))

    def _go_to_article(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, CoverageLine) and line.articles:
            self.article_asked.emit(str(line.articles[0]))
