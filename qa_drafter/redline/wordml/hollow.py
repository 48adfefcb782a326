"""What holds nothing: tables without rows, links, controls and formulas without content."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from qa_drafter.redline.wordml.names import (
    BDO,
    DIR,
    HYPERLINK,
    O_MATH,
    O_MATH_PARA,
    SDT,
    SDT_CONTENT,
    SMART_TAG,
    SMART_TAG_PR,
    TBL,
    TR,
    Element,
)  # fmt: skip

_SHELLS: Final = (HYPERLINK, SMART_TAG, DIR, BDO, O_MATH, O_MATH_PARA)


def filled_in(root: Element) -> list[Element]:
    """The tables, hyperlinks, content controls and formulas that hold something."""
    return [element for element in root.iter(TBL, SDT, *_SHELLS) if not _is_hollow(element)]


def _is_hollow(element: Element) -> bool:
    if element.tag == TBL:
        return next(element.iter(TR), None) is None
    holder = element.find(SDT_CONTENT) if element.tag == SDT else element
    is_empty = holder is not None and (not len(holder) or (len(holder) == 1 and holder[0].tag == SMART_TAG_PR))
    return element.tag in (SDT, *_SHELLS) and is_empty


def sweep(filled: Iterable[Element]) -> None:
    """Removes what resolution left hollow of these elements, and what that leaves hollow."""
    for element in filled:
        here: Element | None = element
        while here is not None and _is_hollow(here):
            above = here.getparent()
            remove(here)
            here = above.getparent() if above is not None and above.tag == SDT_CONTENT else above


def remove(element: Element | None) -> None:
    """Takes an element away, unless it is gone already."""
    if element is not None and (parent := element.getparent()) is not None:
        parent.remove(element)
