"""Commands on the schedules that the parties fill in."""

from __future__ import annotations

import argparse

from qa_drafter.cli.editing import pairs_of, perform
from qa_drafter.cli.session import opened, print_json
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.schedule_form import FormTable
from qa_drafter.services.editing import Editing
from qa_drafter.services.schedules import Schedules


def schedules(asked: argparse.Namespace) -> int:
    """Print the schedules to be filled in, row by row; blanks show as ____."""
    with opened(asked, writing=False) as agreement:
        asking = Schedules(agreement)
        tables = (asking.table(asked.schedule),) if asked.schedule else asking.tables()
    if asked.json:
        print_json({"schedules": [_json(table) for table in tables]})
        return 0
    for table in tables:
        print(f"{table.number} {table.title} ({table.id}): {table.open_blanks} blanks to fill in")
        print(f"      {' | '.join(table.columns)}")
        for number, row in enumerate(table.rows, start=1):
            lost = "  (not printed any more)" if row.is_lost else ""
            print(f"  {number:>2}. {' | '.join(cell or '____' for cell in row.cells)}{lost}")
    return 0


def fill(asked: argparse.Namespace) -> int:
    """Fill blanks of one row."""
    pairs = pairs_of(asked.values, "COLUMN=TEXT")
    with opened(asked, writing=True) as agreement:
        asking = Schedules(agreement)
        edits: list[Edit] = [asking.edit(asked.schedule, asked.row, column, text) for column, text in pairs.items()]
        return perform(Editing(agreement), edits, asked.reason)


def _json(table: FormTable) -> dict[str, object]:
    return {
        "id": table.id,
        "number": table.number,
        "title": table.title,
        "columns": list(table.columns),
        "open_blanks": table.open_blanks,
        "rows": [
            {"row": number, "cells": list(row.cells), "blanks": sorted(column + 1 for column in row.blanks)}
            for number, row in enumerate(table.rows, start=1)
        ],
    }
