"""One clause file: a YAML header and a body of small Markdown (domain facts, clauses/format.md)."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.identifiers import ActivityId, ClauseId, RequirementId, TopicId
from qa_drafter.domain.printable import quoted
from qa_drafter.library_files.conditions import condition_of
from qa_drafter.library_files.library_entries import each
from qa_drafter.library_files.yaml_files import Entry, parse_yaml, read_text

NEEDED: Final = ("id", "position", "version", "topic", "title", "sources")
LISTS: Final = ("satisfies", "sources", "activities")
ALLOWED: Final = (*NEEDED, "when", "satisfies", "activities", "note")
ID_SHAPE: Final = re.compile(r"[A-Z]{3}-[A-Z0-9]+")

_HEADER: Final = re.compile(r"---\n(?P<header>.*?)^---\n(?P<body>.*)", re.DOTALL | re.MULTILINE)
_EVENT_KEYS: Final = ("text", "event", "on", "by", "reason", "fingerprint", "use")
_EVENT_STATES: Final = {
    "submitted": LifecycleState.IN_REVIEW,
    "approved": LifecycleState.APPROVED,
    "rejected": LifecycleState.DRAFT,
    "retired": LifecycleState.RETIRED,
}


def read_clause_folder(folder: Path) -> list[ClauseVersion]:
    """Every text of one clause with its lifecycle state; LibraryDamaged when an approved text was edited."""
    paths = sorted(folder.glob("*.md"))
    events = _last_events(folder / "lifecycle.yaml", {path.stem for path in paths})
    clauses = []
    for path in paths:
        event: Mapping[str, Any] = events.get(path.stem, {})
        state = _EVENT_STATES[event["event"]] if event else LifecycleState.DRAFT
        clause = read_clause(path, state)
        _check_place(clause, path)
        if state is LifecycleState.APPROVED and event.get("fingerprint") != clause.fingerprint:
            raise LibraryDamaged(str(path), "an approved text was edited", "restore it and make a new version instead")
        clauses.append(clause)
    return clauses


def read_clause(path: Path, state: LifecycleState = LifecycleState.DRAFT) -> ClauseVersion:
    """The clause text of one file; LibraryDamaged names the file, the line and the key at fault."""
    where = str(path)
    parts = _HEADER.fullmatch(read_text(path, LibraryDamaged))
    if parts is None:
        raise LibraryDamaged(where, "no header between two lines of ---", "see the clause file format")
    header = parse_yaml(parts["header"], where, LibraryDamaged, first_line=2)
    if not isinstance(header, dict):
        raise LibraryDamaged(where, "the header is not a list of keys", "see the clause file format")
    places = {key: f"{where}, line {_line_of(key, parts['header'])}" for key in header}
    _check_keys(header, places, where)
    if not parts["body"].strip():
        raise LibraryDamaged(where, "the clause has no text", "write its body")
    return _clause(header, parts["body"], places.get("when", where), state)


def _line_of(key: object, header: str) -> int:
    found = re.search(rf"^['\"]?{re.escape(str(key))}['\"]?\s*:", header, re.MULTILINE)
    return header.count("\n", 0, found.start()) + 2 if found else 2


def _check_keys(header: dict[str, Any], places: dict[str, str], where: str) -> None:
    for key in header:
        if key not in ALLOWED:
            close = get_close_matches(str(key), ALLOWED, n=1)
            remedy = f"did you mean {close[0]}?" if close else f"use only {', '.join(ALLOWED)}"
            raise LibraryDamaged(places[key], f"unknown header key {quoted(key)}", remedy)
    for key in NEEDED:
        if not header.get(key):
            raise LibraryDamaged(places.get(key, where), f"the header has no {key}", "add it")
    for key in LISTS:
        _check_list(header.get(key) or [], key, places)
    if header["position"] not in set(Position):
        what = f"no position {quoted(header['position'])}"
        raise LibraryDamaged(places["position"], what, f"use {', '.join(Position)}")
    if type(header["version"]) is not int or header["version"] < 1:
        raise LibraryDamaged(places["version"], "version is not a whole number from 1", "number the texts 1, 2, 3")
    if not ID_SHAPE.fullmatch(str(header["id"])):
        what = f"{quoted(header['id'])} is no clause id"
        raise LibraryDamaged(places["id"], what, "use three letters, a hyphen, a short word")
    for key in ("topic", "title"):
        if not isinstance(header[key], str):
            raise LibraryDamaged(places[key], f"{key} is not text", "put it in quotes")


def _check_list(words: Any, key: str, places: dict[str, str]) -> None:
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise LibraryDamaged(places[key], f"{key} is not a list of words", "write [one, another]")


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


def _last_events(path: Path, texts: Collection[str]) -> dict[str, Entry]:
    """The last event of each text: its state."""
    if not path.exists():
        return {}
    listed = parse_yaml(read_text(path, LibraryDamaged), str(path), LibraryDamaged)

    def event(entry: Entry, where: str) -> Entry:
        if entry["event"] not in _EVENT_STATES:
            raise LibraryDamaged(where, f"no event {quoted(entry['event'])}", f"use {', '.join(_EVENT_STATES)}")
        if entry["text"] not in texts:
            raise LibraryDamaged(where, f"there is no file {entry['text']}.md", "restore it or correct the name")
        return entry

    return {entry["text"]: entry for entry in each(path, listed or [], event, _EVENT_KEYS)}
