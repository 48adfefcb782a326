"""Public holidays of a place, as the package knows them."""

import pytest

from qa_drafter.calendars.holiday_lists import holiday_list
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.holidays import Place, lists_told


def test_a_region_has_its_holidays_for_every_year_asked() -> None:
    known = holiday_list(Place.CONTRACTOR, "de-ni", 2027, 2028)

    assert (known.region, known.first_year, known.last_year) == ("DE-NI", 2027, 2028)
    assert ("2027-03-26", "Good Friday") in known.days
    assert ("2028-10-31", "Reformation Day") in known.days
    assert list(known.days) == sorted(known.days)
    assert known.taken_from.startswith("holidays ")


def test_a_country_without_a_part_has_those_of_the_whole() -> None:
    names = [name for _, name in holiday_list(Place.SPONSOR, "IE", 2027, 2027).days]

    assert "Saint Patrick's Day" in names


@pytest.mark.parametrize("region", ["XX", "US-QQ", "", "Ireland", "-"])
def test_a_place_that_is_not_known_is_refused_with_a_remedy(region: str) -> None:
    with pytest.raises(ValueRefused, match="is no place that is known; give the ISO code"):
        holiday_list(Place.SPONSOR, region, 2027, 2027)


@pytest.mark.parametrize(("first", "last"), [(2030, 2027), (1900, 1901), (2027, 2060), (2099, 2101)])
def test_a_span_that_is_none_or_far_too_long_is_refused(first: int, last: int) -> None:
    with pytest.raises(ValueRefused, match="is no span of years"):
        holiday_list(Place.SPONSOR, "IE", first, last)


def test_lists_are_told_in_a_line() -> None:
    assert lists_told((holiday_list(Place.FEDERAL, "us", 2027, 2027),)) == (
        "United States, federal US 2027 to 2027, 15 days"
    )
