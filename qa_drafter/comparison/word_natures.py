"""Of what sort a change is that is known by its words alone, as those between two Word files are."""

from __future__ import annotations

from typing import Final

from qa_drafter.domain.change import Change, ChangeKind
from qa_drafter.domain.comparison_profile import Nature

_NATURES: Final = {
    ChangeKind.FORMAT: Nature.FORMAT,
    ChangeKind.MOVE: Nature.MOVED,
    ChangeKind.ROW_INSERT: Nature.TABLE,
    ChangeKind.ROW_DELETE: Nature.TABLE,
    ChangeKind.CELL: Nature.TABLE,
}


def nature_of_mark(change: Change) -> Nature:
    """The sort of such a change."""
    if change.noise:
        return Nature.NOISE
    if change.kind in _NATURES:
        return _NATURES[change.kind]
    if not change.before:
        return Nature.INSERTED
    return Nature.WORDING if change.after else Nature.REMOVED
