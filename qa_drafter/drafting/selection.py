"""Which sections, clauses and activities a deal calls for, each with the verdict that let it in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.conditions import AllOf, Always, Condition, Verdict, all_of
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.identifiers import ClauseId, SectionId
from qa_drafter.domain.library import ClauseLibrary, Section, Topic
from qa_drafter.domain.phrases import Phrase, phrase, together
from qa_drafter.domain.requirement import Requirement


@dataclass(frozen=True, slots=True)
class ChosenClause:
    """A clause text that is in, and why: "in because market is eu and stage is commercial"."""

    clause: ClauseVersion
    because: Phrase

    @property
    def reason(self) -> Phrase:
        """The same without the words "in because": "market is eu and stage is commercial"."""
        return next((fact for fact in self.because.facts if isinstance(fact, Phrase)), self.because)


@dataclass(frozen=True, slots=True)
class ChosenSection:
    """A section that is in, why, and its clauses in order."""

    section: Section
    because: Phrase
    clauses: tuple[ChosenClause, ...]


def applicable_requirements(library: ClauseLibrary, deal: Deal) -> tuple[Requirement, ...]:
    """The requirements that this deal has to meet."""
    return tuple(requirement for requirement in library.requirements if requirement.when.holds(deal))


def select(library: ClauseLibrary, deal: Deal) -> tuple[ChosenSection, ...]:
    """The sections of the agreement that `deal` calls for, in print order.

    A section is in when its own condition holds or an applicable requirement names it; a clause is in
    when its topic's condition and its own hold. Sections without a clause are left out.
    """
    demanding: dict[SectionId, str] = {}
    for requirement in applicable_requirements(library, deal):
        demanding.setdefault(requirement.section, requirement.id)
    chosen = (_section(library, deal, section, demanding.get(section.id)) for section in library.sections)
    return tuple(section for section in chosen if section is not None and section.clauses)


def verdict_on(library: ClauseLibrary, deal: Deal, clause: ClauseId) -> Verdict:
    """Whether assembly proposes a clause of the library for this deal, and why or why not."""
    text = library.choose(clause, deal.position)
    section = next(section for section in library.sections for topic in section.topics if topic.id == text.topic)
    topic = next(topic for topic in section.topics if topic.id == text.topic)
    opened = Always() if _is_demanded(library, deal, section) and not section.when.holds(deal) else section.when
    for condition in (opened, topic.when, text.when):
        if not condition.holds(deal):
            return condition.judge(deal)
    return Verdict(True, _in_because(all_of(opened, topic.when, text.when), deal))


def _is_demanded(library: ClauseLibrary, deal: Deal, section: Section) -> bool:
    return any(demand.section == section.id and demand.when.holds(deal) for demand in library.requirements)


def why_inserted(verdict: Verdict) -> Phrase:
    """The reason that an article keeps which a person puts in."""
    return verdict.because if verdict.holds else phrase("inserted by hand: {0}", verdict.because)


def _section(library: ClauseLibrary, deal: Deal, section: Section, demand: str | None) -> ChosenSection | None:
    holds = section.when.holds(deal)
    if not holds and demand is None:
        return None
    own = section.when if holds else Always()
    because = _in_because(own, deal) if holds else phrase("in because requirement {0} applies", demand)
    clauses = tuple(clause for topic in section.topics for clause in _topic(library, deal, topic, own))
    return ChosenSection(section, because, clauses)


def _topic(library: ClauseLibrary, deal: Deal, topic: Topic, section_when: Condition) -> list[ChosenClause]:
    if not topic.when.holds(deal):
        return []
    chosen = []
    for clause_id in library.by_topic.get(topic.id, ()):
        clause = library.choose(clause_id, deal.position)
        if clause.when.holds(deal):
            because = _in_because(all_of(section_when, topic.when, clause.when), deal)
            chosen.append(ChosenClause(clause, because))
    return chosen


def _in_because(condition: Condition, deal: Deal) -> Phrase:
    if isinstance(condition, Always):
        return phrase("in every agreement")
    return phrase("in because {0}", together(dict.fromkeys(_reasons(condition, deal))))


def _reasons(condition: Condition, deal: Deal) -> Iterator[Phrase]:
    if isinstance(condition, AllOf):
        for part in condition.parts:
            yield from _reasons(part, deal)
    else:
        yield condition.because(deal)
