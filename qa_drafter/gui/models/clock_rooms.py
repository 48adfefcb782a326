"""The room that each notice leaves for a clock of the law, one row each: the picture and the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt

from qa_drafter.domain.holidays import Place
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.legal_clock import Verdict
from qa_drafter.gui.clock_wording import day_name, moment_words
from qa_drafter.gui.models.counting import figure
from qa_drafter.gui.models.indexes import NOWHERE, Index
from qa_drafter.gui.phrases import worded
from qa_drafter.services.clocks import DayOff, Room

CLOCK, NOTICE, LAW, COURSE, STARTS, TOLD, DUE, LEFT = range(8)
LINE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The RoomLine of a row, for the delegate."""


@dataclass(frozen=True, slots=True)
class RoomLine:
    """A room, and the days on which someone does not work while its clock runs."""

    room: Room
    off: tuple[DayOff, ...] = ()


class ClockRoomsModel(QAbstractTableModel):
    """One row per notice that feeds a clock of the law."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RoomLine, ...] = ()

    def show(self, lines: Sequence[RoomLine]) -> None:
        """Show another state."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def clause(self, index: Index) -> ClauseId | None:
        """The article of a row."""
        return self._lines[index.row()].room.clause if index.isValid() else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row per room; Qt's signature."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Words, picture, and the picture in words; Qt's signature."""
        return 0 if parent.isValid() else 8

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a view or a screen reader asks; Qt's signature."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if index.column() == COURSE else self._text(line.room, index.column())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._course(line) if index.column() == COURSE else self._spoken(line.room, index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The captions; Qt's signature."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Clock of the law"), self.tr("Notice"), self.tr("Time"), self.tr("Worst case, day by day"),
            self.tr("It starts"), self.tr("Notice is due"), self.tr("Over by law"), self.tr("Left"),
        )[section]  # fmt: skip

    def _text(self, room: Room, column: int) -> str:
        return {
            CLOCK: f"{room.clock.title}\n{room.clock.filer} → {room.clock.authority}",
            NOTICE: f"{room.number} {room.event}",
            LAW: self.tr("{notice}\nof {legal}").format(notice=room.notice, legal=worded(room.legal)),
            STARTS: moment_words(room.worst.starts),
            TOLD: moment_words(room.worst.told),
            DUE: moment_words(room.worst.due),
            LEFT: left_words(room),
        }[column]

    def _spoken(self, room: Room, column: int) -> str:
        text = self._text(room, column).replace("\n", ", ")
        return f"{text}. {room.clock.because}" if column == CLOCK else text

    def _course(self, line: RoomLine) -> str:
        room = line.room
        starts, told, due = map(moment_words, (room.worst.starts, room.worst.told, room.worst.due))
        words = self.tr("{event}: starts {starts}, notice {told}, over {due}: {left}").format(
            event=room.event, starts=starts, told=told, due=due, left=left_words(room)
        )
        holidays = (day for day in line.off if day.why != "weekend")
        off = "; ".join(f"{day_name(day.day)} {day.day:%Y-%m-%d} {day.why} ({_places(day.places)})" for day in holidays)
        return f"{words}. {off}" if off else words


def left_words(room: Room) -> str:
    """How much is left, and for whom."""
    if room.verdict is Verdict.WHOLE:
        return _tr("the whole time, from the decision")
    if room.worst.hours < 0:
        return _tr("too late by {0} hours").format(figure(-room.worst.hours))
    if room.clock.own:
        return _tr("the Sponsor hears in time")
    if room.verdict is Verdict.TIGHT:
        return _tr("{0} hours, no working day").format(figure(room.worst.hours))
    one = room.worst.days == 1
    return (_tr("{0} working day") if one else _tr("{0} working days")).format(room.worst.days)


def _places(places: Sequence[Place]) -> str:
    words = {Place.SPONSOR: _tr("Sponsor"), Place.CONTRACTOR: _tr("Contractor"), Place.FEDERAL: _tr("US federal")}
    return ", ".join(words[place] for place in places)


def _tr(text: str) -> str:
    return QCoreApplication.translate("clock_rooms", text)
