"""One act on an agreement, as a value with an inverse.

Undo applies the inverse, the audit trail records the value, and a comparison of two versions is a
list of them. `was` makes a stale edit refuse itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement, AgreementSection, Article
from qa_drafter.domain.errors import EditOutOfDate, UnknownName
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId, RoleId, SectionId, TermId
from qa_drafter.domain.raci import Duty
from qa_drafter.domain.terms import TermValue

Duties = tuple[tuple[RoleId, Duty], ...]


def _same(place: str, was: object, found: object) -> None:
    if was != found:
        raise EditOutOfDate(place, "it has changed since this edit was made", "look at it again and repeat the edit")


@dataclass(frozen=True, slots=True)
class TermSet:
    """A term went from one value to another."""

    term: TermId
    was: TermValue
    now: TermValue

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        term = agreement.term(self.term)
        _same(f"term {self.term}", self.was, term.value)
        return agreement.with_term(replace(term, value=self.now))

    def inverse(self) -> TermSet:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class RaciReassigned:
    """The duties of one activity went from one set to another. A moved A is one edit, not two."""

    matrix: MatrixId
    activity: ActivityId
    was: Duties
    now: Duties

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        matrix = agreement.matrix(self.matrix)
        _same(f"activity {self.activity}", self.was, matrix.row(self.activity).duties)
        return agreement.with_matrix(matrix.with_duties(self.activity, dict(self.now)))

    def inverse(self) -> RaciReassigned:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class ArticleReworded:
    """An article's own wording went from one text to another; None is the library's text."""

    clause: ClauseId
    was: str | None
    now: str | None

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        article = agreement.article(self.clause)
        _same(f"clause {self.clause}", self.was, article.own_wording)
        return agreement.with_article(replace(article, own_wording=self.now))

    def inverse(self) -> ArticleReworded:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class PositionChosen:
    """An article took another text of its clause: another position or another version.

    Both sides are whole articles, so that the edit needs no library to be applied or taken back.
    """

    was: Article
    now: Article

    @property
    def clause(self) -> ClauseId:
        """The clause whose article changed."""
        return self.was.clause

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        _same(f"clause {self.clause}", self.was, agreement.article(self.clause))
        return agreement.with_article(self.now)

    def inverse(self) -> PositionChosen:
        """The edit that takes this one back."""
        return PositionChosen(was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class ArticleInserted:
    """An article came in, at `index` among the articles of its section."""

    section: SectionId
    index: int
    article: Article

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when the clause is in already."""
        found = any(article.clause == self.article.clause for article in agreement.articles)
        _same(f"clause {self.article.clause}", False, found)
        section = _section(agreement, self.section)
        articles = (*section.articles[: self.index], self.article, *section.articles[self.index :])
        return _with_section(agreement, replace(section, articles=articles))

    def inverse(self) -> ArticleRemoved:
        """The edit that takes this one back."""
        return ArticleRemoved(self.section, self.index, self.article)


@dataclass(frozen=True, slots=True)
class ArticleRemoved:
    """An article went out, from `index` among the articles of its section."""

    section: SectionId
    index: int
    article: Article

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when the article stands there no longer."""
        section = _section(agreement, self.section)
        found = section.articles[self.index] if self.index < len(section.articles) else None
        _same(f"clause {self.article.clause}", self.article, found)
        articles = (*section.articles[: self.index], *section.articles[self.index + 1 :])
        return _with_section(agreement, replace(section, articles=articles))

    def inverse(self) -> ArticleInserted:
        """The edit that takes this one back."""
        return ArticleInserted(self.section, self.index, self.article)


Edit = TermSet | RaciReassigned | ArticleReworded | PositionChosen | ArticleInserted | ArticleRemoved


def _section(agreement: Agreement, section_id: SectionId) -> AgreementSection:
    for section in agreement.sections:
        if section.id == section_id:
            return section
    raise UnknownName("agreement", "section", section_id)


def _with_section(agreement: Agreement, changed: AgreementSection) -> Agreement:
    return replace(agreement, sections=tuple(changed if s.id == changed.id else s for s in agreement.sections))
