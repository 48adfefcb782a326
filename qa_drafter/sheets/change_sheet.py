"""The changes of a comparison as a workbook: one row each, to be sorted, filtered and mailed."""

from __future__ import annotations

from typing import Final

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from qa_drafter.domain.change_table import HEADS, ChangeTable
from qa_drafter.sheets.book import packed_book
from qa_drafter.sheets.looks import BOLD, HEAD, ONE_LINE, QUIET, TITLE, count, lay_across, ruled, say, widen

_WIDTHS: Final = (6, 30, 16, 13, 48, 48, 48)
_HEAD_ROW: Final = 4
_TALLEST: Final = 400.0
"""Points; Excel knows no taller row than 409."""
_FORBIDDEN: Final = {code: None for code in range(32) if code not in (9, 10, 13)}
"""Signs that no workbook may hold."""


def write_change_sheet(table: ChangeTable) -> bytes:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Changes"
    widen(sheet, _WIDTHS)
    say(sheet, 1, 1, _clean(table.title), TITLE, ONE_LINE)
    sheet.merge_cells(start_row=2, start_column=1, end_row=2, end_column=len(HEADS))
    say(sheet, 2, 1, _clean(table.summary), QUIET)
    sheet.row_dimensions[2].height = 13 * (1 + len(table.summary) // 200)
    for column, head in enumerate(HEADS, start=1):
        ruled(say(sheet, _HEAD_ROW, column, head, BOLD)).fill = HEAD
    for place, (number, *texts) in enumerate(table.rows(), start=_HEAD_ROW + 1):
        # a row without a height of its own is fitted by some programs and cut off by others
        lines = max(_lines(text, width) for text, width in zip(texts, _WIDTHS[1:], strict=True))
        sheet.row_dimensions[place].height = min(_TALLEST, 13.5 * lines)
        ruled(count(sheet, place, 1, int(number)))
        for column, text in enumerate(texts, start=2):
            ruled(say(sheet, place, column, _clean(text)))
    sheet.freeze_panes = f"A{_HEAD_ROW + 1}"
    sheet.auto_filter.ref = f"A{_HEAD_ROW}:G{_HEAD_ROW + len(table.changes)}"
    sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"
    lay_across(sheet)
    return packed_book(book, table.title)


def _lines(text: str, width: int) -> int:
    """How many lines the words take in a column of so many characters."""
    return sum(1 + len(line) // max(1, width - 4) for line in text.split("\n"))


def _clean(text: str) -> str:
    return text.translate(_FORBIDDEN)
