"""What may be asked of the clause library on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_drafter.cli.library_act_arguments import add_acts
from qa_drafter.cli.moving_arguments import add_moves
from qa_drafter.cli.parsing import add

if TYPE_CHECKING:
    from qa_drafter.cli.parsing import Commands, Parser

_POSITIONS: Final = ("sponsor", "balanced", "cmo", "fixed")
_STATUSES: Final = ("current", "older", "approved", "in-review", "draft", "retired", "any")


def add_library(commands: Commands) -> None:
    """`library` with its acts."""
    commands.add_parser("library", help="the clause library", description="The clause library", fill=_fill)


def _fill(library: Parser) -> None:
    acts = library.add_subparsers(title="acts", metavar="ACT", required=True)
    _reading(acts)
    _finding(acts)
    _taking_in(acts)
    add_moves(acts)
    add_acts(acts)


def _reading(acts: Commands) -> None:
    listing = add(acts, "list", "library", "list_clauses", "every clause with its positions")
    listing.add_argument("--json", action="store_true")
    showing = add(acts, "show", "library", "show_clause", "the texts of one clause")
    showing.add_argument("clause", metavar="CLAUSE")
    showing.add_argument("text", nargs="?", metavar="TEXT", help="cmo, or balanced-2, or all (default: the current)")
    checking = add(acts, "check", "library_checks", "check_library", "read the whole library and check every text")
    checking.add_argument("--json", action="store_true")
    history = add(acts, "history", "library_texts", "history", "what happened to each text of a clause, and by whom")
    history.add_argument("clause", metavar="CLAUSE")
    history.add_argument("--json", action="store_true")
    preview = add(acts, "preview", "library_texts", "preview", "a text as it prints for a deal, a draft too")
    preview.add_argument("clause", metavar="CLAUSE")
    preview.add_argument("text", metavar="TEXT", help="such as balanced, or balanced-2")
    preview.add_argument("--deal", type=Path, required=True, metavar="DEAL.yaml")
    differing = add(acts, "diff", "library_texts", "diff", "two texts of a clause as a redline")
    differing.add_argument("clause", metavar="CLAUSE")
    texts = "POSITION V1 V2, or two texts like balanced-1 cmo-1 (default: the two newest)"
    differing.add_argument("texts", nargs="*", metavar="TEXT", help=texts)
    differing.add_argument("-o", "--out", type=Path, metavar="R.docx", help="also as tracked changes in a Word file")
    differing.add_argument("--author", metavar="NAME", help="author of the tracked changes (default: the user)")
    differing.add_argument("--date", metavar="ISO", help="date of the tracked changes (default: now)")
    differing.add_argument("--json", action="store_true")


def _finding(acts: Commands) -> None:
    search = add(acts, "search", "library_search", "search", "the texts that have these words")
    words = 'all of them; "two words" stand side by side, word* begins so; a word after -- and a hyphen is not there'
    search.add_argument("words", nargs="*", metavar="WORDS", help=words)
    for name, shown, text in (
        ("section", "S", "of this section"),
        ("topic", "T", "of this topic"),
        ("clause", "ID", "of this clause"),
        ("regulation", "R", "that cite it, such as '21 CFR 211' or 'Annex 16'"),
        ("requirement", "ID", "that satisfy it"),
        ("term", "T", "that print it"),
    ):
        search.add_argument(f"--{name}", metavar=shown, help=text)
    search.add_argument("--position", choices=_POSITIONS)
    search.add_argument("--most", type=int, default=20, metavar="N", help="texts to show (default: 20)")
    similar = add(acts, "similar", "library_search", "similar", "texts that say nearly the same")
    similar.add_argument("clause", nargs="?", metavar="CLAUSE", help="without it: all pairs of different clauses")
    similar.add_argument("position", nargs="?", choices=_POSITIONS, metavar="POSITION")
    least = "least share of words that both say in the same order (default: 50 for a clause, 85 for all pairs)"
    similar.add_argument("--least", type=float, metavar="PERCENT", help=least)
    for command in (search, similar):
        stands = "may be given twice (default: current)"
        command.add_argument("--status", action="append", choices=_STATUSES, help=stands)
        command.add_argument("--json", action="store_true")


def _taking_in(acts: Commands) -> None:
    taking = add(acts, "import", "library_import", "import_file", "take the clauses of a Word file in, as drafts")
    taking.add_argument("file", type=Path, metavar="FILE.docx")
    out = "another library, or a folder for the drafts and the list to review them by (default: the library in use)"
    taking.add_argument("-o", "--out", type=Path, metavar="DIR", help=out)
    taking.add_argument("--section", metavar="S", help="the section they belong to (default: guessed for each)")
    taking.add_argument("--position", choices=_POSITIONS, default="balanced", help="whose they are (default: balanced)")
    taking.add_argument("--json", action="store_true")
