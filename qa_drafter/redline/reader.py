"""Reads a marked-up Word file: its text before and after, and who changed what when.

The only reader that may be trusted with a document from outside: content in controls, insertions and moves counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from qa_drafter.redline.wordml.blocks import Block, BlockKind, blocks_in
from qa_drafter.redline.wordml.boxes import boxes_in, is_second_copy
from qa_drafter.redline.wordml.completion import complete
from qa_drafter.redline.wordml.names import (
    AUTHOR,
    BOOKMARK_START,
    DATE,
    DEL,
    DEL_TEXT,
    INS,
    MOVE_FROM,
    MOVE_TO,
    NAME,
    TR_PR,
    Element,
    P,
    T,
    w,
)  # fmt: skip
from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.wordml.paragraphs import Paragraph
from qa_drafter.redline.wordml.resolution import resolve_tree
from qa_drafter.redline.wordml.stories import NOTES, body_of, containers_in, drop_notes, noted_in, story_parts

View = Literal["original", "accepted"]


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. `cell` is (table, row, column) counted from 1, None outside tables."""

    text: str
    style: str | None
    cell: tuple[int, int, int] | None
    bookmarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoryText:
    """The paragraphs of one part, in order; those of a nested table count as their outer cell's."""

    part: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Revision:
    """One mark of a tracked change. `text` is empty for the mark of a paragraph's or row's own coming or going."""

    kind: Literal["insert", "delete", "move_from", "move_to"]
    author: str
    date: str
    text: str
    part: str
    anchor: str | None
    """Name of the nearest bookmark that begins before it or in its paragraph's beginning."""
    whole_row: bool = False


_KINDS: dict[str, Literal["insert", "delete", "move_from", "move_to"]] = {
    INS: "insert", DEL: "delete", MOVE_FROM: "move_from", MOVE_TO: "move_to",
}  # fmt: skip


def text_of(docx: bytes, *, view: View) -> tuple[StoryText, ...]:
    """What the file says, main part first, with all changes rejected ('original') or accepted."""
    package = Package.opened(docx)
    before = noted_in(package.tree(package.main))
    parts = story_parts(package)
    for part in parts:
        resolve_tree(package.tree(part), accept=view == "accepted")
        body_of(package)  # refuses a file without one
        complete(package.tree(part))
        drop_notes(package.tree(part), before, noted_in(package.tree(package.main)))
    return tuple(_story(package.tree(part), part) for part in parts)


_ENDINGS = {"macroEnabledTemplate": ".dotm", "macroEnabled": ".docm", "template": ".dotx"}


def ending_of(docx: bytes) -> str:
    """The ending under which Word opens the file: .docx, or that of a template or a file with macros."""
    package = Package.opened(docx)
    kind = package.content_type(package.main)
    return next((ending for word, ending in _ENDINGS.items() if word in kind), ".docx")


def _story(root: Element, part: str) -> StoryText:
    is_notes = root.tag in [w(kind) for kind in NOTES]
    containers = list(root) if is_notes else [containers_in(root)[None]]
    return StoryText(part, tuple(line for c in containers for line in _lines(blocks_in(c))))


def _lines(blocks: list[Block]) -> Iterator[Line]:
    tables = 0
    for block in blocks:
        if block.kind is BlockKind.TABLE:
            tables += 1
            yield from _table_lines(block, tables)
        else:
            for element in block.elements:
                yield _line(element, None)
                for box in boxes_in(element):
                    yield from _lines(blocks_in(box)) if not is_second_copy(box) else ()


def _table_lines(block: Block, number: int) -> Iterator[Line]:
    for y, row in enumerate(block.table.rows, 1):
        for x, cell in enumerate(row.cells, 1):
            yield from (_line(paragraph, (number, y, x)) for paragraph in cell.element.iter(P))


def _line(element: Element, cell: tuple[int, int, int] | None) -> Line:
    paragraph = Paragraph(element)
    text = "".join(piece.shown for piece in paragraph.pieces)
    return Line(text, paragraph.style, cell, tuple(paragraph.bookmarks()))


def revisions_of(docx: bytes) -> tuple[Revision, ...]:
    """Every insertion, deletion and move of the file, in document order."""
    package = Package.opened(docx)
    body_of(package)  # refuses a file without one
    return tuple(revision for part in story_parts(package) for revision in _revisions_in(package.tree(part), part))


def _revisions_in(root: Element, part: str) -> Iterator[Revision]:
    anchor: str | None = None
    for element in root.iter(BOOKMARK_START, *_KINDS):
        if element.tag == BOOKMARK_START:
            anchor = element.get(NAME) or anchor
            continue
        text = "".join(piece.text or "" for piece in element.iter(T, DEL_TEXT))
        holder = element.getparent()
        whole_row = holder is not None and holder.tag == TR_PR
        author, date = element.get(AUTHOR) or "", element.get(DATE) or ""
        yield Revision(_KINDS[str(element.tag)], author, date, text, part, anchor, whole_row)


__all__ = ["Line", "Revision", "StoryText", "View", "ending_of", "revisions_of", "text_of"]
