"""Two states of one agreement under different deals, compared."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_drafter.comparison.changes import State, changes_between
from qa_drafter.comparison.meaning import with_meaning
from qa_drafter.comparison.numbered import numbered
from qa_drafter.comparison.side_by_side import BlockKind, aligned
from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.assembly_edits import DealChanged, ReasonsRetold
from qa_drafter.domain.change import Change, ChangeKind, Weight
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.table_edits import ColumnsChanged
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.printing import Printer
from tests.builders import FIRST_DRAFT, deal, library
from tests.comparison.test_versions import after
from tests.library.wide_deals import wide_deals

WORK = ("drug_product", "packaging", "serialization", "testing", "release")
US = deal(market=("us",), application_type=("nda",), services=WORK)
EUROPE = deal(market=("us", "eu"), application_type=("nda", "eu_ma"), services=WORK)


def under(deal: Deal) -> Agreement:
    """The agreement of `deal`, as another state of one and the same."""
    return replace(assemble(library(), deal), id="a1")


def state(content: Agreement) -> State:
    return State(content, Printer(content).whole(FIRST_DRAFT))


def told(one: Deal, other: Deal) -> tuple[Change, ...]:
    old, new = under(one), under(other)
    changes = changes_between(edits_between(old, new), state(old), state(new))
    return with_meaning(changes, old, new)


any_deal = st.sampled_from(wide_deals())


@settings(max_examples=20)
@given(any_deal, any_deal)
def test_the_acts_lead_wholly_from_one_deal_to_the_other(one: Deal, other: Deal) -> None:
    old, new = under(one), under(other)

    assert after(edits_between(old, new), old) == new


@settings(max_examples=6)
@given(any_deal, any_deal)
def test_each_act_is_told_as_one_change_with_its_meaning(one: Deal, other: Deal) -> None:
    changes = told(one, other)

    assert len(changes) == len(edits_between(under(one), under(other)))
    assert all(change.place and change.subject and change.meaning and change.meaning.told for change in changes)


def of(changes: tuple[Change, ...], kind: type) -> Change:
    return next(change for change in changes if isinstance(change.edit, kind))


def test_the_deal_comes_first_and_reasons_are_noise() -> None:
    changes = told(US, EUROPE)
    first, reasons, columns = changes[0], of(changes, ReasonsRetold), of(changes, ColumnsChanged)

    assert isinstance(first.edit, DealChanged)
    assert (first.place, first.kind) == ("– Deal", ChangeKind.REPLACE)
    assert "market: us\n" in first.before
    assert first.meaning
    assert first.meaning.weight is Weight.SUBSTANTIAL
    assert "market from us to us, eu" in first.meaning.told
    assert reasons.noise == ("reasons",)
    assert columns.meaning
    assert columns.meaning.told.endswith(": Qualified Person comes in")


@pytest.mark.parametrize(("one", "other"), [(US, EUROPE), (EUROPE, US)])
def test_what_differs_because_of_the_deal_bears_its_number(one: Deal, other: Deal) -> None:
    old, new = state(under(one)), state(under(other))
    changes = changes_between(edits_between(old.content, new.content), old, new)
    pairs = [row for row in numbered(aligned(old.printed, new.printed), changes) if row.pair.is_changed]

    following = [row for row in pairs if row.follows and not row.pair.subject.startswith("DEF-")]
    assert [
        row for row in following if row.pair.old and row.pair.new and row.pair.old.frame != row.pair.new.frame
    ] == []
    kept = {row.pair.subject for row in pairs if 1 in row.numbers and row.pair.new}
    assert "AUD-ROUTINE" in kept
    assert any(row.pair.new and row.pair.new.kind is BlockKind.PARAGRAPH for row in pairs if 1 in row.numbers)
