"""What is still open in the matrices: rows without their one A or any R, and notes that nobody has decided."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.domain.raci import Matrix, Row

_UNDECIDED: Final = re.compile(r"\?|\btb[acd]\b|\bto be (agreed|confirmed|decided|defined|determined)\b", re.IGNORECASE)
"""How people mark in a note what the parties have still to settle."""


def is_undecided(note: str) -> bool:
    """Whether a note says of itself that something has yet to be settled."""
    return _UNDECIDED.search(note) is not None


def is_open(row: Row) -> bool:
    """Whether somebody has yet to answer for the row, to do it, or to decide what its note asks."""
    return not row.hidden and (bool(row.breaches()) or is_undecided(row.note))


def open_rows(matrices: Iterable[Matrix]) -> frozenset[ActivityId]:
    """The rows that are open."""
    return frozenset(row.activity for matrix in matrices for row in matrix.rows if is_open(row))
