"""The recent files on the start page: opened, pinned and taken from the list by keys, menu or mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QStyleOptionViewItem, QWidget

from qa_drafter.gui.delegates.recent_row import FILE, RecentRow, pin_place, where_words
from qa_drafter.gui.icons import icon
from qa_drafter.gui.measures import unit
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.recent_files import RecentFile


class RecentList(QListWidget):
    """Enter opens, Space pins, Del takes from the list; the menu has the same."""

    chosen = Signal(object)  # Path
    pin_asked = Signal(object)  # Path
    removal_asked = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = self._act("", lambda file: self.chosen.emit(file.path))
        self.pin = self._act("Space", lambda file: self.pin_asked.emit(file.path))
        self.take_out = self._act("Del", lambda file: self.removal_asked.emit(file.path))
        self._build()

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """List these; the current one stays current, or else the first that is there."""
        kept = self.current
        self.clear()
        for file in files:
            item = QListWidgetItem(file.path.name, self)
            item.setData(FILE, file)
            gone = self.tr("{0} is no longer there").format(file.path)
            item.setToolTip(gone if file.is_missing else str(file.path))
            said = (file.path.name, self.tr("pinned") if file.is_pinned else "", where_words(file))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in said if part))
        same = (row for row, file in enumerate(files) if kept is not None and file.path == kept.path)
        there = (row for row, file in enumerate(files) if not file.is_missing)
        self.setCurrentRow(next(same, next(there, 0 if files else -1)))
        self._name_acts()

    @property
    def current(self) -> RecentFile | None:
        """The file of the current row."""
        item = self.currentItem()
        file = item.data(FILE) if item is not None else None
        return file if isinstance(file, RecentFile) else None

    def pin_rect(self, index: Index) -> QRectF:
        """Where the pin of a row is."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return pin_place(option)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the pin sets or takes it; Qt's signature."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self._is_on_pin(event.position().toPoint()):
            self.pin.trigger()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the row; Qt's signature."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(event.globalPos())

    def _build(self) -> None:
        self.open.setText(self.tr("Open"))
        self.open.setIcon(icon("open"))
        self.pin.setIcon(icon("pin"))
        self.take_out.setText(self.tr("Take from the list"))
        self.setItemDelegate(RecentRow(self))
        self.setAccessibleName(self.tr("Recent agreements"))
        self.setAccessibleDescription(self.tr("Enter opens, Space pins, Del takes from the list"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setSpacing(unit(self) // 2)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda item: self.open.trigger())
        self.currentRowChanged.connect(lambda row: self._name_acts())
        self._name_acts()

    def _act(self, keys: str, tell: Callable[[RecentFile], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: tell(self.current) if self.current is not None else None)
        self.addAction(action)
        return action

    def _name_acts(self) -> None:
        file = self.current
        self.pin.setText(self.tr("Unpin") if file is not None and file.is_pinned else self.tr("Pin to the list"))
        for action in self.actions():
            action.setEnabled(file is not None)

    def _is_on_pin(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        return index.isValid() and self.pin_rect(index).contains(at.toPointF())
