"""What a newer shipped edition of the clause library brings to a copy of it that somebody works in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Arrival(StrEnum):
    """How a part of the edition meets the copy: new, changed there alone, or changed on both sides."""

    NEW = "new"
    CHANGED = "changed"
    BOTH = "both"


class Choice(StrEnum):
    """What a person decides about a part that was changed on both sides."""

    KEEP = "keep"
    TAKE = "take"


@dataclass(frozen=True, slots=True)
class Part:
    """One clause, by its id, or one table of the library, by its file."""

    name: str
    arrival: Arrival
    is_clause: bool
