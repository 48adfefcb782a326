"""What stands at both ends of a move: the same content twice.

Words edited on the way are deleted where it was and inserted where it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from qa_drafter.redline.wordml.blocks import BlockKind, blocks_in
from qa_drafter.redline.wordml.names import PPR, Element, P
from qa_drafter.redline.wordml.paragraphs import Paragraph
from qa_drafter.redline.wordml.runs import Marked
from qa_drafter.redline.wordml.tables import Row
from qa_drafter.redline.wordml.tracked import DELETED, INSERTED, MOVED_AWAY, MOVED_HERE
from qa_drafter.redline.writer import paragraphs
from qa_drafter.redline.writer.plan import Entry, Fate
from qa_drafter.redline.writer.record import Record

End = list[tuple[Paragraph, list[Marked]]]
"""The paragraphs of one end of a move, each with its content."""

_ROW_MARK: Final = {MOVED_AWAY: DELETED, MOVED_HERE: INSERTED}


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that moved, paragraph or row: where it was and where it is."""

    away: End
    here: End


def paragraph_move(old: Paragraph, new: Paragraph, record: Record) -> Move:
    """The move of one paragraph."""
    pieces = paragraphs.without_foreign_markers(old.pieces, record)
    away, here = paragraphs.both_ends(pieces, new.pieces, record)
    return Move([(old, away)], [(new, here)])


def row_move(old: Row, new: Row, record: Record) -> Move | None:
    """The move of a row; None for one that is too intricate to be shown as one."""
    if old.structure != new.structure or any(cell.merged_down for cell in old.cells):
        return None
    move = Move([], [])
    for before, after in zip(old.cells, new.cells, strict=True):
        sides = blocks_in(before.element), blocks_in(after.element)
        if any(block.kind is not BlockKind.PARAGRAPH for side in sides for block in side):
            return None
        pairs = list(zip(*sides, strict=False))
        for one, other in pairs:
            ends = paragraph_move(one.paragraph, other.paragraph, record)
            move.away.extend(ends.away)
            move.here.extend(ends.here)
        move.away.extend(_all(block.paragraph, DELETED) for block in sides[0][len(pairs) :])
        move.here.extend(_all(block.paragraph, INSERTED) for block in sides[1][len(pairs) :])
    return move


def _all(paragraph: Paragraph, mark: str) -> tuple[Paragraph, list[Marked]]:
    return paragraph, [Marked(piece, mark if piece.text else None) for piece in paragraph.pieces]


def write_end(end: End, mark: str, record: Record) -> None:
    """Writes one end of a move; `mark` says which."""
    for paragraph, row in end:
        paragraphs.write_whole(paragraph, row, mark, record.revisions)


def write_row_end(row: Row, end: End, mark: str, record: Record) -> None:
    """The same for a row, whose own mark can only say that it is deleted or inserted."""
    row.mark(record.revisions.mark(_ROW_MARK[mark]))
    write_end(end, mark, record)


def put_range(first: Element, last: Element, mark: str, name: str, record: Record) -> None:
    """The range of a move, from within the first paragraph or before a table to behind the last block."""
    start, end = record.revisions.moved_from(name) if mark == MOVED_AWAY else record.revisions.moved_to(name)
    if first.tag == P:
        first.insert(_behind_settings(first), start)
    else:
        first.addprevious(start)
    last.addnext(end)


def put_range_inside(end: End, mark: str, name: str, record: Record) -> None:
    """The range of a moved row: from within its first paragraph to within its last."""
    start, stop = record.revisions.moved_from(name) if mark == MOVED_AWAY else record.revisions.moved_to(name)
    first, last = end[0][0].element, end[-1][0].element
    first.insert(_behind_settings(first), start)
    last.append(stop)


def _behind_settings(paragraph: Element) -> int:
    return 1 if len(paragraph) and paragraph[0].tag == PPR else 0


def runs_of(entries: Sequence[Entry]) -> list[tuple[int, ...]]:
    """Moves that are neighbours at both ends, as runs of their numbers: a clause that moved with all its paragraphs."""
    at = {
        fate: {e.pair: n for n, e in enumerate(entries) if e.fate is fate}
        for fate in (Fate.MOVED_AWAY, Fate.MOVED_HERE)
    }
    away, here = at[Fate.MOVED_AWAY], at[Fate.MOVED_HERE]
    runs: list[list[int]] = []
    for number in sorted(away, key=lambda pair: away[pair]):
        last = runs[-1][-1] if runs else None
        if last is not None and away[number] - away[last] == here[number] - here[last] == 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [tuple(run) for run in runs]
