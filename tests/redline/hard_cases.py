"""Pairs of documents, one for each thing that a comparison of Word files can get wrong; each is read both ways."""

from __future__ import annotations

from tests.redline.hard_corners import LINES, NOTES, OBJECTS, SECTIONS
from tests.redline.hard_grids import MERGES, NESTED, TABLE_CONTROLS
from tests.redline.hard_stories import INLINE, STORIES
from tests.redline.hard_structure import CONTROLS, LISTS
from tests.redline.hard_tables import TABLES
from tests.redline.hard_text import FORMAT, TEXT
from tests.redline.hard_texts import Pair

CASES: dict[str, Pair] = {
    f"{group}: {name}": pair
    for group, cases in {
        "text": TEXT,
        "format": FORMAT,
        "tables": TABLES,
        "merged cells": MERGES,
        "tables in tables": NESTED,
        "controls in tables": TABLE_CONTROLS,
        "stories": STORIES,
        "sections": SECTIONS,
        "notes": NOTES,
        "objects": OBJECTS,
        "lines": LINES,
        "inline": INLINE,
        "lists": LISTS,
        "controls": CONTROLS,
    }.items()
    for name, pair in cases.items()
}
