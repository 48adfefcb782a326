"""A clause library folder, read into the ClauseLibrary value and checked for dangling names."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.legal_clock import LegalClock
from qa_drafter.domain.library import ClauseLibrary, Section
from qa_drafter.domain.raci import Activity, MatrixTemplate, Role
from qa_drafter.domain.requirement import CitationRules
from qa_drafter.library_files import clock_entries, rule_entries, wording_entries
from qa_drafter.library_files import library_entries as entries
from qa_drafter.library_files.clause_files import read_clause_folder
from qa_drafter.library_files.library_entries import each
from qa_drafter.library_files.library_names import check_names
from qa_drafter.library_files.settling_words import completed
from qa_drafter.library_files.yaml_files import Entry, parse_yaml, read_text


def read_library(folder: Path) -> ClauseLibrary:
    """The library in `folder`; LibraryDamaged names the file, the place and the remedy."""
    if not (folder / "library.toml").is_file():
        raise LibraryDamaged(str(folder), "not a clause library: it has no library.toml", "choose the library's folder")
    demands, terms = folder / "requirements.yaml", folder / "terms.yaml"
    demanded = _parts(demands, "requirements", "citation_rules", "advisory_prefixes", "policy_core")
    requirements = each(demands, demanded[0], entries.requirement, entries.REQUIREMENT_KEYS)
    (listed_terms,) = _parts(terms, "terms")
    roles, matrices, activities = _responsibilities(folder / "raci")
    rules = folder / "raci" / "rules.yaml"
    listed_rules, fallback = _parts(rules, "rules", "fallback_citation")
    sources = each(*_list(folder / "sources.yaml"), entries.source, entries.SOURCE_KEYS)
    library = ClauseLibrary(
        edition=_edition(folder / "library.toml"),
        sections=_sections(folder / "sections.yaml"),
        clauses=tuple(_clauses(folder / "clauses")),
        terms=each(terms, listed_terms, entries.term, entries.TERM_KEYS),
        limits=tuple(entries.limits(terms, listed_terms)),
        requirements=completed(requirements, folder / "settling_words.toml", tuple(map(str, demanded[3]))),
        citation_rules=CitationRules(
            each(demands, demanded[1], entries.citation_rule, entries.CITATION_KEYS),
            tuple(map(str, demanded[2])),
            rule_entries.fallback(fallback, str(rules)),
        ),
        roles=roles,
        matrices=matrices,
        activities=activities,
        rules=each(rules, listed_rules, rule_entries.rule, rule_entries.RULE_KEYS),
        wording=each(*_list(folder / "wording.yaml"), wording_entries.wording_rule, wording_entries.WORDING_KEYS),
        glossary=each(*_list(folder / "glossary.yaml"), entries.glossary_entry, entries.GLOSSARY_KEYS),
        clocks=each(*_list(folder / "clocks.yaml"), entries.clock, entries.CLOCK_KEYS),
        legal_clocks=_legal_clocks(folder / "legal_clocks.yaml"),
        sources={source.cite: source for source in sources},
    )
    check_names(library, folder)
    return library


def _list(path: Path) -> tuple[Path, Any]:
    return path, parse_yaml(read_text(path, LibraryDamaged), str(path), LibraryDamaged)


def _parts(path: Path, *keys: str) -> tuple[Any, ...]:
    """The values of the outermost keys of one file."""
    _, value = _list(path)
    if not isinstance(value, Entry):
        raise LibraryDamaged(str(path), "it is not a list of keys", "see the format of the library")
    for key in keys:
        if key not in value:
            raise LibraryDamaged(str(path), f"it has no {key}", "add it")
    return tuple(value[key] for key in keys)


def _legal_clocks(path: Path) -> tuple[LegalClock, ...]:
    if not path.exists():  # a copy of an older edition has none
        return ()
    return each(*_list(path), clock_entries.legal_clock(path), clock_entries.LEGAL_CLOCK_KEYS)


def _edition(path: Path) -> str:
    try:
        edition = tomllib.loads(read_text(path, LibraryDamaged)).get("edition")
    except tomllib.TOMLDecodeError as error:
        raise LibraryDamaged(str(path), str(error), "mend that line") from None
    if not isinstance(edition, str) or not edition.strip():
        raise LibraryDamaged(str(path), "it names no edition", 'add a line like edition = "2026.1"')
    return edition


def _clauses(folder: Path) -> Iterable[ClauseVersion]:
    if not folder.is_dir():
        raise LibraryDamaged(str(folder), "no such folder", "restore it")
    for section in sorted(path for path in folder.iterdir() if path.is_dir()):
        for clause in sorted(path for path in section.iterdir() if path.is_dir()):
            yield from read_clause_folder(clause)


def _sections(path: Path) -> tuple[Section, ...]:
    # Print order: the parts in their order, the sections in theirs. Numbers are given when printing.
    parts, listed = _parts(path, "part_order", "sections")
    sections = each(path, listed, entries.section(path), entries.SECTION_KEYS)
    for section in sections:
        if section.part not in parts:
            raise LibraryDamaged(f"{path}, {section.id}", f"part_order has no part {section.part!r}", "add it there")
    return tuple(sorted(sections, key=lambda section: parts.index(section.part)))


def _responsibilities(folder: Path) -> tuple[tuple[Role, ...], tuple[MatrixTemplate, ...], tuple[Activity, ...]]:
    path = folder / "roles.yaml"
    listed_roles, listed_matrices = _parts(path, "roles", "matrices")
    roles = each(path, listed_roles, entries.role, entries.ROLE_KEYS)
    matrices = each(path, listed_matrices, entries.matrix, entries.MATRIX_KEYS)
    activities: list[Activity] = []
    for matrix in matrices:
        of = folder / f"{matrix.id}.yaml"
        (listed,) = _parts(of, "activities")
        activities += each(of, listed, entries.activity(matrix.id), entries.ACTIVITY_KEYS)
    return roles, matrices, tuple(activities)
