"""The redline engine against Docxodus, against its own growth, and against the truth about what was edited."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from statistics import median

from qa_drafter.redline import Stamp, accept_all, compare, reject_all, text_of
from tests.benchmarks.marks import Marked, marked_in
from tests.benchmarks.measure import cost_of
from tests.benchmarks.pairs import Pair, Truth, pair
from tests.benchmarks.rows import HERE, Ground, Row, program
from tests.conformance import docxodus
from tests.conformance.verdict import CannotJudge
from tests.redline.documents import docx, p

STAMP = Stamp("Bench", "2026-01-01T00:00:00Z")
PEER = "python-redlines-docxodus"
RUNS = 3
pair_of = cache(pair)


@dataclass(frozen=True, slots=True)
class Files:
    """One pair as files."""

    old: str
    new: str
    out: str


def written(ground: Ground, made: Pair, name: str) -> Files:
    files = Files(*(ground.file(f"{name}_{side}.docx") for side in ("old", "new", "redline")))
    Path(files.old).write_bytes(made.old)
    Path(files.new).write_bytes(made.new)
    return files


def _ours(files: Files) -> tuple[str, ...]:
    return program("compare", files.old, files.new, "-o", files.out)


def _against_docxodus(ground: Ground, pages: int) -> Row:
    """Both as processes of their own, in turns, by the clock."""
    files = written(ground, pair_of(pages), f"pages{pages}")
    peer = (f"{HERE}/docxodus_peer.py", files.old, files.new, f"{files.out}.peer")
    turns = [(cost_of(_ours(files)), cost_of(peer)) for _ in range(RUNS + 1)][1:]
    ours, theirs = (median(cost.elapsed for cost in side) for side in zip(*turns, strict=True))
    told = f"{ours:.2f} s, {max(cost.megabytes for cost, _ in turns):.0f} MB"
    return Row(
        f"compare, {pages} pages, to Docxodus", ours / theirs, 0.15, "x",
        f"{told}; Docxodus ({PEER} {version(PEER)}) {theirs:.2f} s",
    )  # fmt: skip


def pages213(ground: Ground) -> Row:
    """A long agreement, as processes."""
    return _against_docxodus(ground, 213)


def pages530(ground: Ground) -> Row:
    """A very long one."""
    return _against_docxodus(ground, 530)


def memory213(ground: Ground) -> Row:
    """The most memory of `compare` on the long agreement."""
    cost = cost_of(_ours(written(ground, pair_of(213), "memory213")))
    return Row("compare, 213 pages, memory", cost.megabytes, 150, "MB", f"{cost.seconds:.2f} s")


def growth(ground: Ground) -> Row:
    """From 200 to 500 pages: 2.5 times as much to do. In turns, so that both meet the same machine."""
    pairs = [written(ground, pair_of(pages), f"growth{pages}") for pages in (200, 500)]
    turns = [[cost_of(_ours(files)).seconds for files in pairs] for _ in range(RUNS + 1)][1:]
    small, large = (median(side) for side in zip(*turns, strict=True))
    return Row("compare, 200 to 500 pages", large / small, 3.2, "x", f"{small:.2f} s and {large:.2f} s")


def cold(ground: Ground) -> Row:
    """One word of one page, from the start of the program to its end."""
    old, new = (docx("Each party shall keep all records.", p(word)) for word in ("yearly", "monthly"))
    files = written(ground, Pair(old, new, Truth()), "cold")
    taken = [cost_of(_ours(files)).seconds for _ in range(2 * RUNS + 1)][1:]
    return Row("compare, one page, cold start", median(taken), 0.3, "s", f"fastest {min(taken):.2f} s")


def _minimal() -> Iterator[tuple[Pair, Marked]]:
    for pages, looks in ((40, False), (40, True), (213, False)):
        made = pair_of(pages, moves=False, looks=looks)
        yield made, marked_in(compare(made.old, made.new, STAMP).docx)


def characters(ground: Ground) -> Row:
    """Marked characters to the characters that were edited, over several pairs."""
    found = list(_minimal())
    marked, true = sum(m.characters for _, m in found), sum(made.truth.characters for made, _ in found)
    return Row("marked characters to edited ones", marked / true, 1.05, "x", f"{marked} to {true}")


def paragraphs(ground: Ground) -> Row:
    """Marked paragraphs to the paragraphs that were edited, over several pairs."""
    found = list(_minimal())
    marked, true = sum(m.paragraphs for _, m in found), sum(made.truth.paragraphs for made, _ in found)
    return Row("marked paragraphs to edited ones", marked / true, 1.02, "x", f"{marked} to {true}")


def round_trips(ground: Ground) -> Row:
    """Pairs whose redline, accepted and rejected by us and by Docxodus, is not the new and the old document."""
    wrong, told = [], "ours and Docxodus'"
    for seed in range(12):
        made = pair_of(8, seed=seed, looks=seed % 2 == 1)
        files = written(ground, made, f"trip{seed}")
        Path(files.out).write_bytes(redline := compare(made.old, made.new, STAMP).docx)
        sound = _says(accept_all(redline)) == _says(made.new) and _says(reject_all(redline)) == _says(made.old)
        try:
            faults = list(docxodus.faults_of(*map(Path, (files.out, files.old, files.new))))
        except CannotJudge:
            faults, told = [], "ours alone: Docxodus is not installed"
        wrong += [seed] if faults or not sound else []
    return Row("round trips that fail, of 12", len(wrong), 0, "", f"{told} accept and reject; pairs {wrong or 'none'}")


def _says(docx: bytes) -> list[str]:
    return [line.text for line in text_of(docx, view="accepted")[0].lines]


ROWS: dict[str, Callable[[Ground], Row]] = {
    "redline-213": pages213, "redline-530": pages530, "redline-memory": memory213, "redline-growth": growth,
    "redline-cold": cold, "redline-characters": characters, "redline-paragraphs": paragraphs,
    "redline-trips": round_trips,
}  # fmt: skip
