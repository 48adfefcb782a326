"""Where two Word files differ, and what no mark can show, in phrases: the redline package tells it in its own words."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from qa_drafter.domain.foreign_words import ANY, told_by
from qa_drafter.domain.phrases import Phrase, joined, phrase, verbatim
from qa_drafter.redline import NotTracked

_BETWEEN: Final = " › "
BEGINNING: Final = phrase("beginning of the document")
"""The place before any heading."""
PAGE_SETTINGS: Final = phrase("page settings of the last section")
"""What stands before and after where only these differ."""


def place_words(place: str) -> Phrase:
    """A place of the redline; headings and captions stay as they are."""
    return joined(_BETWEEN, map(_step, place.split(_BETWEEN)))


def place_begun(place: str) -> Phrase:
    """The same at the beginning of a sentence."""
    first, *others = place.split(_BETWEEN)
    return joined(_BETWEEN, (told_by(_FIRST_STEPS, first[:1].upper() + first[1:]), *map(_step, others)))


def loss_words(loss: NotTracked) -> Phrase:
    """A difference that no mark can show, and where."""
    place = (loss.part, place_words(loss.place)) if loss.place else (loss.part,)
    return joined(": ", (joined(", ", place), told_by(_LOSSES, loss.what)))


def checked_place(where: str) -> Phrase:
    """Where a redline did not pass its own check: the part and the story in it, and what of that."""
    found = told_by(_CHECKED, where)
    story, *inside = map(str, found.facts)
    part, _, title = story.partition(" ")
    told = joined(" ", (part, _step(title))) if title else verbatim(part)
    return Phrase(found.template, told, *inside)


@lru_cache(maxsize=4096)
def _step(said: str) -> Phrase:
    return told_by(_STEPS, said)


_CHECKED: Final = (
    phrase("{0}, block {1}", ANY, ANY),
    phrase("{0}, content controls", ANY),
    phrase("{0}, last section", ANY),
)
_STEPS: Final = (
    BEGINNING,
    phrase("header"),
    phrase("header of first pages"),
    phrase("header of even pages"),
    phrase("footer"),
    phrase("footer of first pages"),
    phrase("footer of even pages"),
    phrase("footnote {0} of the old file", ANY),
    phrase("footnote {0}", ANY),
    phrase("endnote {0} of the old file", ANY),
    phrase("endnote {0}", ANY),
    phrase("text box"),
)
_FIRST_STEPS: Final = (
    phrase("Beginning of the document"),
    phrase("Header"),
    phrase("Header of first pages"),
    phrase("Header of even pages"),
    phrase("Footer"),
    phrase("Footer of first pages"),
    phrase("Footer of even pages"),
    phrase("Footnote {0} of the old file", ANY),
    phrase("Footnote {0}", ANY),
    phrase("Endnote {0} of the old file", ANY),
    phrase("Endnote {0}", ANY),
)
_LOSSES: Final = (
    phrase("earlier change that no longer shows: {0}", ANY),
    phrase("bookmarks of the old file are left out: {0}", ANY),
    phrase("only the old file has this part; it is left out"),
    phrase("only the new file has this part"),
    phrase("this part differs; the new one holds"),
    phrase("changes of formatting are not marked; the new looks hold"),
    phrase("elements in places where nobody reads them go: {0}", ANY),
    phrase("comments of the old file are left out: {0}", ANY),
    phrase("definitions of styles differ, the new ones hold: {0}", ANY),
    phrase("definitions of lists differ, the new ones hold: {0}", ANY),
    phrase("no mark can show that this {0} was deleted", ANY),
    phrase("no mark can show that this {0} was inserted", ANY),
    phrase("{0}: the new content is shown without marks", ANY),
)
