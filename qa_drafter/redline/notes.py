"""Footnotes and endnotes: which old one answers to which new one.

A note that only one document has answers to an empty one, so that all of its text is marked; whoever resolves the
redline takes notes away whose mark in the text is gone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from lxml import etree

from qa_drafter.redline.alignment import aligned
from qa_drafter.redline.wordml.identifiers import free_numbers, set_apart
from qa_drafter.redline.wordml.names import (
    BOOKMARK_END,
    BOOKMARK_START,
    DEL,
    DOC_PR,
    ENDNOTE_REFERENCE,
    FOOTNOTE_REFERENCE,
    ID,
    MOVE_FROM,
    TYPE,
    Element,
    P,
    T,
    w,
)  # fmt: skip
from qa_drafter.redline.wordml.resolution import resolve_tree
from qa_drafter.redline.wordml.xml import raw_of

_NOTES: Final = frozenset({w("footnote"), w("endnote")})
_MARKS: Final = {w("footnotes"): FOOTNOTE_REFERENCE, w("endnotes"): ENDNOTE_REFERENCE}


@dataclass(frozen=True, slots=True)
class NotePair:
    """Two notes that answer to each other under one id of the new file; `shown` is the number that a reader sees."""

    id: str
    shown: str
    old: Element
    new: Element


class Notes:
    """The notes of one sort, of both documents; `old_marks` and `new_marks` are ids in the order of the text."""

    def __init__(self, old: Element, new: Element, old_marks: Sequence[str], new_marks: Sequence[str]) -> None:
        self._free = free_numbers([*(note.get(ID) for root in (old, new) for note in root), *old_marks, *new_marks])
        for root in (old, new):
            self._tell_apart(root)
        self._old = [_Note(note) for note in old if _is_ordinary(note)]
        self._new = [_Note(note) for note in new if _is_ordinary(note)]
        self._root = new
        self._shown = [{n: str(place) for place, n in enumerate(marks, 1)} for marks in (old_marks, new_marks)]
        self.numbers: dict[str, str] = {}
        """The id in the new file of every old note."""

    def _tell_apart(self, root: Element) -> None:
        """Gives a number to notes that have none, or one that an earlier note has; no mark in the text means them."""
        taken: set[str] = set()
        for note in root:
            number = note.get(ID)
            if isinstance(note.tag, str) and (not number or number in taken):
                note.set(ID, str(next(self._free)))
            taken.add(note.get(ID) or "")

    @classmethod
    def emptied(cls, root: Element) -> Element:
        """A copy of a notes part without its ordinary notes."""
        copied = deepcopy(root)
        for note in [note for note in copied if _is_ordinary(note)]:
            copied.remove(note)
        return copied

    def paired(self) -> list[NotePair]:
        """All pairs; empty notes are added to the new file for those that only the old one has."""
        found = aligned(self._old, self._new, [None] * len(self._old), [None] * len(self._new))
        answers = dict(sorted([*found.pairs, *found.moves]))
        answered = {j: self._old[i] for i, j in answers.items()}
        pairs = []
        for j, note in enumerate(self._new):
            old = answered.get(j)
            if old is not None:
                self.numbers[old.id] = note.id
            before = _blank(note.element) if old is None else old.element
            pairs.append(NotePair(note.id, self._shown[1].get(note.id, note.id), before, note.element))
        for old in (note for i, note in enumerate(self._old) if i not in answers):
            number = self.numbers[old.id] = str(next(self._free))
            after = _blank(old.element)
            after.set(ID, number)
            self._root.append(after)
            pairs.append(NotePair(number, f"{self._shown[0].get(old.id, old.id)} of the old file", old.element, after))
        return pairs


Copies = dict[tuple[str, str], str]
"""By sort of mark and number of a copied note: the number of the note that it is a copy of."""


def give_old_marks_their_notes(text: Element, notes: Element) -> Copies:
    """A mark that went, or was moved away, gets a note of its own, for readers take a note away with any mark of it.

    Then the notes stand in the order of their marks: some readers count instead of looking for the number.
    """
    sort = _MARKS[str(notes.tag)]
    marks = list(text.iter(sort))
    times = Counter(mark.get(ID) or "" for mark in marks)
    by_id = {note.get(ID): note for note in notes if _is_ordinary(note)}
    free = free_numbers(holder.get(ID) for holder in (*notes, *marks))
    copies: Copies = {}
    for mark in marks:
        number = mark.get(ID) or ""
        if times[number] > 1 and number in by_id and _is_gone(mark):
            mark.set(ID, str(next(free)))
            copies[sort, mark.get(ID) or ""] = number
            times[number] -= 1
            notes.append(_old_state(by_id[number], mark.get(ID) or ""))
    order = {mark.get(ID): n for n, mark in reversed([*enumerate(marks)])}
    notes[:] = sorted(notes, key=lambda note: order.get(note.get(ID), len(marks)) if _is_ordinary(note) else -1)
    return copies


def _is_gone(mark: Element) -> bool:
    return next(mark.iterancestors(DEL, MOVE_FROM), None) is not None


def _old_state(note: Element, number: str) -> Element:
    copied = deepcopy(note)
    resolve_tree(copied, accept=False)
    set_apart(copied, free_numbers(drawing.get("id") for drawing in note.getroottree().iter(DOC_PR)))
    for bookmark in list(copied.iter(BOOKMARK_START, BOOKMARK_END)):
        if (holder := bookmark.getparent()) is not None:
            holder.remove(bookmark)
    copied.set(ID, number)
    return copied


def _is_ordinary(note: Element) -> bool:
    """Separators are notes to Word and to nobody else."""
    return note.tag in _NOTES and note.get(TYPE) in (None, "normal")


def _blank(like: Element) -> Element:
    note = etree.Element(like.tag, dict(like.attrib), like.nsmap)
    etree.SubElement(note, P)
    return note


class _Note:
    """A note as alignment sees it."""

    sort = ("note",)
    answers_any = False

    def __init__(self, element: Element) -> None:
        self.element, self.id = element, element.get(ID) or ""

    @cached_property
    def raw(self) -> bytes:
        return b"".join(raw_of(child) for child in self.element)

    @cached_property
    def words(self) -> list[str]:
        return "".join(text.text or "" for text in self.element.iter(T)).split()
