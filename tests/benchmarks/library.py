"""A library of 10,000 texts: searched against bare FTS5, opened from what is kept, brought up to date after an edit.

All in one process that has done each act before: the ratio to the floor of the same minute tells, not the seconds.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from statistics import median

from qa_drafter.domain.search import ANY_STANDING, Search
from qa_drafter.library_files.kept_library import read_kept_library
from qa_drafter.resources import shipped_library
from qa_drafter.services.author import Author
from qa_drafter.services.library_search import LibrarySearch
from qa_drafter.services.workspace import Workspace
from qa_drafter.store.library_query import RANK
from qa_drafter.store.search_words import expression_of, parts_of
from tests.benchmarks.rows import Ground, Row

TEXTS = 10_000
RUNS = 15
QUERIES = (
    "deviation", "critical deviation notice", '"critical deviation"', "steriliz*", "211.192", "business day",
    "contractor shall notify sponsor", "batch record retention years",
)  # fmt: skip


@cache
def large(folder: Path) -> Workspace:
    """The shipped library, each text in as many versions as make 10,000."""
    place = folder / "large_library"
    shutil.copytree(shipped_library(), place)
    first = sorted(place.glob("clauses/*/*/*-1.md"))
    made, version = len(first), 1
    while made < TEXTS:
        version += 1
        for path in first[: TEXTS - made]:
            words = re.sub(r"^version: 1$", f"version: {version}", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
            later = path.with_name(f"{path.stem.removesuffix('-1')}-{version}.md")
            later.write_text(f"{words}\nThe parties keep record {version * 7919 % 1000} of it.\n", encoding="utf-8")
            made += 1
    return Workspace(Author("Bench", lambda: "2026-01-01T00:00:00Z"), place, folder / "kept")


def _seconds(act: Callable[[], object]) -> float:
    """Those of the processor: the clock would count what else the machine does."""
    began = time.process_time()
    act()
    return time.process_time() - began


def _in_turns(ours: Callable[[], object], floor: Callable[[], object]) -> tuple[float, float]:
    turns = [(_seconds(ours), _seconds(floor)) for _ in range(RUNS + 1)][1:]
    return median(ours for ours, _ in turns), median(floor for _, floor in turns)


def _searches(ground: Ground) -> Iterator[tuple[str, float, float]]:
    """Each query with the seconds of ours and of the bare one: the same words, as many texts, the same excerpts."""
    workspace = large(ground.folder)
    with closing(LibrarySearch(workspace)) as search:
        search.search(Search("deviation"))
        (place,) = workspace.kept_in.glob("search-*.sqlite")
        bare = (
            "select rowid, snippet(search, 1, '[', ']', '…', 28) from search "
            f"where search match ? and rank match '{RANK}' order by rank limit 20"
        )
        with closing(sqlite3.connect(place)) as db:
            for words in QUERIES:
                match, wish = expression_of(parts_of(words), "AND"), Search(words, standings=ANY_STANDING)
                yield (
                    words,
                    *_in_turns(lambda w=wish: search.search(w), lambda m=match: db.execute(bare, (m,)).fetchall()),
                )


def query(ground: Ground) -> Row:
    """The query that is slowest in relation to bare FTS5, over all versions."""
    words, ours, floor = max(_searches(ground), key=lambda told: told[1] / told[2])
    told = f"{words}: {1000 * ours:.1f} ms; bare {1000 * floor:.1f} ms; {TEXTS} texts, {len(QUERIES)} queries"
    return Row("library search to bare FTS5", ours / floor, 2, "x", told)


def query_time(ground: Ground) -> Row:
    """The query that takes longest."""
    words, ours, _ = max(_searches(ground), key=lambda told: told[1])
    return Row("library search, longest", 1000 * ours, 20, "ms", words)


def opening(ground: Ground) -> Row:
    """The library of 10,000 texts from what is kept, in this process."""
    workspace = large(ground.folder)
    taken = [_seconds(lambda: read_kept_library(workspace.library_folder, workspace.kept_in)) for _ in range(6)][1:]
    return Row("library opened", 1000 * median(taken), 500, "ms", f"{TEXTS} texts, every file read and hashed")


def index_kept_up(ground: Ground) -> Row:
    """The index brought up to date after one edit, against making it: the library itself is read beforehand."""
    workspace = large(ground.folder)
    edited = sorted(workspace.library_folder.glob("clauses/*/*/*-2.md"))[0]
    made: list[float] = []
    for first in (True, False):
        if first:
            for place in workspace.kept_in.glob("search-*.sqlite"):
                place.unlink()
        else:
            edited.write_text(f"{edited.read_text(encoding='utf-8')}\nOne word.\n", encoding="utf-8")
        read_kept_library(workspace.library_folder, workspace.kept_in)
        with closing(LibrarySearch(workspace)) as search:
            made.append(_seconds(lambda s=search: s.search(Search("deviation"))))
    told = f"{1000 * made[1]:.0f} ms after one edit; {1000 * made[0]:.0f} ms anew"
    return Row("library index after one edit", made[1] / made[0], 0.6, "x", told)


ROWS: dict[str, Callable[[Ground], Row]] = {
    "library": query, "library_time": query_time, "library_open": opening, "library_edit": index_kept_up,
}  # fmt: skip
