"""Holidays are taken once for each place, span of years and state of the package; a kept list says what was taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_drafter.calendars.holiday_lists import holiday_list
from qa_drafter.calendars.kept_lists import kept_holiday_list
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.holidays import Place

ASKED = (Place.SPONSOR, "US-NJ", 2026, 2028)


def test_a_kept_list_says_what_the_package_said(tmp_path: Path) -> None:
    first = kept_holiday_list(*ASKED, tmp_path)
    (kept,) = tmp_path.iterdir()
    written = kept.stat().st_mtime_ns

    assert first == kept_holiday_list(*ASKED, tmp_path) == holiday_list(*ASKED)
    assert kept.stat().st_mtime_ns == written, "it was asked anew"


def test_each_question_has_a_list_of_its_own(tmp_path: Path) -> None:
    lists = [
        kept_holiday_list(Place.SPONSOR, region, 2026, last, tmp_path)
        for region in ("US", "IE")
        for last in (2026, 2027)
    ]

    assert lists == [
        holiday_list(Place.SPONSOR, region, 2026, last) for region in ("US", "IE") for last in (2026, 2027)
    ]
    assert len(list(tmp_path.iterdir())) == 4


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", "{}", '{"place": "sponsor", "days": [1]}', '{"days": [], "place": "moon"}']
)
def test_a_damaged_list_is_taken_anew(tmp_path: Path, damage: str) -> None:
    kept_holiday_list(*ASKED, tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_text(damage, encoding="utf-8")

    assert kept_holiday_list(*ASKED, tmp_path) == holiday_list(*ASKED)
    assert kept.read_text(encoding="utf-8") != damage


def test_a_folder_that_takes_nothing_is_done_without(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file, and no folder", encoding="utf-8")

    assert kept_holiday_list(*ASKED, taken) == holiday_list(*ASKED)


def test_a_region_that_is_not_known_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueRefused):
        kept_holiday_list(Place.SPONSOR, "US-ZZ", 2026, 2028, tmp_path)
    assert not list(tmp_path.iterdir())
