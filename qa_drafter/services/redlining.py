"""Redlines: two versions of an agreement as one Word file with tracked changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from qa_drafter import redline
from qa_drafter.comparison.changes import State, articles_printing
from qa_drafter.comparison.renamed import articles_using
from qa_drafter.domain.edits import (
    ArticleReserved,
    ArticleReworded,
    DefinedTermRenamed,
    PositionChosen,
    RoleAdded,
    RoleEdit,
    RoleRemoved,
    RoleRenamed,
    RowEdit,
    TermSet,
)
from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.domain.identifiers import MatrixId
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
        result = redline.compare(
            old, new, stamp, identity_prefix=IDENTITY, whole_values=_values(comparison),
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
    marks = [_attributed(mark, comparison, anchors) for mark in result.changes]
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


def _attributed(mark: redline.Change, comparison: VersionComparison, anchors: Iterable[Anchors]) -> str | None:
    """The subject of the change that a tracked mark shows; None for document control."""
    meaning = next((found for side in anchors if (found := side.meaning(mark.anchor or ""))), None)
    if not mark.part.endswith("document.xml") or (meaning and meaning.kind is AnchorKind.CONTROL):
        return None
    if meaning is None:
        return mark.place
    known = {change.subject for change in comparison.changes}
    followed = (*_terms_printed_in(meaning.id, comparison), *_names_used_in(meaning.id, comparison))
    subjects = [*_subjects(meaning, comparison), *followed]
    return next((subject for subject in subjects if subject in known), subjects[0])


def _subjects(meaning: Meaning, comparison: VersionComparison) -> list[str]:
    """What a marked place is about, then what may have brought it there."""
    sides = (comparison.new, comparison.old)
    if meaning.kind is AnchorKind.TABLE_ROW and meaning.id == "clocks":
        lines = [line for side in sides for line in side.content.clocks]
        found = [line for line in lines if meaning.part == f"{line.term}_{line.clause}"]
        return [found[0].term, found[0].clause, *_reworded(comparison)] if found else [meaning.part]
    if meaning.kind in (AnchorKind.ROW, AnchorKind.MATRIX, AnchorKind.SCHEDULE):
        matrix = meaning.id if meaning.kind is AnchorKind.MATRIX else meaning.part
        return [meaning.id, *_reshaping(MatrixId(matrix), comparison)]
    if meaning.kind is AnchorKind.DEFINITION:
        return [meaning.id, *_clauses_using(meaning.id, sides), *_reworded(comparison)]
    return [meaning.id]


def _reshaping(matrix: MatrixId, comparison: VersionComparison) -> Iterator[str]:
    """Roles, then activities, whose edits gave a matrix other columns: all that stands in it follows.

    Last come those with which a whole table came or went: its head has no mark but that of the table before it.
    """
    for kinds in (RoleEdit, RowEdit):
        for change in comparison.changes:
            if isinstance(change.edit, kinds) and _concerns(change.edit, matrix):
                yield change.subject
    old, new = ({each.id for each in side.content.printed_matrices} for side in (comparison.old, comparison.new))
    for change in comparison.changes:
        if isinstance(change.edit, RowEdit) and change.edit.matrix in old ^ new:
            yield change.subject


def _concerns(edit: RowEdit | RoleEdit, matrix: MatrixId) -> bool:
    match edit:
        case RoleAdded() | RoleRemoved():
            return not matrix or matrix in edit.matrices  # the legend stands above all of them
        case RoleRenamed():
            return True
    return edit.matrix == matrix


def _clauses_using(key: str, sides: Iterable[State]) -> Iterator[str]:
    """Clauses whose text uses a defined term."""
    for side in sides:
        terms = [d.term for article in side.printed.articles for d in article.definitions if d.key == key]
        for article in side.printed.articles if terms else ():
            if any(terms[0] in piece.text for paragraph in article.paragraphs for piece in paragraph.pieces):
                yield article.clause


def _reworded(comparison: VersionComparison) -> Iterator[str]:
    """Clauses whose text an edit replaced: definitions and the clock sheet follow from them."""
    for change in comparison.changes:
        if isinstance(change.edit, ArticleReworded | ArticleReserved | PositionChosen):
            yield change.subject


def _terms_printed_in(clause: str, comparison: VersionComparison) -> Iterator[str]:
    for change in comparison.changes:
        if isinstance(change.edit, TermSet) and _prints(change.edit, clause, (comparison.old, comparison.new)):
            yield change.subject


def _names_used_in(clause: str, comparison: VersionComparison) -> Iterator[str]:
    for change in comparison.changes:
        if isinstance(change.edit, DefinedTermRenamed):
            using = (*articles_using(change.edit.was.term, comparison.old.printed),
                     *articles_using(change.edit.now.term, comparison.new.printed))  # fmt: skip
            if any(article.clause == clause for article in using):
                yield change.subject


def _prints(edit: TermSet, clause: str, sides: Iterable[State]) -> bool:
    return any(a.clause == clause for side in sides for a in articles_printing(edit.term, side.printed))
