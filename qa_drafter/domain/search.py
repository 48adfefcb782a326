"""A search in the clause library: what is wished for, and what was found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.deal import Position
from qa_drafter.domain.identifiers import ClauseId, RequirementId, SectionId, TermId, TopicId

MOST_SHOWN: Final = 20
"""Texts that a search tells unless it is asked for more: what fits on a screen."""


class Standing(StrEnum):
    """Where a text stands among the texts of its clause and position."""

    CURRENT = "current"
    """The newest approved one: what a new agreement gets."""
    OLDER = "older"
    """Approved, and a newer one is approved too."""
    IN_REVIEW = "in review"
    DRAFT = "draft"
    RETIRED = "retired"


ANY_STANDING: Final = frozenset(Standing)
JUST_CURRENT: Final = frozenset({Standing.CURRENT})


@dataclass(frozen=True, slots=True)
class Search:
    """What texts are wished for. Every filter that is given must hold; an empty one lets all through.

    `words` is as a person types it: all words must be there, `"two words"` stand side by side, `word*` begins so,
    `-word` must not be there. While someone is `typing`, the last word is not finished.
    """

    words: str = ""
    section: SectionId | None = None
    topic: TopicId | None = None
    clause: ClauseId | None = None
    position: Position | None = None
    standings: frozenset[Standing] = JUST_CURRENT
    regulation: str = ""
    requirement: RequirementId | None = None
    term: TermId | None = None
    typing: bool = False
    most: int = MOST_SHOWN


@dataclass(frozen=True, slots=True)
class Fragment:
    """A stretch of a text that was found; `found` where it is one of the words asked for."""

    text: str
    found: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """One text that was found. `place` says where the excerpt comes from: text, sources or note."""

    clause: ClauseId
    position: Position
    version: int
    standing: Standing
    topic: TopicId
    title: tuple[Fragment, ...]
    place: str
    excerpt: tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits, and how many there are in all. `loosely`: no text has all the words, these have some."""

    hits: tuple[Hit, ...]
    total: int
    loosely: bool = False


def standings_of(
    clauses: Iterable[ClauseVersion], current: Mapping[tuple[ClauseId, Position], ClauseVersion]
) -> Mapping[tuple[ClauseId, Position, int], Standing]:
    """Where each text stands; `current` is the newest approved one of each clause and position."""
    plain = {
        LifecycleState.DRAFT: Standing.DRAFT,
        LifecycleState.IN_REVIEW: Standing.IN_REVIEW,
        LifecycleState.RETIRED: Standing.RETIRED,
    }
    found: dict[tuple[ClauseId, Position, int], Standing] = {}
    for text in clauses:
        newest = current.get((text.id, text.position))
        approved = Standing.CURRENT if newest is not None and newest.version == text.version else Standing.OLDER
        found[text.id, text.position, text.version] = plain.get(text.state, approved)
    return found
