"""Lines put on pages, as Word does it: what belongs together stays together, heads of tables are repeated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from qa_drafter.gui.preview.laid import LaidParagraph, LaidRow

FEWEST: Final = 2
"""Lines of a paragraph that may stand alone at the foot or at the head of a page."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A paragraph or a row in the order of the document. `heads` are repeated where its table goes on."""

    laid: LaidParagraph | LaidRow
    label: str = ""
    heads: tuple[LaidRow, ...] = ()

    @property
    def before(self) -> float:
        """Space above."""
        return self.laid.before if isinstance(self.laid, LaidParagraph) else 0.0

    @property
    def after(self) -> float:
        """Space below."""
        return self.laid.after if isinstance(self.laid, LaidParagraph) else 0.0

    @property
    def lines(self) -> tuple[float, ...]:
        """The heights of what can be parted: a row is one piece."""
        return self.laid.heights if isinstance(self.laid, LaidParagraph) else (self.laid.height,)

    @property
    def keeps_next(self) -> bool:
        """Whether the next strip begins on the same page."""
        return self.laid.source.look.keep_next if isinstance(self.laid, LaidParagraph) else self.laid.keeps_next

    @property
    def keeps_lines(self) -> bool:
        """Whether it is never parted."""
        return not isinstance(self.laid, LaidParagraph) or self.laid.source.look.keep_lines

    @property
    def new_page(self) -> bool:
        """Whether it begins a page."""
        return isinstance(self.laid, LaidParagraph) and self.laid.source.look.new_page

    @property
    def least(self) -> float:
        """What of it has to stand on a page for it to begin there."""
        lines = self.lines
        parted = not self.keeps_lines and len(lines) > FEWEST + 1
        return sum(lines[:FEWEST]) if parted else sum(lines)


@dataclass(frozen=True, slots=True)
class Placed:
    """Some lines of a strip at a height of a page. `is_first` row of its table on the page."""

    strip: Strip
    y: float
    first: int
    last: int
    is_first: bool = False


@dataclass(slots=True)
class _Page:
    """A page that is being filled."""

    height: float
    placed: list[Placed] = field(default_factory=list)
    y: float = 0.0
    after: float = 0.0


def pages_of(strips: Sequence[Strip], height: float) -> Iterator[tuple[Placed, ...]]:
    """The strips on pages of `height`; at least one page."""
    page = _Page(height)
    for place, strip in enumerate(strips):
        gap = _gap(page, strip)
        if page.placed and (strip.new_page or page.y + gap + _needed(strips, place) > height):
            yield tuple(page.placed)
            page = _begun(height, strip)
            gap = strip.before if strip.new_page else 0.0
        page.y += gap
        yield from _fill(page, strip)
    yield tuple(page.placed)


def _gap(page: _Page, strip: Strip) -> float:
    """Between two paragraphs stands the larger of the spaces that they ask for."""
    if not page.placed:
        return strip.before
    return max(page.after, strip.before)


def _needed(strips: Sequence[Strip], place: int) -> float:
    """What has to fit for a strip to stand here: itself, and the beginning of what it is kept with."""
    needed = 0.0
    while strips[place].keeps_next and place + 1 < len(strips) and not strips[place + 1].new_page:
        needed += sum(strips[place].lines) + max(strips[place].after, strips[place + 1].before)
        place += 1
    return needed + strips[place].least


def _begun(height: float, strip: Strip) -> _Page:
    page = _Page(height)
    if isinstance(strip.laid, LaidRow) and not strip.laid.source.is_head:
        for head in strip.heads:
            page.placed.append(Placed(Strip(head), page.y, 0, 1, is_first=page.y == 0.0))
            page.y += head.height
    return page


def _fill(page: _Page, strip: Strip) -> Iterator[tuple[Placed, ...]]:
    """Put a strip on the page, and on the next ones what does not fit; yields the pages that are full."""
    lines, first = strip.lines, 0
    while True:
        last = _fitting(page, strip, first)
        starts = isinstance(strip.laid, LaidRow) and not _follows_row(page)
        page.placed.append(Placed(strip, page.y, first, last, starts))
        page.y += sum(lines[first:last])
        page.after = strip.after
        if last == len(lines):
            return
        yield tuple(page.placed)
        page.placed, page.y, first = [], 0.0, last


def _follows_row(page: _Page) -> bool:
    return bool(page.placed) and isinstance(page.placed[-1].strip.laid, LaidRow)


def _fitting(page: _Page, strip: Strip, first: int) -> int:
    """Up to which line the strip stands on the page."""
    lines, free = strip.lines, page.height - page.y
    if sum(lines[first:]) <= free or strip.keeps_lines:
        return len(lines)
    last, taken = first, 0.0
    while last < len(lines) and taken + lines[last] <= free:
        taken += lines[last]
        last += 1
    last = min(last, len(lines) - FEWEST)  # no single line goes on alone
    return max(last, first + 1)
