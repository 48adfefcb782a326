"""Acts on the articles of an agreement: reworded, another text taken, inserted, removed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement, AgreementSection, Article
from qa_drafter.domain.edit_guard import check_same
from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.identifiers import ClauseId, SectionId


@dataclass(frozen=True, slots=True)
class ArticleReworded:
    """An article's own wording went from one text to another; None is the library's text."""

    clause: ClauseId
    was: str | None
    now: str | None

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        article = agreement.article(self.clause)
        check_same(f"clause {self.clause}", self.was, article.own_wording)
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
        check_same(f"clause {self.clause}", self.was, agreement.article(self.clause))
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
        check_same(f"clause {self.article.clause}", False, found)
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
        check_same(f"clause {self.article.clause}", self.article, found)
        articles = (*section.articles[: self.index], *section.articles[self.index + 1 :])
        return _with_section(agreement, replace(section, articles=articles))

    def inverse(self) -> ArticleInserted:
        """The edit that takes this one back."""
        return ArticleInserted(self.section, self.index, self.article)


def _section(agreement: Agreement, section_id: SectionId) -> AgreementSection:
    for section in agreement.sections:
        if section.id == section_id:
            return section
    raise UnknownName("agreement", "section", section_id)


def _with_section(agreement: Agreement, changed: AgreementSection) -> Agreement:
    return replace(agreement, sections=tuple(changed if s.id == changed.id else s for s in agreement.sections))
