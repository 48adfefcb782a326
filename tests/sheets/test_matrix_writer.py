"""The workbook as a person meets it: an index, a sheet per matrix, letters from a list, and no formula in any cell."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache

import pytest
from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.sheets.matrix_writer import write_matrices
from tests.builders import FIRST_DRAFT, example
from tests.sheets.workbooks import HEAD_ROW, sheet_of

VELOTAM = "velotam_cmo_us"


@cache
def opened(content: Agreement) -> Workbook:
    """The workbook of an agreement, written once and only looked at."""
    return load_workbook(io.BytesIO(write_matrices(content, FIRST_DRAFT, {ActivityId("sample_taking"): "17.2"})))


def test_each_matrix_has_a_sheet_behind_an_index_that_leads_to_it() -> None:
    content, book = example(VELOTAM), opened(example(VELOTAM))

    assert len(book.sheetnames) == len(content.matrices) + 2
    assert book.sheetnames[0] == "Matrices"
    assert book["qa_identity"].sheet_state == "veryHidden"
    links = [cell.hyperlink.location for (cell,) in book["Matrices"]["A1:A40"] if cell.hyperlink]
    assert links == [f"'{name}'!C4" for name in book.sheetnames[1:-1]]
    words = " ".join(str(cell.value) for row in book["Matrices"].iter_rows() for cell in row if cell.value)
    assert "They do not release a party from a duty that the law places on it." in words


def test_a_sheet_shows_heads_letters_notes_and_sections() -> None:
    sheet = sheet_of(opened(example(VELOTAM)), "testing")
    heads = [cell.value for cell in sheet[HEAD_ROW] if cell.value]
    samples = next(row for row in sheet.iter_rows(min_row=4, values_only=True) if row[0] == "sample_taking")

    assert heads[:3] == ["No.", "Activity", "Sponsor\nQA"]
    assert heads[-3:] == ["Note", "Not printed because", "Section"]
    assert samples[1:3] == (5, "Take representative samples")
    assert set(samples[3:-3]) == {"I", "A", "R", "–"}
    assert samples[-1] == "Section 17.2"


def test_what_helps_to_fill_it_in_is_there() -> None:
    sheet = sheet_of(opened(example(VELOTAM)), "testing")
    (said,) = sheet.data_validations.dataValidation

    assert said.formula1 == '"R,A,AR,C,I,–"'
    assert sheet.freeze_panes == "D4"
    assert sheet.column_dimensions["A"].hidden
    assert sheet.row_dimensions[1].hidden
    assert not sheet.protection.sheet
    assert sheet.print_title_rows == "$3:$3"
    assert all(said.showErrorMessage and f"D{row}" in said.cells for row in range(4, sheet.max_row + 1))


@pytest.mark.parametrize("words", ["=1+1", "+49 123", "-", "- first", "@SUM(A1)", "=cmd|'/C calc'!A0", "#N/A", "1e5"])
def test_words_that_begin_like_a_formula_stay_words(words: str) -> None:
    content = example(VELOTAM)
    matrix = content.matrices[0]
    noted = replace(matrix, rows=(replace(matrix.rows[0], note=words, statement=words), *matrix.rows[1:]))
    sheet = sheet_of(opened(content.with_matrix(noted)), str(matrix.id))

    said = [cell for row in sheet.iter_rows() for cell in row if cell.value == words]
    assert len(said) == 2
    assert all(cell.data_type == "s" for cell in said)
    assert all(bool(cell.quotePrefix) is (words[0] in "=+-@") for cell in said)


def test_no_cell_of_any_sheet_holds_a_formula() -> None:
    book = opened(example(VELOTAM))

    assert not [
        cell for name in book.sheetnames for row in book[name].iter_rows() for cell in row if cell.data_type == "f"
    ]


def test_the_same_matrices_give_the_same_bytes() -> None:
    first, again = (write_matrices(example(VELOTAM), FIRST_DRAFT, {}) for _ in range(2))

    assert first == again


def test_sheet_names_are_short_and_told_apart() -> None:
    content = example(VELOTAM)
    alike = tuple(replace(matrix, title="A [very] long/title: of 'every' matrix in it") for matrix in content.matrices)
    names = opened(replace(content, matrices=alike)).sheetnames

    assert len(set(names)) == len(names) == len(alike) + 2
    assert all(len(name) <= 31 for name in names)
