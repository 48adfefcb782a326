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
from qa_drafter.word.tables import GROUP_FILL, HEAD_FILL, Frame, Look, cell, row

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
_ROLE_WIDTHS: Final = (4700, 700, 2924, 860)
_PARTY_WIDTHS: Final = (3800, 2000, 2524, 860)
_ASKED_WIDTHS: Final = (1780, 3702, 3702)
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
    if sheet.clocks:
        yield paragraph(Style.SHEET_HEADING, run("Times that bind it"))
        yield _clocks(sheet)
    asked = [replace(part, duties=tuple(d for d in part.duties if not d.leads)) for part in sheet.parts]
    if any(part.duties for part in asked):
        yield paragraph(Style.SHEET_HEADING, run("What it is asked before and told after"))
        yield _asked(asked, sheet)
    yield paragraph(Style.NOTE, run("End of sheet."))


def _leading(parts: list[SheetPart], sheet: DutySheet) -> Xml:
    widths = _PARTY_WIDTHS if sheet.role is None else _ROLE_WIDTHS
    description = "One row per activity, grouped by matrix: activity, letters, times, section."
    frame = Frame("Duties", description, widths)
    rows = [_head(widths, "Activity", "Letters", "By when", "Section")]
    for part in (part for part in parts if part.duties):
        title = f"{part.part}\u2002{part.title}" if part.part else part.title
        look = Look(fill=GROUP_FILL, span=len(widths))
        rows.append(row((cell(sum(widths), paragraph(Style.SHEET_GROUP, run(title)), look),)))
        rows.extend(_lead(duty, sheet, widths) for duty in part.duties)
    return frame.around(rows)


def _head(widths: tuple[int, ...], *titles: str) -> Xml:
    look = Look(fill=HEAD_FILL, head=True)
    cells = (cell(w, paragraph(Style.SHEET_GROUP, run(t)), look) for w, t in zip(widths, titles, strict=True))
    return row(cells, head=True)


def _line(widths: tuple[int, ...], *texts: str) -> Xml:
    cells = (cell(w, paragraph(Style.SHEET_TEXT, run(t or _NONE))) for w, t in zip(widths, texts, strict=True))
    return row(cells)


def _lead(duty: SheetDuty, sheet: DutySheet, widths: tuple[int, ...]) -> Xml:
    note = paragraph(Style.SHEET_NOTE, run(duty.note)) if duty.note else NOTHING
    contents = (
        joined((paragraph(Style.SHEET_TEXT, run(duty.statement)), note)),
        paragraph(Style.SHEET_TEXT, run(_letters(duty, sheet), BOLD)),
        joined(paragraph(Style.SHEET_TEXT, run(time)) for time in duty.within or (_NONE,)),
        paragraph(Style.SHEET_TEXT, run(duty.section or _NONE)),
    )
    return row(cell(width, content) for width, content in zip(widths, contents, strict=True))


def _letters(duty: SheetDuty, sheet: DutySheet) -> str:
    """`A R`; with its role where the sheet is that of a party: `QA A, QC R`."""
    if sheet.role is not None:
        return " ".join(letter for _, letter in duty.held)
    return ", ".join(f"{role.short}\u00a0{letter}" for role, letter in duty.held)


def _asked(parts: list[SheetPart], sheet: DutySheet) -> Xml:
    """One row per matrix with its activities in running text: what is only asked or told takes little room."""
    letters = (Duty.CONSULTED, Duty.INFORMED)
    frame = Frame("Asked and told", "One row per matrix: what it is asked before, told after.", _ASKED_WIDTHS)
    head = _head(_ASKED_WIDTHS, "Matrix", *(DUTY_MEANINGS[letter].capitalize() for letter in letters))
    rows = (
        _line(_ASKED_WIDTHS, part.title, *(_told(part, letter, sheet) for letter in letters))
        for part in parts
        if part.duties
    )
    return frame.around((head, *rows))


def _told(part: SheetPart, letter: Duty, sheet: DutySheet) -> str:
    said = []
    for duty in part.duties:
        roles = [role.short for role, held in duty.held if held is letter]
        if roles:
            who = f" – {', '.join(roles)}" if sheet.role is None else ""
            said.append(f"{duty.statement}{f' ({duty.section})' if duty.section else ''}{who}")
    return "; ".join(said)


def _clocks(sheet: DutySheet) -> Xml:
    frame = Frame("Times", "One row per time: event, who tells whom, within, start, section.", _CLOCK_WIDTHS)
    head = _head(_CLOCK_WIDTHS, "Event", "Who tells whom", "Within", "Clock starts", "Section")
    rows = (_line(_CLOCK_WIDTHS, c.event, c.who, c.within, c.starts, c.section) for c in sheet.clocks)
    return frame.around((head, *rows))
