"""Under which names a table of changes may be written."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.phrases import phrase

TABLE_ENDINGS: Final = (".xlsx", ".docx")


def check_table_name(to: Path, *others: Path) -> None:
    """ValueRefused when the ending says neither Excel nor Word, or the place is that of another file of the act."""
    if to.suffix.lower() not in TABLE_ENDINGS:
        raise ValueRefused(
            str(to), phrase("a table of changes is written for Excel or Word"), phrase("name it .xlsx or .docx")
        )
    if to in others:
        raise ValueRefused(
            str(to), phrase("another file of this has the name already"), phrase("choose another name for the table")
        )
