"""One clause file: a YAML header and a body of small Markdown (domain facts, clauses/format.md)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.identifiers import ActivityId, ClauseId, RequirementId, TopicId
from qa_drafter.library_files.conditions import condition_of
from qa_drafter.library_files.yaml_files import parse_yaml, read_text

NEEDED: Final = ("id", "position", "version", "topic", "title", "sources")
ALLOWED: Final = frozenset({*NEEDED, "when", "satisfies", "activities", "note"})
ID_SHAPE: Final = re.compile(r"[A-Z]{3}-[A-Z0-9]+")

_EVENT_STATES: Final = {
    "submitted": LifecycleState.IN_REVIEW,
    "approved": LifecycleState.APPROVED,
    "rejected": LifecycleState.DRAFT,
    "retired": LifecycleState.RETIRED,
}


def read_clause_folder(folder: Path) -> list[ClauseVersion]:
    """Every text of one clause with its lifecycle state; LibraryDamaged when an approved text was edited."""
    events = _last_events(folder / "lifecycle.yaml")
    clauses = []
    for path in sorted(folder.glob("*.md")):
        event = events.get(path.stem, {})
        state = _EVENT_STATES.get(event.get("event", ""), LifecycleState.DRAFT)
        clause = read_clause(path, state)
        _check_place(clause, path)
        sealed = event.get("fingerprint")
        if state is LifecycleState.APPROVED and sealed != clause.fingerprint:
            raise LibraryDamaged(str(path), "an approved text was edited", "restore it and make a new version instead")
        clauses.append(clause)
    return clauses


def read_clause(path: Path, state: LifecycleState = LifecycleState.DRAFT) -> ClauseVersion:
    """The clause text of one file; LibraryDamaged names the file and the key at fault."""
    where = str(path)
    text = read_text(path, LibraryDamaged)
    parts = text.split("---\n", 2)
    if len(parts) != 3 or parts[0].strip():
        raise LibraryDamaged(where, "no header between two lines of ---", "see the clause file format")
    header = parse_yaml(parts[1], where, LibraryDamaged, first_line=2)
    if not isinstance(header, dict):
        raise LibraryDamaged(where, "the header is not a list of keys", "see the clause file format")
    _check_keys(header, where)
    if not parts[2].strip():
        raise LibraryDamaged(where, "the clause has no text", "write its body")
    return _clause(header, parts[2], where, state)


def _check_keys(header: dict[str, Any], where: str) -> None:
    for key in NEEDED:
        if not header.get(key):
            raise LibraryDamaged(where, f"the header has no {key}", "add it")
    for key in header:
        if key not in ALLOWED:
            raise LibraryDamaged(where, f"unknown header key {key!r}", f"use only {', '.join(sorted(ALLOWED))}")
    if header["position"] not in set(Position):
        raise LibraryDamaged(where, f"no position {header['position']!r}", f"use {', '.join(Position)}")
    if not isinstance(header["version"], int) or header["version"] < 1:
        raise LibraryDamaged(where, "version is not a whole number from 1", "number the texts 1, 2, 3")
    if not ID_SHAPE.fullmatch(str(header["id"])):
        raise LibraryDamaged(where, f"{header['id']!r} is no clause id", "use three letters, a hyphen, a short word")


def _clause(header: dict[str, Any], body: str, where: str, state: LifecycleState) -> ClauseVersion:
    return ClauseVersion(
        id=ClauseId(header["id"]),
        position=Position(header["position"]),
        version=header["version"],
        topic=TopicId(header["topic"]),
        title=header["title"],
        body=body,
        satisfies=tuple(RequirementId(name) for name in header.get("satisfies") or ()),
        sources=tuple(header["sources"]),
        activities=tuple(ActivityId(name) for name in header.get("activities") or ()),
        note=" ".join(str(header.get("note", "")).split()),
        when=condition_of(header.get("when"), where),
        raw_when=json.dumps(header.get("when"), sort_keys=True),
        state=state,
    )


def _check_place(clause: ClauseVersion, path: Path) -> None:
    section = clause.topic.partition(".")[0]
    expected = Path(section, clause.id, f"{clause.position}-{clause.version}.md")
    if Path(*path.parts[-3:]) != expected:
        raise LibraryDamaged(str(path), "the header says another place than the file's", f"move it to {expected}")


def _last_events(path: Path) -> dict[str, dict[str, Any]]:
    if not path.exists():
        return {}
    events = parse_yaml(read_text(path, LibraryDamaged), str(path), LibraryDamaged) or []
    return {event["text"]: event for event in events}
