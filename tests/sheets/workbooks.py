"""A workbook as a person changes it: opened, some cells written, saved."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

FIRST_ROW, HEAD_ROW, KEY_ROW = 4, 3, 1


def changed(path: Path, change: Callable[[Workbook], object]) -> Path:
    """The workbook after `change`, under another name, saved as any program saves it."""
    book = load_workbook(path)
    change(book)
    to = path.with_name("returned.xlsx")
    book.save(to)
    return to


def sheet_of(book: Workbook, matrix: str) -> Worksheet:
    """The sheet that holds a matrix."""
    return next(book[name] for name in book.sheetnames if book[name]["A1"].value == f"qa:matrix:{matrix}")


def column(sheet: Worksheet, key: str) -> int:
    """The column of a role, or of `note`, `hidden`, `statement`."""
    wanted = (key, f"role:{key}")
    return next(cell.column for cell in sheet[KEY_ROW] if cell.value in wanted)


def line(sheet: Worksheet, activity: str) -> int:
    """The row of an activity."""
    return next(row for row in range(FIRST_ROW, sheet.max_row + 1) if sheet.cell(row, 1).value == activity)


def write(book: Workbook, matrix: str, activity: str, **cells: str | None) -> None:
    """Write into the row of an activity; `cells` by their keys."""
    sheet = sheet_of(book, matrix)
    for key, text in cells.items():
        sheet.cell(line(sheet, activity), column(sheet, key)).value = text


def add(book: Workbook, matrix: str, statement: str, **letters: str) -> int:
    """Write an own activity into the first empty line; the number of its row."""
    sheet = sheet_of(book, matrix)
    row = next(n for n in range(FIRST_ROW, sheet.max_row + 2) if not sheet.cell(n, 3).value)
    sheet.cell(row, 3).value = statement
    for role, text in letters.items():
        sheet.cell(row, column(sheet, role)).value = text
    return row


def repacked(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The package with some parts replaced or added."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name not in parts:
                target.writestr(name, source.read(name))
        for name, part in parts.items():
            target.writestr(name, part)
    return result.getvalue()
