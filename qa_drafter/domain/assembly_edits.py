"""Acts on what an agreement is assembled of: its deal, sections, terms, definitions, clock lines and reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from qa_drafter.domain.agreement import Agreement, AgreementSection, Article
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.edit_guard import check_same
from qa_drafter.domain.holiday_edits import HolidaysListed
from qa_drafter.domain.library import ClockLine
from qa_drafter.domain.table_edits import ColumnsChanged, MatrixInserted, MatrixRemoved
from qa_drafter.domain.terms import Term

Thing = TypeVar("Thing")
Reasons = tuple[tuple[str, str], ...]
"""Why things are in: the id of an article's clause or of a section, and the verdict that let it in."""


@dataclass(frozen=True, slots=True)
class DealChanged:
    """The facts of the business relation went from one set to another, and with them the agreement's number."""

    was: Deal
    now: Deal
    was_number: str
    now_number: str

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        check_same("deal", (self.was, self.was_number), (agreement.deal, agreement.number))
        return replace(agreement, deal=self.now, number=self.now_number)

    def inverse(self) -> DealChanged:
        """The edit that takes this one back."""
        return DealChanged(self.now, self.was, self.now_number, self.was_number)


@dataclass(frozen=True, slots=True)
class EditionTaken:
    """The agreement follows another edition of the library."""

    was: str
    now: str

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        check_same("library edition", self.was, agreement.edition)
        return replace(agreement, edition=self.now)

    def inverse(self) -> EditionTaken:
        """The edit that takes this one back."""
        return EditionTaken(self.now, self.was)


@dataclass(frozen=True, slots=True)
class ReasonsRetold:
    """Articles and sections that stay are in for other reasons: no word of the agreement changes."""

    was: Reasons
    now: Reasons

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        held = dict(reasons_of(agreement))
        check_same("reasons", self.was, tuple((name, held.get(name)) for name, _ in self.was))
        told = dict(self.now)
        return replace(agreement, sections=tuple(_retold(section, told) for section in agreement.sections))

    def inverse(self) -> ReasonsRetold:
        """The edit that takes this one back."""
        return ReasonsRetold(self.now, self.was)


def reasons_of(agreement: Agreement) -> Reasons:
    """Why each section and article is in."""
    sections = tuple((str(section.id), section.because) for section in agreement.sections)
    return (*sections, *((str(article.clause), article.because) for article in agreement.articles))


def _retold(section: AgreementSection, told: dict[str, str]) -> AgreementSection:
    def articled(article: Article) -> Article:
        because = told.get(article.clause, article.because)
        return article if because == article.because else replace(article, because=because)

    because = told.get(section.id, section.because)
    return replace(section, because=because, articles=tuple(map(articled, section.articles)))


@dataclass(frozen=True, slots=True)
class SectionInserted:
    """A section came in at `index`, without articles: each of them is an act of its own."""

    index: int
    section: AgreementSection

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when the section is in already."""
        sections = _with(agreement.sections, self.index, self.section, _section_id, f"section {self.section.id}")
        return replace(agreement, sections=sections)

    def inverse(self) -> SectionRemoved:
        """The edit that takes this one back."""
        return SectionRemoved(self.index, self.section)


@dataclass(frozen=True, slots=True)
class SectionRemoved:
    """A section whose articles have gone went out, from `index` among the sections."""

    index: int
    section: AgreementSection

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when the section stands there no longer, or holds an article."""
        sections = _without(agreement.sections, self.index, self.section, f"section {self.section.id}")
        return replace(agreement, sections=sections)

    def inverse(self) -> SectionInserted:
        """The edit that takes this one back."""
        return SectionInserted(self.index, self.section)


@dataclass(frozen=True, slots=True)
class TermAdded:
    """A term came in, at `index` among the terms."""

    index: int
    term: Term

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when it has the term already."""
        terms = _with(agreement.terms, self.index, self.term, _term_id, f"term {self.term.id}")
        return replace(agreement, terms=terms)

    def inverse(self) -> TermRemoved:
        """The edit that takes this one back."""
        return TermRemoved(self.index, self.term)


@dataclass(frozen=True, slots=True)
class TermRemoved:
    """A term went out, from `index` among the terms."""

    index: int
    term: Term

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when the term stands there no longer or has another value."""
        return replace(agreement, terms=_without(agreement.terms, self.index, self.term, f"term {self.term.id}"))

    def inverse(self) -> TermAdded:
        """The edit that takes this one back."""
        return TermAdded(self.index, self.term)


@dataclass(frozen=True, slots=True)
class DefinitionAdded:
    """A defined term came into the glossary, at `index` among its entries."""

    index: int
    entry: GlossaryEntry

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when the term is defined already."""
        place = f"definition of {self.entry.term}"
        return replace(agreement, glossary=_with(agreement.glossary, self.index, self.entry, _headword, place))

    def inverse(self) -> DefinitionRemoved:
        """The edit that takes this one back."""
        return DefinitionRemoved(self.index, self.entry)


@dataclass(frozen=True, slots=True)
class DefinitionRemoved:
    """A defined term went out of the glossary, from `index` among its entries."""

    index: int
    entry: GlossaryEntry

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when the entry stands there no longer."""
        place = f"definition of {self.entry.term}"
        return replace(agreement, glossary=_without(agreement.glossary, self.index, self.entry, place))

    def inverse(self) -> DefinitionAdded:
        """The edit that takes this one back."""
        return DefinitionAdded(self.index, self.entry)


@dataclass(frozen=True, slots=True)
class ClocksChanged:
    """The lines of the clock sheet went from one list to another."""

    was: tuple[ClockLine, ...]
    now: tuple[ClockLine, ...]

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        check_same("clock sheet", self.was, agreement.clocks)
        return replace(agreement, clocks=self.now)

    def inverse(self) -> ClocksChanged:
        """The edit that takes this one back."""
        return ClocksChanged(self.now, self.was)


AssemblyEdit = (
    DealChanged
    | EditionTaken
    | ReasonsRetold
    | SectionInserted
    | SectionRemoved
    | TermAdded
    | TermRemoved
    | DefinitionAdded
    | DefinitionRemoved
    | ClocksChanged
    | HolidaysListed
    | MatrixInserted
    | MatrixRemoved
    | ColumnsChanged
)
"""An act on what an agreement is assembled of: what follows from its deal, or from a newer library."""


def _section_id(section: AgreementSection) -> str:
    return section.id


def _term_id(term: Term) -> str:
    return term.id


def _headword(entry: GlossaryEntry) -> str:
    return entry.term


def _with(
    things: Sequence[Thing], index: int, thing: Thing, name: Callable[[Thing], str], place: str
) -> tuple[Thing, ...]:
    check_same(place, False, index > len(things) or any(name(thing) == name(other) for other in things))
    return (*things[:index], thing, *things[index:])


def _without(things: Sequence[Thing], index: int, thing: Thing, place: str) -> tuple[Thing, ...]:
    check_same(place, thing, things[index] if index < len(things) else None)
    return (*things[:index], *things[index + 1 :])
