"""The acts of the audit trail in the window: things by their names in place of their ids, values with their units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.audit import AuditEntry
from qa_drafter.domain.edits import ArticleInserted, ArticleRemoved, TermSet
from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.phrases import Phrase
from qa_drafter.domain.terms import printed
from qa_drafter.gui.phrases import worded
from qa_drafter.gui.wording import short, tr
from qa_drafter.services.trail_words import act_of, edit_in

Names = Mapping[str, str]
"""What the things of an agreement are called, by their ids."""


def names_of(content: Agreement) -> Names:
    """The names of all that acts are about and that is still there."""
    return {str(key): tr("“{0}”").format(short(name)) for key, name in _named(content)}


def act_words(entry: AuditEntry, content: Agreement, names: Names) -> str:
    """What was done. What has gone since keeps its id, and words that an earlier program kept stay as they are."""
    said, edit = act_of(entry), edit_in(entry)
    if isinstance(edit, TermSet) and said.facts[:1] == (edit.term,):
        return _value_words(edit, content) or worded(said)
    if isinstance(edit, ArticleInserted | ArticleRemoved):
        names = {**names, str(edit.article.clause): tr("“{0}”").format(short(edit.article.title))}
    return worded(in_names(said, names))


def _value_words(edit: TermSet, content: Agreement) -> str:
    try:
        term = content.term(edit.term).definition
    except UnknownName:
        return ""
    values = (short(printed(term, value)) for value in (edit.was, edit.now))
    return tr("Set “{0}” from {1} to {2}").format(short(term.label), *values)


def _named(content: Agreement) -> Iterator[tuple[object, str]]:
    yield from ((term.id, term.definition.label) for term in content.terms)
    yield from ((section.id, section.title) for section in content.sections)
    yield from ((article.clause, article.title) for article in content.articles)
    for matrix in content.matrices:
        yield matrix.id, matrix.title
        yield from ((role.id, role.title) for role in matrix.roles)
        yield from ((row.activity, row.statement) for row in matrix.rows)


def in_names(said: Phrase, names: Names) -> Phrase:
    """A phrase about things by their ids, about them by their names."""
    return Phrase(said.template, *(_fact_in_names(fact, names) for fact in said.facts))


def _fact_in_names(fact: object, names: Names) -> object:
    if isinstance(fact, Phrase):
        return in_names(fact, names)
    return names.get(fact, fact) if isinstance(fact, str) else fact
