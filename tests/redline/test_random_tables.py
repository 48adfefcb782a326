"""The law on tables that nobody thought of: merged cells, tables in cells, controls round rows and cells, by chance."""

from __future__ import annotations

import random
import re

import pytest

from qa_drafter.redline import Stamp, accept_all, compare, reject_all
from tests.redline.documents import docx, p, sdt, tbl, tc, tr
from tests.redline.reading import meaning

STAMP = Stamp("Ada", "2026-01-02T03:04:05Z")
WORDS = ["batch", "record", "QA", "shall", "keep", "review", "deviation", "ten", "years", "R", "A", "C", "I"]
SPAN, MERGE = '<w:gridSpan w:val="2"/>', re.compile(r'<w:vMerge w:val="\w+"/>')


class Chance:
    """Draws rows, and edits of rows."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def _happens(self, share: float) -> bool:
        return self._random.random() < share

    def _text(self) -> str:
        return " ".join(self._random.choice(WORDS) for _ in range(self._random.choice([0, 1, 2, 4, 7])))

    def _blocks(self, depth: int) -> list[str]:
        blocks = [p(self._text()) for _ in range(self._random.choice([1, 1, 1, 2]))]
        if depth < 1 and self._happens(0.1):
            blocks.insert(0, tbl(*self.rows(depth + 1)))
        return [sdt("block", *blocks)] if self._happens(0.05) else blocks

    def rows(self, depth: int = 0) -> list[str]:
        rows: list[str] = []
        above = 0
        for _ in range(self._random.choice([1, 2, 4, 6])):
            spans = self._spans(2 if depth else 3)
            goes_on = above == spans[0] and self._happens(0.3)
            starts = not goes_on and self._happens(0.3)
            above = spans[0] if goes_on or starts else 0
            merges = ["continue" if goes_on else "restart" if starts else "", *[""] * len(spans)]
            rows.append(self._row(spans, merges, depth))
        return rows

    def _spans(self, columns: int) -> list[int]:
        spans: list[int] = []
        while sum(spans) < columns:
            spans.append(2 if columns - sum(spans) > 1 and self._happens(0.2) else 1)
        return spans

    def _row(self, spans: list[int], merges: list[str], depth: int) -> str:
        cells = []
        for span, merge in zip(spans, merges, strict=False):
            cell = tc(*([p("")] if merge == "continue" else self._blocks(depth)), span=span, merge=merge)
            cells.append(sdt("cell", cell) if self._happens(0.05) else cell)
        row = tr(*cells)
        return sdt("row", row) if self._happens(0.07) else row

    def edited(self, rows: list[str]) -> list[str]:
        rows, others = list(rows), self.rows()
        for _ in range(self._random.choice([1, 1, 2, 3])):
            place = self._random.randrange(len(rows))
            match self._random.randrange(7):
                case 0 if len(rows) > 1:
                    del rows[place]
                case 1:
                    rows.insert(place, self._random.choice(others))
                case 2:
                    rows.insert(self._random.randrange(len(rows)), rows.pop(place))
                case 3:
                    rows[place] = self._random.choice(others)
                case 4:
                    rows[place] = MERGE.sub("", rows[place])
                case 5:
                    rows[place] = rows[place].replace(SPAN, "", 1)
                case _:
                    rows[place] = rows[place].replace("batch", "lot", 1).replace("QA", "RA", 1)
        return rows


@pytest.mark.parametrize("seed", range(0, 64, 8))
def test_law(seed: int) -> None:
    for number in range(seed, seed + 8):
        chance = Chance(number)
        rows = chance.rows()
        old, new = (docx("T", tbl(*side, columns=3), "E") for side in (rows, chance.edited(rows)))
        for before, after in ((old, new), (new, old)):
            result = compare(before, after, STAMP)

            assert meaning(accept_all(result.docx)) == meaning(after), number
            assert meaning(reject_all(result.docx)) == meaning(before), number
            assert result.not_tracked == (), number
            assert bool(result.changes) == (meaning(before) != meaning(after)), number
