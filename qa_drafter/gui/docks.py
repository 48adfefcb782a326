"""The docks, closed at first: findings, undo history, audit trail."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHelpEvent, QUndoStack
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QHBoxLayout,
    QHeaderView,
    QMainWindow,
    QPushButton,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QUndoView,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.domain.edits import Edit
from qa_drafter.domain.finding import Finding
from qa_drafter.gui.delegates.quiet_row import QuietRow
from qa_drafter.gui.headers.quiet_header import QuietHeader
from qa_drafter.gui.measures import columns, lines, unit
from qa_drafter.gui.models.findings import FINDING, FindingsModel
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.trail import TrailModel
from qa_drafter.gui.panes.inked import QuietLabel
from qa_drafter.gui.reading import Reading
from qa_drafter.gui.trail_wording import act_words, names_of
from qa_drafter.gui.wording import edit_words

_HISTORY: Final = 28
"""Characters that the undo history is wide at least."""
_BESIDE: Final = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)


class ReadingDock(QDockWidget):
    """A dock that shows something of the open agreement, and reads it only while it is seen."""

    def __init__(self, name: str, title: str, action: QAction, parent: QMainWindow) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self._reading: Reading | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._catch_up)
        parent.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)
        self.hide()
        action.toggled.connect(self._take)
        self.visibilityChanged.connect(lambda seen: self._catch_up() if seen else None)
        self.toggleViewAction().toggled.connect(action.setChecked)

    def show_reading(self, reading: Reading | None) -> None:
        """Another agreement is in hand, or none."""
        self._reading = reading
        self._catch_up()

    def refresh(self) -> None:
        """An edit came through: read again, if anyone looks, as soon as the pane in front has shown it."""
        self._soon.start()

    def _catch_up(self) -> None:
        if self.isVisible():
            self.read()

    def read(self) -> None:
        """Show what there is now."""

    def _take(self, shown: bool) -> None:
        self.setVisible(shown)
        if shown:
            self.raise_()
            self.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)


class FindingsDock(ReadingDock):
    """All findings; Enter or a double click goes to the place, the button performs the act that would mend it."""

    subject_chosen = Signal(object)  # Finding
    mend_asked = Signal(object)  # Edit

    def __init__(self, action: QAction, parent: QMainWindow) -> None:
        super().__init__("findings", "", action, parent)
        self._edit: Edit | None = None
        self.setWindowTitle(self.tr("Findings"))
        self.model = FindingsModel(self)
        self.table = _table(self.tr("Findings"))
        self.table.setModel(self.model)
        self.table.header().setStretchLastSection(False)
        self.table.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.activated.connect(lambda index: self.subject_chosen.emit(index.data(FINDING)))
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        self.model.modelReset.connect(self._offer)
        self.mend, self.words = QPushButton(self.tr("Mend it")), QuietLabel(wraps=True)
        self.mend.setToolTip(self.tr("Perform this act; it can be undone"))
        self.mend.clicked.connect(self._mend)
        self.setWidget(self._inside())

    def read(self) -> None:
        """Show the findings as they are now."""
        self.model.show(self._reading.findings() if self._reading else ())
        for column in (0, 1, 3):
            self.table.resizeColumnToContents(column)

    def _inside(self) -> QWidget:
        inside = QWidget()
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * unit(self), 0, 2 * unit(self), 0)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.mend)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, unit(self))
        column.addWidget(self.table)
        column.addLayout(foot)
        inside.setFocusProxy(self.table)
        self._offer()
        return inside

    def _offer(self) -> None:
        """Say which act would mend the finding in hand, and offer it."""
        finding, self._edit = self.table.currentIndex().data(FINDING), None
        words = ""
        if self._reading is not None and isinstance(finding, Finding):
            self._edit = self._reading.mend_of(finding)
            words = self.tr("No single act mends this: go to its place.")
            if self._edit is not None:
                words = edit_words(self._edit, self._reading.opened.content)
        self.mend.setEnabled(self._edit is not None)
        self.words.setText(words)

    def _mend(self) -> None:
        if self._edit is not None:
            self.mend_asked.emit(self._edit)


class TrailDock(ReadingDock):
    """Every recorded act, newest first, and whether the seals hold."""

    def __init__(self, action: QAction, parent: QMainWindow) -> None:
        super().__init__("trail", "", action, parent)
        self.setWindowTitle(self.tr("Audit trail"))
        self.model = TrailModel(self)
        self.table = _table(self.tr("Audit trail"))
        self.table.setModel(self.model)
        self.seals = QuietLabel()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, unit(self))
        column.addWidget(self.table)
        column.addWidget(self.seals)
        inside.setFocusProxy(self.table)
        self.setWidget(inside)

    def read(self) -> None:
        """Show the trail as it is now."""
        if self._reading is None:
            self.model.show(())
            self.seals.clear()
            return
        versions = self._reading.versions
        content = self._reading.opened.content
        self.model.show(versions.audit(), partial(act_words, content=content, names=names_of(content)))
        broken = versions.first_broken_entry()
        whole = self.tr("The trail is whole: every act is sealed with the one before it.")
        broken_off = self.tr(
            "The trail does not hold from act {0} on: one is missing or altered, or does not tell what the file holds."
        ).format(broken)
        self.seals.setText(f"  {whole if broken is None else broken_off}")
        for column in (0, 1, 2, 3):
            self.table.resizeColumnToContents(column)


class _ActRow(QuietRow):
    """An act, whole in its tool tip where the list is too narrow for it."""

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Qt's signature."""
        QToolTip.showText(event.globalPos(), str(index.data() or ""), view)
        return True


class HistoryDock(QDockWidget):
    """The acts that can be taken back; choosing one goes back to the state after it."""

    def __init__(self, stack: QUndoStack, action: QAction, parent: QMainWindow) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Undo history"))
        self.setObjectName("history")
        self.view = QUndoView(stack)
        self.view.setAccessibleName(self.tr("Undo history"))
        self.view.setEmptyLabel(self.tr("As it was opened"))
        self.view.setFrameShape(QUndoView.Shape.NoFrame)
        self.view.setItemDelegate(_ActRow(self.view))
        self.view.setUniformItemSizes(True)  # a day has hundreds of acts, and each lays the list out anew
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMinimumWidth(columns(self, _HISTORY))
        self.setWidget(self.view)
        parent.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        self.hide()
        action.toggled.connect(self._take)
        self.toggleViewAction().toggled.connect(action.setChecked)

    def _take(self, shown: bool) -> None:
        if shown:
            self._find_room()
        self.setVisible(shown)
        if shown:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _find_room(self) -> None:
        """Beside the panes as delivered; below them where a narrow window has no room for it."""
        window = self.parentWidget()
        if not isinstance(window, QMainWindow) or self.isFloating():
            return
        room = window.width() - window.minimumSizeHint().width()
        if room < columns(self, _HISTORY) and window.dockWidgetArea(self) in _BESIDE:
            window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)


def _table(name: str) -> QTreeView:
    table = QTreeView()
    table.setAccessibleName(name)
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setAllColumnsShowFocus(True)
    table.setFrameShape(QTreeView.Shape.NoFrame)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setMinimumHeight(lines(table, 8))
    table.setItemDelegate(QuietRow(table))
    table.setHeader(QuietHeader(table))
    table.header().setStretchLastSection(True)
    table.header().setResizeContentsPrecision(0)  # as wide as the rows that are seen: a trail may have thousands
    return table
