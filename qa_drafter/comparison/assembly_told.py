"""Acts on what an agreement is assembled of, told as changes: place, before and after."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from qa_drafter.domain.agreement import AgreementSection
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
from qa_drafter.domain.change import Change, ChangeKind
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.deal_facts import deal_differences
from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.domain.holiday_edits import HolidaysListed
from qa_drafter.domain.holidays import lists_told
from qa_drafter.domain.library import ClockLine
from qa_drafter.domain.phrases import Phrase, counted, joined, phrase, verbatim
from qa_drafter.domain.raci import Role
from qa_drafter.domain.table_edits import ColumnsChanged, MatrixInserted, MatrixRemoved

Order = tuple[int, ...]
Sides = tuple[str, str]
"""How something was, and how it is."""

_FIRST: Final = (-1,)
_LAST: Final = (1_000_001,)
NUMBERLESS: Final = "–"
"""Stands where the number would."""
REASONS: Final = "reasons"
"""The noise of a change that alters no word: articles stay for another reason."""


def assembly_change(edit: AssemblyEdit, old: PrintedAgreement, new: PrintedAgreement) -> tuple[Order, Change]:
    """The change that tells `edit`, and where it stands in the order of the document."""
    match edit:
        case DealChanged():
            return _FIRST, _replaced(phrase("Deal"), "deal", _deals(edit), edit)
        case EditionTaken(was, now):
            return _FIRST, _replaced(phrase("Library edition"), "edition", (was, now), edit)
        case ReasonsRetold():
            return _LAST, _replaced(phrase("Reasons"), REASONS, _reasons(edit), edit, (REASONS,))
        case SectionInserted(section=section):
            return _section(section, new), _come(*_named(section), edit, _number(section, new))
        case SectionRemoved(section=section):
            return _section(section, old), _gone(*_named(section), edit, _number(section, old))
        case TermAdded(term=term):
            return _LAST, _come(verbatim(term.definition.label), term.id, term.printed, edit)
        case TermRemoved(term=term):
            return _LAST, _gone(verbatim(term.definition.label), term.id, term.printed, edit)
        case DefinitionAdded(entry=entry):
            return _LAST, _come(phrase("Definition of {0}", entry.term), entry.key, _means(entry), edit)
        case DefinitionRemoved(entry=entry):
            return _LAST, _gone(phrase("Definition of {0}", entry.term), entry.key, _means(entry), edit)
        case ClocksChanged():
            return _LAST, _replaced(phrase("Clock sheet"), "clocks", _clocks(edit), edit)
        case HolidaysListed(was, now):
            return _LAST, _replaced(phrase("Public holidays"), "holidays", (lists_told(was), lists_told(now)), edit)
        case MatrixInserted(matrix=matrix):
            return _LAST, _come(verbatim(matrix.title), matrix.id, _rows(len(matrix.rows)), edit)
        case MatrixRemoved(matrix=matrix):
            return _LAST, _gone(verbatim(matrix.title), matrix.id, _rows(len(matrix.rows)), edit)
        case ColumnsChanged(matrices, was, now):
            place = counted(len(matrices), "Columns of {0} matrix", "Columns of {0} matrices")
            return _LAST, _replaced(place, "columns", _titles(was, now), edit)


def _replaced(name: Phrase, subject: str, sides: Sides, edit: AssemblyEdit, noise: tuple[str, ...] = ()) -> Change:
    return Change(0, ChangeKind.REPLACE, _placed(name), *sides, subject, edit, noise=noise)


def _come(name: Phrase, subject: str, words: str, edit: AssemblyEdit, number: str = NUMBERLESS) -> Change:
    return Change(0, ChangeKind.INSERT, _placed(name, number), "", words, subject, edit)


def _gone(name: Phrase, subject: str, words: str, edit: AssemblyEdit, number: str = NUMBERLESS) -> Change:
    return Change(0, ChangeKind.DELETE, _placed(name, number), words, "", subject, edit)


def _placed(name: Phrase, number: str = NUMBERLESS) -> Phrase:
    return joined(" ", (number, name))


def _deals(edit: DealChanged) -> Sides:
    differences = deal_differences(edit.was, edit.now)
    if edit.was_number != edit.now_number:
        differences = ((phrase("number"), edit.was_number, edit.now_number), *differences)
    before = joined("\n", (phrase("{0}: {1}", name, was) for name, was, _ in differences))
    return before, joined("\n", (phrase("{0}: {1}", name, now) for name, _, now in differences))


def _reasons(edit: ReasonsRetold) -> Sides:
    return reasons_told(edit.was), reasons_told(edit.now)


def reasons_told(reasons: Iterable[tuple[str, str]]) -> Phrase:
    """One line for each article or section."""
    return joined("\n", (joined(": ", reason) for reason in reasons))


def _section(section: AgreementSection, side: PrintedAgreement) -> Order:
    """Before the first article of the section that is printed."""
    found = [place for place, article in enumerate(side.articles) if article.clause in _clauses(section, side)]
    return (found[0], -1) if found else _LAST


def _clauses(section: AgreementSection, side: PrintedAgreement) -> Sequence[str]:
    return [article.clause for each in side.sections if each.id == section.id for article in each.articles]


def _number(section: AgreementSection, side: PrintedAgreement) -> str:
    return next((each.number for each in side.sections if each.id == section.id), NUMBERLESS)


def _named(section: AgreementSection) -> tuple[Phrase, str, str]:
    return verbatim(section.title), section.id, section.title


def _means(entry: GlossaryEntry) -> str:
    return f"“{entry.term}” means {entry.means}"


def _clocks(edit: ClocksChanged) -> Sides:
    def told(lines: Sequence[ClockLine], others: Sequence[ClockLine]) -> Phrase:
        own = (one for one in lines if one not in others)
        return joined("\n", (phrase("{0}: {1}, from {2}", one.event, one.who, one.starts) for one in own))

    return told(edit.was, edit.now), told(edit.now, edit.was)


def _rows(number: int) -> Phrase:
    return counted(number, "{0} activity", "{0} activities")


def _titles(was: Sequence[Role], now: Sequence[Role]) -> Sides:
    before, after = (", ".join(role.title for role in side) for side in (was, now))
    return before, after
