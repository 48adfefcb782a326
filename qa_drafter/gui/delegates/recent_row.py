"""Paints one recent file: icon, name and folder, and at the end its pin."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_drafter.gui.delegates.rows import draw_text, gap, paint_row_ground
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, lines, ui_font
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.recent_files import RecentFile
from qa_drafter.gui.theme import current_theme

FILE: Final = int(Qt.ItemDataRole.UserRole)
"""The RecentFile of a row."""


class RecentRow(QStyledItemDelegate):
    """The pin is pale where the file is not pinned and the row is current or under the hand."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines; Qt's signature."""
        return QSize(0, lines(option.widget, 2.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; Qt's signature."""
        file = index.data(FILE)
        if not isinstance(file, RecentFile):
            return
        u, theme, side = gap(option), current_theme(), lines(option.widget, 1)
        painter.save()
        paint_row_ground(painter, option)
        rect, pin = QRectF(option.rect).adjusted(2 * u, u, -2 * u, -u), pin_place(option)
        ink = theme.secondary if file.is_missing else theme.text
        sign = QRectF(rect.left() + u, rect.center().y() - side / 2, side, side)
        paint_icon(painter, "missing" if file.is_missing else "draft", sign, ink)
        words = QRectF(sign.right() + 2 * u, rect.top(), pin.left() - sign.right() - 4 * u, rect.height() / 2)
        painter.setFont(ui_font())
        middle = Qt.TextElideMode.ElideMiddle  # names and folders differ at their ends
        draw_text(painter, words, file.path.name, ink, cut=middle)
        painter.setFont(ui_font(Size.SECONDARY))
        draw_text(painter, words.translated(0, words.height()), where_words(file), theme.secondary, cut=middle)
        if file.is_pinned:
            paint_icon(painter, "pin", pin, theme.text)
        elif option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            paint_icon(painter, "pin", pin, theme.placeholder)
        painter.restore()


def pin_place(option: QStyleOptionViewItem) -> QRectF:
    """Where the pin of a row is."""
    side, rect = lines(option.widget, 1), QRectF(option.rect)
    return QRectF(rect.right() - 3 * gap(option) - side, rect.center().y() - side / 2, side, side)


def where_words(file: RecentFile) -> str:
    """The folder of a file, and that the file has gone from it."""
    folder = str(file.path.parent)
    return f"{QCoreApplication.translate('RecentRow', 'missing')}  ·  {folder}" if file.is_missing else folder
