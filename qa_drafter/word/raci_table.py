"""A responsibility matrix: one head row, a column per role, the heavy rule between the parties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.deal import Party
from qa_drafter.domain.document import PrintedMatrix, PrintedRow, TargetKind
from qa_drafter.domain.raci import Duty, Role
from qa_drafter.word.fields import number_of
from qa_drafter.word.manuscript import Manuscript
from qa_drafter.word.markup import NOTHING, Xml, joined
from qa_drafter.word.matrix_columns import Columns
from qa_drafter.word.page_format import TEXT_WIDTH
from qa_drafter.word.paragraphs import BOLD, GREYED, Direct, Style, paragraph, run
from qa_drafter.word.tables import CONTRACTOR_FILL, HEAD_FILL, SPONSOR_FILL, Frame, Look, caption, cell, row

ACCOUNTABLE_FILL: Final = "DCE6F2"
NO_DUTY: Final = "–"

LEGEND: Final = (
    ("R", "responsible: does the work"),
    ("A", "accountable: one per row"),
    ("AR", "both"),
    ("C", "consulted before"),
    ("I", "informed after"),
    (NO_DUTY, "no duty"),
)

_PARTY_LABELS: Final = {Party.SPONSOR: "Sponsor", Party.CONTRACTOR: "Contractor"}
_PARTY_FILLS: Final = {Party.SPONSOR: SPONSOR_FILL, Party.CONTRACTOR: CONTRACTOR_FILL}

_HEAD: Final = Look(fill=HEAD_FILL, head=True, align="bottom")
_ACTIVITY: Final = Look()
_LETTER_LOOKS: Final = {
    (accountable, parts): Look(fill=ACCOUNTABLE_FILL if accountable else "", parts=parts, align="center")
    for accountable in (False, True)
    for parts in (False, True)
}


def legend(roles: tuple[Role, ...]) -> Xml:
    """What the letters mean, in one line, and what the heads of the columns mean, in a line for each party.

    All roles that may have a column are named, not those that have one: a duty given to a new role changes no legend.
    """
    heads = (_glossed(f"{label}: ", _meanings(roles, party)) for party, label in _PARTY_LABELS.items())
    return joined((_glossed("", LEGEND), *heads))


def _meanings(roles: tuple[Role, ...], party: Party) -> list[tuple[str, str]]:
    own = [(role.short, role.title.removeprefix(f"{_PARTY_LABELS[party]} ")) for role in roles if role.party is party]
    return [(short, title) for short, title in own if short != title]


def _glossed(lead: str, entries: Sequence[tuple[str, str]]) -> Xml:
    shown = [joined((run(sign, BOLD), run(f"\u00a0{meaning}"))) for sign, meaning in entries]
    return paragraph(Style.LEGEND, joined((run(lead), Xml(run("\u2003").join(shown))))) if shown else NOTHING


@dataclass(frozen=True, slots=True)
class MatrixPart:
    """A matrix where it stands: in a schedule, which lies across or upright, as the table of this number."""

    matrix: PrintedMatrix
    schedule: str
    across: bool
    table: int


def raci_table(manuscript: Manuscript, part: MatrixPart) -> Xml:
    """The caption and the table of one matrix, under its heading where it is one of several."""
    matrix, heading = part.matrix, _heading(manuscript, part)
    width = manuscript.page.across_width if part.across else TEXT_WIDTH
    columns = Columns(matrix.roles, part.across, width)
    frame = Frame(matrix.title, _description(matrix), columns.widths, "QAMatrix")
    rows = (_row(manuscript, matrix, printed, columns) for printed in matrix.rows)
    table = frame.around((_head(matrix, columns), *rows))
    named = caption(manuscript, manuscript.anchors.of_matrix(matrix.id), part.table, matrix.title)
    return joined((heading, named, table))


def _heading(manuscript: Manuscript, part: MatrixPart) -> Xml:
    if not part.matrix.part:
        return NOTHING
    anchor = manuscript.anchors.of_part(part.schedule, part.matrix.id)
    return paragraph(Style.SCHEDULE_PART, manuscript.marked(anchor, run(part.matrix.title)))


def _description(matrix: PrintedMatrix) -> str:
    roles = "; ".join(f"{_PARTY_LABELS[role.party]} {role.title}" for role in matrix.roles)
    return f"Responsibility matrix. One row per activity, one column per role: {roles}. Last column: section."


def _first_contractor(matrix: PrintedMatrix) -> Role | None:
    return next((role for role in matrix.roles if role.party is Party.CONTRACTOR), None)


def _head(matrix: PrintedMatrix, columns: Columns) -> Xml:
    parts_at = _first_contractor(matrix)
    return row(
        (
            cell(columns.activity, paragraph(Style.TABLE_HEAD, run("Activity")), _HEAD),
            *(_role_head(role, columns, parts=role is parts_at) for role in matrix.roles),
            cell(columns.section, paragraph(Style.TABLE_ROLE, run("Section")), _HEAD),
        ),
        head=True,
        height=columns.head_height,
    )


def _role_head(role: Role, columns: Columns, *, parts: bool) -> Xml:
    # Party and role in one cell of one head row: a merged row above would part column and role for a reader.
    party = paragraph(Style.TABLE_PARTY, run(_PARTY_LABELS[role.party]))
    align = "center" if columns.turned else "bottom"
    look = Look(_PARTY_FILLS[role.party], head=True, parts=parts, align=align, turned=columns.turned)
    return cell(columns.role, joined((party, paragraph(Style.TABLE_ROLE, run(role.short)))), look)


def _row(manuscript: Manuscript, matrix: PrintedMatrix, printed: PrintedRow, columns: Columns) -> Xml:
    return row(_cells(manuscript, matrix, printed, columns))


def _cells(manuscript: Manuscript, matrix: PrintedMatrix, printed: PrintedRow, columns: Columns) -> Iterator[Xml]:
    anchor = manuscript.anchors.of_row(matrix.id, printed.activity)
    statement = manuscript.marked(anchor, run(printed.row.statement))
    numbered = Direct(numbering=manuscript.row_lists[matrix.id])
    note = paragraph(Style.ACTIVITY_NOTE, run(printed.row.note)) if printed.row.note else NOTHING
    yield cell(columns.activity, joined((paragraph(Style.ACTIVITY, statement, numbered), note)), _ACTIVITY)
    duties, parts_at = dict(printed.row.duties), _first_contractor(matrix)
    for role in matrix.roles:
        duty = duties.get(role.id, Duty.NONE)
        yield cell(columns.role, _letter(duty), _LETTER_LOOKS[duty.is_accountable, role is parts_at])
    yield cell(
        columns.section, paragraph(Style.TABLE_LETTER, _section(manuscript, printed)), _LETTER_LOOKS[False, False]
    )


def _letter(duty: Duty) -> Xml:
    if duty is Duty.NONE:
        return paragraph(Style.TABLE_LETTER, run(NO_DUTY, GREYED))
    return paragraph(Style.TABLE_LETTER, run(duty.value, BOLD) if duty.is_accountable else run(duty.value))


def _section(manuscript: Manuscript, printed: PrintedRow) -> Xml:
    target = manuscript.anchors.target(TargetKind.ARTICLE, printed.clause) if printed.clause else None
    if target is None:
        return run(printed.article_number) or run(NO_DUTY, GREYED)
    return number_of(target, printed.article_number)
