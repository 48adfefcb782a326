"""What may be asked on the command line when the deal changes, or the library has moved on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qa_drafter.cli.parsing import add

if TYPE_CHECKING:
    from qa_drafter.cli.parsing import Commands


def add_deal(commands: Commands) -> None:
    """`deal`: what follows when the deal changes."""
    deal = add(commands, "deal", "deals", "change_deal", "what follows when the deal changes")
    deal.add_argument("agreement", type=Path, metavar="A.qagr")
    deal.add_argument("deal", type=Path, metavar="DEAL.yaml")
    deal.add_argument("--apply", action="store_true", help="do it, as one act; what is marked ? only with --also")
    deal.add_argument("--without", type=int, nargs="+", default=[], metavar="N", help="leave these as they are")
    deal.add_argument("--also", type=int, nargs="+", default=[], metavar="N", help="and these, which end work of yours")
    deal.add_argument("--reason", default="", metavar="TEXT", help="kept in the audit trail")
    deal.add_argument("--json", action="store_true")


def add_moves(acts: Commands) -> None:
    """`library impact`, `library adopt` and `library merge`."""
    impact = add(acts, "impact", "library_moves", "impact", "the agreements of a folder that the library concerns")
    impact.add_argument("folder", type=Path, metavar="FOLDER")
    impact.add_argument("--clause", metavar="CLAUSE", help="every agreement that holds this clause")
    adopt = add(acts, "adopt", "library_moves", "adopt", "propose the library's newer texts to an agreement")
    adopt.add_argument("agreement", type=Path, metavar="A.qagr")
    adopt.add_argument("clauses", nargs="*", metavar="CLAUSE", help="these alone (default: all)")
    adopt.add_argument("--apply", action="store_true", help="take them, as one act")
    adopt.add_argument("--reason", default="", metavar="TEXT", help="kept in the audit trail")
    merge = add(acts, "merge", "library_merge", "merge", "take a newer shipped edition into your own copy")
    shipped = "the folder of an edition (default: the one that came with the program)"
    merge.add_argument("edition", nargs="?", type=Path, metavar="EDITION", help=shipped)
    merge.add_argument("--apply", action="store_true", help="take it in; what you have added stays")
    both = "changed on both sides: leave these as they are here"
    merge.add_argument("--keep", nargs="+", default=[], metavar="PART", help=both)
    merge.add_argument("--take", nargs="+", default=[], metavar="PART", help="and take these, as drafts beside yours")
    for command in (impact, adopt, merge):
        command.add_argument("--json", action="store_true")
