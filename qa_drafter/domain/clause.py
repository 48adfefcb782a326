"""Entries of the clause library: never-edited texts with position, condition, claims and sources."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from qa_drafter.domain.conditions import Always, Condition
from qa_drafter.domain.deal import Position
from qa_drafter.domain.identifiers import ActivityId, ClauseId, RequirementId, TopicId
from qa_drafter.domain.schedule_form import ScheduleForm


class LifecycleState(StrEnum):
    """Where a text stands. Only approved texts enter new agreements; pinned ones stay readable."""

    DRAFT = "draft"
    IN_REVIEW = "in review"
    APPROVED = "approved"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class ClauseVersion:
    """One text of a clause: id, position and version are its identity; the file is never edited.

    `body` is small Markdown with placeholders, as the clause file holds it from its line `body_line` on. `raw_when` is
    the condition as the file writes it, which the fingerprint covers; `when` is what it means. `forms` are the
    schedules to be filled in that the body refers to: like terms, they lie outside the fingerprint.
    """

    id: ClauseId
    position: Position
    version: int
    topic: TopicId
    title: str
    body: str
    satisfies: tuple[RequirementId, ...] = ()
    sources: tuple[str, ...] = ()
    activities: tuple[ActivityId, ...] = ()
    note: str = ""
    when: Condition = Always()
    raw_when: str = "null"
    state: LifecycleState = LifecycleState.APPROVED
    forms: tuple[ScheduleForm, ...] = ()
    body_line: int = field(default=1, compare=False, repr=False)

    @property
    def fingerprint(self) -> str:
        """`sha256:` and the digest over every header key but `note`, and the body (domain/clauses/format.md)."""
        return "sha256:" + hashlib.sha256(self.canonical.encode()).hexdigest()

    @property
    def canonical(self) -> str:
        """The JSON text that the fingerprint is taken of: sorted keys, no spaces, absent keys null."""
        record = {
            "activities": sorted(self.activities) or None,
            "body": canonical_body(self.body),
            "id": self.id,
            "position": str(self.position),
            "satisfies": sorted(self.satisfies) or None,
            "sources": sorted(self.sources) or None,
            "title": self.title,
            "topic": self.topic,
            "version": self.version,
            "when": json.loads(self.raw_when),
        }
        return json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical_body(body: str) -> str:
    """NFC, line feeds, no trailing blanks, one final newline: what the eye sees, and nothing else."""
    lines = unicodedata.normalize("NFC", body).replace("\r\n", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """One defined term: the forms that mark it, and its one meaning.

    `means` is the library's wording of it, `own_wording` the user's where it departs: both small Markdown of one
    paragraph. `first` is the name that it had before it was renamed, empty for one that never was. `renamed` tells
    of each form that texts may still hold which form stands in print for it.
    """

    term: str
    forms: tuple[str, ...]
    means: str
    first: str = ""
    renamed: tuple[tuple[str, str], ...] = ()
    own_wording: str | None = None

    @property
    def wording(self) -> str:
        """The meaning in force: the own wording, else the library's."""
        return self.means if self.own_wording is None else self.own_wording

    @property
    def key(self) -> str:
        """What names the entry whatever it is called: the same through every renaming."""
        return re.sub(r"\W+", "_", self.first or self.term).lower()


@dataclass(frozen=True, slots=True)
class Source:
    """A citation and how far it can be trusted: `verified` only where someone has read the text."""

    cite: str
    verified: bool
    basis: str = ""
    says: str = ""
    how: str = ""
