"""A table whose first columns stay where they are while the others scroll beneath them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from qa_drafter.gui.theme import current_theme


class FrozenTable(QTableView):
    """Paints them over the scrolled cells, and answers for them where they are seen."""

    def __init__(self, frozen: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frozen = frozen
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalScrollBar().valueChanged.connect(lambda value: self._repaint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's signature."""
        super().paintEvent(event)
        if not self.horizontalScrollBar().value():
            return
        painter, wide = QPainter(self.viewport()), self._wide()
        ground = self.viewport().palette().color(self.viewport().backgroundRole())
        painter.fillRect(0, 0, wide, self.viewport().height(), ground)
        for index in self._shown():
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = self.visualRect(index)
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            self.itemDelegate().paint(painter, option, index)
        painter.setPen(QPen(current_theme().field_edge, 1))
        painter.drawLine(wide, 0, wide, self.viewport().height())

    def indexAt(self, pos: QPoint) -> QModelIndex:
        """Qt's signature."""
        if not self.horizontalScrollBar().value() or not 0 <= pos.x() < self._wide():
            return super().indexAt(pos)
        column = next(c for c in reversed(range(self._frozen)) if self.horizontalHeader().sectionPosition(c) <= pos.x())
        return self.model().index(self.rowAt(pos.y()), column)

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Qt's signature."""
        rect = super().visualRect(index)
        if index.isValid() and index.column() < self._frozen:
            rect.moveLeft(self.horizontalHeader().sectionPosition(index.column()))
        return rect

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """No cell is left beneath the columns that stay; Qt's signature."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() < self._frozen:
            bar.setValue(before)
        else:
            bar.setValue(bar.value() - max(0, self._wide() - self.visualRect(index).left()))

    def _wide(self) -> int:
        return sum(self.columnWidth(column) for column in range(self._frozen))

    def _shown(self) -> Iterator[QModelIndex]:
        """The cells that stay, of the rows in sight; one that spans others stands for them."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        rows = range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1) if first >= 0 else ()
        for row in rows:
            column = 0
            while column < self._frozen:
                yield self.model().index(row, column)
                column += self.columnSpan(row, column)

    def _repaint(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()
