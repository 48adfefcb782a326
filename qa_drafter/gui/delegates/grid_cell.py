"""Paints every cell of the grid of responsibilities: group rows, article and activity, duties, the heavy rule."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_drafter.domain.deal import Party
from qa_drafter.domain.finding import Severity
from qa_drafter.gui.delegates.duty import DutyLook, paint_duty
from qa_drafter.gui.delegates.rows import draw_text
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, ui_font, unit
from qa_drafter.gui.models.counting import counted
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.models.raci_grid import ARTICLE, FIRST_ROLE, RaciGridModel
from qa_drafter.gui.models.raci_load import RaciLoadModel
from qa_drafter.gui.models.raci_sheet import DutyLine, GroupLine
from qa_drafter.gui.theme import Tone, current_theme

_BAR = 3


def is_first_of_contractor(model: RaciGridModel, column: int) -> bool:
    """Whether the heavy rule stands at the left of the column."""
    place, roles = column - FIRST_ROLE, model.roles
    if not 0 < place < len(roles):
        return False
    return roles[place].party is Party.CONTRACTOR and roles[place - 1].party is not Party.CONTRACTOR


def paint_heavy_rule(painter: QPainter, rect: QRect) -> None:
    """The line between the parties, at the left edge of a cell."""
    painter.setPen(QPen(current_theme().field_edge, 1.5))
    painter.drawLine(rect.topLeft(), rect.bottomLeft())


class GridCellDelegate(QStyledItemDelegate):
    """One delegate for the whole grid, so that a row looks like one thing."""

    def __init__(self, model: RaciGridModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model, self._view = model, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell; Qt's signature."""
        line = self._model.line(index)
        painter.save()
        if isinstance(line, GroupLine):
            self._paint_group(painter, option.rect, line, index)
        elif isinstance(line, DutyLine):
            self._paint_ground(painter, option, index)
            if index.column() < FIRST_ROLE:
                self._paint_words(painter, option.rect, line, index)
            else:
                self._paint_letters(painter, option, line, index)
        if is_first_of_contractor(self._model, index.column()):
            paint_heavy_rule(painter, option.rect)
        painter.restore()

    def _is_current_row(self, index: Index) -> bool:
        current = self._view.currentIndex()
        return current.isValid() and current.row() == index.row()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = current_theme(), option.rect
        current = self._is_current_row(index)
        if current or option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.paper(Tone.SELECTED) if self._view.hasFocus() else theme.window)
            if current and index.column() == ARTICLE:
                painter.fillRect(rect.left(), rect.top(), _BAR, rect.height(), theme.accent)
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_group(self, painter: QPainter, rect: QRect, line: GroupLine, index: Index) -> None:
        theme, u = current_theme(), unit(self._view)
        painter.fillRect(rect, theme.window)
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() != ARTICLE:
            return
        side = 3.5 * u
        place = QRectF(rect.left() + 2 * u, rect.center().y() - side / 2, side, side)
        paint_icon(painter, "chevron-right" if line.collapsed else "chevron-down", place, theme.secondary)
        words = QRectF(rect).adjusted(7 * u, 0, -u, 0)
        painter.setFont(ui_font(semibold=True))
        draw_text(painter, words, line.matrix.title, theme.text)
        words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(line.matrix.title) + 2 * u)
        painter.setFont(ui_font(Size.SECONDARY))
        draw_text(painter, words, self._count(line), theme.secondary)

    def _count(self, line: GroupLine) -> str:
        told = counted(line.total, self.tr("activity"), self.tr("activities"))
        if line.shown < line.total:
            told = self.tr("{shown} of {total}").format(shown=line.shown, total=told)
        return f"{told}, {self.tr('{0} hidden').format(line.hidden)}" if line.hidden else told

    def _paint_words(self, painter: QPainter, rect: QRect, line: DutyLine, index: Index) -> None:
        theme, u = current_theme(), unit(self._view)
        inner = QRectF(rect).adjusted(3 * u, 0, -2 * u, 0)
        if index.column() == ARTICLE:
            painter.setFont(ui_font(Size.SECONDARY))
            number = line.number or (self.tr("own") if line.row.is_own else "")
            draw_text(painter, inner, number, theme.secondary)
            return
        inner.setLeft(rect.left() + u)
        for name, ink in self._marks(line):
            side = 3.5 * u
            place = QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
            paint_icon(painter, name, place, ink)
            inner.setRight(place.left() - u)
        font = QFont(ui_font(semibold=self._is_current_row(index)))
        font.setStrikeOut(bool(line.row.hidden))
        painter.setFont(font)
        draw_text(painter, inner, line.row.statement, theme.secondary if line.row.hidden else theme.text)

    def _marks(self, line: DutyLine) -> Iterator[tuple[str, QColor]]:
        """From the right: what the row breaks, that it is not printed, that it has a note."""
        theme = current_theme()
        severities = {breach.severity for breach in line.breaches}
        if Severity.ERROR in severities:
            yield "error", theme.ink(Tone.BREACH)
        elif Severity.WARNING in severities:
            yield "warning", theme.ink(Tone.BREACH)
        elif severities and not line.row.hidden:
            yield "info", theme.secondary
        if line.row.hidden:
            yield "reserved", theme.secondary
        if line.row.note:
            yield "comment", theme.ink(Tone.BREACH) if line.is_open else theme.secondary

    def _paint_letters(self, painter: QPainter, option: QStyleOptionViewItem, line: DutyLine, index: Index) -> None:
        role = self._model.role(index)
        if role is None:
            return
        u = unit(self._view)
        look = DutyLook(
            duty=line.row.duty(role.id),
            breached=role.id in line.breached,
            missing=self.tr("no A") if line.missing == role.id else "",
            changed=role.id in line.changed,
            selected=bool(option.state & QStyle.StateFlag.State_Selected),
            current=index == self._view.currentIndex() and self._view.hasFocus(),
        )
        edge = 0.75 * u
        paint_duty(painter, QRectF(option.rect).adjusted(edge, edge, -edge, -edge - 1), look)


class LoadCellDelegate(QStyledItemDelegate):
    """Counts on a tint that grows with the load; the count itself is the second carrier."""

    def __init__(self, model: RaciGridModel, load: RaciLoadModel, parent: QObject) -> None:
        super().__init__(parent)
        self._grid, self._load = model, load

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell; Qt's signature."""
        theme, u = current_theme(), unit(option.widget)
        painter.save()
        painter.fillRect(option.rect, theme.window)
        painter.setFont(ui_font(Size.SECONDARY))
        text = index.data() or ""
        if index.column() < FIRST_ROLE:
            place = QRectF(option.rect).adjusted(0, 0, -2 * u, 0)
            draw_text(painter, place, text, theme.secondary, Qt.AlignmentFlag.AlignRight)
        else:
            share = self._load.share(index)
            tint = QColor(theme.paper(Tone.ACCOUNTABLE))
            # The strongest tint stays below the solid A, so that text keeps its contrast on every step.
            tint.setAlphaF(0.06 + 0.36 * share)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            edge = 0.75 * u
            place = QRectF(option.rect).adjusted(edge, edge, -edge, -edge)
            painter.drawRoundedRect(place, 2, 2)
            painter.setFont(ui_font(semibold=share == 1.0))
            draw_text(painter, place, text, theme.text, Qt.AlignmentFlag.AlignHCenter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if is_first_of_contractor(self._grid, index.column()):
            paint_heavy_rule(painter, option.rect)
        painter.restore()
