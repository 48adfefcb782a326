"""The house style in a workbook: fonts, fills, borders, and text that no program takes for a formula."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from qa_drafter.domain.deal import Party

INK: Final = "1B2A41"
GREY: Final = "5B6775"
_RULE: Final = Side(style="thin", color="9AA7B8")
_HEAVY: Final = Side(style="medium", color=INK)

HEAD: Final = PatternFill("solid", fgColor="E4E9F0")
ACCOUNTABLE: Final = PatternFill("solid", fgColor="DCE6F2", bgColor="DCE6F2")
LACKING: Final = PatternFill("solid", fgColor="F6D9D5", bgColor="F6D9D5")
PARTIES: Final = {
    Party.SPONSOR: PatternFill("solid", fgColor="DCE6F2"),
    Party.CONTRACTOR: PatternFill("solid", fgColor="E9E7DF"),
}
PARTY_NAMES: Final = {Party.SPONSOR: "Sponsor", Party.CONTRACTOR: "Contractor"}

TITLE: Final = Font(name="Arial", size=14, bold=True, color=INK)
BOLD: Final = Font(name="Arial", size=10, bold=True, color=INK)
PLAIN: Final = Font(name="Arial", size=10)
QUIET: Final = Font(name="Arial", size=9, color=GREY)
STRONG: Final = Font(bold=True, color=INK)
LINK: Final = Font(name="Arial", size=10, color="1F4E8C", underline="single")

TEXT: Final = Alignment(vertical="top", wrap_text=True)
ONE_LINE: Final = Alignment(vertical="top")
CENTRED: Final = Alignment(horizontal="center", vertical="top")
HEADED_LEFT: Final = Alignment(vertical="bottom", wrap_text=True)
HEADED: Final = Alignment(horizontal="center", vertical="bottom", wrap_text=True)

_STARTS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def say(sheet: Worksheet, row: int, column: int, text: str, font: Font = PLAIN, align: Alignment = TEXT) -> Cell:
    """Words in a cell, kept words: what begins like a formula is marked as text for every program that opens it."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    cell.value = text
    if text:
        cell.data_type = "s"  # the library would take a leading equals sign for a formula, and #N/A for an error
    cell.font, cell.alignment = font, align
    if text.startswith(_STARTS_A_FORMULA):
        cell.quotePrefix = True
    return cell


def ruled(cell: Cell, *, parts: bool = False) -> Cell:
    """The cell with the rules of the table; a heavy one at the left `parts` the two parties."""
    cell.border = Border(left=_HEAVY if parts else _RULE, right=_RULE, top=_RULE, bottom=_RULE)
    return cell


def widen(sheet: Worksheet, widths: Sequence[float]) -> None:
    """Give the columns their widths, in characters."""
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width


def lay_across(sheet: Worksheet) -> None:
    """Print in landscape, one page wide."""
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def count(sheet: Worksheet, row: int, column: int, number: int, font: Font = PLAIN) -> Cell:
    """A number in a cell."""
    cell = say(sheet, row, column, "", font, CENTRED)
    cell.value = number
    return cell
