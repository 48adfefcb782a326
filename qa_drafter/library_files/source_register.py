"""`sources.yaml` with one entry more, or one that says more: all other lines stay as they are."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any, Final

from qa_drafter.domain.clause import Source
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.library_files.yaml_files import Entry, listed_yaml, parse_yaml

SOURCES: Final = "sources.yaml"


def with_source(before: str, path: Path, source: Source, on: str) -> str:
    """The register `before`, read from `path`, with `source` in it; `on` is the day of the entry.

    An entry that is there keeps what `source` leaves empty.
    """
    entries = _entries(before, path)
    known = next((place for place, entry in enumerate(entries) if entry["cite"] == source.cite), None)
    stated: dict[str, Any] = dict(entries[known]) if known is not None else {"cite": source.cite}
    given = {"basis": source.basis, "verified": source.verified, "on": on, "how": source.how, "says": source.says}
    stated |= {key: value for key, value in given.items() if value != ""}
    lines = before.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    if known is None:
        return "".join((*lines, listed_yaml(stated)))
    first = entries[known].line - 1
    after = entries[known + 1].line - 1 if known + 1 < len(entries) else len(lines)
    return "".join((*lines[:first], listed_yaml(stated), *lines[after:]))


def entered_twice(base: str, ours: str, theirs: str) -> frozenset[str]:
    """The citations that two registers have, and the one that both began with has not."""
    known, mine, other = ({str(entry["cite"]) for entry in _entries(text)} for text in (base, ours, theirs))
    return frozenset((mine & other) - known)


def without(register: str, cites: Collection[str]) -> str:
    """A register without the entries of these citations."""
    lines, entries = register.splitlines(keepends=True), _entries(register)
    ends = [*(entry.line - 1 for entry in entries[1:]), len(lines)]
    spans = (range(entry.line - 1, end) for entry, end in zip(entries, ends, strict=True) if entry["cite"] in cites)
    gone = {place for span in spans for place in span}
    return "".join(line for place, line in enumerate(lines) if place not in gone)


def _entries(register: str, path: Path = Path(SOURCES)) -> list[Entry]:
    return parse_yaml(register, str(path), LibraryDamaged) or []
