"""The window of the manual: the pages at the left, with a search over all of them; the page at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.gui.delegates.quiet_row import QuietRow
from qa_drafter.gui.fronts import front_of
from qa_drafter.gui.help.help_text import HelpText
from qa_drafter.gui.help.manual import read_pages
from qa_drafter.gui.icons import icon
from qa_drafter.gui.language import spoken
from qa_drafter.gui.measures import columns, lines, unit
from qa_drafter.gui.panes.inked import QuietLabel

_NAME = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """Stands beside the window of the agreement and can stay open while one works.

    It is no child of that window: a dialog over the window would shut it off too.
    """

    def __init__(self, keys: Mapping[str, str], beside: QWidget) -> None:
        super().__init__()
        self.beside = beside
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(self.tr("Manual"))
        self.pages = read_pages(spoken(self.locale()))
        self.field, self.list = QLineEdit(), QListWidget()
        self.none = QuietLabel(self.tr("No page has these words."), wraps=True)
        self.text = HelpText(self.pages, keys)
        self.bar = QToolBar()
        self._build()
        self._add_actions()
        self._search("")
        usual = QSize(columns(self, 194), lines(self, 50))
        self.resize(usual.boundedTo(beside.screen().availableSize()))

    def open_page(self, name: str) -> None:
        """Show a page."""
        if self.text.shown != name:
            self.text.open_page(name)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The focus goes back to the window of the agreement, or to the dialog over it; Qt's signature."""
        super().closeEvent(event)
        front_of(self.beside).activateWindow()

    def _build(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in the manual   Ctrl+F"))
        self.field.setAccessibleName(self.tr("Find in the manual"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setItemDelegate(QuietRow(self.list))
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self.text.setFocus)
        self.list.currentItemChanged.connect(self._choose)
        self.text.page_shown.connect(self._mark)
        self._lay_out()

    def _lay_out(self) -> None:
        side = QWidget()
        side.setAutoFillBackground(True)
        side.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * unit(self), 2 * unit(self), 2 * unit(self), 0)
        column.setSpacing(2 * unit(self))
        for part in (self.field, self.none):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(side)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([columns(self, 34), columns(self, 160)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(splitter, 1)

    def _add_actions(self) -> None:
        self.bar.setIconSize(QSize(lines(self, 1), lines(self, 1)))
        self.bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        standard = QKeySequence.StandardKey
        back = self._action(self.tr("Back"), "undo", QKeySequence("Alt+Left"), self.text.backward)
        forward = self._action(self.tr("Forward"), "redo", QKeySequence("Alt+Right"), self.text.forward)
        self.text.backwardAvailable.connect(back.setEnabled)
        self.text.forwardAvailable.connect(forward.setEnabled)
        self.bar.addSeparator()
        self._action(self.tr("Larger"), "", QKeySequence(standard.ZoomIn), lambda: self.text.zoom(1))
        self._action(self.tr("Smaller"), "", QKeySequence(standard.ZoomOut), lambda: self.text.zoom(-1))
        for words, keys, act in (
            (self.tr("Usual size"), QKeySequence("Ctrl+0"), lambda: self.text.zoom(0)),
            (self.tr("Find in the manual"), QKeySequence(standard.Find), self.field.setFocus),
            (self.tr("Close the manual"), QKeySequence("Esc"), self.close),
        ):
            self.addAction(_joined(QAction(words, self), keys, act))

    def _action(self, words: str, icon_name: str, keys: QKeySequence, act: object) -> QAction:
        action = _joined(QAction(words, self), keys, act)
        if icon_name:
            action.setIcon(icon(icon_name))
        action.setToolTip(f"{words} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        self.bar.addAction(action)
        return action

    def _search(self, typed: str) -> None:
        """List the pages that have all the words, or all pages."""
        words, shown = typed.split(), self.text.shown
        self.list.blockSignals(True)
        self.list.clear()
        for page in self.pages:
            hits = page.hits(words)
            if hits or not words:
                item = QListWidgetItem(f"{page.title}  ({hits})" if words else page.title, self.list)
                item.setData(_NAME, page.name)
        self.list.blockSignals(False)
        self.none.setVisible(self.list.count() == 0)
        self._mark(shown)
        if words and self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        self.text.find_words(words)

    def _mark(self, name: str) -> None:
        """Mark the page that is shown, if it is listed."""
        names = [self.list.item(row).data(_NAME) for row in range(self.list.count())]
        self.list.setCurrentRow(names.index(name) if name in names else -1)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_page(item.data(_NAME))
            self.text.find_words(self.field.text().split())


def _joined(action: QAction, keys: QKeySequence, act: object) -> QAction:
    action.setShortcut(keys)
    action.triggered.connect(act)
    return action
