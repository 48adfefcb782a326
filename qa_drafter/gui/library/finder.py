"""The left column of the workbench: a field to search by, filters, and the tree or what was found."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.search import Found, Hit
from qa_drafter.gui.announcing import TYPING, Voice
from qa_drafter.gui.delegates.library_rows import LibraryHitRows, LibraryRows
from qa_drafter.gui.icons import icon
from qa_drafter.gui.library.filters import LibraryFilters
from qa_drafter.gui.measures import columns, lines, unit
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.library_hits import HIT, LibraryHitsModel
from qa_drafter.gui.models.library_tree import (
    LIBRARY_ENTRY,
    LibraryEntry,
    LibraryLevel,
    LibraryTreeModel,
    library_entries,
)
from qa_drafter.gui.panes.labels import secondary

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class _Tree(QTreeView):
    """A tree whose delegate gives the levels their places; a click on a row that is no clause folds it."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(LibraryRows(self))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold sections and topics; Qt's signature."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        entry = index.data(LIBRARY_ENTRY) if index.isValid() else None
        if isinstance(entry, LibraryEntry) and entry.level is not LibraryLevel.CLAUSE:
            self.setExpanded(index, not self.isExpanded(index))


class LibraryFinder(QWidget):
    """Finds and chooses clauses and texts."""

    wished = Signal()  # other words or filters
    clause_chosen = Signal(str)
    hit_chosen = Signal(object)  # Hit
    opened = Signal()  # Enter was pressed on what is chosen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here, self._voice = "", Voice(self, TYPING)
        self._build_search()
        self._build_lists()
        self._lay_out()
        self._join()

    @property
    def words(self) -> str:
        """The words that are being looked for."""
        return " ".join(self.field.text().split())

    def show_library(self, library: ClauseLibrary, only: Container[ClauseId] | None = None) -> None:
        """Show the tree, or the part of it that holds these clauses; what is open stays open."""
        unfolded = {entry.id for entry in self._unfolded()}
        self._library = library
        blocked = self.tree.selectionModel().blockSignals(True)
        self.model.show(library_entries(library, only))
        if only is not None:
            self.tree.expandAll()
        for name in unfolded:
            self.tree.expand(self.model.index_of(name))
        self.choose(self._here)
        self.tree.selectionModel().blockSignals(blocked)
        clauses = len(library.by_clause) if only is None else sum(clause in only for clause in library.by_clause)
        self._sum(counted(clauses, self.tr("clause"), self.tr("clauses")), "" if clauses else self.tr("None fits"))
        self.lists.setCurrentWidget(self.tree)

    def show_found(self, found: Found) -> None:
        """Show the hits of a search."""
        self.hits_model.show(found.hits)
        self.hits.scrollToTop()
        said = counted(found.total, self.tr("text"), self.tr("texts"))
        self._sum(said, self.tr("no text has all the words, these have some") if found.loosely else "")
        self.lists.setCurrentWidget(self.hits)

    def choose(self, clause: str) -> None:
        """Make a clause the current row of the tree, and show it."""
        self._here = clause
        index = self.model.index_of(clause)
        if not index.isValid():
            return
        blocked = self.tree.selectionModel().blockSignals(True)
        for above in (index.parent().parent(), index.parent()):
            self.tree.expand(above)
        self.tree.setCurrentIndex(index)
        if not self.tree.viewport().rect().contains(self.tree.visualRect(index)):
            self.tree.scrollTo(index, QTreeView.ScrollHint.PositionAtCenter)  # with what stands around it
        self.tree.selectionModel().blockSignals(blocked)
        self.tree.viewport().update()

    def search(self) -> None:
        """Put the cursor into the field to search by."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def sizeHint(self) -> QSize:
        """Forty-two characters wide; Qt's signature."""
        return QSize(columns(self, 42), super().sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field hands the keys that move through a list on to it, and Escape empties it; Qt's signature."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _LIST_KEYS:
                QApplication.sendEvent(self._list, event)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _build_search(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the library   Ctrl+F"))
        self.field.setAccessibleName(self.tr("Search the library"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumHeight(lines(self, 1.75))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.installEventFilter(self)
        self.filter_button = QToolButton()
        self.filter_button.setIcon(icon("filter"))
        self.filter_button.setText(self.tr("Filter"))
        self.filter_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.filter_button.setCheckable(True)
        self.filter_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.filter_button.setAccessibleName(self.tr("Filters"))
        self.filters = LibraryFilters()
        self.filters.hide()

    def _build_lists(self) -> None:
        self.model, self.hits_model = LibraryTreeModel(self), LibraryHitsModel(self)
        self.tree, self.hits, self.lists = _Tree(), QListView(), QStackedWidget()
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(self.tr("Clauses of the library"))
        self.hits.setModel(self.hits_model)
        self.hits.setItemDelegate(LibraryHitRows(self.hits))
        self.hits.setAccessibleName(self.tr("Texts found"))
        self.hits.setFrameShape(QFrame.Shape.NoFrame)
        self.hits.setUniformItemSizes(True)
        self.hits.setMouseTracking(True)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lists.addWidget(self.tree)
        self.lists.addWidget(self.hits)
        self.total = secondary(wraps=True)

    def _lay_out(self) -> None:
        gap = unit(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        row = QHBoxLayout()
        row.setContentsMargins(2 * gap, 0, 2 * gap, 0)
        row.addWidget(self.field, 1)
        row.addWidget(self.filter_button)
        self.total.setContentsMargins(3 * gap, gap, 2 * gap, 2 * gap)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2 * gap, 0, 0)
        box.setSpacing(2 * gap)
        box.addLayout(row)
        box.addWidget(self.filters)
        box.addWidget(self.lists, 1)
        box.addWidget(self.total)

    def _join(self) -> None:
        self.field.textChanged.connect(lambda: self.wished.emit())
        self.field.returnPressed.connect(self._take_best)
        self.filters.changed.connect(self._tell_filters)
        self.filter_button.toggled.connect(self.filters.setVisible)
        self.tree.selectionModel().currentChanged.connect(self._tell_clause)
        self.hits.selectionModel().currentChanged.connect(self._tell_hit)
        for view in (self.tree, self.hits):
            view.activated.connect(lambda: self.opened.emit())

    def _tell_filters(self) -> None:
        count = self.filters.count
        self.filter_button.setText(self.tr("Filter ({0})").format(count) if count else self.tr("Filter"))
        self.wished.emit()

    def _tell_clause(self, index: Index) -> None:
        entry = index.data(LIBRARY_ENTRY) if index.isValid() else None
        if isinstance(entry, LibraryEntry) and entry.level is LibraryLevel.CLAUSE:
            self._here = entry.id
            self.clause_chosen.emit(entry.id)

    def _tell_hit(self, index: Index) -> None:
        hit = index.data(HIT) if index.isValid() else None
        if isinstance(hit, Hit):
            self._here = hit.clause
            self.hit_chosen.emit(hit)

    def _take_best(self) -> None:
        view = self._list
        view.setFocus()
        if view is self.hits and not self.hits.currentIndex().isValid():
            self.hits.setCurrentIndex(self.hits_model.index(0))

    def _unfolded(self) -> list[LibraryEntry]:
        """The sections and topics that are open."""
        found = []
        for row in range(self.model.rowCount()):
            section = self.model.index(row, 0)
            inner = [self.model.index(place, 0, section) for place in range(self.model.rowCount(section))]
            found += [index.data(LIBRARY_ENTRY) for index in (section, *inner) if self.tree.isExpanded(index)]
        return found

    @property
    def _list(self) -> QTreeView | QListView:
        """The tree, or what was found: the one in front."""
        return self.tree if self.lists.currentWidget() is self.tree else self.hits

    def _sum(self, said: str, remark: str) -> None:
        self.total.setText(f"{said}: {remark}" if remark else said)
        self._voice.say(self.total.text() if self.field.text() else "")
