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


def _reading(acts: Commands) -> None:
    listing = add(acts, "list", "library", "list_clauses", "every clause with its positions")
    listing.add_argument("--json", action="store_true")
    showing = add(acts, "show", "library", "show_clause", "the texts of one clause")
    showing.add_argument("clause", metavar="CLAUSE")
    checking = add(acts, "check", "library", "check_library", "read the whole library and check every text")
    checking.add_argument("--json", action="store_true")
