"""The law on documents and edits that nobody thought of: drawn by chance, the same at every run."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from qa_drafter.redline import Stamp, accept_all, changes_in, compare, reject_all, resolve_chosen
from tests.redline import documents as word
from tests.redline.reading import meaning

STAMP = Stamp("Ada", "2026-01-02T03:04:05Z")
WORDS = ["The", "Supplier", "shall", "keep", "batch", "records", "for", "ten", "years", "after", "expiry", "date", "of",
         "each", "batch", "and", "tells", "other", "Party", "every", "change", "without", "delay"]  # fmt: skip
LANDSCAPE = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'


@dataclass(frozen=True)
class Text:
    """A paragraph; `look` says what is special about it."""

    text: str
    look: str = ""

    def xml(self) -> str:
        looks: dict[str, Callable[[], str]] = {
            "": lambda: word.p(self.text),
            "heading": lambda: word.p(self.text, style="H1"),
            "section": lambda: word.p(self.text, section=LANDSCAPE),
            "box": lambda: word.p(self.text, word.textbox(self.text)),
            "field": lambda: word.p(self.text, word.field("PAGE", "1"), " x"),
        }
        return looks[self.look]()


@dataclass(frozen=True)
class Grid:
    """A table of plain cells, with an empty paragraph behind it."""

    rows: tuple[tuple[str, ...], ...]

    def xml(self) -> str:
        rows = (word.tr(*map(word.tc, row)) for row in self.rows)
        return word.tbl(*rows, columns=len(self.rows[0])) + word.p("")


@dataclass(frozen=True)
class Control:
    """A content control round blocks."""

    tag: str
    blocks: tuple[Text | Grid | Control, ...] = field(default=())

    def xml(self) -> str:
        return word.sdt(self.tag, *(block.xml() for block in self.blocks))


Block = Text | Grid | Control


class Chance:
    """Draws documents, and edits them."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def sentence(self) -> str:
        return " ".join(self._random.choice(WORDS) for _ in range(self._random.choice([0, 1, 2, 6, 9, 14])))

    def text(self) -> Text:
        return Text(self.sentence(), self._random.choice(["", "", "", "", "heading", "field", "box", "section"]))

    def block(self, depth: int = 0) -> Block:
        share = self._random.random()
        if share < 0.15:
            width = self._random.choice([1, 2, 3])
            return Grid(
                tuple(tuple(self.sentence() for _ in range(width)) for _ in range(self._random.choice([1, 2, 4])))
            )
        if share < 0.3 and depth < 2:
            blocks = tuple(self.block(depth + 1) for _ in range(self._random.choice([1, 2, 3])))
            return Control(self._random.choice("abc"), blocks)
        return self.text()

    def document(self) -> list[Block]:
        return [self.block() for _ in range(self._random.choice([1, 3, 6, 10]))]

    def edited(self, blocks: list[Block], depth: int = 0) -> list[Block]:
        out = [new for block in blocks if self._random.random() > 0.1 for new in self._edited(block, depth)]
        if len(out) > 2 and self._random.random() < 0.4:
            out.insert(self._random.randrange(len(out)), out.pop(self._random.randrange(len(out))))
        for n in range(len(out) - 1 if self._random.random() < 0.2 else 0):
            one, other = out[n], out[n + 1]
            if isinstance(one, Text) and isinstance(other, Text) and not one.look and not other.look:
                out[n : n + 2] = [Text(f"{one.text} {other.text}")]
                break
        return out

    def _edited(self, block: Block, depth: int) -> list[Block]:
        share = self._random.random()
        if share < 0.2:
            block = self._changed(block, depth)
        elif share < 0.26 and isinstance(block, Text) and len(block.text.split()) > 3:
            words = block.text.split()
            cut = self._random.randrange(1, len(words))
            return [Text(" ".join(words[:cut]) + " "), Text(" ".join(words[cut:]))]
        elif share < 0.3 and isinstance(block, Control):
            return list(block.blocks)
        elif share < 0.35:
            block = Control(self._random.choice("abc"), (block,))
        return [block, self.block(depth)] if self._random.random() < 0.1 else [block]

    def _changed(self, block: Block, depth: int) -> Block:
        if isinstance(block, Text):
            look = block.look if self._random.random() < 0.7 else ""
            return replace(block, text=self._reworded(block.text), look=look)
        if isinstance(block, Control):
            return replace(block, blocks=tuple(self.edited(list(block.blocks), depth + 1)) or (self.text(),))
        return Grid(tuple(map(tuple, self._regridded([list(row) for row in block.rows]))))

    def _reworded(self, text: str) -> str:
        words = text.split()
        for _ in range(self._random.choice([1, 1, 3])):
            place, share = self._random.randint(0, len(words)), self._random.random()
            words[place : place + (share < 0.75)] = [self._random.choice(WORDS)] if share < 0.5 or share > 0.75 else []
        return " ".join(words)

    def _regridded(self, rows: list[list[str]]) -> list[list[str]]:
        share, place = self._random.random(), self._random.randrange(len(rows))
        if share < 0.3:
            rows[place][0] = self.sentence()
        elif share < 0.5:
            rows.insert(place, [self.sentence() for _ in rows[0]])
        elif share < 0.6 and len(rows) > 1:
            del rows[place]
        elif share < 0.75:
            rows = [[*row[:1], self.sentence(), *row[1:]] for row in rows]
        elif share < 0.85 and len(rows[0]) > 1:
            rows = [row[1:] for row in rows]
        else:
            self._random.shuffle(rows)
        return rows


@pytest.mark.parametrize("seed", range(0, 240, 12))
def test_law(seed: int) -> None:
    for n in range(seed, seed + 12):
        chance = Chance(n)
        blocks = chance.document()
        old, new = (word.docx(*(block.xml() for block in side), "E") for side in (blocks, chance.edited(blocks)))
        result = compare(old, new, STAMP)

        assert meaning(accept_all(result.docx)) == meaning(new), n
        assert meaning(reject_all(result.docx)) == meaning(old), n
        assert result.not_tracked == (), n
        assert bool(result.changes) == (meaning(old) != meaning(new)), n
        every = [change.number for change in changes_in(result.docx)]
        assert meaning(resolve_chosen(result.docx, accept=every)) == meaning(new), n
