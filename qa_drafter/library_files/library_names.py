"""Every name of a library stands for one thing that exists: a dangling or doubled one would print a lie."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.lifecycle import name_of
from qa_drafter.domain.phrases import Phrase, in_line, phrase
from qa_drafter.domain.schedule_form import PRODUCT
from qa_drafter.library_files.clause_folders import place_of
from qa_drafter.library_files.faults import Faults

_OWN_NAME: Final = phrase("give each its own name")


@dataclass(frozen=True, slots=True)
class _Use:
    """Some names that one place of the library uses, and the names that exist. `content`: of a file yet to be kept."""

    where: Path
    kind: Phrase
    names: Collection[str]
    known: Collection[str]
    content: str | None = None


def name_faults(library: ClauseLibrary, folder: Path, faults: Faults) -> Iterator[LibraryDamaged]:
    """Each name that does not exist, or stands for two things."""
    for use in (*_uses_of_texts(library, folder), *_uses(library, folder)):
        yield from _unknown(use, faults)
    yield from _doubled(library, folder)
    yield from _other_subjects(library.clauses, folder)


def text_faults(text: ClauseVersion, library: ClauseLibrary, where: str, content: str) -> Iterator[LibraryDamaged]:
    """The same for one text that is to join the library: `content` will be its file, `where` names it."""
    for use in _uses_of(text, library, Path(where)):
        yield from _unknown(replace(use, content=content), Faults())
    kin = next((other for other in library.clauses if other.id == text.id), None)
    if kin is not None:
        yield from _other_subject(text, kin, Path(where), content)


def _unknown(use: _Use, faults: Faults) -> Iterator[LibraryDamaged]:
    for name in dict.fromkeys(use.names):
        if faults.lacks(use.kind, name, use.known):
            close = get_close_matches(name, use.known, n=1)
            remedy = (
                phrase("did you mean {0}?", repr(close[0])) if close else phrase("correct the name or add the entry")
            )
            where = _at(use.where, name, content=use.content)
            yield LibraryDamaged(where, phrase("unknown {0} {1}", use.kind, repr(name)), remedy)


def _uses_of_texts(library: ClauseLibrary, folder: Path) -> Iterator[_Use]:
    for text in library.clauses:
        yield from _uses_of(text, library, folder / "clauses" / place_of(text))


def _uses_of(text: ClauseVersion, library: ClauseLibrary, where: Path) -> Iterator[_Use]:
    yield _Use(where, phrase("topic"), (text.topic,), library.topics)
    yield _Use(where, phrase("requirement"), text.satisfies, library.demands)
    yield _Use(where, phrase("activity"), text.activities, library.by_activity)
    yield _Use(where, phrase("source"), text.sources, library.sources)


def _uses(library: ClauseLibrary, folder: Path) -> Iterator[_Use]:
    sections = {section.id for section in library.sections}
    roles = {role.id for role in library.roles}
    rules = {rule.id for rule in library.rules}
    for requirement in library.requirements:
        yield _Use(folder / "requirements.yaml", phrase("section"), (requirement.section,), sections)
    for activity in library.activities:
        where = folder / "raci" / f"{activity.matrix}.yaml"
        yield _Use(where, phrase("role"), [role for _, duties in activity.defaults for role, _ in duties], roles)
        yield _Use(where, phrase("rule"), activity.rules, rules)
    for rule in library.rules:
        yield _Use(folder / "raci" / "rules.yaml", phrase("role"), rule.roles, roles)
    clauses = {clause.id for clause in library.clauses}
    yield _Use(folder / "clocks.yaml", phrase("term"), [line.term for line in library.clocks], library.term_definitions)
    yield _Use(folder / "clocks.yaml", phrase("clause"), [line.clause for line in library.clocks], clauses)
    for clock in library.legal_clocks:
        where = folder / "legal_clocks.yaml"
        yield _Use(where, phrase("source"), clock.sources, library.sources)
        yield _Use(where, phrase("clause"), [notice.clause for notice in clock.notices], clauses)
        yield _Use(
            where, phrase("term"), [n.term for n in clock.notices if n.term is not None], library.term_definitions
        )
    named = [name for form in library.forms for name in (*form.needs, *(row.each for row in form.rows))]
    yield _Use(folder / "schedules.yaml", phrase("clause"), [n for n in named if n and n != PRODUCT], clauses)
    worded = [worded.activity for worded in library.worded_duties]
    yield _Use(folder / "raci" / "wording_duties.yaml", phrase("activity"), worded, library.by_activity)


def _at(path: Path, name: str, nth: int = 1, content: str | None = None) -> str:
    """The file and the line that has `name` for the nth time: read again, because it is asked for on the way out."""
    lines = (path.read_text(encoding="utf-8-sig") if content is None else content).splitlines()
    shape = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
    found = [number for number, line in enumerate(lines, start=1) if shape.search(line)]
    return in_line(path, found[min(nth, len(found)) - 1]) if found else str(path)


def _doubled(library: ClauseLibrary, folder: Path) -> Iterator[LibraryDamaged]:
    sections = folder / "sections.yaml"
    yield from twice(sections, phrase("section"), [section.id for section in library.sections])
    yield from twice(sections, phrase("topic"), [t.id for section in library.sections for t in section.topics])
    yield from twice(folder / "terms.yaml", phrase("term"), [term.id for term in library.terms])
    yield from twice(
        folder / "requirements.yaml", phrase("requirement"), [demand.id for demand in library.requirements]
    )
    yield from twice(folder / "raci" / "roles.yaml", phrase("role"), [role.id for role in library.roles])
    yield from twice(folder / "raci" / "roles.yaml", phrase("matrix"), [matrix.id for matrix in library.matrices])
    yield from twice(folder / "raci" / "rules.yaml", phrase("rule"), [rule.id for rule in library.rules])
    yield from twice(folder / "schedules.yaml", phrase("schedule"), [form.id for form in library.forms])
    yield from twice(folder / "legal_clocks.yaml", phrase("legal clock"), [clock.id for clock in library.legal_clocks])
    seen: dict[str, str] = {}
    for activity in library.activities:
        path = folder / "raci" / f"{activity.matrix}.yaml"
        if (other := seen.setdefault(activity.id, path.name)) != path.name:
            yield LibraryDamaged(
                _at(path, activity.id), phrase("activity {0} stands in {1} too", repr(activity.id), other), _OWN_NAME
            )
    for matrix in library.matrices:
        own = [activity.id for activity in library.activities if activity.matrix == matrix.id]
        yield from twice(folder / "raci" / f"{matrix.id}.yaml", phrase("activity"), own)


def twice(path: Path, kind: Phrase, names: Iterable[str], key: str = "id") -> Iterator[LibraryDamaged]:
    """Each name that stands in the file at `path` for the second time."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            bare = name.rpartition(".")[2] if kind == "topic" else name
            yield LibraryDamaged(
                _at(path, f"{key}: {bare}", nth=2), phrase("{0} {1} stands there twice", kind, repr(name)), _OWN_NAME
            )
        seen.add(name)


def _other_subjects(clauses: Iterable[ClauseVersion], folder: Path) -> Iterator[LibraryDamaged]:
    """All texts of a clause settle one topic under one heading: an agreement may change from one to another."""
    subjects: dict[ClauseId, ClauseVersion] = {}
    for text in clauses:
        first = subjects.setdefault(text.id, text)
        yield from _other_subject(text, first, folder / "clauses" / place_of(text))


def _other_subject(
    text: ClauseVersion, first: ClauseVersion, where: Path, content: str | None = None
) -> Iterator[LibraryDamaged]:
    for key, ours, theirs in (("topic", text.topic, first.topic), ("title", text.title, first.title)):
        if ours != theirs:
            what = phrase("its {0} differs from that of another text of {1}", key, text.id)
            yield LibraryDamaged(
                _at(where, key, content=content), what, phrase("use that of {0}, or another clause id", name_of(first))
            )
