"""Of what sort a change between two versions of an agreement is."""

from __future__ import annotations

from typing import Final

from qa_drafter.domain.change import Change, ChangeKind
from qa_drafter.domain.comparison_profile import Nature
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleMoved,
    ArticleRemoved,
    ArticleReworded,
    AssemblyEdit,
    BlankFilled,
    DefinitionReworded,
    RoleEdit,
    RowEdit,
    TermSet,
)
from qa_drafter.redline import noise_between

_SORTS: Final = {ChangeKind.INSERT: Nature.INSERTED, ChangeKind.DELETE: Nature.REMOVED}


def nature_of(change: Change) -> Nature:
    """The sort of a change that an edit makes."""
    if isinstance(change.edit, RowEdit | RoleEdit):
        return Nature.DUTY
    match change.edit:
        case TermSet() | BlankFilled():
            return Nature.VALUE
        case ArticleInserted():
            return Nature.INSERTED
        case ArticleRemoved():
            return Nature.REMOVED
        case ArticleMoved():
            return Nature.MOVED
        case ArticleReworded() | DefinitionReworded() if noise_between(change.before, change.after):
            return Nature.NOISE
    if isinstance(change.edit, AssemblyEdit):
        return _SORTS.get(change.kind, Nature.WORDING)
    return Nature.WORDING
