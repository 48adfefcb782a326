"""The clock table, the frozen holidays and the acts on them, over a real file."""

from pathlib import Path

import pytest

from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.deal import Site
from qa_drafter.domain.errors import NothingToDo, ValueRefused
from qa_drafter.domain.holidays import Place
from qa_drafter.domain.legal_clock import Verdict
from qa_drafter.services.checking import Checking
from qa_drafter.services.clocks import Clocks
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.editing import Editing
from qa_drafter.services.holidays import holidays_edit, holidays_for, years_of
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.versions import Versions
from qa_drafter.services.workspace import Workspace
from tests.builders import deal, example, party


def take_in(agreement: OpenAgreement, **regions: str) -> None:
    Editing(agreement).perform(holidays_edit(agreement.content, regions, 2027, 2031))


def test_a_new_agreement_keeps_five_years_of_holidays_from_its_effective_date(agreement: OpenAgreement) -> None:
    held = [(one.place, one.region, one.first_year, one.last_year) for one in agreement.content.holidays]

    assert held == [
        (Place.SPONSOR, "US-OH", 2027, 2031),
        (Place.CONTRACTOR, "US-NJ", 2027, 2031),
        (Place.FEDERAL, "US", 2027, 2031),
    ]


def test_the_list_is_what_the_file_says_and_not_asked_for_again(
    agreement: OpenAgreement, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, path = agreement.content.holidays, agreement.path
    agreement.close()
    monkeypatch.setattr("qa_drafter.services.holidays.holiday_list", None)

    opened = workspace.open(path)

    assert opened.content.holidays == held
    assert Clocks(opened).rooms()
    opened.close()


def test_a_deal_without_regions_keeps_no_list_but_the_federal_one() -> None:
    assert [one.place for one in holidays_for(deal(market=("us",)), "2026-11-24")] == [Place.FEDERAL]
    assert holidays_for(deal(market=("eu",)), "2026-11-24") == ()


def test_a_party_counts_by_its_own_region_or_by_that_of_its_first_site() -> None:
    sites = (Site("North", "1 Road"), Site("South", "2 Road", region="DE-NI"))

    assert party(sites=sites).counted_region == "DE-NI"
    assert party(sites=sites, region="IE").counted_region == "IE"
    assert party().counted_region == ""


def test_other_holidays_are_one_act_that_undo_takes_back(agreement: OpenAgreement) -> None:
    before = agreement.content

    take_in(agreement, contractor="JP")

    assert [one.region for one in agreement.content.holidays] == ["US-OH", "JP", "US"]
    assert Versions(agreement).audit()[-1].act == "Count by the public holidays of US-OH, JP, US"
    assert Versions(agreement).first_broken_entry() is None
    Editing(agreement).undo()
    assert agreement.content == before


def test_holidays_that_are_held_already_and_places_that_do_not_count_are_refused(agreement: OpenAgreement) -> None:
    with pytest.raises(NothingToDo):
        take_in(agreement, contractor="US-NJ")
    with pytest.raises(ValueRefused, match="no place whose days are counted"):
        take_in(agreement, trenton="US-NJ")


def test_the_years_are_those_of_the_lists_or_five_from_today(agreement: OpenAgreement) -> None:
    assert years_of(agreement.content, "2026-11-24") == (2027, 2031)
    assert years_of(example("velotam_cmo_us"), "2026-11-24") == (2026, 2030)


def test_a_comparison_tells_other_holidays(agreement: OpenAgreement) -> None:
    first = agreement.content
    take_in(agreement, contractor="JP")

    (edit,) = edits_between(first, agreement.content)
    (change,) = Comparing(agreement).versions(Versions(agreement).marks()[0].id).changes

    assert edit.apply(first) == agreement.content
    assert (change.place, change.subject) == ("– Public holidays", "holidays")
    assert "Contractor JP 2027 to 2031" in change.after
    assert change.meaning is not None
    assert change.meaning.told == (
        "Business Days are counted by US-OH 2027 to 2031 and JP 2027 to 2031, "
        "before by US-OH 2027 to 2031 and US-NJ 2027 to 2031"
    )


def test_the_table_has_every_line_of_the_clock_sheet(agreement: OpenAgreement) -> None:
    printed = agreement.printed()
    sheet = next(schedule for schedule in printed.schedules if schedule.id == "clocks")

    rows = Clocks(agreement).table()

    assert len(rows) == len(sheet.tables[0].rows)
    oos = next(row for row in rows if row.term == "oos_notice")
    assert (oos.event, oos.who, oos.within, oos.number) == (
        "OOS Result", "Contractor to Sponsor", "1 Business Day", "10.3",
    )  # fmt: skip


def test_the_document_prints_the_days_that_are_counted(agreement: OpenAgreement) -> None:
    sheet = next(schedule for schedule in agreement.printed().schedules if schedule.id == "clocks")
    (table,) = [table for table in sheet.tables if table.key == "holidays"]

    rows = {key: [cell[0].text for cell in row] for key, row in zip(table.keys, table.rows, strict=True)}

    assert len(rows) == 15
    assert rows["contractor_2027"][:2] == ["Contractor (US-NJ)", "2027"]
    assert "November 11, 25" in rows["contractor_2027"][2]


def test_a_notice_without_room_is_found_and_the_days_off_are_named(agreement: OpenAgreement) -> None:
    take_in(agreement, contractor="JP")

    found = [finding for finding in Checking(agreement).findings() if finding.code == "no_room_for_legal_clock"]
    room = next(room for room in Clocks(agreement).rooms() if room.verdict is Verdict.NONE)
    off = Clocks(agreement).days_off(room.worst)

    assert len(found) == 1
    assert {day.why for day in off} >= {"weekend", "Greenery Day", "Children's Day"}
    assert all(Place.CONTRACTOR in day.places for day in off)


def test_a_region_that_is_not_known_makes_no_agreement(workspace: Workspace, tmp_path: Path) -> None:
    nowhere = deal(market=("us",), contractor=party(region="US-QQ"))

    with pytest.raises(ValueRefused, match="is no place that is known"):
        workspace.create(nowhere, tmp_path / "A.qagr")
    assert list(tmp_path.iterdir()) == []
