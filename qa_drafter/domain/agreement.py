"""The contract: articles that pin their clause, terms, matrices; and its saved, immutable states."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Final, Self

from qa_drafter.domain.clause import ClauseVersion, GlossaryEntry
from qa_drafter.domain.deal import Deal, Position
from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.holidays import HolidayList
from qa_drafter.domain.identifiers import (
    ActivityId,
    AgreementId,
    ClauseId,
    MatrixId,
    RequirementId,
    SectionId,
    TermId,
    TopicId,
    VersionId,
)
from qa_drafter.domain.library import ClockLine
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.domain.raci import Matrix
from qa_drafter.domain.schedule_form import FilledBlank, ScheduleForm
from qa_drafter.domain.terms import Term

RESERVED: Final = "[Reserved]"
"""What is printed under the title of an article that keeps its number and says nothing."""

WRITTEN_HERE: Final = phrase("written for this agreement")
"""Why an article of the agreement's own is in."""


@dataclass(frozen=True, slots=True)
class Article:
    """One clause placed in an agreement: the pinned text, and the user's own wording where it departs.

    `body` is the pinned library text, kept here so that the agreement never depends on a library that
    has moved on. `own_wording` is small Markdown with placeholders, like a body. `because` is the
    verdict that let the clause in. `reserved` is why the article holds its number and says nothing;
    its wording waits unseen. `forms` are the schedules to be filled in that the pinned text refers to.
    """

    clause: ClauseId
    position: Position
    version: int
    fingerprint: str
    topic: TopicId
    title: str
    body: str
    because: str = ""
    satisfies: tuple[RequirementId, ...] = ()
    sources: tuple[str, ...] = ()
    activities: tuple[ActivityId, ...] = ()
    own_wording: str | None = None
    reserved: str | None = None
    forms: tuple[ScheduleForm, ...] = ()

    @property
    def template(self) -> str:
        """The text in force: none but its mark while reserved, the own wording, else the pinned text."""
        if self.reserved is not None:
            return RESERVED
        return self.body if self.own_wording is None else self.own_wording

    @property
    def is_own(self) -> bool:
        """Whether no library text stands behind it: it was written for this agreement."""
        return not self.fingerprint

    @property
    def is_departed(self) -> bool:
        """Whether a text of the library stands behind it and another wording is in force."""
        return not self.is_own and self.own_wording is not None and self.reserved is None

    @property
    def asking(self) -> str:
        """The pinned text and the wordings of its forms: all that asks for terms and definitions."""
        return "\n\n".join((self.body, *(wording for form in self.forms for wording in form.wordings)))

    @classmethod
    def pinning(cls, clause: ClauseVersion, because: str) -> Self:
        """An article that takes `clause` as it stands in the library."""
        return cls(
            clause=clause.id,
            position=clause.position,
            version=clause.version,
            fingerprint=clause.fingerprint,
            topic=clause.topic,
            title=clause.title,
            body=clause.body,
            because=because,
            satisfies=clause.satisfies,
            sources=clause.sources,
            activities=clause.activities,
            forms=clause.forms,
        )

    @classmethod
    def written(cls, clause: ClauseId, topic: TopicId, title: str, wording: str) -> Self:
        """An article of the agreement's own. It claims nothing: its words are read like any own wording."""
        return cls(clause, Position.BALANCED, 0, "", topic, title, body="", because=WRITTEN_HERE, own_wording=wording)


@dataclass(frozen=True, slots=True)
class AgreementSection:
    """One section of an agreement with its articles, in print order."""

    id: SectionId
    title: str
    part: str
    because: str
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """The whole content of one agreement at one moment. Edits turn one value into the next.

    `holidays` are the public holidays that it counts by, as they were known when they were put in; `filled` is what
    the parties wrote into the blanks of schedules, in the order of its places.
    """

    id: AgreementId
    number: str
    deal: Deal
    edition: str
    sections: tuple[AgreementSection, ...]
    terms: tuple[Term, ...]
    matrices: tuple[Matrix, ...]
    glossary: tuple[GlossaryEntry, ...]
    clocks: tuple[ClockLine, ...] = ()
    holidays: tuple[HolidayList, ...] = ()
    filled: tuple[FilledBlank, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        """Every article, in print order."""
        return tuple(article for section in self.sections for article in section.articles)

    @property
    def printed_matrices(self) -> tuple[Matrix, ...]:
        """The matrices with a row to print: the parts of their schedule."""
        return tuple(matrix for matrix in self.matrices if matrix.shown_rows)

    def article(self, clause: ClauseId) -> Article:
        """The article of `clause`; UnknownName when the agreement has none."""
        for section in self.sections:
            for article in section.articles:
                if article.clause == clause:
                    return article
        raise _unknown(phrase("clause"), clause, (article.clause for article in self.articles))

    def section(self, section_id: SectionId) -> AgreementSection:
        """The section; UnknownName when the agreement has none."""
        for section in self.sections:
            if section.id == section_id:
                return section
        raise _unknown(phrase("section"), section_id, (section.id for section in self.sections))

    def place_of(self, clause: ClauseId) -> tuple[AgreementSection, int]:
        """The section in which a clause stands, and its place there; UnknownName when it stands nowhere."""
        article = self.article(clause)
        section = next(section for section in self.sections if article in section.articles)
        return section, section.articles.index(article)

    def term(self, term_id: TermId) -> Term:
        """The term; UnknownName when the agreement has none."""
        for term in self.terms:
            if term.id == term_id:
                return term
        raise _unknown(phrase("term"), term_id, (term.id for term in self.terms))

    def matrix(self, matrix_id: MatrixId) -> Matrix:
        """The matrix; UnknownName when the agreement has none."""
        for matrix in self.matrices:
            if matrix.id == matrix_id:
                return matrix
        raise _unknown(phrase("matrix"), matrix_id, (matrix.id for matrix in self.matrices))

    def matrix_of(self, activity: ActivityId) -> Matrix:
        """The matrix that holds `activity`; UnknownName when none does."""
        for matrix in self.matrices:
            if any(row.activity == activity for row in matrix.rows):
                return matrix
        raise _unknown(phrase("activity"), activity, (row.activity for matrix in self.matrices for row in matrix.rows))

    def words_in(self, schedule: str, row: str, column: int) -> str:
        """What the parties wrote into one blank of a schedule; empty for nothing."""
        place = (schedule, row, column)
        return next((blank.words for blank in self.filled if blank.place == place), "")

    def with_article(self, changed: Article) -> Agreement:
        """The agreement after `changed` has taken the place of its clause's article."""
        sections = tuple(
            replace(s, articles=tuple(changed if a.clause == changed.clause else a for a in s.articles))
            if any(a.clause == changed.clause for a in s.articles)
            else s
            for s in self.sections
        )
        return replace(self, sections=sections)

    def with_section(self, changed: AgreementSection) -> Agreement:
        """The agreement after `changed` has taken the place of its section."""
        return replace(self, sections=tuple(changed if s.id == changed.id else s for s in self.sections))

    def with_term(self, changed: Term) -> Agreement:
        """The agreement after `changed` has taken the place of its term."""
        return replace(self, terms=tuple(changed if term.id == changed.id else term for term in self.terms))

    def with_matrix(self, changed: Matrix) -> Agreement:
        """The agreement after `changed` has taken the place of its matrix."""
        return replace(self, matrices=tuple(changed if m.id == changed.id else m for m in self.matrices))


def _unknown(kind: Phrase, name: str, known: Iterable[str]) -> UnknownName:
    return UnknownName(phrase("agreement"), kind, name, tuple(get_close_matches(name, tuple(known))))


@dataclass(frozen=True, slots=True)
class VersionMark:
    """What names a saved version, without its content. `saved_at` is ISO 8601 UTC to the second."""

    id: VersionId
    label: str
    saved_at: str
    saved_by: str
    edits: int
    status: str = "Draft"

    @property
    def number(self) -> str:
        """The version as documents print it: `1`, `2`."""
        return self.id.removeprefix("v")


@dataclass(frozen=True, slots=True)
class AgreementVersion:
    """One saved, immutable state of an agreement."""

    mark: VersionMark
    content: Agreement
