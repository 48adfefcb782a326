"""What may be asked on the command line of the articles of an agreement: which stand in it, where, in what words."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from qa_drafter.cli.parsing import add

if TYPE_CHECKING:
    from qa_drafter.cli.parsing import Commands


def add_arranging(commands: Commands) -> None:
    """The commands that arrange articles, and those that change words everywhere."""
    spare = _act(commands, "spare", "list_spare", "clauses of the library that are not in, and why", reason=False)
    spare.add_argument("words", nargs="*", metavar="WORD", help="only clauses that hold all of these")
    spare.add_argument("--json", action="store_true")
    _placing(commands)
    _own(commands)
    _everywhere(commands)


def _act(commands: Commands, name: str, function: str, text: str, *, reason: bool = True) -> argparse.ArgumentParser:
    command = add(commands, name, "arranging", function, text)
    command.add_argument("agreement", type=Path, metavar="A.qagr")
    if reason:
        command.add_argument("--reason", default="", metavar="TEXT", help="kept in the audit trail")
    return command


def _placing(commands: Commands) -> None:
    insert = _act(commands, "insert", "insert", "put a clause of the library in")
    insert.add_argument("--position", metavar="POSITION", help="sponsor, balanced or cmo (default: the deal's)")
    where = insert.add_mutually_exclusive_group()
    where.add_argument("--after", metavar="CLAUSE", help="behind this article (default: where its topic stands)")
    where.add_argument("--instead-of", metavar="CLAUSE", help="in the place of this article, which goes out")
    remove = _act(commands, "remove", "remove", "take an article out")
    reserve = _act(commands, "reserve", "reserve", "leave an article its number alone: [Reserved]; needs --reason")
    reserve.add_argument("--end", action="store_true", help="give it its wording back")
    move = _act(commands, "move", "move", "give an article another place in its section")
    for command in (insert, remove, reserve, move):
        command.add_argument("clause", metavar="CLAUSE")
    move.add_argument("to", type=int, metavar="N", help="the number of its place there, 1 is the first")


def _own(commands: Commands) -> None:
    own = _act(commands, "own", "write_own", "add a clause of your own")
    own.add_argument("section", metavar="SECTION", help="its id, as `show --json` prints it")
    own.add_argument("title", metavar="TITLE")
    own.add_argument("--text-file", type=Path, required=True, metavar="F", help="small Markdown, as `show` prints it")
    own.add_argument("--after", metavar="CLAUSE", help="behind this article (default: at the end of the section)")
    retitle = _act(commands, "retitle", "retitle", "another title for a clause of your own")
    retitle.add_argument("clause", metavar="CLAUSE")
    retitle.add_argument("title", metavar="TITLE")


def _everywhere(commands: Commands) -> None:
    text = "find words in all articles and definitions; with --apply put others in their place"
    replace = _act(commands, "replace", "replace_words", text)
    replace.add_argument("old", metavar="OLD")
    replace.add_argument("new", metavar="NEW")
    replace.add_argument("--match-case", action="store_true")
    replace.add_argument("--whole-words", action="store_true")
    replace.add_argument("--in", dest="clauses", nargs="+", default=[], metavar="CLAUSE", help="only in these articles")
    replace.add_argument("--apply", action="store_true", help="without it nothing is changed")
    replace.add_argument("--json", action="store_true")
    rename = _act(commands, "rename-term", "rename_term", "another name for a defined term, everywhere")
    rename.add_argument("term", metavar="TERM")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("--plural", default="", metavar="NAME", help="where the rule for plurals does not make it")
    text = "give a definition own wording, or the library's again"
    reword = _act(commands, "reword-definition", "reword_definition", text)
    reword.add_argument("term", metavar="TERM")
    wording = reword.add_mutually_exclusive_group(required=True)
    wording.add_argument("--text-file", type=Path, metavar="F", help="one paragraph of small Markdown")
    wording.add_argument("--restore", action="store_true", help="the library's wording again")
