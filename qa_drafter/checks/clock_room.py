"""Whether the contractor's notice leaves the sponsor room for the clock of the law, in the worst of all weeks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.holidays import HolidayList, Place
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.legal_clock import ClockNotice, Course, LegalClock, Room, StartsAt, Verdict
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import Phrase, counted, phrase, verbatim
from qa_drafter.domain.terms import DURATION_WORDS, NO_BREAK, Unit, tidy
from qa_drafter.domain.working_time import (
    DAY,
    END_OF_BUSINESS,
    MINUTE,
    Moment,
    Period,
    WorkCalendar,
    datetime_of,
    moment_of,
)

Lists = tuple[HolidayList, ...]
Time = tuple[float, Unit]

NO_ROOM: Final = "no_room_for_legal_clock"
_PLAIN: Final = 2001
"""A year that begins on a Monday: looked at where no holidays are known, and for the plain week."""

_SEVERITY: Final = {
    StartsAt.AWARENESS: Severity.ERROR,
    StartsAt.RECEIPT: Severity.WARNING,
    StartsAt.DECISION: Severity.INFO,
}


def rooms_of(
    agreement: Agreement,
    library: ClauseLibrary,
    printing: Mapping[ClauseId, Collection[TermId]],
    numbers: Mapping[str, str],
) -> tuple[Room, ...]:
    """The room that each notice in the agreement leaves; `printing` are the terms that each article prints."""
    applicable = [clock for clock in library.legal_clocks if clock.when.holds(agreement.deal)]
    return tuple(
        _room(clock, notice, time, agreement.holidays, numbers[notice.clause])
        for clock in applicable
        for notice in clock.notices
        if notice.clause in printing and (time := _time(notice, agreement, printing[notice.clause])) is not None
    )


def room_findings(rooms: Iterable[Room], agreement: Agreement, library: ClauseLibrary) -> tuple[Finding, ...]:
    """One finding for each legal clock that a notice leaves no room for: that of the notice that leaves least.

    Where the time of the notice is beyond a limit, the finding about that says enough.
    """
    worst: dict[str, Room] = {}
    for room in rooms:
        if room.term is not None and _beyond_limit(room.term, agreement, library):
            continue
        held = worst.get(room.clock.id)
        if room.verdict is Verdict.NONE and (held is None or room.worst.hours < held.worst.hours):
            worst[room.clock.id] = room
    return tuple(_finding(room, agreement, library) for room in worst.values())


def _beyond_limit(name: TermId, agreement: Agreement, library: ClauseLibrary) -> bool:
    term = agreement.term(name)
    limits = (limit for limit in library.limits if limit.term == name and limit.binds)
    return any(limit.when.holds(agreement.deal) and limit.is_broken_by(term) for limit in limits)


def _finding(room: Room, agreement: Agreement, library: ClauseLibrary) -> Finding:
    clock, worst = room.clock, room.worst
    message = phrase(
        "{0}: notice within {1} after {2} may come at {3}; the time that the law gives for the report to {4}, {5}, is "
        "over at {6}. {7}",
        room.event, room.notice, said(worst.starts), said(worst.told), clock.authority, room.legal, said(worst.due),
        clock.because,
    )  # fmt: skip
    severity = Severity.INFO if clock.own else _SEVERITY[clock.starts]
    sources = library.citation_rules.shown(clock.sources, agreement.deal)
    return Finding(NO_ROOM, severity, f"{room.number} {clock.title}", message, sources, room.clause)


def said(moment: datetime) -> Phrase:
    """`Friday 2027-12-24, 17:00`; midnight is the end of the day before."""
    if moment.time() == datetime.min.time():
        day = moment - timedelta(days=1)
        return phrase("the end of {0} {1}", _DAYS[day.weekday()], f"{day:%Y-%m-%d}")
    return phrase("{0} {1}", _DAYS[moment.weekday()], f"{moment:%Y-%m-%d, %H:%M}")


_DAYS: Final = (
    phrase("Monday"), phrase("Tuesday"), phrase("Wednesday"), phrase("Thursday"), phrase("Friday"), phrase("Saturday"),
    phrase("Sunday"),
)  # fmt: skip


def _time(notice: ClockNotice, agreement: Agreement, printed: Collection[TermId]) -> Time | None:
    if notice.term is None:
        return notice.value, notice.unit
    if notice.term not in printed:
        return None
    term = agreement.term(notice.term)
    return None if isinstance(term.value, str) else (float(term.value), term.definition.unit)


def _room(clock: LegalClock, notice: ClockNotice, time: Time, lists: Lists, number: str) -> Room:
    bare = replace(clock, notices=(), sources=())
    a_monday = moment_of(datetime.combine(date(_PLAIN, 1, 8), END_OF_BUSINESS))
    plain = _Runs(bare, time, _calendars(())).course(a_monday)
    worst = _worst(bare, time, lists)
    asked = {Place.SPONSOR, Place.CONTRACTOR, *((clock.days_of,) if clock.unit is Unit.WORKING_DAYS else ())}
    uncounted = tuple(place for place in Place if place in asked and place not in {one.place for one in lists})
    return Room(
        clock, notice.event, notice.clause, number, _printed(*time), _of_law(clock.value, clock.unit), plain, worst,
        _verdict(clock, worst), notice.term, uncounted,
    )  # fmt: skip


def _verdict(clock: LegalClock, worst: Course) -> Verdict:
    if clock.starts is StartsAt.DECISION:
        return Verdict.WHOLE
    if clock.own:
        return Verdict.ENOUGH if worst.hours >= 0 else Verdict.NONE
    if worst.hours <= 0:
        return Verdict.NONE
    return Verdict.ENOUGH if worst.days >= 1 else Verdict.TIGHT


@lru_cache(maxsize=256)
def _worst(clock: LegalClock, time: Time, lists: Lists) -> Course:
    """The course with the least room over every day of the years that the lists cover: the first of equals."""
    return _Runs(clock, time, _calendars(lists)).worst(_starts(lists))


def _starts(lists: Lists) -> list[Moment]:
    first, last = _years(lists)
    start = moment_of(datetime.combine(date(first, 1, 1), END_OF_BUSINESS))
    days = (date(last, 12, 31) - date(first, 1, 1)).days + 1 if lists else 7
    return [start + day * DAY for day in range(days)]


class _Runs:
    """How a legal clock runs beside a notice, from any start."""

    def __init__(self, clock: LegalClock, time: Time, calendars: Mapping[Place, WorkCalendar]) -> None:
        self._clock, self._acts = clock, calendars[Place.SPONSOR]
        self._notice = Period(*time, calendars[Place.CONTRACTOR])
        self._legal = Period(clock.value, clock.unit, calendars[clock.days_of])

    def course(self, starts: Moment) -> Course:
        """The course from one start."""
        ((told, due, days),) = self._run([starts])
        return Course(datetime_of(starts), datetime_of(told), datetime_of(due), days)

    def worst(self, starts: Sequence[Moment]) -> Course:
        """The course with the least room, from the first of the starts where that is so."""
        runs = zip(self._run(starts), starts, strict=True)
        own = self._clock.own
        return self.course(min((0 if own else days, due - told, start) for (told, due, days), start in runs)[-1])

    def _run(self, starts: Sequence[Moment]) -> Iterable[tuple[Moment, Moment, int]]:
        """From each start: when the sponsor is told, when the time of the law is over, the working days between."""
        told = self._notice.ends(starts) or starts
        due = self._legal.ends(told if self._clock.starts is StartsAt.DECISION else starts) or told
        after, until = (moment // DAY for moment in told), ((moment - MINUTE) // DAY for moment in due)
        return zip(told, due, self._acts.working_days_between(after, until), strict=True)


@lru_cache(maxsize=8)
def _calendars(lists: Lists) -> Mapping[Place, WorkCalendar]:
    """The working days of each place; without a list of its own, every day but Saturdays and Sundays."""
    known = {one.place: one for one in lists}
    return {place: WorkCalendar(_days(known.get(place))) for place in Place}


def _days(known: HolidayList | None) -> frozenset[date]:
    return frozenset(known.names) if known else frozenset()


def _years(lists: Lists) -> tuple[int, int]:
    # Years that all lists cover: beyond them a day might be a holiday of which nothing is known.
    if not lists:
        return _PLAIN, _PLAIN
    first, last = max(one.first_year for one in lists), min(one.last_year for one in lists)
    return (first, last) if first <= last else (lists[0].first_year, lists[0].last_year)


def _of_law(value: float, unit: Unit) -> Phrase:
    """A time in the law's own unit; the agreement never prints it."""
    match unit:
        case Unit.HOURS:
            return counted(round(value), "{0} hour", "{0} hours")
        case Unit.WORKING_DAYS:
            return counted(round(value), "{0} working day", "{0} working days")
        case Unit.CALENDAR_DAYS:
            return counted(round(value), "{0} calendar day", "{0} calendar days")
    return verbatim(_printed(value, unit))


def _printed(value: float, unit: Unit) -> str:
    one, many = DURATION_WORDS[unit]
    return f"{tidy(value)} {one if value == 1 else many}".replace(NO_BREAK, " ")
