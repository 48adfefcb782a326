"""The first sheet: which agreement, which matrices, what the letters and heads mean, how to fill it in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.document import Edition
from qa_drafter.domain.raci import Role
from qa_drafter.sheets.layout import NO_DUTY
from qa_drafter.sheets.looks import (
    BOLD,
    HEAD,
    LINK,
    ONE_LINE,
    PARTIES,
    PARTY_NAMES,
    QUIET,
    TITLE,
    count,
    lay_across,
    ruled,
    say,
    widen,
)

_LETTERS: Final = (
    ("R", "responsible: does the work"),
    ("A", "accountable: one per row"),
    ("AR", "both"),
    ("C", "consulted before"),
    ("I", "informed after"),
    (NO_DUTY, "no duty"),
)

_HOW: Final = (
    "The letters say which role leads. They do not release a party from a duty that the law places on it.",
    "Each activity has exactly one A or AR, and at least one R or AR; its number turns red where that is not so.",
    "Choose letters from the list in each cell. Notes are printed below the activity.",
    "An activity is not printed where a reason stands in the column “Not printed because”.",
    "Own activities go into the empty lines at the end of a sheet, or into a line inserted above one of them.",
    "Activities of the library keep their words, and the columns their order; sheets may be left out.",
)


def write_index(sheet: Worksheet, agreement: Agreement, edition: Edition, names: Mapping[str, str]) -> None:
    """Fill the sheet; `names` are those of the sheets of the matrices."""
    widen(sheet, (32, 40, 14, 44))
    say(sheet, 1, 1, "Responsibilities", TITLE)
    say(sheet, 2, 1, f"Quality Agreement {agreement.number}, version {edition.version}", BOLD)
    say(sheet, 3, 1, agreement.deal.title, QUIET)
    line = _matrices(sheet, 5, agreement, names)
    line = _letters(sheet, line + 1)
    line = _roles(sheet, line + 1, agreement)
    for place, text in enumerate(("How to fill it in", *_HOW), start=line + 1):
        say(sheet, place, 1, text, BOLD if place == line + 1 else QUIET, ONE_LINE)
    for row in (2, 3):
        sheet.cell(row, 1).alignment = ONE_LINE
    lay_across(sheet)


def _heads(sheet: Worksheet, line: int, *texts: str) -> None:
    for column, text in enumerate(texts, start=1):
        ruled(say(sheet, line, column, text, BOLD)).fill = HEAD


def _matrices(sheet: Worksheet, line: int, agreement: Agreement, names: Mapping[str, str]) -> int:
    _heads(sheet, line, "Sheet", "Matrix", "Activities", "Not printed")
    for place, matrix in enumerate(agreement.matrices, start=line + 1):
        link = ruled(say(sheet, place, 1, names[matrix.id], LINK))
        link.hyperlink = Hyperlink(ref=link.coordinate, location=f"'{names[matrix.id]}'!C4")
        ruled(say(sheet, place, 2, matrix.title))
        ruled(count(sheet, place, 3, len(matrix.rows)))
        ruled(count(sheet, place, 4, len(matrix.rows) - len(matrix.shown_rows)))
    return line + len(agreement.matrices) + 1


def _letters(sheet: Worksheet, line: int) -> int:
    _heads(sheet, line, "Letters", "Meaning")
    for place, (letter, meaning) in enumerate(_LETTERS, start=line + 1):
        ruled(say(sheet, place, 1, letter, BOLD))
        ruled(say(sheet, place, 2, meaning))
    return line + len(_LETTERS) + 1


def _roles(sheet: Worksheet, line: int, agreement: Agreement) -> int:
    _heads(sheet, line, "Head of column", "Role", "Party", "Name of the party")
    roles: tuple[Role, ...] = tuple(dict.fromkeys(role for matrix in agreement.matrices for role in matrix.roles))
    for place, role in enumerate(roles, start=line + 1):
        ruled(say(sheet, place, 1, role.short, BOLD)).fill = PARTIES[role.party]
        ruled(say(sheet, place, 2, role.title))
        ruled(say(sheet, place, 3, PARTY_NAMES[role.party]))
        ruled(say(sheet, place, 4, agreement.deal.party(role.party).name))
    return line + len(roles) + 1
