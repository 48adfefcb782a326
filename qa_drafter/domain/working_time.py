"""Times counted in hours, Business Days, working days and calendar days, from one moment to the moment they end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Final

from qa_drafter.domain.terms import Unit

END_OF_BUSINESS: Final = time(17, 0)
"""When a Business Day of the agreement ends, in local time at the place of the party that has to act."""

Moment = int
"""A date and time as a number, microseconds from the day before the first: thousands are gone through for one clock."""

_TICK: Final = timedelta(microseconds=1)
MINUTE: Final = timedelta(minutes=1) // _TICK
DAY: Final = timedelta(days=1) // _TICK
_BUSINESS: Final = timedelta(hours=END_OF_BUSINESS.hour) // _TICK

_WEEKEND: Final = (5, 6)
_MARGIN: Final = 400
"""Days counted before and after the years of a calendar: a period that begins at the end of them still ends."""


class WorkCalendar:
    """The days on which one place works, over some years: not Saturdays, Sundays and public holidays."""

    def __init__(self, holidays: Collection[date], first_year: int, last_year: int) -> None:
        self._holidays = frozenset(holidays)
        self._span = date(first_year, 1, 1).toordinal() - _MARGIN, date(last_year, 12, 31).toordinal() + _MARGIN

    def is_working(self, day: date) -> bool:
        """Whether the place works on that day."""
        return day.weekday() not in _WEEKEND and day not in self._holidays

    def nth_after(self, day: date, count: int) -> date:
        """The last of the `count` working days that follow `day`; `day` itself for none."""
        return date.fromordinal(self.nth_days_after([day.toordinal()], count)[0])

    def nth_days_after(self, days: Sequence[int], count: int) -> Sequence[int]:
        """The same for each of several days, as numbers."""
        known = self._days
        return [known[bisect_right(known, day) + count - 1] for day in days] if count else days

    def working_days(self, after: date, until: date) -> int:
        """How many working days lie after one day, up to another and with it."""
        return self.working_days_between([after.toordinal()], [until.toordinal()])[0]

    def working_days_between(self, after: Iterable[int], until: Iterable[int]) -> list[int]:
        """The same for each of several pairs of days, as numbers."""
        known = self._days
        pairs = zip(after, until, strict=True)
        return [max(0, bisect_right(known, last) - bisect_right(known, first)) for first, last in pairs]

    @cached_property
    def _days(self) -> list[int]:
        off = {day.toordinal() for day in self._holidays}
        return [day for day in range(*self._span) if (day - 1) % 7 not in _WEEKEND and day not in off]


class Period:
    """A length of time that is counted by the working days of one place; without end for a unit that is no time.

    The day of the start is not counted. A Business Day ends at 17:00, a day of the law at midnight.
    """

    def __init__(self, value: float, unit: Unit, calendar: WorkCalendar) -> None:
        self._unit, self._calendar = unit, calendar
        self._hours = timedelta(hours=value) // _TICK if unit is Unit.HOURS else 0
        # Half a day is over before the day is: the day counts.
        self._days = int(value) if value == int(value) else int(value) + 1

    def ends(self, starts: Sequence[Moment]) -> list[Moment] | None:
        """When the periods that start then are over; None for a unit that is no time."""
        if self._unit is Unit.HOURS:
            return [start + self._hours for start in starts]
        days = [start // DAY for start in starts]
        if self._unit is Unit.BUSINESS_DAYS:
            return [day * DAY + _BUSINESS for day in self._calendar.nth_days_after(days, self._days)]
        if self._unit is Unit.WORKING_DAYS:
            return [day * DAY + DAY for day in self._calendar.nth_days_after(days, self._days)]
        if self._unit is Unit.CALENDAR_DAYS:
            return [(day + self._days) * DAY + DAY for day in days]
        return None


def end_of(start: datetime, value: float, unit: Unit, calendar: WorkCalendar) -> datetime | None:
    """When a period that starts then is over; None for a unit that is no time."""
    ends = Period(value, unit, calendar).ends([moment_of(start)])
    return None if ends is None else datetime_of(ends[0])


def moment_of(at: datetime) -> Moment:
    """A date and time as a number."""
    return at.toordinal() * DAY + (at - datetime.combine(at, time.min)) // _TICK


def datetime_of(moment: Moment) -> datetime:
    """The date and time that `moment_of` made a number of."""
    day, ticks = divmod(moment, DAY)
    return datetime.combine(date.fromordinal(day), time.min) + ticks * _TICK
