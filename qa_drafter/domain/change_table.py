"""The changes of a comparison as a table that can be mailed: what each row says, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.change import Change, ChangeKind

HEADS: Final = ("No.", "Place", "Kind", "Weight", "Before", "After", "What it means")

_KINDS: Final = {
    ChangeKind.INSERT: "inserted",
    ChangeKind.DELETE: "deleted",
    ChangeKind.REPLACE: "reworded",
    ChangeKind.MOVE: "moved",
    ChangeKind.FORMAT: "formatting",
    ChangeKind.ROW_INSERT: "row inserted",
    ChangeKind.ROW_DELETE: "row deleted",
    ChangeKind.CELL: "table cell",
}
_LONGEST: Final = 32_000
"""Characters that a cell of a workbook takes, with some to spare."""


@dataclass(frozen=True, slots=True)
class ChangeTable:
    """Two states, by name, and what lies between them."""

    old: str
    new: str
    changes: tuple[Change, ...]
    summary: str = ""

    @property
    def title(self) -> str:
        """What heads the table."""
        return f"Changes from {self.old} to {self.new}"

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """One row per change, in the order of `HEADS`."""
        return tuple(_row(change) for change in self.changes)


def _row(change: Change) -> tuple[str, ...]:
    meaning = change.meaning
    kind = f"{_KINDS[change.kind]}, {', '.join(change.noise)} only" if change.noise else _KINDS[change.kind]
    told = f"{meaning.told}: {meaning.reason}" if meaning else ""
    texts = (change.place, kind, meaning.weight.value if meaning else "", change.before, change.after, told)
    return (str(change.number), *(text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …" for text in texts))
