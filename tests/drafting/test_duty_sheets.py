"""The sheet of a party or role: each duty once, with the times that bind it and the article that words it."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest
from hypothesis import given, settings

from qa_drafter.domain.deal import Deal, Party
from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.domain.duty_sheet import DutySheet
from qa_drafter.domain.raci import Duty
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.duty_sheets import bound_by, duty_sheet
from qa_drafter.drafting.printing import Printer
from tests.builders import EXAMPLES, FIRST_DRAFT, example_printed, library
from tests.strategies import deals


def letters_of(sheet: DutySheet) -> Counter[tuple[str, str, Duty]]:
    return Counter((duty.activity, role.id, letter) for duty in sheet.duties for role, letter in duty.held)


def letters_printed(printed: PrintedAgreement) -> Counter[tuple[str, str, Duty]]:
    rows = (row.row for schedule in printed.schedules for matrix in schedule.matrices for row in matrix.rows)
    return Counter((row.activity, role, letter) for row in rows for role, letter in row.duties)


@cache
def sheet(name: str, party: Party) -> DutySheet:
    return duty_sheet(example_printed(name), party)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_sheets_of_both_parties_hold_each_duty_exactly_once(name: str) -> None:
    both = letters_of(sheet(name, Party.SPONSOR)) + letters_of(sheet(name, Party.CONTRACTOR))

    assert both == letters_printed(example_printed(name))
    assert max(both.values()) == 1


@settings(max_examples=6)
@given(deals())
def test_so_they_do_for_every_deal(of: Deal) -> None:
    printed = Printer(assemble(library(), of)).whole(FIRST_DRAFT)
    both = letters_of(duty_sheet(printed, Party.SPONSOR)) + letters_of(duty_sheet(printed, Party.CONTRACTOR))

    assert both == letters_printed(printed)


@pytest.mark.parametrize("party", Party)
def test_the_sheets_of_its_roles_hold_what_the_sheet_of_a_party_holds(party: Party) -> None:
    printed = example_printed("oltecimab_cdmo_us_eu")
    roles = {role for s in printed.schedules for m in s.matrices for role in m.roles if role.party is party}
    of_roles = sum((letters_of(duty_sheet(printed, party, role)) for role in roles), Counter[tuple[str, str, Duty]]())

    assert of_roles == letters_of(sheet("oltecimab_cdmo_us_eu", party))


def test_a_duty_tells_its_article_and_its_times() -> None:
    told = {duty.activity: duty for duty in sheet("velotam_cmo_us", Party.CONTRACTOR).duties}
    notice = next(duty for duty in told.values() if duty.activity == "notify_deviation")
    numbers = {article.clause: article.number for article in example_printed("velotam_cmo_us").articles}

    assert notice.clause is not None
    assert numbers[notice.clause] == notice.section
    assert "Major Deviation: 2\u00a0Business\u00a0Days" in notice.within


def test_who_is_only_asked_or_told_has_no_time_to_keep() -> None:
    for party in Party:
        for duty in sheet("velotam_cmo_us", party).duties:
            if not duty.leads:
                assert duty.within == ()
                assert {letter for _, letter in duty.held} <= {Duty.CONSULTED, Duty.INFORMED}


def test_the_times_of_a_sheet_are_those_that_its_party_must_keep() -> None:
    for party in Party:
        clocks = sheet("oltecimab_cdmo_us_eu", party).clocks
        assert clocks
        assert all(party in bound_by(clock.who) for clock in clocks)


@pytest.mark.parametrize(("who", "bound"), [
    ("Contractor to Sponsor", {Party.CONTRACTOR}),
    ("Sponsor to Contractor", {Party.SPONSOR}),
    ("Contractor to FDA", {Party.CONTRACTOR}),
    ("Sponsor and Contractor", set(Party)),
    ("Each party to the other", set(Party)),
    ("Accountable party to Authority", set(Party)),
])  # fmt: skip
def test_who_must_keep_a_time(who: str, bound: set[Party]) -> None:
    assert bound_by(who) == bound
