"""One line of a list of places: number, title, count, and what stands against it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt

COUNTED: Final = int(Qt.ItemDataRole.UserRole) + 2
"""The CountedLine of an index, for the delegate."""


@dataclass(frozen=True, slots=True)
class CountedLine:
    """What the delegate paints. `is_quiet` lines have nothing in them and stand back."""

    title: str
    count: int
    number: str = ""
    breaches: int = 0
    edits: int = 0
    is_quiet: bool = False
