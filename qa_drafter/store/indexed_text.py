"""A clause text as the search index takes it in."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

from qa_drafter.domain.deal import Position
from qa_drafter.domain.identifiers import ClauseId, TopicId
from qa_drafter.domain.search import Standing

Key = tuple[str, str, int]
"""Clause, position and version of a text."""


@dataclass(frozen=True, slots=True)
class IndexedText:
    """One text of the library as the index holds it. `text` is its wording without the template language.

    `facts` are what a filter asks for, such as ("term", "oos_notice").
    """

    clause: ClauseId
    position: Position
    version: int
    standing: Standing
    topic: TopicId
    title: str
    text: str
    sources: tuple[str, ...]
    note: str
    facts: tuple[tuple[str, str], ...]

    @property
    def key(self) -> Key:
        """What names it in the library."""
        return self.clause, self.position, self.version

    @property
    def stamp(self) -> bytes:
        """Another one means another text."""
        parts = (self.standing, self.topic, self.title, self.text, *self.sources, self.note, *map(str, self.facts))
        return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()

    @property
    def columns(self) -> tuple[str, ...]:
        """What the index is searched by."""
        own = (("standing", self.standing), ("position", self.position), ("topic", self.topic), ("any", ""))
        held = (("section", self.topic.partition(".")[0]), ("clause", self.clause), *own, *self.facts)
        facts = " ".join(token(kind, value) for kind, value in held)
        return (self.title, self.text, "\n".join(self.sources), self.note, self.clause, facts)


def token(kind: str, value: str) -> str:
    """One word of the index that stands for a fact; its first letter is one that nobody can type."""
    return "\ue010" + blake2b(f"{kind}\0{value}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
