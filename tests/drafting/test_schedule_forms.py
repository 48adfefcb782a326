"""Schedules that the parties fill in: what the agreement knows of them stands there, the rest is blank."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import Position
from qa_drafter.domain.document import PrintedTable, TermText
from qa_drafter.domain.edits import PositionChosen
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.printing import Printer, numbers_of
from qa_drafter.drafting.reassembly import Reassembly
from qa_drafter.store.records import packed, unpacked
from tests.builders import FIRST_DRAFT, deal, example, example_deal, library

FORMS = ["specifications", "changes", "documents"]


def table(agreement: Agreement, name: str) -> PrintedTable:
    whole = Printer(agreement).whole(FIRST_DRAFT)
    return next(schedule.tables[0] for schedule in whole.schedules if schedule.id == name)


def rows(agreement: Agreement, name: str) -> list[list[str]]:
    return [["".join(piece.text for piece in cell) for cell in row] for row in table(agreement, name).rows]


def without(agreement: Agreement, *clauses: str) -> Agreement:
    sections = tuple(
        replace(section, articles=tuple(a for a in section.articles if a.clause not in clauses))
        for section in agreement.sections
    )
    return replace(agreement, sections=sections)


def test_they_follow_the_schedules_that_every_agreement_has() -> None:
    printed = Printer(example("velotam_cmo_us")).whole(FIRST_DRAFT).schedules

    assert [schedule.id for schedule in printed[5:]] == FORMS
    assert [schedule.number for schedule in printed] == [f"Schedule {place}" for place in range(1, 9)]


def test_each_product_has_a_row_whose_other_cells_are_blank() -> None:
    found = rows(example("velotam_cmo_us"), "specifications")

    assert [row[:2] for row in found[:2]] == [["Velotam 50 mg", "Release"], ["Velotam 100 mg", "Release"]]
    assert all(row[2:] == ["", "", ""] for row in found)


@pytest.mark.parametrize("position", ["sponsor", "balanced", "cmo"])
def test_the_documents_are_the_items_of_the_release_package(position: str) -> None:
    agreement = assemble(library(), replace(example_deal("velotam_cmo_us"), position=Position(position)))
    package = Printer(agreement).article(agreement.article(ClauseId("REL-PACK")))
    items = [p.text.rstrip(".").lower() for p in package.paragraphs if p.level == 2]

    assert [row[0].lower() for row in rows(agreement, "documents") if row[0]] == items


def test_the_times_for_requests_are_those_of_the_terms() -> None:
    found = table(example("velotam_cmo_us"), "changes")
    times = [cell[0] for row in found.rows for cell in row[2:3] if cell]

    assert times
    assert all(isinstance(piece, TermText) for piece in times)


def test_a_laboratory_gets_no_row_of_production() -> None:
    agreement = assemble(
        library(), deal(partner_type="cro_lab", services=("testing", "stability", "release"), material="drug_product")
    )
    said = str(rows(agreement, "changes") + rows(agreement, "specifications") + rows(agreement, "documents"))

    assert "Test instrument" in said
    assert not [word for word in ("Process", "Batch Record", "Container", "Label", "Starting") if word in said]


def test_rows_have_keys_of_their_own() -> None:
    for name in FORMS:
        keys = table(example("oltecimab_cdmo_us_eu"), name).keys
        assert len(set(keys)) == len(keys)


def test_a_schedule_goes_with_its_article_and_the_later_ones_move_up() -> None:
    agreement = without(example("velotam_cmo_us"), "CHG-CLASS")

    assert numbers_of(agreement).schedules["documents"] == "Schedule 7"
    assert "changes" not in numbers_of(agreement).schedules


def test_an_agreement_of_older_texts_has_the_five_schedules_alone() -> None:
    agreement = example("velotam_cmo_us")
    old = {(text.id, text.position, text.version): text for text in library().clauses}
    sections = tuple(
        replace(
            section,
            articles=tuple(
                type(a).pinning(old[a.clause, a.position, 1], a.because) if a.forms else a for a in section.articles
            ),
        )
        for section in agreement.sections
    )
    older = replace(agreement, sections=sections)

    assert [schedule.id for schedule in Printer(older).whole(FIRST_DRAFT).schedules][5:] == []
    chosen = PositionChosen(older.article(ClauseId("CHG-CLASS")), agreement.article(ClauseId("CHG-CLASS")))
    assert numbers_of(chosen.apply(older)).schedules["changes"] == "Schedule 6"
    assert chosen in edits_between(older, agreement)


def test_they_are_kept_with_the_agreement() -> None:
    assert unpacked(packed(example("velotam_cmo_us"))) == example("velotam_cmo_us")


def test_they_follow_the_deal() -> None:
    held = example("velotam_cmo_us")
    served = ("drug_product", "packaging", "labeling", "testing")
    answers = tuple((name, served if name == "services" else given) for name, given in held.deal.answers)
    other = replace(held.deal, answers=answers)
    reached = Reassembly.of(held, other, library()).result()

    assert not [row for row in rows(reached, "specifications") if "shelf life" in row[1]]
