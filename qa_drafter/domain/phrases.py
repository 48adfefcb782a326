"""Sentences of the program that know what they are made of, so that a face may say them in another language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from typing import Self


class Phrase(str):
    """A sentence, or a part of one, in English, with the template and the facts that make it.

    `template` has a place `{0}`, `{1}` … for each fact; a fact is a datum of the agreement, or a phrase itself.
    Whoever wants English takes the string as it is; another language has a template of its own for the same facts.
    """

    __slots__ = ("facts", "template")
    template: str
    facts: tuple[object, ...]

    def __new__(cls, template: str, *facts: object) -> Self:
        """The English; `phrase` makes one whose template the catalogue of translations finds."""
        made = super().__new__(cls, template.format(*facts))
        made.template, made.facts = template, facts
        return made

    def __getnewargs__(self) -> tuple[object, ...]:  # type: ignore[override]  # copied by its parts
        return (self.template, *self.facts)


def phrase(template: str, *facts: object) -> Phrase:
    """A phrase whose template is written out in its place."""
    return Phrase(template, *facts)


def counted(number: int, one: str, many: str, *facts: object) -> Phrase:
    """The same for a number of things, which is the first fact: `one` for 1, `many` for any other."""
    return Phrase(one if number == 1 else many, number, *facts)


def verbatim(words: object) -> Phrase:
    """Words that are none of the program: those of the library, of the agreement, or of the system."""
    return Phrase("{0}", words)


def joined(between: str, parts: Iterable[object]) -> Phrase:
    """The parts in a row; `between` is punctuation, never a word."""
    row = tuple(parts)
    return Phrase(between.join(f"{{{place}}}" for place in range(len(row))), *row)


def in_line(where: object, line: int) -> Phrase:
    """A line of a file, by its number from 1."""
    return phrase("{0}, line {1}", where, line)


def alternatives(parts: Iterable[object]) -> Phrase:
    """At least one part: `A or B or C`."""
    first, *others = parts
    return reduce(lambda row, part: phrase("{0} or {1}", row, part), others, verbatim(first))


def together(parts: Iterable[object]) -> Phrase:
    """At least one part: `A and B and C`."""
    first, *others = parts
    return reduce(lambda row, part: phrase("{0} and {1}", row, part), others, verbatim(first))


def first_of(parts: Sequence[object], most: int = 3) -> Phrase:
    """The parts in a row, no more than `most` of them by name: `A, B, C and 2 more`."""
    named = joined(", ", parts[:most])
    return phrase("{0} and {1} more", named, len(parts) - most) if len(parts) > most else named


def listed(parts: Sequence[object]) -> Phrase:
    """At least one part: `A, B and C`."""
    *others, last = parts
    return phrase("{0} and {1}", joined(", ", others), last) if others else verbatim(last)


def neither(parts: Iterable[object]) -> Phrase:
    """At least one part, each of them denied: `A nor B nor C`."""
    first, *others = parts
    return reduce(lambda row, part: phrase("{0} nor {1}", row, part), others, verbatim(first))
