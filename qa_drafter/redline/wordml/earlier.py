"""Tracked changes that the files brought along: who made them, so that the redline can show them under their names.

The comparison looks for what came and went of itself. A change that it finds belongs to whoever marked the very same
element in the file that holds it, or else the same words in the other file, first of all in the same paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

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

_CAME, _WENT, _FORMATTED = "inserted", "deleted", "formatted"
_SORTS: Final = {
    INS: _CAME, MOVE_TO: _CAME, DEL: _WENT, MOVE_FROM: _WENT, RPR_CHANGE: _FORMATTED, PPR_CHANGE: _FORMATTED,
}  # fmt: skip
_SHORT: Final = 3
"""Characters; a shorter text must be found exactly, for it is said everywhere."""
_LONG: Final = 12
"""Characters; a text so long is found in whatever paragraph it stands."""

Part = tuple[str, Stamp | None]
"""A stretch of text, and who marked it before the comparison."""


@dataclass(frozen=True, slots=True)
class EarlierMark:
    """One tracked change of a file."""

    sort: str
    stamp: Stamp
    said: str

    def __str__(self) -> str:
        return f"{self.sort} by {self.stamp.author or 'nobody'}, {self.stamp.date[:10] or 'no date'}: {self.said}"


class Earlier:
    """The tracked changes of both files, by the elements that they speak of, by paragraph, and by wording."""

    def __init__(self) -> None:
        self._at: dict[tuple[str, Element], EarlierMark] = {}
        self._in: dict[Element, list[EarlierMark]] = {}
        self._marks: dict[EarlierMark, str] = {}
        self._whole: dict[tuple[str, bool, str], EarlierMark] = {}
        self._kept: set[EarlierMark] = set()

    def __bool__(self) -> bool:
        return bool(self._at)

    def read(self, root: Element, part: str) -> None:
        """Takes down the tracked changes of a part, before they are resolved."""
        last: Element | None = None
        said = ""
        for mark in root.iter(*_SORTS):
            holder = mark.getparent()
            if holder is None:
                continue
            if mark.tag in (RPR_CHANGE, PPR_CHANGE) or holder.tag in (RPR, TR_PR):
                self._read_settings(mark, holder)
                continue
            goes_on = last is not None and last.getnext() is mark and last.tag == mark.tag
            text = "".join(t.text or "" for t in mark.iter(T, DEL_TEXT))
            if goes_on and last is not None and _stamp(last) == _stamp(mark):
                self._forget(EarlierMark(_SORTS[str(mark.tag)], _stamp(mark), said), last)
                text = said + text
            last, said = mark, text
            self._take_down(mark, EarlierMark(_SORTS[str(mark.tag)], _stamp(mark), said), part)

    def _read_settings(self, mark: Element, holder: Element) -> None:
        """Marks in the settings of a run, of the end of a paragraph, or of a row."""
        owner = next((e for e in (holder, *holder.iterancestors()) if e.tag in (R, P, TR)), holder)
        sort = _SORTS[str(mark.tag)]
        found = self._at[sort, owner] = EarlierMark(sort, _stamp(mark), "")
        if owner.tag != R and sort != _FORMATTED:
            self._whole.setdefault((sort, owner.tag == TR, _said_by(owner, sort)), found)

    def _take_down(self, mark: Element, found: EarlierMark, part: str) -> None:
        self._at.update(((found.sort, run), found) for run in mark.iter(R))
        self._marks[found] = part
        if (paragraph := next(mark.iterancestors(P), None)) is not None:
            self._in.setdefault(paragraph, []).append(found)

    def _forget(self, found: EarlierMark, mark: Element) -> None:
        """A mark that goes on in its neighbour."""
        self._marks.pop(found, None)
        if (paragraph := next(mark.iterancestors(P), None)) is not None and found in self._in.get(paragraph, ()):
            self._in[paragraph].remove(found)

    def author_at(self, tag: str, source: Element | None) -> Stamp | None:
        """Who made a change of this sort to this element."""
        found = None if source is None else self._at.get((_SORTS.get(tag, ""), source))
        return None if found is None else self._keep(found)

    def author_of_whole(self, tag: str, owner: Element) -> Stamp | None:
        """Who made the end of a paragraph, or a row, come or go that says the same as this one."""
        sort = _SORTS.get(tag, "")
        found = self._whole.get((sort, owner.tag == TR, _said_by(owner, sort)))
        return None if found is None else self._keep(found)

    def author_of(self, tag: str, text: str) -> Stamp | None:
        """Who marked exactly this text, the whole of a paragraph or cell, wherever it stands."""
        sort, text = _SORTS.get(tag, ""), text.strip()
        marks = [mark for mark in self._marks if mark.sort == sort] if text else []
        found = _saying(text, marks, _LONG)
        return None if found is None else self._keep(found)

    def author_of_object(self, tag: str, shown: str, paragraphs: Collection[Element]) -> Stamp | None:
        """Who marked a field that shows this in one of these paragraphs, or a thing without words."""
        marks = self._inside(tag, paragraphs)
        found = _saying(shown.strip(), marks, _SHORT) or next((m for m in marks if not m.said + shown), None)
        return None if found is None else self._keep(found)

    def parted(self, tag: str, text: str, paragraphs: Collection[Element]) -> Iterator[Part]:
        """A text that came or went in these paragraphs, cut where earlier changes of the same words begin and end."""
        marks = sorted(self._inside(tag, paragraphs), key=lambda mark: -len(mark.said))
        for said, author in self._parts(text, marks):
            anywhere = author is None and (len(paragraphs) == 1 or len(said.strip()) >= _LONG)
            yield said, self.author_of(tag, said) if anywhere else author

    def _inside(self, tag: str, paragraphs: Collection[Element]) -> list[EarlierMark]:
        sort = _SORTS.get(tag, "")
        return [mark for paragraph in paragraphs for mark in self._in.get(paragraph, ()) if mark.sort == sort]

    def _parts(self, text: str, marks: list[EarlierMark]) -> Iterator[Part]:
        if (found := _saying(text.strip() or text, marks, _SHORT)) is not None:
            yield text, self._keep(found)
            return
        for mark in marks:
            place = _place_in(text, mark.said) or _place_in(text, mark.said.strip())
            if place is not None:
                yield from self._parts(text[: place.start()], marks)
                yield place[0], self._keep(mark)
                yield from self._parts(text[place.end() :], marks)
                return
        if text:
            yield text, None

    def _keep(self, found: EarlierMark) -> Stamp:
        self._kept.add(found)
        return found.stamp

    def lost(self) -> Iterator[tuple[str, str]]:
        """The changes of words that the redline does not show under their authors' names, each with its part."""
        for mark, part in self._marks.items():
            if mark not in self._kept and mark.said.strip():
                yield str(mark), part


def _saying(text: str, marks: Collection[EarlierMark], shortest: int) -> EarlierMark | None:
    """A mark of exactly this text, or of one that says it too."""
    if not text:
        return None
    exactly = next((mark for mark in marks if text in (mark.said, mark.said.strip())), None)
    if exactly is not None or len(text) < shortest:
        return exactly
    return next((mark for mark in marks if text in mark.said), None)


def _place_in(text: str, words: str) -> re.Match[str] | None:
    """Where the text says these words, none of them as a part of a longer one."""
    if not words.strip():
        return None
    ends = ["(?<!\\w)" if words[0].isalnum() else "", "(?!\\w)" if words[-1].isalnum() else ""]
    return re.search(re.escape(words).join(ends), text)


def _stamp(mark: Element) -> Stamp:
    return Stamp(mark.get(AUTHOR) or "", mark.get(DATE) or "")


def _said_by(owner: Element, sort: str) -> str:
    """What a paragraph or row says when it comes, or said when it went."""
    texts = owner.iter(T) if sort == _CAME else owner.iter(T, DEL_TEXT)
    return "".join("".join(text.text or "" for text in texts).split())
