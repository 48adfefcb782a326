"""Proxies of a table, its rows and its cells."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from lxml import etree

from qa_drafter.redline.wordml.boxes import text_in
from qa_drafter.redline.wordml.keys import MARKS, Key, properties_key, settings_key
from qa_drafter.redline.wordml.names import (
    BOOKMARK_START,
    CUSTOM_XML,
    GRID_BEFORE,
    GRID_COL,
    GRID_SPAN,
    NAME,
    SDT,
    SDT_CONTENT,
    TBL,
    TBL_GRID,
    TBL_GRID_CHANGE,
    TBL_PR,
    TBL_PR_CHANGE,
    TBL_PR_EX,
    TBL_PR_EX_CHANGE,
    TC,
    TC_PR,
    TC_PR_CHANGE,
    TR,
    TR_PR,
    TR_PR_CHANGE,
    V_MERGE,
    VAL,
    Element,
    first_child,
    w,
)  # fmt: skip
from qa_drafter.redline.wordml.tracked import Revisions, settings_before
from qa_drafter.redline.wordml.xml import raw_of

_HEADER: Final = w("tblHeader")


class Cell:
    """Stands for one cell."""

    def __init__(self, element: Element) -> None:
        self.element = element

    @property
    def elements(self) -> list[Element]:
        """The cell itself: as what stands in content controls."""
        return [self.element]

    @property
    def settings_key(self) -> Key:
        """The meaning of its settings: width, shading, borders, merging."""
        return properties_key(self.element.find(TC_PR))

    @cached_property
    def text(self) -> str:
        """What is written in it, paragraphs joined by a space; read once, before its runs are written anew."""
        texts = (_text_of(block) for block in self.element if block.tag != TC_PR)
        return " ".join(text for text in texts if text)

    @cached_property
    def structure(self) -> tuple[int, str | None]:
        """What must be equal for two cells to be compared inside, the merging: `span` and `merged_down`."""
        settings = first_child(self.element, TC_PR)
        first = {setting.tag: setting for setting in reversed(settings)} if settings is not None else {}
        span, merge = first.get(GRID_SPAN), first.get(V_MERGE)
        value = "1" if span is None else span.get(VAL) or "1"
        columns = int(value) if value.isdecimal() and len(value) < 5 else 1
        return columns, None if merge is None else merge.get(VAL) or "continue"

    @property
    def span(self) -> int:
        """Grid columns it covers."""
        return self.structure[0]

    @property
    def merged_down(self) -> str | None:
        """Whether it begins or goes on with a cell over several rows."""
        return self.structure[1]

    def mark(self, mark: Element) -> None:
        """Says that the whole cell is inserted or deleted."""
        settings = _child(self.element, TC_PR, 0)
        before = settings.find(TC_PR_CHANGE)
        settings.append(mark) if before is None else before.addprevious(mark)

    def track_settings(self, old: Cell, revisions: Revisions) -> bool:
        """Records the settings of `old` as the ones before."""
        if self.settings_key == old.settings_key:
            return False
        mine = _child(self.element, TC_PR, 0)
        mine.append(revisions.change(TC_PR_CHANGE, settings_before(TC_PR, old.element.find(TC_PR), MARKS)))
        return True


class Row:
    """Stands for one row."""

    def __init__(self, element: Element) -> None:
        self.element = element

    @property
    def elements(self) -> list[Element]:
        """The row itself: as what stands in content controls."""
        return [self.element]

    @cached_property
    def raw(self) -> bytes:
        """Its XML before anything is written into it: equal bytes, equal row."""
        return raw_of(self.element)

    @cached_property
    def cells(self) -> list[Cell]:
        """Its cells, those in content controls too."""
        return [Cell(element) for element in _through_controls(self.element, TC)]

    @property
    def settings_key(self) -> Key:
        """The meaning of its settings and of its exceptions from the table's."""
        return (properties_key(self.element.find(TR_PR)), properties_key(self.element.find(TBL_PR_EX)))

    @cached_property
    def structure(self) -> Key:
        """What must be equal for two rows to be compared cell by cell."""
        return tuple(cell.structure for cell in self.cells)

    @property
    def columns_before(self) -> int:
        """Grid columns that it leaves free before its first cell."""
        settings = self.element.find(TR_PR)
        before = None if settings is None else settings.find(GRID_BEFORE)
        value = "0" if before is None else before.get(VAL) or "0"
        return int(value) if value.isdecimal() and len(value) < 5 else 0

    @cached_property
    def grid_places(self) -> list[range]:
        """The grid columns that each cell covers."""
        places: list[range] = []
        at = self.columns_before
        for cell in self.cells:
            places.append(range(at, at + cell.span))
            at += cell.span
        return places

    @property
    def is_header(self) -> bool:
        """Whether it repeats on every page."""
        settings = self.element.find(TR_PR)
        return settings is not None and settings.find(_HEADER) is not None

    @property
    def text(self) -> str:
        """Its cells' texts, as one line."""
        return " | ".join(cell.text for cell in self.cells)

    def bookmarks(self) -> list[str]:
        """Names of the bookmarks that begin in it."""
        return [name for mark in self.element.iter(BOOKMARK_START) if (name := mark.get(NAME))]

    def track_settings(self, old: Row, revisions: Revisions) -> bool:
        """Records the settings of `old` as the ones before."""
        mine, theirs = self.settings_key, old.settings_key
        if mine[0] != theirs[0]:
            before = settings_before(TR_PR, old.element.find(TR_PR), MARKS)
            self._settings().append(revisions.change(TR_PR_CHANGE, before))
        if mine[1] != theirs[1]:
            before = settings_before(TBL_PR_EX, old.element.find(TBL_PR_EX), MARKS)
            _child(self.element, TBL_PR_EX, 0).append(revisions.change(TBL_PR_EX_CHANGE, before))
        return mine != theirs

    def mark(self, mark: Element) -> None:
        """Says that the whole row is inserted or deleted."""
        settings = self._settings()
        before = settings.find(TR_PR_CHANGE)
        settings.append(mark) if before is None else before.addprevious(mark)

    def _settings(self) -> Element:
        return _child(self.element, TR_PR, 0 if self.element.find(TBL_PR_EX) is None else 1)


class Table:
    """Stands for one table."""

    def __init__(self, element: Element) -> None:
        self.element = element

    @cached_property
    def rows(self) -> list[Row]:
        """Its rows, those in content controls too."""
        return [Row(element) for element in _through_controls(self.element, TR)]

    @property
    def text(self) -> str:
        """Its rows' texts."""
        return " / ".join(row.text for row in self.rows)

    @property
    def settings_key(self) -> Key:
        """The meaning of its settings."""
        return properties_key(self.element.find(TBL_PR))

    @property
    def columns(self) -> list[Element]:
        """Its grid columns."""
        grid = self.element.find(TBL_GRID)
        return [] if grid is None else grid.findall(GRID_COL)

    @property
    def grid_key(self) -> Key:
        """The widths of its columns."""
        return tuple(settings_key((column,)) for column in self.columns)

    def track_settings(self, old: Table, revisions: Revisions) -> bool:
        """Records the settings and column widths of `old` as the ones before."""
        settings, grid = self.settings_key != old.settings_key, self.grid_key != old.grid_key
        if settings:
            before = settings_before(TBL_PR, old.element.find(TBL_PR), MARKS)
            _child(self.element, TBL_PR, 0).append(revisions.change(TBL_PR_CHANGE, before))
        if grid:
            before = settings_before(TBL_GRID, old.element.find(TBL_GRID), MARKS)
            _child(self.element, TBL_GRID, 1).append(revisions.change(TBL_GRID_CHANGE, before))
        return settings or grid


def _text_of(block: Element) -> str:
    return Table(block).text if block.tag == TBL else text_in(block)


def _through_controls(container: Element, tag: str) -> list[Element]:
    found: list[Element] = []
    for child in container:
        if child.tag == tag:
            found.append(child)
        elif child.tag == SDT:
            inside = child.find(SDT_CONTENT)
            found.extend(_through_controls(inside, tag) if inside is not None else ())
        elif child.tag == CUSTOM_XML:
            found.extend(_through_controls(child, tag))
    return found


def _child(parent: Element, tag: str, place: int) -> Element:
    """The child of that name, made at its place when absent."""
    child = parent.find(tag)
    if child is None:
        child = etree.Element(tag)
        parent.insert(place, child)
    return child
