"""What the file keeps in words, the acts of its trail and of undo, as the phrases that the words were made of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from qa_drafter.domain.audit import AuditEntry
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.history import Act
from qa_drafter.domain.phrases import Phrase, phrase, verbatim
from qa_drafter.services.captions import caption, named_by
from qa_drafter.store.records import edit_of

ASSEMBLED: Final = phrase("Assemble from the deal")
UNDONE: Final = phrase("Undo")
REDONE: Final = phrase("Redo")


def saved_as(version: str) -> Phrase:
    """The act that kept a version."""
    return phrase("Save version {0}", version)


def act_of(entry: AuditEntry) -> Phrase:
    """The act of an entry."""
    return _if_said(_made(entry), entry.act)


def edit_in(entry: AuditEntry) -> Edit | None:
    """The edit that an entry records; None for an assembly, a version, or what cannot be read."""
    try:
        return edit_of(entry.record)
    except (ValueError, KeyError, TypeError):
        return None


def reason_of(entry: AuditEntry) -> Phrase:
    """The reason of an entry: what a person wrote stands as it is."""
    return _if_said(REDONE if entry.reason == REDONE else UNDONE, entry.reason)


def name_of_act(act: Act, entries: Mapping[int, AuditEntry]) -> Phrase:
    """What undo calls an act, whose edits are among `entries`, by their numbers."""
    try:
        made = named_by(edit_of(entries[act.first].record), act.last - act.first + 1)
    except (ValueError, KeyError, TypeError):
        return verbatim(act.caption)
    return _if_said(made, act.caption)


def _made(entry: AuditEntry) -> Phrase:
    try:
        record = json.loads(entry.record)
        if "edit" in record:
            return caption(edit_of(entry.record))
        return saved_as(record["version"]) if "version" in record else ASSEMBLED
    except (ValueError, KeyError, TypeError):
        return verbatim(entry.act)


def _if_said(made: Phrase, kept: str) -> Phrase:
    """The phrase where the file says just that; an earlier program, or a person, may have said it otherwise."""
    return made if made == kept else verbatim(kept)
