"""What stands at both ends of a move: the same content twice.

Words edited on the way are deleted where it was and inserted where it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from qa_drafter.redline.alignment import aligned
from qa_drafter.redline.wordml.blocks import Block, BlockKind, blocks_in
from qa_drafter.redline.wordml.names import PPR, Element, P
from qa_drafter.redline.wordml.paragraphs import Paragraph
from qa_drafter.redline.wordml.runs import Marked
from qa_drafter.redline.wordml.tables import Row
from qa_drafter.redline.wordml.tracked import DELETED, INSERTED, MOVED_AWAY, MOVED_HERE
from qa_drafter.redline.writer import paragraphs
from qa_drafter.redline.writer.plan import Entry, Fate
from qa_drafter.redline.writer.record import Record
from qa_drafter.redline.writer.rows import matched

_ROW_MARK: Final = {MOVED_AWAY: DELETED, MOVED_HERE: INSERTED}


@dataclass(frozen=True, slots=True)
class End:
    """One end of a move: its paragraphs, each with its content, and the rows of tables inside it."""

    paragraphs: list[tuple[Paragraph, list[Marked]]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that moved, paragraph or row: where it was and where it is."""

    away: End = field(default_factory=End)
    here: End = field(default_factory=End)

    def add(self, other: Move) -> None:
        """Takes in what moved inside this."""
        for mine, theirs in ((self.away, other.away), (self.here, other.here)):
            mine.paragraphs.extend(theirs.paragraphs)
            mine.rows.extend(theirs.rows)


def paragraph_move(old: Paragraph, new: Paragraph, record: Record) -> Move:
    """The move of one paragraph."""
    pieces = paragraphs.without_foreign_markers(old.pieces, record)
    away, here = paragraphs.both_ends(pieces, new.pieces, record)
    return Move(End([(old, away)]), End([(new, here)]))


def row_move(old: Row, new: Row, record: Record) -> Move | None:
    """The move of a row; None for one that cannot be shown as one."""
    if old.structure != new.structure:
        return None
    sides = [[blocks_in(cell.element) for cell in row.cells] for row in (old, new)]
    if not all(_can_move(block) for cells in sides for blocks in cells for block in blocks):
        return None
    move = Move()
    for before, after in zip(*sides, strict=True):
        move.add(_blocks_move(before, after, record))
    return move


def _can_move(block: Block) -> bool:
    if block.kind is not BlockKind.TABLE:
        return block.kind is BlockKind.PARAGRAPH
    cells = (cell for row in block.table.rows for cell in row.cells)
    return all(_can_move(inner) for cell in cells for inner in blocks_in(cell.element))


def _blocks_move(old: Sequence[Block], new: Sequence[Block], record: Record) -> Move:
    """What a cell held where it was and where it is, the blocks in the same order."""
    found = aligned(old, new, [None] * len(old), [None] * len(new)).pairs
    move = Move()
    for i, j in found:
        move.add(_block_move(old[i], new[j], record))
    went, came = {i for i, _ in found}, {j for _, j in found}
    for i in (i for i in range(len(old)) if i not in went):
        _all_of(old[i], DELETED, move.away)
    for j in (j for j in range(len(new)) if j not in came):
        _all_of(new[j], INSERTED, move.here)
    return move


def _block_move(old: Block, new: Block, record: Record) -> Move:
    if old.kind is BlockKind.PARAGRAPH:
        return paragraph_move(old.paragraph, new.paragraph, record)
    move = Move()
    stayed: set[Element] = set()
    for i, j in matched(old.table, new.table, columns_same=True, prefix=record.prefix).pairs:
        rows = old.table.rows[i], new.table.rows[j]
        if (inside := row_move(*rows, record)) is not None:
            move.add(inside)
            stayed.update(row.element for row in rows)
    for table, mark, end in ((old.table, DELETED, move.away), (new.table, INSERTED, move.here)):
        end.rows.extend(row for row in table.rows if row.element in stayed)
        for row in (row for row in table.rows if row.element not in stayed):
            _all_of_row(row, mark, end)
    return move


def _all_of(block: Block, mark: str, end: End) -> None:
    if block.kind is BlockKind.PARAGRAPH:
        row = [Marked(piece, mark if piece.text else None) for piece in block.paragraph.pieces]
        end.paragraphs.append((block.paragraph, row))
    else:
        for row_ in block.table.rows:
            _all_of_row(row_, mark, end)


def _all_of_row(row: Row, mark: str, end: End) -> None:
    end.rows.append(row)
    for cell in row.cells:
        for block in blocks_in(cell.element):
            _all_of(block, mark, end)


def write_end(end: End, mark: str, record: Record) -> None:
    """Writes one end of a move; `mark` says which."""
    for row in end.rows:
        row.mark(record.revisions.mark(_ROW_MARK[mark], record.revisions.author_of_whole(mark, row.element)))
    for paragraph, content in end.paragraphs:
        paragraphs.write_whole(paragraph, content, mark, record.revisions)


def write_row_end(row: Row, end: End, mark: str, record: Record) -> None:
    """The same for a row, whose own mark can only say that it is deleted or inserted."""
    author = record.revisions.author_of_whole(mark, row.element)
    row.mark(record.revisions.mark(_ROW_MARK[mark], author))
    with record.revisions.signed_by(author):
        write_end(end, mark, record)


def put_range(first: Element, last: Element, mark: str, name: str, record: Record) -> None:
    """The range of a move, from within the first paragraph or before a table to behind the last block."""
    start, end = record.revisions.moved_from(name) if mark == MOVED_AWAY else record.revisions.moved_to(name)
    if first.tag == P:
        first.insert(_behind_settings(first), start)
    else:
        first.addprevious(start)
    last.addnext(end)


def put_range_inside(row: Row, end: End, mark: str, name: str, record: Record) -> None:
    """The range of a moved row: from within its first paragraph to within its last."""
    start, stop = record.revisions.moved_from(name) if mark == MOVED_AWAY else record.revisions.moved_to(name)
    moved = {paragraph.element for paragraph, _ in end.paragraphs}
    inside = [element for element in row.element.iter(P) if element in moved]
    first, last = inside[0], inside[-1]
    first.insert(_behind_settings(first), start)
    last.append(stop)


def _behind_settings(paragraph: Element) -> int:
    return 1 if len(paragraph) and paragraph[0].tag == PPR else 0


def runs_of(entries: Sequence[Entry]) -> list[tuple[int, ...]]:
    """Moves that follow one another at both ends, as runs of their numbers: a clause that moved with its paragraphs.

    Between two of a run may stand what was deleted where it was, and what was inserted where it is: the clause was
    edited on the way.
    """
    away, here = (_places(entries, fate) for fate in (Fate.MOVED_AWAY, Fate.MOVED_HERE))
    runs: list[list[int]] = []
    for number in sorted(away, key=lambda pair: away[pair]):
        last = runs[-1][-1] if runs else None
        if (
            last is not None
            and _only(Fate.DELETED, entries, away[last], away[number])
            and _only(Fate.INSERTED, entries, here[last], here[number])
        ):
            runs[-1].append(number)
        else:
            runs.append([number])
    return [tuple(run) for run in runs]


def _places(entries: Sequence[Entry], fate: Fate) -> dict[int, int]:
    return {entry.pair: place for place, entry in enumerate(entries) if entry.fate is fate}


def _only(fate: Fate, entries: Sequence[Entry], start: int, end: int) -> bool:
    """Whether nothing but entries of this fate stands between two places, the first of which comes first."""
    return start < end and all(entry.fate is fate for entry in entries[start + 1 : end])
