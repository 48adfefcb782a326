"""Business Days, working days, hours and calendar days, counted from a moment."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.domain.terms import Unit
from qa_drafter.domain.working_time import WorkCalendar, end_of

GOOD_FRIDAY, EASTER_MONDAY = date(2027, 3, 26), date(2027, 3, 29)
PLAIN = WorkCalendar(())
EASTER = WorkCalendar({GOOD_FRIDAY, EASTER_MONDAY})
THURSDAY = datetime(2027, 3, 25, 15, 30)

days = st.dates(date(2027, 1, 1), date(2031, 12, 31))
MOST = 100_000
"""What a term can be at most."""


@pytest.mark.parametrize(
    ("value", "unit", "calendar", "end"),
    [
        (24, Unit.HOURS, EASTER, datetime(2027, 3, 26, 15, 30)),
        (1, Unit.BUSINESS_DAYS, PLAIN, datetime(2027, 3, 26, 17)),
        (1, Unit.BUSINESS_DAYS, EASTER, datetime(2027, 3, 30, 17)),
        (2, Unit.WORKING_DAYS, PLAIN, datetime(2027, 3, 30)),
        (3, Unit.WORKING_DAYS, EASTER, datetime(2027, 4, 2)),
        (0.5, Unit.BUSINESS_DAYS, PLAIN, datetime(2027, 3, 26, 17)),
        (45, Unit.CALENDAR_DAYS, EASTER, datetime(2027, 5, 10)),
    ],
)
def test_a_period_ends_by_its_own_unit(value: float, unit: Unit, calendar: WorkCalendar, end: datetime) -> None:
    assert end_of(THURSDAY, value, unit, calendar) == end


def test_what_is_no_time_of_days_has_no_end() -> None:
    assert end_of(THURSDAY, 2, Unit.MONTHS, PLAIN) is None


@given(days, st.integers(0, 200))
def test_the_nth_working_day_has_just_so_many_before_it(day: date, count: int) -> None:
    end = EASTER.nth_after(day, count)

    assert EASTER.working_days(day, end) == count
    assert count == 0 or EASTER.is_working(end)


@given(days, st.integers(1, 60))
def test_holidays_only_ever_make_a_period_longer(day: date, count: int) -> None:
    assert EASTER.nth_after(day, count) >= PLAIN.nth_after(day, count)
    assert EASTER.nth_after(day, count + 1) > EASTER.nth_after(day, count)


@given(days, st.integers(0, 40))
def test_working_days_are_those_that_one_counts_by_hand(day: date, span: int) -> None:
    by_hand = [day + timedelta(days=n) for n in range(1, span + 1)]

    assert EASTER.working_days(day, day + timedelta(days=span)) == sum(map(EASTER.is_working, by_hand))


@given(days, st.integers(0, MOST))
def test_a_period_as_long_as_a_term_allows_ends(day: date, count: int) -> None:
    end = EASTER.nth_after(day, count)

    assert EASTER.working_days(day, end) == count


@given(st.dates(), st.sampled_from([unit for unit in Unit if unit.is_duration]), st.integers(0, MOST))
def test_no_period_leads_out_of_the_calendar(day: date, unit: Unit, count: int) -> None:
    start = datetime.combine(day, THURSDAY.time())
    end = end_of(start, count, unit, EASTER)

    assert end is None or start.date() <= end.date() <= date.max


def test_the_first_and_the_last_day_that_there_are_count_like_others() -> None:
    assert PLAIN.is_working(date.min)
    assert PLAIN.nth_after(date.min, 5) == date.min + timedelta(days=7)
    assert PLAIN.nth_after(date.max, 1) == date.max
