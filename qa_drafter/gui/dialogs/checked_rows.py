"""A list of things with check boxes, and the text of the one in hand beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from qa_drafter.gui.delegates.rows import paint_row_ground
from qa_drafter.gui.measures import columns, lines, unit
from qa_drafter.gui.models.indexes import Index

_NAME = int(Qt.ItemDataRole.UserRole) + 1


class _Row(QStyledItemDelegate):
    """A row with its check box on the ground of every list of the window."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, then box and words without Qt's own selection; Qt's signature."""
        painter.save()
        paint_row_ground(painter, option)
        painter.restore()
        inner = QStyleOptionViewItem(option)
        inner.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        inner.rect = option.rect.adjusted(unit(option.widget), 0, 0, 0)
        super().paint(painter, inner, index)


class CheckedRows(QSplitter):
    """Rows by name; Space turns the check of the one in hand."""

    chosen = Signal(str)  # name of the row in hand
    changed = Signal()  # other checks

    def __init__(self, name: str, beside: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self._area = QListWidget(), QScrollArea()
        self.list.setAccessibleName(name)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setMinimumSize(columns(self, 48), lines(self, 20))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.StyledPanel)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(beside)
        self._area.setMinimumWidth(columns(self, 64))
        self.addWidget(self.list)
        self.addWidget(self._area)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.list.currentItemChanged.connect(lambda item: self.chosen.emit(item.data(_NAME) if item else ""))
        self.list.itemChanged.connect(lambda: self.changed.emit())

    @property
    def checked(self) -> tuple[str, ...]:
        """The names of the rows that are checked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(_NAME) for item in items if item.checkState() is Qt.CheckState.Checked)

    def show_rows(self, rows: Sequence[tuple[str, str, bool]]) -> None:
        """Show rows by name and words; the last part tells whether a row can be checked, and is."""
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for name, words, can in rows:
            item = QListWidgetItem(words)
            item.setData(_NAME, name)
            item.setToolTip(words)
            if can:
                item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.blockSignals(blocked)
        self.list.setCurrentRow(0)
        self.changed.emit()

    def name_row(self, name: str, words: str) -> None:
        """Other words for a row."""
        items = (self.list.item(row) for row in range(self.list.count()))
        item = next(item for item in items if item.data(_NAME) == name)
        item.setText(words)
        item.setToolTip(words)

    def column(self) -> QVBoxLayout:
        """The empty column beside the list."""
        body = QWidget()
        body.setAutoFillBackground(True)
        body.setBackgroundRole(QPalette.ColorRole.Base)
        box, gap = QVBoxLayout(body), unit(self)
        box.setContentsMargins(3 * gap, 2 * gap, 3 * gap, 2 * gap)
        box.setSpacing(gap)
        self._area.setWidget(body)
        return box
