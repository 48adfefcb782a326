"""The words for edits. Services carry facts; the window says them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import Position
from qa_drafter.domain.edits import (
    ArticleEdit,
    ArticleInserted,
    ArticleMoved,
    ArticleRemoved,
    ArticleReserved,
    ArticleRetitled,
    ArticleReworded,
    AssemblyEdit,
    BlankFilled,
    DefinedTermRenamed,
    DefinitionReworded,
    Edit,
    PositionChosen,
    RaciReassigned,
    RoleAdded,
    RoleEdit,
    RoleRemoved,
    RoleRenamed,
    RowAdded,
    RowEdit,
    RowHidden,
    RowMoved,
    RowNoted,
    RowRemoved,
    RowReworded,
    TermSet,
)
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.terms import printed
from qa_drafter.gui.assembly_wording import assembly_words

_LONGEST: Final = 48


def tr(text: str) -> str:
    """`text` in the language of the window."""
    return QCoreApplication.translate("wording", text)


def edit_words(edit: Edit, content: Agreement) -> str:
    """What the edit does, for the undo menu: a verb and the thing as the window names it."""
    if isinstance(edit, RowEdit | RoleEdit):
        return matrix_words(edit, content)
    if isinstance(edit, ArticleEdit):
        return article_words(edit, content)
    if isinstance(edit, AssemblyEdit):
        return assembly_words(edit)
    match edit:
        case TermSet():
            term = content.term(edit.term).definition
            return tr("Set “{0}” to {1}").format(short(term.label), short(printed(term, edit.now)))
        case BlankFilled():
            if edit.now:
                return tr("Fill in “{0}”").format(short(edit.now))
            return tr("Leave “{0}” blank").format(short(edit.was))
        case DefinedTermRenamed():
            return tr("Rename “{0}” to “{1}”").format(short(edit.was.term), short(edit.now.term))
        case DefinitionReworded(takes_newer_text=True):
            return tr("Take another definition of “{0}” from the library").format(short(edit.now.term))
        case DefinitionReworded():
            if edit.now.own_wording is None:
                return tr("Restore the library definition of “{0}”").format(short(edit.now.term))
            return tr("Reword the definition of “{0}”").format(short(edit.now.term))


def article_words(edit: ArticleEdit, content: Agreement) -> str:
    """The same for articles."""
    match edit:
        case PositionChosen():
            return tr("Take the {0} text of “{1}”").format(position_words(edit.now.position), short(edit.now.title))
        case ArticleInserted():
            return tr("Insert “{0}”").format(short(edit.article.title))
        case ArticleRemoved():
            return tr("Remove “{0}”").format(short(edit.article.title))
    words = {
        ArticleReworded: tr("Reword “{0}”") if edit.now is not None else tr("Restore the library text of “{0}”"),
        ArticleReserved: tr("Reserve “{0}”") if edit.now is not None else tr("Take “{0}” out of reserve"),
        ArticleRetitled: tr("Title “{0}”"),
        ArticleMoved: tr("Move “{0}”"),
    }[type(edit)]
    return words.format(_title(edit.clause, content))


def matrix_words(edit: RowEdit | RoleEdit, content: Agreement) -> str:
    """The same for rows and columns of the matrices."""
    match edit:
        case RoleAdded():
            return tr("Add the role “{0}”").format(short(edit.role.title))
        case RoleRemoved():
            return tr("Remove the role “{0}”").format(short(edit.role.title))
        case RoleRenamed():
            return tr("Rename the role “{0}”").format(short(edit.was.title))
        case RowAdded() | RowRemoved():
            words = tr("Add “{0}”") if isinstance(edit, RowAdded) else tr("Remove “{0}”")
            return words.format(short(edit.row.statement))
    words = {
        RaciReassigned: tr("Reassign “{0}”"),
        RowReworded: tr("Reword “{0}”"),
        RowMoved: tr("Move “{0}”"),
        RowNoted: tr("Note at “{0}”"),
        RowHidden: tr("Hide “{0}”") if isinstance(edit, RowHidden) and edit.now else tr("Show “{0}” again"),
    }[type(edit)]
    return words.format(short(content.matrix(edit.matrix).row(edit.activity).statement))


def position_words(position: Position) -> str:
    """A position as the switch names it."""
    return {
        Position.SPONSOR: tr("Sponsor"),
        Position.BALANCED: tr("Balanced"),
        Position.CMO: tr("CMO"),
        Position.FIXED: tr("Fixed by law"),
    }[position]


def version_status(status: str) -> str:
    """The status of a saved version: the one that the program gives has a word, any other is a person's own."""
    return tr("Draft") if status == "Draft" else status


def source_words(cite: str) -> str:
    """A citation; what is no law and no guidance is said in the language of the window."""
    return {"Industry practice": tr("Industry practice"), "RACI convention": tr("RACI convention")}.get(cite, cite)


def severity_words(severity: Severity) -> str:
    """The word that goes with the shape."""
    return {Severity.ERROR: tr("Error"), Severity.WARNING: tr("Warning"), Severity.INFO: tr("Note")}[severity]


def severity_icon(severity: Severity) -> str:
    """The shape: octagon, triangle or circle."""
    return {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}[severity]


def _title(clause: ClauseId, content: Agreement) -> str:
    return short(next((a.title for a in content.articles if a.clause == clause), clause))


def short(text: str) -> str:
    """Words that fit into a line about them."""
    flat = " ".join(text.split(" "))
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1].rstrip()}…"
