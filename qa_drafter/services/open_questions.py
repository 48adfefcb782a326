"""What is still open in the matrices: rows without their one A or any R, and notes that nobody has decided."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.domain.raci import AT_LEAST_ONE_R, EXACTLY_ONE_A, Breach, Matrix

_UNSETTLED: Final = (EXACTLY_ONE_A, AT_LEAST_ONE_R)

_UNDECIDED: Final = re.compile(r"\?|\btb[acd]\b|\bto be (agreed|confirmed|decided|defined|determined)\b", re.IGNORECASE)
"""How people mark in a note what the parties have still to settle."""


def is_undecided(note: str) -> bool:
    """Whether a note says of itself that something has yet to be settled."""
    return _UNDECIDED.search(note) is not None


def open_rows(matrices: Iterable[Matrix], breaches: Mapping[ActivityId, Sequence[Breach]]) -> frozenset[ActivityId]:
    """The rows for which somebody has yet to answer, or that nobody does yet, or whose note asks something.

    `breaches` is what the rows break; a hidden row is settled.
    """
    return frozenset(
        row.activity
        for matrix in matrices
        for row in matrix.shown_rows
        if any(breach.law in _UNSETTLED for breach in breaches.get(row.activity, ()))
        or (row.note and is_undecided(row.note))
    )
