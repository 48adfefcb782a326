"""The acts on an agreement in the order in which they can be taken back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Act:
    """What a person did at one go: its name, and the entries of the audit trail that hold its edits, first to last."""

    position: int
    caption: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class History:
    """Every act that can be taken back or done again: the first `standing` stand, the others were taken back."""

    acts: tuple[Act, ...]
    standing: int
