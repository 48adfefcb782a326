"""A newer shipped edition of the library taken into the user's own copy: told first, then done whole or not at all."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import Final

from qa_drafter.domain.clause import ClauseVersion, LifecycleState, canonical_body
from qa_drafter.domain.edition_merge import Arrival, Choice, Part
from qa_drafter.domain.errors import LibraryDamaged, NothingToDo, PreferencesRefused, UnknownName
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import LifecycleAct, LifecycleEvent, name_of
from qa_drafter.domain.phrases import counted, phrase
from qa_drafter.library_files.edition_merge import EditionMerge, Outcome
from qa_drafter.library_files.kept_library import library_digest, read_kept_library
from qa_drafter.library_files.library_copies import copied
from qa_drafter.library_files.library_parts import BASE, DESCRIPTION, read_description
from qa_drafter.library_files.library_reader import read_library
from qa_drafter.library_files.swapped_folders import swap_in
from qa_drafter.redline import Span, SpanKind
from qa_drafter.resources import shipped_library
from qa_drafter.services.body_spans import body_spans
from qa_drafter.services.library_home import is_shipped
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.workspace import Workspace

_EDITION: Final = re.compile(r"^edition\s*=.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class PartChange:
    """One text or table of a part: what it is called here and there, and the redline from ours to theirs."""

    name: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class EditionOffer:
    """What an edition brings; `was` is the edition of the copy."""

    edition: str
    was: str
    parts: tuple[Part, ...]

    def names(self, arrival: Arrival) -> tuple[str, ...]:
        """The parts that meet the copy in one manner."""
        return tuple(part.name for part in self.parts if part.arrival is arrival)


@dataclass(frozen=True, slots=True)
class EditionTaken:
    """What came in, by the names of the parts; what was kept as it was here; what still waits for a decision."""

    edition: str
    taken: tuple[str, ...]
    kept: tuple[str, ...]
    waiting: tuple[str, ...]


class EditionMerging:
    """The library in use and the edition in a folder; without one, the edition that came with the program."""

    def __init__(self, workspace: Workspace, edition: Path | None = None) -> None:
        self._workspace, self._edition = workspace, edition or shipped_library()
        if is_shipped(workspace.library_folder):
            what = phrase("the library in use is the shipped edition, and no copy of it")
            raise PreferencesRefused(str(workspace.library_folder), what, phrase("choose your own copy with --library"))
        self._began_with = library_digest(workspace.library_folder)
        self._theirs = read_kept_library(self._edition, workspace.kept_in)
        self._merge = EditionMerge(workspace.library_folder, self._edition)

    @cached_property
    def offer(self) -> EditionOffer:
        """What the edition brings; without parts the copy has all of it."""
        named, _ = read_description(self._edition / DESCRIPTION)
        was, _ = read_description(self._workspace.library_folder / DESCRIPTION)
        return EditionOffer(named, was, self._merge.parts)

    def title(self, part: Part) -> str:
        """The heading of a clause; empty for a table."""
        texts = self._theirs.by_clause.get(part.name, ()) if part.is_clause else ()  # type: ignore[call-overload]
        return texts[-1].title if texts else ""

    def changes(self, part: Part) -> tuple[PartChange, ...]:
        """A part as it stands here against the edition: position by position, or the table as a whole."""
        if part.is_clause:
            return tuple(self._changes_of_clause(part.name))
        ours, theirs = (files.get(part.name, b"").decode() for files in (self._merge.ours, self._merge.theirs))
        return (PartChange(part.name, body_spans(ours, theirs)),)

    def _changes_of_clause(self, clause: str) -> Iterator[PartChange]:
        ours, theirs = (_newest(library, clause) for library in (self._workspace.library, self._theirs))
        for position, text in theirs.items():
            mine = ours.get(position)
            if mine is None:
                yield PartChange(f"{name_of(text)}", (Span(SpanKind.INSERT, canonical_body(text.body)),))
            elif mine.fingerprint != text.fingerprint:
                spans = body_spans(canonical_body(mine.body), canonical_body(text.body))
                yield PartChange(f"{name_of(mine)} → {name_of(text)}", spans)

    def merge(self, choices: Mapping[str, Choice] | None = None, progress: Progress = no_progress) -> EditionTaken:
        """Take the edition in; a part changed on both sides goes as chosen, and waits without a choice.

        NothingToDo when nothing would come of it, UnknownName for a choice about any other part, LibraryDamaged when
        the copy would not be whole afterwards: it stays as it was then.
        """
        choices = choices or {}
        folder, offer = self._workspace.library_folder, self.offer
        both = offer.names(Arrival.BOTH)
        for name in choices:
            if name not in both:
                known = tuple(get_close_matches(name, both)) or both
                raise UnknownName(
                    phrase("edition {0}", offer.edition), phrase("part changed on both sides"), name, known
                )
        waiting = tuple(name for name in both if name not in choices)
        if len(waiting) == len(offer.parts):
            waits = counted(len(waiting), "{0} part waits for a decision", "{0} parts wait for a decision")
            what = waits if waiting else phrase("it has all of edition {0}", offer.edition)
            raise NothingToDo(str(folder), what, phrase("nothing was changed"))
        self._carry_out(self._merge.outcome(choices, self._drafted), progress)
        self._workspace.take_library()
        kept = tuple(name for name, choice in choices.items() if choice is Choice.KEEP)
        taken = tuple(part.name for part in offer.parts if part.name not in (*kept, *waiting))
        return EditionTaken(offer.edition, taken, kept, waiting)

    def _drafted(self, name: str, there: str) -> LifecycleEvent:
        author, reason = self._workspace.author, f"{there} of edition {self.offer.edition}"
        return LifecycleEvent(name, LifecycleAct.DRAFTED, author.now(), author.user, reason)

    def _carry_out(self, outcome: Outcome, progress: Progress) -> None:
        """Make the library as it will be beside the one in use, read it, and let it take the place."""
        folder = self._workspace.library_folder
        try:
            with tempfile.TemporaryDirectory(prefix=f".{folder.name}.", dir=folder.parent) as place:
                made = Path(place) / folder.name
                progress(0.1)
                shutil.copytree(folder, made, copy_function=copied, ignore=shutil.ignore_patterns(BASE))
                _write(outcome.files, made)
                _write(outcome.base, made / BASE)
                shutil.copyfile(self._edition / DESCRIPTION, made / BASE / DESCRIPTION)
                _name_edition(made / DESCRIPTION, self.offer.edition)
                progress(0.4)
                _check_whole(made, folder)
                progress(0.9)
                if library_digest(folder) != self._began_with:
                    raise LibraryDamaged(
                        str(folder), phrase("somebody else has edited it meanwhile"), phrase("take the edition again")
                    )
                swap_in(made, folder)
        except OSError as error:
            what = told_by_system(error, phrase("cannot be written"))
            raise LibraryDamaged(
                str(folder), what, phrase("check the folder and the disk; nothing was changed")
            ) from None


def _newest(library: ClauseLibrary, clause: str) -> dict[str, ClauseVersion]:
    """The newest text of each position, a draft too, that has not been taken out of use."""
    texts = library.by_clause.get(clause, ())  # type: ignore[call-overload]
    return {str(text.position): text for text in texts if text.state is not LifecycleState.RETIRED}


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    for place, content in files.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(content)


def _name_edition(description: Path, edition: str) -> None:
    said = description.read_text(encoding="utf-8")
    description.write_text(_EDITION.sub(f'edition = "{edition}"', said, count=1), encoding="utf-8", newline="\n")


def _check_whole(made: Path, folder: Path) -> None:
    """LibraryDamaged, in the words of the place that it would have had, when the library would contradict itself."""
    try:
        read_library(made)
    except LibraryDamaged as damaged:
        where = damaged.where.replace(str(made), str(folder))
        what = phrase("the library would not be whole with this edition: {0}", damaged.what)
        raise LibraryDamaged(where, what, phrase("{0}; nothing was changed", damaged.remedy)) from None
