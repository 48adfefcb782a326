"""The room that the contractor's notice leaves for a clock of the law, in the worst of all weeks."""

from dataclasses import replace

import pytest

from qa_drafter.calendars.holiday_lists import holiday_list
from qa_drafter.checks.clock_room import NO_ROOM, room_findings, rooms_of
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import Position
from qa_drafter.domain.document import TermText
from qa_drafter.domain.edits import TermSet
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.holidays import Place
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.legal_clock import Room, Verdict
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.printing import Printer, numbers_of
from qa_drafter.resources import resource_path
from qa_drafter.services.holidays import holidays_for
from tests.builders import example, example_deal, library, reworded

EXAMPLES = sorted(path.stem for path in resource_path("examples").glob("*.yaml"))
TABLETS, ANTIBODY, SUBSTANCE, CONTROLLED = (
    "velotam_cmo_us", "oltecimab_cdmo_us_eu", "brizapine_toll_us_eu", "tolvadone_controlled_us",
)  # fmt: skip
OOS = TermId("oos_notice")


def counting(content: Agreement, **regions: str) -> Agreement:
    """The agreement with the holidays of these places in 2027 and 2028."""
    lists = tuple(holiday_list(Place(place), region, 2027, 2028) for place, region in regions.items())
    return replace(content, holidays=lists)


def rooms(content: Agreement) -> dict[tuple[str, str], Room]:
    printer = Printer(content)
    printing = {
        article.clause: frozenset(
            piece.term
            for paragraph in printer.article(article).paragraphs
            for piece in paragraph.pieces
            if isinstance(piece, TermText)
        )
        for article in content.articles
    }
    found = rooms_of(content, library(), printing, numbers_of(content).articles)
    return {(room.clock.id, room.clause): room for room in found}


def findings(content: Agreement) -> tuple[Finding, ...]:
    return room_findings(rooms(content).values(), content, library())


def test_without_holidays_a_field_alert_keeps_two_working_days_of_the_sponsor() -> None:
    room = rooms(example(TABLETS))["field_alert", "DEV-OOS"]

    assert (room.notice, room.legal, room.verdict) == ("1 Business Day", "3 working days", Verdict.ENOUGH)
    assert (room.plain.days, room.worst.days) == (2, 2)
    assert room.uncounted == (Place.SPONSOR, Place.CONTRACTOR, Place.FEDERAL)


def test_easter_at_the_contractor_takes_the_room_that_a_plain_week_leaves() -> None:
    content = counting(example(SUBSTANCE), sponsor="IE", contractor="DE-NI", us_federal="US")

    room = rooms(content)["field_alert", "DEV-OOS"]

    assert (room.plain.days, room.verdict) == (2, Verdict.TIGHT)
    assert f"{room.worst.starts:%Y-%m-%d}" == "2027-03-25"
    assert f"{room.worst.told:%Y-%m-%d %H:%M}" == "2027-03-30 17:00"
    assert (room.worst.hours, room.worst.days) == (7, 0)
    assert room.uncounted == ()
    assert findings(content) == ()


def test_a_week_of_holidays_at_the_contractor_leaves_none_and_that_is_a_finding() -> None:
    content = counting(example(SUBSTANCE), sponsor="IE", contractor="JP", us_federal="US")

    (finding,) = findings(content)

    assert (finding.code, finding.severity) == (NO_ROOM, Severity.WARNING)
    assert "after Tuesday 2028-05-02, 17:00 may come at Monday 2028-05-08, 17:00" in finding.message
    assert "3 working days, is over at the end of Friday 2028-05-05" in finding.message
    assert finding.source == ("21 CFR 314.81(b)(1)", "21 CFR 200.10(b)")


def test_a_time_beyond_its_own_limit_is_told_once() -> None:
    content = TermSet(OOS, 1, 5).apply(example(TABLETS))

    assert rooms(content)["field_alert", "DEV-OOS"].verdict is Verdict.NONE
    assert findings(content) == ()


def test_biological_deviations_count_from_the_contractor_s_own_knowledge() -> None:
    content = TermSet(TermId("bpdr_info_from_cmo"), 10, 15).apply(example(ANTIBODY))

    room = rooms(content)["biological_deviation", "RFA-BPDR"]

    assert (room.notice, room.legal) == ("15 calendar days", "45 calendar days")
    assert room.worst.hours == 30 * 24


def test_a_registrant_files_itself_and_the_sponsor_hears_no_later() -> None:
    content = example(CONTROLLED)

    assert rooms(content)["theft_or_loss", "CSU-LOSS"].verdict is Verdict.ENOUGH
    late = counting(content, sponsor="US-NC", contractor="US-SC", us_federal="US")
    assert rooms(late)["theft_or_loss", "CSU-LOSS"].verdict is Verdict.NONE
    assert [finding.severity for finding in findings(late)] == [Severity.INFO]


def test_no_notice_spends_a_clock_that_starts_with_the_sponsor_s_decision() -> None:
    room = rooms(example(ANTIBODY))["defect_report", "RFA-DEFECT"]

    assert room.verdict is Verdict.WHOLE
    assert room.worst.due > room.worst.told


def test_a_notice_that_the_article_no_longer_prints_is_not_counted() -> None:
    content = reworded(example(TABLETS), "DEV-OOS", "The Contractor shall give [Notice] soon.")

    assert ("field_alert", "DEV-OOS") not in rooms(content)
    assert ("field_alert", "DEV-NOTIFY") in rooms(content)


@pytest.mark.parametrize("position", [Position.SPONSOR, Position.BALANCED, Position.CMO])
@pytest.mark.parametrize("name", EXAMPLES)
def test_no_example_starts_with_a_clock_that_cannot_be_kept(name: str, position: Position) -> None:
    deal = example_deal(name).with_position(position)
    content = replace(assemble(library(), deal), holidays=holidays_for(deal, "2026-11-24"))

    assert [finding for finding in findings(content) if finding.severity is not Severity.INFO] == []


def test_every_clock_of_the_library_is_fed_by_clauses_that_exist() -> None:
    clauses = {clause.id for clause in library().clauses}

    for clock in library().legal_clocks:
        assert {ClauseId(notice.clause) for notice in clock.notices} <= clauses
        assert clock.sources
