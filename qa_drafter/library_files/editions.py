"""What the edition of a library is called: a copy that has got texts of its own must not pass for the original."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.lifecycle import LifecycleAct, LifecycleEvent
from qa_drafter.library_files.library_parts import BASE, DESCRIPTION, read_description
from qa_drafter.library_files.lifecycle_files import LIFECYCLE, read_events

TELLING: Final = (LifecycleAct.APPROVED, LifecycleAct.RETIRED)
"""The acts after which agreements may be made of other texts."""


def edition_of(folder: Path) -> str:
    """The edition that the folder names; with own texts, how often what agreements are made of has changed since."""
    named, since = read_description(folder / DESCRIPTION)
    if not since:
        return named
    own = _since(since) if not (folder / BASE).is_dir() else _beside(folder)
    count = sum(own(path) for path in (folder / "clauses").glob(f"*/*/{LIFECYCLE}"))
    return f"{named} with own texts, revision {count}" if count else named


def _since(moment: str) -> Callable[[Path], int]:
    """Counts the telling lines of a record after a moment: what a copy without its beginning has of its own."""
    return lambda path: sum(event.act in TELLING and event.on > moment for event in _events(path))


def _beside(folder: Path) -> Callable[[Path], int]:
    """Counts the telling lines of a record that the edition of the copy does not have."""

    def own(path: Path) -> int:
        shipped = folder / BASE / path.relative_to(folder)
        if shipped.is_file() and shipped.read_bytes() == path.read_bytes():
            return 0
        known = {replace(event, line=0) for event in _events(shipped)}
        return sum(event.act in TELLING and replace(event, line=0) not in known for event in _events(path))

    return own


def _events(path: Path) -> tuple[LifecycleEvent, ...]:
    try:
        return read_events(path)
    except LibraryDamaged:  # told where the texts are read
        return ()
