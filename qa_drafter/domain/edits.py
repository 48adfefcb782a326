"""One act on an agreement, as a value with an inverse.

Undo applies the inverse, the audit trail records the value, and a comparison of two versions is a
list of them. `was` makes a stale edit refuse itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.article_edits import ArticleInserted as ArticleInserted
from qa_drafter.domain.article_edits import ArticleMoved as ArticleMoved
from qa_drafter.domain.article_edits import ArticleRemoved as ArticleRemoved
from qa_drafter.domain.article_edits import ArticleReserved as ArticleReserved
from qa_drafter.domain.article_edits import ArticleRetitled as ArticleRetitled
from qa_drafter.domain.article_edits import ArticleReworded as ArticleReworded
from qa_drafter.domain.article_edits import PositionChosen as PositionChosen
from qa_drafter.domain.assembly_edits import AssemblyEdit as AssemblyEdit
from qa_drafter.domain.edit_guard import check_same
from qa_drafter.domain.glossary_edits import DefinedTermRenamed as DefinedTermRenamed
from qa_drafter.domain.glossary_edits import DefinitionReworded as DefinitionReworded
from qa_drafter.domain.glossary_edits import GlossaryEdit as GlossaryEdit
from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.matrix_edits import Duties as Duties
from qa_drafter.domain.matrix_edits import RaciReassigned as RaciReassigned
from qa_drafter.domain.matrix_edits import RowAdded as RowAdded
from qa_drafter.domain.matrix_edits import RowEdit as RowEdit
from qa_drafter.domain.matrix_edits import RowHidden as RowHidden
from qa_drafter.domain.matrix_edits import RowMoved as RowMoved
from qa_drafter.domain.matrix_edits import RowNoted as RowNoted
from qa_drafter.domain.matrix_edits import RowRemoved as RowRemoved
from qa_drafter.domain.matrix_edits import RowReworded as RowReworded
from qa_drafter.domain.role_edits import RoleAdded as RoleAdded
from qa_drafter.domain.role_edits import RoleEdit as RoleEdit
from qa_drafter.domain.role_edits import RoleRemoved as RoleRemoved
from qa_drafter.domain.role_edits import RoleRenamed as RoleRenamed
from qa_drafter.domain.schedule_edits import BlankFilled as BlankFilled
from qa_drafter.domain.terms import TermValue


@dataclass(frozen=True, slots=True)
class TermSet:
    """A term went from one value to another."""

    term: TermId
    was: TermValue
    now: TermValue

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        term = agreement.term(self.term)
        check_same(f"term {self.term}", self.was, term.value)
        return agreement.with_term(replace(term, value=self.now))

    def inverse(self) -> TermSet:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)


ArticleEdit = (
    ArticleReworded
    | ArticleReserved
    | ArticleRetitled
    | PositionChosen
    | ArticleInserted
    | ArticleRemoved
    | ArticleMoved
)
Edit = TermSet | BlankFilled | GlossaryEdit | ArticleEdit | RowEdit | RoleEdit | AssemblyEdit
