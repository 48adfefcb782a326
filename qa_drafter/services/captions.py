"""Edits in a few words, for undo and the audit trail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
from qa_drafter.domain.raci import Duty
from qa_drafter.services.assembly_captions import assembly_caption


def name_of(edits: Sequence[Edit]) -> str:
    """What undo calls an act of these edits."""
    more = f" and {len(edits) - 1} more" if len(edits) > 1 else ""
    return f"{caption(edits[0])}{more}"


def caption(edit: Edit) -> str:
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
            return f"Set {edit.term} from {edit.was} to {edit.now}"
        case BlankFilled():
            place = edit.named or f"{edit.schedule}, {edit.row}, column {edit.column + 1}"
            return f"Fill in {place}: {edit.now}" if edit.now else f"Leave {place} blank"
        case DefinedTermRenamed():
            return f"Rename the defined term {edit.was.term} to {edit.now.term}"


def _article(edit: ArticleEdit) -> str:
    match edit:
        case ArticleReworded():
            return f"Reword {edit.clause}" if edit.now is not None else f"Restore the library text of {edit.clause}"
        case ArticleReserved():
            return f"Reserve {edit.clause}: {edit.now}" if edit.now is not None else f"Let {edit.clause} speak again"
        case ArticleRetitled():
            return f"Title {edit.clause}: {edit.now}"
        case PositionChosen():
            return f"Take the {edit.now.position} text of {edit.clause}"
        case ArticleInserted():
            return f"Insert {edit.article.clause}"
        case ArticleRemoved():
            return f"Remove {edit.article.clause}"
        case ArticleMoved():
            return f"Move {edit.clause} from place {edit.was + 1} to place {edit.now + 1} of {edit.section}"


def _row(edit: RowEdit) -> str:
    match edit:
        case RaciReassigned():
            return f"Reassign {edit.activity}: {', '.join(_moved(edit))}"
        case RowReworded():
            return f"Reword activity {edit.activity}: {edit.now}"
        case RowNoted():
            return f"Note at {edit.activity}: {edit.now}" if edit.now else f"Remove the note at {edit.activity}"
        case RowHidden():
            return f"Hide {edit.activity}: {edit.now}" if edit.now else f"Show {edit.activity} again"
        case RowMoved():
            return f"Move {edit.activity} in {edit.matrix} from row {edit.was + 1} to row {edit.now + 1}"
        case RowAdded():
            return f"Add activity {edit.activity} to {edit.matrix}: {edit.row.statement}"
        case RowRemoved():
            return f"Remove activity {edit.activity} from {edit.matrix}: {edit.row.statement}"


def _role(edit: RoleEdit) -> str:
    match edit:
        case RoleAdded():
            return f"Add role {edit.role.id} ({edit.role.title}) {_where('to', edit.matrices)}"
        case RoleRemoved():
            return f"Remove role {edit.role.id} ({edit.role.title}) {_where('from', edit.matrices)}"
        case RoleRenamed():
            was, now = (f"{role.title} ({role.short})" for role in (edit.was, edit.now))
            return f"Rename role {edit.was.id} from {was} to {now}"


def _where(word: str, matrices: Sequence[MatrixId]) -> str:
    return f"{word} {matrices[0]}" if len(matrices) == 1 else f"{word} {len(matrices)} matrices"


def _moved(edit: RaciReassigned) -> Iterator[str]:
    was, now = dict(edit.was), dict(edit.now)
    for role in dict.fromkeys((*was, *now)):
        before, after = was.get(role, Duty.NONE), now.get(role, Duty.NONE)
        if before is not after:
            yield f"{role} {before or '–'} to {after or '–'}"
