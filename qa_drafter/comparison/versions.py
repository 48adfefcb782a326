"""Two states of one agreement, compared: the Edits that turn the first into the second."""

from __future__ import annotations

from collections.abc import Iterator

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleRemoved,
    ArticleReworded,
    Edit,
    PositionChosen,
    RaciReassigned,
    TermSet,
)


def edits_between(old: Agreement, new: Agreement) -> tuple[Edit, ...]:
    """The Edits that turn `old` into `new`, in an order in which they can be applied.

    Law: applying them to `old` one by one gives the articles, terms and matrices of `new`.
    """
    return (*_removed(old, new), *_inserted(old, new), *_articles(old, new), *_terms(old, new), *_rows(old, new))


def _clauses(agreement: Agreement) -> frozenset[str]:
    return frozenset(article.clause for article in agreement.articles)


def _removed(old: Agreement, new: Agreement) -> Iterator[Edit]:
    kept = _clauses(new)
    for section in old.sections:
        # From the end, so that no index is moved by the removal before it.
        for index in reversed(range(len(section.articles))):
            if section.articles[index].clause not in kept:
                yield ArticleRemoved(section.id, index, section.articles[index])


def _inserted(old: Agreement, new: Agreement) -> Iterator[Edit]:
    known = _clauses(old)
    for section in new.sections:
        for index, article in enumerate(section.articles):
            if article.clause not in known:
                yield ArticleInserted(section.id, index, article)


def _articles(old: Agreement, new: Agreement) -> Iterator[Edit]:
    before = {article.clause: article for article in old.articles}
    for article in new.articles:
        was = before.get(article.clause)
        if was is not None and was != article:
            yield _article(was, article)


def _article(was: Article, now: Article) -> Edit:
    if (was.position, was.version, was.body) == (now.position, now.version, now.body):
        return ArticleReworded(now.clause, was.own_wording, now.own_wording)
    return PositionChosen(was, now)


def _terms(old: Agreement, new: Agreement) -> Iterator[Edit]:
    before = {term.id: term for term in old.terms}
    for term in new.terms:
        if term.id in before and before[term.id].value != term.value:
            yield TermSet(term.id, before[term.id].value, term.value)


def _rows(old: Agreement, new: Agreement) -> Iterator[Edit]:
    before = {(matrix.id, row.activity): row for matrix in old.matrices for row in matrix.rows}
    for matrix in new.matrices:
        for row in matrix.rows:
            was = before.get((matrix.id, row.activity))
            if was is not None and was.duties != row.duties:
                yield RaciReassigned(matrix.id, row.activity, was.duties, row.duties)
