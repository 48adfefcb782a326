"""The articles of two states, compared section by section: which went, moved, came, or say something else."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import replace

from qa_drafter.comparison.order import longest_in_order
from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.edits import (
    ArticleEdit,
    ArticleInserted,
    ArticleMoved,
    ArticleRemoved,
    ArticleReserved,
    ArticleRetitled,
    ArticleReworded,
    PositionChosen,
)
from qa_drafter.domain.identifiers import ClauseId, SectionId


def kept_clauses(old: Agreement, new: Agreement, sections: Container[SectionId]) -> frozenset[ClauseId]:
    """The clauses that stand in one of these sections in both states, in whatever order."""
    before = {a.clause: section.id for section in old.sections for a in section.articles}
    return frozenset(
        article.clause
        for section in new.sections
        if section.id in sections
        for article in section.articles
        if before.get(article.clause) == section.id
    )


def leaving(old: Agreement, kept: Container[ClauseId]) -> Iterator[ArticleEdit]:
    """The articles that go out."""
    for section in old.sections:
        # From the end, so that no index is moved by the removal before it.
        for index in reversed(range(len(section.articles))):
            if section.articles[index].clause not in kept:
                yield ArticleRemoved(section.id, index, section.articles[index])


def moving(old: Agreement, new: Agreement, kept: Container[ClauseId]) -> Iterator[ArticleEdit]:
    """The fewest moves that bring the articles which stay into their new order, once those that go are out."""
    before = {s.id: [a.clause for a in s.articles if a.clause in kept] for s in old.sections}
    for section in new.sections:
        now = [article.clause for article in section.articles if article.clause in kept]
        yield from _moves(section.id, before.get(section.id, []), now)


def _moves(section: SectionId, was: list[ClauseId], now: list[ClauseId]) -> Iterator[ArticleMoved]:
    staying = longest_in_order(was, now)
    for place, clause in enumerate(now):
        if clause in staying:
            continue
        index = was.index(clause)
        was.pop(index)
        target = was.index(now[place - 1]) + 1 if place else 0
        was.insert(target, clause)
        if index != target:
            yield ArticleMoved(section, clause, index, target)


def coming(new: Agreement, kept: Container[ClauseId]) -> Iterator[ArticleEdit]:
    """The articles that come in, once the others stand in order."""
    for section in new.sections:
        for index, article in enumerate(section.articles):
            if article.clause not in kept:
                yield ArticleInserted(section.id, index, article)


def differing(old: Agreement, new: Agreement, kept: Container[ClauseId]) -> Iterator[ArticleEdit]:
    """What the articles that stay say otherwise."""
    before = {article.clause: article for article in old.articles}
    for article in new.articles:
        if article.clause in kept:
            yield from _said(before[article.clause], article)


def _said(was: Article, now: Article) -> Iterator[ArticleEdit]:
    if was == now:
        return
    if _pinned(was) != _pinned(now):
        yield PositionChosen(was, now)
        return
    if was.title != now.title:
        yield ArticleRetitled(now.clause, was.title, now.title)
    if was.own_wording != now.own_wording:
        yield ArticleReworded(now.clause, was.own_wording, now.own_wording)
    if was.reserved != now.reserved:
        yield ArticleReserved(now.clause, was.reserved, now.reserved)


def _pinned(article: Article) -> Article:
    """What is the library's alone."""
    bare = replace(article, own_wording=None, reserved=None)
    return replace(bare, title="") if article.is_own else bare
