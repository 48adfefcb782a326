"""Acts on what an agreement is assembled of: each has an inverse, and a stale one refuses itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_drafter.domain.agreement import Agreement, AgreementSection
from qa_drafter.domain.assembly_edits import (
    AssemblyEdit,
    ClocksChanged,
    DealChanged,
    DefinitionAdded,
    DefinitionRemoved,
    EditionTaken,
    ReasonsRetold,
    SectionInserted,
    SectionRemoved,
    TermAdded,
    TermRemoved,
)
from qa_drafter.domain.deal_facts import deal_differences
from qa_drafter.domain.errors import EditOutOfDate
from qa_drafter.domain.holiday_edits import HolidaysListed
from qa_drafter.domain.holidays import HolidayList, Place
from qa_drafter.domain.identifiers import ClauseId, SectionId, TermId
from qa_drafter.domain.library import ClockLine
from qa_drafter.domain.table_edits import ColumnsChanged, MatrixInserted, MatrixRemoved
from qa_drafter.services.captions import caption
from qa_drafter.store.records import edit_of, record_of
from tests.builders import (
    CMO_QA,
    CMO_QC,
    ROLES,
    SPONSOR_QA,
    agreement,
    article,
    deal,
    glossary_entry,
    matrix,
    row,
    term,
)

BATCH, LOT = glossary_entry("Batch", "a quantity", "Batches"), glossary_entry("Lot", "a batch")
EMPTY = AgreementSection(SectionId("annexes"), "Annexes", "II", "in every agreement", ())
LINE = ClockLine(TermId("notice"), "Deviation", "Contractor to Sponsor", "Awareness", ClauseId("DEV-NOTIFY"))
MATRIX = matrix(row(cmo_qa="A", cmo_qc="R"))
IRELAND = HolidayList(Place.SPONSOR, "IE", "", 2027, 2027, "a list", (("2027-03-17", "Saint Patrick's Day"),))
HELD: Agreement = agreement(
    article("DEV-NOTIFY"), terms=(term("notice", 2),), matrices=(MATRIX,), glossary=(BATCH,), clocks=(LINE,)
)
HELD = replace(HELD, sections=(*HELD.sections, EMPTY), holidays=(IRELAND,))
EUROPE = deal(market=("eu",))
OTHER = replace(MATRIX, id="stability", rows=(row("taste", cmo_qa="AR"),))
TOLD = (("quality", "in every agreement"), ("DEV-NOTIFY", "in every agreement"))

EDITS: tuple[AssemblyEdit, ...] = (
    DealChanged(HELD.deal, EUROPE, "QA-1", "QA-2"),
    EditionTaken("test", "2027.1"),
    ReasonsRetold(TOLD, tuple((name, "in because market is eu") for name, _ in TOLD)),
    SectionInserted(1, replace(EMPTY, id=SectionId("more"))),
    SectionRemoved(1, EMPTY),
    TermAdded(0, term("closure", 30)),
    TermRemoved(0, term("notice", 2)),
    DefinitionAdded(1, LOT),
    DefinitionRemoved(0, BATCH),
    ClocksChanged((LINE,), ()),
    HolidaysListed(
        (IRELAND,), (replace(IRELAND, country="DE", subdivision="NI", days=(("2027-10-31", "Reformation"),)),)
    ),
    MatrixInserted(0, OTHER),
    MatrixRemoved(0, MATRIX),
    ColumnsChanged((MATRIX.id,), ROLES, (CMO_QA, CMO_QC)),
)


@pytest.mark.parametrize("edit", EDITS)
def test_an_act_is_taken_back_recorded_and_not_done_twice(edit: AssemblyEdit) -> None:
    after = edit.apply(HELD)

    assert after != HELD
    assert edit.inverse().apply(after) == HELD
    assert edit.inverse().inverse() == edit
    assert edit_of(record_of(edit)) == edit
    assert caption(edit) != caption(edit.inverse()) or isinstance(edit, ReasonsRetold | ClocksChanged | DealChanged)
    with pytest.raises(EditOutOfDate, match="it has changed since this edit was made"):
        edit.apply(after)


@pytest.mark.parametrize("edit", [
    SectionRemoved(0, replace(HELD.sections[0], articles=())),  # an article still stands in it
    SectionInserted(9, replace(EMPTY, id=SectionId("more"))),
    TermRemoved(0, term("notice", 3)),
    MatrixRemoved(0, replace(MATRIX, rows=())),
    ColumnsChanged((MATRIX.id,), ROLES, (SPONSOR_QA,)),  # duties stand in the others
    ColumnsChanged((MATRIX.id,), (CMO_QA, CMO_QC), ROLES),
])  # fmt: skip
def test_an_act_made_for_another_state_refuses_itself(edit: AssemblyEdit) -> None:
    with pytest.raises(EditOutOfDate):
        edit.apply(HELD)


def test_two_deals_are_told_apart_fact_by_fact() -> None:
    other = replace(deal(market=("us", "eu"), rx=False), effective_date="2027-01-04", last_review="2028-01-04")

    assert deal_differences(deal(), other) == (
        ("market", "us", "us, eu"),
        ("rx", "yes", "no"),
        ("effective date", "none", "2027-01-04"),
        ("last review", "none", "2028-01-04"),
    )
