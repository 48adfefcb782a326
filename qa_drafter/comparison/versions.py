"""Two states of one agreement, compared: the Edits that turn the first into the second."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from qa_drafter.comparison.articles import coming, differing, kept_clauses, leaving, moving
from qa_drafter.comparison.assembly import (
    applied,
    closing_edits,
    opening_edits,
    section_edits,
    sections_kept,
    with_columns_of,
)
from qa_drafter.comparison.matrices import matrix_edits, role_renamings
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edits import BlankFilled, DefinedTermRenamed, DefinitionReworded, Edit, TermSet


def edits_between(old: Agreement, new: Agreement) -> tuple[Edit, ...]:
    """The Edits that turn `old` into `new`, in an order in which they can be applied.

    Law: applying them to `old` one by one gives `new`. An article that stands in another section went out and came in.
    """
    if old == new:
        return ()
    renamings = tuple(role_renamings(old, new))
    opening = (*renamings, *opening_edits(applied(renamings, old), new))
    start = applied(opening, old)
    kept = kept_clauses(start, new, sections_kept(start, new))
    acts = (
        *opening,
        *_definitions(start, new),
        *leaving(start, kept),
        *section_edits(start, new),
        *moving(start, new, kept),
        *coming(new, kept),
        *differing(start, new, kept),
        *_terms(start, new),
        *_blanks(start, new),
        *matrix_edits(start, replace(new, matrices=with_columns_of(start, new))),
    )
    alike = [m.roles for m in start.matrices] == [m.roles for m in new.matrices]
    return acts if alike else (*acts, *closing_edits(applied(acts, old), new))


def _definitions(old: Agreement, new: Agreement) -> Iterator[Edit]:
    before = {entry.key: entry for entry in old.glossary}
    for entry in new.glossary:
        was = before.get(entry.key)
        if was is None:
            continue
        named = replace(entry, means=was.means, own_wording=was.own_wording)
        if was != named:
            yield DefinedTermRenamed(was, named)
        if named != entry:
            yield DefinitionReworded(named, entry)


def _blanks(old: Agreement, new: Agreement) -> Iterator[Edit]:
    before, after = ({blank.place: blank.words for blank in side.filled} for side in (old, new))
    for place in sorted({*before, *after}):
        was, now = before.get(place, ""), after.get(place, "")
        if was != now:
            yield BlankFilled(*place, was, now)


def _terms(old: Agreement, new: Agreement) -> Iterator[Edit]:
    before = {term.id: term for term in old.terms}
    for term in new.terms:
        if term.id in before and before[term.id].value != term.value:
            yield TermSet(term.id, before[term.id].value, term.value)
