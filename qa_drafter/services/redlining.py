"""Redlines: two versions of an agreement as one Word file with tracked changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from qa_drafter import redline
from qa_drafter.comparison.changes import State, articles_printing
from qa_drafter.domain.edits import TermSet
from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.services.comparing import VersionComparison
from qa_drafter.services.delivery import deliver
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.word_files import RedlineReport, refusing, told, untracked
from qa_drafter.word.agreement_writer import write_agreement
from qa_drafter.word.anchors import AnchorKind, Anchors, Meaning
from qa_drafter.word.identity import IDENTITY_PARTS

IDENTITY: Final = "_qa_"
"""How the names of our own bookmarks begin."""


def redline_versions(
    comparison: VersionComparison, to: Path, stamp: redline.Stamp, progress: Progress = no_progress
) -> RedlineReport:
    """Write the redline of two versions to `to`. Nothing is written when the redline fails its own check."""
    old = write_agreement(comparison.old.printed)
    progress(0.15)
    new = write_agreement(comparison.new.printed)
    progress(0.3)
    with refusing(to):
        result = redline.compare(old, new, stamp, identity_prefix=IDENTITY, progress=lambda s: progress(0.3 + 0.65 * s))
    deliver(to, result.docx, WordFileRefused)
    return _report(comparison, result, to)


def _report(comparison: VersionComparison, result: redline.Comparison, to: Path) -> RedlineReport:
    anchors = (Anchors(comparison.new.printed), Anchors(comparison.old.printed))
    marks = [_attributed(mark, comparison, anchors) for mark in result.changes]
    changes = [replace(c, marks=sum(subject == c.subject for subject in marks)) for c in comparison.changes]
    known = {change.subject for change in changes}
    # A mark that no edit explains is a change of its own: nothing is dropped in silence.
    others = [m for m, s in zip(result.changes, marks, strict=True) if s is not None and s not in known]
    for change in told(others):
        changes.append(replace(change, number=len(changes) + 1, marks=1))
    lost = [difference for difference in result.not_tracked if difference.part not in IDENTITY_PARTS]
    identity = len(result.not_tracked) - len(lost)
    return RedlineReport(to, tuple(changes), sum(s is None for s in marks) + identity, untracked(lost))


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
