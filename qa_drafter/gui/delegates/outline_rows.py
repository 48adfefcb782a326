"""Paints the outline: chevrons and numbers in columns of their own, badges at the right, a bar on the current row."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_drafter.gui.delegates.rows import draw_text, gap, paint_row_ground
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, lines, ui_font
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.outline import EntryRole, HitsRole, Level, OutlineEntry
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import severity_icon

CHEVRON: Final = 5.0
"""Width of the chevrons' column, in u; a click there folds."""
_NUMBERS: Final = {Level.PART: (CHEVRON, 11.5), Level.SECTION: (CHEVRON, 11.5), Level.ARTICLE: (11.5, 19.0)}
"""Where the number and the title of a row begin, in u."""


class OutlineRows(QStyledItemDelegate):
    """Draws the rows of an OutlineModel over the whole width of the tree."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of 1.5 lines, parts with room above; Qt's signature."""
        entry: OutlineEntry = index.data(EntryRole)
        return QSize(0, lines(option.widget, 1.75 if entry.level is Level.PART else 1.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; Qt's signature."""
        entry: OutlineEntry = index.data(EntryRole)
        painter.save()
        paint_row_ground(painter, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, u = QRectF(option.rect), gap(option)
        if option.state & QStyle.StateFlag.State_Children:
            _paint_chevron(painter, rect, u, is_open=bool(option.state & QStyle.StateFlag.State_Open))
        right = _paint_badges(painter, rect, rect.right() - 2 * u, entry, index.data(HitsRole) or 0)
        _paint_words(painter, rect, right, entry, option, u)
        painter.restore()


def _paint_chevron(painter: QPainter, rect: QRectF, u: float, *, is_open: bool) -> None:
    size = 2.5 * u
    square = QRectF(rect.left() + 1.5 * u, rect.center().y() - size / 2, size, size)
    paint_icon(painter, "chevron-down" if is_open else "chevron-right", square, current_theme().secondary)


def _paint_words(
    painter: QPainter, rect: QRectF, right: float, entry: OutlineEntry, option: QStyleOptionViewItem, u: float
) -> None:
    theme = current_theme()
    part = entry.level is Level.PART
    bold = part or bool(option.state & QStyle.StateFlag.State_Selected)
    number, title = (rect.left() + place * u for place in _NUMBERS[entry.level])
    painter.setFont(ui_font(Size.SECONDARY, semibold=part))
    draw_text(painter, QRectF(number, rect.top(), title - number, rect.height()), entry.number, theme.secondary)
    painter.setFont(ui_font(Size.SECONDARY if part else Size.BODY, semibold=bold))
    ink = theme.secondary if part or entry.reserved else theme.text
    draw_text(painter, QRectF(title, rect.top(), right - title, rect.height()), entry.title, ink)


def _paint_badges(painter: QPainter, rect: QRectF, right: float, entry: OutlineEntry, hits: int) -> float:
    """Draws the badges from the right, or the hits of a search, and gives back where the words must end."""
    theme = current_theme()
    if hits:
        return (
            right if entry.level is Level.PART else _paint_badge(painter, rect, right, "search", hits, theme.secondary)
        )
    if entry.findings and entry.gravest is not None:
        right = _paint_badge(painter, rect, right, severity_icon(entry.gravest), entry.findings, theme.ink(Tone.BREACH))
    for name, count in (("update", entry.updates), ("departed", entry.departed), ("edit", entry.edited)):
        if count:
            right = _paint_badge(painter, rect, right, name, _number(entry, name, count), theme.secondary)
    return _paint_badge(painter, rect, right, "reserved", None, theme.secondary) if entry.reserved else right


def _number(entry: OutlineEntry, name: str, count: int) -> int | None:
    """An article departs from the library or it does not: a number says something of sections alone."""
    return None if entry.level is Level.ARTICLE and name != "edit" else count


def _paint_badge(painter: QPainter, rect: QRectF, right: float, name: str, count: int | None, ink: QColor) -> float:
    font = ui_font(Size.SECONDARY)
    metrics = QFontMetricsF(font)
    words = "" if count is None else str(count)
    width, size = metrics.horizontalAdvance(words), metrics.height() * 0.9
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QRectF(right - width, rect.top(), width, rect.height()), Qt.AlignmentFlag.AlignVCenter, words)
    icon = QRectF(right - width - size - 3, rect.center().y() - size / 2, size, size)
    paint_icon(painter, name, icon, ink)
    return icon.left() - 6
