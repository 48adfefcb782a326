"""A field for the text of a clause: lines are numbered, and those with a fault carry a sign beside the number."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, contract_font, lines, ui_font, unit
from qa_drafter.gui.panes.words_field import ClauseWordsField
from qa_drafter.gui.theme import Tone, current_theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DIGITS = 3


class TextField(ClauseWordsField):
    """Ctrl+Enter keeps, Escape leaves; what these mean is not decided here."""

    kept = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.faulty: frozenset[int] = frozenset()
        self.setFont(contract_font())
        self.setTabChangesFocus(True)
        self.setMinimumHeight(lines(self, 20))
        self._margin = _Margin(self)
        self.setViewportMargins(self._margin.sizeHint().width(), 0, 0, 0)
        self.updateRequest.connect(self._scroll_margin)

    @property
    def typed(self) -> str:
        """The text as it stands in the field."""
        # not toPlainText, which makes spaces of no-break spaces
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_faults(self, numbers: Iterable[int]) -> None:
        """Mark these lines, counted from 1."""
        self.faulty = frozenset(numbers)
        self._margin.update()

    def go_to(self, number: int) -> None:
        """Put the cursor at the end of a line, and into view."""
        block = self.document().findBlockByNumber(max(0, number - 1))
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Escape end the editing; Qt's signature."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margin is as high as the text; Qt's signature."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self._margin.setGeometry(QRect(area.left(), area.top(), self._margin.sizeHint().width(), area.height()))

    def paint_margin(self, painter: QPainter, width: int) -> None:
        """Draw the number of each line that can be seen, and the signs."""
        theme, u = current_theme(), unit(self)
        block, side = self.firstVisibleBlock(), lines(self, 0.85)
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > self.viewport().height():
                return
            number, high = block.blockNumber() + 1, self.fontMetrics().height()
            painter.setPen(theme.ink(Tone.BREACH) if number in self.faulty else theme.secondary)
            row = QRectF(0, place.top(), width - 2 * u, high)
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
            if number in self.faulty:
                sign = QRectF(u, place.top() + (high - side) / 2, side, side)
                paint_icon(painter, "error", sign, theme.ink(Tone.BREACH))
            block = block.next()

    def _scroll_margin(self, area: QRect, by: int) -> None:
        if by:
            self._margin.scroll(0, by)
        else:
            self._margin.update(0, area.y(), self._margin.width(), area.height())


class _Margin(QWidget):
    """Where the numbers of the lines stand."""

    def __init__(self, field: TextField) -> None:
        super().__init__(field)
        self._field = field

    def sizeHint(self) -> QSize:
        """Room for a sign and three digits; Qt's signature."""
        digits = QFontMetricsF(self.font()).horizontalAdvance("0") * _DIGITS
        return QSize(round(digits) + lines(self, 1) + 4 * unit(self), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the numbers; Qt's signature."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), current_theme().window)
        painter.setFont(ui_font(Size.SECONDARY))
        self._field.paint_margin(painter, self.width())
