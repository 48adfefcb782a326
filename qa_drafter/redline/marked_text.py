"""Reads a redline as a person does: every paragraph with its words kept, inserted, deleted or moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from qa_drafter.redline.wordml.looks import Looks
from qa_drafter.redline.wordml.names import (
    CELL_DEL,
    CELL_INS,
    DEL,
    FALLBACK,
    ID,
    INS,
    MOVE_FROM,
    MOVE_FROM_END,
    MOVE_FROM_START,
    MOVE_TO,
    MOVE_TO_END,
    MOVE_TO_START,
    NAME,
    PPR,
    PROPERTY_CHANGES,
    REVISION_MARKS,
    RPR,
    TBL,
    TC,
    TC_PR,
    TR,
    TR_PR,
    TXBX_CONTENT,
    Element,
    P,
    w,
)  # fmt: skip
from qa_drafter.redline.wordml.numbers import ListNumbers
from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.wordml.resolution import resolve_tree
from qa_drafter.redline.wordml.shown import Mark, MarkedWords, words_in
from qa_drafter.redline.wordml.stories import NOTES, body_of, noted_in, story_parts

_STARTS: Final = frozenset({MOVE_FROM_START, MOVE_TO_START})
_ENDS: Final = frozenset({MOVE_FROM_END, MOVE_TO_END})
_FATES: Final = {
    INS: Mark.INSERT, CELL_INS: Mark.INSERT, MOVE_TO: Mark.MOVED_HERE,
    DEL: Mark.DELETE, CELL_DEL: Mark.DELETE, MOVE_FROM: Mark.MOVED_AWAY,
}  # fmt: skip
_NOTES: Final = {kind: w(kind.removesuffix("s")) for kind in NOTES}
_ORDER: Final = "order"
"""An attribute of ours that tells paragraphs apart while numbers are counted; it is never saved."""


class Holder(Enum):
    """The smallest thing that came or went as a whole with a paragraph in it."""

    NOTHING = "nothing"
    CELL = "cell"
    ROW = "row"
    OTHER = "text box or note"


@dataclass(frozen=True, slots=True)
class MarkedParagraph:
    """One paragraph of a redline.

    `end` is what became of the paragraph's own end: two paragraphs that were joined show a deleted one. `level` is that
    of a heading, `depth` of its list, `labels` the numbers that Word prints before it in the old and in the new file.
    `cell` is (table, row, column) counted from 1; `fate` and `holder` say whether its row or cell came or went whole.
    `move` names the move that it belongs to, at both of its ends. `formatted`: settings or formatting changed.
    """

    words: tuple[MarkedWords, ...]
    end: Mark = Mark.KEEP
    level: int | None = None
    depth: int | None = None
    labels: tuple[str, str] = ("", "")
    cell: tuple[int, int, int] | None = None
    fate: Mark = Mark.KEEP
    holder: Holder = Holder.NOTHING
    move: str | None = None
    formatted: bool = False
    in_box: bool = False

    @property
    def old(self) -> str:
        """What the old file says here."""
        return "".join(words.text for words in self.words if words.mark.is_old)

    @property
    def new(self) -> str:
        """What the new file says here."""
        return "".join(words.text for words in self.words if words.mark.is_new)

    @property
    def is_marked(self) -> bool:
        """Whether anything here differs."""
        kept = self.end is self.fate is Mark.KEEP and all(words.mark is Mark.KEEP for words in self.words)
        return not kept or self.formatted


@dataclass(frozen=True, slots=True)
class MarkedStory:
    """The paragraphs of one part in order, those of its tables, notes and text boxes included."""

    part: str
    paragraphs: tuple[MarkedParagraph, ...]


def marked_text_of(docx: bytes) -> tuple[MarkedStory, ...]:
    """What a redline shows, main part first."""
    package = Package.opened(docx)
    body_of(package)  # refuses a file without one
    states = _State.of(docx, accept=False), _State.of(docx, accept=True)
    looks, lists = Looks(package), ListNumbers(package)
    stories: list[MarkedStory] = []
    for part in story_parts(package):
        main = part == package.main
        told = _Reader(looks, lists if main else None, states).read(package.tree(part))
        numbered = (
            replace(found, labels=(states[0].numbers.get(n, ""), states[1].numbers.get(n, ""))) if main else found
            for n, found in told
        )
        stories.append(MarkedStory(part, tuple(numbered)))
    return tuple(stories)


@dataclass(frozen=True, slots=True)
class _State:
    """What Word prints in one of the two states: numbers by the order of paragraphs in the redline, and which notes."""

    numbers: dict[int, str]
    notes: dict[str, set[str]]

    @classmethod
    def of(cls, docx: bytes, *, accept: bool) -> _State:
        """The state with all changes accepted, or rejected."""
        package = Package.opened(docx)
        root = package.tree(package.main)
        for n, paragraph in enumerate(root.iter(P)):
            paragraph.set(_ORDER, str(n))
        resolve_tree(root, accept)
        labels = ListNumbers(package).labels(body_of(package))
        numbers = {int(element.get(_ORDER) or -1): label for element, label in labels.items()}
        return cls(numbers, noted_in(root))


class _Reader:
    """Walks through one part, and knows in which table and which move it stands."""

    def __init__(self, looks: Looks, lists: ListNumbers | None, states: tuple[_State, _State]) -> None:
        self._looks, self._lists, self._states = looks, lists, states
        self._moves: dict[str, str] = {}
        self._places: dict[Element, int] = {}
        self._held: dict[Element, int] = {}

    def read(self, root: Element) -> Iterator[tuple[int, MarkedParagraph]]:
        """Each paragraph with its place in the order of all, second copies of text boxes counted and left out."""
        waiting: tuple[int, Element] | None = None
        order = -1
        for element in root.iter(P, *_STARTS, *_ENDS):
            if element.tag in _STARTS:
                self._moves[element.get(ID) or ""] = element.get(NAME) or ""
                continue
            if waiting is not None:
                yield waiting[0], self._paragraph(waiting[1])
                waiting = None
            if element.tag in _ENDS:
                self._moves.pop(element.get(ID) or "", None)
                continue
            order += 1
            if next(element.iterancestors(FALLBACK), None) is None:
                waiting = order, element  # a range that begins inside it is its own
        if waiting is not None:
            yield waiting[0], self._paragraph(waiting[1])

    def _paragraph(self, element: Element) -> MarkedParagraph:
        holder, fate = self._holder(element)
        form = self._lists.form_of(element) if self._lists is not None else None
        settings = element.find(PPR)
        mark = settings.find(RPR) if settings is not None else None
        return MarkedParagraph(
            words=words_in(element, fate if holder is Holder.OTHER else Mark.KEEP),
            end=next((_FATES[str(c.tag)] for c in mark if c.tag in _FATES), Mark.KEEP)
            if mark is not None
            else Mark.KEEP,
            level=self._looks.level(element),
            depth=form[1] if form else None,
            cell=self._cell(element),
            fate=fate,
            holder=holder,
            move=next(reversed(self._moves.values()), None),
            formatted=next(element.iter(*PROPERTY_CHANGES), None) is not None or _cell_is_formatted(element),
            in_box=next(element.iterancestors(TXBX_CONTENT), None) is not None,
        )

    def _holder(self, element: Element) -> tuple[Holder, Mark]:
        """What it came or went with: its row, its cell, the text box or the note that it stands in."""
        holder, fate = _table_holder_of(element)
        if fate is Mark.KEEP:
            box = next(element.iterancestors(TXBX_CONTENT), None)
            marked = next(box.iterancestors(*REVISION_MARKS), None) if box is not None else None
            fate = _FATES[str(marked.tag)] if marked is not None else self._fate_of_note(element)
            holder = Holder.OTHER if fate is not Mark.KEEP else Holder.NOTHING
        return holder, fate

    def _fate_of_note(self, element: Element) -> Mark:
        """A note that stands in both, but is referred to from elsewhere, has a copy for either state."""
        for kind, tag in _NOTES.items():
            note = next(element.iterancestors(tag), None)
            if note is not None:
                known = [(note.get(ID) or "") in state.notes[kind] for state in self._states]
                return {(True, False): Mark.MOVED_AWAY, (False, True): Mark.MOVED_HERE}.get(
                    (known[0], known[1]), Mark.KEEP
                )
        return Mark.KEEP

    def _cell(self, element: Element) -> tuple[int, int, int] | None:
        """The outermost cell that it stands in; one that no row of a table holds is none to a reader."""
        cell = next(reversed([*element.iterancestors(TC)]), None)
        row = next(cell.iterancestors(TR), None) if cell is not None else None
        table = next(row.iterancestors(TBL), None) if row is not None else None
        if cell is None or row is None or table is None:
            return None
        return self._place(table, None), self._place(row, table), self._place(cell, row)

    def _place(self, element: Element, home: Element | None) -> int:
        """The how-maniest it is in its home, counted as they are met."""
        if element not in self._places:
            key = element if home is None else home
            if home is None:
                self._places[element] = 1 + sum(found.tag == TBL for found in self._places)
            else:
                self._held[key] = self._held.get(key, 0) + 1
                self._places[element] = self._held[key]
        return self._places[element]


def _table_holder_of(element: Element) -> tuple[Holder, Mark]:
    for tag, settings_tag, holder in ((TR, TR_PR, Holder.ROW), (TC, TC_PR, Holder.CELL)):
        for outer in element.iterancestors(tag):
            settings = outer.find(settings_tag)
            fate = (
                next((_FATES[str(c.tag)] for c in settings if c.tag in _FATES), None) if settings is not None else None
            )
            if fate is not None:
                return holder, fate
    return Holder.NOTHING, Mark.KEEP


def _cell_is_formatted(element: Element) -> bool:
    """Whether the settings of the cell or row differ; told at the first paragraph of the cell."""
    cell = element.getparent()
    if cell is None or cell.tag != TC or cell.find(P) is not element:
        return False
    row = next(cell.iterancestors(TR), None)
    settings = [cell.find(TC_PR), row.find(TR_PR) if row is not None and row.find(TC) is cell else None]
    return any(child.tag in PROPERTY_CHANGES for found in settings if found is not None for child in found)


__all__ = ["Holder", "Mark", "MarkedParagraph", "MarkedStory", "MarkedWords", "marked_text_of"]
