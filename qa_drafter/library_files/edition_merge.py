"""A newer edition brought into a copy of an older one: what is the copy's own stays, and no record loses a line.

Every part (a clause, or a table of the library) is known in three states: as the copy began with it, as the copy has
it now, as the edition has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path, PurePosixPath

from qa_drafter.domain.edition_merge import Arrival, Choice, Part
from qa_drafter.domain.lifecycle import LifecycleEvent
from qa_drafter.library_files.clause_files import parts_of
from qa_drafter.library_files.edition_files import Files, base_of, clause_of_file, files_of
from qa_drafter.library_files.given_texts import clause_content
from qa_drafter.library_files.lifecycle_files import LIFECYCLE, events_in, with_event
from qa_drafter.library_files.source_register import SOURCES, entered_twice, without
from qa_drafter.library_files.three_way import Merged, merged

Drafted = Callable[[str, str], LifecycleEvent]
"""The line of the record for a text that arrives as a draft: its name here, and its name in the edition."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the copy has to hold from now on (the files that differ), and what it then began with."""

    files: Files
    base: Files


class EditionMerge:
    """The copy in `folder` and the edition in `edition`."""

    def __init__(self, folder: Path, edition: Path) -> None:
        self.ours, self.base, self.theirs = files_of(folder), base_of(folder), files_of(edition)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What the edition brings, clauses first, by name."""
        found = (self._part(name, places) for name, places in self._places.items())
        return tuple(sorted(filter(None, found), key=lambda part: (not part.is_clause, part.name)))

    def outcome(self, choices: Mapping[str, Choice], drafted: Drafted) -> Outcome:
        """What comes in where each part that was changed on both sides goes as chosen, or waits without a choice."""
        files, base = dict[str, bytes](), dict(self.theirs)
        for part in self.parts:
            choice = choices.get(part.name)
            if part.arrival is not Arrival.BOTH:
                files |= self._alone(part)
            elif choice is None:
                base = {place: content for place, content in base.items() if place not in self._places[part.name]}
                base |= _only(self.base, self._places[part.name])
            elif not part.is_clause:
                files |= self._table(part.name, choice)
            elif choice is Choice.TAKE:
                files |= dict(self._beside(part.name, drafted))
        return Outcome({place: content for place, content in files.items() if self.ours.get(place) != content}, base)

    @cached_property
    def _places(self) -> Mapping[str, tuple[str, ...]]:
        """The files of each part, in all three states."""
        found: dict[str, list[str]] = {}
        for place in sorted({*self.ours, *self.base, *self.theirs}):
            found.setdefault(clause_of_file(place) or place, []).append(place)
        return {name: tuple(places) for name, places in found.items()}

    def _part(self, name: str, places: tuple[str, ...]) -> Part | None:
        ours, base, theirs = (_only(files, places) for files in (self.ours, self.base, self.theirs))
        is_clause = bool(clause_of_file(places[0]))
        if all(ours.get(place) == content for place, content in theirs.items()):
            return None
        if not ours and not base:
            return Part(name, Arrival.NEW, is_clause)
        if all(base.get(place) == content for place, content in theirs.items()):
            return None
        is_own = ours != base
        if is_own and not is_clause and base:
            is_own = not self._brought_together(name).is_apart
        return Part(name, Arrival.BOTH if is_own else Arrival.CHANGED, is_clause)

    def _alone(self, part: Part) -> Files:
        """The files of a part that nothing here stands against."""
        theirs = _only(self.theirs, self._places[part.name])
        if not part.is_clause and part.arrival is Arrival.CHANGED:
            return self._table(part.name, Choice.TAKE)
        return {place: self._record(place) if _is_record(place) else content for place, content in theirs.items()}

    def _table(self, place: str, choice: Choice) -> Files:
        if place not in self.base:  # what it began with is not known: one of the two as a whole
            return {place: self.theirs[place]} if choice is Choice.TAKE else {}
        found = self._brought_together(place)
        return {place: (found.with_theirs if choice is Choice.TAKE else found.with_ours).encode()}

    def _brought_together(self, place: str) -> Merged:
        base, ours, theirs = (files.get(place, b"").decode() for files in (self.base, self.ours, self.theirs))
        if place != SOURCES or not (twice := entered_twice(base, ours, theirs)):
            return merged(base, ours, theirs)
        kept, taken = merged(base, ours, without(theirs, twice)), merged(base, without(ours, twice), theirs)
        return Merged(kept.with_ours, taken.with_theirs)

    def _record(self, place: str) -> bytes:
        """Their record, which begins with all that is on ours; else ours with the lines of theirs that it lacks."""
        ours, theirs = self.ours.get(place, b""), self.theirs[place]
        is_theirs = theirs.startswith(ours) or ours == self.base.get(place)
        return theirs if is_theirs else _added(ours, self._lines(self.theirs, place))

    def _beside(self, clause: str, drafted: Drafted) -> Iterator[tuple[str, bytes]]:
        """Their texts beside ours: as they are where the name is free, else their newest as a draft after ours."""
        places = self._places[clause]
        texts = [place for place in _only(self.theirs, places) if not _is_record(place)]
        free = [place for place in texts if place not in self.ours]
        record = f"{PurePosixPath(texts[0]).parent}/{LIFECYCLE}"
        lines = [line for line in self._lines(self.theirs, record) if _named(line.text, free)]
        for place in free:
            yield place, self.theirs[place]
        for place in _newest(texts):
            if self.ours.get(place, self.theirs[place]) != self.theirs[place]:
                position, version = _name(place)
                taken = [_name(other) for other in {*_only(self.ours, places), *free} if not _is_record(other)]
                number = 1 + max(other for held, other in taken if held == position)
                header, body = parts_of(self.theirs[place].decode(), place)
                content = clause_content(header, body, {"version": number})
                yield str(PurePosixPath(place).with_name(f"{position}-{number}.md")), content.encode()
                lines.append(drafted(f"{position}-{number}", f"{position}-{version}"))
        yield record, _added(self.ours.get(record, b""), lines)

    def _lines(self, files: Files, record: str) -> tuple[LifecycleEvent, ...]:
        known = {replace(line, line=0) for line in events_in(self.ours.get(record, b"").decode(), Path(record))}
        told = events_in(files.get(record, b"").decode(), Path(record))
        return tuple(line for line in told if replace(line, line=0) not in known)


def _only(files: Files, places: Iterable[str]) -> Files:
    return {place: files[place] for place in places if place in files}


def _is_record(place: str) -> bool:
    return place.endswith(f"/{LIFECYCLE}")


def _added(record: bytes, lines: Iterable[LifecycleEvent]) -> bytes:
    for line in lines:
        record = with_event(record, line)
    return record


def _name(place: str) -> tuple[str, int]:
    position, _, version = PurePosixPath(place).stem.rpartition("-")
    return position, int(version)


def _named(text: str, places: Iterable[str]) -> bool:
    return any(PurePosixPath(place).stem == text for place in places)


def _newest(texts: Iterable[str]) -> Iterable[str]:
    """Of each position the text of the highest version."""
    return {_name(place)[0]: place for place in sorted(texts, key=_name)}.values()
