"""The Responsibilities pane: matrices at the left, the grid in the middle, the activity in hand at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QToolBar, QVBoxLayout, QWidget

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.domain.identifiers import ActivityId, MatrixId
from qa_drafter.gui.models.raci_grid import RaciGridModel, Wish
from qa_drafter.gui.models.raci_sheet import DutyLine, Sheet
from qa_drafter.gui.panes.responsibilities_acts import ResponsibilitiesActs
from qa_drafter.gui.panes.responsibilities_bar import ResponsibilitiesBar
from qa_drafter.gui.panes.responsibilities_columns import GridColumns
from qa_drafter.gui.panes.responsibilities_detail import ActivityDetail
from qa_drafter.gui.panes.responsibilities_empty import ResponsibilitiesEmpty
from qa_drafter.gui.panes.responsibilities_filter import SheetFilter
from qa_drafter.gui.panes.responsibilities_grid import ResponsibilitiesGrid
from qa_drafter.gui.panes.responsibilities_load import LoadStrip
from qa_drafter.gui.panes.responsibilities_places import MatrixPlaces
from qa_drafter.gui.panes.responsibilities_source import SheetSource
from qa_drafter.gui.panes.responsibilities_views import Look, ResponsibilitiesViews
from qa_drafter.gui.reading import Reading
from qa_drafter.services.changed import Changed


class ResponsibilitiesPane(QWidget):
    """Shows the matrices of the open agreement and asks for edits to them."""

    edit_asked = Signal(object)  # Edit
    act_asked = Signal(str, object)  # what undo calls it ("" for a single edit's own name), edits
    act_begun = Signal(str)  # several edits follow that are one act; the caption for undo
    act_ended = Signal()
    message = Signal(str)
    failed = Signal(object)  # QaDrafterError
    article_asked = Signal(str)  # ClauseId, to be shown in Draft
    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: SheetSource | None = None
        self._stale = False
        self._build_parts()
        self._lay_out()
        self._connect()
        self._join_acts()
        self._show_sheet()

    def toolbar(self) -> QToolBar:
        """The commands of this pane."""
        return self.bar

    def show_reading(self, reading: Reading | None) -> None:
        """Show another agreement, or none."""
        self._source = SheetSource(reading) if reading is not None else None
        self.acts.show_reading(reading)
        self.filter.unfold_all()
        self.bar.show_versions(self._source.marks() if self._source else ())
        self._refresh_when_seen()

    def refresh(self, changed: Changed) -> None:
        """Show again what an edit touched."""
        if self._source is None:
            return
        self._source.forget(changed)
        if changed.versions:
            self.bar.show_versions(self._source.marks())
        if changed.activities or changed.matrices or changed.outline or changed.versions:
            self._refresh_when_seen()
        elif changed.clauses or changed.terms:
            self._show_detail(self.grid.current_line())
            self.views.show_source(self._source, self.grid.grid.sheet)

    def look(self, look: Look) -> None:
        """At the grid, the load or the clocks."""
        self.views.show_look(look)
        self.bar.show_look(look)
        self.views.show_source(self._source, self.grid.grid.sheet)
        (self.grid if look is Look.GRID else self.views.part(look)).setFocus()

    def open_activity(self, activity: ActivityId) -> None:
        """Take an activity in hand, whatever the filters hide."""
        self.look(Look.GRID)
        self._go_to(activity)
        self.grid.setFocus()

    def reveal(self, changed: Changed) -> None:
        """Bring into view what undo or redo changed: the row in hand, else the first one; the focus stays."""
        rows = (row for matrix in self.grid.grid.sheet.matrices for row in matrix.rows)
        touched = [row.activity for row in rows if row.activity in changed.activities]
        line = self.grid.current_line()
        if line is not None and line.row.activity in touched:
            self.grid.scrollTo(self.grid.currentIndex())
        elif touched:
            self._go_to(touched[0])

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another pane was shown; Qt's signature."""
        super().showEvent(event)
        if self._stale:
            self._show_sheet()

    def _go_to(self, activity: ActivityId) -> None:
        if self.grid.grid.row_of_activity(activity) is None:
            self.filter.unfold_all()
            self.filter.show_all(with_hidden=self.grid.grid.sheet.hides(activity))
            self._show_sheet()
        self.grid.go_to(activity)

    def _build_parts(self) -> None:
        self.bar = ResponsibilitiesBar()
        self.places = MatrixPlaces()
        self.grid = ResponsibilitiesGrid(RaciGridModel(self))
        self.load = LoadStrip(self.grid)
        self.detail = ActivityDetail()
        self.filter = SheetFilter(self.bar, self.places, self)
        self.acts = ResponsibilitiesActs(self)
        self.empty = ResponsibilitiesEmpty()
        self._stack = QStackedWidget()
        self.setFocusProxy(self.grid)

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.grid, 1)
        column.addWidget(self.load)
        self._stack.addWidget(middle)
        self._stack.addWidget(self.empty)
        self.splitter = GridColumns(self.places, self._stack, self.detail)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.views = ResponsibilitiesViews(self.splitter)
        whole.addWidget(self.views)

    def _connect(self) -> None:
        self.grid.grid.duties_asked.connect(self._ask)
        self.grid.line_chosen.connect(self._show_detail)
        self.grid.folded.connect(self.filter.toggle)
        self.filter.changed.connect(self._show_sheet)
        self.places.matrix_chosen.connect(self._go_to_matrix)
        self.bar.base_chosen.connect(self._show_sheet)
        self.bar.letters_chosen.connect(self.grid.block.set_letters)
        self.detail.edit_asked.connect(self.edit_asked)
        self.detail.article_asked.connect(self.article_asked)
        self.empty.pressed.connect(self._help)
        self.bar.look_chosen.connect(self.look)
        self.views.matrix_asked.connect(self._open_matrix)
        self.views.article_asked.connect(self.article_asked)
        self.views.edit_asked.connect(self.edit_asked)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

    def _join_acts(self) -> None:
        acts, grid = self.acts, self.grid
        self.addActions([*acts.actions, self.bar.with_hidden])
        self.bar.take_acts(acts.fill)
        self.detail.take_acts(acts)
        acts.neighbour = grid.grid.neighbour
        acts.act_asked.connect(self.act_asked)
        acts.activity_wished.connect(lambda activity: self.open_activity(ActivityId(activity)))
        acts.fill_down.triggered.connect(grid.block.fill_down)
        acts.copy_headed.triggered.connect(lambda: grid.block.copy(headed=True))
        acts.to_article.triggered.connect(self.detail.go_to_article)
        grid.menu_asked.connect(acts.show_menu)
        grid.column_chosen.connect(self._show_hand)
        grid.drag.dropped.connect(acts.move_to)
        for teller in (acts, grid.block):
            teller.message.connect(self.message)
            teller.failed.connect(self.failed)

    def _show_hand(self) -> None:
        self.acts.show_hand(self.grid.current_line(), self.grid.grid.role(self.grid.currentIndex()))

    def _refresh_when_seen(self) -> None:
        self._stale = True
        if self.isVisible():
            self._show_sheet()

    def _show_sheet(self) -> None:
        self._stale = False
        sheet = self._source.sheet(self.bar.base) if self._source else Sheet()
        self.filter.show_sheet(sheet)
        self.load.show_sheet(sheet)
        self.grid.grid.show(sheet, self.filter.wanted)
        self._say_empty(sheet)
        self.views.show_source(self._source, sheet)
        if not self.grid.currentIndex().isValid() and sheet.matrices:
            self.grid.scroll_to_matrix(sheet.matrices[0].id)

    def _open_matrix(self, matrix: str) -> None:
        self.look(Look.GRID)
        self._go_to_matrix(matrix)

    def _say_empty(self, sheet: Sheet) -> None:
        found = self.grid.grid.rowCount() > 0
        self._stack.setCurrentIndex(0 if found else 1)
        self.bar.setEnabled(self._source is not None)
        self.places.setVisible(bool(sheet.matrices))
        was_hidden = self.detail.isHidden()
        self.detail.setVisible(bool(sheet.matrices))
        if was_hidden and sheet.matrices:
            QTimer.singleShot(0, self.splitter, self.splitter.share)  # when the columns have their widths
        if self._source is None:
            self.empty.say_closed()
        elif not sheet.matrices:
            self.empty.say_no_matrix()
        elif not found:
            self.empty.say_hidden()

    def _help(self) -> None:
        if self._source is None or not self._source.has_matrices:
            self.open_asked.emit()
            return
        self.filter.show_all()

    def _go_to_matrix(self, matrix: str) -> None:
        if self.filter.holds(matrix):
            self.filter.fold(matrix, False)
        self.grid.scroll_to_matrix(MatrixId(matrix))

    def _find(self) -> None:
        self.places.field.setFocus()
        self.places.field.selectAll()

    def _show_detail(self, line: DutyLine | None) -> None:
        self._show_hand()
        if line is None or self._source is None:
            self.detail.show_detail(None)
            return
        self.places.mark(line.matrix.id)
        self.detail.show_detail(self._source.detail(line))

    def _ask(self, wish: Wish) -> None:
        try:
            edits = self._source.edits(wish) if self._source else ()
        except QaDrafterError as refusal:
            self.failed.emit(refusal)
            return
        if len(edits) > 1:
            self.act_begun.emit(self.tr("Reassign {count} activities").format(count=len(edits)))
        for edit in edits:
            self.edit_asked.emit(edit)
        if len(edits) > 1:
            self.act_ended.emit()
