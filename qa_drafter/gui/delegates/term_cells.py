"""Paints the terms table: the agreement's value as a field, the default that it equals in bold, breaches with octagon."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import ui_font
from qa_drafter.gui.models.terms import LIMIT, POSITIONS, VALUE, RowRole, TermRow, choices_of
from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import severity_icon

Index = QModelIndex | QPersistentModelIndex


class TermCells(QStyledItemDelegate):
    """Draws the cells of a TermsModel and edits its value column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of 1.8 lines; Qt's signature."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), round(QFontMetricsF(option.font).height() * 1.8))  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell; Qt's signature."""
        row: TermRow = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        pad = QFontMetricsF(option.font).averageCharWidth()  # type: ignore[attr-defined]
        if index.column() == VALUE:
            _paint_field(painter, rect, pad, row, focused=_is_focused(option))
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
        box.activated.connect(lambda: (self.commitData.emit(box), self.closeEditor.emit(box)))
        return box

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
        editor.setGeometry(option.rect)  # type: ignore[attr-defined]

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = current_theme()
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.fillRect(option.rect, theme.paper(Tone.SELECTED))  # type: ignore[attr-defined]
        painter.setPen(QPen(theme.hairline, 1))
        rect = option.rect  # type: ignore[attr-defined]
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _is_focused(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_HasFocus)  # type: ignore[attr-defined]


def _paint_field(painter: QPainter, rect: QRectF, pad: float, row: TermRow, *, focused: bool) -> None:
    theme = current_theme()
    tone = Tone.BREACH if row.breach else Tone.CHIP
    frame = rect.adjusted(pad / 2, 2.5, -pad / 2, -2.5)
    edge = theme.accent if focused else theme.ink(tone) if row.breach else theme.field_edge
    painter.setPen(QPen(edge, 2.0 if focused or row.breach else 1.0))
    painter.setBrush(theme.paper(tone) if row.breach else theme.base)
    painter.drawRoundedRect(frame, RADIUS, RADIUS)
    number, _, unit = row.term.printed.partition("\u00a0")
    inner = frame.adjusted(pad, 0, -pad / 2, 0)
    bold = ui_font(semibold=True)
    painter.setFont(bold)
    painter.setPen(theme.ink(tone))
    width = QFontMetricsF(bold).horizontalAdvance(number)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, QFontMetricsF(bold).elidedText(number, Qt.TextElideMode.ElideRight, inner.width()))
    if unit:
        painter.setFont(ui_font())
        painter.setPen(theme.ink(tone) if row.breach else theme.secondary)
        painter.drawText(inner.adjusted(width + pad, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, unit)


def _paint_words(painter: QPainter, rect: QRectF, column: int, words: str, row: TermRow) -> None:
    theme = current_theme()
    position = POSITIONS.get(column)
    same = position is not None and row.term.definition.default(position) == row.term.value
    font = ui_font(semibold=same)
    colour = theme.text if same or position is None else theme.secondary
    if column == LIMIT:
        colour = theme.ink(Tone.BREACH) if row.breach else theme.secondary
    if column == LIMIT and row.breach:
        size = QFontMetricsF(font).height()
        square = QRectF(rect.left(), rect.center().y() - size / 2, size, size)
        paint_icon(painter, severity_icon(row.breach.severity), square, colour)
        rect = rect.adjusted(size * 1.3, 0, 0, 0)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width()))


