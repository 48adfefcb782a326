"""What may be asked on the command line. Commands are imported only when one is carried out."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from qa_drafter import __version__
from qa_drafter.cli.arranging_arguments import add_arranging
from qa_drafter.cli.clock_arguments import add_clocks
from qa_drafter.cli.library_arguments import add_library
from qa_drafter.cli.matrix_arguments import add_matrices, add_matrix, add_sheet
from qa_drafter.cli.moving_arguments import add_deal
from qa_drafter.cli.parsing import Parser, add

if TYPE_CHECKING:
    from qa_drafter.cli.parsing import Commands


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    root = Parser(
        prog="qa-drafter",
        allow_abbrev=False,
        description="Drafts, compares and redlines quality agreements between a drug sponsor and its contract "
        "manufacturer. Without a command the window opens.",
    )
    root.add_argument("--version", action="version", version=f"qa-drafter {__version__}")
    commands = root.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _making(commands)
    _editing(commands)
    add_arranging(commands)
    add_matrix(commands)
    add_matrices(commands)
    add_sheet(commands)
    add_clocks(commands)
    add_deal(commands)
    _versions(commands)
    _comparing(commands)
    add_library(commands)
    return root


def _agreement(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument("agreement", type=Path, metavar="A.qagr")
    return command


def _making(commands: Commands) -> None:
    demo = add(commands, "demo", "demonstration", "demo", "a sample deal end to end: agreement, Word file, redline")
    demo.add_argument("--out", type=Path, default=Path("demo"), metavar="DIR")
    new = add(commands, "new", "agreements", "new", "assemble an agreement from a deal file")
    new.add_argument("deal", type=Path, metavar="DEAL.yaml")
    new.add_argument("-o", "--out", type=Path, required=True, metavar="A.qagr")
    show = _agreement(add(commands, "show", "agreements", "show", "sections, articles, terms and matrices"))
    show.add_argument("--version", metavar="V", help="a saved version (default: the working copy)")
    show.add_argument("--json", action="store_true")
    check = _agreement(add(commands, "check", "judging", "check", "all findings"))
    check.add_argument("--json", action="store_true")
    coverage = _agreement(add(commands, "coverage", "judging", "coverage", "requirement by requirement: settled?"))
    coverage.add_argument("--json", action="store_true")


def _editing(commands: Commands) -> None:
    set_ = _agreement(add(commands, "set", "editing", "set_terms", "set terms"))
    set_.add_argument("values", nargs="+", metavar="TERM=VALUE")
    raci = _agreement(add(commands, "raci", "editing", "reassign", "reassign the duties of one activity"))
    raci.add_argument("activity", metavar="ACTIVITY")
    raci.add_argument("duties", nargs="+", metavar="ROLE=DUTY", help="R, A, AR, C, I, or - for none")
    raci.add_argument("--override", action="store_true", help="set agreed practice aside; needs --reason, never law")
    raci.add_argument("--json", action="store_true", help="with what the wording says against it")
    position = _agreement(add(commands, "position", "editing", "choose_position", "take another position's text"))
    position.add_argument("clause", metavar="CLAUSE")
    position.add_argument("position", metavar="POSITION", help="sponsor, balanced or cmo")
    schedules = _agreement(add(commands, "schedules", "schedules", "schedules", "the schedules to be filled in"))
    schedules.add_argument("schedule", nargs="?", metavar="SCHEDULE", help="such as specifications (default: all)")
    schedules.add_argument("--json", action="store_true")
    fill = _agreement(add(commands, "fill", "schedules", "fill", "fill blanks of a schedule"))
    fill.add_argument("schedule", metavar="SCHEDULE")
    fill.add_argument("row", metavar="ROW", help="its number, or the words of its first column")
    fill.add_argument("values", nargs="+", metavar="COLUMN=TEXT", help="an empty TEXT leaves the cell blank again")
    reword = _agreement(
        add(commands, "reword", "editing", "reword", "give an article own wording, or the library's again")
    )
    reword.add_argument("clause", metavar="CLAUSE")
    wording = reword.add_mutually_exclusive_group(required=True)
    wording.add_argument("--text-file", type=Path, metavar="F", help="small Markdown, as `show` prints it")
    wording.add_argument("--restore", action="store_true", help="the library's wording again")
    _agreement(add(commands, "undo", "editing", "undo", "take the last act back"))
    _agreement(add(commands, "redo", "editing", "redo", "do the act again that was taken back last"))
    for command in (set_, raci, position, fill, reword):
        command.add_argument("--reason", default="", metavar="TEXT", help="kept in the audit trail")


def _versions(commands: Commands) -> None:
    save = _agreement(add(commands, "save-version", "versions", "save_version", "keep the working copy for good"))
    save.add_argument("--label", required=True, metavar="TEXT")
    versions = _agreement(add(commands, "versions", "versions", "list_versions", "the saved versions"))
    versions.add_argument("--json", action="store_true")
    audit = _agreement(add(commands, "audit", "versions", "audit", "the audit trail"))
    audit.add_argument("--verify", action="store_true", help="check every seal")
    audit.add_argument("--json", action="store_true")


def _comparing(commands: Commands) -> None:
    export = _agreement(add(commands, "export", "clean_files", "export", "write the clean Word document"))
    export.add_argument("--version", metavar="V", help="a saved version (default: the working copy)")
    export.add_argument("-o", "--out", type=Path, required=True, metavar="A.docx")
    export.add_argument("--pdf", action="store_true", help="also write a PDF beside it (needs LibreOffice)")
    redline = _agreement(add(commands, "redline", "redlines", "redline", "two versions as tracked changes"))
    redline.add_argument("--from", dest="base", required=True, metavar="V1")
    redline.add_argument("--to", dest="target", metavar="V2", help="default: the working copy")
    redline.add_argument("-o", "--out", type=Path, required=True, metavar="R.docx")
    redline.add_argument("--json", action="store_true")
    compare = add(commands, "compare", "word_files", "compare", "any two Word files as tracked changes")
    compare.add_argument("old", type=Path, metavar="OLD.docx")
    compare.add_argument("new", type=Path, metavar="NEW.docx")
    compare.add_argument("-o", "--out", type=Path, required=True, metavar="R.docx")
    compare.add_argument("--json", action="store_true")
    keep = "tracked changes that the files bring along keep their authors (default: they count as made)"
    compare.add_argument("--keep-earlier", action="store_true", help=keep)
    for command in (redline, compare):
        table = "the changes as a table, too, for Excel or Word"
        profile = "what is listed and how it is marked: Standard, Wording only …, one of your own, or a profile's file"
        command.add_argument("--profile", metavar="NAME|FILE", help=profile)
        command.add_argument("--table", type=Path, metavar="T.xlsx|T.docx", help=table)
        command.add_argument("--author", metavar="NAME", help="author of the tracked changes (default: the user)")
        command.add_argument("--date", metavar="ISO", help="date of the tracked changes (default: now)")
    resolve = add(commands, "resolve", "word_files", "resolve", "accept or reject tracked changes of any Word file")
    resolve.add_argument("file", type=Path, metavar="R.docx")
    choice = resolve.add_mutually_exclusive_group()
    choice.add_argument("--accept-all", action="store_true")
    choice.add_argument("--reject-all", action="store_true")
    choice.add_argument("--list", action="store_true", help="the tracked changes with their numbers")
    resolve.add_argument("--accept", type=int, nargs="+", metavar="N", help="accept these, keep the others")
    resolve.add_argument("--reject", type=int, nargs="+", metavar="N", help="reject these, keep the others")
    resolve.add_argument("-o", "--out", type=Path, metavar="OUT.docx")
    resolve.add_argument("--json", action="store_true", help="with --list")
