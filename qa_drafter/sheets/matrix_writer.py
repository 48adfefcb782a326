"""The responsibility matrices of an agreement as an Excel workbook that can be filled in and read back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.document import Edition
from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.domain.raci import Matrix
from qa_drafter.sheets import layout
from qa_drafter.sheets.book import packed_book
from qa_drafter.sheets.index_sheet import write_index
from qa_drafter.sheets.looks import say
from qa_drafter.sheets.matrix_sheet import write_matrix

_FORBIDDEN_IN_NAMES: Final = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_LONGEST_NAME: Final = 31


def write_matrices(agreement: Agreement, edition: Edition, sections: Mapping[ActivityId, str]) -> bytes:
    """One sheet per matrix behind an index; `sections` are the articles that word the activities.

    The same input gives the same bytes.
    """
    book = Workbook()
    index = book.active
    assert isinstance(index, Worksheet)
    index.title = layout.INDEX_SHEET
    names = sheet_names(agreement)
    write_index(index, agreement, edition, names)
    for matrix in agreement.matrices:
        write_matrix(book.create_sheet(names[matrix.id]), matrix, sections)
    _write_identity(book.create_sheet(layout.IDENTITY_SHEET), agreement, edition)
    return packed_book(book, f"Responsibility matrices of {agreement.number}")


def sheet_names(agreement: Agreement) -> dict[str, str]:
    """The name of each matrix's sheet: short enough for Excel, and no two alike."""
    names: dict[str, str] = {}
    for place, matrix in enumerate(agreement.matrices, start=1):
        title = " ".join(matrix.title.translate(_FORBIDDEN_IN_NAMES).split())
        names[matrix.id] = f"{place} {title}"[:_LONGEST_NAME].strip()
    return names


def _write_identity(sheet: Worksheet, agreement: Agreement, edition: Edition) -> None:
    """What the file is and how each row read when it was written: so that reading back finds what a person changed."""
    sheet.sheet_state = "veryHidden"
    facts = ((layout.FORMAT, layout.EDITION), ("agreement", agreement.id), ("number", agreement.number),
             ("version", edition.version))  # fmt: skip
    for row, (name, value) in enumerate(facts, start=1):
        say(sheet, row, 1, name)
        say(sheet, row, 2, value)
    row = layout.BASE_ROW
    for matrix in agreement.matrices:
        for told in _rows_told(matrix):
            for column, text in enumerate(told, start=1):
                say(sheet, row, column, text)
            row += 1


def _rows_told(matrix: Matrix) -> list[tuple[str, str, str]]:
    return [
        (
            matrix.id,
            row.activity,
            json.dumps([row.statement, dict(row.duties), row.note, row.hidden], ensure_ascii=False),
        )
        for row in matrix.rows
    ]
