"""The whole document on its pages, kept from edit to edit: only what an edit touched is broken into lines again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from weakref import WeakValueDictionary

from qa_drafter.domain.typeset import (
    Block,
    Field,
    Level,
    SetDocument,
    SetTable,
    Stretch,
    TableRules,
)
from qa_drafter.gui.preview.laid import DOTS, LaidParagraph, LaidRow
from qa_drafter.gui.preview.numbers import Numbers
from qa_drafter.gui.preview.paging import Paging
from qa_drafter.gui.preview.strips import Placed, Strip


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its kind of sheet, what stands on it, and its number from 1."""

    stretch: Stretch
    placed: tuple[Placed, ...]
    number: int


class PageLayout:
    """Lays a document out step by step, so that the window may draw in between."""

    def __init__(self) -> None:
        self.pages: tuple[Page, ...] = ()
        self._articles: Mapping[str, str] = {}
        self._places: dict[str, tuple[int, float]] = {}
        self._levels: Mapping[tuple[int, int], Level] = {}
        self._clear()

    def _clear(self) -> None:
        self._known: dict[tuple[int, float], tuple[Block, tuple[Strip, ...]]] = {}
        self._rows: WeakValueDictionary[tuple[int, TableRules, str, bool], LaidRow] = WeakValueDictionary()
        self._pagings: defaultdict[tuple[int, float], Paging] = defaultdict(Paging)

    def lay(self, document: SetDocument) -> Iterator[None]:
        """Lay out; yields after each block and each page. The pages of before stand until the last step."""
        if document.levels != self._levels:
            self._levels = document.levels
            self._clear()
        known: dict[tuple[int, float], tuple[Block, tuple[Strip, ...]]] = {}
        numbers, pages = Numbers(document.levels), list[Page]()
        places: dict[str, tuple[int, float]] = {}
        for place, stretch in enumerate(document.stretches):
            strips, width = list[Strip](), _width(stretch)
            for block in stretch.blocks:
                yield
                known[id(block), width] = kept = block, self._strips(block, width, numbers)
                strips += kept[1]
            height = _height(stretch)
            for placed in self._pagings[place, height].pages(strips, height):
                yield
                page = Page(stretch, placed, len(pages) + 1)
                pages.append(page)
                for anchor, y in _begun_on(page):
                    places.setdefault(anchor, (page.number - 1, y))
        self._known = known
        self.pages, self._articles, self._places = tuple(pages), document.articles, places

    def forget(self) -> None:
        """Another document follows: nothing of this one stands any more."""
        self.pages, self._articles, self._places = (), {}, {}
        self._clear()

    def page_of(self, anchor: str) -> int | None:
        """The number of the page on which an anchor stands."""
        place = self._places.get(anchor)
        return None if place is None else place[0] + 1

    def place_of(self, clause: str) -> tuple[int, float] | None:
        """The index of the page and the height at which an article begins."""
        return self._places.get(self._articles.get(clause, ""))

    def clause_at(self, page: int, y: float) -> str | None:
        """The article that stands at a height of a page: the last one that begins before it."""
        clauses = {place: c for c, anchor in self._articles.items() if (place := self._places.get(anchor)) is not None}
        before = [place for place in clauses if place <= (page, y)]
        return clauses[max(before)] if before else None

    def running(self, page: Page) -> tuple[tuple[LaidParagraph, ...], ...]:
        """Header and footer of a page, with its number in them."""
        fields = {Field.PAGE: str(page.number), Field.PAGES: str(len(self.pages))}
        stretch = page.stretch
        is_cover = page.number == 1 and stretch.first_footer is not None
        header = () if is_cover else stretch.header
        footer = stretch.first_footer if is_cover and stretch.first_footer is not None else stretch.footer
        width = _width(stretch)
        return tuple(tuple(LaidParagraph(p, width, None, fields) for p in lines) for lines in (header, footer))

    def _strips(self, block: Block, width: float, numbers: Numbers) -> tuple[Strip, ...]:
        """A block broken into lines: the same strips as before where it is the same and bears the same number."""
        known = self._known.get((id(block), width))
        if isinstance(block, SetTable):
            return known[1] if known else tuple(self._rows_of(block))
        label = numbers.next(block.number)
        if known is None:
            level = self._levels.get(block.number) if block.number else None
            return (Strip(LaidParagraph(block, width, level, {}), label),)
        return known[1] if known[1][0].label == label else (replace(known[1][0], label=label),)

    def _rows_of(self, table: SetTable) -> Iterator[Strip]:
        laid = list(self._laid_rows(table))
        heads = tuple(row for row in laid if row.source.is_head)
        yield from (Strip(row, heads=heads) for row in laid)

    def _laid_rows(self, table: SetTable) -> Iterator[LaidRow]:
        numbers, levels = Numbers(self._levels), dict(self._levels)
        for place, row in enumerate(table.rows):
            first = row.cells[0].paragraphs[0] if row.cells and row.cells[0].paragraphs else None
            label = numbers.next(first.number) if first is not None else ""
            is_last = place == len(table.rows) - 1
            key = id(row), table.rules, label, is_last
            if (known := self._rows.get(key)) is None:
                known = self._rows[key] = LaidRow(row, table.rules, levels, label, is_last=is_last)
            yield known


def _begun_on(page: Page) -> Iterator[tuple[str, float]]:
    """The anchors of the paragraphs that begin on a page, each with its height."""
    for placed in page.placed:
        if isinstance(placed.strip.laid, LaidParagraph) and placed.first == 0:
            yield placed.strip.laid.source.anchor, placed.y


def _width(stretch: Stretch) -> float:
    paper = stretch.paper
    return (paper.width - paper.left - paper.right) * DOTS


def _height(stretch: Stretch) -> float:
    paper = stretch.paper
    return (paper.height - paper.top - paper.bottom) * DOTS
