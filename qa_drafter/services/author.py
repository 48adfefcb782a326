"""Who acts, and when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qa_drafter.domain.printable import one_line

Clock = Callable[[], str]
"""Gives the time as ISO 8601 UTC to the second: `2026-11-22T10:00:00Z`."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who acts, and the clock the acts are dated by."""

    user: str
    now: Clock

    def __post_init__(self) -> None:
        """A name that Word cannot hold would spoil every redline: ValueRefused."""
        object.__setattr__(self, "user", one_line(self.user, "user name"))
