"""What a service call touched, so that a face refreshes that and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.domain.assembly_edits import TermAdded, TermRemoved
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleMoved,
    ArticleRemoved,
    ArticleReserved,
    ArticleRetitled,
    ArticleReworded,
    BlankFilled,
    DefinedTermRenamed,
    DefinitionReworded,
    Edit,
    PositionChosen,
    RaciReassigned,
    RoleAdded,
    RoleRemoved,
    RoleRenamed,
    RowAdded,
    RowHidden,
    RowMoved,
    RowNoted,
    RowRemoved,
    RowReworded,
    TermSet,
)
from qa_drafter.domain.identifiers import ActivityId, ClauseId, MatrixId, TermId
from qa_drafter.domain.table_edits import ColumnsChanged, MatrixInserted, MatrixRemoved


@dataclass(frozen=True, slots=True)
class Changed:
    """The articles, terms and matrix rows that differ now.

    `matrices`: their rows or columns came, went, moved or took another name; `outline`: articles or parts did.
    `schedules`: what the parties wrote into the blanks of schedules; `definitions`: the terms that mean something else.
    """

    clauses: frozenset[ClauseId] = frozenset()
    terms: frozenset[TermId] = frozenset()
    activities: frozenset[ActivityId] = frozenset()
    matrices: frozenset[MatrixId] = frozenset()
    outline: bool = False
    versions: bool = False
    schedules: bool = False
    definitions: frozenset[str] = frozenset()


def touched_by(edit: Edit, printing: frozenset[ClauseId], everywhere: frozenset[MatrixId] = frozenset()) -> Changed:
    """What `edit` touches; `printing` are the clauses whose wording asks for its term, if it has one.

    `everywhere` names all matrices: a renamed role may stand in each.
    """
    match edit:
        case TermSet():
            return Changed(terms=frozenset({edit.term}), clauses=printing)
        case RaciReassigned() | RowReworded() | RowNoted():
            return Changed(activities=frozenset({edit.activity}))
        case RowMoved():
            return Changed(activities=frozenset({edit.activity}), matrices=frozenset({edit.matrix}))
        case RowAdded() | RowRemoved() | RowHidden():
            # A matrix without a row to print is no part of its schedule: the parts after it move up.
            return Changed(activities=frozenset({edit.activity}), matrices=frozenset({edit.matrix}), outline=True)
        case RoleAdded() | RoleRemoved():
            return Changed(matrices=frozenset(edit.matrices))
        case RoleRenamed():
            return Changed(matrices=everywhere)
        case ArticleReworded() | PositionChosen():
            return Changed(clauses=frozenset({edit.clause}))
        case BlankFilled():
            return Changed(schedules=True)
        case DefinedTermRenamed():
            return Changed(clauses=printing)
        case DefinitionReworded():
            return Changed(clauses=printing, definitions=frozenset({edit.now.term}))
        case ArticleReserved() | ArticleRetitled() | ArticleMoved():
            return Changed(clauses=frozenset({edit.clause}), outline=True)
        case ArticleInserted() | ArticleRemoved():
            return Changed(clauses=frozenset({edit.article.clause}), outline=True)
        case TermAdded() | TermRemoved():
            return Changed(terms=frozenset({edit.term.id}), clauses=printing)
        case ColumnsChanged():
            return Changed(matrices=frozenset(edit.matrices))
        case MatrixInserted() | MatrixRemoved():
            return Changed(matrices=frozenset({edit.matrix.id}), outline=True)
    # A deal stands on the cover, in schedules and in conditions of any text.
    return Changed(clauses=printing, matrices=everywhere, outline=True)
