"""The left column of the interview: its pages, each with what of it is answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_drafter.gui.delegates.rows import draw_text, paint_row_ground
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, lines, ui_font, unit
from qa_drafter.gui.theme import current_theme

_LINE: Final = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class StepLine:
    """One page: its name, and how many of its answers are given."""

    title: str
    given: int
    asked: int

    @property
    def is_done(self) -> bool:
        """Whether nothing of it is still to be answered."""
        return self.given == self.asked


class _StepRow(QStyledItemDelegate):
    """A ring with the number of the page, or a check; the title over what is answered."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines; Qt's signature."""
        return QSize(0, lines(option.widget, 2.7))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row; Qt's signature."""
        line = index.data(_LINE)
        if not isinstance(line, StepLine):
            return
        theme, u, chosen = current_theme(), unit(option.widget), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_row_ground(painter, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, side = QRectF(option.rect).adjusted(3 * u, 0, -2 * u, 0), 6.0 * u
        ring = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        painter.setPen(QPen(theme.accent if chosen else theme.field_edge, 1.5))
        painter.drawEllipse(ring)
        if line.is_done and line.asked:
            paint_icon(painter, "check", ring.adjusted(u, u, -u, -u), theme.accent)
        else:
            painter.setFont(ui_font(Size.SECONDARY, semibold=True))
            draw_text(painter, ring, str(index.row() + 1), theme.secondary, Qt.AlignmentFlag.AlignHCenter)
        words = rect.adjusted(side + 2 * u, u, 0, -u)
        upper = QRectF(words.left(), words.top(), words.width(), words.height() / (2 if line.asked else 1))
        painter.setFont(ui_font(semibold=chosen))
        draw_text(painter, upper, line.title, theme.text)
        painter.setFont(ui_font(Size.SECONDARY))
        draw_text(painter, upper.translated(0, upper.height()), _counted(line), theme.secondary)
        painter.restore()


class Steps(QListWidget):
    """The pages in their order; any of them may be gone to at any time."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_StepRow(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pages of the interview"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self.chosen)

    def show_lines(self, shown: Sequence[StepLine]) -> None:
        """Say again how far each page is answered."""
        self.blockSignals(True)
        while self.count() > len(shown):
            self.takeItem(self.count() - 1)
        for place, line in enumerate(shown):
            item = self.item(place)
            if item is None:
                item = QListWidgetItem(self)
            item.setText(line.title)
            item.setData(_LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{place + 1}, {line.title}, {_counted(line)}")
        self.blockSignals(False)


def _counted(line: StepLine) -> str:
    words = QCoreApplication.translate("Steps", "{0} of {1} answered")
    return words.format(line.given, line.asked) if line.asked else ""
