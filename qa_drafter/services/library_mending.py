"""Approved texts whose files were edited or lost: put back as they were approved, the edit kept as a new version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.errors import ClauseRefused, LibraryDamaged, LifecycleRefused
from qa_drafter.domain.lifecycle import LifecycleAct, LifecycleEvent, approval_of, name_of, state_after
from qa_drafter.domain.phrases import phrase
from qa_drafter.library_files.clause_files import clause_of, parts_of
from qa_drafter.library_files.clause_writer import clause_file
from qa_drafter.library_files.given_texts import clause_content
from qa_drafter.library_files.kept_library import kept_libraries
from qa_drafter.library_files.lifecycle_files import LIFECYCLE, by_text, read_events, with_event
from qa_drafter.library_files.yaml_files import read_text
from qa_drafter.resources import shipped_library
from qa_drafter.services.delivery import deliver
from qa_drafter.services.library_home import is_shipped
from qa_drafter.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Mended:
    """One approved text put back at `path`, and where its edit lies now: a new version, or a file aside; None for none.

    `lost`: its approved words are nowhere to be found, and nothing was done.
    """

    path: Path
    edit: Path | None = None
    lost: bool = False


def mend_library(workspace: Workspace) -> tuple[Mended, ...]:
    """Put back every approved or retired text of the library in use that is not as it was approved.

    The words are sought in the shipped edition and in what was read of libraries before. LifecycleRefused for the
    shipped edition itself.
    """
    folder = workspace.library_folder
    if is_shipped(folder):
        raise LifecycleRefused(
            str(folder), phrase("the shipped edition is never edited"), phrase("install the program again")
        )
    mending = _Mending(workspace)
    mended = tuple(mending.mended(*spoilt) for spoilt in _spoilt(folder))
    if mended:
        workspace.take_library()
    return mended


def _spoilt(folder: Path) -> Iterator[tuple[Path, str]]:
    """The place and the approved fingerprint of each text that is not as it was approved."""
    for record in sorted((folder / "clauses").glob(f"*/*/{LIFECYCLE}")):
        try:
            told = by_text(read_events(record))
        except LibraryDamaged:  # `library check` tells it
            continue
        for name, events in told.items():
            approval, sealed = approval_of(events), (LifecycleState.APPROVED, LifecycleState.RETIRED)
            path = record.with_name(f"{name}.md")
            if approval is not None and state_after(events) in sealed and _fingerprint(path) != approval.fingerprint:
                yield path, approval.fingerprint


def _fingerprint(path: Path) -> str:
    try:
        return clause_of(read_text(path, LibraryDamaged), str(path)).fingerprint
    except LibraryDamaged:
        return ""


class _Mending:
    """Puts texts back, one by one."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def mended(self, path: Path, fingerprint: str) -> Mended:
        """One text put back, its edit kept first."""
        original = self._original(path, fingerprint)
        if original is None:
            return Mended(path, lost=True)
        edit = self._kept_edit(path) if path.exists() else None
        deliver(path, original.encode(), ClauseRefused)
        return Mended(path, edit)

    def _original(self, path: Path, fingerprint: str) -> str | None:
        """The file with the approved words."""
        shipped = shipped_library() / path.relative_to(self._workspace.library_folder)
        if fingerprint and _fingerprint(shipped) == fingerprint:
            return read_text(shipped, LibraryDamaged)
        text = self._earlier.get(fingerprint)
        return clause_file(text) if text is not None else None

    @cached_property
    def _earlier(self) -> dict[str, ClauseVersion]:
        """The texts of every library that was read before, by their fingerprints."""
        kept = kept_libraries(self._workspace.kept_in)
        return {text.fingerprint: text for library in kept for text in library.clauses}

    def _kept_edit(self, path: Path) -> Path:
        """Where the edit of a text lies now: the next version, or a file aside when it is no clause text."""
        content = read_text(path, LibraryDamaged)
        try:
            edited = clause_of(content, str(path))
            header, body = parts_of(content, str(path))
        except LibraryDamaged:
            aside = path.with_suffix(".edited")
            deliver(aside, content.encode(), ClauseRefused)
            return aside
        version = 1 + max(_version(other) for other in path.parent.glob(f"{edited.position}-*.md"))
        draft = path.with_name(f"{edited.position}-{version}.md")
        deliver(draft, clause_content(header, body, {"version": version}).encode(), ClauseRefused)
        self._record(draft, f"{name_of(edited)} as it was edited")
        return draft

    def _record(self, draft: Path, reason: str) -> None:
        author, record = self._workspace.author, draft.with_name(LIFECYCLE)
        event = LifecycleEvent(draft.stem, LifecycleAct.DRAFTED, author.now(), author.user, reason)
        deliver(record, with_event(record.read_bytes(), event), LifecycleRefused)


def _version(path: Path) -> int:
    number = path.stem.rpartition("-")[2]
    return int(number) if number.isdecimal() else 0
