"""The sheet of one party or role as a Word document: what it leads, what it is asked and told, its times."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.domain.duty_sheet import DutySheet, SheetDuty, SheetPart
from qa_drafter.domain.raci import DUTY_MEANINGS, Duty
from qa_drafter.word.house_style import packed
from qa_drafter.word.identity import identity_parts
from qa_drafter.word.markup import NOTHING, Xml, attribute, joined
from qa_drafter.word.page_format import format_for
from qa_drafter.word.paragraphs import BOLD, Style, paragraph, run
from qa_drafter.word.running_lines import running_parts
from qa_drafter.word.tables import GROUP_FILL, Frame, Look, cell, head_row, row

_NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
SHEET: Final = "urn:qa-drafter:duty-sheet:1"
"""Says that the file is no agreement: one that comes back is never read as one."""

RESERVE: Final = (
    "The letters say which role leads. They do not release a party from a duty that the law places on it. "
    "The agreement alone is binding."
)
_LEAD_WIDTHS: Final = (4184, 1300, 2840, 860)
_ASKED_WIDTHS: Final = (1900, 3642, 3642)
_CLOCK_WIDTHS: Final = (2700, 2450, 1590, 1584, 860)

_NONE: Final = "–"


def write_duty_sheet(sheet: DutySheet, printed: PrintedAgreement) -> bytes:
    """The document. The same input gives the same bytes."""
    page = format_for(printed.deal)
    body = joined((*_body(sheet, printed), page.section(across=False, first=False)))
    titled = replace(printed, title=f"{sheet.title}: {printed.title}", fingerprint="")
    parts = {
        "word/document.xml": Xml(f"<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>"),
        **running_parts(printed, page),
        **identity_parts(titled),
        "customXml/item1.xml": Xml(f'<sheet xmlns="{SHEET}" of="{attribute(sheet.title)}"/>'),
    }
    return packed(parts, ())


def _body(sheet: DutySheet, printed: PrintedAgreement) -> Iterator[Xml]:
    yield paragraph(Style.SHEET_TITLE, run(sheet.title))
    named = f"{sheet.party_name} ({sheet.party.capitalize()}), Quality Agreement {printed.number}"
    yield paragraph(Style.NORMAL, run(f"{named}, version {printed.edition.version}"))
    yield paragraph(Style.LEGEND, run(RESERVE))
    leading = [replace(part, duties=tuple(d for d in part.duties if d.leads)) for part in sheet.parts]
    if any(part.duties for part in leading):
        yield paragraph(Style.SHEET_HEADING, run("What it leads or does"))
        yield _leading(leading, sheet)
    asked = [replace(part, duties=tuple(d for d in part.duties if not d.leads)) for part in sheet.parts]
    if any(part.duties for part in asked):
        yield paragraph(Style.SHEET_HEADING, run("What it is asked before and told after"))
        yield _asked(asked, sheet)
    if sheet.clocks:
        yield paragraph(Style.SHEET_HEADING, run("Times that bind it"))
        yield _clocks(sheet)
    yield paragraph(Style.NOTE, run("End of sheet."))


def _leading(parts: list[SheetPart], sheet: DutySheet) -> Xml:
    titles = ("Activity", "Letters", "By when", "Section")
    frame = Frame("Duties", "One row per activity, grouped by matrix: activity, letters, times, section.", _LEAD_WIDTHS)
    rows = [head_row(_LEAD_WIDTHS, titles)]
    for part in (part for part in parts if part.duties):
        rows.append(_group(f"{part.part}  {part.title}" if part.part else part.title, len(_LEAD_WIDTHS)))
        rows.extend(_lead(duty, sheet) for duty in part.duties)
    return frame.around(rows)


def _group(title: str, columns: int) -> Xml:
    look = Look(fill=GROUP_FILL, span=columns)
    return row((cell(sum(_LEAD_WIDTHS), paragraph(Style.TABLE_GROUP, run(title)), look),))


def _lead(duty: SheetDuty, sheet: DutySheet) -> Xml:
    note = paragraph(Style.SHEET_NOTE, run(duty.note)) if duty.note else NOTHING
    within = [paragraph(Style.SHEET_TEXT, run(time)) for time in duty.within]
    contents = (
        joined((paragraph(Style.SHEET_TEXT, run(duty.statement)), note)),
        paragraph(Style.SHEET_TEXT, run(_letters(duty, sheet), BOLD)),
        joined(within) or paragraph(Style.SHEET_TEXT, run(_NONE)),
        paragraph(Style.SHEET_TEXT, run(duty.section or _NONE)),
    )
    return row(cell(width, content) for width, content in zip(_LEAD_WIDTHS, contents, strict=True))


def _letters(duty: SheetDuty, sheet: DutySheet) -> str:
    """`A R`; with its role where the sheet is that of a party: `QA A, QC R`."""
    if sheet.role is not None:
        return " ".join(letter for _, letter in duty.held)
    return ", ".join(f"{role.short} {letter}" for role, letter in duty.held)


def _asked(parts: list[SheetPart], sheet: DutySheet) -> Xml:
    """One row per matrix with its activities in running text: what is only asked or told takes little room."""
    letters = (Duty.CONSULTED, Duty.INFORMED)
    titles = ("Matrix", *(DUTY_MEANINGS[letter].capitalize() for letter in letters))
    frame = Frame("Asked and told", "One row per matrix: what it is asked before, told after.", _ASKED_WIDTHS)
    rows = [head_row(_ASKED_WIDTHS, titles)]
    for part in (part for part in parts if part.duties):
        texts = (_told(part, letter, sheet) for letter in letters)
        contents = (part.title, *texts)
        rows.append(
            row(
                cell(w, paragraph(Style.SHEET_TEXT, run(text or _NONE)))
                for w, text in zip(_ASKED_WIDTHS, contents, strict=True)
            )
        )
    return frame.around(rows)


def _told(part: SheetPart, letter: Duty, sheet: DutySheet) -> str:
    said = []
    for duty in part.duties:
        roles = [role.short for role, held in duty.held if held is letter]
        if roles:
            who = f" – {', '.join(roles)}" if sheet.role is None else ""
            said.append(f"{duty.statement}{f' ({duty.section})' if duty.section else ''}{who}")
    return "; ".join(said)


def _clocks(sheet: DutySheet) -> Xml:
    titles = ("Event", "Who tells whom", "Within", "Clock starts", "Section")
    frame = Frame("Times", "One row per time: event, who tells whom, within, start, section.", _CLOCK_WIDTHS)
    rows = [head_row(_CLOCK_WIDTHS, titles)]
    for clock in sheet.clocks:
        texts = (clock.event, clock.who, clock.within, clock.starts, clock.section)
        rows.append(
            row(cell(w, paragraph(Style.SHEET_TEXT, run(t))) for w, t in zip(_CLOCK_WIDTHS, texts, strict=True))
        )
    return frame.around(rows)
