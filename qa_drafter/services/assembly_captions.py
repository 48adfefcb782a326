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
from qa_drafter.domain.phrases import Phrase, joined, phrase
from qa_drafter.domain.raci import Role
from qa_drafter.domain.table_edits import ColumnsChanged, MatrixInserted, MatrixRemoved


def assembly_caption(edit: AssemblyEdit) -> Phrase:
    """The edit in a few words."""
    match edit:
        case DealChanged(was, now):
            names = [name for name, _, _ in deal_differences(was, now)]
            return phrase("Change the deal: {0}", joined(", ", names) or phrase("number"))
        case EditionTaken():
            return phrase("Follow edition {0} of the library", edit.now)
        case ReasonsRetold():
            return phrase("Tell anew why {0} articles and sections are in", len(edit.now))
        case SectionInserted():
            return phrase("Insert section {0}", edit.section.title)
        case SectionRemoved():
            return phrase("Remove section {0}", edit.section.title)
        case TermAdded():
            return phrase("Insert term {0}", edit.term.id)
        case TermRemoved():
            return phrase("Remove term {0}", edit.term.id)
        case DefinitionAdded():
            return phrase("Insert the definition of {0}", edit.entry.term)
        case DefinitionRemoved():
            return phrase("Remove the definition of {0}", edit.entry.term)
        case ClocksChanged():
            return phrase("Change the lines of the clock sheet")
        case HolidaysListed():
            return phrase(
                "Count by the public holidays of {0}",
                joined(", ", (one.region for one in edit.now)) or phrase("no place"),
            )
        case MatrixInserted():
            return phrase("Insert matrix {0}", edit.matrix.title)
        case MatrixRemoved():
            return phrase("Remove matrix {0}", edit.matrix.title)
        case ColumnsChanged():
            return phrase("Change columns of the matrices: {0}", columns_told(edit.was, edit.now))


def columns_told(was: Sequence[Role], now: Sequence[Role]) -> Phrase:
    """`Qualified Person comes in, Contractor Production goes out`."""
    before, after = ({role.id for role in side} for side in (was, now))
    come = [phrase("{0} comes in", role.title) for role in now if role.id not in before]
    gone = [phrase("{0} goes out", role.title) for role in was if role.id not in after]
    return joined(", ", (*come, *gone)) or phrase("another order")
