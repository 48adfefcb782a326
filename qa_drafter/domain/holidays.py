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


@dataclass(frozen=True, slots=True)
class Holiday:
    """One day, ISO, and what it is called."""

    day: str
    name: str


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
    days: tuple[Holiday, ...]

    @property
    def region(self) -> str:
        """`US-NJ`, or `IE`."""
        return f"{self.country}-{self.subdivision}" if self.subdivision else self.country

    @property
    def names(self) -> Mapping[date, str]:
        """What each day is called."""
        return _names(self.days)


@lru_cache(maxsize=64)
def _names(days: tuple[Holiday, ...]) -> Mapping[date, str]:
    return {date.fromisoformat(one.day): one.name for one in days}
