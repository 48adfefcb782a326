"""Every name of a library stands for one thing that exists: a dangling or doubled one would print a lie."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.library import ClauseLibrary


@dataclass(frozen=True, slots=True)
class _Use:
    """Some names that one place of the library uses, and the names that exist."""

    where: Path
    kind: str
    names: Collection[str]
    known: Collection[str]


def check_names(library: ClauseLibrary, folder: Path) -> None:
    """LibraryDamaged for the first name that does not exist, or stands for two things."""
    for use in _uses(library, folder):
        for name in use.names:
            if name not in use.known:
                close = get_close_matches(name, use.known, n=1)
                remedy = f"did you mean {close[0]!r}?" if close else "correct the name or add the entry"
                raise LibraryDamaged(_at(use.where, name), f"unknown {use.kind} {name!r}", remedy)
    _check_single(folder / "sections.yaml", "section", [section.id for section in library.sections])
    _check_single(folder / "sections.yaml", "topic", [t.id for section in library.sections for t in section.topics])
    _check_single(folder / "terms.yaml", "term", [term.id for term in library.terms])
    _check_single(folder / "requirements.yaml", "requirement", [demand.id for demand in library.requirements])
    _check_single(folder / "raci", "activity", [activity.id for activity in library.activities])
    _check_single(folder / "raci" / "roles.yaml", "role", [role.id for role in library.roles])
    _check_single(folder / "raci" / "rules.yaml", "rule", [rule.id for rule in library.rules])
    _check_same_subject(library.clauses, folder)


def _uses(library: ClauseLibrary, folder: Path) -> Iterator[_Use]:
    sections = {section.id for section in library.sections}
    topics = {topic.id for section in library.sections for topic in section.topics}
    requirements = {requirement.id for requirement in library.requirements}
    activities = {activity.id for activity in library.activities}
    roles = {role.id for role in library.roles}
    rules = {rule.id for rule in library.rules}
    for clause in library.clauses:
        where = _file_of(clause, folder)
        yield _Use(where, "topic", (clause.topic,), topics)
        yield _Use(where, "requirement", clause.satisfies, requirements)
        yield _Use(where, "activity", clause.activities, activities)
        yield _Use(where, "source", clause.sources, library.sources)
    for requirement in library.requirements:
        yield _Use(folder / "requirements.yaml", "section", (requirement.section,), sections)
    for activity in library.activities:
        where = folder / "raci" / f"{activity.matrix}.yaml"
        yield _Use(where, "role", [role for _, duties in activity.defaults for role, _ in duties], roles)
        yield _Use(where, "rule", activity.rules, rules)
    for rule in library.rules:
        yield _Use(folder / "raci" / "rules.yaml", "role", rule.roles, roles)
    clauses = {clause.id for clause in library.clauses}
    yield _Use(folder / "clocks.yaml", "term", [line.term for line in library.clocks], library.term_definitions)
    yield _Use(folder / "clocks.yaml", "clause", [line.clause for line in library.clocks], clauses)


def _file_of(clause: ClauseVersion, folder: Path) -> Path:
    section = clause.topic.partition(".")[0]
    return folder / "clauses" / section / clause.id / f"{clause.position}-{clause.version}.md"


def _at(path: Path, name: str) -> str:
    """The file and the line that has `name`: read again, because it is asked for once, on the way out."""
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    number = next((n for n, line in enumerate(lines, start=1) if name in line), None)
    return f"{path}, line {number}" if number else str(path)


def _check_single(path: Path, kind: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise LibraryDamaged(str(path), f"{kind} {name!r} stands there twice", "give each its own name")
        seen.add(name)


def _check_same_subject(clauses: Iterable[ClauseVersion], folder: Path) -> None:
    """All texts of a clause settle one topic under one heading: an agreement may change from one to another."""
    subjects: dict[ClauseId, ClauseVersion] = {}
    for clause in clauses:
        first = subjects.setdefault(clause.id, clause)
        for key, ours, theirs in (("topic", clause.topic, first.topic), ("title", clause.title, first.title)):
            if ours != theirs:
                where = _at(_file_of(clause, folder), f"{key}:")
                remedy = f"use that of {first.position}-{first.version}, or another clause id"
                raise LibraryDamaged(where, f"its {key} differs from that of another text of {clause.id}", remedy)
