"""Any two Word files as one with tracked changes, and the tracked changes of any Word file accepted or rejected.

Nothing here knows agreements, so that comparing two files starts at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qa_drafter import redline
from qa_drafter.comparison.word_places import PAGE_SETTINGS, checked_place, loss_words, place_words
from qa_drafter.domain.change import Change, ChangeKind
from qa_drafter.domain.errors import WordFileRefused, WordFileUnread
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.services.delivery import deliver, keep_apart
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.word_faults import told_of
from qa_drafter.store.database import is_database

LARGEST: Final = 200_000_000
"""Bytes of the largest Word file that is read."""

_ENDINGS: Final = frozenset({".docx", ".docm", ".dotx", ".dotm"})


@dataclass(frozen=True, slots=True)
class RedlineReport:
    """A redline that was written and checked.

    `changes` counts acts, each with the number of its tracked marks; `document_control` counts what every new
    version has: the marks on version, status, fingerprint and history, and the identity that the file carries
    beside its text; `not_tracked` names what Word cannot track. `summary` says in plain words what changed between
    two versions of an agreement.
    """

    path: Path
    changes: tuple[Change, ...]
    document_control: int = 0
    not_tracked: tuple[Phrase, ...] = ()
    summary: str = ""


def compare_files(
    old: Path,
    new: Path,
    to: Path,
    stamp: redline.Stamp,
    progress: Progress = no_progress,
    *,
    keep_earlier: bool = False,
    marking: redline.Marking = redline.MARK_ALL,
) -> RedlineReport:
    """Write the redline of any two Word files to `to`; tracked changes of the new one may keep their authors."""
    keep_apart(to, old, new, refusal=WordFileRefused)
    before, after = read_word_file(old), read_word_file(new)
    _keep_ending(new, after, to)
    with reading((old, before), (new, after)):
        result = redline.compare(
            before, after, stamp, progress=lambda share: progress(0.95 * share), keep_earlier=keep_earlier,
            marking=marking,
        )  # fmt: skip
    deliver(to, result.docx, WordFileRefused)
    return RedlineReport(to, tuple(told(result.changes)), not_tracked=untracked(result.not_tracked))


def resolve_file(path: Path, to: Path, *, accept: bool) -> Path:
    """Write `path` to `to` with all its tracked changes accepted, or all rejected."""
    keep_apart(to, path, refusal=WordFileRefused)
    content = read_word_file(path)
    _keep_ending(path, content, to)
    with reading((path, content)):
        resolved = redline.accept_all(content) if accept else redline.reject_all(content)
    deliver(to, resolved, WordFileRefused)
    return to


def resolve_some(path: Path, to: Path, *, accept: Collection[int], reject: Collection[int]) -> Path:
    """Write `path` to `to` with the tracked changes of these numbers accepted and rejected, the others kept."""
    keep_apart(to, path, refusal=WordFileRefused)
    content = read_word_file(path)
    _keep_ending(path, content, to)
    try:
        with reading((path, content)):
            resolved = redline.resolve_chosen(content, accept=accept, reject=reject)
    except redline.NoSuchChange as error:
        remedy = (
            phrase("list the changes with --list") if error.count else phrase("there is nothing to accept or reject")
        )
        what = phrase("no tracked change {0}: the file has {1}", error.number, error.count)
        raise WordFileRefused(str(path), what, remedy) from error
    deliver(to, resolved, WordFileRefused)
    return to


def changes_of_file(path: Path) -> tuple[redline.TrackedChange, ...]:
    """The tracked changes of any Word file, numbered as `resolve_some` takes them."""
    content = read_word_file(path)
    with reading((path, content)):
        return redline.changes_in(content)


def told(marks: Iterable[redline.Change]) -> Iterator[Change]:
    """Marks as changes of their own."""
    for mark in marks:
        kind = ChangeKind(mark.kind.value)
        place, (before, after) = place_words(mark.place), map(_shown, (mark.before, mark.after))
        yield Change(mark.number, kind, place, before, after, mark.anchor or mark.place, marks=1, noise=mark.noise)


def _shown(words: str) -> str:
    return PAGE_SETTINGS if words == PAGE_SETTINGS else words


def untracked(differences: Iterable[redline.NotTracked]) -> tuple[Phrase, ...]:
    """What Word cannot track, in words."""
    return tuple(map(loss_words, differences))


def _keep_ending(path: Path, content: bytes, to: Path) -> None:
    """Word refuses to open a file with macros, or a template, that is named as an ordinary document."""
    with reading((path, content)):
        ending = redline.ending_of(content)
    if to.suffix.lower() in _ENDINGS and to.suffix.lower() != ending:
        what = phrase("{0} is a {1} file, and Word opens it under no other ending", path.name, ending)
        raise WordFileRefused(str(to), what, phrase("name it {0}", to.with_suffix(ending).name))


def read_word_file(path: Path) -> bytes:
    """The bytes of a Word file; WordFileUnread says why there are none."""
    where = str(path)
    if path.is_dir():
        raise WordFileUnread(where, phrase("this is a folder, not a file"), phrase("name a Word file in it"))
    try:
        if path.stat().st_size > LARGEST:
            raise WordFileUnread(where, phrase("the file is far too large"), phrase("choose another file"))
        if is_database(path):
            raise WordFileUnread(
                where, phrase("this is an agreement, not a Word file"), phrase("export it to Word first")
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise WordFileUnread(where, phrase("no such file"), phrase("check the name and the folder")) from None
    except PermissionError:
        raise WordFileUnread(
            where, phrase("no permission to read it"), phrase("close it in Word, or copy it elsewhere")
        ) from None
    except OSError as error:
        raise WordFileUnread(
            where, told_by_system(error, phrase("cannot be read")), phrase("check the file and the disk")
        ) from None


@contextmanager
def refusing(*paths: Path) -> Iterator[None]:
    """The redline package never sees a path: name the files here."""
    where = " or ".join(dict.fromkeys(str(path) for path in paths))
    try:
        yield
    except redline.RedlineSelfCheckFailed as error:
        what = phrase("the redline failed its own check at {0} and was not written", checked_place(error.where))
        raise WordFileRefused(
            where, what, phrase("please report this file; use Word's own compare meanwhile")
        ) from error
    except redline.NoSuchChange:
        raise
    except redline.RedlineError as error:
        raise WordFileRefused(
            where, told_of(error), phrase("open it in Word, save it as .docx and try again")
        ) from error


@contextmanager
def reading(*files: tuple[Path, bytes]) -> Iterator[None]:
    """Names the file that the redline package cannot read: of several the one at fault."""
    with refusing(*(path for path, _ in files)):
        try:
            yield
        except (redline.NoSuchChange, redline.RedlineSelfCheckFailed):
            raise
        except redline.RedlineError as error:
            path, fault = next(_unreadable(files), (files[0][0], error))
            raise WordFileUnread(
                str(path), told_of(fault), phrase("open it in Word, save it as .docx and try again")
            ) from error


def _unreadable(files: Iterable[tuple[Path, bytes]]) -> Iterator[tuple[Path, redline.RedlineError]]:
    for path, content in files:
        try:
            redline.text_of(content, view="accepted")
        except redline.RedlineError as error:
            yield path, error
