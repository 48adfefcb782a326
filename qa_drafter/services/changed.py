"""What a service call touched, so that a face refreshes that and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleRemoved,
    ArticleReworded,
    Edit,
    PositionChosen,
    RaciReassigned,
    TermSet,
)
from qa_drafter.domain.identifiers import ActivityId, ClauseId, TermId


@dataclass(frozen=True, slots=True)
class Changed:
    """The articles, terms and matrix rows that differ now; `outline`: articles came, went or moved."""

    clauses: frozenset[ClauseId] = frozenset()
    terms: frozenset[TermId] = frozenset()
    activities: frozenset[ActivityId] = frozenset()
    outline: bool = False
    versions: bool = False


def touched_by(edit: Edit, printing: frozenset[ClauseId]) -> Changed:
    """What `edit` touches; `printing` are the clauses whose wording asks for its term, if it sets one."""
    match edit:
        case TermSet():
            return Changed(terms=frozenset({edit.term}), clauses=printing)
        case RaciReassigned():
            return Changed(activities=frozenset({edit.activity}))
        case ArticleReworded() | PositionChosen():
            return Changed(clauses=frozenset({edit.clause}))
        case ArticleInserted() | ArticleRemoved():
            return Changed(clauses=frozenset({edit.article.clause}), outline=True)
