"""Two states of one agreement, compared: the Edits that turn the first into the second."""

from __future__ import annotations

from collections.abc import Iterator

from qa_drafter.comparison.articles import coming, differing, kept_clauses, leaving, moving
from qa_drafter.comparison.matrices import matrix_edits
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edits import DefinedTermRenamed, Edit, TermSet


def edits_between(old: Agreement, new: Agreement) -> tuple[Edit, ...]:
    """The Edits that turn `old` into `new`, in an order in which they can be applied.

    Law: applying them to `old` one by one gives the articles, terms, matrices and names of defined terms of `new`.
    An article that stands in another section went out and came in.
    """
    kept = kept_clauses(old, new, {section.id for section in old.sections})
    return (
        *_names(old, new),
        *leaving(old, kept),
        *moving(old, new, kept),
        *coming(new, kept),
        *differing(old, new, kept),
        *_terms(old, new),
        *matrix_edits(old, new),
    )


def _names(old: Agreement, new: Agreement) -> Iterator[Edit]:
    before = {entry.key: entry for entry in old.glossary}
    for entry in new.glossary:
        was = before.get(entry.key)
        if was is not None and was.means == entry.means and was != entry:
            yield DefinedTermRenamed(was, entry)


def _terms(old: Agreement, new: Agreement) -> Iterator[Edit]:
    before = {term.id: term for term in old.terms}
    for term in new.terms:
        if term.id in before and before[term.id].value != term.value:
            yield TermSet(term.id, before[term.id].value, term.value)
