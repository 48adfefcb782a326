"""Pairs of quality agreements of any length whose differences are known: what a comparison should find, and no more.

`python -m tests.benchmarks.pairs PAGES FOLDER [--seed N] [--no-moves] [--looks]` writes old.docx, new.docx, truth.json.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.redline.documents import docx, p, run, tbl, tr

WORDS_A_PAGE = 390
WHO = ("The Giver", "The Acceptor", "Each Quality Unit", "The Releasing Site", "The Laboratory", "The Warehouse")
DOES = ("shall archive", "shall trend", "shall countersign", "shall report", "shall challenge", "shall requalify")
WHAT = ("all campaign records", "the cleaning matrix", "every confirmed excursion", "the shipping lanes",
        "alarm histories of cold stores", "the sampling plans", "inspection results", "fill reports")  # fmt: skip
HOW = ("no later than {} working days after the event", "for {} years beyond shelf life", "as Annex {} describes",
       "at intervals of {} weeks", "once {} lots have been made", "unless clause {} says otherwise")  # fmt: skip
OTHERWISE = {
    "shall": "will", "records": "files", "working": "calendar", "every": "each", "reports": "summaries",
    "years": "months", "plans": "schemes", "results": "outcomes", "says": "states", "made": "released",
}  # fmt: skip
TOPICS = ("Batch Records", "Cold Chain", "Cleaning", "Visual Inspection", "Suppliers", "Media Fills", "Returns")
DUTIES = ("R", "A", "C", "I", "A/R", "-")
LOUD = re.compile(r"(Quality Unit|Annex \d+|Laboratory)")


@dataclass(slots=True)
class Clause:
    """A heading, paragraphs and perhaps a table; `bold` holds the numbers of paragraphs set in bold."""

    title: str
    texts: list[str]
    rows: list[list[str]] = field(default_factory=list)
    bold: set[int] = field(default_factory=set)

    def blocks(self) -> Iterator[str]:
        yield p(self.title, style="H1")
        for number, text in enumerate(self.texts):
            parts = [part for part in LOUD.split(text) if part]
            yield p(*(run(x, "b" if number in self.bold or LOUD.fullmatch(x) else "") for x in parts))
        if self.rows:
            yield p(f"Who does what in {self.title.lower()}:")
            yield tbl(tr("Activity", "Giver", "Acceptor", header=True), *(tr(*row) for row in self.rows), columns=3)
            yield p("")


@dataclass(slots=True)
class Truth:
    """What was done: characters that came or went, paragraphs it touched, and how often each sort was done."""

    characters: int = 0
    paragraphs: int = 0
    done: dict[str, int] = field(default_factory=dict)

    def note(self, sort: str, characters: int, paragraphs: int = 1) -> None:
        self.characters += characters
        self.paragraphs += paragraphs
        self.done[sort] = self.done.get(sort, 0) + 1


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions and the truth about them."""

    old: bytes
    new: bytes
    truth: Truth


def pair(pages: int, *, seed: int = 1, moves: bool = True, looks: bool = False) -> Pair:
    """The same for the same arguments."""
    chance = random.Random(f"{pages} {seed}")
    old = list(_clauses(chance, pages * WORDS_A_PAGE))
    new, truth = deepcopy(old), Truth()
    moving = (len(new) // 5, len(new) * 4 // 5) if moves and len(new) >= 5 else ()
    for number, clause in enumerate(new):
        if number not in moving:
            _edit_texts(clause, chance, truth, looks)
            _edit_rows(clause, chance, truth)
    for number in moving:
        moved = new.pop(number)
        new.insert((number + len(old) // 2) % len(old), moved)
        truth.done["clause moved"] = truth.done.get("clause moved", 0) + 1
    return Pair(_written(old, "1"), _written(new, "2" if looks else "1"), truth)


def _written(clauses: list[Clause], draft: str) -> bytes:
    blocks = [block for clause in clauses for block in clause.blocks()]
    return docx(p("Quality Agreement", style="H1"), *blocks, p("Signatures"), footer=p(f"Draft {draft}"))


def _clauses(chance: random.Random, words: int) -> Iterator[Clause]:
    number = 0
    while words > 0:
        number += 1
        clause = Clause(f"{number}. {chance.choice(TOPICS)}", [_text(chance) for _ in range(chance.randint(4, 12))])
        if number % 3 == 0:
            rows = chance.randint(5, 16)
            clause.rows = [[f"Activity {number}.{n}", *chance.choices(DUTIES, k=2)] for n in range(rows)]
        words -= sum(len(text.split()) for text in clause.texts) + 12 * len(clause.rows)
        yield clause


def _text(chance: random.Random) -> str:
    return " ".join(_sentence(chance) for _ in range(chance.randint(1, 4)))


def _sentence(chance: random.Random) -> str:
    how = " and ".join(chance.choice(HOW).format(chance.randint(2, 99)) for _ in range(chance.randint(1, 2)))
    return f"{chance.choice(WHO)} {chance.choice(DOES)} {chance.choice(WHAT)} {how}."


def _edit_texts(clause: Clause, chance: random.Random, truth: Truth, looks: bool) -> None:
    texts: list[str] = []
    for text in clause.texts:
        fate = chance.random()
        if fate < 0.03:
            truth.note("paragraph deleted", len(text))
            continue
        texts.append(_reworded(text, chance, truth) if fate < 0.13 else text)
        if looks and 0.13 < fate < 0.15:
            clause.bold.add(len(texts) - 1)
            truth.note("looks changed", 0)
        if chance.random() < 0.03:
            texts.append(_text(chance))
            truth.note("paragraph inserted", len(texts[-1]))
    clause.texts = texts


def _reworded(text: str, chance: random.Random, truth: Truth) -> str:
    words = text.split(" ")
    known = [n for n, word in enumerate(words) if word in OTHERWISE]
    chosen = chance.sample(known, min(len(known), chance.choice((1, 1, 2, 3))))
    for n in chosen:
        truth.note("word changed", len(words[n]) + len(OTHERWISE[words[n]]), paragraphs=n == chosen[0])
        words[n] = OTHERWISE[words[n]]
    return " ".join(words)


def _edit_rows(clause: Clause, chance: random.Random, truth: Truth) -> None:
    rows: list[list[str]] = []
    for row in clause.rows:
        fate = chance.random()
        if fate < 0.06:
            truth.note("row deleted", sum(map(len, row)), len(row))
            continue
        if fate < 0.14:
            duty = chance.choice([duty for duty in DUTIES if duty != row[1]])
            truth.note("cell changed", len(row[1]) + len(duty))
            row = [row[0], duty, row[2]]
        rows.append(row)
        if fate > 0.94:
            rows.append([f"New duty {len(rows)}", *chance.choices(DUTIES, k=2)])
            truth.note("row inserted", sum(map(len, rows[-1])), 3)
    clause.rows = rows


def main() -> None:
    """Write one pair."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.pairs", description="A pair with known edits.")
    parser.add_argument("pages", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-moves", action="store_true")
    parser.add_argument("--looks", action="store_true", help="bold paragraphs and another footer, too")
    asked = parser.parse_args()
    made = pair(asked.pages, seed=asked.seed, moves=not asked.no_moves, looks=asked.looks)
    asked.folder.mkdir(parents=True, exist_ok=True)
    asked.folder.joinpath("old.docx").write_bytes(made.old)
    asked.folder.joinpath("new.docx").write_bytes(made.new)
    asked.folder.joinpath("truth.json").write_text(json.dumps(asdict(made.truth), indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
