"""What an act on what an agreement is assembled of means, and how much it weighs."""

from __future__ import annotations

from typing import Final

from qa_drafter.comparison.assembly_told import NUMBERLESS
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
from qa_drafter.domain.phrases import Phrase, joined, phrase, together, verbatim
from qa_drafter.domain.table_edits import ColumnsChanged, MatrixInserted, MatrixRemoved

_SHORT: Final = 60
"""Characters of a fact that are told; a list of sites is not."""


def assembly_meaning(edit: AssemblyEdit, change: Change) -> Meaning:
    """What came, went or differs, and its weight: what the articles and duties tell themselves weighs nothing more."""
    place = change.name if change.place.startswith(NUMBERLESS) else verbatim(change.place)
    match edit:
        case DealChanged():
            return Meaning(_deal(edit), Weight.SUBSTANTIAL, phrase("the agreement rests on these facts"))
        case ReasonsRetold():
            told = phrase("{0} articles and sections stay for another reason", len(edit.now))
            return Meaning(told, Weight.MINOR, phrase("no word changes"))
        case ColumnsChanged():
            told = phrase("{0}: {1}", place, _columns(edit))
            return Meaning(told, Weight.MINOR, phrase("the duties are told activity by activity"))
        case SectionInserted() | SectionRemoved():
            return Meaning(_told(place, change), Weight.MINOR, phrase("its articles are told one by one"))
        case MatrixInserted():
            return Meaning(_told(place, change), Weight.SUBSTANTIAL, phrase("its duties come with it"))
        case MatrixRemoved():
            return Meaning(_told(place, change), Weight.SUBSTANTIAL, phrase("its duties go with it"))
        case HolidaysListed(was, now):
            told = phrase("Business Days are counted by {0}, before by {1}", _regions(now), _regions(was))
            return Meaning(told, Weight.SUBSTANTIAL, phrase("periods in Business Days can end on other days"))
        case TermAdded() | TermRemoved() | DefinitionAdded() | DefinitionRemoved():
            return Meaning(_told(place, change), Weight.MINOR, phrase("the articles that use it tell the duties"))
    return Meaning(phrase("{0} changes", place), Weight.MINOR, phrase("no duty changes by it"))


def _regions(lists: tuple[HolidayList, ...]) -> Phrase:
    regions = [
        joined(" ", (one.region, phrase("{0} to {1}", one.first_year, one.last_year)))
        for one in lists
        if one.place is not Place.FEDERAL
    ]
    return together(regions) if regions else phrase("weekends alone")


def _told(place: Phrase, change: Change) -> Phrase:
    return phrase("{0} goes out", place) if change.before else phrase("{0} comes in", place)


def _deal(edit: DealChanged) -> Phrase:
    told: list[object] = []
    for name, was, now in deal_differences(edit.was, edit.now):
        brief = max(len(was), len(now)) <= _SHORT
        told.append(phrase("{0} from {1} to {2}", name, was, now) if brief else name)
    return phrase("The deal changes: {0}", joined(", ", told) if told else phrase("its number"))


def _columns(edit: ColumnsChanged) -> Phrase:
    come = [phrase("{0} comes in", role.title) for role in edit.come]
    gone = [phrase("{0} goes out", role.title) for role in edit.gone]
    return joined(", ", [*come, *gone]) or phrase("another order")
