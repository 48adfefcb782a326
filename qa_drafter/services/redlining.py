"""Redlines: two versions of an agreement as one Word file with tracked changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from qa_drafter import redline
from qa_drafter.domain.edits import TermSet
from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.services.attribution import subject_of
from qa_drafter.services.comparing import VersionComparison
from qa_drafter.services.delivery import deliver
from qa_drafter.services.progress import Progress, no_progress
from qa_drafter.services.word_files import RedlineReport, refusing, told, untracked
from qa_drafter.word.agreement_writer import write_agreement
from qa_drafter.word.anchors import Anchors
from qa_drafter.word.identity import IDENTITY_PARTS

IDENTITY: Final = "_qa_"
"""How the names of our own bookmarks begin."""


def redline_versions(
    comparison: VersionComparison, to: Path, stamp: redline.Stamp, progress: Progress = no_progress, *,
    marking: redline.Marking = redline.MARK_ALL,
) -> RedlineReport:  # fmt: skip
    """Write the redline of two versions to `to`. Nothing is written when the redline fails its own check."""
    old = write_agreement(comparison.old.printed)
    progress(0.15)
    new = write_agreement(comparison.new.printed)
    progress(0.3)
    with refusing(to):
        result = redline.compare(
            old, new, stamp, identity_prefix=IDENTITY, whole_values=_values(comparison), marking=marking,
            progress=lambda share: progress(0.3 + 0.65 * share),
        )  # fmt: skip
    deliver(to, result.docx, WordFileRefused)
    return _report(comparison, result, to)


def _values(comparison: VersionComparison) -> frozenset[str]:
    """The values of terms that differ, as printed: a reader must see the whole of each replaced."""
    terms = [change.edit.term for change in comparison.changes if isinstance(change.edit, TermSet)]
    sides = (comparison.old.content, comparison.new.content)
    return frozenset(side.term(term).printed for side in sides for term in terms)


def _report(comparison: VersionComparison, result: redline.Comparison, to: Path) -> RedlineReport:
    anchors = (Anchors(comparison.new.printed), Anchors(comparison.old.printed))
    marks = [subject_of(mark, comparison, anchors) for mark in result.changes]
    changes = [replace(c, marks=sum(subject == c.subject for subject in marks)) for c in comparison.changes]
    known = {change.subject for change in changes}
    # A mark that no edit explains is a change of its own: nothing is dropped in silence.
    others = [m for m, s in zip(result.changes, marks, strict=True) if s is not None and s not in known]
    for change in told(others):
        changes.append(replace(change, number=len(changes) + 1, marks=1))
    lost = [difference for difference in result.not_tracked if difference.part not in IDENTITY_PARTS]
    identity = len(result.not_tracked) - len(lost)
    control = sum(s is None for s in marks) + identity
    return RedlineReport(to, tuple(changes), control, untracked(lost), comparison.summary)
