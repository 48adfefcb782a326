"""What an act on what an agreement is assembled of means, and how much it weighs."""

from __future__ import annotations

from typing import Final

from qa_drafter.domain.assembly_edits import (
    AssemblyEdit,
    DealChanged,
    DefinitionAdded,
    DefinitionRemoved,
    ReasonsRetold,
    SectionInserted,
    SectionRemoved,
    TermAdded,
    TermRemoved,
)
from qa_drafter.domain.change import Change, Meaning, Weight
from qa_drafter.domain.deal_facts import deal_differences
from qa_drafter.domain.holiday_edits import HolidaysListed
from qa_drafter.domain.holidays import HolidayList, Place
from qa_drafter.domain.table_edits import ColumnsChanged, MatrixInserted, MatrixRemoved

_SHORT: Final = 60
"""Characters of a fact that are told; a list of sites is not."""


def assembly_meaning(edit: AssemblyEdit, change: Change) -> Meaning:
    """What came, went or differs, and its weight: what the articles and duties tell themselves weighs nothing more."""
    place = change.place.removeprefix("– ")
    match edit:
        case DealChanged():
            return Meaning(_deal(edit), Weight.SUBSTANTIAL, "the agreement rests on these facts")
        case ReasonsRetold():
            told = f"{len(edit.now)} articles and sections stay for another reason"
            return Meaning(told, Weight.MINOR, "no word changes")
        case ColumnsChanged():
            return Meaning(f"{place}: {_columns(edit)}", Weight.MINOR, "the duties are told activity by activity")
        case SectionInserted() | SectionRemoved():
            return Meaning(_told(place, change), Weight.MINOR, "its articles are told one by one")
        case MatrixInserted() | MatrixRemoved():
            comes = isinstance(edit, MatrixInserted)
            return Meaning(_told(place, change), Weight.SUBSTANTIAL, f"its duties {'come' if comes else 'go'} with it")
        case HolidaysListed(was, now):
            told = f"Business Days are counted by {_regions(now)}, before by {_regions(was)}"
            return Meaning(told, Weight.SUBSTANTIAL, "periods in Business Days can end on other days")
        case TermAdded() | TermRemoved() | DefinitionAdded() | DefinitionRemoved():
            return Meaning(_told(place, change), Weight.MINOR, "the articles that use it tell the duties")
    return Meaning(f"{place} changes", Weight.MINOR, "no duty changes by it")


def _regions(lists: tuple[HolidayList, ...]) -> str:
    regions = (f"{one.region} {one.first_year} to {one.last_year}" for one in lists if one.place is not Place.FEDERAL)
    return " and ".join(regions) or "weekends alone"


def _told(place: str, change: Change) -> str:
    return f"{place} {'goes out' if change.before else 'comes in'}"


def _deal(edit: DealChanged) -> str:
    told = []
    for name, was, now in deal_differences(edit.was, edit.now):
        brief = max(len(was), len(now)) <= _SHORT
        told.append(f"{name} from {was} to {now}" if brief else name)
    return f"The deal changes: {', '.join(told) or 'its number'}"


def _columns(edit: ColumnsChanged) -> str:
    parts = [f"{role.title} comes in" for role in edit.come] + [f"{role.title} goes out" for role in edit.gone]
    return ", ".join(parts) or "another order"
