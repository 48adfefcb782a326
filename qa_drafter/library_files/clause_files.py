"""One clause file: a YAML header and a body of small Markdown (domain facts, clauses/format.md)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.conditions import Condition
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.identifiers import ActivityId, ClauseId, RequirementId, TopicId
from qa_drafter.domain.phrases import Phrase, in_line, phrase
from qa_drafter.domain.printable import quoted
from qa_drafter.library_files.conditions import condition_of
from qa_drafter.library_files.yaml_files import Entry, parse_yaml, read_text

NEEDED: Final = ("id", "position", "version", "topic", "title", "sources")
LISTS: Final = ("satisfies", "sources", "activities")
ALLOWED: Final = (*NEEDED, "when", "satisfies", "activities", "note")
ID_SHAPE: Final = re.compile(r"[A-Z]{3}-[A-Z0-9]+")

_FILE: Final = re.compile(r"---\n(?P<header>.*?)^---\n(?P<body>.*)", re.DOTALL | re.MULTILINE)


def read_clause(path: Path, state: LifecycleState = LifecycleState.DRAFT) -> ClauseVersion:
    """The clause text of one file; LibraryDamaged names the file, the line and the key of each fault."""
    return clause_of(read_text(path, LibraryDamaged), str(path), state)


def clause_of(content: str, where: str, state: LifecycleState = LifecycleState.DRAFT) -> ClauseVersion:
    """The clause text that the content of a file states; LibraryDamaged tells all that is wrong with it."""
    header_text, body = parts_of(content, where)
    header = parse_yaml(header_text, where, LibraryDamaged, first_line=2)
    if not isinstance(header, Entry):
        raise LibraryDamaged(
            in_line(where, 2), phrase("the header is not a list of keys"), phrase("see the clause file format")
        )
    faults = list(_faults(header, where))
    if not body.strip():
        faults.append(
            LibraryDamaged(
                in_line(where, content.count(chr(10))), phrase("the clause has no text"), phrase("write its body")
            )
        )
    try:
        when = condition_of(header.get("when"), _at(where, header, "when"))
    except LibraryDamaged as fault:
        faults.append(fault)
    if faults:
        raise LibraryDamaged.of(faults)
    return _clause(header, body, state, when, header_text.count("\n") + 3)


def parts_of(content: str, where: str) -> tuple[str, str]:
    """The header and the body of a clause file; LibraryDamaged when it has no header."""
    parts = _FILE.fullmatch(content)
    if parts is None:
        raise LibraryDamaged(
            in_line(where, 1), phrase("no header between two lines of ---"), phrase("see the clause file format")
        )
    return parts["header"], parts["body"]


def _at(where: str, header: Entry, key: str) -> str:
    return in_line(where, header.line_of(key))


def _faults(header: Entry, where: str) -> Iterator[LibraryDamaged]:
    """All that is wrong with the keys of a header, and with the values of those that are plain."""
    for key in header:
        if key not in ALLOWED:
            close = get_close_matches(str(key), ALLOWED, n=1)
            remedy = phrase("did you mean {0}?", close[0]) if close else phrase("use only {0}", ", ".join(ALLOWED))
            yield LibraryDamaged(_at(where, header, key), phrase("unknown header key {0}", quoted(key)), remedy)
    for key in NEEDED:
        if not header.get(key):
            yield LibraryDamaged(_at(where, header, key), phrase("the header has no {0}", key), phrase("add it"))
        elif (fault := _fault_of(key, header[key])) is not None:
            yield LibraryDamaged(_at(where, header, key), *fault)
    for key in LISTS:
        words = header.get(key) or []
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            yield LibraryDamaged(
                _at(where, header, key), phrase("{0} is not a list of words", key), phrase("write [one, another]")
            )


def _fault_of(key: str, value: Any) -> tuple[Phrase, Phrase] | None:
    """What is wrong with a value that every text has, and the remedy."""
    if key == "position" and value not in tuple(Position):
        return phrase("no position {0}", quoted(value)), phrase("use {0}", ", ".join(Position))
    if key == "version" and (type(value) is not int or value < 1):
        return phrase("version is not a whole number from 1"), phrase("number the texts 1, 2, 3")
    if key == "id" and not ID_SHAPE.fullmatch(str(value)):
        return phrase("{0} is no clause id", quoted(value)), phrase("use three letters, a hyphen, a short word")
    if key in ("topic", "title") and not isinstance(value, str):
        return phrase("{0} is not text", key), phrase("put it in quotes")
    return None


def _clause(header: Entry, body: str, state: LifecycleState, when: Condition, body_line: int) -> ClauseVersion:
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
        when=when,
        raw_when=json.dumps(header.get("when"), sort_keys=True),
        state=state,
        body_line=body_line,
    )
