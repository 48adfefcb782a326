"""The left column: a field to find articles by, the outline, and a line that sums it up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence, QMouseEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QTreeView, QVBoxLayout, QWidget

from qa_drafter.gui.delegates.outline_rows import CHEVRON, OutlineRows
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import columns, lines, unit
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.outline import EntryRole, Level, OutlineEntry, OutlineFilter, OutlineModel
from qa_drafter.gui.panes.outline_foot import OutlineFoot, OutlineSum


class OutlineTree(QTreeView):
    """A tree without indentation: the delegate gives chevron, number and title columns of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(OutlineRows(self))
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QTreeView.DragDropMode.InternalMove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a chevron, or on a part, folds; Qt's signature."""
        index = self.indexAt(event.position().toPoint())
        on_chevron = event.position().x() < CHEVRON * unit(self)
        if index.isValid() and (on_chevron or index.data(EntryRole).level is Level.PART):
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ground of the current row shows the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ground of the current row shows the focus."""
        super().focusOutEvent(event)
        self.viewport().update()


class OutlineView(QWidget):
    """Finds and chooses articles."""

    chosen = Signal(object)  # OutlineEntry
    opened = Signal()  # Enter was pressed
    move_asked = Signal(str, int)  # clause, its place in the section afterwards
    removal_asked = Signal()  # Delete was pressed on the current article
    insertion_asked = Signal()  # "/" was pressed
    menu_asked = Signal(QPoint)  # on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here = ""
        self._build_models()
        self._build_parts()
        self._join_parts()

    @property
    def words(self) -> str:
        """The words that are being looked for."""
        return " ".join(self.field.text().split())

    def show_entries(self, entries: Sequence[OutlineEntry], total: OutlineSum) -> None:
        """Show the outline; what is open stays open."""
        self.foot.show_sum(total)
        fresh = self.model.rowCount() == 0
        self.model.show(entries)
        if fresh or not self.tree.currentIndex().isValid():
            self._open_parts()
        self._show_found()

    def choose(self, entry_id: str) -> None:
        """Make a section or an article the current row, and show it."""
        self._here = entry_id
        index = self._filter.mapFromSource(self.model.index_of(entry_id))
        if not index.isValid() or index == self.tree.currentIndex():
            return
        blocked = self.tree.selectionModel().blockSignals(True)
        self._fold_others(index)
        self.tree.setCurrentIndex(index)
        self.tree.selectionModel().blockSignals(blocked)
        self.tree.scrollTo(index)
        self.tree.viewport().update()

    def search(self) -> None:
        """Put the cursor into the field to find by."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """The size is known now: scroll from the top as far as the current row needs; Qt's signature."""
        super().showEvent(event)
        self.tree.scrollToTop()
        self.tree.scrollTo(self.tree.currentIndex())

    def sizeHint(self) -> QSize:
        """Thirty-nine characters wide; Qt's signature."""
        return QSize(columns(self, 39), super().sizeHint().height())

    def _build_models(self) -> None:
        self.model = OutlineModel(self)
        self._filter = OutlineFilter(self)
        self._filter.setSourceModel(self.model)

    def _build_parts(self) -> None:
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in agreement   Ctrl+F"))
        self.field.setAccessibleName(self.tr("Find in agreement"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumHeight(lines(self, 1.75))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.tree = OutlineTree(self)
        self.foot = OutlineFoot()
        self.tree.setModel(self._filter)
        self.tree.setAccessibleName(self.tr("Outline"))
        box = QVBoxLayout(self)
        gap = unit(self)
        box.setContentsMargins(0, 2 * gap, 0, 0)
        box.setSpacing(2 * gap)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        row = QVBoxLayout()
        row.setContentsMargins(2 * gap, 0, 2 * gap, 0)
        row.addWidget(self.field)
        box.addLayout(row)
        box.addWidget(self.tree, 1)
        box.addWidget(self.foot)

    def _join_parts(self) -> None:
        self.field.textChanged.connect(lambda: self._filter_by())
        # later: the drop has to be over before the rows change
        self.model.move_asked.connect(self.move_asked, Qt.ConnectionType.QueuedConnection)
        self.tree.customContextMenuRequested.connect(self._ask_menu)
        self.field.returnPressed.connect(self._take_best)
        self.tree.selectionModel().currentChanged.connect(self._tell)
        self.tree.activated.connect(lambda index: self.opened.emit())
        self.tree.clicked.connect(self._return_to_hit)
        escape = QAction(self.field)
        escape.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        escape.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        escape.triggered.connect(self.field.clear)
        self.field.addAction(escape)
        delete, slash = QKeySequence(QKeySequence.StandardKey.Delete), QKeySequence(Qt.Key.Key_Slash)
        for keys, act in ((delete, self._ask_removal), (slash, self.insertion_asked.emit)):
            action = QAction(self.tree)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            self.tree.addAction(action)

    def _ask_menu(self, place: QPoint) -> None:
        """The menu is about the row under the mouse, or for the key about the current one."""
        entry = self.tree.indexAt(place).data(EntryRole)
        if isinstance(entry, OutlineEntry) and entry.level is Level.ARTICLE:
            self.menu_asked.emit(self.tree.viewport().mapToGlobal(place))

    def _ask_removal(self) -> None:
        entry = self.tree.currentIndex().data(EntryRole)
        if isinstance(entry, OutlineEntry) and entry.level is Level.ARTICLE:
            self.removal_asked.emit()

    def _filter_by(self) -> None:
        """While words are typed the text stays where it is: only Enter, an arrow or a click goes to a hit."""
        blocked = self.tree.selectionModel().blockSignals(True)
        self.tree.setDragEnabled(not self.words)  # the places between hits are not those of the section
        self._filter.look_for(self.words)
        if self.words:
            self.tree.expandAll()
        else:
            self.tree.collapseAll()
            self._open_parts()
        self._return_to_row()
        self.tree.selectionModel().blockSignals(blocked)
        self._show_found()

    def _return_to_row(self) -> None:
        """The current row is the one that is read, and none while the filter hides that."""
        index = self._filter.mapFromSource(self.model.index_of(self._here))
        self.tree.setCurrentIndex(index)
        if index.isValid():
            self.tree.expand(index.parent())
            self.tree.scrollTo(index)
        else:
            self.tree.scrollToTop()
        self.tree.viewport().update()

    def _return_to_hit(self, index: Index) -> None:
        """The article that is read may have been scrolled away from its hit."""
        if self.words:
            self._tell(index)

    def _show_found(self) -> None:
        self.foot.show_found(self._filter.found() if self.words else None)

    def _take_best(self) -> None:
        best = self._filter.best()
        if best.isValid():
            self.tree.setFocus()
            if best == self.tree.currentIndex():
                self._tell(best)
            self.tree.setCurrentIndex(best)

    def _open_parts(self) -> None:
        for row in range(self._filter.rowCount()):
            self.tree.expand(self._filter.index(row, 0))

    def _fold_others(self, index: Index) -> None:
        """Only the section in view is open, as long as nothing is being looked for."""
        section = index if index.data(EntryRole).level is Level.SECTION else index.parent()
        before = self.tree.currentIndex()
        was = before if before.isValid() and before.data(EntryRole).level is Level.SECTION else before.parent()
        if was.isValid() and was != section and not self.field.text():
            self.tree.collapse(was)
        self.tree.expand(section)

    def _tell(self, index: Index) -> None:
        entry = index.data(EntryRole) if index.isValid() else None
        if entry is not None and entry.level is not Level.PART:
            self.tree.expand(index)
            self.chosen.emit(entry)
