"""Checkable demands of regulations and guidance, and the rules for showing a citation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from qa_drafter.domain.conditions import Always, Condition
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.identifiers import RequirementId, SectionId


class Level(StrEnum):
    """MUST: absence blocks. SHOULD: absence is a warning."""

    MUST = "must"
    SHOULD = "should"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One demand on a quality agreement, in this project's own words, with its sources.

    `settled_by` are patterns that stand in print in every library text which answers it: own wording is read by them.
    `policy`: it blocks issue wherever it applies, even where only guidance asks for it.
    """

    id: RequirementId
    level: Level
    section: SectionId
    statement: str
    sources: tuple[str, ...]
    look_for: str = ""
    when: Condition = Always()
    settled_by: tuple[str, ...] = ()
    policy: bool = False


@dataclass(frozen=True, slots=True)
class CitationRule:
    """Citations that start with `prefix` may be shown only for deals that meet `when`."""

    prefix: str
    when: Condition


@dataclass(frozen=True)
class CitationRules:
    """Which citation may be shown for which deal: the longest matching prefix decides.

    Citations that start with one of `advisory` recommend and do not bind: agency guidance, industry practice.
    `fallback` names the citation of each market that stands where a rule has none of its own left.
    """

    rules: tuple[CitationRule, ...] = ()
    advisory: tuple[str, ...] = ()
    fallback: tuple[tuple[str, str], ...] = ()

    def shown(self, citations: tuple[str, ...], deal: Deal) -> tuple[str, ...]:
        """The citations of a regime that applies to `deal`, in their order."""
        return tuple(citation for citation in citations if self._may_be_shown(citation, deal))

    def basis(self, citations: tuple[str, ...], deal: Deal) -> tuple[str, ...]:
        """The citations that may be shown; where none may, those that the deal's markets fall back on."""
        markets = deal.answer("market")
        return self.shown(citations, deal) or tuple(cite for market, cite in self.fallback if market in markets)

    def level(self, requirement: Requirement, deal: Deal) -> Level:
        """How far a requirement binds this deal: a MUST for which only advice is left is a SHOULD here."""
        binding = [cite for cite in self.shown(requirement.sources, deal) if not self.is_advisory(cite)]
        return requirement.level if binding else Level.SHOULD

    def is_advisory(self, citation: str) -> bool:
        """Whether a citation recommends only."""
        return citation.startswith(self.advisory)

    def _may_be_shown(self, citation: str, deal: Deal) -> bool:
        if citation not in self._deciding:
            matching = [rule for rule in self.rules if citation.startswith(rule.prefix)]
            self._deciding[citation] = max(matching, key=lambda rule: len(rule.prefix), default=None)
        rule = self._deciding[citation]
        return rule is None or rule.when.holds(deal)

    @cached_property
    def _deciding(self) -> dict[str, CitationRule | None]:
        """The rule that decides on each citation asked about so far; None where none does."""
        return {}
