"""What may be asked of the clause library on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_drafter.cli.parsing import add

if TYPE_CHECKING:
    from qa_drafter.cli.parsing import Commands


def add_library(commands: Commands) -> None:
    """`library` with its acts."""
    library = commands.add_parser("library", help="the clause library", description="The clause library")
    acts = library.add_subparsers(title="acts", metavar="ACT", required=True)
    _reading(acts)
    _finding(acts)


def _reading(acts: Commands) -> None:
    listing = add(acts, "list", "library", "list_clauses", "every clause with its positions")
    listing.add_argument("--json", action="store_true")
    showing = add(acts, "show", "library", "show_clause", "the texts of one clause")
    showing.add_argument("clause", metavar="CLAUSE")
    checking = add(acts, "check", "library", "check_library", "read the whole library and check every text")
    checking.add_argument("--json", action="store_true")


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
    search.add_argument("--position", choices=["sponsor", "balanced", "cmo", "fixed"])
    stands = ["current", "older", "approved", "in-review", "draft", "retired", "any"]
    search.add_argument("--status", action="append", choices=stands, help="may be given twice (default: current)")
    search.add_argument("--most", type=int, default=20, metavar="N", help="texts to show (default: 20)")
    search.add_argument("--json", action="store_true")
