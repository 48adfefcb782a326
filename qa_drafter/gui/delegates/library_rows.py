"""Paints the rows of the library: its tree with signs of what is under way, and the hits of a search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_drafter.domain.clause import LifecycleState
from qa_drafter.domain.search import Fragment, Hit
from qa_drafter.gui.delegates.rows import draw_text, gap, paint_row_ground
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.library_wording import state_icon, state_words
from qa_drafter.gui.measures import Size, lines, ui_font
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.library_hits import HIT, hit_words
from qa_drafter.gui.models.library_tree import LIBRARY_ENTRY, LibraryEntry, LibraryLevel
from qa_drafter.gui.theme import current_theme

CHEVRON: Final = 5.0
"""Width of the first chevrons' column, in u."""
_BEGINS: Final = {LibraryLevel.SECTION: 5.0, LibraryLevel.TOPIC: 9.0, LibraryLevel.CLAUSE: 13.0}
"""Where the title of a row begins, in u."""
_SILENT: Final = frozenset({LifecycleState.APPROVED})
"""What needs no sign: the usual."""


class LibraryRows(QStyledItemDelegate):
    """Draws the rows of a LibraryTreeModel over the whole width of the tree."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of 1.5 lines; Qt's signature."""
        return QSize(0, lines(option.widget, 1.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; Qt's signature."""
        entry = index.data(LIBRARY_ENTRY)
        if not isinstance(entry, LibraryEntry):
            return
        painter.save()
        paint_row_ground(painter, option)
        rect, u, theme = QRectF(option.rect), gap(option), current_theme()
        begin = rect.left() + _BEGINS[entry.level] * u
        if option.state & QStyle.StateFlag.State_Children:
            name = "chevron-down" if option.state & QStyle.StateFlag.State_Open else "chevron-right"
            side = 2.5 * u
            paint_icon(
                painter, name, QRectF(begin - 3.5 * u, rect.center().y() - side / 2, side, side), theme.secondary
            )
        right = _paint_states(painter, rect, rect.right() - 2 * u, entry)
        bold = entry.level is LibraryLevel.SECTION or bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(ui_font(Size.SECONDARY if entry.level is LibraryLevel.TOPIC else Size.BODY, semibold=bold))
        ink = theme.secondary if entry.level is LibraryLevel.TOPIC else theme.text
        draw_text(painter, QRectF(begin, rect.top(), right - begin, rect.height()), entry.title, ink)
        painter.restore()


def _paint_states(painter: QPainter, rect: QRectF, right: float, entry: LibraryEntry) -> float:
    """Sign and word of each state, from the right; on a section or topic the sign alone."""
    theme, font = current_theme(), ui_font(Size.SECONDARY)
    metrics = QFontMetricsF(font)
    for state in reversed([state for state in entry.states if state not in _SILENT]):
        words = state_words(state) if entry.level is LibraryLevel.CLAUSE else ""
        width, side = metrics.horizontalAdvance(words), metrics.height() * 0.9
        painter.setFont(font)
        painter.setPen(theme.secondary)
        painter.drawText(QRectF(right - width, rect.top(), width, rect.height()), Qt.AlignmentFlag.AlignVCenter, words)
        sign = QRectF(right - width - side - 3, rect.center().y() - side / 2, side, side)
        paint_icon(painter, state_icon(state), sign, theme.secondary)
        right = sign.left() - 6
    return right


class LibraryHitRows(QStyledItemDelegate):
    """Draws hits in three lines: title, which text it is, the words around what was found."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as three lines need; Qt's signature."""
        return QSize(0, lines(option.widget, 3.9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; Qt's signature."""
        hit = index.data(HIT)
        if not isinstance(hit, Hit):
            return
        u, theme = gap(option), current_theme()
        painter.save()
        paint_row_ground(painter, option)
        rect = QRectF(option.rect).adjusted(3 * u, 0.75 * u, -2 * u, -0.75 * u)
        third = rect.height() / 3
        places = [QRectF(rect.left(), rect.top() + place * third, rect.width(), third) for place in range(3)]
        _draw_fragments(painter, places[0], hit.title, Size.BODY)
        painter.setFont(ui_font(Size.SECONDARY))
        draw_text(painter, places[1], hit_words(hit), theme.secondary)
        _draw_fragments(painter, places[2], hit.excerpt, Size.SECONDARY)
        painter.restore()


def _draw_fragments(painter: QPainter, rect: QRectF, fragments: Sequence[Fragment], size: Size) -> None:
    """Words in a row, those found in semibold and underlined, until the place ends."""
    theme, left = current_theme(), rect.left()
    for fragment in fragments:
        font = ui_font(size, semibold=fragment.found)
        font.setUnderline(fragment.found)
        painter.setFont(font)
        place = QRectF(left, rect.top(), rect.right() - left, rect.height())
        if place.width() < gap_of(painter):
            return
        draw_text(painter, place, fragment.text, theme.text if size is Size.BODY else theme.secondary)
        left += QFontMetricsF(font).horizontalAdvance(fragment.text)


def gap_of(painter: QPainter) -> float:
    """The width below which no word can be shown."""
    return painter.fontMetrics().averageCharWidth() * 2.0
