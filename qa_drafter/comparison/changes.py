"""Edits between two versions, told as numbered changes with place, before and after."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from qa_drafter.comparison.article_changes import article_change, definition_change, order_of, renaming_change
from qa_drafter.comparison.assembly_told import assembly_change
from qa_drafter.comparison.matrix_changes import role_change, row_change
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.change import Change, ChangeKind
from qa_drafter.domain.document import PrintedAgreement, PrintedArticle
from qa_drafter.domain.edits import (
    ArticleEdit,
    BlankFilled,
    DefinedTermRenamed,
    DefinitionReworded,
    Edit,
    RoleEdit,
    RowEdit,
    TermSet,
)
from qa_drafter.domain.phrases import first_of, phrase
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
        case DefinedTermRenamed():
            return renaming_change(edit, new.printed)
        case DefinitionReworded():
            return definition_change(edit, old.printed, new.printed)
        case BlankFilled():
            return blank_change(edit, old, new)
    if isinstance(edit, RowEdit | RoleEdit):
        return _in_matrices(edit, old, new)
    if isinstance(edit, ArticleEdit):
        return article_change(edit, old.printed, new.printed)
    return assembly_change(edit, old.printed, new.printed)


def _term(edit: TermSet, old: State, new: State) -> tuple[tuple[int, ...], Change]:
    definition = new.content.term(edit.term).definition
    printing = articles_printing(edit.term, new.printed) or articles_printing(edit.term, old.printed)
    names = [f"{article.number} {article.title}" for article in printing]
    place = first_of(names) or phrase("term {0}, printed nowhere", edit.term)
    before, after = printed(definition, edit.was), printed(definition, edit.now)
    order = order_of(printing[0], new.printed) if printing else (_LAST,)
    return order, Change(0, ChangeKind.REPLACE, place, before, after, edit.term, edit)


def blank_change(edit: BlankFilled, old: State, new: State) -> tuple[tuple[int, ...], Change]:
    """One blank of a schedule, named by the schedule, the beginning of its row and the column."""
    found = next(filter(None, (_row_of(edit, side.printed) for side in (new, old))), None)
    order, number, row, column = found or ((_LAST,), "–", edit.row, str(edit.column + 1))
    place = f"{number} {row}, {column}"
    kind = ChangeKind.REPLACE if edit.was and edit.now else ChangeKind.INSERT if edit.now else ChangeKind.DELETE
    return (_LAST - 1, _LAST, *order), Change(0, kind, place, edit.was, edit.now, edit.subject, edit)


def _row_of(edit: BlankFilled, document: PrintedAgreement) -> tuple[tuple[int, ...], str, str, str] | None:
    """Its order, number of the schedule, first words of the row, name of the column; None where it is not printed."""
    for place, schedule in enumerate(document.schedules):
        for table in schedule.tables if schedule.id == edit.schedule else ():
            if edit.row in table.keys:
                at = table.keys.index(edit.row)
                first = "".join(piece.text for piece in table.rows[at][0]) or "further row"
                return (place, at, edit.column), schedule.number, first, table.columns[edit.column]
    return None


def articles_printing(term: str, document: PrintedAgreement) -> list[PrintedArticle]:
    """The articles whose words or definitions hold the term's value, in print order."""
    return [article for article in document.articles if term in article.terms]


def _in_matrices(edit: RowEdit | RoleEdit, old: State, new: State) -> tuple[tuple[int, ...], Change]:
    sides = old.content, new.content
    order, change = role_change(edit, *sides) if isinstance(edit, RoleEdit) else row_change(edit, *sides)
    return (_LAST - 1, *order), change
