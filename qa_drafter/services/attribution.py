"""Which change a tracked mark shows: what stands at its place, else what may have brought it there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from qa_drafter import redline
from qa_drafter.comparison.changes import State, articles_printing
from qa_drafter.comparison.renamed import articles_using
from qa_drafter.domain.assembly_edits import SectionInserted, SectionRemoved
from qa_drafter.domain.document import TermText
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleMoved,
    ArticleRemoved,
    ArticleReserved,
    ArticleReworded,
    DefinedTermRenamed,
    DefinitionReworded,
    PositionChosen,
    RoleAdded,
    RoleEdit,
    RoleRemoved,
    RoleRenamed,
    RowEdit,
    TermSet,
)
from qa_drafter.domain.identifiers import ClauseId, MatrixId
from qa_drafter.drafting.clause_language import clauses_asked_by, terms_asked_by
from qa_drafter.drafting.schedule_forms import forms_of
from qa_drafter.services.comparing import VersionComparison
from qa_drafter.word.anchors import AnchorKind, Anchors, Meaning

_OF_FORMS: Final = (AnchorKind.TABLE_ROW, AnchorKind.SCHEDULE)
"""The marks of a schedule that the parties fill in."""


def subject_of(mark: redline.Change, comparison: VersionComparison, anchors: Iterable[Anchors]) -> str | None:
    """The subject of the change that a tracked mark shows; None for document control."""
    meaning = next((found for side in anchors if (found := side.meaning(mark.anchor or ""))), None)
    if not mark.part.endswith("document.xml") or (meaning and meaning.kind is AnchorKind.CONTROL):
        return None
    if meaning is None:
        return mark.place
    known = {change.subject for change in comparison.changes}
    followed = (
        *_terms_printed_in(meaning.id, comparison),
        *_names_used_in(meaning.id, comparison),
        *_asked_for_in(meaning.id, comparison),
    )
    subjects = [*_subjects(meaning, comparison), *followed]
    return next((subject for subject in subjects if subject in known), subjects[0])


def _subjects(meaning: Meaning, comparison: VersionComparison) -> list[str]:
    """What a marked place is about, then what may have brought it there."""
    sides = (comparison.new, comparison.old)
    if meaning.kind is AnchorKind.TABLE_ROW and meaning.id == "clocks":
        lines = [line for side in sides for line in side.content.clocks]
        found = [line for line in lines if meaning.part == f"{line.term}_{line.clause}"]
        if not found:
            return [meaning.part]
        line = found[0]
        return [line.term, line.clause, *_reworded(comparison), *_renumbering({line.clause}, comparison)]
    filled = f"{meaning.id}/{meaning.part}"
    if any(change.subject == filled for change in comparison.changes):
        return [filled]
    if meaning.kind in _OF_FORMS and (followed := [*_form_follows(meaning, sides)]):
        return [*followed, *_reworded(comparison), *_renumbering({ClauseId(name) for name in followed}, comparison)]
    if meaning.kind in (AnchorKind.ROW, AnchorKind.MATRIX, AnchorKind.SCHEDULE):
        matrix = meaning.id if meaning.kind is AnchorKind.MATRIX else meaning.part
        wording = {clause for side in sides for clause in _wording(meaning.id, side)}
        return [meaning.id, *_reshaping(MatrixId(matrix), comparison), *_renumbering(wording, comparison)]
    if meaning.kind is AnchorKind.DEFINITION:
        values = _values_in_definition(meaning.id, sides)
        return [meaning.id, *values, *_clauses_using(meaning.id, sides), *_reworded(comparison)]
    return [meaning.id]


def _form_follows(meaning: Meaning, sides: Iterable[State]) -> Iterator[str]:
    """What a schedule to be filled in, or one row of it, follows: terms, and clauses that list or name it."""
    for side in sides:
        for form in (form for form in forms_of(side.content) if form.id == meaning.id):
            rows = [row for row in form.rows if meaning.part.startswith(row.key)]
            yield from (term for row in rows for cell in row.cells for term in terms_asked_by(cell))
            yield from (row.each for row in rows or form.rows if row.each)
            yield from (*form.needs, *(a.clause for a in side.content.articles if form.mark in a.template))


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


def _wording(activity: str, side: State) -> Iterator[ClauseId]:
    """The article whose number stands beside an activity, if one words it."""
    rows = (row for schedule in side.printed.schedules for matrix in schedule.matrices for row in matrix.rows)
    yield from (row.clause for row in rows if row.activity == activity and row.clause is not None)


def _renumbering(clauses: Collection[ClauseId], comparison: VersionComparison) -> Iterator[str]:
    """The acts by which the number of these articles became another one, or none: sections before articles."""
    homes = {
        section.id
        for side in (comparison.old, comparison.new)
        for section in side.content.sections
        if any(article.clause in clauses for article in section.articles)
    }
    for change in comparison.changes:
        match change.edit:
            case ArticleReserved(clause=clause) if clause in clauses:
                yield change.subject
            case ArticleMoved() | ArticleInserted() | ArticleRemoved() if change.edit.section in homes:
                yield change.subject
    for change in comparison.changes:
        if isinstance(change.edit, SectionInserted | SectionRemoved) and homes:
            yield change.subject


def _concerns(edit: RowEdit | RoleEdit, matrix: MatrixId) -> bool:
    match edit:
        case RoleAdded() | RoleRemoved():
            return not matrix or matrix in edit.matrices  # the legend stands above all of them
        case RoleRenamed():
            return True
    return edit.matrix == matrix


def _values_in_definition(key: str, sides: Iterable[State]) -> Iterator[str]:
    """The terms whose values a definition prints."""
    for side in sides:
        defined = (d for article in side.printed.articles for d in article.definitions if d.key == key)
        yield from (piece.term for each in defined for piece in each.pieces if isinstance(piece, TermText))


def _clauses_using(key: str, sides: Iterable[State]) -> Iterator[str]:
    """Clauses whose text uses a defined term."""
    for side in sides:
        terms = [d.term for article in side.printed.articles for d in article.definitions if d.key == key]
        for article in side.printed.articles if terms else ():
            if any(terms[0] in piece.text for paragraph in article.paragraphs for piece in paragraph.pieces):
                yield article.clause


def _reworded(comparison: VersionComparison) -> Iterator[str]:
    """Clauses and definitions whose text an edit replaced: definitions and the clock sheet follow from them."""
    for change in comparison.changes:
        if isinstance(change.edit, ArticleReworded | ArticleReserved | PositionChosen | DefinitionReworded):
            yield change.subject


def _asked_for_in(clause: str, comparison: VersionComparison) -> Iterator[str]:
    """Clauses that came or went and by whose presence the article words itself."""
    templates = [
        a.template for side in (comparison.new, comparison.old) for a in side.content.articles if a.clause == clause
    ]
    asked = {name for template in templates for name in clauses_asked_by(template)}
    for change in comparison.changes:
        if isinstance(change.edit, ArticleInserted | ArticleRemoved) and change.subject in asked:
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
