"""The acts on record that touched an article and stand: who did them, when and why."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from qa_drafter.domain.audit import AuditEntry
from qa_drafter.domain.document import DefinedTerm, Definition, Paragraph, PrintedArticle, TermText
from qa_drafter.domain.edits import (
    ArticleEdit,
    ArticleInserted,
    ArticleRemoved,
    DefinedTermRenamed,
    DefinitionReworded,
    Edit,
    TermSet,
)
from qa_drafter.domain.identifiers import ClauseId, VersionId
from qa_drafter.services.trail_words import UNDONE
from qa_drafter.store.records import edit_of

Acts = Mapping[VersionId | None, tuple[AuditEntry, ...]]
"""The acts that led to each saved version, and under None those since the last, oldest first."""


@dataclass(frozen=True, slots=True)
class Held:
    """What an article holds in some state of it: itself, values, defined terms by their names, and definitions."""

    clause: ClauseId
    terms: frozenset[str]
    names: frozenset[str]
    keys: frozenset[str]

    @classmethod
    def in_states(cls, clause: ClauseId, states: Iterable[PrintedArticle]) -> Self:
        """All that these states of an article hold."""
        parts: list[Paragraph | Definition] = []
        for state in states:
            parts += (*state.paragraphs, *state.definitions)
        pieces = [piece for part in parts for piece in part.pieces]
        defined = [part for part in parts if isinstance(part, Definition)]
        names = (*(p.term for p in pieces if isinstance(p, DefinedTerm)), *(each.term for each in defined))
        terms = frozenset(piece.term for piece in pieces if isinstance(piece, TermText))
        return cls(clause, terms, frozenset(names), frozenset(each.key for each in defined))

    def is_touched_by(self, edit: Edit) -> bool:
        """Whether an act changes how the article reads."""
        match edit:
            case TermSet():
                return edit.term in self.terms
            case DefinedTermRenamed():
                return not self.names.isdisjoint((edit.was.term, edit.now.term))
            case DefinitionReworded():
                return edit.now.key in self.keys
            case ArticleInserted() | ArticleRemoved():
                return edit.article.clause == self.clause
        return isinstance(edit, ArticleEdit) and edit.clause == self.clause


def acts_on(held: Held, entries: Iterable[AuditEntry]) -> Acts:
    """The acts that touched it; what was taken back again before the next version is left out."""
    found: dict[VersionId | None, tuple[AuditEntry, ...]] = {}
    standing: list[tuple[Edit, AuditEntry]] = []
    named = (str(held.clause), "DefinedTermRenamed", "DefinitionReworded", "TermSet")
    for entry in entries:
        if (version := _saved(entry)) is not None:
            found[version] = tuple(entry for _, entry in standing)
            standing = []
        elif any(name in entry.record for name in named):  # what names none of them need not be read
            edit = edit_of(entry.record)
            if entry.reason == UNDONE and standing and standing[-1][0].inverse() == edit:
                standing.pop()
            elif held.is_touched_by(edit):
                standing.append((edit, entry))
    return {**found, None: tuple(entry for _, entry in standing)}


def _saved(entry: AuditEntry) -> VersionId | None:
    if '"version"' not in entry.record:
        return None
    version = json.loads(entry.record).get("version")
    return VersionId(version) if isinstance(version, str) else None
