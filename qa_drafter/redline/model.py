"""The values that go in and come out of a comparison."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from qa_drafter.redline.noise import Noise


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who makes the tracked changes and when. Given from outside, so that the same input gives the same bytes."""

    author: str
    date: str
    """ISO 8601 in UTC, 'YYYY-MM-DDTHH:MM:SSZ'."""


@dataclass(frozen=True, slots=True)
class Marking:
    """How differences are marked.

    `moves`: what stands elsewhere is marked as moved, else as deleted where it was and inserted where it is.
    `formatting`: other looks are marked; else the redline just has the new ones, and rejecting all gives the old words
    in the new looks.
    """

    moves: bool = True
    formatting: bool = True


MARK_ALL: Final = Marking()


class ChangeKind(StrEnum):
    """What happened at one place of the document."""

    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"
    MOVE = "move"
    FORMAT = "format"
    ROW_INSERT = "table_row_insert"
    ROW_DELETE = "table_row_delete"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Change:
    """One changed paragraph, table row or table cell, in document order."""

    number: int
    """From 1, in the order in which the redline shows them."""
    kind: ChangeKind
    place: str
    """Readable: nearest heading and its number, number of the paragraph; for a cell also caption, row and column."""
    before: str
    after: str
    anchor: str | None
    """Name of the nearest enclosing or preceding identity bookmark; None without an identity prefix."""
    part: str
    """Name of the package part, such as 'word/document.xml'."""
    noise: tuple[Noise, ...] = ()
    """What the difference is, when it is of sorts that change no duty; empty for every other."""


@dataclass(frozen=True, slots=True)
class NotTracked:
    """A difference that Word's tracked changes cannot express; the redline holds the new state of it."""

    part: str
    place: str
    what: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A redline that passed its own check, and what it shows."""

    docx: bytes
    changes: tuple[Change, ...]
    not_tracked: tuple[NotTracked, ...]
