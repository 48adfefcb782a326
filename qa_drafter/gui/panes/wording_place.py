"""What can be worded in the Draft pane: an article, or one of the definitions that it prints."""

from __future__ import annotations

from typing import NamedTuple, Self


class WordingPlace(NamedTuple):
    """An article by its clause; with `term`, the definition of that term in it."""

    clause: str
    term: str = ""

    @classmethod
    def named(cls, name: str) -> Self:
        """The place that was kept under `name`."""
        clause, _, term = name.partition(" ")
        return cls(clause, term)

    @property
    def name(self) -> str:
        """What it is kept under; no clause has a blank in its id."""
        return f"{self.clause} {self.term}" if self.term else self.clause
