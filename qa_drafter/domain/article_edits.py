"""Acts on the articles of an agreement: reworded, reserved, another text taken, inserted, removed, moved."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.edit_guard import check_same
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
class ArticleReserved:
    """An article fell silent or speaks again: `now` is why it keeps no more than its number, None when it speaks."""

    clause: ClauseId
    was: str | None
    now: str | None

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        article = agreement.article(self.clause)
        check_same(f"clause {self.clause}", self.was, article.reserved)
        return agreement.with_article(replace(article, reserved=self.now))

    def inverse(self) -> ArticleReserved:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)


@dataclass(frozen=True, slots=True)
class ArticleRetitled:
    """An article of the agreement's own took another title."""

    clause: ClauseId
    was: str
    now: str

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        article = agreement.article(self.clause)
        check_same(f"clause {self.clause}", (self.was, True), (article.title, article.is_own))
        return agreement.with_article(replace(article, title=self.now))

    def inverse(self) -> ArticleRetitled:
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
        section = agreement.section(self.section)
        articles = (*section.articles[: self.index], self.article, *section.articles[self.index :])
        return agreement.with_section(replace(section, articles=articles))

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
        section = agreement.section(self.section)
        found = section.articles[self.index] if self.index < len(section.articles) else None
        check_same(f"clause {self.article.clause}", self.article, found)
        articles = (*section.articles[: self.index], *section.articles[self.index + 1 :])
        return agreement.with_section(replace(section, articles=articles))

    def inverse(self) -> ArticleInserted:
        """The edit that takes this one back."""
        return ArticleInserted(self.section, self.index, self.article)


@dataclass(frozen=True, slots=True)
class ArticleMoved:
    """An article went from one place among the articles of its section to another; the others closed up."""

    section: SectionId
    clause: ClauseId
    was: int
    now: int

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when the article stands there no longer."""
        section = agreement.section(self.section)
        articles = list(section.articles)
        found = articles[self.was].clause if self.was < len(articles) else None
        check_same(f"clause {self.clause}", self.clause, found)
        articles.insert(self.now, articles.pop(self.was))
        return agreement.with_section(replace(section, articles=tuple(articles)))

    def inverse(self) -> ArticleMoved:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)
