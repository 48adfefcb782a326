"""Redlines: two versions of an agreement, or any two Word files, as one Word file with tracked changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from qa_drafter import redline
from qa_drafter.comparison.changes import State, articles_printing
from qa_drafter.domain.change import Change, ChangeKind
from qa_drafter.domain.edits import TermSet
from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.services.comparing import VersionComparison
from qa_drafter.services.delivery import deliver, keep_apart
from qa_drafter.services.open_agreement import Progress, no_progress
from qa_drafter.word.agreement_writer import write_agreement
from qa_drafter.word.anchors import AnchorKind, Anchors, Meaning
from qa_drafter.word.identity import IDENTITY_PARTS

IDENTITY: Final = "_qa_"
"""How the names of our own bookmarks begin."""

LARGEST: Final = 200_000_000
"""Bytes of the largest Word file that is read."""


@dataclass(frozen=True, slots=True)
class RedlineReport:
    """A redline that was written and checked.

    `changes` counts acts, each with the number of its tracked marks; `document_control` counts what every new
    version has: the marks on version, status, fingerprint and history, and the identity that the file carries
    beside its text; `not_tracked` names what Word cannot track.
    """

    path: Path
    changes: tuple[Change, ...]
    document_control: int = 0
    not_tracked: tuple[str, ...] = ()


def redline_versions(
    comparison: VersionComparison, to: Path, stamp: redline.Stamp, progress: Progress = no_progress
) -> RedlineReport:
    """Write the redline of two versions to `to`. Nothing is written when the redline fails its own check."""
    old = write_agreement(comparison.old.printed)
    progress(0.15)
    new = write_agreement(comparison.new.printed)
    progress(0.3)
    with _refusing(to, to):
        result = redline.compare(old, new, stamp, identity_prefix=IDENTITY, progress=lambda s: progress(0.3 + 0.65 * s))
    deliver(to, result.docx, WordFileRefused)
    return _report(comparison, result, to)


def compare_files(
    old: Path, new: Path, to: Path, stamp: redline.Stamp, progress: Progress = no_progress
) -> RedlineReport:
    """Write the redline of any two Word files to `to`."""
    keep_apart(to, old, new, refusal=WordFileRefused)
    before, after = _read(old), _read(new)
    with _refusing(old, new):
        result = redline.compare(before, after, stamp, progress=lambda share: progress(0.95 * share))
    deliver(to, result.docx, WordFileRefused)
    return RedlineReport(to, tuple(_told(result.changes)), not_tracked=_untracked(result.not_tracked))


def resolve_file(path: Path, to: Path, *, accept: bool) -> Path:
    """Write `path` to `to` with all its tracked changes accepted, or all rejected."""
    keep_apart(to, path, refusal=WordFileRefused)
    content = _read(path)
    with _refusing(path, path):
        resolved = redline.accept_all(content) if accept else redline.reject_all(content)
    deliver(to, resolved, WordFileRefused)
    return to


def _report(comparison: VersionComparison, result: redline.Comparison, to: Path) -> RedlineReport:
    anchors = (Anchors(comparison.new.printed), Anchors(comparison.old.printed))
    marks = [_attributed(mark, comparison, anchors) for mark in result.changes]
    changes = [replace(c, marks=sum(subject == c.subject for subject in marks)) for c in comparison.changes]
    known = {change.subject for change in changes}
    # A mark that no edit explains is a change of its own: nothing is dropped in silence.
    others = [m for m, s in zip(result.changes, marks, strict=True) if s is not None and s not in known]
    for change in _told(others):
        changes.append(replace(change, number=len(changes) + 1, marks=1))
    lost = [difference for difference in result.not_tracked if difference.part not in IDENTITY_PARTS]
    identity = len(result.not_tracked) - len(lost)
    return RedlineReport(to, tuple(changes), sum(s is None for s in marks) + identity, _untracked(lost))


def _attributed(mark: redline.Change, comparison: VersionComparison, anchors: Iterable[Anchors]) -> str | None:
    """The subject of the change that a tracked mark shows; None for document control."""
    meaning = next((found for side in anchors if (found := side.meaning(mark.anchor or ""))), None)
    if not mark.part.endswith("document.xml") or (meaning and meaning.kind is AnchorKind.CONTROL):
        return None
    if meaning is None:
        return mark.place
    subject = _subject(meaning, comparison)
    if any(change.subject == subject for change in comparison.changes):
        return subject
    return _term_printed_in(subject, comparison) or subject


def _subject(meaning: Meaning, comparison: VersionComparison) -> str:
    if meaning.kind is AnchorKind.TABLE_ROW and meaning.id == "clocks":
        lines = comparison.new.content.clocks
        return next((line.term for line in lines if meaning.part == f"{line.term}_{line.clause}"), meaning.part)
    return meaning.id


def _term_printed_in(clause: str, comparison: VersionComparison) -> str | None:
    for change in comparison.changes:
        if isinstance(change.edit, TermSet) and _prints(change.edit, clause, (comparison.old, comparison.new)):
            return change.subject
    return None


def _prints(edit: TermSet, clause: str, sides: Iterable[State]) -> bool:
    return any(a.clause == clause for side in sides for a in articles_printing(edit.term, side.printed))


def _told(marks: Iterable[redline.Change]) -> Iterator[Change]:
    for mark in marks:
        kind = ChangeKind(mark.kind.value)
        yield Change(mark.number, kind, mark.place, mark.before, mark.after, mark.anchor or mark.place, marks=1)


def _untracked(differences: Iterable[redline.NotTracked]) -> tuple[str, ...]:
    return tuple(f"{n.part}{', ' + n.place if n.place else ''}: {n.what}" for n in differences)


def _read(path: Path) -> bytes:
    where = str(path)
    if path.is_dir():
        raise WordFileRefused(where, "this is a folder, not a file", "name a Word file in it")
    try:
        if path.stat().st_size > LARGEST:
            raise WordFileRefused(where, "the file is far too large", "choose another file")
        return path.read_bytes()
    except FileNotFoundError:
        raise WordFileRefused(where, "no such file", "check the name and the folder") from None
    except PermissionError:
        raise WordFileRefused(where, "no permission to read it", "close it in Word, or copy it elsewhere") from None
    except OSError as error:
        raise WordFileRefused(where, error.strerror or "cannot be read", "check the file and the disk") from None


@contextmanager
def _refusing(*paths: Path) -> Iterator[None]:
    """The redline package never sees a path: name the files here."""
    where = " or ".join(dict.fromkeys(str(path) for path in paths))
    try:
        yield
    except redline.RedlineSelfCheckFailed as error:
        what = f"the redline failed its own check at {error.where} and was not written"
        raise WordFileRefused(where, what, "please report this file; use Word's own compare meanwhile") from error
    except redline.RedlineError as error:
        raise WordFileRefused(where, str(error), "open it in Word, save it as .docx and try again") from error
