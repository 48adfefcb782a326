"""Public holidays of the places that set the Business Day, as an agreement keeps them: never asked for twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Final

from qa_drafter.domain.phrases import Phrase, joined, phrase

FEDERAL: Final = "us"
"""The country whose federal holidays FDA's and DEA's working days leave out."""


class Place(StrEnum):
    """Whose days are counted."""

    SPONSOR = "sponsor"
    CONTRACTOR = "contractor"
    FEDERAL = "us_federal"


PLACE_WORDS: Final = {
    Place.SPONSOR: phrase("Sponsor"),
    Place.CONTRACTOR: phrase("Contractor"),
    Place.FEDERAL: phrase("United States, federal"),
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


def lists_told(lists: tuple[HolidayList, ...]) -> Phrase:
    """`Sponsor IE 2027 to 2031, 50 days; Contractor US-NJ 2027 to 2031, 70 days`."""
    return joined("; ", map(_told, lists))


def _told(one: HolidayList) -> Phrase:
    place, years = PLACE_WORDS[one.place], (one.first_year, one.last_year)
    return phrase("{0} {1} {2} to {3}, {4} days", place, one.region, *years, len(one.days))
