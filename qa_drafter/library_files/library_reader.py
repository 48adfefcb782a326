"""A clause library folder, read into the ClauseLibrary value and checked for dangling names."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from qa_drafter.domain.clause import ClauseVersion, GlossaryEntry, Source
from qa_drafter.domain.deal import Party, Position
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.identifiers import (
    ActivityId,
    ClauseId,
    MatrixId,
    RequirementId,
    RoleId,
    SectionId,
    TermId,
    TopicId,
)
from qa_drafter.domain.library import ClauseLibrary, ClockLine, ConditionalEntry, Section, Topic
from qa_drafter.domain.raci import Activity, Duty, MatrixTemplate, Role
from qa_drafter.domain.requirement import CitationRule, CitationRules, Level, Requirement
from qa_drafter.domain.terms import Limit, LimitKind, LimitTest, TermDefinition, TermValue, Unit, tidy
from qa_drafter.library_files.clause_files import read_clause_folder
from qa_drafter.library_files.conditions import applies, condition_of
from qa_drafter.library_files.yaml_files import parse_yaml, read_text


def read_library(folder: Path) -> ClauseLibrary:
    """The library in `folder`; LibraryDamaged names the file, the place and the remedy."""
    if not (folder / "library.toml").is_file():
        raise LibraryDamaged(str(folder), "not a clause library: it has no library.toml", "choose the library's folder")
    try:
        manifest = tomllib.loads(read_text(folder / "library.toml", LibraryDamaged))
        return _read(folder, manifest)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        # A key or shape that the format promises is not there: the folder's fault, not the program's.
        raise LibraryDamaged(str(folder), f"a file departs from the format ({error!r})", "restore it") from error


def _read(folder: Path, manifest: Mapping[str, Any]) -> ClauseLibrary:
    requirements = _yaml(folder / "requirements.yaml")
    roles = _yaml(folder / "raci" / "roles.yaml")
    terms = _yaml(folder / "terms.yaml")["terms"]
    sections = _sections(_yaml(folder / "sections.yaml"), str(folder / "sections.yaml"))
    library = ClauseLibrary(
        edition=str(manifest["edition"]),
        sections=sections,
        clauses=tuple(_clauses(folder / "clauses")),
        terms=tuple(_terms(terms)),
        limits=tuple(_limits(terms, str(folder / "terms.yaml"))),
        requirements=tuple(_requirements(requirements["requirements"], str(folder / "requirements.yaml"))),
        citation_rules=_citation_rules(requirements["citation_rules"], str(folder / "requirements.yaml")),
        roles=tuple(
            Role(RoleId(role["id"]), Party(role["party"]), role["title"], role["short"]) for role in roles["roles"]
        ),
        matrices=tuple(MatrixTemplate(MatrixId(m["id"]), m["title"]) for m in roles["matrices"]),
        activities=tuple(_activities(folder / "raci", roles["matrices"])),
        glossary=tuple(_glossary(_yaml(folder / "glossary.yaml"), str(folder / "glossary.yaml"))),
        clocks=tuple(_clocks(_yaml(folder / "clocks.yaml"))),
        sources={source.cite: source for source in _sources(_yaml(folder / "sources.yaml"))},
    )
    _check_names(library, folder)
    return library


def _yaml(path: Path) -> Any:
    return parse_yaml(read_text(path, LibraryDamaged), str(path), LibraryDamaged)


def _clauses(folder: Path) -> Iterable[ClauseVersion]:
    for section in sorted(path for path in folder.iterdir() if path.is_dir()):
        for clause in sorted(path for path in section.iterdir() if path.is_dir()):
            yield from read_clause_folder(clause)


def _sections(raw: Mapping[str, Any], where: str) -> tuple[Section, ...]:
    # Print order: the parts in their order, the sections in theirs. Numbers are given when printing.
    parts = raw["part_order"]
    ordered = sorted(raw["sections"], key=lambda section: parts.index(section["part"]))
    return tuple(
        Section(
            id=SectionId(section["id"]),
            title=section["title"],
            part=section["part"],
            topics=tuple(
                Topic(
                    TopicId(f"{section['id']}.{topic['id']}"),
                    SectionId(section["id"]),
                    topic["title"],
                    applies(topic, f"{where}, {section['id']}.{topic['id']}"),
                )
                for topic in section["topics"]
            ),
            when=applies(section, f"{where}, {section['id']}"),
        )
        for section in ordered
    )


def _terms(raw: Iterable[Mapping[str, Any]]) -> Iterable[TermDefinition]:
    for entry in raw:
        unit = Unit(entry["unit"])
        typical = entry.get("typical")
        yield TermDefinition(
            id=TermId(entry["id"]),
            label=entry["label"],
            unit=unit,
            defaults=tuple((Position(position), _value(value, unit)) for position, value in entry["defaults"].items()),
            typical=(typical[0], typical[1]) if typical else None,
            choices=tuple((entry.get("choices") or {}).items()),
            note=entry.get("note", ""),
        )


def _value(value: Any, unit: Unit) -> TermValue:
    return tidy(value) if unit.is_number else str(value)


def _limits(raw: Iterable[Mapping[str, Any]], where: str) -> Iterable[Limit]:
    for entry in raw:
        unit = Unit(entry["unit"])
        for limit in entry.get("limits", ()):
            yield Limit(
                term=TermId(entry["id"]),
                kind=LimitKind(limit["kind"]),
                test=LimitTest(limit["op"]),
                value=_value(limit["value"], unit),
                sources=tuple(limit["source"]),
                message=limit["message"],
                when=applies(limit, f"{where}, {entry['id']}"),
                unit=Unit(limit["unit"]) if "unit" in limit else None,
            )


def _requirements(raw: Iterable[Mapping[str, Any]], where: str) -> Iterable[Requirement]:
    for entry in raw:
        yield Requirement(
            id=RequirementId(entry["id"]),
            level=Level(entry["level"]),
            section=SectionId(entry["topic"]),
            statement=entry["statement"],
            sources=tuple(entry["source"]),
            look_for=entry.get("look_for", ""),
            when=applies(entry, f"{where}, {entry['id']}"),
        )


def _citation_rules(raw: Iterable[Mapping[str, Any]], where: str) -> CitationRules:
    return CitationRules(
        tuple(CitationRule(rule["prefix"], condition_of(rule["when"], f"{where}, {rule['prefix']}")) for rule in raw)
    )


def _activities(folder: Path, matrices: Iterable[Mapping[str, Any]]) -> Iterable[Activity]:
    for matrix in matrices:
        path = folder / f"{matrix['id']}.yaml"
        for entry in _yaml(path)["activities"]:
            yield Activity(
                id=ActivityId(entry["id"]),
                matrix=MatrixId(matrix["id"]),
                statement=entry["statement"],
                defaults=tuple(
                    (partner, tuple((RoleId(role), Duty(letter)) for role, letter in duties.items()))
                    for partner, duties in entry["raci"].items()
                ),
                rules=tuple(entry.get("rules", ())),
                sources=tuple(entry["source"]),
                when=applies(entry, f"{path}, {entry['id']}"),
            )


def _glossary(raw: Iterable[Mapping[str, Any]], where: str) -> Iterable[ConditionalEntry]:
    for entry in raw:
        meaning = GlossaryEntry(entry["term"], tuple(entry["forms"]), " ".join(entry["means"].split()))
        yield ConditionalEntry(meaning, condition_of(entry.get("when"), f"{where}, {entry['term']}"))


def _clocks(raw: Iterable[Mapping[str, Any]]) -> Iterable[ClockLine]:
    for line in raw:
        yield ClockLine(TermId(line["term"]), line["event"], line["who"], line["starts"], ClauseId(line["clause"]))


def _sources(raw: Iterable[Mapping[str, Any]]) -> Iterable[Source]:
    for entry in raw:
        yield Source(
            cite=entry["cite"],
            verified=bool(entry["verified"]),
            basis=entry.get("basis", ""),
            says=entry.get("says", ""),
            how=entry.get("how", ""),
        )


def _check_names(library: ClauseLibrary, folder: Path) -> None:
    """Every name that a clause or clock line uses must exist: a dangling one would print a lie."""
    topics = {topic.id for section in library.sections for topic in section.topics}
    requirements = {requirement.id for requirement in library.requirements}
    activities = {activity.id for activity in library.activities}
    for clause in library.clauses:
        where = str(folder / "clauses" / clause.topic.partition(".")[0] / clause.id)
        where = f"{where}/{clause.position}-{clause.version}.md"
        _check_known(where, "topic", (clause.topic,), topics)
        _check_known(where, "requirement", clause.satisfies, requirements)
        _check_known(where, "activity", clause.activities, activities)
        _check_known(where, "source", clause.sources, library.sources)
    ids = {clause.id for clause in library.clauses}
    for line in library.clocks:
        _check_known(str(folder / "clocks.yaml"), "term", (line.term,), library.term_definitions)
        _check_known(str(folder / "clocks.yaml"), "clause", (line.clause,), ids)


def _check_known(where: str, kind: str, names: Iterable[str], known: Iterable[str]) -> None:
    for name in names:
        if name not in known:
            raise LibraryDamaged(where, f"unknown {kind} {name!r}", "correct the name or add the entry")
