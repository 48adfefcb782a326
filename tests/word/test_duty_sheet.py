"""The Word sheet of a party or role: duties grouped by matrix, what it is asked and told, its times; no agreement."""

import pytest

from qa_drafter.domain.deal import Party
from qa_drafter.drafting.duty_sheets import duty_sheet
from qa_drafter.word.duty_sheet import write_duty_sheet
from tests.builders import example_printed
from tests.word.reading import W, body, cells, paragraphs, part, tables, text

PRINTED = example_printed("velotam_cmo_us")
ROLES = {role.id: role for s in PRINTED.schedules for m in s.matrices for role in m.roles}
SUPPLY = duty_sheet(PRINTED, Party.SPONSOR, ROLES["sponsor_supply"])


@pytest.fixture(scope="module")
def docx():
    return write_duty_sheet(SUPPLY, PRINTED)


def test_the_sheet_says_whose_it_is_and_that_nobody_is_released(docx):
    assert [text(p) for p in paragraphs(docx, "QASheetTitle")] == ["Duties of the Sponsor Supply Chain"]
    (reserve,) = (text(p) for p in paragraphs(docx, "QALegend"))
    assert "They do not release a party from a duty that the law places on it." in reserve


def test_each_led_duty_is_a_row_and_each_other_stands_in_running_text(docx):
    leading, *_, asked = tables(docx)
    rows = [row for row in cells(leading)[1:] if len(row) == 4]
    told = " ".join(" ".join(row[1:]) for row in cells(asked)[1:])

    assert [(row[0], row[1], row[3]) for row in rows] == [
        (duty.statement, " ".join(letter for _, letter in duty.held), duty.section or "–")
        for duty in SUPPLY.duties
        if duty.leads
    ]
    assert all(told.count(duty.statement) >= 1 for duty in SUPPLY.duties if not duty.leads)


def test_a_sheet_is_never_taken_for_an_agreement(docx):
    names = [mark.get(f"{W}name") for mark in body(docx).iter(f"{W}bookmarkStart")]

    assert names == []
    assert part(docx, "customXml/item1.xml").tag == "{urn:qa-drafter:duty-sheet:1}sheet"


def test_the_same_sheet_gives_the_same_bytes(docx):
    assert write_duty_sheet(SUPPLY, PRINTED) == docx


def test_the_sheet_of_a_party_names_the_role_of_each_letter():
    sheet = duty_sheet(PRINTED, Party.CONTRACTOR)
    leading = tables(write_duty_sheet(sheet, PRINTED))[0]
    rows = {row[0]: row[1] for row in cells(leading)[1:] if len(row) == 4}

    assert rows["Take representative samples"] == "QA\u00a0A, Prod.\u00a0R, QC\u00a0R"
