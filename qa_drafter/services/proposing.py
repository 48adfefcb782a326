"""Acts that lead from an agreement to what it could become, as numbered proposals with their reasons."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from qa_drafter.domain.assembly_edits import AssemblyEdit, TermAdded, TermRemoved
from qa_drafter.domain.edits import ArticleInserted, ArticleRemoved, BlankFilled, Edit, RoleEdit, RowEdit, TermSet
from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.domain.proposal import Proposal
from qa_drafter.domain.table_edits import MatrixInserted, MatrixRemoved


def subject_of(edit: Edit) -> str:
    """The clause, term, activity, matrix or row that the edit decides on; empty where it follows from others."""
    match edit:
        case TermSet():
            return f"term {edit.term}"
        case BlankFilled():
            return edit.subject
        case TermAdded() | TermRemoved():
            return f"term {edit.term.id}"
        case ArticleInserted() | ArticleRemoved():
            return edit.article.clause
        case MatrixInserted() | MatrixRemoved():
            return edit.matrix.id
    if isinstance(edit, RowEdit):
        return edit.activity
    if isinstance(edit, AssemblyEdit | RoleEdit):
        return ""
    return str(getattr(edit, "clause", ""))


def proposed(
    edits: Sequence[Edit], reason: Callable[[Edit], Phrase], is_advised: Callable[[Edit], bool] = lambda _: True
) -> tuple[Proposal, ...]:
    """The edits as proposals, numbered from 1."""
    return tuple(
        Proposal(number, edit, subject_of(edit), reason(edit), is_advised(edit))
        for number, edit in enumerate(edits, start=1)
    )


def declined_of(
    proposals: Sequence[Proposal], without: Collection[int] = (), also: Collection[int] = ()
) -> frozenset[str]:
    """The subjects not decided for: those in `without`, and those not advised unless in `also`.

    UnknownName for a number that no proposal has, or of one that is not decided alone.
    """
    known = {proposal.number: proposal for proposal in proposals}
    for number in (*without, *also):
        if number not in known:
            raise UnknownName(phrase("proposals"), phrase("number"), str(number), (phrase("1 to {0}", len(known)),))
        if not known[number].subject:
            raise UnknownName(
                phrase("proposals"), phrase("decision"), str(number), (phrase("one of those it follows from"),)
            )
    return frozenset(
        proposal.subject
        for number, proposal in known.items()
        if proposal.subject and (number in without or (not proposal.advised and number not in also))
    )
