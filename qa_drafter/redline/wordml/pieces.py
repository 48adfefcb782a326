"""A paragraph's content as a flat row of pieces: text of one formatting, objects, whole fields, marks of no width.

The diff reads pieces, the writer builds runs from them; what wraps them (hyperlink, content control) travels along.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from qa_drafter.redline.wordml import fields
from qa_drafter.redline.wordml.keys import Key, key_of, properties_key
from qa_drafter.redline.wordml.names import (
    BDO,
    BR,
    COMMENT_REFERENCE,
    CR,
    CUSTOM_XML,
    CUSTOM_XML_PR,
    DIR,
    FLD_CHAR,
    FLD_SIMPLE,
    HYPERLINK,
    ID,
    LAST_RENDERED_PAGE_BREAK,
    NO_BREAK_HYPHEN,
    PPR,
    PROOF_ERR,
    RANGE_MARKERS,
    RPR,
    SDT,
    SDT_CONTENT,
    SDT_END_PR,
    SDT_PR,
    SMART_TAG,
    SMART_TAG_PR,
    SOFT_HYPHEN,
    TAB,
    XML_SPACE,
    Element,
    R,
    T,
    first_child,
)  # fmt: skip

OBJECT: Final = "\ufffc"
_SHOWN: Final = {TAB: "\t", BR: "\n", CR: "\n", NO_BREAK_HYPHEN: "\u2011", SOFT_HYPHEN: "\u00ad"}
_WRAPPERS: Final = frozenset({HYPERLINK, SMART_TAG, CUSTOM_XML, DIR, BDO, SDT})
_SETTINGS: Final = {SMART_TAG: SMART_TAG_PR, CUSTOM_XML: CUSTOM_XML_PR}
_NOTHING: Final = frozenset({PPR, PROOF_ERR, SDT_PR, SDT_END_PR, SMART_TAG_PR, CUSTOM_XML_PR})


class PieceKind(Enum):
    """How a piece is built again."""

    TEXT = "text"
    IN_RUN = "object inside a run"
    RUNS = "whole runs: a field"
    WHOLE = "stands beside runs"
    MARKER = "marker of no width"


@dataclass(frozen=True, slots=True)
class Wrapper:
    """An element that holds runs and gives them a meaning: a hyperlink, an inline content control."""

    element: Element
    key: Key


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of a paragraph. `text` is what the diff reads: one character for an object, none for a marker."""

    kind: PieceKind
    text: str
    shown: str
    key: Hashable
    format: Element | None
    format_key: Key
    wrappers: tuple[Wrapper, ...]
    nodes: tuple[Element, ...] = ()
    run: Element | None = None
    """The run that it comes from."""

    @property
    def place(self) -> tuple[Key, ...]:
        """The keys of what wraps it, outermost first."""
        return tuple(wrapper.key for wrapper in self.wrappers)

    def part(self, start: int, end: int) -> Piece:
        """The stretch from `start` to `end` of a text piece; an object has only one stretch, itself."""
        if self.kind is not PieceKind.TEXT or (start == 0 and end == len(self.text)):
            return self
        return replace(self, text=self.text[start:end], shown=self.text[start:end])


PARAGRAPH_END: Final = Piece(PieceKind.WHOLE, "\u2029", " \u00b6 ", "end of a paragraph", None, (), ())
"""Stands between the pieces of paragraphs that are compared as one."""


def pieces_of(paragraph: Element) -> list[Piece]:
    """The content of a paragraph in reading order. Splits runs that mix field marks with other content."""
    return list(_pieces_in(paragraph, ()))


def _pieces_in(container: Element, wrappers: tuple[Wrapper, ...]) -> Iterator[Piece]:
    if next(container.iter(FLD_CHAR, COMMENT_REFERENCE), None) is None:  # no run needs to be cut
        for child in list(container):
            yield from _pieces_from(child, wrappers)
        return
    field: list[Element] = []
    depth = 0
    for child in list(container):
        for node in fields.with_marks_apart(child) if child.tag == R else (child,):
            before, depth = depth, fields.depth_after((node,), depth) if _may_hold_field(node) else depth
            if before or depth:
                field.append(node)
                if depth <= 0:
                    yield _field(field, wrappers)
                    field, depth = [], 0
            else:
                yield from _pieces_from(node, wrappers)
    for node in field:
        yield _whole(node, wrappers)


def _may_hold_field(node: Element) -> bool:
    return node.tag != FLD_SIMPLE and len(node) > 0 and node.tag != PPR


def _pieces_from(node: Element, wrappers: tuple[Wrapper, ...]) -> Iterator[Piece]:
    tag = node.tag
    if tag == R:
        yield from _pieces_of_run(node, wrappers)
    elif tag in RANGE_MARKERS and tag != PROOF_ERR:
        yield _marker(node, wrappers)
    elif tag == FLD_SIMPLE:
        yield _field(fields.as_complex(node), wrappers)
    elif tag in _WRAPPERS:
        inside = node.find(SDT_CONTENT) if tag == SDT else node
        if inside is not None:
            yield from _pieces_in(inside, (*wrappers, Wrapper(node, _wrapper_key(node))))
    elif isinstance(tag, str) and tag not in _NOTHING:
        yield _whole(node, wrappers)


def _pieces_of_run(run: Element, wrappers: tuple[Wrapper, ...]) -> Iterator[Piece]:
    style = first_child(run, RPR)
    style_key = properties_key(style)
    for child in run:
        tag = child.tag
        if tag == T and not len(child):
            text = _text_of(child)
            if text:
                yield Piece(PieceKind.TEXT, text, text, None, style, style_key, wrappers, (), run)
        elif tag == COMMENT_REFERENCE:
            yield _marker(run, wrappers)
        elif tag not in (RPR, LAST_RENDERED_PAGE_BREAK) and isinstance(tag, str):
            shown = _SHOWN.get(tag, "")
            yield Piece(
                PieceKind.IN_RUN, shown or OBJECT, shown, key_of(child), style, style_key, wrappers, (child,), run
            )  # fmt: skip


def _text_of(element: Element) -> str:
    """Word drops white space at the ends of a text that does not ask to keep it."""
    text = element.text or ""
    return text if element.get(XML_SPACE) == "preserve" else text.strip(" \t\r\n")


def _marker(node: Element, wrappers: tuple[Wrapper, ...]) -> Piece:
    return Piece(PieceKind.MARKER, "", "", None, None, (), wrappers, (node,))


def _field(nodes: list[Element], wrappers: tuple[Wrapper, ...]) -> Piece:
    style = nodes[0].find(RPR)
    shown, key = fields.shown_by(nodes), fields.field_key(nodes)
    return Piece(PieceKind.RUNS, OBJECT, shown, key, style, properties_key(style), wrappers, tuple(nodes), nodes[0])


def _whole(node: Element, wrappers: tuple[Wrapper, ...]) -> Piece:
    return Piece(PieceKind.WHOLE, OBJECT, "", key_of(node), None, (), wrappers, (node,))


def _wrapper_key(node: Element) -> Key:
    attributes = tuple(sorted(node.attrib.items()))
    properties = node.find(_SETTINGS.get(str(node.tag), SDT_PR))
    settings = () if properties is None else tuple(key_of(child) for child in properties if child.tag != ID)
    return (node.tag, attributes, settings)


def merged(pieces: Iterable[Piece]) -> list[tuple[object, ...]]:
    """What pieces say, whatever the runs they came in: the comparable form of a paragraph's content."""
    said: list[tuple[object, ...]] = []
    for piece in pieces:
        if piece.kind is PieceKind.MARKER:
            continue
        sort = (piece.place, piece.format_key)
        if piece.kind is PieceKind.TEXT and said and said[-1][0] == sort and said[-1][2] is None:
            said[-1] = (sort, f"{said[-1][1]}{piece.text}", None)
        else:
            said.append((sort, piece.text, piece.key))
    return said
