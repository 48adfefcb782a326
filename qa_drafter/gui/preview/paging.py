"""Lines put on pages, as Word does it: what belongs together stays together, heads of tables are repeated."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

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
        standing, place = self._standing(strips), 0
        while place < max(1, len(strips)):
            while (run := standing.get(place)) is not None:
                yield from run.pages
                place = run.ends
            if place and place == len(strips):
                return
            for page in pages_of(strips, height, begun := place):
                if page.begins > begun and not page.line and page.begins in standing:
                    place = page.begins
                    break
                yield page
            else:
                return

    def _standing(self, strips: Sequence[Strip]) -> dict[int, _Run]:
        """The runs of pages that nothing has touched, by the place at which each begins now.

        A run goes from a page that begins with a whole strip to the next such page. It is ended by the strip that
        begins the next run, and by all that this one is kept with.
        """
        old, moved = self._strips, len(strips) - len(self._strips)
        before, behind = _same(old, strips), _same(old[::-1], strips[::-1])
        others = (
            () if moved else [place for place in range(before, len(old) - behind) if not _alike(old, strips, place)]
        )
        found: dict[int, _Run] = {}
        heads = [place for place, page in enumerate(self._pages) if not page.line]
        for head, following in pairwise([*heads, len(self._pages)] if old else ()):
            begins = self._pages[head].begins
            ends = self._pages[following].begins if following < len(self._pages) else len(old)
            last = ends
            while last < len(old) and old[last].keeps_next:
                last += 1
            if last < before or (not moved and _holds_none(others, begins, last)):
                found[begins] = _Run(self._pages[head:following], ends)
            # At the head of the first page stands a space that no other begins with.
            elif begins >= max(1, len(old) - behind) and begins + moved:
                pages = [replace(page, begins=page.begins + moved) for page in self._pages[head:following]]
                found[begins + moved] = _Run(pages, ends + moved)
        return found


@dataclass(frozen=True, slots=True)
class _Run:
    """Pages of before, and the place of the strip that follows them now."""

    pages: Sequence[Paged]
    ends: int


def _alike(old: Sequence[Strip], new: Sequence[Strip], place: int) -> bool:
    return old[place] is new[place] or old[place] == new[place]


def _holds_none(places: Sequence[int], first: int, last: int) -> bool:
    """Whether none of the places, which are sorted, lies from `first` to `last`."""
    at = bisect_left(places, first)
    return at == len(places) or places[at] > last


def _same(old: Sequence[Strip], new: Sequence[Strip]) -> int:
    """How many strips are the same from the start on."""
    most = min(len(old), len(new))
    return next((place for place in range(most) if not _alike(old, new, place)), most)


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
