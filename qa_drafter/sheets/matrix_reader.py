"""A workbook of matrices read back: plain values with the addresses of their cells, and what was written before."""

from __future__ import annotations

import io
import json
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook.workbook import Workbook

from qa_drafter.domain.errors import WorkbookRefused
from qa_drafter.domain.phrases import phrase
from qa_drafter.sheets import layout
from qa_drafter.sheets.safe_package import check_package

MOST_ROWS: Final = 3000
MOST_COLUMNS: Final = 60
LONGEST_CELL: Final = 4000
_NOT_OURS: Final = (
    phrase("it was not written by qa-drafter, or its identity is lost"),
    phrase("export the matrices and fill that in"),
)


@dataclass(frozen=True, slots=True)
class Base:
    """A row as it was when the workbook was written."""

    matrix: str
    statement: str
    duties: Mapping[str, str]
    note: str
    hidden: str


@dataclass(frozen=True, slots=True)
class ReadCell:
    """What a cell holds. `is_formula` for one that computes: no text can be taken from it."""

    address: str
    text: str
    is_formula: bool = False


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One line below the heads; `cells` by the key of their column (`role:cmo_qa`, `note`)."""

    number: int
    activity: ReadCell
    cells: Mapping[str, ReadCell]


@dataclass(frozen=True, slots=True)
class ReadMatrix:
    """One sheet that holds a matrix; `foreign` are heads of columns that are none of ours and hold something."""

    matrix: str
    sheet: str
    keys: tuple[str, ...]
    rows: tuple[ReadRow, ...]
    foreign: tuple[ReadCell, ...]


@dataclass(frozen=True, slots=True)
class ReadMatrices:
    """The whole workbook."""

    agreement: str
    number: str
    matrices: tuple[ReadMatrix, ...]
    base: Mapping[str, Base]


def read_matrices(content: bytes, name: str) -> ReadMatrices:
    """What the workbook says; WorkbookRefused, naming it `name`, when it cannot be read or is none of ours."""
    check_package(content, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what other programs add and a matrix has no need of
            book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
            return _read(book, name)
    except WorkbookRefused:
        raise
    except Exception as error:  # whatever its parser meets in a damaged file
        what = phrase("its content is damaged ({0})", type(error).__name__)
        raise WorkbookRefused(name, what, phrase("export the matrices anew")) from error


def _read(book: Workbook, name: str) -> ReadMatrices:
    if layout.IDENTITY_SHEET not in book.sheetnames:
        raise WorkbookRefused(name, *_NOT_OURS)
    facts, base = _identity(_grid(book, layout.IDENTITY_SHEET, name), name)
    matrices = tuple(_matrices(book, name))
    return ReadMatrices(facts["agreement"], facts["number"], matrices, base)


Grid = list[tuple[ReadCell, ...]]


def _grid(book: Workbook, sheet: str, name: str) -> Grid:
    rows: Grid = []
    for line, row in enumerate(book[sheet].iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS), start=1):
        rows.append(tuple(_cell(cell, f"{sheet}!{get_column_letter(n)}{line}", name) for n, cell in enumerate(row, 1)))
    if len(rows) > MOST_ROWS:
        what = phrase("sheet {0} has more than {1} rows", sheet, MOST_ROWS)
        raise WorkbookRefused(name, what, phrase("delete the rows below the last activity"))
    return rows


def _cell(cell: Any, address: str, name: str) -> ReadCell:
    value = cell.value
    if cell.data_type == "f":
        return ReadCell(address, "", is_formula=True)
    text = "" if value is None else " ".join(_words(value).split())
    if len(text) > LONGEST_CELL:
        raise WorkbookRefused(
            f"{name}, {address}", phrase("{0} characters are too many", len(text)), phrase("shorten the text")
        )
    return ReadCell(address, text)


def _words(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _identity(grid: Grid, name: str) -> tuple[Mapping[str, str], Mapping[str, Base]]:
    facts = {row[0].text: row[1].text for row in grid[: layout.BASE_ROW - 1] if len(row) > 1}
    if facts.get(layout.FORMAT) != layout.EDITION or not {"agreement", "number"} <= facts.keys():
        raise WorkbookRefused(name, *_NOT_OURS)
    base = {}
    for row in grid[layout.BASE_ROW - 1 :]:
        if len(row) > 2 and row[0].text:
            base[row[1].text] = _base(row[0].text, row[2].text, name)
    return facts, base


def _base(matrix: str, told: str, name: str) -> Base:
    match json.loads(told):
        case [str(statement), dict(duties), str(note), str(hidden)]:
            letters = {str(role): str(duty) for role, duty in duties.items()}
            return Base(matrix, statement, letters, note, hidden)
    raise WorkbookRefused(name, *_NOT_OURS)


def _matrices(book: Workbook, name: str) -> Iterator[ReadMatrix]:
    seen: dict[str, str] = {}
    for sheet in book.sheetnames:
        if sheet in (layout.IDENTITY_SHEET, layout.INDEX_SHEET) or not hasattr(book[sheet], "iter_rows"):
            continue
        grid = _grid(book, sheet, name)
        key = grid[0][0].text if grid and grid[0] else ""
        if not key.startswith(layout.MATRIX_KEY):
            continue
        matrix = key.removeprefix(layout.MATRIX_KEY)
        if matrix in seen:
            what = phrase("sheets {0} and {1} are both the matrix {2}", seen[matrix], sheet, matrix)
            raise WorkbookRefused(name, what, phrase("delete the copy"))
        seen[matrix] = sheet
        yield _matrix(matrix, sheet, grid)


def _matrix(matrix: str, sheet: str, grid: Grid) -> ReadMatrix:
    keys = [cell.text for cell in grid[layout.KEY_ROW - 1]]
    body = grid[layout.FIRST_ROW - 1 :]
    rows = tuple(
        _row(keys, line, cells) for line, cells in enumerate(body, start=layout.FIRST_ROW) if _says_something(cells)
    )
    return ReadMatrix(matrix, sheet, tuple(key for key in keys[1:] if key), rows, tuple(_foreign(keys, grid)))


def _says_something(cells: Sequence[ReadCell]) -> bool:
    return any(cell.text or cell.is_formula for cell in cells)


def _row(keys: Sequence[str], line: int, cells: Sequence[ReadCell]) -> ReadRow:
    named = {key: cell for key, cell in zip(keys[1:], cells[1:], strict=False) if key}
    return ReadRow(line, cells[0], named)


def _foreign(keys: Sequence[str], grid: Grid) -> Iterator[ReadCell]:
    """The heads of columns without a key of ours in which something stands."""
    heads = grid[layout.HEAD_ROW - 1] if len(grid) >= layout.HEAD_ROW else ()
    for place, head in enumerate(heads[1:], start=1):
        key = keys[place] if place < len(keys) else ""
        known = key in layout.OTHER_KEYS or key.startswith(layout.ROLE_KEY)
        filled = any(place < len(cells) and cells[place].text for cells in grid[layout.FIRST_ROW - 1 :])
        if not known and (head.text or filled):
            yield head
