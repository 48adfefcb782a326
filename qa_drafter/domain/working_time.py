"""Times counted in hours, Business Days, working days and calendar days, from one moment to the moment they end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, time, timedelta
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

_OVER: Final = (0, 1, 2, 3, 4, 5, 5)
"""The days from Monday to Friday that are over at the end of a Sunday and of each of the six days after it."""
_LAST: Final = date.max.toordinal()


class WorkCalendar:
    """The days on which one place works: not Saturdays, Sundays and the public holidays that are known."""

    def __init__(self, holidays: Collection[date]) -> None:
        known = sorted({day.toordinal() for day in holidays})
        self._off = [day for day in known if _weekdays(day) > _weekdays(day - 1)]
        self._rank = [_weekdays(day) - place for place, day in enumerate(self._off, start=1)]
        """How many working days lie before each holiday."""

    def is_working(self, day: date) -> bool:
        """Whether the place works on that day."""
        number = day.toordinal()
        return self.working_days_between([number - 1], [number]) == [1]

    def nth_after(self, day: date, count: int) -> date:
        """The last of the `count` working days that follow `day`; `day` itself for none, the last date past it."""
        return date.fromordinal(min(self.nth_days_after([day.toordinal()], count)[0], _LAST))

    def nth_days_after(self, days: Sequence[int], count: int) -> Sequence[int]:
        """The same for each of several days, as numbers."""
        return [self._day(self._worked(day) + count) for day in days] if count else days

    def working_days(self, after: date, until: date) -> int:
        """How many working days lie after one day, up to another and with it."""
        return self.working_days_between([after.toordinal()], [until.toordinal()])[0]

    def working_days_between(self, after: Iterable[int], until: Iterable[int]) -> list[int]:
        """The same for each of several pairs of days, as numbers."""
        pairs = zip(after, until, strict=True)
        return [max(0, self._worked(last) - self._worked(first)) for first, last in pairs]

    def _worked(self, day: int) -> int:
        """How many working days are over at the end of a day, from the first day that there is."""
        return _weekdays(day) - bisect_right(self._off, day)

    def _day(self, worked: int) -> int:
        """The first day at whose end so many working days are over."""
        weeks, rest = divmod(worked + bisect_left(self._rank, worked) - 1, 5)
        return weeks * 7 + rest + 1


def _weekdays(day: int) -> int:
    return day // 7 * 5 + _OVER[day % 7]


class Period:
    """A length of time that is counted by the working days of one place; without end for a unit that is no time.

    The day of the start is not counted. A Business Day ends at 17:00, a day of the law at midnight.
    """

    def __init__(self, value: float, unit: Unit, calendar: WorkCalendar) -> None:
        self._unit, self._calendar = unit, calendar
        self._hours = int(value * 60) * MINUTE if unit is Unit.HOURS else 0
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
    """The date and time that `moment_of` made a number of; the last that there is for one after it."""
    day, ticks = divmod(moment, DAY)
    return datetime.max if day > _LAST else datetime.combine(date.fromordinal(day), time.min) + ticks * _TICK
