"""Paints the terms table: the value as a field, the default that it equals in bold, breaches with octagon."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qa_drafter.domain.terms import NO_BREAK
from qa_drafter.gui.delegates.rows import draw_text
from qa_drafter.gui.delegates.term_gauge import paint_gauge
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import ui_font
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.terms import GAUGE, LIMIT, POSITIONS, TERM, VALUE, RowRole, TermRow, choices_of
from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import severity_icon


class TermCells(QStyledItemDelegate):
    """Draws the cells of a TermsModel and edits its value column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of 1.8 lines; Qt's signature."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), round(QFontMetricsF(option.font).height() * 1.8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell; Qt's signature."""
        row: TermRow = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        rect = QRectF(option.rect)
        pad = QFontMetricsF(option.font).averageCharWidth()
        if index.column() == VALUE:
            _paint_field(painter, rect, pad, row, focused=_is_focused(option))
        elif index.column() == GAUGE:
            if (gauge := row.gauge) is not None:
                paint_gauge(painter, rect.adjusted(pad / 2, 1, -pad, -1), gauge)
        else:
            _paint_words(painter, rect.adjusted(pad, 0, -pad, 0), index.column(), str(index.data()), row)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A list for a choice, a line for a number or words; Qt's signature."""
        row: TermRow = index.data(RowRole)
        choices = choices_of(row)
        if not choices:
            line = QLineEdit(parent)
            line.setAccessibleName(row.term.definition.label)
            return line
        box = QComboBox(parent)
        box.setAccessibleName(row.term.definition.label)
        for key, words in choices:
            box.addItem(words, key)
        box.activated.connect(lambda: self._take(box))
        return box

    def _take(self, box: QComboBox) -> None:
        """A choice is final as soon as it is made."""
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Start from the value as it is; Qt's signature."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Ask the model for what was typed or chosen; Qt's signature."""
        value: Any = editor.currentData() if isinstance(editor, QComboBox) else None
        if isinstance(editor, QLineEdit):
            value = editor.text()
        model.setData(index, value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """The whole cell; Qt's signature."""
        editor.setGeometry(option.rect)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = current_theme()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.paper(Tone.SELECTED))
        rect = option.rect
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.hairline)


def _is_focused(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_HasFocus)


def _paint_field(painter: QPainter, rect: QRectF, pad: float, row: TermRow, *, focused: bool) -> None:
    theme = current_theme()
    frame = rect.adjusted(pad / 2, 2.5, -pad / 2, -2.5)
    edge = theme.accent if focused else theme.ink(Tone.BREACH) if row.breach else theme.field_edge
    painter.setPen(QPen(edge, 2.0 if focused or row.breach else 1.0))
    painter.setBrush(theme.paper(Tone.BREACH) if row.breach else theme.base)
    painter.drawRoundedRect(frame, RADIUS, RADIUS)
    number, _, unit = row.term.printed.partition(NO_BREAK) if row.term.definition.unit.is_duration else (
        row.term.printed, "", "")  # fmt: skip
    inner = frame.adjusted(pad, 0, -pad / 2, 0)
    painter.setFont(ui_font(semibold=True))
    draw_text(painter, inner, number, theme.ink(Tone.BREACH) if row.breach else theme.text)
    inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(number) + pad)
    painter.setFont(ui_font())
    draw_text(painter, inner, unit, theme.ink(Tone.BREACH) if row.breach else theme.secondary)


def _paint_words(painter: QPainter, rect: QRectF, column: int, words: str, row: TermRow) -> None:
    theme = current_theme()
    position = POSITIONS.get(column)
    same = position is not None and row.term.definition.default(position) == row.term.value
    colour = theme.text if same or column == TERM else theme.secondary
    painter.setFont(ui_font(semibold=same))
    if column == LIMIT and row.breach:
        colour = theme.ink(Tone.BREACH)
        size = float(painter.fontMetrics().height())
        square = QRectF(rect.left(), rect.center().y() - size / 2, size, size)
        paint_icon(painter, severity_icon(row.breach.severity), square, colour)
        rect = rect.adjusted(size * 1.3, 0, 0, 0)
    draw_text(painter, rect, words, colour)
