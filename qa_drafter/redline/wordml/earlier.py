"""Tracked changes that a file brought along: who made them, so that the redline can show them under their names."""

from __future__ import annotations

from collections.abc import Iterable

from qa_drafter.redline.model import Stamp
from qa_drafter.redline.wordml.names import (
    AUTHOR,
    DATE,
    DEL,
    DEL_TEXT,
    INS,
    MOVE_FROM,
    MOVE_TO,
    PPR_CHANGE,
    RPR,
    RPR_CHANGE,
    TR,
    TR_PR,
    Element,
    P,
    R,
    T,
)  # fmt: skip

_CAME, _WENT, _FORMATTED = (INS, MOVE_TO), (DEL, MOVE_FROM), (RPR_CHANGE, PPR_CHANGE)
_SHORT = 3
"""Characters; a shorter text must be found exactly, for it is said everywhere."""


class Earlier:
    """The authors of what came, what went, and what was formatted before the comparison."""

    def __init__(self, roots: Iterable[Element] = ()) -> None:
        self._came: dict[Element, Stamp] = {}
        self._formatted: dict[Element, Stamp] = {}
        self._went: dict[str, Stamp] = {}
        for root in roots:
            self._read(root)
        self._all_that_went = list(self._went.items())

    def __bool__(self) -> bool:
        return bool(self._came or self._went or self._formatted)

    def _read(self, root: Element) -> None:
        text, last = "", None
        for mark in root.iter(*_CAME, *_WENT, *_FORMATTED):
            holder = mark.getparent()
            stamp = Stamp(mark.get(AUTHOR) or "", mark.get(DATE) or "")
            if holder is None:
                continue
            if mark.tag in _FORMATTED:
                self._formatted[_owner(holder)] = stamp
            elif mark.tag in _CAME:
                self._came[_owner(holder)] = stamp
                self._came.update((run, stamp) for run in mark.iter(R))
            else:
                together = last is not None and last.getnext() is mark
                text = (text if together else "") + "".join(t.text or "" for t in mark.iter(T, DEL_TEXT))
                last = mark
                self._went[text.strip()] = stamp

    def author_of(self, tag: str, source: Element | None, text: str) -> Stamp | None:
        """Who made a change of this sort to this element, or took away this text; None when nobody did."""
        if tag in _FORMATTED:
            return None if source is None else self._formatted.get(source)
        if tag in _CAME:
            return None if source is None else self._came.get(source)
        text = text.strip()
        if tag not in _WENT or not text:
            return None
        if text in self._went or len(text) < _SHORT:
            return self._went.get(text)
        return next((stamp for said, stamp in self._all_that_went if text in said), None)


def _owner(holder: Element) -> Element:
    """The run, paragraph or row that a mark inside its settings speaks of."""
    if holder.tag == RPR or holder.tag == TR_PR or str(holder.tag).endswith("}pPr"):
        return next(holder.iterancestors(R, P, TR), holder)
    return holder
