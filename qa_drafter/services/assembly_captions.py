"""Acts on what an agreement is assembled of in a few words, for undo and the audit trail."""

from __future__ import annotations

from collections.abc import Sequence

from qa_drafter.domain.assembly_edits import (
    AssemblyEdit,
    ClocksChanged,
    DealChanged,
    DefinitionAdded,
    DefinitionRemoved,
    EditionTaken,
    ReasonsRetold,
    SectionInserted,
    SectionRemoved,
    TermAdded,
    TermRemoved,
)
from qa_drafter.domain.deal_facts import deal_differences
from qa_drafter.domain.holiday_edits import HolidaysListed
from qa_drafter.domain.raci import Role
from qa_drafter.domain.table_edits import ColumnsChanged, MatrixInserted, MatrixRemoved


def assembly_caption(edit: AssemblyEdit) -> str:
    """The edit in a few words."""
    match edit:
        case DealChanged(was, now):
            names = [name for name, _, _ in deal_differences(was, now)]
            return f"Change the deal: {', '.join(names) or 'number'}"
        case EditionTaken():
            return f"Follow edition {edit.now} of the library"
        case ReasonsRetold():
            return f"Tell anew why {len(edit.now)} articles and sections are in"
        case SectionInserted() | SectionRemoved():
            return f"{_verb(edit, SectionInserted)} section {edit.section.title}"
        case TermAdded() | TermRemoved():
            return f"{_verb(edit, TermAdded)} term {edit.term.id}"
        case DefinitionAdded() | DefinitionRemoved():
            return f"{_verb(edit, DefinitionAdded)} the definition of {edit.entry.term}"
        case ClocksChanged():
            return "Change the lines of the clock sheet"
        case HolidaysListed():
            return f"Count by the public holidays of {', '.join(one.region for one in edit.now) or 'no place'}"
        case MatrixInserted() | MatrixRemoved():
            return f"{_verb(edit, MatrixInserted)} matrix {edit.matrix.title}"
        case ColumnsChanged():
            return f"Change columns of the matrices: {columns_told(edit.was, edit.now)}"


def columns_told(was: Sequence[Role], now: Sequence[Role]) -> str:
    """`Qualified Person comes in, Contractor Production goes out`."""
    before, after = ({role.id for role in side} for side in (was, now))
    come = [f"{role.title} comes in" for role in now if role.id not in before]
    gone = [f"{role.title} goes out" for role in was if role.id not in after]
    return ", ".join((*come, *gone)) or "another order"


def _verb(edit: AssemblyEdit, coming: type[AssemblyEdit]) -> str:
    return "Insert" if isinstance(edit, coming) else "Remove"
