"""The public holidays that an agreement counts by: taken in when it is made, and anew when a person asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_drafter.calendars.holiday_lists import holiday_list
from qa_drafter.calendars.kept_lists import kept_holiday_list
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.errors import NothingToDo, ValueRefused
from qa_drafter.domain.holidays import FEDERAL, HolidayList, Place
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import quoted

if TYPE_CHECKING:
    from qa_drafter.domain.holiday_edits import HolidaysListed

YEARS_KEPT: Final = 5
"""Years of holidays that a new agreement takes in, from the year in which it takes effect."""


def holidays_for(deal: Deal, today: str, kept_in: Path | None = None) -> tuple[HolidayList, ...]:
    """The holidays that a new agreement takes in: of each place whose region the deal states, for some years.

    `kept_in` is where lists are kept once they were taken, to be at hand sooner.
    """
    first = int((deal.effective_date or today)[:4])
    last = first + YEARS_KEPT - 1
    wanted = [(place, region, first, last) for place, region in counted_places(deal).items()]
    return tuple(kept_holiday_list(*one, kept_in) if kept_in else holiday_list(*one) for one in wanted)


def counted_places(deal: Deal) -> dict[Place, str]:
    """The places whose holidays the deal counts by, each with its region."""
    regions = {Place.SPONSOR: deal.sponsor.counted_region, Place.CONTRACTOR: deal.contractor.counted_region}
    federal = {Place.FEDERAL: FEDERAL} if "us" in deal.answer("market") else {}
    return {place: region.strip().upper() for place, region in {**regions, **federal}.items() if region}


def holidays_edit(agreement: Agreement, regions: Mapping[str, str], first_year: int, last_year: int) -> HolidaysListed:
    """The edit that takes in the holidays of `sponsor` and `contractor` anew, each with its region.

    A place that is not named keeps its region where it has one.
    """
    from qa_drafter.domain.holiday_edits import HolidaysListed

    was = agreement.holidays
    wanted = {one.place: one.region for one in was if one.place is not Place.FEDERAL} | dict(_named(regions))
    if "us" in agreement.deal.answer("market"):
        wanted[Place.FEDERAL] = FEDERAL
    now = tuple(holiday_list(place, wanted[place], first_year, last_year) for place in Place if place in wanted)
    if now == was:
        raise NothingToDo("holidays", phrase("the agreement holds these already"), phrase("nothing was changed"))
    return HolidaysListed(was, now)


def years_of(agreement: Agreement, today: str) -> tuple[int, int]:
    """The years that the agreement counts, or would count from today on."""
    if agreement.holidays:
        return agreement.holidays[0].first_year, agreement.holidays[0].last_year
    first = int(today[:4])
    return first, first + YEARS_KEPT - 1


def _named(regions: Mapping[str, str]) -> Iterator[tuple[Place, str]]:
    for name, region in regions.items():
        if name not in (Place.SPONSOR, Place.CONTRACTOR):
            remedy = phrase("give sponsor or contractor; the federal days of the United States follow from the market")
            raise ValueRefused("holidays", phrase("{0} is no place whose days are counted", quoted(name)), remedy)
        yield Place(name), region
