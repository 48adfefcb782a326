"""Lines put on pages, as Word does it: what belongs together stays together, heads of tables are repeated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from qa_drafter.gui.preview.laid import LaidRow
from qa_drafter.gui.preview.strips import FEWEST, Placed, Strip


@dataclass(frozen=True, slots=True)
class Paged:
    """What stands on a page, and where it begins: the place of its first strip, and the line of it."""

    placed: tuple[Placed, ...]
    begins: int
    line: int


@dataclass(slots=True)
class _Page:
    """A page that is being filled."""

    height: float
    begins: int
    y: float = 0.0
    line: int = 0
    placed: list[Placed] = field(default_factory=list)
    after: float = 0.0

    def done(self) -> Paged:
        return Paged(tuple(self.placed), self.begins, self.line)


class Paging:
    """Puts strips on pages again and again: pages that an edit did not touch stand as they are."""

    def __init__(self) -> None:
        self._strips: Sequence[Strip] = ()
        self._pages: Sequence[Paged] = ()

    def pages(self, strips: Sequence[Strip], height: float) -> Iterator[tuple[Placed, ...]]:
        """The strips on pages of `height`, the same each time; at least one page."""
        pages: list[Paged] = []
        for page in self._renewed(strips, height):
            pages.append(page)
            yield page.placed
        self._strips, self._pages = strips, pages

    def _renewed(self, strips: Sequence[Strip], height: float) -> Iterator[Paged]:
        before, behind = _same(self._strips, strips), _same(self._strips[::-1], strips[::-1])
        standing = self._standing(before)
        yield from self._pages[:standing]
        moved = len(strips) - len(self._strips)
        known = {page.begins + moved: place for place, page in enumerate(self._pages) if place and not page.line}
        for page in pages_of(strips, height, self._pages[standing].begins if standing else 0):
            yield page
            # At the head of the first page stands a space that no other begins with.
            if page.begins >= max(1, len(strips) - behind) and not page.line and page.begins in known:
                rest = self._pages[known[page.begins] + 1 :]
                yield from (replace(old, begins=old.begins + moved) for old in rest)
                return

    def _standing(self, same: int) -> int:
        """How many pages nothing has touched if the first `same` strips are as they were: a page is ended

        by the strip that begins the next one, and by all that this one is kept with.
        """
        standing = 0
        for place, page in enumerate(self._pages):
            end = page.begins
            while end < same and self._strips[end].keeps_next:
                end += 1
            if end >= same:
                break
            standing = standing if page.line else place
        return standing


def _same(old: Sequence[Strip], new: Sequence[Strip]) -> int:
    """How many strips are the same from the start on."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((place for place, (a, b) in pairs if a is not b and a != b), min(len(old), len(new)))


def pages_of(strips: Sequence[Strip], height: float, start: int = 0) -> Iterator[Paged]:
    """The strips on pages of `height`, from the page on that begins with the one at `start`; at least one page."""
    page = _begun(height, strips, start)
    for place in range(start, len(strips)):
        strip = strips[place]
        if place > page.begins:
            gap = max(page.after, strip.before)  # between two paragraphs stands the larger space of the two
            if strip.new_page or page.y + gap + _needed(strips, place) > height:
                yield page.done()
                page = _begun(height, strips, place)
            else:
                page.y += gap
        yield from _fill(page, strip, place)
    yield page.done()


def _needed(strips: Sequence[Strip], place: int) -> float:
    """What has to fit for a strip to stand here: itself, and the beginning of what it is kept with."""
    needed = 0.0
    while strips[place].keeps_next and place + 1 < len(strips) and not strips[place + 1].new_page:
        needed += sum(strips[place].lines) + max(strips[place].after, strips[place + 1].before)
        place += 1
    return needed + strips[place].least


def _begun(height: float, strips: Sequence[Strip], place: int) -> _Page:
    """A page that begins with the strip at a place; at its head stands no space but what the document begins with."""
    if place == 0:
        return _Page(height, 0, strips[0].before if strips else 0.0)
    strip = strips[place]
    page = _Page(height, place, strip.before if strip.new_page else 0.0)
    if isinstance(strip.laid, LaidRow) and not strip.laid.source.is_head:
        for head in strip.heads:
            page.placed.append(Placed(Strip(head), page.y, 0, 1, is_first=page.y == 0.0))
            page.y += head.height
    return page


def _fill(page: _Page, strip: Strip, place: int) -> Iterator[Paged]:
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
        yield page.done()
        page.placed, page.y, page.begins, page.line = [], 0.0, place, last
        first = last


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
