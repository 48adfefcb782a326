"""What the edition of a library is called: a copy that has got texts of its own must not pass for the original."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.lifecycle import LifecycleAct
from qa_drafter.library_files.library_parts import DESCRIPTION, read_description
from qa_drafter.library_files.lifecycle_files import LIFECYCLE, read_events

TELLING: Final = (LifecycleAct.APPROVED, LifecycleAct.RETIRED)
"""The acts after which agreements may be made of other texts."""


def edition_of(folder: Path) -> str:
    """The edition that the folder names; with own texts, how often what agreements are made of has changed since."""
    named, since = read_description(folder / DESCRIPTION)
    if not since:
        return named
    count = sum(_own(path, since) for path in (folder / "clauses").glob(f"*/*/{LIFECYCLE}"))
    return f"{named} with own texts, revision {count}" if count else named


def _own(path: Path, since: str) -> int:
    try:
        return sum(event.act in TELLING and event.on > since for event in read_events(path))
    except LibraryDamaged:  # told where the texts are read
        return 0
