"""Edits between two versions, told as numbered changes with place, before and after."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from qa_drafter.comparison.side_by_side import article_pairs
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.change import Change, ChangeKind
from qa_drafter.domain.document import PrintedAgreement, PrintedArticle, TermText
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleRemoved,
    ArticleReworded,
    Edit,
    PositionChosen,
    RaciReassigned,
    TermSet,
)
from qa_drafter.domain.raci import Duty
from qa_drafter.domain.terms import printed

_LAST: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class State:
    """One side of a comparison: the agreement and how it is printed."""

    content: Agreement
    printed: PrintedAgreement


def changes_between(edits: Iterable[Edit], old: State, new: State) -> tuple[Change, ...]:
    """One change per edit, numbered in the order of the document; responsibilities follow the text."""
    placed = [_change(edit, old, new) for edit in edits]
    ordered = [change for _, change in sorted(placed, key=lambda pair: pair[0])]
    return tuple(replace(change, number=number) for number, change in enumerate(ordered, start=1))


def _change(edit: Edit, old: State, new: State) -> tuple[tuple[int, ...], Change]:
    match edit:
        case TermSet():
            return _term(edit, old, new)
        case RaciReassigned():
            return _duties(edit, new)
        case ArticleInserted():
            article = new.printed.article(edit.article.clause)
            return _whole(edit, ChangeKind.INSERT, None, article, new)
        case ArticleRemoved():
            return _whole(edit, ChangeKind.DELETE, old.printed.article(edit.article.clause), None, old)
        case ArticleReworded() | PositionChosen():
            before, after = old.printed.article(edit.clause), new.printed.article(edit.clause)
            return _whole(edit, ChangeKind.REPLACE, before, after, new)


def _whole(
    edit: ArticleInserted | ArticleRemoved | ArticleReworded | PositionChosen,
    kind: ChangeKind,
    old: PrintedArticle | None,
    new: PrintedArticle | None,
    side: State,
) -> tuple[tuple[int, ...], Change]:
    article = new or old
    if article is None:
        raise ValueError(f"no printed article for {edit}")
    changed = [pair for pair in article_pairs(old, new) if pair.is_changed]
    before = "\n".join(pair.old.text for pair in changed if pair.old)
    after = "\n".join(pair.new.text for pair in changed if pair.new)
    change = Change(0, kind, f"{article.number} {article.title}", before, after, article.clause, edit)
    return _order(side, article), change


def _term(edit: TermSet, old: State, new: State) -> tuple[tuple[int, ...], Change]:
    definition = new.content.term(edit.term).definition
    printing = articles_printing(edit.term, new.printed) or articles_printing(edit.term, old.printed)
    place = ", ".join(f"{a.number} {a.title}" for a in printing[:3]) or f"term {edit.term}, printed nowhere"
    if len(printing) > 3:
        place += f" and {len(printing) - 3} more"
    before, after = printed(definition, edit.was), printed(definition, edit.now)
    order = _order(new, printing[0]) if printing else (_LAST,)
    return order, Change(0, ChangeKind.REPLACE, place, before, after, edit.term, edit)


def articles_printing(term: str, document: PrintedAgreement) -> list[PrintedArticle]:
    """The articles whose words hold the term's value, in print order."""
    return [
        article
        for article in document.articles
        if any(
            isinstance(piece, TermText) and piece.term == term
            for paragraph in article.paragraphs
            for piece in paragraph.pieces
        )
    ]


def _duties(edit: RaciReassigned, new: State) -> tuple[tuple[int, ...], Change]:
    matrix = new.content.matrix(edit.matrix)
    was, now = dict(edit.was), dict(edit.now)
    moved = [role for role in matrix.roles if was.get(role.id) != now.get(role.id)]
    sides = [
        ", ".join(f"{role.title} {letters.get(role.id, Duty.NONE) or '–'}" for role in moved) for letters in (was, now)
    ]
    place = f"{matrix.title}: {matrix.row(edit.activity).statement}"
    rows = [(m.id, row.activity) for m in new.content.matrices for row in m.rows]
    order = (_LAST - 1, rows.index((edit.matrix, edit.activity)))
    return order, Change(0, ChangeKind.CELL, place, sides[0], sides[1], edit.activity, edit)


def _order(side: State, article: PrintedArticle) -> tuple[int, ...]:
    place = next((i for i, a in enumerate(side.printed.articles) if a.clause == article.clause), _LAST)
    return (place,)
