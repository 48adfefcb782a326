"""Two states of one agreement, compared: the Edits that turn the first into the second."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

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
from qa_drafter.domain.identifiers import ClauseId


def edits_between(old: Agreement, new: Agreement) -> tuple[Edit, ...]:
    """The Edits that turn `old` into `new`, in an order in which they can be applied.

    Law: applying them to `old` one by one gives the articles, terms and matrices of `new`. An article that
    stands in another place among the others went out and came in.
    """
    kept = _kept(old, new)
    return (
        *_removed(old, kept),
        *_inserted(new, kept),
        *_articles(old, new, kept),
        *_terms(old, new),
        *_rows(old, new),
    )


def _kept(old: Agreement, new: Agreement) -> frozenset[ClauseId]:
    """The clauses that stand in both, in one order."""
    before = {section.id: [article.clause for article in section.articles] for section in old.sections}
    kept: set[ClauseId] = set()
    for section in new.sections:
        was, now = before.get(section.id, []), [article.clause for article in section.articles]
        for block in SequenceMatcher(None, was, now, autojunk=False).get_matching_blocks():
            kept.update(was[block.a : block.a + block.size])
    return frozenset(kept)


def _removed(old: Agreement, kept: frozenset[ClauseId]) -> Iterator[Edit]:
    for section in old.sections:
        # From the end, so that no index is moved by the removal before it.
        for index in reversed(range(len(section.articles))):
            if section.articles[index].clause not in kept:
                yield ArticleRemoved(section.id, index, section.articles[index])


def _inserted(new: Agreement, kept: frozenset[ClauseId]) -> Iterator[Edit]:
    for section in new.sections:
        for index, article in enumerate(section.articles):
            if article.clause not in kept:
                yield ArticleInserted(section.id, index, article)


def _articles(old: Agreement, new: Agreement, kept: frozenset[ClauseId]) -> Iterator[Edit]:
    before = {article.clause: article for article in old.articles}
    for article in new.articles:
        if article.clause in kept and before[article.clause] != article:
            yield _article(before[article.clause], article)


def _article(was: Article, now: Article) -> Edit:
    if replace(was, own_wording=now.own_wording) == now:
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
