"""The schedules: title, introduction, plain tables, matrices, and a note that closes each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from qa_drafter.domain.document import PrintedTable, Schedule
from qa_drafter.word.manuscript import Manuscript
from qa_drafter.word.markup import NOTHING, Xml, joined
from qa_drafter.word.page_format import lies_across
from qa_drafter.word.paragraphs import PLAIN, Direct, Style, paragraph, run
from qa_drafter.word.pieces import runs_of
from qa_drafter.word.raci_table import MatrixPart, legend
from qa_drafter.word.tables import Frame, caption, cell, head_row, row

END_NOTE: Final = "End of schedule."
"""Closes a schedule that has no note of its own: Word wants a paragraph after a table, and an empty one shows."""

_BELOW_A_TABLE: Final = Direct(before=300)


def schedule(manuscript: Manuscript, printed: Schedule, section: Xml = NOTHING) -> Iterator[Xml | MatrixPart]:
    """One schedule, table by table; `section` are the properties of the pages that end with it."""
    title = manuscript.marked(manuscript.anchors.of_schedule(printed.id), run(printed.title))
    yield paragraph(Style.SCHEDULE_TITLE, title)
    if printed.intro:
        yield paragraph(Style.NORMAL, run(printed.intro))
    for place, table in enumerate(printed.tables):
        yield _plain_table(manuscript, table, PLAIN if place == 0 else _BELOW_A_TABLE)
    if printed.matrices:
        yield legend(printed.roles)
    for matrix in printed.matrices:
        yield MatrixPart(matrix, printed.id, lies_across(printed), manuscript.next_table())
    yield paragraph(Style.NOTE, run(printed.note or END_NOTE), Direct(section=section))


def _plain_table(manuscript: Manuscript, table: PrintedTable, direct: Direct) -> Xml:
    description = f"One row per entry. Columns: {', '.join(table.columns)}."
    frame = Frame(table.caption, description, table.widths)
    rows = (_row(manuscript, table, place) for place in range(len(table.rows)))
    shown = frame.around((head_row(table.widths, table.columns), *rows))
    anchor = manuscript.anchors.of_table(table.key)
    return joined((caption(manuscript, anchor, manuscript.next_table(), table.caption, direct), shown))


def _row(manuscript: Manuscript, table: PrintedTable, place: int) -> Xml:
    anchor = manuscript.anchors.of_table(table.key, table.keys[place])
    shown = [runs_of(manuscript, pieces) for pieces in table.rows[place]]
    first = manuscript.marked(anchor, shown[0])
    return row(
        cell(width, paragraph(Style.TABLE_TEXT, content))
        for width, content in zip(table.widths, (first, *shown[1:]), strict=True)
    )
