"""Lays two compared Word files out for the Compare pane, as versions of an agreement are. Fit for any thread."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from qa_drafter.domain.change import Change
from qa_drafter.domain.comparison_profile import Nature
from qa_drafter.gui.models.compare_sheet import ChangeLine, CompareSheet, Page, Spot
from qa_drafter.gui.phrases import worded
from qa_drafter.redline import Span, SpanKind, spans_between
from qa_drafter.services.comparing import BlockKind
from qa_drafter.services.word_comparing import WordComparison, nature_of_mark
from qa_drafter.services.word_rows import WordPage

_HEADINGS = (BlockKind.SECTION, BlockKind.ARTICLE)
_TELLING = 60
"""Characters by which headings are told apart."""
_LONGEST_NUMBER = 6
_LONGEST = 240
"""Characters of a moved passage in the list."""


def word_sheet_of(comparison: WordComparison) -> CompareSheet:
    """The comparison laid out for the pane."""
    pages = tuple(_page(place, page) for place, page in enumerate(comparison.pages))
    spots: dict[int, list[Spot]] = {change.number: [] for change in comparison.changes}
    for place, page in enumerate(pages):
        for row, pair in enumerate(page.rows):
            for number in pair.numbers:
                spots[number].append(Spot(place, row))
    blocks = [block for page in pages for row in page.rows for block in (row.pair.old, row.pair.new) if block]
    known = {_begun(f"{block.label} {block.text}"): block.label for block in blocks if block.kind in _HEADINGS}
    labels = {block.label for block in blocks}
    lines = tuple(_line(change, spots[change.number], known, labels) for change in comparison.changes)
    return CompareSheet(comparison, pages, lines)


def _page(place: int, page: WordPage) -> Page:
    title = page.title
    if page.story != "document":
        title = {
            "header": _tr("Header"), "footer": _tr("Footer"), "footnotes": _tr("Footnotes"),
            "endnotes": _tr("Endnotes"),
        }.get(page.story, page.story)  # fmt: skip
    elif not title and not page.number:
        title = _tr("Beginning") if place == 0 else _tr("Text")
    if page.piece > 1:
        title = _tr("{title}, part {number}").format(title=title, number=page.piece)
    number = page.number
    if len(number) > _LONGEST_NUMBER:
        number, title = "", f"{number} {title}"
    return Page(f"{page.story}{place}", number, " ".join(title.split()), page.rows)


def _begun(heading: str) -> str:
    """What is enough to know a heading by: a place tells long ones shortened."""
    return " ".join(heading.split())[:_TELLING]


def _line(
    change: Change, spots: Sequence[Spot], known: Mapping[str, str], labels: Collection[str]
) -> ChangeLine:  # fmt: skip
    nature = nature_of_mark(change)
    place, title = _place(worded(change.place), known, labels)
    return ChangeLine(change, nature, place, title, tuple(_spans(change, nature)), tuple(spots))


def _place(told: str, known: Mapping[str, str], labels: Collection[str]) -> tuple[str, str]:
    """`2.1(b)` and the heading, out of `2.1 Storage › (b)`; whatever has no number is told by its words.

    `known` are the headings with their numbers: an address may begin with a figure, too.
    """
    heading, *inside = told.split(" › ")
    number = known.get(_begun(heading), "")
    title = heading.removeprefix(number).strip()
    if len(number) > _LONGEST_NUMBER:
        number, title = "", heading
    last = inside[-1] if inside and len(inside[-1]) <= _LONGEST_NUMBER else ""
    item = last if last in labels and any(mark in last for mark in "(.") else ""  # a bare figure is a row of a table
    rest = inside[:-1] if item else inside
    if item and not item.startswith("("):  # a number of its own, as 12.2 under 12.1
        number = item
    elif item:
        number += item
    return number or "–", " › ".join(part for part in (title, *rest) if part)


def _spans(change: Change, nature: Nature) -> Iterator[Span]:
    """The words that differ, without those that stayed; of what only moved its beginning."""
    before, after = (" ".join(text.split()) for text in (change.before, change.after))
    if nature is Nature.FORMAT:
        return
    if nature is Nature.MOVED and before == after:
        yield Span(SpanKind.KEEP, after[:_LONGEST])
    elif not before or not after:
        yield Span(SpanKind.INSERT if after else SpanKind.DELETE, after or before)
    elif change.noise:
        yield Span(SpanKind.DELETE, before)
        yield Span(SpanKind.INSERT, after)
    else:
        yield from (
            span for span in spans_between(change.before, change.after)
            if span.kind is not SpanKind.KEEP and span.text.strip(" …")
        )  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("word_sheet", text)
