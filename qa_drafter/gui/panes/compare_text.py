"""One text of a comparison: serif, with marks, change bars, the numbers of changes in the margin, and hatched gaps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from qa_drafter.gui.measures import unit
from qa_drafter.gui.panes.compare_formats import Setting
from qa_drafter.gui.panes.compare_lines import TextLine
from qa_drafter.gui.panes.compare_margin import paint_numbers
from qa_drafter.gui.panes.frames import bare_words, framed_words, paint_frames
from qa_drafter.gui.theme import current_theme

_FORWARD: Final = (Qt.Key.Key_PageDown, Qt.Key.Key_Space)


class CompareText(QTextBrowser):
    """Shows the lines of one side. Rows answer to rows of another view, and can be given the same heights."""

    number_pressed = Signal(object)  # the numbers of the row that was clicked
    resized = Signal()
    page_wished = Signal(int)  # 1 past the end of the page, -1 past its beginning

    def __init__(self, size: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.lines: Sequence[TextLine] = ()
        self._heights: Sequence[float] = ()
        self._gaps: Sequence[float] = ()
        self._current = 0
        self._setting = Setting(self, size)
        self._set_quiet()

    def show_lines(self, lines: Sequence[TextLine]) -> None:
        """Show another page."""
        self.lines, self._heights = lines, ()
        self._setting = Setting(self, self._size)
        self.setUpdatesEnabled(False)
        self.document().clear()
        self._set_frame()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._gaps = [self._setting.gap_before(following) for following in (*lines[1:], None)]
        for row, line in enumerate(lines):
            self._add(cursor, line, row)
        cursor.endEditBlock()
        self.setUpdatesEnabled(True)

    def show_current(self, number: int) -> None:
        """Mark the change in hand."""
        self._current = number
        self.viewport().update()

    def heights(self) -> list[float]:
        """How high each row is by itself."""
        return [rect.height() for _, _, rect in self._rows()]

    def top_row(self) -> tuple[int, float]:
        """The first row in view, and how far it stands above the top."""
        at = self.verticalScrollBar().value()
        rects = ((row, rect) for row, (_, _, rect) in enumerate(self._rows()))
        return next(((row, at - rect.top()) for row, rect in rects if rect.bottom() > at), (0, 0.0))

    def return_to(self, row: int, above: float) -> None:
        """Put a row back to where `top_row` found it."""
        block = self.document().findBlockByNumber(min(row, max(len(self.lines) - 1, 0)))
        self.verticalScrollBar().setValue(
            round(self.document().documentLayout().blockBoundingRect(block).top() + above)
        )

    def stand_at(self, heights: Sequence[float]) -> None:
        """Give each row at least these heights, so that it stands beside its partner."""
        self._heights = heights
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for (block, _, rect), height, gap in zip(list(self._rows()), heights, self._gaps, strict=True):
            wanted = gap + height - rect.height()
            style = block.blockFormat()
            if abs(style.bottomMargin() - wanted) > 0.01:
                style.setBottomMargin(wanted)
                cursor.setPosition(block.position())
                cursor.setBlockFormat(style)
        cursor.endEditBlock()

    def hide_scroll_bar(self) -> None:
        """For a text that another one scrolls."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def row_rects(self) -> list[QRectF]:
        """Where each row stands in the viewport, gaps included."""
        down = -self.verticalScrollBar().value()
        return [self._full(row, rect).translated(0, down) for row, (_, _, rect) in enumerate(self._rows())]

    def reveal(self, row: int) -> None:
        """Bring a row into view, with some of what stands before it."""
        block = self.document().findBlockByNumber(row)
        rect = self.document().documentLayout().blockBoundingRect(block)
        bar, high = self.verticalScrollBar(), self.viewport().height()
        if rect.top() < bar.value() or rect.bottom() > bar.value() + high:
            bar.setValue(round(rect.top() - high / 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Gaps, frames, bars and numbers first, then the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        area = QRectF(event.rect()).translated(0, self.verticalScrollBar().value())
        for row, (block, line, rect) in enumerate(self._rows()):
            full = self._full(row, rect)
            if full.bottom() >= area.top() and full.top() <= area.bottom():
                self._paint_row(painter, block, line, rect, full)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines break elsewhere; Qt's signature."""
        super().resizeEvent(event)
        self._set_frame()
        self.resized.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click takes the row's change in hand, unless words were selected; Qt's signature."""
        super().mouseReleaseEvent(event)
        row = self.cursorForPosition(event.position().toPoint()).blockNumber()
        if row < len(self.lines) and self.lines[row].numbers and not self.textCursor().hasSelection():
            self.number_pressed.emit(self.lines[row].numbers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys go on to the next or previous page at the ends; Qt's signature."""
        bar = self.verticalScrollBar()
        if event.key() in _FORWARD and bar.value() == bar.maximum():
            self.page_wished.emit(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.page_wished.emit(-1)
        elif event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copied words carry no padding and no signs of ours; Qt's signature."""
        data = QMimeData()
        data.setText(bare_words(self.textCursor().selection().toPlainText()))
        return data

    def _set_quiet(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)

    def _set_frame(self) -> None:
        frame = self.document().rootFrame()
        style = frame.frameFormat()
        style.setTopMargin(self._setting.gap)
        style.setBottomMargin(self._setting.gap * 3)
        spare = self.viewport().width() - self._setting.widest
        style.setRightMargin(max(0, spare))
        frame.setFrameFormat(style)

    def _add(self, cursor: QTextCursor, line: TextLine, row: int) -> None:
        block, words = self._setting.block(line), self._setting.words(line)
        block.setBottomMargin(self._gaps[row])
        if row == 0:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(words)
        else:
            cursor.insertBlock(block, words)
        if line.label:
            whole = line.runs and len({run.mark for run in line.runs}) == 1
            cursor.insertText(f"{line.label}\t", self._setting.run(line.runs[0], line) if whole else words)
        for run in line.runs:
            # a break inside the line: a row is one block
            text = run.text.replace("\n", "\u2028")
            said = framed_words(text, beyond=run.is_beyond) if run.is_value else text
            cursor.insertText(said, self._setting.run(run, line))

    def _rows(self) -> Iterator[tuple[QTextBlock, TextLine, QRectF]]:
        layout, block = self.document().documentLayout(), self.document().begin()
        for line in self.lines:
            yield block, line, layout.blockBoundingRect(block)
            block = block.next()

    def _full(self, row: int, rect: QRectF) -> QRectF:
        height = self._heights[row] if row < len(self._heights) else rect.height()
        return QRectF(0, rect.top(), min(self.viewport().width(), self._setting.widest), height)

    def _paint_row(self, painter: QPainter, block: QTextBlock, line: TextLine, rect: QRectF, full: QRectF) -> None:
        theme = current_theme()
        if line.is_missing:
            place = full.adjusted(self._setting.gutter, 1, -self._setting.right, -1)
            painter.fillRect(place, theme.window)
            painter.fillRect(place, QBrush(theme.hairline, Qt.BrushStyle.BDiagPattern))
            return
        paint_frames(painter, block, rect, theme)
        if line.numbers or line.follows:
            u = unit(self)
            bar = QRectF(self._setting.gutter - 2.25 * u, full.top(), 2, rect.height())
            painter.fillRect(bar, theme.field_edge)
            paint_numbers(painter, QRectF(0, full.top(), bar.left() - u, full.height()), line, self._current, u)
