"""Public holidays of the places that set the Business Day, as an agreement keeps them: never asked for twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Final

FEDERAL: Final = "us"
"""The country whose federal holidays FDA's and DEA's working days leave out."""


class Place(StrEnum):
    """Whose days are counted."""

    SPONSOR = "sponsor"
    CONTRACTOR = "contractor"
    FEDERAL = "us_federal"


PLACE_WORDS: Final = {
    Place.SPONSOR: "Sponsor",
    Place.CONTRACTOR: "Contractor",
    Place.FEDERAL: "United States, federal",
}

Days = tuple[tuple[str, str], ...]
"""Each day, ISO, and what it is called."""


@dataclass(frozen=True, slots=True)
class HolidayList:
    """The public holidays of one place in a span of years, and where the list was taken from.

    `country` is an ISO 3166 code in capitals, `subdivision` the part of it, or empty for the whole country.
    """

    place: Place
    country: str
    subdivision: str
    first_year: int
    last_year: int
    taken_from: str
    days: Days

    @property
    def region(self) -> str:
        """`US-NJ`, or `IE`."""
        return f"{self.country}-{self.subdivision}" if self.subdivision else self.country

    @property
    def names(self) -> Mapping[date, str]:
        """What each day is called."""
        return _names(self.days)


@lru_cache(maxsize=64)
def _names(days: Days) -> Mapping[date, str]:
    return {date.fromisoformat(day): name for day, name in days}


def lists_told(lists: tuple[HolidayList, ...]) -> str:
    """`Sponsor IE 2027 to 2031, 50 days; Contractor US-NJ 2027 to 2031, 70 days`."""
    return "; ".join(map(_told, lists))


def _told(one: HolidayList) -> str:
    return f"{PLACE_WORDS[one.place]} {one.region} {one.first_year} to {one.last_year}, {len(one.days)} days"
