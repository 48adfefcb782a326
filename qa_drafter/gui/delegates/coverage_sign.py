"""The four signs of coverage: a full disc, a half disc, a cross, a dash; never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_drafter.domain.coverage import CoverageLine, CoverageStatus
from qa_drafter.gui.delegates.quiet_row import QuietRow
from qa_drafter.gui.delegates.rows import draw_text, gap
from qa_drafter.gui.measures import Size, lines, ui_font
from qa_drafter.gui.models.coverage import CELL, LINE, STANDS, Cell
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import Tone, current_theme


def ground(status: CoverageStatus) -> QColor | None:
    """The paper of a status; none where nothing applies."""
    theme = current_theme()
    match status:
        case CoverageStatus.COVERED:
            return theme.pressed
        case CoverageStatus.WEAK:
            return theme.paper(Tone.BREACH)
        case CoverageStatus.MISSING:
            return theme.paper(Tone.BREACH_SOLID)
    return None


def ink(status: CoverageStatus) -> QColor:
    """The colour of a status's sign and count."""
    theme = current_theme()
    if status is CoverageStatus.WEAK:
        return theme.ink(Tone.BREACH)
    if status is CoverageStatus.MISSING:
        return theme.ink(Tone.BREACH_SOLID)
    return theme.text if status is CoverageStatus.COVERED else theme.secondary


def paint_sign(painter: QPainter, status: CoverageStatus, place: QRectF) -> None:
    """Draw a status's sign in a square place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = ink(status)
    painter.setPen(QPen(colour, 1.35))
    middle = place.center()
    match status:
        case CoverageStatus.COVERED:
            painter.setBrush(colour)
            painter.drawEllipse(place)
        case CoverageStatus.WEAK:
            painter.drawEllipse(place)
            painter.setBrush(colour)
            painter.drawPie(place, 90 * 16, 180 * 16)
        case CoverageStatus.MISSING:
            painter.drawLine(QLineF(place.topLeft(), place.bottomRight()))
            painter.drawLine(QLineF(place.topRight(), place.bottomLeft()))
        case CoverageStatus.NOT_APPLICABLE:
            painter.drawLine(QLineF(place.left(), middle.y(), place.right(), middle.y()))
    painter.restore()


class CoverageRow(QuietRow):
    """A row of the table; where it stands it has the sign and the word."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell; Qt's signature."""
        super().paint(painter, option, index)
        line = index.data(LINE)
        if isinstance(line, CoverageLine) and index.column() == STANDS:
            painter.save()
            self._paint_standing(painter, option, line.status)
            painter.restore()

    def _paint_standing(self, painter: QPainter, option: QStyleOptionViewItem, status: CoverageStatus) -> None:
        u, rect, paper = gap(option), QRectF(option.rect), ground(status)
        side = 2.5 * u
        chip = QRectF(rect.right() - 9 * u, rect.top() + u, 7 * u, rect.height() - 2 * u)
        if paper is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(paper)
            painter.drawRoundedRect(chip, RADIUS, RADIUS)
        paint_sign(painter, status, _square(chip, side))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """1.8 H, with room for the sign; Qt's signature."""
        return QSize(super().sizeHint(option, index).width(), lines(option.widget, 1.8))


class MapCell(QStyledItemDelegate):
    """A cell of the map: the sign of the worst, and how many requirements apply."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell; Qt's signature."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        u, rect = gap(option), QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell.worst is not None:
            self._paint_status(painter, rect, cell, cell.worst, u)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current_theme().accent, 2))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.restore()

    def _paint_status(self, painter: QPainter, rect: QRectF, cell: Cell, worst: CoverageStatus, u: int) -> None:
        paper = ground(worst)
        if paper is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(paper)
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if worst in (CoverageStatus.COVERED, CoverageStatus.NOT_APPLICABLE):
            painter.setFont(ui_font(Size.SECONDARY))
            words = str(cell.asked) if cell.asked else "–"
            draw_text(painter, rect, words, ink(worst), Qt.AlignmentFlag.AlignHCenter)
            return
        side = 2.25 * u
        half = QRectF(rect.left() + u, rect.top(), side, rect.height())
        paint_sign(painter, worst, _square(half, side))
        painter.setFont(ui_font(Size.SECONDARY, semibold=True))
        number = rect.adjusted(side + 1.5 * u, 0, -u, 0)
        draw_text(painter, number, str(cell.counts[worst]), ink(worst), Qt.AlignmentFlag.AlignHCenter)


def _square(place: QRectF, side: float) -> QRectF:
    return QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side)
