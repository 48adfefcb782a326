"""Brings a tree into the form in which two trees can be compared byte by byte, and keeps ids apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import count
from zlib import crc32

from lxml import etree

from qa_drafter.redline.wordml.names import (
    BOOKMARK_END,
    BOOKMARK_START,
    COMMENT_RANGE_END,
    COMMENT_RANGE_START,
    COMMENT_REFERENCE,
    DEL,
    DOC_PR,
    ID,
    LAST_RENDERED_PAGE_BREAK,
    MOVE_FROM,
    NAME,
    OLE_OBJECT,
    PROOF_ERR,
    VML_NS,
    W14_NS,
    Element,
    R,
    w,
)  # fmt: skip

_BOOKMARK_IDS = 0x20000000
_SAVE_IDS = tuple(map(w, ("rsidR", "rsidRPr", "rsidRDefault", "rsidP", "rsidDel", "rsidTr", "rsidSect")))
_PARAGRAPH_IDS = (f"{{{W14_NS}}}paraId", f"{{{W14_NS}}}textId")


def normalise(root: Element) -> None:
    """Drops what Word notes for itself, and gives each bookmark an id that follows from its name."""
    for element in list(root.iter(PROOF_ERR, LAST_RENDERED_PAGE_BREAK)):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    etree.strip_attributes(root, *_SAVE_IDS)
    _name_bookmark_ids(root)


def _name_bookmark_ids(root: Element) -> None:
    renamed: dict[str, str] = {}
    taken: dict[int, int] = {}
    for mark in root.iter(BOOKMARK_START):
        number = _take(crc32((mark.get(NAME) or "").encode()) & 0x1FFFFFFF, taken)
        renamed[mark.get(ID) or ""] = str(_BOOKMARK_IDS + number)
        mark.set(ID, renamed[mark.get(ID) or ""])
    for mark in root.iter(BOOKMARK_END):
        mark.set(ID, renamed.get(mark.get(ID) or "", mark.get(ID) or ""))


def _take(number: int, taken: dict[int, int]) -> int:
    """The number, or the first free one behind it. A taken one knows where to look on, for names repeat endlessly."""
    passed: list[int] = []
    while number in taken:
        passed.append(number)
        number = taken[number]
    taken.update(dict.fromkeys([*passed, number], number + 1))
    return number


def bookmark_ids(root: Element) -> frozenset[str]:
    """Ids of all bookmarks of a tree, names in disguise once it is normalised."""
    return frozenset(mark.get(ID) or "" for mark in root.iter(BOOKMARK_START))


def set_apart(root: Element, free_drawings: Iterator[int]) -> None:
    """Takes from an old tree what may occur once per file: paragraph ids, drawing numbers."""
    etree.strip_attributes(root, *_PARAGRAPH_IDS)
    for drawing in root.iter(DOC_PR):
        drawing.set("id", str(next(free_drawings)))


def name_shapes_anew(root: Element) -> None:
    """Gives shapes that went, or were moved away, names of their own where others have theirs too."""
    named = [shape for shape in root.iter(f"{{{VML_NS}}}*") if shape.get("id")]
    times = Counter(shape.get("id") for shape in named)
    free = (name for number in count(1) if (name := f"_x0000_s{number:04}") not in times)
    for shape in named:
        if times[shape.get("id")] > 1 and next(shape.iterancestors(DEL, MOVE_FROM), None) is not None:
            times[shape.get("id")] -= 1
            _rename(shape, next(free))


def _rename(shape: Element, name: str) -> None:
    """Names a shape, or a type of shapes, in whatever stands in the same run and speaks of it."""
    was = shape.get("id")
    shape.set("id", name)
    run = next(shape.iterancestors(R), shape)
    for other in run.iter(OLE_OBJECT, f"{{{VML_NS}}}*"):
        if other.get("ShapeID") == was:
            other.set("ShapeID", name)
        if other.get("type") == f"#{was}":
            other.set("type", f"#{name}")


def free_numbers(taken: Iterable[str | None]) -> Iterator[int]:
    """Numbers from 1 that are not among `taken`, which may hold anything: strangers wrote it."""
    known = frozenset(taken)
    return (number for number in count(1) if str(number) not in known)


def drop_comments(root: Element) -> int:
    """Removes the anchors of comments; answers how many comments there were."""
    anchors = list(root.iter(COMMENT_RANGE_START, COMMENT_RANGE_END, COMMENT_REFERENCE))
    for anchor in anchors:
        parent = anchor.getparent()
        if parent is not None:
            parent.remove(anchor)
    return sum(anchor.tag == COMMENT_REFERENCE for anchor in anchors)
