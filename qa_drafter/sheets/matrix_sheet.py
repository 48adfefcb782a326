"""One matrix as a sheet: a letter is chosen from a list, lines below the last activity wait for own ones."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import Final

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from qa_drafter.domain.deal import Party
from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.domain.raci import Matrix, Role, Row
from qa_drafter.sheets import layout
from qa_drafter.sheets.looks import (
    ACCOUNTABLE,
    BOLD,
    CENTRED,
    HEAD,
    HEADED,
    HEADED_LEFT,
    LACKING,
    ONE_LINE,
    PARTIES,
    PARTY_NAMES,
    PLAIN,
    QUIET,
    STRONG,
    TEXT,
    TITLE,
    count,
    lay_across,
    ruled,
    say,
    widen,
)

_LEAST_FOR_A_ROLE: Final = 8
_STATEMENT_WIDTH, _NOTE_WIDTH, _REASON_WIDTH = 52, 34, 24
_HEIGHT_OF_A_LINE: Final = 13.5
_LETTERS_PER_WIDTH: Final = 1.05
"""Widths of columns are counted in digits, which are wider than most letters."""
_HINT: Final = "Choose letters from the list in each cell; own activities go into the empty lines below."


def write_matrix(sheet: Worksheet, matrix: Matrix, sections: Mapping[ActivityId, str]) -> None:
    """Fill the sheet."""
    _heads(sheet, matrix)
    for number, row in enumerate(matrix.rows):
        section = f"Section {sections[row.activity]}" if row.activity in sections else ""
        _row(sheet, layout.FIRST_ROW + number, matrix, row, section)
        ruled(count(sheet, layout.FIRST_ROW + number, layout.NUMBER_COLUMN, number + 1, QUIET))
    last = layout.FIRST_ROW + len(matrix.rows) + layout.EMPTY_LINES - 1
    blank = Row(ActivityId(""), "", ())
    for line in range(layout.FIRST_ROW + len(matrix.rows), last + 1):
        _row(sheet, line, matrix, blank, "")
    _help(sheet, matrix, last)
    _set_up(sheet, matrix, last)


def _tail(matrix: Matrix) -> int:
    """The column after the last role."""
    return layout.FIRST_ROLE_COLUMN + len(matrix.roles)


def _heads(sheet: Worksheet, matrix: Matrix) -> None:
    tail = _tail(matrix)
    keys = {
        layout.KEY_COLUMN: f"{layout.MATRIX_KEY}{matrix.id}",
        layout.NUMBER_COLUMN: layout.NUMBER,
        layout.STATEMENT_COLUMN: layout.STATEMENT,
        **{layout.FIRST_ROLE_COLUMN + n: f"{layout.ROLE_KEY}{role.id}" for n, role in enumerate(matrix.roles)},
        tail: layout.NOTE,
        tail + 1: layout.HIDDEN,
        tail + 2: layout.SECTION,
    }
    for column, key in keys.items():
        say(sheet, layout.KEY_ROW, column, key, QUIET)
    say(sheet, layout.TITLE_ROW, layout.STATEMENT_COLUMN, matrix.title, TITLE)
    say(sheet, layout.TITLE_ROW, layout.FIRST_ROLE_COLUMN, _HINT, QUIET, ONE_LINE)
    words = {layout.NUMBER_COLUMN: "No.", layout.STATEMENT_COLUMN: "Activity", tail: "Note",
             tail + 1: "Not printed because", tail + 2: "Section"}  # fmt: skip
    for column, text in words.items():
        ruled(say(sheet, layout.HEAD_ROW, column, text, BOLD, HEADED_LEFT)).fill = HEAD
    for n, role in enumerate(matrix.roles):
        _role_head(sheet, layout.FIRST_ROLE_COLUMN + n, role, parts=_parts(matrix, n))


def _role_head(sheet: Worksheet, column: int, role: Role, *, parts: bool) -> None:
    cell = say(sheet, layout.HEAD_ROW, column, f"{PARTY_NAMES[role.party]}\n{role.short}", BOLD, HEADED)
    ruled(cell, parts=parts).fill = PARTIES[role.party]


def _parts(matrix: Matrix, place: int) -> bool:
    """Whether the heavy rule between the parties stands at the left of a role."""
    is_first = place == 0 or matrix.roles[place - 1].party is not Party.CONTRACTOR
    return is_first and matrix.roles[place].party is Party.CONTRACTOR


def _row(sheet: Worksheet, line: int, matrix: Matrix, row: Row, section: str) -> None:
    say(sheet, line, layout.KEY_COLUMN, row.activity, QUIET)
    ruled(say(sheet, line, layout.NUMBER_COLUMN, "", QUIET, CENTRED))
    ruled(say(sheet, line, layout.STATEMENT_COLUMN, row.statement))
    for n, role in enumerate(matrix.roles):
        letters = (row.duty(role.id) or layout.NO_DUTY) if row.activity else ""
        ruled(say(sheet, line, layout.FIRST_ROLE_COLUMN + n, letters, PLAIN, CENTRED), parts=_parts(matrix, n))
    lines = max(
        _lines(row.statement, _STATEMENT_WIDTH), _lines(row.note, _NOTE_WIDTH), _lines(row.hidden, _REASON_WIDTH)
    )
    if lines > 1:  # a row without a height of its own is fitted by some programs and cut off by others
        sheet.row_dimensions[line].height = lines * _HEIGHT_OF_A_LINE
    for column, text in enumerate((row.note, row.hidden, section), start=_tail(matrix)):
        ruled(say(sheet, line, column, text, QUIET, TEXT))


def _lines(text: str, width: int) -> int:
    return ceil(len(text) / (width * _LETTERS_PER_WIDTH))


def _help(sheet: Worksheet, matrix: Matrix, last: int) -> None:
    """The list of letters in each cell, the tint of the accountable role, and a red number where A is not one."""
    first_cell, end = _letters(sheet, layout.FIRST_ROW, matrix)
    region = f"{first_cell}:{end[: -len(str(layout.FIRST_ROW))]}{last}"
    said = DataValidation(type="list", formula1=f'"{",".join(layout.LETTERS)}"', allow_blank=True)
    said.errorTitle, said.error = "No such letters", f"Choose one of {', '.join(layout.LETTERS)}"
    said.showErrorMessage = True
    sheet.add_data_validation(said)
    said.add(region)
    is_a = f'OR({first_cell}="A",{first_cell}="AR")'
    sheet.conditional_formatting.add(region, _where(is_a, ACCOUNTABLE, STRONG))
    row, (start, stop) = layout.FIRST_ROW, (f"${first_cell}", f"${end}")
    hidden = f"${sheet.cell(row, _tail(matrix) + 1).coordinate}"
    counts = f'COUNTIF({start}:{stop},"A")+COUNTIF({start}:{stop},"AR")'
    works = f'COUNTIF({start}:{stop},"R")+COUNTIF({start}:{stop},"AR")'
    lacking = f"AND(LEN($C{row})>0,LEN({hidden})=0,OR({counts}<>1,{works}=0))"
    sheet.conditional_formatting.add(f"B{row}:B{last}", _where(lacking, LACKING, STRONG))


def _where(formula: str, fill: PatternFill, font: Font) -> Rule:
    return Rule(type="expression", formula=[formula], dxf=DifferentialStyle(font=font, fill=fill))


def _letters(sheet: Worksheet, line: int, matrix: Matrix) -> tuple[str, str]:
    cells = (sheet.cell(line, column) for column in (layout.FIRST_ROLE_COLUMN, _tail(matrix) - 1))
    first, last = (cell.coordinate for cell in cells)
    return first, last


def _set_up(sheet: Worksheet, matrix: Matrix, last: int) -> None:
    heads = (max(len(PARTY_NAMES[role.party]), len(role.short)) + 2 for role in matrix.roles)
    roles = (max(_LEAST_FOR_A_ROLE, width) for width in heads)
    widen(sheet, (4, 5, _STATEMENT_WIDTH, *roles, _NOTE_WIDTH, _REASON_WIDTH, 14))
    sheet.column_dimensions["A"].hidden = True
    sheet.row_dimensions[layout.KEY_ROW].hidden = True
    sheet.row_dimensions[layout.HEAD_ROW].height = 30
    sheet.freeze_panes = sheet.cell(layout.FIRST_ROW, layout.FIRST_ROLE_COLUMN).coordinate
    sheet.print_title_rows = f"{layout.HEAD_ROW}:{layout.HEAD_ROW}"
    lay_across(sheet)
    sheet.print_area = f"B{layout.TITLE_ROW}:{sheet.cell(last, _tail(matrix) + 2).coordinate}"
