"""What a comparison shows and how it marks it, under a name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from qa_drafter.domain.contrast import LEAST, WHITE, contrast, tint
from qa_drafter.domain.errors import ProfileRefused
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.domain.printable import quoted, unprintable_in

LONGEST_NAME: Final = 60


class Nature(StrEnum):
    """What sort of change it is, in the order in which the sorts are listed."""

    VALUE = "value"
    DUTY = "duty"
    WORDING = "wording"
    INSERTED = "inserted"
    REMOVED = "removed"
    MOVED = "moved"
    TABLE = "table"
    FORMAT = "format"
    NOISE = "noise"


class Order(StrEnum):
    """How changes are listed. Their numbers stay."""

    DOCUMENT = "document"
    KIND = "kind"
    WEIGHT = "weight"


class Layout(StrEnum):
    """How a comparison is looked at."""

    BESIDE = "beside"
    INLINE = "inline"
    MATRICES = "matrices"


class Mark(StrEnum):
    """What a mark in the text says."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class ComparisonProfile:
    """The choices of one way to compare; as delivered where nothing else is said.

    `hidden` are the kinds that are not listed. With `moves` what moved is marked as moved, else as deleted and
    inserted; with `formatting` other looks are marked. `colours` are inks, '#RRGGBB' on white, for marks that do not
    keep those of the look. Raises ProfileRefused for a name that cannot be shown and for ink that cannot be read.
    """

    name: str
    hidden: frozenset[Nature] = frozenset({Nature.NOISE})
    order: Order = Order.DOCUMENT
    layout: Layout = Layout.BESIDE
    moves: bool = True
    formatting: bool = True
    colours: tuple[tuple[Mark, str], ...] = ()

    def __post_init__(self) -> None:
        check_name(self.name)
        for mark, ink in self.colours:
            check_ink(mark, ink)

    def colour(self, mark: Mark) -> str:
        """The ink of a mark; empty where it is that of the look."""
        return dict(self.colours).get(mark, "")


def check_name(name: str) -> None:
    """Refuse a name that a list of profiles cannot show."""
    where = phrase("name of the profile")
    if not name.strip():
        raise ProfileRefused(where, phrase("it is empty"), phrase("give the profile a name"))
    if len(name) > LONGEST_NAME:
        what = phrase("{0} characters are too many", len(name))
        raise ProfileRefused(where, what, phrase("give at most {0}", LONGEST_NAME))
    if (sign := unprintable_in(name)) is not None:
        raise ProfileRefused(where, phrase("it holds the unprintable character {0}", sign), phrase("retype it"))


def check_ink(mark: Mark, ink: str) -> None:
    """Refuse what is no colour, and ink that stands out too little from its paper."""
    where = _PLACES[mark]
    if not re.fullmatch("#[0-9A-F]{6}", ink):
        raise ProfileRefused(where, phrase("{0} is no colour", quoted(ink)), phrase("write it like #0B57A8"))
    found = contrast(ink, tint(ink, WHITE))
    if found < LEAST:
        what = phrase("{0} has {1} % of the contrast that can be read (4.5 : 1)", ink, int(100 * found / LEAST))
        raise ProfileRefused(where, what, phrase("take a darker colour"))


_PLACES: Final[dict[Mark, Phrase]] = {
    Mark.INSERTED: phrase("colour of what is inserted"),
    Mark.DELETED: phrase("colour of what is deleted"),
    Mark.MOVED: phrase("colour of what is moved"),
}


def _all_but(shown: Iterable[Nature]) -> frozenset[Nature]:
    return frozenset(Nature) - frozenset(shown)


STANDARD: Final = ComparisonProfile(phrase("Standard"))
EVERYTHING: Final = ComparisonProfile(phrase("Everything"), frozenset())
_WORDS: Final = (Nature.WORDING, Nature.INSERTED, Nature.REMOVED, Nature.MOVED)
BUILT_IN: Final = (
    STANDARD,
    ComparisonProfile(phrase("Wording only"), _all_but(_WORDS), formatting=False),
    ComparisonProfile(
        phrase("Values and responsibilities"), _all_but((Nature.VALUE, Nature.DUTY, Nature.TABLE)), Order.WEIGHT
    ),
    EVERYTHING,
)
"""The profiles that come with the program."""
