"""What may be asked of the responsibility matrices on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from qa_drafter.cli.parsing import add

if TYPE_CHECKING:
    from qa_drafter.cli.parsing import Commands


def add_matrix(commands: Commands) -> None:
    """`matrix` with its acts."""
    text = "rows and columns of the responsibility matrices: your own, hidden ones, notes"
    matrix = commands.add_parser("matrix", help=text, description=text, allow_abbrev=False)
    matrix.add_argument("agreement", type=Path, metavar="A.qagr")
    acts = matrix.add_subparsers(title="acts", metavar="ACT", required=True)
    _rows(acts)
    _roles(acts)


def add_matrices(commands: Commands) -> None:
    """`matrices`: the workbook."""
    book = add(commands, "matrices", "workbooks", "matrices", "the matrices as an Excel workbook, and back from one")
    book.add_argument("agreement", type=Path, metavar="A.qagr")
    book.add_argument("-o", "--out", type=Path, metavar="M.xlsx", help="write the workbook")
    book.add_argument("--version", metavar="V", help="a saved version (default: the working copy)")
    book.add_argument("--from", dest="source", type=Path, metavar="M.xlsx", help="tell what this one would change")
    book.add_argument("--apply", action="store_true", help="with --from: change it, all of it or nothing")
    book.add_argument("--override", action="store_true", help="set agreed practice aside; needs --reason, never law")
    book.add_argument("--reason", default="", metavar="TEXT", help="kept in the audit trail")
    book.add_argument("--json", action="store_true", help="with --from")


def add_sheet(commands: Commands) -> None:
    """`sheet`: what is one party's or one role's."""
    sheet = add(commands, "sheet", "duty_sheets", "sheet", "what is one party's or role's, by when, by which article")
    sheet.add_argument("agreement", type=Path, metavar="A.qagr")
    holder = sheet.add_mutually_exclusive_group(required=True)
    holder.add_argument("--party", metavar="PARTY", help="sponsor or contractor")
    holder.add_argument("--role", metavar="ROLE", help="one column of the matrices")
    sheet.add_argument("--version", metavar="V", help="a saved version (default: the working copy)")
    sheet.add_argument("-o", "--out", type=Path, metavar="S.docx", help="write it as a Word document")
    sheet.add_argument("--json", action="store_true")


def _act(acts: Commands, name: str, function: str, text: str) -> argparse.ArgumentParser:
    act = add(acts, name, "matrices", function, text)
    act.add_argument("--reason", default="", metavar="TEXT", help="kept in the audit trail")
    return act


def _rows(acts: Commands) -> None:
    adding = _act(acts, "add", "add_row", "an activity of your own")
    adding.add_argument("matrix", metavar="MATRIX")
    adding.add_argument("statement", metavar="STATEMENT")
    adding.add_argument("duties", nargs="+", metavar="ROLE=DUTY", help="R, A, AR, C, I")
    adding.add_argument("--note", default="", metavar="TEXT", help="printed below the activity")
    adding.add_argument("--at", type=int, metavar="N", help="as row N (default: the last)")
    removing = _act(acts, "remove", "remove_row", "take an activity of your own out")
    rewording = _act(acts, "reword", "reword_row", "other words for an activity of your own")
    moving = _act(acts, "move", "move_row", "give an activity another place in its matrix")
    hiding = _act(acts, "hide", "hide_row", "leave an activity out of print, for a reason")
    showing = _act(acts, "show", "show_row", "print a hidden activity again")
    noting = _act(acts, "note", "note_row", "a note below an activity; an empty one takes it away")
    for act in (removing, rewording, moving, hiding, showing, noting):
        act.add_argument("activity", metavar="ACTIVITY")
    rewording.add_argument("statement", metavar="STATEMENT")
    moving.add_argument("to", type=int, metavar="N", help="the number of its row")
    noting.add_argument("note", metavar="TEXT")


def _roles(acts: Commands) -> None:
    adding = _act(acts, "add-role", "add_role", "a column of your own: a second site, a subcontractor, a person")
    adding.add_argument("title", metavar="TITLE")
    adding.add_argument("--party", required=True, metavar="PARTY", help="sponsor or contractor")
    adding.add_argument("--stands-for", default="", metavar="ROLE", help="the role of the law that it acts as")
    removing = _act(acts, "remove-role", "remove_role", "take a column of your own out")
    removing.add_argument("role", metavar="ROLE")
    renaming = _act(acts, "rename-role", "rename_role", "another name for a column")
    renaming.add_argument("role", metavar="ROLE")
    renaming.add_argument("title", metavar="TITLE")
    for act in (adding, renaming):
        act.add_argument("--short", default="", metavar="TEXT", help="what heads the column")
    for act in (adding, removing):
        act.add_argument("--in", dest="matrices", nargs="+", default=[], metavar="MATRIX", help="default: all")
