"""The clause library as a value: sections, topics, clauses, terms, requirements, matrices, glossary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property

from qa_drafter.domain.clause import ClauseVersion, GlossaryEntry, LifecycleState, Source
from qa_drafter.domain.conditions import Always, Condition
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.identifiers import ActivityId, ClauseId, RequirementId, SectionId, TermId, TopicId
from qa_drafter.domain.legal_clock import LegalClock
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.raci import Activity, MatrixTemplate, Role
from qa_drafter.domain.requirement import CitationRules, Requirement
from qa_drafter.domain.rule import Rule
from qa_drafter.domain.schedule_form import ScheduleForm
from qa_drafter.domain.terms import Limit, TermDefinition
from qa_drafter.domain.worded_duty import WordedDuty
from qa_drafter.domain.wording_rule import WordingRule


@dataclass(frozen=True, slots=True)
class Topic:
    """One subject of a section that clauses settle."""

    id: TopicId
    section: SectionId
    title: str
    when: Condition = Always()


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the outline. `part` is the heading it stands under ("I General")."""

    id: SectionId
    title: str
    part: str
    topics: tuple[Topic, ...]
    when: Condition = Always()


@dataclass(frozen=True, slots=True)
class ConditionalEntry:
    """A glossary entry and the deals whose agreements may use it."""

    entry: GlossaryEntry
    when: Condition


@dataclass(frozen=True, slots=True)
class ClockLine:
    """One line of the clock sheet: which event, who tells whom, from when; the term gives the time."""

    term: TermId
    event: str
    who: str
    starts: str
    clause: ClauseId


@dataclass(frozen=True)
class ClauseLibrary:
    """One edition of the library, read from its folder and never changed afterwards."""

    edition: str
    sections: tuple[Section, ...]
    clauses: tuple[ClauseVersion, ...]
    terms: tuple[TermDefinition, ...]
    requirements: tuple[Requirement, ...]
    citation_rules: CitationRules
    roles: tuple[Role, ...]
    matrices: tuple[MatrixTemplate, ...]
    activities: tuple[Activity, ...]
    glossary: tuple[ConditionalEntry, ...]
    limits: tuple[Limit, ...] = ()
    clocks: tuple[ClockLine, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    wording: tuple[WordingRule, ...] = ()
    legal_clocks: tuple[LegalClock, ...] = ()
    worded_duties: tuple[WordedDuty, ...] = ()
    forms: tuple[ScheduleForm, ...] = ()

    @cached_property
    def current(self) -> Mapping[tuple[ClauseId, Position], ClauseVersion]:
        """The newest approved text of each clause and position."""
        newest: dict[tuple[ClauseId, Position], ClauseVersion] = {}
        for clause in sorted(self.clauses, key=lambda clause: clause.version):
            if clause.state is LifecycleState.APPROVED:
                newest[clause.id, clause.position] = clause
        return newest

    @cached_property
    def by_topic(self) -> Mapping[TopicId, tuple[ClauseId, ...]]:
        """The clauses of each topic, in the order of their files."""
        found: dict[TopicId, list[ClauseId]] = {}
        for clause_id, _ in self.current:
            found.setdefault(self.any_position(clause_id).topic, [])
            if clause_id not in found[self.any_position(clause_id).topic]:
                found[self.any_position(clause_id).topic].append(clause_id)
        return {topic: tuple(sorted(clauses)) for topic, clauses in found.items()}

    @cached_property
    def term_definitions(self) -> Mapping[TermId, TermDefinition]:
        """Every term by its id."""
        return {definition.id: definition for definition in self.terms}

    @cached_property
    def topics(self) -> Mapping[TopicId, Topic]:
        """Every topic by its id."""
        return {topic.id: topic for section in self.sections for topic in section.topics}

    @cached_property
    def demands(self) -> Mapping[RequirementId, Requirement]:
        """Every requirement by its id."""
        return {requirement.id: requirement for requirement in self.requirements}

    @cached_property
    def limits_of(self) -> Mapping[TermId, tuple[Limit, ...]]:
        """The limits on each term that has any, in the order of their file."""
        found: dict[TermId, list[Limit]] = {}
        for limit in self.limits:
            found.setdefault(limit.term, []).append(limit)
        return {term: tuple(limits) for term, limits in found.items()}

    @cached_property
    def by_activity(self) -> Mapping[ActivityId, Activity]:
        """Every activity by its id."""
        return {activity.id: activity for activity in self.activities}

    @cached_property
    def by_clause(self) -> Mapping[ClauseId, tuple[ClauseVersion, ...]]:
        """Every text of each clause, whatever its state, oldest first within a position."""
        found: dict[ClauseId, list[ClauseVersion]] = {}
        places = list(Position)
        for text in sorted(self.clauses, key=lambda text: (places.index(text.position), text.version)):
            found.setdefault(text.id, []).append(text)
        return {clause: tuple(texts) for clause, texts in found.items()}

    def texts_of(self, clause: str) -> tuple[ClauseVersion, ...]:
        """Every text of a clause, drafts and retired ones too; UnknownName when there is none."""
        texts = self.by_clause.get(ClauseId(clause))
        if texts is None:
            raise UnknownName(
                phrase("clause library"), phrase("clause"), clause, tuple(get_close_matches(clause, self.by_clause))
            )
        return texts

    def positions(self, clause: ClauseId) -> tuple[ClauseVersion, ...]:
        """The current texts of a clause, sponsor to cmo; UnknownName when there is none."""
        texts = tuple(self.current[clause, position] for position in Position if (clause, position) in self.current)
        if not texts:
            known = sorted({str(clause_id) for clause_id, _ in self.current})
            raise UnknownName(
                phrase("clause library"), phrase("clause"), clause, tuple(get_close_matches(clause, known))
            )
        return texts

    def any_position(self, clause: ClauseId) -> ClauseVersion:
        """Some current text of the clause: topic and title are equal across positions."""
        return self.positions(clause)[0]

    def choose(self, clause: ClauseId, wished: Position) -> ClauseVersion:
        """The current text at the wished position, else the fixed one, else the balanced one, else the first."""
        texts = {text.position: text for text in self.positions(clause)}
        for position in (wished, Position.FIXED, Position.BALANCED):
            if position in texts:
                return texts[position]
        return next(iter(texts.values()))
