"""The texts of a clause as a person names them: `balanced`, `balanced-2`, `balanced` and `2`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import UnknownName, ValueRefused
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.printable import quoted

_NAMED: Final = re.compile(r"(?P<position>[a-z]+)-(?P<version>\d+)")


@dataclass(frozen=True, slots=True)
class TextName:
    """A text of a clause as it was asked for: a position, and perhaps a version."""

    position: Position
    version: int | None = None


def name_asked(words: str, version: str | None = None) -> TextName:
    """The text that `balanced-2`, or `balanced` and `2`, or `balanced` alone asks for; ValueRefused for other words."""
    named = _NAMED.fullmatch(words.strip().casefold())
    position = named["position"] if named else words.strip().casefold()
    if position not in set(Position):
        raise ValueRefused(
            phrase("position"),
            phrase("no position {0}", quoted(words)),
            phrase("use {0}, or like balanced-2", ", ".join(Position)),
        )
    if named and version is not None:
        raise ValueRefused(phrase("version"), phrase("{0} has a version already", words), phrase("name it once"))
    return TextName(Position(position), int(named["version"]) if named else version_asked(version))


def version_asked(words: str | None) -> int | None:
    """The version that a person means by `2` or `v2`; None for none."""
    if words is None:
        return None
    number = words.strip().casefold().removeprefix("v")
    if not number.isdecimal():
        raise ValueRefused(
            phrase("version"), phrase("{0} is no version", quoted(words)), phrase("write a whole number like 2")
        )
    return int(number)


def text_named(
    library: ClauseLibrary, clause: str, name: TextName, prefer: Sequence[LifecycleState] = ()
) -> ClauseVersion:
    """The text of that name; without a version the newest in the first of the preferred states, else the newest.

    UnknownName when there is none.
    """
    texts = [text for text in library.texts_of(clause) if text.position is name.position]
    if name.version is not None:
        texts = [text for text in texts if text.version == name.version]
    if not texts:
        asked = str(name.position) if name.version is None else f"{name.position}-{name.version}"
        known = tuple(name_of(text) for text in library.texts_of(clause))
        raise UnknownName(phrase("clause library"), phrase("text of {0}", clause), asked, known)
    for state in prefer:
        if fitting := [text for text in texts if text.state is state]:
            return fitting[-1]
    return texts[-1]


def texts_to_show(library: ClauseLibrary, clause: str, words: str | None) -> tuple[ClauseVersion, ...]:
    """The texts of a clause that new agreements take, every text when there are none; else the one asked for, or `all`.

    UnknownName when there is no such text.
    """
    texts = library.texts_of(clause)
    if words is None:
        return tuple(text for text in texts if library.current.get((text.id, text.position)) is text) or texts
    if words.strip().casefold() == "all":
        return texts
    return (text_named(library, clause, name_asked(words), (LifecycleState.APPROVED,)),)
