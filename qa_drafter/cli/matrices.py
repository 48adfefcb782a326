"""Commands that change rows and columns of the responsibility matrices."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from qa_drafter.cli.editing import pairs_of, perform
from qa_drafter.cli.session import opened
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.phrases import verbatim
from qa_drafter.services.editing import Editing
from qa_drafter.services.matrix_editing import MatrixEditing
from qa_drafter.services.role_editing import RoleEditing


def add_row(asked: argparse.Namespace) -> int:
    """Add an own activity with its letters."""
    duties = pairs_of(asked.duties, "ROLE=DUTY")
    return _on_rows(
        asked, lambda rows: rows.row_added(asked.matrix, asked.statement, duties, note=asked.note, at=asked.at)
    )


def remove_row(asked: argparse.Namespace) -> int:
    """Take an own activity out."""
    return _on_rows(asked, lambda rows: rows.row_removed(asked.activity))


def reword_row(asked: argparse.Namespace) -> int:
    """Give an own activity other words."""
    return _on_rows(asked, lambda rows: rows.row_reworded(asked.activity, asked.statement))


def move_row(asked: argparse.Namespace) -> int:
    """Give an activity another place."""
    return _on_rows(asked, lambda rows: rows.row_moved(asked.activity, asked.to))


def hide_row(asked: argparse.Namespace) -> int:
    """Leave an activity out of print."""
    if not asked.reason.strip():
        raise ValueRefused("hide", verbatim("no reason is given"), verbatim("say why with --reason TEXT"))
    return _on_rows(asked, lambda rows: rows.row_hidden(asked.activity, asked.reason))


def show_row(asked: argparse.Namespace) -> int:
    """Print a hidden activity again."""
    return _on_rows(asked, lambda rows: rows.row_shown(asked.activity))


def note_row(asked: argparse.Namespace) -> int:
    """Set or take away the note of an activity."""
    return _on_rows(asked, lambda rows: rows.row_noted(asked.activity, asked.note))


def add_role(asked: argparse.Namespace) -> int:
    """Add an own column."""
    facts = {"short": asked.short, "stands_for": asked.stands_for, "matrices": asked.matrices}
    return _on_roles(asked, lambda roles: (roles.role_added(asked.title, asked.party, **facts),))


def remove_role(asked: argparse.Namespace) -> int:
    """Take an own column out."""
    return _on_roles(asked, lambda roles: roles.role_removed(asked.role, matrices=asked.matrices))


def rename_role(asked: argparse.Namespace) -> int:
    """Give a column another name."""
    return _on_roles(asked, lambda roles: (roles.role_renamed(asked.role, asked.title, short=asked.short),))


def _on_rows(asked: argparse.Namespace, act: Callable[[MatrixEditing], Edit]) -> int:
    with opened(asked, writing=True) as agreement:
        return perform(Editing(agreement), [act(MatrixEditing(agreement))], asked.reason)


def _on_roles(asked: argparse.Namespace, act: Callable[[RoleEditing], Sequence[Edit]]) -> int:
    with opened(asked, writing=True) as agreement:
        return perform(Editing(agreement), list(act(RoleEditing(agreement))), asked.reason)
