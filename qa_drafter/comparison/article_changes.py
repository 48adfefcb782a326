"""Acts on articles and defined terms as changes: how each is placed, and what stood there before and after."""

from __future__ import annotations

from typing import Final

from qa_drafter.comparison.renamed import articles_using
from qa_drafter.comparison.side_by_side import article_pairs
from qa_drafter.domain.change import Change, ChangeKind
from qa_drafter.domain.clause import GlossaryEntry
from qa_drafter.domain.document import PrintedAgreement, PrintedArticle
from qa_drafter.domain.edits import (
    ArticleEdit,
    ArticleInserted,
    ArticleMoved,
    ArticleRemoved,
    ArticleReserved,
    ArticleRetitled,
    ArticleReworded,
    DefinedTermRenamed,
    DefinitionReworded,
    PositionChosen,
)
from qa_drafter.domain.phrases import first_of, phrase

Placed = tuple[tuple[int, ...], Change]
"""A change and where it stands among the others."""

_LAST: Final = 1_000_000


def article_change(edit: ArticleEdit, old: PrintedAgreement, new: PrintedAgreement) -> Placed:
    """One act on an article."""
    match edit:
        case ArticleInserted():
            return _whole(edit, ChangeKind.INSERT, None, new.article(edit.article.clause), new)
        case ArticleRemoved():
            return _whole(edit, ChangeKind.DELETE, old.article(edit.article.clause), None, old)
        case ArticleMoved():
            return _moved(edit, old, new)
        case ArticleRetitled():
            return _retitled(edit, new)
        case ArticleReworded() | ArticleReserved() | PositionChosen():
            return _whole(edit, ChangeKind.REPLACE, old.article(edit.clause), new.article(edit.clause), new)


def _whole(
    edit: ArticleEdit, kind: ChangeKind, old: PrintedArticle | None, new: PrintedArticle | None, side: PrintedAgreement
) -> Placed:
    article = new or old
    if article is None:
        raise ValueError(f"no printed article for {edit}")
    changed = [pair for pair in article_pairs(old, new) if pair.is_changed]
    before = "\n".join(pair.old.text for pair in changed if pair.old)
    after = "\n".join(pair.new.text for pair in changed if pair.new)
    change = Change(0, kind, _named(article), before, after, article.clause, edit)
    return order_of(article, side), change


def _moved(edit: ArticleMoved, old: PrintedAgreement, new: PrintedAgreement) -> Placed:
    was, now = old.article(edit.clause), new.article(edit.clause)
    if was is None or now is None:
        raise ValueError(f"no printed article for {edit}")
    return order_of(now, new), Change(0, ChangeKind.MOVE, _named(now), _named(was), _named(now), edit.clause, edit)


def _retitled(edit: ArticleRetitled, new: PrintedAgreement) -> Placed:
    article = new.article(edit.clause)
    if article is None:
        raise ValueError(f"no printed article for {edit}")
    change = Change(0, ChangeKind.REPLACE, _named(article), edit.was, edit.now, edit.clause, edit)
    return order_of(article, new), change


def renaming_change(edit: DefinedTermRenamed, new: PrintedAgreement) -> Placed:
    """A defined term of another name: one change, wherever it shows."""
    using = list(articles_using(edit.now.term, new))
    place = first_of([*map(_named, using)]) or phrase("defined term “{0}”, used nowhere", edit.now.term)
    order = order_of(using[0], new) if using else (_LAST,)
    return order, Change(0, ChangeKind.REPLACE, place, edit.was.term, edit.now.term, edit.now.key, edit)


def definition_change(edit: DefinitionReworded, old: PrintedAgreement, new: PrintedAgreement) -> Placed:
    """A definition in other words."""
    defining = ((article, side) for side in (new, old) for article in side.articles if _meaning(edit.now, article))
    article, side = next(defining, (None, new))
    place = f"{article.number} “{edit.now.term}”" if article else phrase("“{0}”, printed nowhere", edit.now.term)
    before, after = (
        next((said for article in side.articles if (said := _meaning(entry, article))), entry.wording)
        for entry, side in ((edit.was, old), (edit.now, new))
    )
    order = order_of(article, side) if article else (_LAST,)
    return order, Change(0, ChangeKind.REPLACE, place, before, after, edit.now.key, edit)


def _meaning(entry: GlossaryEntry, article: PrintedArticle) -> str:
    """What the article prints as the meaning of a term; nothing where it does not define it."""
    return next((definition.text for definition in article.definitions if definition.key == entry.key), "")


def order_of(article: PrintedArticle, side: PrintedAgreement) -> tuple[int, ...]:
    """The place of an article in print."""
    return (next((i for i, a in enumerate(side.articles) if a.clause == article.clause), _LAST),)


def _named(article: PrintedArticle) -> str:
    return f"{article.number} {article.title}"
