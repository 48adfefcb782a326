"""The entries of the files about clocks: lines of the clock sheet, and clocks that the law sets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.holidays import Place
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.legal_clock import ClockNotice, LegalClock, StartsAt
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.terms import Unit
from qa_drafter.library_files.conditions import applies
from qa_drafter.library_files.library_entries import each, words
from qa_drafter.library_files.yaml_files import Entry

LEGAL_CLOCK_KEYS: Final = (
    "id", "title", "filer", "authority", "within", "unit", "days_of", "starts", "own", "because", "notices", "source",
    "applies_when", "exclude_when",
)  # fmt: skip
NOTICE_KEYS: Final = ("event", "clause", "term", "within", "unit")


def legal_clock(path: Path) -> Callable[[Entry, str], LegalClock]:
    """Builds the clocks of one file, each with its notices."""

    def build(entry: Entry, where: str) -> LegalClock:
        return LegalClock(
            id=entry["id"],
            title=entry["title"],
            filer=entry["filer"],
            authority=entry["authority"],
            value=float(entry["within"]),
            unit=Unit(entry["unit"]),
            starts=StartsAt(entry["starts"]),
            because=" ".join(entry["because"].split()),
            notices=each(path, entry["notices"], _notice, NOTICE_KEYS),
            sources=words(entry["source"]),
            days_of=Place(entry["days_of"]),
            own=entry.get("own", False),
            when=applies(entry, where),
        )

    return build


def _notice(entry: Entry, where: str) -> ClockNotice:
    event, clause = entry["event"], ClauseId(entry["clause"])
    if "term" in entry:
        return ClockNotice(event, clause, TermId(entry["term"]))
    if "within" not in entry:
        raise LibraryDamaged(
            where, phrase("the notice has neither a term nor a time"), phrase("add term, or within and unit")
        )
    return ClockNotice(event, clause, None, float(entry["within"]), Unit(entry["unit"]))
