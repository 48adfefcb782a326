"""The strip between two texts: a tick beside each row that differs. A click takes its change in hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.gui.icons import paint_icon
from qa_drafter.gui.measures import columns, lines, unit
from qa_drafter.gui.models.compare_sheet import CompareSheet, Page
from qa_drafter.gui.style import RADIUS
from qa_drafter.gui.theme import Tone, current_theme
from qa_drafter.gui.wording import severity_icon
from qa_drafter.redline import SpanKind
from qa_drafter.services.comparing import NumberedPair

_STEP: Final = 120
"""What Qt reports for one step of a wheel."""


@dataclass(frozen=True, slots=True)
class Tick:
    """How one row is marked: a sign on a tint; `tone` None is grey, for what follows from changes elsewhere."""

    row: int
    icon: str
    tone: Tone | None
    numbers: tuple[int, ...]


def ticks_of(page: Page, sheet: CompareSheet) -> tuple[Tick, ...]:
    """One tick per row that differs."""
    beyond = {line.number: line.finding for line in sheet.lines if line.finding}
    told = ((place, row) for place, row in enumerate(page.rows) if row.pair.is_changed or row.numbers)
    return tuple(_tick(place, row, beyond) for place, row in told)


def _tick(place: int, row: NumberedPair, beyond: Mapping[int, Finding]) -> Tick:
    kinds = {span.kind for span in row.pair.spans if span.text.strip()} - {SpanKind.KEEP}
    if row.follows:
        return Tick(place, "link", None, ())
    if not row.pair.is_changed:
        return Tick(place, "edit", None, row.numbers)
    if row.pair.is_moved:
        return Tick(place, "move", Tone.MOVED, row.numbers)
    severities = {beyond[number].severity for number in row.numbers if number in beyond}
    if severities:
        gravest = next(severity for severity in Severity if severity in severities)
        return Tick(place, severity_icon(gravest), Tone.BREACH, row.numbers)
    if row.pair.new is None or kinds == {SpanKind.DELETE}:
        return Tick(place, "cross", Tone.DELETED, row.numbers)
    if row.pair.old is None or kinds == {SpanKind.INSERT}:
        return Tick(place, "add", Tone.INSERTED, row.numbers)
    return Tick(place, "swap", Tone.INSERTED, row.numbers)


class TickStrip(QWidget):
    """Shows ticks at the heights that a text gives; the change list is its twin for the keyboard and for readers."""

    number_pressed = Signal(object)  # the numbers at the tick
    scrolled = Signal(float)  # steps of the wheel, up positive

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks: Sequence[Tick] = ()
        self._places: Sequence[QRectF] = ()
        self.setFixedWidth(columns(self, 3.7))
        self.setAccessibleName(self.tr("Changes on this page"))
        self.setAccessibleDescription(self.tr("The list of changes holds the same, for the keyboard."))

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Mark the rows of another page."""
        self.ticks, self._places = ticks, ()
        self.update()

    def stand_at(self, places: Sequence[QRectF]) -> None:
        """Where the rows stand now."""
        self._places = places
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the ticks in view; Qt's signature."""
        painter, theme = QPainter(self), current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.window)
        for tick in self.ticks:
            rect = self.place_of(tick)
            if rect.intersects(QRectF(event.rect())):
                painter.setPen(QPen(theme.ink(tick.tone) if tick.tone else theme.field_edge, 1))
                painter.setBrush(theme.paper(tick.tone) if tick.tone else theme.base)
                painter.drawRoundedRect(rect, RADIUS, RADIUS)
                side = min(rect.width() - 2, rect.height(), lines(self, 0.75))
                sign = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
                paint_icon(painter, tick.icon, sign, theme.ink(tick.tone) if tick.tone else theme.secondary)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the change at the tick in hand; Qt's signature."""
        tick = self._tick_at(event.position().y())
        if tick is not None and tick.numbers:
            self.number_pressed.emit(tick.numbers)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the texts here too; Qt's signature."""
        self.scrolled.emit(event.angleDelta().y() / _STEP)

    def event(self, event: QEvent) -> bool:
        """The tool tip says which changes a tick stands for; Qt's signature."""
        if isinstance(event, QHelpEvent):
            tick = self._tick_at(float(event.pos().y()))
            if tick is not None:
                QToolTip.showText(event.globalPos(), self._says(tick), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """As wide as a sign needs; Qt's signature."""
        return QSize(columns(self, 3.7), 0)

    def _says(self, tick: Tick) -> str:
        if not tick.numbers:
            return self.tr("Follows from changes elsewhere: a number of a reference, a definition")
        return self.tr("Change {numbers}").format(numbers=", ".join(map(str, tick.numbers)))

    def place_of(self, tick: Tick) -> QRectF:
        """Where a tick is drawn."""
        if tick.row >= len(self._places):
            return QRectF()
        u, place = unit(self), self._places[tick.row]
        return QRectF(1.5 * u, place.top(), self.width() - 3 * u, max(place.height(), 3 * u))

    def _tick_at(self, y: float) -> Tick | None:
        return next(
            (tick for tick in self.ticks if self.place_of(tick).top() <= y <= self.place_of(tick).bottom()), None
        )
