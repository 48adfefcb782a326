"""Paints the course of a legal clock: days, the contractor's notice, what is left for the sponsor, the deadline.

Nothing by colour alone: the notice is solid, what is left is hatched, what comes too late is crossed, days off are
shaded by lines, and the deadline is a line with a flag.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate

from qa_drafter.domain.legal_clock import StartsAt, Verdict
from qa_drafter.gui.clock_wording import day_name
from qa_drafter.gui.delegates.rows import draw_text, paint_row_ground
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import Size, columns, lines, ui_font, unit, words_from
from qa_drafter.gui.models.clock_rooms import CLOCK, COURSE, LEFT, LINE, RoomLine, left_words
from qa_drafter.gui.models.indexes import Index
from qa_drafter.gui.theme import Tone, current_theme

_FEW_DAYS: Final = 12
"""Days up to which each is named; of a longer course every seventh is numbered."""


class _Axis:
    """Where a moment lies between the left and the right of a place."""

    def __init__(self, place: QRectF, line: RoomLine) -> None:
        course = line.room.worst
        self.first = course.starts.date()
        last = max(course.told, course.due)
        self.days = (last - timedelta(minutes=1)).date().toordinal() - self.first.toordinal() + 1
        self._place = place

    def x(self, moment: datetime) -> float:
        """The moment in pixels."""
        since = (moment - datetime.combine(self.first, time.min)).total_seconds() / 86400
        return self._place.left() + self._place.width() * since / self.days

    def day(self, number: int) -> QRectF:
        """The band of one day."""
        wide = self._place.width() / self.days
        return QRectF(self._place.left() + number * wide, self._place.top(), wide, self._place.height())


class ClockCourseDelegate(QStyledItemDelegate):
    """One delegate for the table of rooms: words in two lines, and the picture."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: Any, index: Index) -> QSize:
        """Three lines; Qt's signature."""
        return QSize(columns(self._view, 12), lines(self._view, 3.4))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Draw one cell; Qt's signature."""
        theme, u, line = current_theme(), unit(self._view), index.data(LINE)
        if not isinstance(line, RoomLine):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.paper(Tone.SELECTED) if self._view.hasFocus() else theme.window)
        if index.column() == CLOCK:
            paint_row_ground(painter, option)
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        rect = QRectF(option.rect).adjusted(words_from(self._view), u, -2 * u, -u)
        if index.column() == COURSE:
            self._paint_course(painter, rect, line)
        else:
            self._paint_words(painter, rect, index, line)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, index: Index, line: RoomLine) -> None:
        theme, u = current_theme(), unit(self._view)
        if index.column() == LEFT and line.room.verdict in (Verdict.NONE, Verdict.TIGHT):
            side = 3.5 * u
            sign = "error" if line.room.verdict is Verdict.NONE else "warning"
            spot = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
            paint_icon(painter, sign, spot, theme.ink(Tone.BREACH))
            rect.setLeft(rect.left() + side + u)
        words = str(index.data()).split("\n")
        ink = theme.ink(Tone.BREACH) if index.column() == LEFT and line.room.verdict is Verdict.NONE else theme.text
        if len(words) == 1:
            painter.setFont(ui_font(semibold=index.column() == LEFT))
            painter.setPen(ink)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(rect, flags, words[0])
            return
        half = rect.height() / 2
        for place, text in enumerate(words[:2]):
            painter.setFont(ui_font(Size.SECONDARY) if place else ui_font(semibold=index.column() == CLOCK))
            row = QRectF(rect.left(), rect.top() + place * half, rect.width(), half)
            draw_text(painter, row, text, theme.secondary if place else theme.text)

    def _paint_course(self, painter: QPainter, rect: QRectF, line: RoomLine) -> None:
        u = unit(self._view)
        words = lines(self._view, 0.9)
        place = QRectF(rect.left(), rect.top(), rect.width() - 2 * u, rect.height() - words)
        axis = _Axis(place, line)
        self._paint_days(painter, axis, line, words)
        band = place.adjusted(0, place.height() * 0.28, 0, -place.height() * 0.12)
        self._paint_bars(painter, axis, band, line)
        self._paint_deadline(painter, axis, place, line)

    def _paint_days(self, painter: QPainter, axis: _Axis, line: RoomLine, words: int) -> None:
        theme = current_theme()
        off = {day.day: day.why for day in line.off}
        for number in range(axis.days):
            band, day = axis.day(number), axis.first + timedelta(days=number)
            if day in off:
                weekend = off[day] == "weekend"
                painter.fillRect(band, theme.window)
                pattern = Qt.BrushStyle.BDiagPattern if weekend else Qt.BrushStyle.DiagCrossPattern
                painter.fillRect(band, QBrush(theme.hairline if weekend else theme.field_edge, pattern))
            painter.setPen(QPen(theme.hairline, 1))
            painter.drawLine(band.topLeft(), band.bottomLeft())
            painter.setFont(ui_font(Size.CAPTION))
            below = QRectF(band.left(), band.bottom(), max(band.width(), columns(self._view, 4)), words)
            if axis.days <= _FEW_DAYS:
                draw_text(painter, below, day_name(day, short=True), theme.secondary, Qt.AlignmentFlag.AlignLeft)
            elif number % 7 == 0:
                draw_text(painter, below, str(number), theme.secondary, Qt.AlignmentFlag.AlignLeft)

    def _paint_bars(self, painter: QPainter, axis: _Axis, band: QRectF, line: RoomLine) -> None:
        theme, course = current_theme(), line.room.worst
        starts, told, due = axis.x(course.starts), axis.x(course.told), axis.x(course.due)
        until = told if line.room.clock.starts is StartsAt.DECISION else min(told, due)
        notice = QRectF(starts, band.top(), until - starts, band.height())
        self._bar(painter, notice, theme.accent, Qt.BrushStyle.SolidPattern)
        painter.setFont(ui_font(Size.CAPTION))
        self._label(painter, notice, self.tr("notice"), theme.on_accent)
        if due > told:
            left = QRectF(told, band.top(), due - told, band.height())
            painter.fillRect(left, theme.base)
            self._bar(painter, left, theme.accent, Qt.BrushStyle.FDiagPattern)
            self._label(painter, left, left_words(line.room), theme.text, ground=theme.base)
        elif told > due:
            late = QRectF(due, band.top(), told - due, band.height())
            painter.fillRect(late, theme.paper(Tone.BREACH))
            self._bar(painter, late, theme.ink(Tone.BREACH), Qt.BrushStyle.CrossPattern)
            self._label(painter, late, self.tr("too late"), theme.ink(Tone.BREACH), ground=theme.paper(Tone.BREACH))

    def _bar(self, painter: QPainter, place: QRectF, ink: QColor, pattern: Qt.BrushStyle) -> None:
        painter.fillRect(place, QBrush(ink, pattern))
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)

    def _label(self, painter: QPainter, place: QRectF, words: str, ink: QColor, ground: QColor | None = None) -> None:
        """Words in the middle of a bar, where they have room."""
        wide = painter.fontMetrics().horizontalAdvance(words) + 2 * unit(self._view)
        if wide > place.width():
            return
        inner = QRectF(place.center().x() - wide / 2, place.top() + 1, wide, place.height() - 2)
        if ground is not None:
            painter.fillRect(inner.adjusted(0, 2, 0, -2), ground)
        draw_text(painter, inner, words, ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_deadline(self, painter: QPainter, axis: _Axis, place: QRectF, line: RoomLine) -> None:
        theme, u = current_theme(), unit(self._view)
        x = axis.x(line.room.worst.due)
        painter.setPen(QPen(theme.text, 2))
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
        painter.setBrush(theme.text)
        painter.setPen(Qt.PenStyle.NoPen)
        top = place.top()
        painter.drawPolygon(QPolygonF([QPointF(x, top), QPointF(x - 2 * u, top + u), QPointF(x, top + 2 * u)]))
