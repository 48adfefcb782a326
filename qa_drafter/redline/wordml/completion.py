"""Gives a tree what a reader would add when it opens it: a paragraph where none is, walls round what stands loose.

Files of other programs, and damaged ones, hold runs beside paragraphs, cells outside rows, controls without content.
Nothing that says something is lost: it gets what it lacks round it. What only sets something, out of place, goes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Final, TypeAlias

from lxml import etree

from qa_drafter.redline.wordml.blocks import Block, BlockKind, blocks_in
from qa_drafter.redline.wordml.names import (
    ALT_CHUNK,
    BODY,
    BR,
    COMMENT_REFERENCE,
    CR,
    CUSTOM_XML,
    CUSTOM_XML_PR,
    ENDNOTE_REFERENCE,
    FLD_CHAR,
    FLD_SIMPLE,
    FOOTNOTE_REFERENCE,
    HYPERLINK,
    INSTR_TEXT,
    NO_BREAK_HYPHEN,
    PPR,
    RANGE_MARKERS,
    REVISION_MARKS,
    REVISION_RANGES,
    RPR,
    SDT,
    SDT_CONTENT,
    SDT_END_PR,
    SDT_PR,
    SECT_PR,
    SECT_PR_CHANGE,
    SOFT_HYPHEN,
    TAB,
    TBL,
    TBL_GRID,
    TBL_PR,
    TBL_PR_EX,
    TC,
    TC_PR,
    TR,
    TR_PR,
    TXBX_CONTENT,
    W_NS,
    Element,
    P,
    R,
    T,
    w,
)  # fmt: skip

_STORIES: Final = frozenset({w("hdr"), w("ftr"), w("footnote"), w("endnote"), BODY, TXBX_CONTENT, TC})
_ENDS_IN_PARAGRAPH: Final = frozenset({TC, TXBX_CONTENT})
_NO_SECTIONS: Final = _STORIES - {BODY}
_BLOCKS: Final = frozenset({P, TBL, ALT_CHUNK})
_WALLS: Final = frozenset({SDT, CUSTOM_XML})
_NO_WIDTH: Final = RANGE_MARKERS | REVISION_RANGES | REVISION_MARKS
_IN_PARAGRAPH: Final = frozenset({R, HYPERLINK, FLD_SIMPLE, *map(w, ("smartTag", "dir", "bdo"))})
_IN_RUN: Final = frozenset({
    T, TAB, BR, CR, COMMENT_REFERENCE, NO_BREAK_HYPHEN, SOFT_HYPHEN, FLD_CHAR, INSTR_TEXT,
    FOOTNOTE_REFERENCE, ENDNOTE_REFERENCE, *map(w, ("sym", "ptab", "drawing", "pict", "object")),
})  # fmt: skip
_SAYS: Final = (*_BLOCKS, TR, TC, *_IN_PARAGRAPH, *_IN_RUN)
_SETTINGS: Final = {
    BODY: frozenset({SECT_PR}), TC: frozenset({TC_PR}), TBL: frozenset({TBL_PR, TBL_GRID}),
    TR: frozenset({TR_PR, TBL_PR_EX}), CUSTOM_XML: frozenset({CUSTOM_XML_PR}),
}  # fmt: skip
"""What stands once in a container and says nothing."""

_NOT_BLOCKS: Final = frozenset().union(*_SETTINGS.values(), {SDT_PR, SDT_END_PR})

_HOLD_NO_CONTENT: Final = (PPR, RPR, SDT_PR, TC_PR, TR_PR, TBL_PR, SECT_PR)
_WORD: Final = f"{{{W_NS}}}"
_STORY: Final = "story"
_STANDS_IN: Final = {
    TR: TBL, TC: TR, P: _STORY, **dict.fromkeys(_BLOCKS, _STORY), **dict.fromkeys(_IN_PARAGRAPH, P),
    **dict.fromkeys(_IN_RUN, R),
}  # fmt: skip

Walls: TypeAlias = tuple[tuple[str, ...], Element, Element]
"""Names of walls just built, the outermost and the innermost of them."""


def complete(root: Element) -> list[str]:
    """Completes a part in place; answers the names of the elements that were left out, each once."""
    lost: dict[str, None] = {}
    _put_runs_in_order(root)
    for element in [e for e in root.iter(SDT, TXBX_CONTENT, SECT_PR) if _is_lost(e)]:
        lost[etree.QName(element).localname] = None
        _remove(element)
    for container in list(root.iter(*_STORIES, TBL, TR)):
        _put_in_order(container, str(container.tag) if container.tag in (TBL, TR) else _STORY, lost)
    for tag, holds in ((TR, TC), (TBL, TR)):
        for element in [e for e in root.iter(tag) if next(e.iter(holds), None) is None]:
            _remove(element)
    for container in [story for story in root.iter(*_STORIES) if not len(story) or story[-1].tag != P]:
        last = next(_backwards(container), None)
        if last is None or (last.tag != P and container.tag in _ENDS_IN_PARAGRAPH):
            add_paragraph(container)
    body = root.find(BODY)
    if body is not None:
        _end_last_section(body)
    return list(lost)


def ended_alike(old: Element, new: Element) -> tuple[list[Block], list[Block]]:
    """The blocks of two stories. Where only one ends in a paragraph the other gets the last one that Word wants.

    It needs none when the paragraph is its own last one, too: then only what stood behind that came or went.
    """
    sides = blocks_in(old), blocks_in(new)
    lasts = [side[-1].kind if side else None for side in sides]
    if lasts[0] is lasts[1]:
        return sides
    said = [next((b.raw for b in reversed(side) if b.kind is BlockKind.PARAGRAPH), None) for side in sides]
    if said[0] == said[1]:
        return sides
    for story, last in zip((old, new), lasts, strict=True):
        if last is not BlockKind.PARAGRAPH:
            add_paragraph(story)
    return blocks_in(old), blocks_in(new)


def _is_lost(element: Element) -> bool:
    """Whether it stands where no program looks for it: content among settings, page settings elsewhere."""
    if element.tag != SECT_PR:
        return next(element.iterancestors(*_HOLD_NO_CONTENT), None) is not None
    parent = element.getparent()
    is_at_home = parent is not None and parent.tag in (BODY, PPR, SECT_PR_CHANGE)
    return not is_at_home or next(element.iterancestors(*_NO_SECTIONS), None) is not None


def _put_runs_in_order(root: Element) -> None:
    """Text beside runs gets a run; settings stand first, and of those that stand there twice the first ones hold."""
    texts = [e for e in root.iter(T, FLD_CHAR, INSTR_TEXT) if (home := e.getparent()) is not None and home.tag == P]
    for loose in texts:
        _put_into_walls(loose, (R,), None)
    for settings in [found for found in root.iter(PPR, RPR) if found.getprevious() is not None]:
        home, before = settings.getparent(), [other.tag for other in settings.itersiblings("*", preceding=True)]
        if settings.tag in before:
            _remove(settings)
        elif home is not None and before and home.tag == (P if settings.tag == PPR else R):
            home.insert(0, settings)


def _put_in_order(container: Element, home: str, lost: dict[str, None]) -> None:
    """`home` is what the container is for: rows, cells, or the blocks of a story."""
    settings = _SETTINGS.get(str(container.tag), frozenset())
    waiting = deque(container)
    last: Walls | None = None
    seen: set[str] = set()
    while waiting:
        child = waiting.popleft()
        tag = child.tag
        if _STANDS_IN.get(str(tag)) == home:
            last = None
        elif tag in settings and tag not in seen:
            seen.add(tag)
        elif tag in _NO_WIDTH or not _is_of_word(child):
            continue
        elif tag in _WALLS:
            _put_in_order(_content_of(child), home, lost)
        elif tag in _STANDS_IN and not (tag in _IN_PARAGRAPH and _holds_blocks(child)):
            last = _put_into_walls(child, _walls_between(tag, home), last)
        else:
            waiting.extendleft(reversed(_given_up(child, lost)))


def _holds_blocks(element: Element) -> bool:
    return any(child.tag in (P, TBL, TR, TC) for child in element)


def _is_of_word(element: Element) -> bool:
    return isinstance(element.tag, str) and element.tag.startswith(_WORD)


def _walls_between(tag: str, home: str) -> tuple[str, ...]:
    """What must stand between a container and an element of this name, outermost first."""
    walls: list[str] = []
    here = _STANDS_IN[tag]
    while here != home:
        here = TC if here == _STORY else here
        walls.insert(0, here)
        here = _STANDS_IN[here]
    return tuple(walls)


def _put_into_walls(child: Element, walls: tuple[str, ...], last: Walls | None) -> Walls:
    """Builds the walls, or takes the child into those just built for the one before it."""
    if last is None or last[0] != walls or last[1].getnext() is not child:
        outer = inner = etree.Element(walls[0])
        child.addprevious(outer)
        for wall in (None, *walls[1:]):
            inner = inner if wall is None else etree.SubElement(inner, wall)
            if inner.tag == TBL:
                inner.extend([etree.Element(TBL_PR), etree.Element(TBL_GRID)])
        last = walls, outer, inner
    last[2].append(child)
    return last


def _given_up(shell: Element, lost: dict[str, None]) -> list[Element]:
    """Takes away an element that has no place here; answers what it held when that says anything."""
    held = [child for child in shell if next(child.iter(*_SAYS), None) is not None]
    for child in held:
        shell.addprevious(child)
    lost[etree.QName(shell).localname] = None
    _remove(shell)
    return held


def _content_of(control: Element) -> Element:
    """The element that holds the content of a control; what stands beside it goes in."""
    if control.tag != SDT:
        return control
    holder = control.find(SDT_CONTENT)
    if holder is None:
        holder = etree.SubElement(control, SDT_CONTENT)
    holder.extend([c for c in control if c is not holder and _is_of_word(c) and c.tag not in (SDT_PR, SDT_END_PR)])
    return holder


def _backwards(container: Element) -> Iterator[Element]:
    """The blocks of a story from the last one on, through the walls of controls; foreign elements are blocks too."""
    for child in reversed(container):
        if child.tag in _WALLS:
            holder = child.find(SDT_CONTENT) if child.tag == SDT else child
            yield from _backwards(holder) if holder is not None else ()
        elif isinstance(child.tag, str) and child.tag not in _NO_WIDTH and child.tag not in _NOT_BLOCKS:
            yield child


def _end_last_section(body: Element) -> None:
    """Page settings stand last. Behind the paragraph that ends a section stands another one, in the last section."""
    section = body.find(SECT_PR)
    if section is not None and section.getnext() is not None:
        body.append(section)
    last = next((child for child in reversed(body) if child.tag in _BLOCKS or child.tag in _WALLS), None)
    if last is not None and last.tag == P and last.find(f"*/{SECT_PR}") is not None:
        add_paragraph(body)


def add_paragraph(container: Element) -> None:
    """An empty paragraph at the end, before the page settings of a body."""
    paragraph = etree.Element(P)
    section = container.find(SECT_PR)
    container.append(paragraph) if section is None else section.addprevious(paragraph)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
