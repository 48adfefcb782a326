"""Dragging an activity by its words to another place of its matrix: a line shows where it would stand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from qa_drafter.gui.models.raci_grid import FIRST_ROLE, RaciGridModel
from qa_drafter.gui.models.raci_sheet import DutyLine
from qa_drafter.gui.theme import current_theme

_THICK = 3


class _PlaceLine(QWidget):
    """The line between two rows."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the accent; Qt's signature."""
        QPainter(self).fillRect(self.rect(), current_theme().accent)


@dataclass(frozen=True, slots=True)
class _Slot:
    """A place between rows: at this height of the viewport, at this index among the rows of the matrix."""

    height: int
    index: int


class RowDrag(QObject):
    """Watches the viewport of the grid; Escape or leaving the matrix drops nothing."""

    dropped = Signal(str, int)  # ActivityId, its new place among the rows of its matrix, from 0

    def __init__(self, view: QTableView, model: RaciGridModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._from: QPoint | None = None
        self._line: DutyLine | None = None
        self._is_dragging = False
        self._mark = _PlaceLine(view.viewport())
        self._mark.hide()
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's signature."""
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._is_dragging:
            self._stop()
            return True
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._begin(place)
            case QEvent.Type.MouseMove if self._line is not None and event.buttons() & Qt.MouseButton.LeftButton:
                return self._drag(place)
            case QEvent.Type.MouseButtonRelease if self._line is not None:
                return self._drop(place)
        return False

    def _begin(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        line = self._model.line(index)
        held = isinstance(line, DutyLine) and index.column() < FIRST_ROLE
        self._from, self._line = (place, line) if held and isinstance(line, DutyLine) else (None, None)

    def _drag(self, place: QPoint) -> bool:
        if self._from is None:
            return False
        far = (place - self._from).manhattanLength() >= QApplication.startDragDistance()
        self._is_dragging = self._is_dragging or far
        if self._is_dragging:
            self._scroll(place)
            slot = self._slot(place)
            self._mark.setVisible(slot is not None)
            shape = Qt.CursorShape.DragMoveCursor if slot is not None else Qt.CursorShape.ForbiddenCursor
            self._view.viewport().setCursor(shape)
            if slot is not None:
                self._mark.setGeometry(0, slot.height - _THICK // 2, self._view.viewport().width(), _THICK)
        return self._is_dragging

    def _drop(self, place: QPoint) -> bool:
        was_dragging, line, slot = self._is_dragging, self._line, self._slot(place)
        self._stop()
        if was_dragging and line is not None and slot is not None:
            here = line.matrix.rows.index(line.row)
            target = slot.index - 1 if slot.index > here else slot.index
            if target != here:
                self.dropped.emit(line.row.activity, target)
        return was_dragging

    def _stop(self) -> None:
        self._from, self._line, self._is_dragging = None, None, False
        self._mark.hide()
        self._view.viewport().unsetCursor()

    def _scroll(self, place: QPoint) -> None:
        """At the edges the rows go on."""
        bar, step = self._view.verticalScrollBar(), self._view.verticalHeader().defaultSectionSize()
        if place.y() < step:
            bar.setValue(bar.value() - step)
        elif place.y() > self._view.viewport().height() - step:
            bar.setValue(bar.value() + step)

    def _slot(self, place: QPoint) -> _Slot | None:
        """Between which rows of the same matrix the pointer is."""
        row = self._view.rowAt(place.y())
        other = self._model.line(self._model.index(row, 0)) if row >= 0 else None
        if self._line is None or not isinstance(other, DutyLine) or other.matrix.id != self._line.matrix.id:
            return None
        top, high = self._view.rowViewportPosition(row), self._view.rowHeight(row)
        below = place.y() > top + high // 2
        return _Slot(top + high if below else top, other.matrix.rows.index(other.row) + below)
