"""Every time to act or to give notice in one place, and the room that the notices leave for the clocks of the law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from qa_drafter.checks.clock_room import room_findings, rooms_of, said
from qa_drafter.domain.finding import Finding
from qa_drafter.domain.holidays import HolidayList, Place
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.legal_clock import Course, Room
from qa_drafter.services.open_agreement import OpenAgreement

__all__ = ["ClockRow", "Clocks", "DayOff", "Room", "said"]


@dataclass(frozen=True, slots=True)
class ClockRow:
    """One line of the clock table: event, who tells whom, within which time, from when, by which article."""

    event: str
    who: str
    within: str
    term: TermId
    starts: str
    clause: ClauseId
    number: str


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day on which one place or several do not work, and why."""

    day: date
    why: str
    places: tuple[Place, ...]


class Clocks:
    """The clocks of one open agreement."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def table(self) -> tuple[ClockRow, ...]:
        """The lines of the clock sheet, in the order of the sections."""
        content, numbers = self._open.content, self._open.numbers.articles
        printing = self._printing({line.clause for line in content.clocks})
        return tuple(
            ClockRow(
                line.event, line.who, content.term(line.term).printed.replace("\u00a0", " "), line.term, line.starts,
                line.clause, numbers[line.clause],
            )
            for line in content.clocks
            if line.term in printing.get(line.clause, ())
        )  # fmt: skip

    def rooms(self) -> tuple[Room, ...]:
        """The room that each notice leaves for a clock of the law."""
        library = self._open.library
        asked = {notice.clause for clock in library.legal_clocks for notice in clock.notices}
        numbers = self._open.numbers.articles
        return rooms_of(self._open.content, library, self._printing(asked), numbers)

    def findings(self) -> tuple[Finding, ...]:
        """A finding for each legal clock that the notices leave no room for."""
        return room_findings(self.rooms(), self._open.content, self._open.library)

    def days_off(self, course: Course) -> tuple[DayOff, ...]:
        """Each day between the start of a course and its end on which someone does not work."""
        return tuple(_days_off(course, self._open.content.holidays))

    def _printing(self, asked: set[ClauseId]) -> Mapping[ClauseId, frozenset[TermId]]:
        """The terms that each of these articles prints, of those that are in the agreement."""
        articles = (article for article in self._open.content.articles if article.clause in asked)
        return {article.clause: frozenset(self._open.printed_article(article).terms) for article in articles}


def _days_off(course: Course, lists: tuple[HolidayList, ...]) -> Iterator[DayOff]:
    day, end = course.starts.date(), max(course.told, course.due - timedelta(minutes=1)).date()
    while day <= end:
        if day.weekday() >= 5:
            yield DayOff(day, "weekend", tuple(Place))
        else:
            names: dict[str, list[Place]] = {}
            for one in lists:
                if day in one.names:
                    names.setdefault(one.names[day], []).append(one.place)
            yield from (DayOff(day, name, tuple(places)) for name, places in names.items())
        day += timedelta(days=1)
