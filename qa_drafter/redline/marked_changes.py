"""Which of a comparison's changes each paragraph of its redline shows. Pure: it knows no XML."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from qa_drafter.redline.marked_text import Holder, MarkedParagraph, MarkedStory
from qa_drafter.redline.model import Change, ChangeKind
from qa_drafter.redline.wordml.shown import Mark

_REACH: Final = 60
"""How many changes ahead the one of a paragraph is looked for: those between are looked for there in vain."""

Numbers = tuple[tuple[int, ...], ...]
"""For each paragraph of a story the numbers of the changes that show in it."""


@dataclass(slots=True)
class _Unit:
    """What a comparison counts as one change: a paragraph, paragraphs that were joined, a cell, a row, a move."""

    places: list[int] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    come: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    is_column: bool = False
    is_copy: bool = False
    """A note, or the text of a box, that is told with the paragraph which leads to it."""

    def take(self, place: int, paragraph: MarkedParagraph) -> None:
        """Takes in one more paragraph."""
        self.places.append(place)
        self.is_column = paragraph.holder is Holder.CELL
        self.is_copy = paragraph.holder is Holder.OTHER
        self.said.append(_bare(paragraph.new))
        for words in paragraph.words:
            if words.mark is not Mark.KEEP:
                (self.gone if words.mark.is_old else self.come).append(_bare(words.text))

    def is_told_by(self, change: Change) -> bool:
        """Whether the words of the change hold those that came and went here."""
        before, after = _bare(change.before), _bare(change.after)
        if any(self.gone) or any(self.come):
            return all(text in before for text in self.gone) and all(text in after for text in self.come)
        if change.kind is ChangeKind.FORMAT:
            told = not after or after == "pagesettingsofthelastsection"
            return told or any(text in after or after in text for text in self.said)
        return not before or not after or before == after


def numbers_in(stories: Sequence[MarkedStory], changes: Sequence[Change]) -> tuple[Numbers, ...]:
    """The numbers of the changes at each paragraph of each story.

    The changes stand in the order of the redline, so their words lead from one to the next. A change that no paragraph
    shows by its words goes to the paragraph of the change before it: none is dropped.
    """
    return tuple(
        _Matching(story.paragraphs, [change for change in changes if change.part == story.part]).numbers()
        for story in stories
    )


class _Matching:
    """The changes of one part, laid beside its paragraphs."""

    def __init__(self, paragraphs: Sequence[MarkedParagraph], changes: list[Change]) -> None:
        self._paragraphs = paragraphs
        self._found: list[set[int]] = [set() for _ in paragraphs]
        self._changes = changes
        self._known: set[int] = set()

    def numbers(self) -> Numbers:
        """The changes at each paragraph."""
        units = _units_of(self._paragraphs)
        told = [change for change in self._changes if change.kind is ChangeKind.MOVE]
        left = [unit for key, unit in units if key[0] == "move" and not self._match_move(unit, told)]
        others = [*left, *(unit for key, unit in units if key[0] != "move")]
        # A move inside a cell is listed with the cell.
        self._match(sorted(others, key=lambda unit: unit.places[0]), [c for c in self._changes if c not in told])
        self._place_the_rest()
        return tuple(tuple(sorted(found)) for found in self._found)

    def _match_move(self, unit: _Unit, told: Sequence[Change]) -> bool:
        free = (change for change in told if change.number not in self._known)
        change = next((change for change in free if unit.is_told_by(change)), None)
        if change is not None:
            self._give(unit.places, change)
        return change is not None

    def _match(self, units: Sequence[_Unit], changes: Sequence[Change]) -> None:
        at = 0
        for unit in units:
            ahead = range(at, min(at + _REACH, len(changes)))
            behind = range(at - 1, max(-1, at - _REACH), -1)
            order = (*behind, *ahead) if unit.is_column else (*ahead, *behind)
            found = next((place for place in order if unit.is_told_by(changes[place])), None)
            if found is None and not unit.is_copy and changes:
                found = min(at, len(changes) - 1)
            if found is not None:
                self._give(unit.places, changes[found])
                at = max(at, found + 1)

    def _give(self, places: Sequence[int], change: Change) -> None:
        self._known.add(change.number)
        for place in places:
            self._found[place].add(change.number)

    def _place_the_rest(self) -> None:
        last = next((place for place, paragraph in enumerate(self._paragraphs) if paragraph.is_marked), 0)
        for change in self._changes:
            if change.number not in self._known and self._paragraphs:
                self._give([last], change)
            last = next((place for place, found in enumerate(self._found) if change.number in found), last)


Key = tuple[Hashable, ...]


def _units_of(paragraphs: Sequence[MarkedParagraph]) -> Sequence[tuple[Key, _Unit]]:
    units: dict[Key, _Unit] = {}
    for place, key in _keys(paragraphs):
        units.setdefault(key, _Unit()).take(place, paragraphs[place])
    return tuple(units.items())


def _keys(paragraphs: Sequence[MarkedParagraph]) -> Iterator[tuple[int, Key]]:
    """What each marked paragraph belongs to."""
    head: int | None = None
    for place, paragraph in enumerate(paragraphs):
        first, head = head, None
        if paragraph.move is not None:
            yield place, ("move", paragraph.move)
        elif paragraph.holder is Holder.ROW and paragraph.cell is not None:
            yield place, ("row", *paragraph.cell[:2])
        elif paragraph.cell is not None and paragraph.is_marked:
            yield place, ("cell", *paragraph.cell)
        elif paragraph.cell is None:
            starts = paragraph.end is not Mark.KEEP and not _is_whole(paragraph)
            if first is not None or starts or paragraph.is_marked:
                yield place, ("paragraph", place if first is None else first)
            head = (place if first is None else first) if starts else None


def _is_whole(paragraph: MarkedParagraph) -> bool:
    """Whether all of it came or went with its end."""
    return all(words.mark is paragraph.end for words in paragraph.words)


def _bare(text: str) -> str:
    return "".join(text.replace("\u00b6", "").replace("\ufffc", "").split())
