"""The folders of the clauses: every text in its place, once, and as it was approved."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from qa_drafter.domain.clause import ClauseVersion, LifecycleState
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.lifecycle import approval_of, name_of, state_after
from qa_drafter.domain.phrases import in_line, phrase
from qa_drafter.library_files.clause_files import read_clause
from qa_drafter.library_files.faults import Faults
from qa_drafter.library_files.lifecycle_files import LIFECYCLE, History, by_text, read_events

Read = tuple[ClauseVersion, Path]


def place_of(text: ClauseVersion) -> Path:
    """Where the file of a text belongs, below the folder `clauses`."""
    return Path(text.topic.partition(".")[0], text.id, f"{name_of(text)}.md")


def read_clauses(folder: Path, faults: Faults) -> tuple[ClauseVersion, ...]:
    """Every sound text below the folder `clauses`, in the order of its files."""
    if not folder.is_dir():
        faults.found.append(LibraryDamaged(str(folder), phrase("no such folder"), phrase("restore it")))
        return ()
    read: list[Read] = []
    for path in _clause_folders(folder):
        before = len(faults.found)
        read += _read_folder(path, faults)
        if len(faults.found) > before:
            faults.add_words("clause", (path.name,))
    faults.found += _strays(folder)
    faults.found += _misplaced(read, folder)
    return tuple(text for text, _ in read)


def _clause_folders(folder: Path) -> Iterator[Path]:
    for section in sorted(path for path in folder.iterdir() if path.is_dir()):
        yield from sorted(path for path in section.iterdir() if path.is_dir())


def _read_folder(folder: Path, faults: Faults) -> list[Read]:
    """The texts of one clause, each in the state that its lifecycle gives it."""
    lifecycle, paths = folder / LIFECYCLE, sorted(folder.glob("*.md"))
    # Where nothing can be known of the states, what follows from them is not told as a fault of its own.
    unknown: History | None = None
    events = faults.attempt(lambda: by_text(read_events(lifecycle)), unknown, lifecycle)
    texts: list[Read] = []
    for path in paths:
        state = LifecycleState.APPROVED if events is None else state_after(events.get(path.stem, ()))
        text = faults.attempt(partial(read_clause, path, state), None, path)
        if text is not None:
            texts.append((text, path))
            faults.found += _edited(text, path, events or {})
    stems = {path.stem for path in paths}
    for name, lines in (events or {}).items():
        if name not in stems:
            where, what = in_line(lifecycle, lines[0].line), phrase("there is no file {0}.md", name)
            faults.found.append(LibraryDamaged(where, what, phrase("restore it or correct the name")))
    return texts


def _edited(text: ClauseVersion, path: Path, events: History) -> Iterator[LibraryDamaged]:
    """A text that was approved keeps the words it was approved with, retired or not."""
    approval = approval_of(events.get(path.stem, ()))
    if approval is None or text.state not in (LifecycleState.APPROVED, LifecycleState.RETIRED):
        return
    if not approval.fingerprint:
        where = in_line(path.with_name(LIFECYCLE), approval.line)
        yield LibraryDamaged(
            where, phrase("the approval has no fingerprint"), phrase("add fingerprint: '{0}'", text.fingerprint)
        )
    elif approval.fingerprint != text.fingerprint:
        what = phrase("an approved text was edited (approved {0} by {1})", approval.on[:10], approval.by)
        yield LibraryDamaged(str(path), what, phrase("`library mend` restores it and makes the edit a new version"))


def _strays(folder: Path) -> Iterator[LibraryDamaged]:
    """Texts that lie where nobody would read them."""
    for path in sorted((*folder.glob("*.md"), *folder.glob("*/*.md"), *folder.glob("*/*/*/**/*.md"))):
        yield LibraryDamaged(
            str(path), phrase("a text lies outside the folder of a clause"), phrase("move it to SECTION/CLAUSE/")
        )


def _misplaced(read: list[Read], folder: Path) -> Iterator[LibraryDamaged]:
    """Files whose header names another place: two of them may be one text."""
    at_home = {place_of(text): path for text, path in read if path.relative_to(folder) == place_of(text)}
    for text, path in read:
        place = place_of(text)
        if path == at_home.get(place):
            continue
        other = at_home.setdefault(place, path)
        if other == path:
            yield LibraryDamaged(
                str(path), phrase("the header says another place than the file's"), phrase("move it to {0}", place)
            )
        else:
            what = phrase("it is {0} {1}, as {2} is", text.id, name_of(text), other.relative_to(folder))
            yield LibraryDamaged(in_line(path, 2), what, phrase("give one of the two another id, position or version"))
