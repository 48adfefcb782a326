"""The sheet of one party or role, drawn from an agreement as it is printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from qa_drafter.domain.deal import Party
from qa_drafter.domain.document import PrintedAgreement, PrintedMatrix, PrintedRow, PrintedTable, Reference, TermText
from qa_drafter.domain.duty_sheet import DutySheet, Held, SheetClock, SheetDuty, SheetPart
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.raci import Role

CLOCKS = "clocks"


def duty_sheet(printed: PrintedAgreement, party: Party, role: Role | None = None) -> DutySheet:
    """The duties of all roles of a party, or of one of them, with the times that bind it.

    Law: the sheets of the two parties hold each letter of each printed row exactly once.
    """
    clocks = tuple(clock for clock in _clocks(printed) if party in bound_by(clock.who))
    matrices = (matrix for schedule in printed.schedules for matrix in schedule.matrices)
    parts = tuple(part for matrix in matrices if (part := _part(matrix, party, role, clocks)).duties)
    if role is not None:
        led = {duty.clause for part in parts for duty in part.duties if duty.leads}
        clocks = tuple(clock for clock in clocks if clock.clause in led)
    return DutySheet(party, role, printed.deal.party(party).name, parts, clocks)


def bound_by(who: str) -> frozenset[Party]:
    """The parties that must act, of `Contractor to Sponsor` the first; both where neither is named."""
    acting = who.partition(" to ")[0].casefold()
    named = frozenset(party for party in Party if party.value in acting)
    return named or frozenset(Party)


def _part(matrix: PrintedMatrix, party: Party, role: Role | None, clocks: tuple[SheetClock, ...]) -> SheetPart:
    roles = [known for known in matrix.roles if known.party is party and role in (None, known)]
    duties = (_duty(row, roles, clocks) for row in matrix.rows)
    return SheetPart(matrix.title, matrix.part, tuple(duty for duty in duties if duty.held))


def _duty(row: PrintedRow, roles: list[Role], clocks: tuple[SheetClock, ...]) -> SheetDuty:
    held: tuple[Held, ...] = tuple((role, letters) for role in roles if (letters := row.row.duty(role.id)))
    duty = SheetDuty(row.activity, row.row.statement, held, row.clause, row.article_number, row.row.note)
    if row.clause is None or not duty.leads:
        return duty
    return replace(duty, within=tuple(f"{c.event}: {c.within}" for c in clocks if c.clause == row.clause))


def _clocks(printed: PrintedAgreement) -> Iterator[SheetClock]:
    tables = (table for schedule in printed.schedules if schedule.id == CLOCKS for table in schedule.tables)
    for table in tables:
        yield from _lines(table)


def _lines(table: PrintedTable) -> Iterator[SheetClock]:
    """The lines with a time: event, who, the time, its start, and the article that sets it."""
    for row in table.rows:
        texts = ["".join(piece.text for piece in cell) for cell in row]
        timed = next((place for place, cell in enumerate(row) if any(isinstance(p, TermText) for p in cell)), None)
        article = next((piece for cell in row for piece in cell if isinstance(piece, Reference)), None)
        if timed is not None and timed >= 2 and article is not None:
            starts = texts[timed + 1] if timed + 1 < len(texts) else ""
            clause = ClauseId(article.target)
            yield SheetClock(texts[0], texts[1], texts[timed], starts, clause, article.number)
