"""The text of one article: serif, with hanging labels, redline marks, framed term values and change bars."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from qa_drafter.gui.measures import contract_font
from qa_drafter.gui.panes.draft_lines import Line, Run
from qa_drafter.gui.panes.frames import FRAMED, bare_words, framed_words, paint_frames
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.redline import SpanKind

_CHANGED: Final = FRAMED + 1
_PAGES: Final = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_LINES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_LEADING: Final = 112.0
"""Line height of contract text, per cent of the font's own."""
_MARKS: Final = {SpanKind.INSERT: Tone.INSERTED, SpanKind.DELETE: Tone.DELETED}


class ArticleText(QTextEdit):
    """Shows the lines of one article at their full height; never scrolls, never edits."""

    edit_wished = Signal(int)  # the number of the line
    bar_clicked = Signal()
    caret_moved = Signal()
    menu_asked = Signal(object, QPoint)  # QMenu with what can be done with the words, to be completed and shown

    def __init__(self, parent: QWidget | None = None, size: float = 10.5) -> None:
        super().__init__(parent)
        self._beyond: frozenset[str] = frozenset()
        self._pointed: int | None = None
        self._hangs: list[float] = []
        self._is_filling = False
        self._set_quiet()
        self._set_measures(size)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_lines(self, lines: Sequence[Line], beyond: frozenset[str]) -> None:
        """Show these lines; the values of terms in `beyond` are marked as beyond their limits."""
        self._beyond = beyond
        self.setUpdatesEnabled(False)
        document = self.document()
        self._is_filling = True  # the height of an empty text would have all around it find its place in vain
        document.clear()
        document.setDefaultFont(self._font)
        cursor = QTextCursor(document)
        self._hangs = self._hangs_of(lines)
        cursor.beginEditBlock()
        for place, line in enumerate(lines):
            self._add(cursor, line, first=place == 0)
        cursor.endEditBlock()
        self._is_filling = False
        self.setUpdatesEnabled(True)
        self._fit()

    def line_top(self, place: int) -> float:
        """The height at which the line numbered `place` begins."""
        block = self.document().findBlockByNumber(place)
        return self.document().documentLayout().blockBoundingRect(block).top()

    @property
    def line(self) -> int:
        """The number of the line in which the caret stands."""
        return self.textCursor().blockNumber()

    def put_caret(self, place: int) -> None:
        """Put the caret at the beginning of the line numbered `place`, as far as there are lines."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(min(place, self.document().blockCount() - 1))))

    def select(self, words: str) -> int | None:
        """Select the first place of these words; gives back the number of its line, None where they do not stand."""
        found = self.document().find(words)
        if found.isNull():
            return None
        self.setTextCursor(found)
        return found.blockNumber()

    def point_at(self, place: int | None) -> None:
        """Mark the line numbered `place` as the change that the reader is at."""
        if place != self._pointed:
            self._pointed = place
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frames and bars first, then the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter, QRectF(event.rect()))
        painter.end()
        super().paintEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling belongs to the section around."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages belong to the section around, and so does an arrow that finds no line to go to; Qt's signature."""
        before = self.textCursor()
        if event.key() not in _PAGES:
            super().keyPressEvent(event)
        if event.key() in _PAGES or (event.key() in _LINES and self.textCursor() == before):
            event.ignore()
        else:
            self.caret_moved.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a change bar switches between the marks and the bare text, as in Word; Qt's signature."""
        place = event.position()
        block = self.cursorForPosition(place.toPoint()).block()
        if place.x() < self._gutter and block.blockFormat().property(_CHANGED):
            self.bar_clicked.emit()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click asks to edit the wording."""
        self.edit_wished.emit(self.cursorForPosition(event.position().toPoint()).blockNumber())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the selection, or at the place, and then with the article; Qt's signature."""
        if not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_asked.emit(menu, event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copied words carry no padding and no signs of ours."""
        data = QMimeData()
        data.setText(bare_words(self.textCursor().selectedText().replace("\u2029", "\n")))
        return data

    def _set_quiet(self) -> None:
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setAutoFillBackground(False)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)

    def _set_measures(self, size: float) -> None:
        self._font = contract_font(size)
        metrics = QFontMetricsF(self._font)
        self._gutter = metrics.averageCharWidth() * 2
        self._metrics = metrics
        self._gap = metrics.height() * 0.45

    def _fit(self) -> None:
        if self._is_filling:
            return
        height = math.ceil(self.document().size().height())
        if height != self.height():
            self.setFixedHeight(height)

    def _add(self, cursor: QTextCursor, line: Line, *, first: bool) -> None:
        block = self._block(line)
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        if line.label:
            mark = line.runs[0].mark if line.runs and len({run.mark for run in line.runs}) == 1 else SpanKind.KEEP
            cursor.insertText(f"{line.label}\t", self._format(Run("", mark)) if mark else QTextCharFormat())
        for run in line.runs:
            words = framed_words(run.text, beyond=run.term in self._beyond) if run.term else run.text
            cursor.insertText(words, self._format(run))

    def _hangs_of(self, lines: Sequence[Line]) -> list[float]:
        """Per level, the room that its widest label takes, so that all texts of a level begin in one line."""
        deepest = max((line.level for line in lines), default=1)
        labels = {level: {line.label for line in lines if line.level == level} for level in range(deepest + 1)}
        return [
            max(self._metrics.horizontalAdvance(f"{label} ") + 2 for label in ("(iii)", *labels.get(level, ())))
            for level in range(max(deepest, 1) + 1)
        ]

    def _block(self, line: Line) -> QTextBlockFormat:
        block = QTextBlockFormat()
        hang = self._hangs[line.level] if line.label else 0.0
        block.setLeftMargin(self._gutter + sum(self._hangs[1 : max(line.level, 1) + 1]))
        block.setTextIndent(-hang)
        block.setTabPositions([QTextOption.Tab(hang, QTextOption.TabType.LeftTab)])
        block.setBottomMargin(self._gap)
        block.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if line.changed:
            block.setProperty(_CHANGED, True)
        return block

    def _format(self, run: Run) -> QTextCharFormat:
        style = QTextCharFormat()
        theme = current_theme()
        if run.strong:
            style.setFontWeight(QFont.Weight.DemiBold)
        if run.term:
            tone = Tone.BREACH if run.term in self._beyond else Tone.INSERTED if run.was_changed else Tone.CHIP
            style.setProperty(FRAMED, str(tone))
            style.setForeground(theme.ink(tone))
            style.setFontUnderline(run.mark is SpanKind.INSERT)
        elif run.mark in _MARKS:
            tone = _MARKS[run.mark]
            style.setForeground(theme.ink(tone))
            style.setBackground(theme.paper(tone))
            style.setFontUnderline(run.mark is SpanKind.INSERT)
            style.setFontStrikeOut(run.mark is SpanKind.DELETE)
        return style

    def _paint_marks(self, painter: QPainter, area: QRectF) -> None:
        layout = self.document().documentLayout()
        block = self.document().begin()
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            if rect.intersects(area.adjusted(-rect.width(), 0, rect.width(), 0)):
                if block.blockFormat().property(_CHANGED):
                    _paint_bar(painter, rect, pointed=block.blockNumber() == self._pointed)
                paint_frames(painter, block, rect, current_theme())
            block = block.next()


def _paint_bar(painter: QPainter, rect: QRectF, *, pointed: bool) -> None:
    theme = current_theme()
    ink = theme.accent if pointed else theme.field_edge
    painter.fillRect(QRectF(1, rect.top(), 4.0 if pointed else 2.0, rect.height()), ink)
