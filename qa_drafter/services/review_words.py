"""What a person has to look at in a draft that was taken from a Word file, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from math import floor
from typing import Final

from qa_drafter.domain.imported import DraftReview

_TOPICS: Final = 3
_ALIKE: Final = 2
"""So many guesses are told in words; the list for programs holds more."""

_LONGEST_NOTE: Final = 3000
"""Characters of the note in the draft's file."""


def lines_about(each: DraftReview) -> Iterator[str]:
    """All that was guessed or found, and what was changed on the way."""
    guesses = ", ".join(f"{guess.topic} ({guess.score:.2f})" for guess in each.topics[:_TOPICS])
    yield f"topic guessed: {guesses}"
    for text in each.alike[:_ALIKE]:
        yield f"like {text.clause} {text.name}: {floor(100 * text.share)} % of the words"
    for value in each.values:
        terms = f"may be {', '.join(value.terms)}" if value.terms else "no term of the library fits"
        yield f"value {value.words}: {terms}"
    for blank in each.blanks:
        yield f"to be filled: {blank}"
    for citation in each.citations:
        yield f"cites {citation.words}: {citation.cite or 'not in the register of sources'}"
    for reference in each.references:
        yield f"refers to {reference.words}: {reference.clause or 'no draft was made of it'}"
    if each.defined_terms:
        yield f"defined terms to mark: {', '.join(each.defined_terms)}"
    yield from each.remarks


def note_of(each: DraftReview, file: str) -> str:
    """The same as the note of the draft, which is never printed."""
    place = f", {each.number}" if each.number else ""
    said = ". ".join((f"Imported from {file}{place}; review before use", *lines_about(each))) + "."
    return said if len(said) <= _LONGEST_NOTE else f"{said[:_LONGEST_NOTE]}…"
