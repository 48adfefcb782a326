"""Beside an article: what leans on it, and what it leans on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from qa_drafter.gui.panes.aside_page import Beside, add_caption, links, paragraph
from qa_drafter.gui.panes.labels import secondary, wrapped
from qa_drafter.gui.wording import tr
from qa_drafter.services.article_story import Neighbour


def fill_uses(beside: Beside, box: QVBoxLayout) -> None:
    """References both ways, the activities that it words, the clocks that it sets."""
    uses = beside.reading.story.uses(beside.clause)
    _add_articles(tr("Articles that refer to it"), uses.referred_to_by, beside, box)
    _add_articles(tr("Articles that it refers to"), uses.refers_to, beside, box)
    if uses.terms:
        add_caption(box, tr("Articles that use the terms defined here"))
    for term, articles in uses.terms:
        _add_term(term, articles, beside, box)
    add_caption(box, tr("Activities that it puts into words"))
    if uses.activities:
        rows = [(f"{one.statement}  ({one.matrix})", str(one.activity)) for one in uses.activities]
        box.addWidget(links(rows, beside.go_to_activity, tr("Activities that it puts into words")))
    else:
        box.addWidget(secondary(tr("None")))
    add_caption(box, tr("Lines of the clock sheet"))
    box.addWidget(paragraph("\n".join(uses.clocks)) if uses.clocks else secondary(tr("None")))


def _add_term(term: str, articles: Sequence[Neighbour], beside: Beside, box: QVBoxLayout) -> None:
    """A defined term, and the numbers of the articles that use it."""
    box.addWidget(wrapped(f"“{term}”", semibold=True))
    if articles:
        rows = [(one.number, str(one.clause)) for one in articles]
        box.addWidget(links(rows, beside.go_to_article, tr("Articles that use “{0}”").format(term), between=", "))
    else:
        box.addWidget(secondary(tr("Only in other definitions")))


def _add_articles(title: str, articles: Sequence[Neighbour], beside: Beside, box: QVBoxLayout) -> None:
    add_caption(box, title)
    if articles:
        rows = [(f"{one.number}  {one.title}", str(one.clause)) for one in articles]
        box.addWidget(links(rows, beside.go_to_article, title))
    else:
        box.addWidget(secondary(tr("None")))
