"""Paints the outline: numbers in their own column, badges at the right, an accent bar on the current row."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, ui_font
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.outline import EntryRole, Level, OutlineEntry
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import severity_icon


class OutlineRows(QStyledItemDelegate):
    """Draws the rows of an OutlineModel over the whole width of the tree."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of 1.5 lines, parts with room above; Qt's signature."""
        entry: OutlineEntry = index.data(EntryRole)
        height = QFontMetricsF(option.font).height()
        return QSize(0, round(height * (1.75 if entry.level is Level.PART else 1.5)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; Qt's signature."""
        entry: OutlineEntry = index.data(EntryRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        right = rect.right() - 6
        right = _paint_badges(painter, rect, right, entry)
        _paint_words(painter, rect, right, entry, selected=selected)
        painter.restore()


def paint_selection(painter: QPainter, rect: QRectF, *, focused: bool) -> None:
    """The ground and the bar of the current row, for the whole width of a list."""
    theme = current_theme()
    if focused:
        painter.fillRect(rect, theme.paper(Tone.SELECTED))
        painter.setPen(QPen(theme.field_edge, 1, Qt.PenStyle.DotLine))
        painter.drawRect(rect.adjusted(0.5, 0.5, -1, -1))
    else:
        painter.fillRect(rect, theme.paper(Tone.CHIP))
    painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), theme.accent)


def _paint_words(painter: QPainter, rect: QRectF, right: float, entry: OutlineEntry, *, selected: bool) -> None:
    theme = current_theme()
    part = entry.level is Level.PART
    font = ui_font(Size.CAPTION, semibold=True) if part else ui_font(semibold=selected)
    metrics = QFontMetricsF(font)
    painter.setFont(font if part else ui_font(Size.SECONDARY))
    painter.setPen(theme.secondary)
    number = rect.adjusted(0, 0, 0, 0)
    painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, entry.number)
    painter.setFont(font)
    painter.setPen(theme.secondary if part else theme.text)
    left = rect.left() + metrics.averageCharWidth() * (5.0 if entry.level is Level.ARTICLE else 3.6)
    room = QRectF(left, rect.top(), right - left, rect.height())
    words = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


def _paint_badges(painter: QPainter, rect: QRectF, right: float, entry: OutlineEntry) -> float:
    """Draws the badges from the right and gives back where the words must end."""
    theme = current_theme()
    if entry.findings and entry.gravest is not None:
        right = _paint_badge(painter, rect, right, severity_icon(entry.gravest), entry.findings, theme.ink(Tone.BREACH))
    if entry.edited:
        right = _paint_badge(painter, rect, right, "edit", entry.edited, theme.secondary)
    return right


def _paint_badge(painter: QPainter, rect: QRectF, right: float, name: str, count: int, ink: QColor) -> float:
    font = ui_font(Size.SECONDARY)
    metrics = QFontMetricsF(font)
    width, size = metrics.horizontalAdvance(str(count)), metrics.height() * 0.9
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QRectF(right - width, rect.top(), width, rect.height()), Qt.AlignmentFlag.AlignVCenter, str(count))
    icon = QRectF(right - width - size - 3, rect.center().y() - size / 2, size, size)
    paint_icon(painter, name, icon, ink)
    return icon.left() - 6
