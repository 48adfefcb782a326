"""Times counted in hours, Business Days, working days and calendar days, from one moment to the moment they end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Final

from qa_drafter.domain.terms import Unit

END_OF_BUSINESS: Final = time(17, 0)
"""When a Business Day of the agreement ends, in local time at the place of the party that has to act."""

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
        if count == 0:
            return day
        return date.fromordinal(self._days[bisect_right(self._days, day.toordinal()) + count - 1])

    def working_days(self, after: date, until: date) -> int:
        """How many working days lie after one day, up to another and with it."""
        return max(0, bisect_right(self._days, until.toordinal()) - bisect_right(self._days, after.toordinal()))

    @cached_property
    def _days(self) -> list[int]:
        return [day for day in range(*self._span) if self.is_working(date.fromordinal(day))]


def end_of(start: datetime, value: float, unit: Unit, calendar: WorkCalendar) -> datetime | None:
    """When a period that starts then is over; None for a unit that is no time.

    The day of the start is not counted. A Business Day ends at 17:00, a day of the law at midnight.
    """
    if unit is Unit.HOURS:
        return start + timedelta(hours=value)
    if unit is Unit.BUSINESS_DAYS:
        return datetime.combine(calendar.nth_after(start.date(), _whole(value)), END_OF_BUSINESS)
    if unit is Unit.WORKING_DAYS:
        return _midnight_after(calendar.nth_after(start.date(), _whole(value)))
    if unit is Unit.CALENDAR_DAYS:
        return _midnight_after(start.date() + timedelta(days=_whole(value)))
    return None


def _whole(value: float) -> int:
    # Half a day is over before the day is: the day counts.
    return int(value) if value == int(value) else int(value) + 1


def _midnight_after(day: date) -> datetime:
    return datetime.combine(day, time.min) + timedelta(days=1)
