"""A clause library folder, read into the ClauseLibrary value and checked for dangling names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from qa_drafter.domain.errors import LibraryDamaged
from qa_drafter.domain.legal_clock import LegalClock
from qa_drafter.domain.library import ClauseLibrary, Section
from qa_drafter.domain.phrases import in_line, phrase
from qa_drafter.domain.raci import Activity, MatrixTemplate, Role
from qa_drafter.domain.requirement import CitationRules, Requirement
from qa_drafter.domain.rule import Rule
from qa_drafter.domain.schedule_form import ScheduleForm
from qa_drafter.domain.terms import Limit, TermDefinition
from qa_drafter.domain.worded_duty import WordedDuty
from qa_drafter.library_files import clock_entries, duty_entries, form_entries, rule_entries, wording_entries
from qa_drafter.library_files import library_entries as entries
from qa_drafter.library_files.clause_folders import read_clauses
from qa_drafter.library_files.editions import edition_of
from qa_drafter.library_files.faults import Faults
from qa_drafter.library_files.form_entries import with_forms
from qa_drafter.library_files.library_entries import each
from qa_drafter.library_files.library_names import name_faults, twice
from qa_drafter.library_files.library_parts import DESCRIPTION, listed, parts
from qa_drafter.library_files.settling_words import completed
from qa_drafter.library_files.yaml_files import Entry

Value = TypeVar("Value")
Build = Callable[[Entry, str], Value]


def read_library(folder: Path) -> ClauseLibrary:
    """The library in `folder`; LibraryDamaged names file, place and remedy of each fault."""
    library, faults = read_with_faults(folder)
    if faults.found:
        raise LibraryDamaged.of(faults.found)
    return library


def read_with_faults(folder: Path) -> tuple[ClauseLibrary, Faults]:
    """What can be read of the library in `folder`, and all that is wrong with it.

    LibraryDamaged for a folder that is none.
    """
    if not (folder / DESCRIPTION).is_file():
        raise LibraryDamaged(
            str(folder),
            phrase("not a clause library: it has no {0}", DESCRIPTION),
            phrase("choose the library's folder"),
        )
    reader = _Reader(folder)
    return reader.library(), reader.faults


class _Reader:
    """Reads one folder file by file: a fault in one of them hides none in another."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.faults = Faults()

    def library(self) -> ClauseLibrary:
        terms, limits = self._terms(self._folder / "terms.yaml")
        roles, matrices, activities = self._responsibilities(self._folder / "raci")
        rules, fallback = self._rules(self._folder / "raci" / "rules.yaml")
        requirements, citation_rules = self._requirements(self._folder / "requirements.yaml", fallback)
        forms = self._forms(self._folder / "schedules.yaml")
        sources = self._list("sources.yaml", entries.source, entries.SOURCE_KEYS, "source")
        library = ClauseLibrary(
            edition=self.faults.attempt(lambda: edition_of(self._folder), "", self._folder / DESCRIPTION),
            sections=self._sections(self._folder / "sections.yaml"),
            clauses=with_forms(read_clauses(self._folder / "clauses", self.faults), forms),
            terms=terms,
            limits=limits,
            requirements=requirements,
            citation_rules=citation_rules,
            roles=roles,
            matrices=matrices,
            activities=activities,
            rules=rules,
            wording=self._list("wording.yaml", wording_entries.wording_rule, wording_entries.WORDING_KEYS),
            glossary=self._list("glossary.yaml", entries.glossary_entry, entries.GLOSSARY_KEYS, "defined term"),
            clocks=self._list("clocks.yaml", entries.clock, entries.CLOCK_KEYS),
            legal_clocks=self._legal_clocks(self._folder / "legal_clocks.yaml"),
            worded_duties=self._worded_duties(self._folder / "raci" / "wording_duties.yaml"),
            forms=forms,
            sources={source.cite: source for source in sources},
        )
        cites = [source.cite for source in sources]
        self.faults.found += twice(self._folder / "sources.yaml", phrase("source"), cites, key="cite")
        self.faults.found += name_faults(library, self._folder, self.faults)
        return library

    def _list(self, name: str, build: Build[Value], keys: tuple[str, ...], *kinds: str) -> tuple[Value, ...]:
        path = self._folder / name
        return self.faults.attempt(lambda: each(*listed(path), build, keys), (), path, *kinds)

    def _parts(self, path: Path, *keys: str, optional: tuple[str, ...] = (), kinds: tuple[str, ...]) -> Any:
        """The parts of a file; None for each when it cannot be read."""
        nothing = (None,) * len(keys)
        return self.faults.attempt(lambda: parts(path, *keys, optional=optional), nothing, path, *kinds)

    def _each(
        self, path: Path, given: Any, build: Build[Value], keys: tuple[str, ...], *kinds: str
    ) -> tuple[Value, ...]:
        """The entries of one part; none where the part could not be read."""
        if given is None:
            return ()
        return self.faults.attempt(lambda: each(path, given, build, keys), (), path, *kinds)

    def _terms(self, path: Path) -> tuple[tuple[TermDefinition, ...], tuple[Limit, ...]]:
        (given,) = self._parts(path, "terms", kinds=("term",))
        terms = self._each(path, given, entries.term, entries.TERM_KEYS, "term")
        # the limits of a term that was not understood would be told as a fault of their own
        if not terms:
            return (), ()
        return terms, self.faults.attempt(lambda: entries.limits(path, given), (), path)

    def _legal_clocks(self, path: Path) -> tuple[LegalClock, ...]:
        if not path.exists():  # a copy of an older edition has none
            return ()
        return self._list(path.name, clock_entries.legal_clock(path), clock_entries.LEGAL_CLOCK_KEYS)

    def _forms(self, path: Path) -> tuple[ScheduleForm, ...]:
        if not path.exists():  # a copy of an older edition has none
            return ()
        return self._list(path.name, form_entries.form(path), form_entries.FORM_KEYS, "schedule")

    def _worded_duties(self, path: Path) -> tuple[WordedDuty, ...]:
        if not path.exists():  # a copy of an older edition has none
            return ()
        return self._list("raci/wording_duties.yaml", duty_entries.worded_duty, duty_entries.WORDED_DUTY_KEYS)

    def _requirements(
        self, path: Path, fallback: tuple[tuple[str, str], ...]
    ) -> tuple[tuple[Requirement, ...], CitationRules]:
        keys = ("requirements", "citation_rules", "advisory_prefixes", "policy_core")
        given, rules, advisory, policy = self._parts(path, *keys, optional=("as_of",), kinds=("requirement",))
        built = self._each(path, given, entries.requirement, entries.REQUIREMENT_KEYS, "requirement")
        citation_rules = CitationRules(
            self._each(path, rules, entries.citation_rule, entries.CITATION_KEYS),
            tuple(map(str, advisory or ())),
            fallback,
        )
        if not built:
            return (), citation_rules
        words = path.with_name("settling_words.toml")
        settled = self.faults.attempt(lambda: completed(built, words, tuple(map(str, policy))), built, words)
        return settled, citation_rules

    def _sections(self, path: Path) -> tuple[Section, ...]:
        # Print order: the parts in their order, the sections in theirs. Numbers are given when printing.
        order, given = self._parts(path, "part_order", "sections", kinds=("section", "topic"))
        built = self._each(path, given, entries.section(path), entries.SECTION_KEYS, "section", "topic")
        known = [section for section in built if section.part in order]
        self.faults.found += (
            LibraryDamaged(
                in_line(path, entry.line_of("part")),
                phrase("part_order has no part {0}", repr(s.part)),
                phrase("add it there"),
            )
            for s, entry in zip(built, given or (), strict=False)
            if s.part not in order
        )
        strangers = [section for section in built if section not in known]
        return (*sorted(known, key=lambda section: order.index(section.part)), *strangers)

    def _rules(self, path: Path) -> tuple[tuple[Rule, ...], tuple[tuple[str, str], ...]]:
        given, fallback = self._parts(path, "rules", "fallback_citation", kinds=("rule",))
        rules = self._each(path, given, rule_entries.rule, rule_entries.RULE_KEYS, "rule")
        if fallback is None:
            return rules, ()
        return rules, self.faults.attempt(lambda: rule_entries.fallback(fallback, str(path)), (), path)

    def _responsibilities(
        self, folder: Path
    ) -> tuple[tuple[Role, ...], tuple[MatrixTemplate, ...], tuple[Activity, ...]]:
        path = folder / "roles.yaml"
        listed_roles, listed_matrices = self._parts(path, "roles", "matrices", kinds=("role", "matrix"))
        roles = self._each(path, listed_roles, entries.role, entries.ROLE_KEYS, "role")
        matrices = self._each(path, listed_matrices, entries.matrix, entries.MATRIX_KEYS, "matrix")
        if not matrices:  # no file of activities is known by name
            self.faults.doubt("activity", folder)
        activities: list[Activity] = []
        for matrix in matrices:
            of = folder / f"{matrix.id}.yaml"
            (given,) = self._parts(of, "activities", kinds=("activity",))
            activities += self._each(of, given, entries.activity(matrix.id), entries.ACTIVITY_KEYS, "activity")
        return roles, matrices, tuple(activities)
