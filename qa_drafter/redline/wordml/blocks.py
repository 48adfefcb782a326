"""A story or a cell as a flat row of blocks: paragraphs, tables, fields over several paragraphs.

Content controls round blocks are looked through.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import cached_property
from typing import Final

from qa_drafter.redline.wordml import fields
from qa_drafter.redline.wordml.boxes import boxes_in, text_in
from qa_drafter.redline.wordml.controls import path_of, paths_key
from qa_drafter.redline.wordml.keys import Key, key_of
from qa_drafter.redline.wordml.names import (
    ALT_CHUNK,
    BOOKMARK_START,
    CUSTOM_XML,
    CUSTOM_XML_PR,
    FLD_CHAR,
    NAME,
    RANGE_MARKERS,
    REVISION_MARKS,
    REVISION_RANGES,
    SDT,
    SDT_CONTENT,
    SDT_END_PR,
    SDT_PR,
    SECT_PR,
    TBL,
    TC_PR,
    Element,
    P,
)  # fmt: skip
from qa_drafter.redline.wordml.paragraphs import Paragraph
from qa_drafter.redline.wordml.tables import Row, Table
from qa_drafter.redline.wordml.xml import raw_of

_NO_BLOCKS: Final = frozenset({
    *RANGE_MARKERS, *REVISION_RANGES, *REVISION_MARKS, SECT_PR, TC_PR, CUSTOM_XML_PR, SDT_PR, SDT_END_PR,
})  # fmt: skip


class BlockKind(Enum):
    """What a block is; blocks of different kinds never answer to each other."""

    PARAGRAPH = "paragraph"
    TABLE = "table"
    FIELD = "field over several paragraphs"
    OTHER = "other"


_KINDS: Final = {P: BlockKind.PARAGRAPH, TBL: BlockKind.TABLE}


class Block:
    """One block, and the several ways to ask whether another one is the same."""

    def __init__(self, kind: BlockKind, elements: list[Element]) -> None:
        self.kind, self.elements = kind, elements

    @property
    def element(self) -> Element:
        """Its first element; most blocks have only one."""
        return self.elements[0]

    @cached_property
    def raw(self) -> bytes:
        """Its XML: equal bytes, equal block. The quick test."""
        return b"".join(raw_of(element) for element in self.elements)

    @cached_property
    def shape(self) -> Key:
        """Its meaning: equal shapes, equal block. The thorough test."""
        return shape_of(self)

    @cached_property
    def words(self) -> list[str]:
        """The words a reader sees, for similarity; a text box is a story of its own."""
        if self.kind is BlockKind.PARAGRAPH and boxes_in(self.element):
            return "".join(piece.shown for piece in self.paragraph.pieces).split()
        if self.kind is BlockKind.TABLE:
            return [word for row in self.table.rows for cell in row.cells for word in cell.text.split()]
        return self.text.split()

    @cached_property
    def text(self) -> str:
        """What is written in it."""
        if self.kind is BlockKind.TABLE:
            return self.table.text
        return text_in(*self.elements)

    @cached_property
    def paragraph(self) -> Paragraph:
        """The proxy of a paragraph block."""
        return Paragraph(self.element)

    @cached_property
    def table(self) -> Table:
        """The proxy of a table block."""
        return Table(self.element)

    @cached_property
    def sort(self) -> tuple[object, ...]:
        """Only blocks of one sort may answer to each other."""
        if self.kind is BlockKind.FIELD:
            return (self.kind, self.shape)
        return (self.kind, self.kind is BlockKind.PARAGRAPH and self.paragraph.section is not None)

    @property
    def answers_any(self) -> bool:
        """Two tables side by side would flow into one, so they pair; a field that asks the same is the same."""
        return self.kind in (BlockKind.TABLE, BlockKind.FIELD)

    @cached_property
    def names(self) -> list[str]:
        """Bookmarks that begin in it."""
        return [n for element in self.elements for mark in element.iter(BOOKMARK_START) if (n := mark.get(NAME))]

    def identity(self, prefix: str | None) -> str | None:
        """Its first bookmark whose name begins with the prefix. A table has none: its rows do."""
        if prefix is None or self.kind is not BlockKind.PARAGRAPH:
            return None
        return next((name for name in self.names if name.startswith(prefix)), None)


def blocks_in(container: Element) -> list[Block]:
    """The blocks of a body, header, note or cell, in order."""
    blocks: list[Block] = []
    open_field: list[Element] = []
    depth = 0
    for kind, element in _walk(container):
        if kind is BlockKind.PARAGRAPH and next(element.iter(FLD_CHAR), None) is not None:
            depth = fields.depth_after((element,), depth)
        if depth > 0 or open_field:
            open_field.append(element)
            if depth <= 0:
                blocks.append(Block(BlockKind.FIELD, open_field))
                open_field, depth = [], 0
        else:
            blocks.append(Block(kind, [element]))
    blocks.extend(Block(_kind_of(element), [element]) for element in open_field)
    return blocks


def _walk(container: Element) -> Iterator[tuple[BlockKind, Element]]:
    for child in container:
        tag = child.tag
        if tag in (P, TBL, ALT_CHUNK):
            yield _kind_of(child), child
        elif tag == SDT:
            inside = child.find(SDT_CONTENT)
            if inside is not None:
                yield from _walk(inside)
        elif tag == CUSTOM_XML:
            yield from _walk(child)
        elif isinstance(tag, str) and tag not in _NO_BLOCKS:
            yield BlockKind.OTHER, child


def _kind_of(element: Element) -> BlockKind:
    return _KINDS.get(str(element.tag), BlockKind.OTHER)


def shape_of(block: Block) -> Key:
    """The comparable form of a block."""
    if block.kind is BlockKind.PARAGRAPH:
        boxes = tuple(story_shape(box) for box in boxes_in(block.element))
        return (*block.paragraph.shape, boxes) if boxes else block.paragraph.shape
    if block.kind is BlockKind.TABLE:
        return table_shape(block.table)
    if block.kind is BlockKind.FIELD and fields.is_volatile(fields.instruction_of(block.elements)):
        return ("field", fields.instruction_of(block.elements))
    if block.kind is BlockKind.FIELD:
        parts = (Block(_kind_of(element), [element]) for element in block.elements)
        return ("field", *map(shape_of, parts))
    return (block.kind.value, tuple(key_of(element) for element in block.elements))


def table_shape(table: Table) -> Key:
    """The comparable form of a table, cell by cell."""
    controls = paths_key([path_of(row.elements) for row in table.rows])
    return ("tbl", table.settings_key, table.grid_key, controls, tuple(row_shape(row) for row in table.rows))


def row_shape(row: Row) -> Key:
    """The comparable form of a row."""
    controls = paths_key([path_of(cell.elements) for cell in row.cells])
    cells = tuple((cell.settings_key, story_shape(cell.element)) for cell in row.cells)
    return ("tr", row.settings_key, controls, cells)


def story_shape(container: Element) -> Key:
    """The comparable form of what a cell or a text box holds, apart from what no mark can speak of."""
    blocks = [block for block in blocks_in(container) if block.kind is not BlockKind.OTHER]
    return (paths_key([path_of(block.elements) for block in blocks]), *map(shape_of, blocks))
