"""Drafts taken from a Word file reach a clause library, or a folder of their own, all of them or none."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import ClauseRefused
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.identifiers import SectionId
from qa_drafter.domain.imported import DraftReview, ImportReview
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import LifecycleAct, LifecycleEvent, name_of
from qa_drafter.domain.phrases import phrase
from qa_drafter.library_files.clause_folders import place_of
from qa_drafter.library_files.clause_writer import clause_file
from qa_drafter.library_files.kept_library import read_kept_library
from qa_drafter.library_files.lifecycle_files import LIFECYCLE, with_event
from qa_drafter.services.author import Author
from qa_drafter.services.clause_import import drafts_of
from qa_drafter.services.library_home import is_shipped, make_editable
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.workspace import Workspace

REVIEW: Final = "review.json"
"""The list for the reviewer, in a folder that is no library."""


@dataclass(frozen=True, slots=True)
class ImportedDrafts:
    """What was written where; `copied_to` is the user's copy of the library if it began with it."""

    review: ImportReview
    folder: Path
    copied_to: Path | None = None


def import_clauses(
    workspace: Workspace,
    path: Path,
    to: Path | None = None,
    section: SectionId | None = None,
    position: Position = Position.BALANCED,
) -> ImportedDrafts:
    """Keep the clauses of a Word file as drafts: in the library in use, in that at `to`, or in a folder apart."""
    library = _library_at(workspace, to) if to is not None else None
    review = drafts_of(path, library or workspace.library, section, position)
    return keep_drafts(workspace, review, path.name, to)


def keep_drafts(
    workspace: Workspace, review: ImportReview, source: str, to: Path | None = None, progress: Progress = no_progress
) -> ImportedDrafts:
    """Write drafts that were made of the file named `source`; ClauseRefused when they cannot be, and none is there."""
    copied_to = make_editable(workspace, progress) if to is None else None
    folder = to or workspace.library_folder
    files = _files(review, source, workspace.author)
    library = _library_at(workspace, folder)
    if library is None:
        files[Path(REVIEW)] = (json.dumps(told(review), ensure_ascii=False, indent=1) + "\n").encode()
    if copied_to is not None:
        progress = no_progress  # the copy stays: it would be untrue that nothing was changed
    with _all_or_none(folder, files):
        progress(0.5)
        if library is not None:
            read_kept_library(folder, workspace.kept_in)  # what the drafts would break is told now, and taken back
        progress(1.0)
    if folder == workspace.library_folder:
        workspace.take_library()
    return ImportedDrafts(review, folder, copied_to)


def _library_at(workspace: Workspace, folder: Path) -> ClauseLibrary | None:
    """The library in that folder; None when it holds none. ClauseRefused for the one that is never edited."""
    if not (folder / "library.toml").is_file():
        return None
    if is_shipped(folder):
        raise ClauseRefused(
            str(folder), phrase("the shipped edition is never edited"), phrase("leave -o away to work in your copy")
        )
    return read_kept_library(folder, workspace.kept_in)


def _files(review: ImportReview, source: str, author: Author) -> dict[Path, bytes]:
    """What is to be written, by its place below the folder; each draft with a line that says who brought it."""
    files: dict[Path, bytes] = {}
    for each in review.drafts:
        place = Path("clauses") / place_of(each.draft)
        reason = f"imported from {source}"
        event = LifecycleEvent(name_of(each.draft), LifecycleAct.DRAFTED, author.now(), author.user, reason)
        files[place] = clause_file(each.draft).encode()
        files[place.with_name(LIFECYCLE)] = with_event(b"", event)
    return files


@contextmanager
def _all_or_none(to: Path, files: Mapping[Path, bytes]) -> Iterator[None]:
    """The files in their places; when anything fails, in the block too, all that came is gone again."""
    came: list[Path] = []
    try:
        for name, content in files.items():
            _make_folders((to / name).parent, came)
            with (to / name).open("xb") as file:
                came.append(to / name)
                file.write(content)
        yield
    except BaseException as error:
        for path in reversed(came):
            path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _refused(to, error) from None
        raise


def _make_folders(folder: Path, came: list[Path]) -> None:
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    for path in reversed(missing):
        path.mkdir()
        came.append(path)


def _refused(to: Path, error: OSError) -> ClauseRefused:
    where = str(error.filename or to)
    if isinstance(error, FileExistsError):
        return ClauseRefused(
            where, phrase("the file exists already"), phrase("name another folder with -o; nothing was changed")
        )
    return ClauseRefused(
        where,
        told_by_system(error, phrase("cannot be written")),
        phrase("choose another folder; nothing was changed"),
    )


def told(review: ImportReview) -> dict[str, Any]:
    """The whole review in plain values with stable keys."""
    counts = {"drafts": len(review.drafts), "left_out": len(review.left_out)}
    return {"drafts": [_draft(each) for each in review.drafts], "left_out": list(review.left_out), "counts": counts}


def _draft(each: DraftReview) -> dict[str, Any]:
    draft = each.draft
    return {
        "clause": draft.id,
        "position": draft.position,
        "version": draft.version,
        "state": draft.state,
        "file": (Path("clauses") / place_of(draft)).as_posix(),
        "title": draft.title,
        "number": each.number,
        "path": list(each.path),
        "topic": draft.topic,
        "topics": [
            {"topic": guess.topic, "title": guess.title, "score": round(guess.score, 3)} for guess in each.topics
        ],
        "alike": [
            {"clause": text.clause, "text": text.name, "percent": int(1000 * text.share) / 10} for text in each.alike
        ],
        "values": [
            {"words": value.words, "sentence": value.sentence, "terms": list(value.terms)} for value in each.values
        ],
        "blanks": list(each.blanks),
        "sources": list(draft.sources),
        "citations": [{"words": found.words, "source": found.cite} for found in each.citations],
        "references": [{"words": found.words, "clause": found.clause} for found in each.references],
        "defined_terms": list(each.defined_terms),
        "remarks": list(each.remarks),
    }
