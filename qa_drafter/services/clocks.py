"""Every time to act or to give notice in one place, and the room that the notices leave for the clocks of the law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from qa_drafter.calendars.holiday_lists import holiday_list
from qa_drafter.checks.clock_room import room_findings, rooms_of, said
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.document import TermText
from qa_drafter.domain.errors import NothingToDo, ValueRefused
from qa_drafter.domain.finding import Finding
from qa_drafter.domain.holiday_edits import HolidaysListed
from qa_drafter.domain.holidays import FEDERAL, HolidayList, Place
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.legal_clock import Course, Room
from qa_drafter.domain.printable import quoted
from qa_drafter.drafting.printing import numbers_of
from qa_drafter.services.open_agreement import OpenAgreement

__all__ = ["ClockRow", "Clocks", "DayOff", "Room", "holidays_for", "said"]

YEARS_KEPT: Final = 5
"""Years of holidays that a new agreement takes in, from the year in which it takes effect."""


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
        content, numbers = self._open.content, numbers_of(self._open.content).articles
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
        numbers = numbers_of(self._open.content).articles
        return rooms_of(self._open.content, library, self._printing(asked), numbers)

    def findings(self) -> tuple[Finding, ...]:
        """A finding for each legal clock that the notices leave no room for."""
        return room_findings(self.rooms(), self._open.content, self._open.library)

    def days_off(self, course: Course) -> tuple[DayOff, ...]:
        """Each day between the start of a course and its end on which someone does not work."""
        return tuple(_days_off(course, self._open.content.holidays))

    def holidays_edit(self, regions: Mapping[str, str], first_year: int, last_year: int) -> HolidaysListed:
        """The edit that takes in the holidays of places anew: `sponsor`, `contractor`, each with its region."""
        was = self._open.content.holidays
        fresh = {place: holiday_list(place, region, first_year, last_year) for place, region in _named(regions)}
        if "us" in self._open.content.deal.answer("market"):
            fresh[Place.FEDERAL] = holiday_list(Place.FEDERAL, FEDERAL, first_year, last_year)
        held = {one.place: one for one in was} | fresh
        now = tuple(held[place] for place in Place if place in held)
        if now == was:
            raise NothingToDo("holidays", "the agreement holds these already", "nothing was changed")
        return HolidaysListed(was, now)

    def _printing(self, asked: set[ClauseId]) -> Mapping[ClauseId, frozenset[TermId]]:
        """The terms that each of these articles prints, of those that are in the agreement."""
        articles = (article for article in self._open.content.articles if article.clause in asked)
        return {article.clause: frozenset(self._terms_in(article.clause)) for article in articles}

    def _terms_in(self, clause: ClauseId) -> Iterator[TermId]:
        printed = self._open.printed_article(self._open.content.article(clause))
        return (p.term for paragraph in printed.paragraphs for p in paragraph.pieces if isinstance(p, TermText))


def holidays_for(deal: Deal, today: str) -> tuple[HolidayList, ...]:
    """The holidays that a new agreement takes in: of each place whose region the deal states, for some years."""
    first = int((deal.effective_date or today)[:4])
    regions = {Place.SPONSOR: deal.sponsor.counted_region, Place.CONTRACTOR: deal.contractor.counted_region}
    if "us" in deal.answer("market"):
        regions[Place.FEDERAL] = FEDERAL
    last = first + YEARS_KEPT - 1
    return tuple(holiday_list(place, region, first, last) for place, region in regions.items() if region)


def _named(regions: Mapping[str, str]) -> Iterator[tuple[Place, str]]:
    for name, region in regions.items():
        if name not in (Place.SPONSOR, Place.CONTRACTOR):
            remedy = "give sponsor or contractor; the federal days of the United States follow from the market"
            raise ValueRefused("holidays", f"{quoted(name)} is no place whose days are counted", remedy)
        yield Place(name), region


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
