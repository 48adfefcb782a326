"""The marks of a tracked change: who, when, and an id that no other mark of the file has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy

from lxml import etree

from qa_drafter.redline.model import Stamp
from qa_drafter.redline.wordml.earlier import Earlier
from qa_drafter.redline.wordml.names import (
    AUTHOR,
    CONTROL_DEL_END,
    CONTROL_DEL_START,
    CONTROL_INS_END,
    CONTROL_INS_START,
    DATE,
    DEL,
    DEL_INSTR_TEXT,
    DEL_TEXT,
    ID,
    INS,
    INSTR_TEXT,
    MOVE_FROM,
    MOVE_FROM_END,
    MOVE_FROM_START,
    MOVE_TO,
    MOVE_TO_END,
    MOVE_TO_START,
    NAME,
    TBL_GRID_CHANGE,
    Element,
    R,
    T,
)  # fmt: skip


class Revisions:
    """Makes the marks of one redline."""

    def __init__(self, stamp: Stamp) -> None:
        self.stamp = stamp
        self._last = 0
        self.earlier = Earlier()

    def author_of_whole(self, tag: str, owner: Element) -> Stamp:
        """Whose mark a row or the end of a paragraph carries: of whoever made it before, or one that says the same."""
        if not self.earlier:
            return self.stamp
        return self.earlier.author_at(tag, owner) or self.earlier.author_of_whole(tag, owner) or self.stamp

    def author_of_cell(self, tag: str, text: str) -> Stamp:
        """The same for a cell, which is known by what it says."""
        return (self.earlier.author_of(tag, text) if self.earlier else None) or self.stamp

    @contextmanager
    def signed_by(self, stamp: Stamp) -> Iterator[None]:
        """Within, marks that nobody made before are of this author."""
        was, self.stamp = self.stamp, stamp
        yield
        self.stamp = was

    def mark(self, tag: str, stamp: Stamp | None = None) -> Element:
        """A fresh mark of the given sort."""
        stamp = stamp or self.stamp
        self._last += 1
        element = etree.Element(tag)
        element.set(ID, str(self._last))
        if tag != TBL_GRID_CHANGE:
            element.set(AUTHOR, stamp.author)
            element.set(DATE, stamp.date)
        return element

    def range(self, start: str, end: str, name: str = "") -> tuple[Element, Element]:
        """The two ends of a range, which share an id."""
        first = self.mark(start)
        if name:
            first.set(NAME, name)
        last = etree.Element(end)
        last.set(ID, first.get(ID) or "")
        return first, last

    def moved_from(self, name: str) -> tuple[Element, Element]:
        """The range that a moved paragraph left."""
        return self.range(MOVE_FROM_START, MOVE_FROM_END, name)

    def moved_to(self, name: str) -> tuple[Element, Element]:
        """The range that a moved paragraph now fills."""
        return self.range(MOVE_TO_START, MOVE_TO_END, name)

    def control_range(self, mark: str) -> tuple[Element, Element]:
        """A range round the tag of a content control that came or went."""
        if mark in (INS, MOVE_TO):
            return self.range(CONTROL_INS_START, CONTROL_INS_END)
        return self.range(CONTROL_DEL_START, CONTROL_DEL_END)

    def change(self, tag: str, before: Element, *sources: Element | None) -> Element:
        """A property change that holds a properties element of before; `sources` are what it speaks of."""
        authors = (self.earlier.author_at(tag, source) for source in sources) if self.earlier else ()
        mark = self.mark(tag, next((author for author in authors if author is not None), None))
        mark.append(before)
        return mark


def as_deleted(node: Element) -> Element:
    """The node with its text and field instructions renamed to their deleted forms; its text boxes stay as they are."""
    runs = (node,) if node.tag == R else node.iter(R)
    for run in runs:
        for child in run:
            if child.tag == T:
                child.tag = DEL_TEXT
            elif child.tag == INSTR_TEXT:
                child.tag = DEL_INSTR_TEXT
    return node


def settings_before(tag: str, old: Element | None, leave_out: frozenset[str]) -> Element:
    """A properties element named `tag` with copies of the settings of `old`."""
    before = etree.Element(tag)
    if old is not None:
        before.extend(deepcopy(child) for child in old if child.tag not in leave_out)
    return before


INSERTED, DELETED, MOVED_AWAY, MOVED_HERE = INS, DEL, MOVE_FROM, MOVE_TO
