"""The acts by which the clause library is edited, on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qa_drafter.cli.parsing import add

if TYPE_CHECKING:
    import argparse

    from qa_drafter.cli.parsing import Commands

_MODULE = "library_acts"


def add_acts(acts: Commands) -> None:
    """New words, and the way of a text from draft to approved and retired."""
    version = add(acts, "new-version", _MODULE, "new_version", "make the next version of a text, as a draft")
    version.add_argument("clause", metavar="CLAUSE")
    version.add_argument("position", metavar="POSITION", help="sponsor, balanced, cmo or fixed")
    clause = add(acts, "new-clause", _MODULE, "new_clause", "make a new clause, as a draft")
    clause.add_argument("file", type=Path, metavar="FILE.md", help="a clause file: a header between --- and the words")
    source = add(acts, "source", _MODULE, "source", "enter a source into the register, or say that it was read")
    source.add_argument("cite", metavar="CITATION", help="such as '21 CFR 211.22(a)'")
    source.add_argument(
        "--basis", default="", metavar="B", help="what it is, such as statute_regulation or agency_guidance"
    )
    source.add_argument("--says", default="", metavar="TEXT", help="what clauses rely on it for")
    source.add_argument("--verified", action="store_true", help="somebody has read it; needs --how")
    source.add_argument("--how", default="", metavar="TEXT", help="what was read, and where")
    term = add(acts, "new-term", _MODULE, "new_term", "enter a value that clauses can print")
    term.add_argument("term", metavar="TERM", help="its name, such as retest_interval")
    term.add_argument("--label", required=True, metavar="TEXT", help="what it is, in a few words")
    term.add_argument("--unit", required=True, metavar="U", help="such as business_days, months, percent or text")
    term.add_argument("defaults", nargs="+", metavar="POSITION=VALUE", help="balanced at least; sponsor, cmo")
    revise = _text(add(acts, "revise", _MODULE, "revise", "give a draft other words"))
    for command in (version, revise):
        words = "the words alone, or a clause file with its header"
        command.add_argument("--text-file", type=Path, required=True, metavar="F", help=words)
    restore = _text(add(acts, "restore", _MODULE, "restore", "make a draft that says what an earlier version says"))
    submit = _text(add(acts, "submit", _MODULE, "submit", "put a draft forward for review"))
    approve = _text(add(acts, "approve", _MODULE, "approve", "approve a text in review; another person must"))
    back = _text(add(acts, "send-back", _MODULE, "send_back", "make a text in review a draft again"))
    retire = _text(add(acts, "retire", _MODULE, "retire", "take a text out of use; agreements that have it keep it"))
    retire.add_argument("--use", default="", metavar="TEXT", help="the text to use instead, like balanced-2")
    add(acts, "mend", _MODULE, "mend", "put approved texts that were edited back, the edits kept as new versions")
    for command in (version, clause, revise, restore, submit, approve, back, retire):
        command.add_argument("--reason", default="", metavar="TEXT", help="kept in the record of the clause")


def _text(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument("clause", metavar="CLAUSE")
    command.add_argument("position", metavar="POSITION", help="such as balanced, or balanced-2")
    command.add_argument("version", nargs="?", metavar="VERSION", help="default: the newest that the act fits")
    return command
