"""The blanks of schedules 6 to 8: filled in cell by cell or as a block from Excel, undone, exported, compared."""

from __future__ import annotations

import pytest

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edits import BlankFilled
from qa_drafter.domain.errors import EditOutOfDate, NothingToDo, QaDrafterError, UnknownName, ValueRefused
from qa_drafter.services.checking import Checking
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.editing import Editing
from qa_drafter.services.open_agreement import OpenAgreement
from qa_drafter.services.schedules import Schedules
from qa_drafter.services.versions import Versions

NUMBER = "Specification number"


@pytest.fixture
def schedules(agreement: OpenAgreement) -> Schedules:
    return Schedules(agreement)


def fill(agreement: OpenAgreement, schedule: str, row: str, column: str, text: str) -> BlankFilled:
    edit = Schedules(agreement).edit(schedule, row, column, text)
    Editing(agreement).perform(edit)
    return edit


def printed(agreement: OpenAgreement, schedule: str) -> list[list[str]]:
    found = next(one for one in agreement.printed().schedules if one.id == schedule)
    return [["".join(piece.text for piece in cell) for cell in row] for row in found.tables[0].rows]


def told(agreement: OpenAgreement) -> list[tuple[str, str, str]]:
    codes = ("open_blank", "lost_entry", "unfilled_value")
    return [(f.code, str(f.severity), f.message) for f in Checking(agreement).findings() if f.code in codes]


def test_the_schedules_stand_with_their_blanks(schedules: Schedules) -> None:
    names = [(table.number, table.id) for table in schedules.tables()]
    assert names == [("Schedule 6", "specifications"), ("Schedule 7", "changes"), ("Schedule 8", "documents")]
    changes = schedules.table("Kinds of change")
    assert changes.rows[0].cells[1] == "Major"
    assert changes.rows[0].blanks == frozenset({3})
    assert changes.rows[-1].is_spare
    assert schedules.table("7") == schedules.table("schedule 7") == changes


def test_a_filled_blank_prints_and_is_taken_back(agreement: OpenAgreement) -> None:
    before = agreement.content
    row = Schedules(agreement).table("specifications").rows[0].cells[0]
    fill(agreement, "specifications", "1", NUMBER, " SP-014  rev. 3 ")

    assert printed(agreement, "specifications")[0][:3] == [row, "Release", "SP-014 rev. 3"]
    Editing(agreement).undo()
    assert agreement.content == before
    Editing(agreement).redo()
    fill(agreement, "specifications", "1", "3", "")
    assert agreement.content.filled == ()
    fill(agreement, "specifications", "reference standards", "3", "SP-2")
    with pytest.raises(ValueRefused, match="names 2 rows; give the number of the row"):
        fill(agreement, "specifications", row, "3", "SP-3")


@pytest.mark.parametrize(("row", "column", "text", "refusal", "said"), [
    ("1", "Subject", "Other", ValueRefused, "the program fills this cell: Velotam"),
    ("99", NUMBER, "x", UnknownName, "row '99'"),
    ("1", "Colour", "x", UnknownName, "column 'Colour'"),
    ("1", NUMBER, "x" * 201, ValueRefused, "201 characters are too many"),
    ("1", NUMBER, "a\u202eb", ValueRefused, "unprintable character U+202E"),
    ("1", NUMBER, "", NothingToDo, "it is blank already"),
])  # fmt: skip
def test_what_cannot_be_filled_in_is_refused(
    schedules: Schedules, row: str, column: str, text: str, refusal: type[QaDrafterError], said: str
) -> None:
    with pytest.raises(refusal) as error:
        schedules.edit("specifications", row, column, text)
    assert said in str(error.value)


def test_an_edit_for_another_state_refuses_itself(agreement: OpenAgreement) -> None:
    stale = Schedules(agreement).edit("specifications", "1", NUMBER, "SP-1")
    fill(agreement, "specifications", "1", NUMBER, "SP-2")
    with pytest.raises(EditOutOfDate):
        Editing(agreement).perform(stale)


def test_a_block_from_excel_is_one_act_and_the_cells_of_the_program_stay(agreement: OpenAgreement) -> None:
    table = Schedules(agreement).table("specifications")
    lines = [[row.cells[0].upper(), row.cells[1], f"SP-{place}", "1"] for place, row in enumerate(table.rows[:3])]
    edits = Schedules(agreement).block("specifications", 0, 0, lines)
    Editing(agreement).perform_all(edits, "agreed", name="Paste")

    assert [row[2:4] for row in printed(agreement, "specifications")[:3]] == [
        ["SP-0", "1"],
        ["SP-1", "1"],
        ["SP-2", "1"],
    ]
    assert Schedules(agreement).block("specifications", 0, 0, lines) == ()
    Editing(agreement).undo()
    assert agreement.content.filled == ()
    with pytest.raises(ValueRefused, match="the program fills this cell"):
        Schedules(agreement).block("specifications", 0, 1, [["Recall"]])
    with pytest.raises(ValueRefused, match="the block does not fit"):
        Schedules(agreement).block("specifications", len(table.rows) - 1, 2, [["a"], ["b"]])


def test_a_filled_blank_is_a_change_of_its_own_between_versions(agreement: OpenAgreement) -> None:
    fill(agreement, "documents", "1", "Number of form or template", "F-12")
    second = Versions(agreement).save("filled in")[0].id
    fill(agreement, "documents", "1", "Number of form or template", "F-13")
    comparing = Comparing(agreement)

    [entered] = comparing.versions(agreement.version_named("1"), second).changes
    [changed] = comparing.versions(second).changes

    assert (entered.kind, entered.before, entered.after) == ("insert", "", "F-12")
    assert entered.place.startswith("Schedule 8 ")
    assert entered.place.endswith(", Number of form or template")
    assert [one.meaning.told.removeprefix(one.place) for one in (entered, changed) if one.meaning] == [
        ": F-12 is entered", " goes from F-12 to F-13"
    ]  # fmt: skip


def test_the_checks_tell_of_a_schedule_filled_in_by_half(agreement: OpenAgreement) -> None:
    assert told(agreement) == []
    fill(agreement, "documents", "1", "3", "original")
    count = Schedules(agreement).table("documents").open_blanks
    assert told(agreement) == [("open_blank", "info", f"{count} blanks are not filled in; fill the schedule in")]
    fill(agreement, "documents", "1", "3", "TBD")
    assert ("unfilled_value", "warning", '"TBD" holds a place open; write the value') in told(agreement)


def test_an_entry_whose_row_has_gone_is_kept_and_told(agreement: OpenAgreement) -> None:
    lost = BlankFilled("specifications", "release_Oldtam 5 mg", 2, "", "SP-9")
    Editing(agreement).perform(lost)

    table = Schedules(agreement).table("specifications")
    assert (table.rows[-1].cells[0], table.rows[-1].cells[2]) == ("release_Oldtam 5 mg", "SP-9")
    assert ("lost_entry", "warning") in [line[:2] for line in told(agreement)]
    assert all("SP-9" not in cell for row in printed(agreement, "specifications") for cell in row)
    fill(agreement, "specifications", str(len(table.rows)), "3", "")
    assert agreement.content.filled == ()


def test_what_is_filled_in_is_kept_in_the_file(agreement: OpenAgreement) -> None:
    fill(agreement, "specifications", "1", NUMBER, "SP-1")
    kept: Agreement = agreement.file.working_copy()
    assert kept.filled == agreement.content.filled
    assert [entry.act for entry in agreement.file.audit()][
        -1
    ] == "Fill in Schedule 6 Velotam 50 mg, Specification number: SP-1"
