"""The words for acts on what an agreement is assembled of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

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
from qa_drafter.domain.holiday_edits import HolidaysListed
from qa_drafter.domain.table_edits import ColumnsChanged, MatrixInserted, MatrixRemoved


def tr(text: str) -> str:
    """`text` in the language of the window."""
    return QCoreApplication.translate("wording", text)


def assembly_words(edit: AssemblyEdit) -> str:
    """What the edit does, for the undo menu."""
    match edit:
        case DealChanged():
            return tr("Change the deal")
        case EditionTaken():
            return tr("Follow library edition {0}").format(edit.now)
        case ReasonsRetold():
            return tr("Tell anew why articles are in")
        case ClocksChanged():
            return tr("Change the clock sheet")
        case HolidaysListed():
            return tr("Count by other public holidays")
        case ColumnsChanged():
            return tr("Change the columns of the matrices")
    is_coming = isinstance(edit, SectionInserted | TermAdded | DefinitionAdded | MatrixInserted)
    return (tr("Insert “{0}”") if is_coming else tr("Remove “{0}”")).format(_named(edit))


def _named(
    edit: SectionInserted
    | SectionRemoved
    | TermAdded
    | TermRemoved
    | DefinitionAdded
    | DefinitionRemoved
    | MatrixInserted
    | MatrixRemoved,
) -> str:
    match edit:
        case SectionInserted() | SectionRemoved():
            return edit.section.title
        case TermAdded() | TermRemoved():
            return edit.term.definition.label
        case DefinitionAdded() | DefinitionRemoved():
            return edit.entry.term
    return edit.matrix.title
