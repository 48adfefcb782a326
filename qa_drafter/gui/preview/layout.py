"""The whole document on its pages, kept from edit to edit: only what an edit touched is broken into lines again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from qa_drafter.domain.typeset import Block, Field, Level, SetDocument, SetParagraph, SetTable, Stretch
from qa_drafter.gui.preview.laid import DOTS, LaidParagraph, LaidRow
from qa_drafter.gui.preview.numbers import Numbers
from qa_drafter.gui.preview.paging import Placed, Strip, pages_of


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
        self._known: dict[int, tuple[Block, list[LaidParagraph | LaidRow]]] = {}
        self._levels: Mapping[tuple[int, int], Level] = {}

    def lay(self, document: SetDocument) -> Iterator[None]:
        """Lay out; yields after each block and each page. The pages of before stand until the last step."""
        if document.levels != self._levels:
            self._known, self._levels = {}, document.levels
        known: dict[int, tuple[Block, list[LaidParagraph | LaidRow]]] = {}
        for stretch in document.stretches:
            for block in stretch.blocks:
                kept = self._known.get(id(block))
                if kept is None:
                    yield
                    kept = (block, self._laid(block, stretch))
                known[id(block)] = kept
        self._known = known
        pages: list[Page] = []
        places: dict[str, tuple[int, float]] = {}
        for page in self._pages(document):
            yield
            if page is not None:
                pages.append(page)
                for anchor, y in _begun_on(page):
                    places.setdefault(anchor, (page.number - 1, y))
        self.pages, self._articles, self._places = tuple(pages), document.articles, places

    def forget(self) -> None:
        """Another document follows: nothing of this one stands any more."""
        self.pages, self._articles, self._places, self._known = (), {}, {}, {}

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

    def _laid(self, block: Block, stretch: Stretch) -> list[LaidParagraph | LaidRow]:
        if isinstance(block, SetParagraph):
            level = self._levels.get(block.number) if block.number else None
            return [LaidParagraph(block, _width(stretch), level, {})]
        return list(self._rows(block))

    def _rows(self, table: SetTable) -> Iterator[LaidRow]:
        numbers, levels = Numbers(self._levels), dict(self._levels)
        for place, row in enumerate(table.rows):
            first = row.cells[0].paragraphs[0] if row.cells and row.cells[0].paragraphs else None
            label = numbers.next(first.number) if first is not None else ""
            yield LaidRow(row, table.rules, levels, label, is_last=place == len(table.rows) - 1)

    def _pages(self, document: SetDocument) -> Iterator[Page | None]:
        """The pages, and None where another step was taken towards the next."""
        numbers, number = Numbers(document.levels), 0
        for stretch in document.stretches:
            paper, strips = stretch.paper, list[Strip]()
            height = (paper.height - paper.top - paper.bottom) * DOTS
            for block in stretch.blocks:
                yield None
                strips += self._strips(block, numbers)
            for placed in pages_of(strips, height):
                number += 1
                yield Page(stretch, placed, number)

    def _strips(self, block: Block, numbers: Numbers) -> Iterator[Strip]:
        laid = self._known[id(block)][1]
        if isinstance(block, SetParagraph):
            yield Strip(laid[0], numbers.next(block.number))
            return
        heads = tuple(row for row in laid if isinstance(row, LaidRow) and row.source.is_head)
        yield from (Strip(row, heads=heads) for row in laid)


def _begun_on(page: Page) -> Iterator[tuple[str, float]]:
    """The anchors of the paragraphs that begin on a page, each with its height."""
    for placed in page.placed:
        if isinstance(placed.strip.laid, LaidParagraph) and placed.first == 0:
            yield placed.strip.laid.source.anchor, placed.y


def _width(stretch: Stretch) -> float:
    paper = stretch.paper
    return (paper.width - paper.left - paper.right) * DOTS
