"""What is measured: each row of the table with its floor and its target."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from lxml import etree

from tests.benchmarks.measure import ROOT, Cost, DidNotRun, cost_of, side_by_side, surroundings

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EXAMPLE = "resources/examples/oltecimab_cdmo_us_eu.yaml"
HERE = "tests/benchmarks"
RUNS = 5
LONGEST_TURN = 100
"""Milliseconds for which an act of the user may keep the event loop."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what was measured, the figure, the most that it may be, and where it comes from."""

    name: str
    figure: float
    target: float
    unit: str
    told: str

    @property
    def holds(self) -> bool:
        return self.figure <= self.target

    def line(self) -> str:
        word = "ok" if self.holds else "MISS"
        return f"{word:<5}{self.name:<34}{self.figure:>8.2f} {self.unit:<3}(at most {self.target:g})  {self.told}"


class Ground:
    """The files that the rows work on, made by the program itself in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.agreement, self.old = self.file("agreement.qagr"), self.file("v1.docx")

    def file(self, name: str) -> str:
        return str(self.folder / name)

    def prepare(self) -> None:
        """The program compiled, as installed ones are, and an agreement in two versions with three edits between."""
        cost_of(("-m", "compileall", "-q", "qa_drafter"))
        self.say("new", EXAMPLE, "-o", self.agreement)
        self.say("export", self.agreement, "-o", self.old)
        self.say("set", self.agreement, "deviation_major_notice=3")
        self.say("raci", self.agreement, "retest_approval", "sponsor_qa=A", "cmo_qa=R")
        self.say("position", self.agreement, "AUD-ROUTINE", "sponsor")
        self.say("save-version", self.agreement, "--label", "After negotiation")
        self.say("export", self.agreement, "-o", self.file("v2.docx"))
        self.folder.joinpath("blocks.json").write_text(json.dumps(list(blocks(Path(self.old)))), encoding="utf-8")

    def say(self, *arguments: str) -> Cost:
        return cost_of(program(*arguments))


def program(*arguments: str) -> tuple[str, ...]:
    return ("-m", "qa_drafter", *arguments)


def blocks(docx: Path) -> Iterator[str | list[list[str]]]:
    """The words of a document, paragraph by paragraph and table by table."""
    with zipfile.ZipFile(docx) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    for block in body.iter(f"{W}p", f"{W}tbl"):
        if block.tag == f"{W}tbl":
            yield [[_text(cell) for cell in row.iter(f"{W}tc")] for row in block.iter(f"{W}tr")]
        elif next(block.iterancestors(f"{W}tbl"), None) is None:
            yield _text(block)


def _text(element: etree._Element) -> str:
    return "".join(t.text or "" for t in element.iter(f"{W}t"))


def export(ground: Ground) -> Row:
    """`new` and `export` as two programs, against python-docx writing as much."""
    agreement, docx = ground.file("new.qagr"), ground.file("new.docx")
    ours = (program("new", EXAMPLE, "-o", agreement), program("export", agreement, "-o", docx))
    floor = (f"{HERE}/bare_word.py", ground.file("blocks.json"), ground.file("bare.docx"))
    made, bare = side_by_side(ours, floor, runs=RUNS, before=lambda: Path(agreement).unlink(missing_ok=True))
    return Row("new + export", made / bare, 2.5, "x", f"{made:.2f} s; bare python-docx script {bare:.2f} s")


def redline(ground: Ground) -> Row:
    """`redline` of two versions, against reading both files and finding the paragraphs that differ.

    Ours prints both versions first, marks within paragraphs and cells, and resolves its own redline both ways.
    """
    old, new, docx = ground.old, ground.file("v2.docx"), ground.file("redline.docx")
    ours = (program("redline", ground.agreement, "--from", "v1", "--to", "v2", "-o", docx),)
    floor = (f"{HERE}/bare_compare.py", old, new, ground.file("bare_redline.docx"))
    made, bare = side_by_side(ours, floor, runs=RUNS, before=lambda: None)
    return Row("redline of two versions", made / bare, 8, "x", f"{made:.2f} s; python-docx and difflib {bare:.2f} s")


def window(ground: Ground) -> Row:
    """The window from its start until the Draft pane is painted, against an empty one with the same imports."""
    ours = ("-m", "tests.benchmarks.our_window", ground.agreement, ground.file("settings.ini"))
    modules = ground.file("modules.txt")
    cost_of((*ours, modules))
    floor = (f"{HERE}/bare_window.py", modules)
    made, bare = side_by_side((ours,), floor, runs=RUNS, before=lambda: None)
    return Row(
        "window with the agreement", made / bare, 1.5, "x", f"{made:.2f} s; empty window, same imports {bare:.2f} s"
    )


def longest_turn(ground: Ground) -> Row:
    """The longest time that any act keeps the event loop."""
    typical = typical_turns(ground)
    slowest = sorted(typical, key=lambda act: -typical[act])
    told = ", ".join(f"{act} {typical[act]:.0f}" for act in slowest[:4])
    return Row("longest turn of the event loop", typical[slowest[0]], LONGEST_TURN, "ms", told)


def typical_turns(ground: Ground) -> dict[str, float]:
    """How long each act of a day keeps the event loop, in milliseconds: of each the median of three mornings."""
    mornings = [_morning(ground, number) for number in range(3)]
    return {act: median(morning[act] for morning in mornings) for act in mornings[0]}


def wide_matrix(ground: Ground) -> Row:
    """The same for keys and scrolling in matrices of 500 activities by 12 roles: of each act the median turn."""
    typical = _turns(ground, "wide_matrix", "wide")
    slowest = sorted(typical, key=lambda act: -typical[act])
    told = ", ".join(f"{act} {typical[act]:.0f}" for act in slowest[:4])
    return Row("500 activities by 12 roles", typical[slowest[0]], 50, "ms", told)


def _morning(ground: Ground, number: int) -> dict[str, float]:
    return _turns(ground, "longest_turn", f"morning{number}")


def _turns(ground: Ground, script: str, name: str) -> dict[str, float]:
    """What a script that works in our window says of its acts."""
    folder = ground.folder / name
    folder.mkdir()
    agreement = folder / "agreement.qagr"
    agreement.write_bytes(Path(ground.agreement).read_bytes())
    command = [sys.executable, "-m", f"tests.benchmarks.{script}", str(agreement), str(folder)]
    done = subprocess.run(command, cwd=ROOT, env=surroundings(), capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise DidNotRun(done.stderr.strip()[-400:])
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def memory(ground: Ground) -> Row:
    """The most memory that one of the programs takes for the agreement of about 100 pages."""
    again = ground.file("memory.qagr")
    acts = {
        "new": program("new", EXAMPLE, "-o", again),
        "export": program("export", ground.agreement, "-o", ground.file("memory.docx")),
        "redline": program("redline", ground.agreement, "--from", "v1", "-o", ground.file("memory_redline.docx")),
        "compare": program("compare", ground.old, ground.file("v2.docx"), "-o", ground.file("memory_compare.docx")),
        "window": ("-m", "tests.benchmarks.our_window", ground.agreement, ground.file("settings.ini")),
    }
    taken = {act: cost_of(command).megabytes for act, command in acts.items()}
    told = ", ".join(f"{act} {megabytes:.0f}" for act, megabytes in taken.items())
    return Row("memory at its highest", max(taken.values()), 200, "MB", told)


def window_memory(ground: Ground) -> Row:
    """The most memory of the window in a morning's work: every pane, sheet and page made, a redline written."""
    folder = ground.folder / "window_memory"
    folder.mkdir()
    agreement = Path(shutil.copy(ground.agreement, folder / "agreement.qagr"))
    cost = cost_of(("-m", "tests.benchmarks.longest_turn", str(agreement), str(folder)))
    return Row("memory of the window at work", cost.megabytes, 300, "MB", f"{cost.seconds:.1f} s of work")


def showing(ground: Ground) -> Row:
    """`show` of the agreement, against a Python that imports the parsers of the standard library alone."""
    bare = ("-c", "import argparse, dataclasses, enum, json, sqlite3, tomllib, typing, zlib")
    made, floor = side_by_side((program("show", ground.agreement),), bare, runs=RUNS, before=lambda: None)
    return Row("show", made / floor, 7, "x", f"{made:.2f} s; bare Python with its parsers {floor:.2f} s")


ROWS: dict[str, Callable[[Ground], Row]] = {
    "export": export, "show": showing, "redline": redline, "window": window, "turn": longest_turn,
    "matrix": wide_matrix, "memory": memory, "window_memory": window_memory,
}  # fmt: skip
