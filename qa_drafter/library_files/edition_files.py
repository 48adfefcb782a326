"""The files of a library as values, and those of the edition that a copy of it began with."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.library_files.library_parts import BASE, DESCRIPTION, read_description
from qa_drafter.library_files.lifecycle_files import LIFECYCLE, read_events

Files = Mapping[str, bytes]
"""Content by place below the folder, with slashes on every system."""

CLAUSES: Final = "clauses"


def files_of(folder: Path) -> Files:
    """Every file of a library but its description, and without the edition that it began with."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.relative_to(folder).parts[0] not in (BASE, DESCRIPTION, "__pycache__")
    }


def clause_of_file(place: str) -> str:
    """The clause that a file belongs to; empty for a table."""
    parts = PurePosixPath(place).parts
    return parts[2] if parts[0] == CLAUSES and len(parts) == 4 else ""


def base_of(folder: Path) -> Files:
    """What the copy in `folder` began with: its own files of then.

    A copy of the time before that was kept has the texts and records that are older than itself, and no table: what
    its tables began with is not known.
    """
    if (folder / BASE).is_dir():
        return files_of(folder / BASE)
    _, since = read_description(folder / DESCRIPTION)
    found: dict[str, bytes] = {}
    for record in sorted((folder / CLAUSES).glob(f"*/*/{LIFECYCLE}")):
        found |= _older(record, folder, since)
    return found


def _older(record: Path, folder: Path, since: str) -> Files:
    """The record of one clause up to `since`, and the texts that it tells of."""
    try:
        events = read_events(record)
    except LibraryDamaged:  # told where the texts are read
        return {}
    later = next((event.line for event in events if event.on > since), None)
    lines = record.read_bytes().splitlines(keepends=True)
    texts = {event.text for event in events if later is None or event.line < later}
    paths = (record.with_name(f"{text}.md") for text in sorted(texts))
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths if path.is_file()}
    if texts:
        found[record.relative_to(folder).as_posix()] = b"".join(lines if later is None else lines[: later - 1])
    return found
