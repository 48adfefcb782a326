"""Edits in a few words, for undo and the audit trail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_drafter.domain.deal import POSITION_WORDS
from qa_drafter.domain.edits import (
    ArticleEdit,
    ArticleInserted,
    ArticleMoved,
    ArticleRemoved,
    ArticleReserved,
    ArticleRetitled,
    ArticleReworded,
    AssemblyEdit,
    BlankFilled,
    DefinedTermRenamed,
    DefinitionReworded,
    Edit,
    PositionChosen,
    RaciReassigned,
    RoleAdded,
    RoleEdit,
    RoleRemoved,
    RoleRenamed,
    RowAdded,
    RowEdit,
    RowHidden,
    RowMoved,
    RowNoted,
    RowRemoved,
    RowReworded,
    TermSet,
)
from qa_drafter.domain.identifiers import MatrixId
from qa_drafter.domain.phrases import Phrase, joined, phrase, verbatim
from qa_drafter.domain.raci import Duty
from qa_drafter.services.assembly_captions import assembly_caption


def name_of(edits: Sequence[Edit]) -> Phrase:
    """What undo calls an act of these edits."""
    return named_by(edits[0], len(edits))


def named_by(first: Edit, number: int) -> Phrase:
    """The same, where the first of so many edits is known."""
    return phrase("{0} and {1} more", caption(first), number - 1) if number > 1 else caption(first)


def caption(edit: Edit) -> Phrase:
    """The edit in a few words."""
    if isinstance(edit, RowEdit):
        return _row(edit)
    if isinstance(edit, RoleEdit):
        return _role(edit)
    if isinstance(edit, ArticleEdit):
        return _article(edit)
    if isinstance(edit, AssemblyEdit):
        return assembly_caption(edit)
    match edit:
        case TermSet():
            return phrase("Set {0} from {1} to {2}", edit.term, edit.was, edit.now)
        case BlankFilled():
            place = edit.named or phrase("{0}, {1}, column {2}", edit.schedule, edit.row, edit.column + 1)
            return phrase("Fill in {0}: {1}", place, edit.now) if edit.now else phrase("Leave {0} blank", place)
        case DefinedTermRenamed():
            return phrase("Rename the defined term {0} to {1}", edit.was.term, edit.now.term)
        case DefinitionReworded(takes_newer_text=True):
            return phrase("Take another definition of {0} from the library", edit.now.term)
        case DefinitionReworded():
            if edit.now.own_wording is None:
                return phrase("Restore the library's definition of {0}", edit.now.term)
            return phrase("Reword the definition of {0}", edit.now.term)


def _article(edit: ArticleEdit) -> Phrase:
    match edit:
        case ArticleReworded():
            if edit.now is None:
                return phrase("Restore the library text of {0}", edit.clause)
            return phrase("Reword {0}", edit.clause)
        case ArticleReserved():
            if edit.now is None:
                return phrase("Let {0} speak again", edit.clause)
            return phrase("Reserve {0}: {1}", edit.clause, edit.now)
        case ArticleRetitled():
            return phrase("Title {0}: {1}", edit.clause, edit.now)
        case PositionChosen():
            return phrase("Take the {0} text of {1}", POSITION_WORDS[edit.now.position], edit.clause)
        case ArticleInserted():
            return phrase("Insert {0}", edit.article.clause)
        case ArticleRemoved():
            return phrase("Remove {0}", edit.article.clause)
        case ArticleMoved():
            return phrase(
                "Move {0} from place {1} to place {2} of {3}", edit.clause, edit.was + 1, edit.now + 1, edit.section
            )


def _row(edit: RowEdit) -> Phrase:
    match edit:
        case RaciReassigned():
            return phrase("Reassign {0}: {1}", edit.activity, joined(", ", _moved(edit)))
        case RowReworded():
            return phrase("Reword activity {0}: {1}", edit.activity, edit.now)
        case RowNoted():
            return (
                phrase("Note at {0}: {1}", edit.activity, edit.now)
                if edit.now
                else phrase("Remove the note at {0}", edit.activity)
            )
        case RowHidden():
            return (
                phrase("Hide {0}: {1}", edit.activity, edit.now)
                if edit.now
                else phrase("Show {0} again", edit.activity)
            )
        case RowMoved():
            return phrase(
                "Move {0} in {1} from row {2} to row {3}", edit.activity, edit.matrix, edit.was + 1, edit.now + 1
            )
        case RowAdded():
            return phrase("Add activity {0} to {1}: {2}", edit.activity, edit.matrix, edit.row.statement)
        case RowRemoved():
            return phrase("Remove activity {0} from {1}: {2}", edit.activity, edit.matrix, edit.row.statement)


def _role(edit: RoleEdit) -> Phrase:
    match edit:
        case RoleAdded():
            return phrase("Add role {0} ({1}) to {2}", edit.role.id, edit.role.title, _where(edit.matrices))
        case RoleRemoved():
            return phrase("Remove role {0} ({1}) from {2}", edit.role.id, edit.role.title, _where(edit.matrices))
        case RoleRenamed():
            was, now = (phrase("{0} ({1})", role.title, role.short) for role in (edit.was, edit.now))
            return phrase("Rename role {0} from {1} to {2}", edit.was.id, was, now)


def _where(matrices: Sequence[MatrixId]) -> Phrase:
    return verbatim(matrices[0]) if len(matrices) == 1 else phrase("{0} matrices", len(matrices))


def _moved(edit: RaciReassigned) -> Iterator[Phrase]:
    was, now = dict(edit.was), dict(edit.now)
    for role in dict.fromkeys((*was, *now)):
        before, after = was.get(role, Duty.NONE), now.get(role, Duty.NONE)
        if before is not after:
            yield phrase("{0} {1} to {2}", role, before or "–", after or "–")
