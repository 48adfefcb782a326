"""What may be asked about the clocks of an agreement and the holidays that it counts by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qa_drafter.cli.parsing import add

if TYPE_CHECKING:
    from qa_drafter.cli.parsing import Commands


def add_clocks(commands: Commands) -> None:
    """`clocks` and `holidays`."""
    clocks = add(commands, "clocks", "clocks", "clocks", "every notice period, and its room for the clocks of the law")
    clocks.add_argument("agreement", type=Path, metavar="A.qagr")
    text = "the public holidays that the agreement counts by; with PLACE=REGION they are taken in anew"
    holidays = add(commands, "holidays", "clocks", "holidays", text)
    holidays.add_argument("agreement", type=Path, metavar="A.qagr")
    holidays.add_argument("regions", nargs="*", metavar="PLACE=REGION", help="like sponsor=IE contractor=US-NJ")
    holidays.add_argument("--from", dest="first", type=int, metavar="YEAR", help="first year (default: as it is)")
    holidays.add_argument("--to", dest="last", type=int, metavar="YEAR", help="last year (default: as it is)")
    holidays.add_argument("--reason", default="", metavar="TEXT", help="kept in the audit trail")
    for command in (clocks, holidays):
        command.add_argument("--json", action="store_true")
