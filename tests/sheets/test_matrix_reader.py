"""A workbook from outside is looked at before it is read: what is none of ours is refused in one line."""

from __future__ import annotations

import io
from contextlib import suppress

import pytest
from openpyxl.workbook.workbook import Workbook

from qa_drafter.domain.errors import WorkbookRefused
from qa_drafter.sheets.matrix_reader import read_matrices
from qa_drafter.sheets.matrix_writer import write_matrices
from tests.builders import FIRST_DRAFT, agreement, matrix, row
from tests.sheets.workbooks import repacked

SMALL = write_matrices(agreement(matrices=(matrix(row(cmo_qa="A", cmo_qc="R")),)), FIRST_DRAFT, {})
SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%b</sheetData>'
BOMB = b"<x>" + b"a" * 15_000_000


def rows(number: int) -> bytes:
    return SHEET % b"".join(b'<row r="%d"/>' % n for n in range(1, number + 1)) + b"</worksheet>"


def refusal(content: bytes) -> str:
    with pytest.raises(WorkbookRefused) as error:
        read_matrices(content, "M.xlsx")
    assert str(error.value).startswith("M.xlsx")
    assert "\n" not in str(error.value)
    return str(error.value)


def test_what_was_written_is_read() -> None:
    read = read_matrices(SMALL, "M.xlsx")
    (sheet,) = read.matrices

    assert (read.agreement, read.number, sheet.matrix) == ("a1", "QA-1", "testing")
    assert sheet.rows[0].cells["role:cmo_qa"].text == "A"
    assert sheet.rows[0].cells["role:cmo_qa"].address == "1 Testing!E4"
    assert read.base["release_batch"].duties == {"cmo_qa": "A", "cmo_qc": "R"}


@pytest.mark.parametrize(("parts", "fault"), [
    ({"xl/vbaProject.bin": b"x"}, "it holds macros; save it as .xlsx without macros"),
    ({"xl/externalLinks/externalLink1.xml": b"<x/>"}, "it draws on other workbooks"),
    ({"xl/embeddings/a.bin": b"x"}, "it holds embedded files"),
    ({"xl/bomb.xml": BOMB}, "it unpacks to more than any workbook of matrices"),
    ({f"xl/part{n}.xml": b"" for n in range(500)}, "it unpacks to more than any workbook of matrices"),
    ({"xl/worksheets/sheet2.xml": rows(1_000_000)}, "it unpacks to more than any workbook of matrices"),
    ({"xl/worksheets/sheet2.xml": rows(9_000)}, "has more than 3000 rows; delete the rows below the last activity"),
    ({"xl/sharedStrings.xml": b'<!DOCTYPE x [<!ENTITY a "b">]><sst/>'}, "its parts declare entities"),
    ({"xl/sharedStrings.xml": b" " * 65_530 + b"<!DOCTYPE x>"}, "its parts declare entities"),
    ({"xl/sharedStrings.xml": b"\xff\xfe<\x00"}, "its parts are not written in UTF-8"),
    ({"xl/workbook.xml": b"<workbook"}, "its content is damaged"),
    ({"xl/worksheets/sheet2.xml": b"<worksheet><sheetData><row r='x'/>"}, "its content is damaged"),
    ({"[Content_Types].xml": b""}, "its content is damaged"),
])  # fmt: skip
def test_a_package_with_foreign_parts_is_refused(parts: dict[str, bytes], fault: str) -> None:
    assert fault in refusal(repacked(SMALL, parts))


@pytest.mark.parametrize(("content", "fault"), [
    (b"", "it is no Excel workbook, or damaged"),
    (b"PK\x03\x04 not a zip", "it is no Excel workbook, or damaged"),
    (SMALL[:-200], "it is no Excel workbook, or damaged"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it is locked with a password, or an old .xls file"),
    (b"a" * 8_000_001, "it is larger than any workbook of matrices"),
])  # fmt: skip
def test_what_is_no_workbook_is_refused(content: bytes, fault: str) -> None:
    assert fault in refusal(content)


def test_a_workbook_of_somebody_else_is_refused() -> None:
    written = io.BytesIO()
    Workbook().save(written)

    assert "it was not written by qa-drafter, or its identity is lost" in refusal(written.getvalue())


@pytest.mark.parametrize("flip", range(40, len(SMALL), len(SMALL) // 40))
def test_a_damaged_byte_is_never_more_than_a_refusal(flip: int) -> None:
    damaged = bytearray(SMALL)
    damaged[flip] ^= 0x55
    with suppress(WorkbookRefused):
        assert read_matrices(bytes(damaged), "M.xlsx").agreement == "a1"
