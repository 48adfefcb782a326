"""The table of contents: Word's own field, filled with what it will find."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qa_drafter.word.fields import FIELD_END, field_start, page_of
from qa_drafter.word.manuscript import Manuscript
from qa_drafter.word.markup import NOTHING, Xml, joined
from qa_drafter.word.paragraphs import TAB, Style, paragraph, run


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: where it leads and what it says."""

    anchor: str
    number: str
    title: str


def entries_of(manuscript: Manuscript) -> tuple[Entry, ...]:
    """The sections and the schedules, in print order."""
    anchors, printed = manuscript.anchors, manuscript.printed
    sections = (Entry(anchors.of_section(part.id), part.number, part.title) for part in printed.sections)
    schedules = (Entry(anchors.of_schedule(part.id), part.number, part.title) for part in printed.schedules)
    return (*sections, *schedules)


def contents(manuscript: Manuscript) -> Xml:
    """Heading and entries: without page numbers where none are known, for none are better than wrong ones.

    The field asks for them either way, so that Word puts them in as soon as the reader updates it.
    """
    return joined((paragraph(Style.FRONT_HEADING, run("Contents")), *_lines(manuscript)))


def _lines(manuscript: Manuscript) -> Iterator[Xml]:
    entries = entries_of(manuscript)
    pages = manuscript.page_numbers or {}
    # \u takes in the schedules by outline level; \t would depend on the list separator of the reader's locale.
    start = field_start(r'TOC \o "1-1" \h \z \u')
    for place, entry in enumerate(entries):
        opening = start if place == 0 else NOTHING
        closing = FIELD_END if place == len(entries) - 1 else NOTHING
        yield paragraph(Style.CONTENTS, joined((opening, _link(entry, pages.get(entry.anchor)), closing)))


def _link(entry: Entry, page: int | None) -> Xml:
    shown = joined((run(entry.number.replace(" ", "\u00a0")), TAB, run(entry.title)))
    paged = joined((TAB, page_of(entry.anchor, page))) if page is not None else NOTHING
    return Xml(f'<w:hyperlink w:anchor="{entry.anchor}" w:history="1">{shown}{paged}</w:hyperlink>')
