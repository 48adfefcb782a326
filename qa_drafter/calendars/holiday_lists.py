"""The public holidays of a place, asked of the package once, to be kept in an agreement."""

from __future__ import annotations

from typing import Final

from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.holidays import HolidayList, Place
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import quoted

EARLIEST: Final = 2000
LATEST: Final = 2100
MOST_YEARS: Final = 20
"""Years of one list: an agreement is renewed long before."""


def holiday_list(place: Place, region: str, first_year: int, last_year: int) -> HolidayList:
    """The list of a region such as `IE` or `US-NJ`; ValueRefused when no such region is known."""
    import holidays  # which takes a while to load, and most acts need none of it
    from holidays.version import __version__

    country, _, subdivision = region.strip().upper().partition("-")
    if not (EARLIEST <= first_year <= last_year <= LATEST and last_year - first_year < MOST_YEARS):
        what = phrase("{0} to {1} is no span of years", first_year, last_year)
        raise ValueRefused(
            phrase("holidays of {0}", place), what, phrase("give at most {0} years between 2000 and 2100", MOST_YEARS)
        )
    try:
        known = holidays.country_holidays(
            country, subdiv=subdivision or None, years=range(first_year, last_year + 1), language="en_US"
        )
    except NotImplementedError:
        remedy = phrase("give the ISO code of the country, with that of its part where it has one: IE, US-NJ, DE-NI")
        raise ValueRefused(
            phrase("holidays of {0}", place), phrase("{0} is no place that is known", quoted(region)), remedy
        ) from None
    days = tuple((day.isoformat(), name) for day, name in sorted(known.items()))
    taken_from = f"holidays {__version__}"
    return HolidayList(place, country, subdivision, first_year, last_year, taken_from, days)
