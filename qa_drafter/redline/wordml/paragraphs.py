"""Proxy of a paragraph: its properties, its mark, its bookmarks."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from lxml import etree

from qa_drafter.redline.wordml.boxes import text_in
from qa_drafter.redline.wordml.keys import MARKS, Key, properties_key
from qa_drafter.redline.wordml.names import (
    BOOKMARK_START,
    FOOTER_REFERENCE,
    HEADER_REFERENCE,
    NAME,
    PPR,
    PPR_CHANGE,
    PSTYLE,
    RPR,
    RPR_CHANGE,
    SECT_PR,
    SECT_PR_CHANGE,
    VAL,
    Element,
    first_child,
)  # fmt: skip
from qa_drafter.redline.wordml.pieces import Piece, merged, pieces_of
from qa_drafter.redline.wordml.tracked import Revisions, settings_before

_NOT_PROPERTIES: Final = frozenset({RPR, SECT_PR}) | MARKS
_REFERENCES: Final = frozenset({HEADER_REFERENCE, FOOTER_REFERENCE})
_NOT_SECTION: Final = _REFERENCES | MARKS


class Paragraph:
    """Stands for one paragraph element."""

    def __init__(self, element: Element) -> None:
        self.element = element

    @property
    def properties(self) -> Element | None:
        """Its settings, when it has any."""
        return first_child(self.element, PPR)

    @cached_property
    def pieces(self) -> list[Piece]:
        """Its content, flat."""
        return pieces_of(self.element)

    @property
    def text(self) -> str:
        """What is written in it, field results and text boxes included."""
        return text_in(self.element)

    @property
    def style(self) -> str | None:
        """Id of its style; None for the default."""
        style = self._setting(PSTYLE)
        return None if style is None else style.get(VAL)

    @property
    def section(self) -> Element | None:
        """The section that ends with this paragraph."""
        return self._setting(SECT_PR)

    def bookmarks(self) -> list[str]:
        """Names of the bookmarks that begin in it."""
        return [name for mark in self.element.iter(BOOKMARK_START) if (name := mark.get(NAME))]

    @property
    def settings_key(self) -> Key:
        """The meaning of its settings, apart from mark and section."""
        return properties_key(self.properties, _NOT_PROPERTIES)

    @property
    def mark_key(self) -> Key:
        """The formatting of its mark."""
        return properties_key(self._setting(RPR))

    @property
    def content_key(self) -> Key:
        """The meaning of its content, whatever the runs it comes in."""
        return tuple(merged(self.pieces))

    @property
    def shape(self) -> Key:
        """All that a comparison looks at."""
        return ("p", self.settings_key, self.mark_key, section_key(self.section), self.content_key)

    def track_settings(self, old: Paragraph, revisions: Revisions) -> bool:
        """Records the settings of `old` as the ones before; says whether there was anything to record."""
        if self.settings_key == old.settings_key:
            return False
        before = settings_before(PPR, old.properties, _NOT_PROPERTIES)
        self._get_properties().append(revisions.change(PPR_CHANGE, before, self.element, old.element))
        return True

    def track_mark_format(self, old: Paragraph, revisions: Revisions) -> bool:
        """Records the formatting of the paragraph mark of `old`."""
        if self.mark_key == old.mark_key:
            return False
        before = settings_before(RPR, old._setting(RPR), MARKS)
        self._get_mark().append(revisions.change(RPR_CHANGE, before, self.element, old.element))
        return True

    def take_settings_of(self, other: Paragraph) -> None:
        """Puts on the settings and the mark formatting of `other`; its own are gone."""
        mine = self._get_properties()
        for child in list(mine):
            if child.tag != SECT_PR:
                mine.remove(child)
        for place, child in enumerate(settings_before(PPR, other.properties, frozenset({SECT_PR}) | MARKS)):
            mine.insert(place, child)
        mark = mine.find(RPR)
        for child in list(mark) if mark is not None else ():
            if child.tag in MARKS and mark is not None:
                mark.remove(child)

    def mark_paragraph_end(self, mark: str, revisions: Revisions) -> None:
        """Says that the paragraph mark itself is inserted, deleted or moved."""
        self._get_mark().insert(0, revisions.mark(mark, revisions.author_of_whole(mark, self.element)))

    def _get_properties(self) -> Element:
        properties = self.properties
        if properties is None:
            properties = etree.Element(PPR)
            self.element.insert(0, properties)
        return properties

    def _get_mark(self) -> Element:
        properties = self._get_properties()
        mark = properties.find(RPR)
        if mark is None:
            mark = etree.Element(RPR)
            later = (child for child in properties if child.tag in (SECT_PR, PPR_CHANGE))
            before = next(later, None)
            properties.append(mark) if before is None else before.addprevious(mark)
        return mark

    def _setting(self, tag: str) -> Element | None:
        properties = self.properties
        return None if properties is None else first_child(properties, tag)


def section_key(section: Element | None) -> Key:
    """The meaning of a section, its headers and footers apart; None and a bare section differ."""
    return () if section is None else ("section", properties_key(section, _NOT_SECTION))


def track_section(new: Element, old: Element, revisions: Revisions) -> bool:
    """Records the page settings of `old` in `new`."""
    if section_key(new) == section_key(old):
        return False
    new.append(revisions.change(SECT_PR_CHANGE, settings_before(SECT_PR, old, _NOT_SECTION)))
    return True
