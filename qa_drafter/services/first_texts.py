"""The first text of a clause, or of one of its positions: what its id and its header have to agree with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from qa_drafter.domain.clause import ClauseVersion, LifecycleState, canonical_body
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.domain.phrases import alternatives, phrase


@dataclass(frozen=True, slots=True)
class FirstText:
    """What a person states of a new clause. `when` is a condition as a header writes it; empty for every deal."""

    clause: str
    position: Position
    topic: str
    title: str
    sources: tuple[str, ...]
    words: str
    when: str = ""

    @property
    def file(self) -> str:
        """It as the content of a clause file, right or wrong as it may be."""
        stated = {
            "id": self.clause,
            "position": str(self.position),
            "topic": self.topic,
            "title": self.title,
            "sources": list(self.sources),
        }
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in stated.items()]
        when = f"when: {' '.join(self.when.split())}\n" if self.when.strip() else ""
        return f"---\n{''.join(lines)}{when}---\n{canonical_body(self.words) if self.words.strip() else ''}"


def missing_positions(library: ClauseLibrary, clause: str) -> tuple[Position, ...]:
    """The positions at which a clause could have a text and has none; UnknownName when there is no such clause."""
    texts = library.texts_of(clause)
    held = {text.position for text in texts}
    if any(text.position is Position.FIXED for text in _in_use(texts)):
        return ()
    return tuple(place for place in Position if place not in held and place is not Position.FIXED)


def first_text_faults(text: ClauseVersion, library: ClauseLibrary, where: str) -> Iterator[LibraryDamaged]:
    """What keeps `text` from being the first of its clause, or of its position."""
    kin = library.by_clause.get(text.id, ())
    yield from _of_position(text, kin, where) if kin else _of_id(text, library, where)


def _of_id(text: ClauseVersion, library: ClauseLibrary, where: str) -> Iterator[LibraryDamaged]:
    """All clauses of a section begin with the same three letters."""
    topic = library.topics.get(text.topic)
    section = next((one for one in library.sections if topic is not None and one.id == topic.section), None)
    if section is None:
        return  # an unknown topic is a fault of its own
    codes = sorted({other.id[:3] for other in library.clauses if other.topic.startswith(f"{section.id}.")})
    if codes and text.id[:3] not in codes:
        what = phrase(
            "the clauses of {0} begin with {1}, and not with {2}", section.title, alternatives(codes), text.id[:3]
        )
        yield LibraryDamaged(where, what, phrase("call it {0}{1}, or choose another topic", codes[0], text.id[3:]))


def _of_position(text: ClauseVersion, kin: tuple[ClauseVersion, ...], where: str) -> Iterator[LibraryDamaged]:
    if any(other.position is text.position for other in kin):
        what = phrase("{0} has a {1} text already", text.id, text.position)
        yield LibraryDamaged(where, what, phrase("give the clause another id, or make a new version of that text"))
        return
    others = [other for other in _in_use(kin) if Position.FIXED in (text.position, other.position)]
    if others:
        what = phrase("a fixed text stands for all positions, and {0} has {1}", text.id, name_of(others[0]))
        yield LibraryDamaged(where, what, phrase("retire {0} first, or give the clause another id", name_of(others[0])))
    newest = _newest(kin)
    if set(text.satisfies) != set(newest.satisfies):
        what = phrase("it claims other requirements than {0}", name_of(newest))
        yield LibraryDamaged(
            where, what, phrase("claim those of {0}: they are equal at all positions", name_of(newest))
        )


def _newest(kin: tuple[ClauseVersion, ...]) -> ClauseVersion:
    approved = [other for other in kin if other.state is LifecycleState.APPROVED]
    return (approved or kin)[-1]


def _in_use(texts: tuple[ClauseVersion, ...]) -> tuple[ClauseVersion, ...]:
    return tuple(text for text in texts if text.state is not LifecycleState.RETIRED)
