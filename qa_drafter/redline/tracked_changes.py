"""The tracked changes of any Word file as a person counts them, numbered, and how to accept or reject some of them.

One paragraph that one author edited is one change; so is a table row that came or went, a cell, a move with both its
ends. The numbers follow from the file alone.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator
from dataclasses import dataclass, field
from typing import Final

from qa_drafter.redline.errors import NoSuchChange
from qa_drafter.redline.model import ChangeKind
from qa_drafter.redline.wordml.names import (
    AUTHOR,
    CELL_DEL,
    CELL_INS,
    DATE,
    DEL,
    DEL_TEXT,
    ID,
    INS,
    MOVE_FROM,
    MOVE_FROM_END,
    MOVE_FROM_START,
    MOVE_TO,
    MOVE_TO_END,
    MOVE_TO_START,
    NAME,
    PSTYLE,
    REVISION_MARKS,
    REVISION_RANGES,
    SDT,
    SDT_CONTENT,
    TBL,
    TC,
    TC_PR,
    TR,
    TR_PR,
    VAL,
    Element,
    P,
    T,
)  # fmt: skip
from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.wordml.resolution import REVISIONS, resolve_tree
from qa_drafter.redline.wordml.stories import body_of, drop_notes, noted_in, story_parts
from qa_drafter.redline.wordml.styles import heading_styles

_RANGE_STARTS: Final = {MOVE_FROM_START: MOVE_FROM_END, MOVE_TO_START: MOVE_TO_END}
_COMES_OR_GOES: Final = frozenset({INS, DEL, CELL_INS, CELL_DEL})
_RANGE_ENDS: Final = frozenset(_RANGE_STARTS.values())


@dataclass(frozen=True, slots=True)
class TrackedChange:
    """One change that a file proposes."""

    number: int
    """From 1, in the order of the file."""
    kind: ChangeKind
    author: str
    date: str
    place: str
    """Text of the heading above it; empty before the first."""
    before: str
    """The text that goes."""
    after: str
    """The text that comes."""
    part: str


@dataclass(slots=True)
class _Group:
    """The marks of one change, ends of ranges included."""

    part: str
    place: str
    marks: list[Element] = field(default_factory=list)


def changes_in(docx: bytes) -> tuple[TrackedChange, ...]:
    """The tracked changes of a file, numbered."""
    package = Package.opened(docx)
    body_of(package)  # refuses a file without one
    return tuple(_told(number, group) for number, group in enumerate(_groups(package), 1))


def resolve_chosen(docx: bytes, *, accept: Collection[int] = (), reject: Collection[int] = ()) -> bytes:
    """The file with the changes of these numbers accepted and rejected; all others stay proposals."""
    package = Package.opened(docx)
    body_of(package)  # refuses a file without one
    groups = list(_groups(package))
    for number in (*accept, *reject):
        if not 1 <= number <= len(groups):
            raise NoSuchChange(number, len(groups))
    before = noted_in(package.tree(package.main))
    for numbers, accepts in ((accept, True), (reject, False)):
        chosen = [groups[number - 1] for number in numbers]
        for part in {group.part for group in chosen}:
            marks = {mark for group in chosen if group.part == part for mark in group.marks}
            resolve_tree(package.tree(part), accepts, marks)
    for part in story_parts(package):
        drop_notes(package.tree(part), before, noted_in(package.tree(package.main)))
    return package.saved()


def _groups(package: Package) -> Iterator[_Group]:
    headings = heading_styles(package)
    for part in story_parts(package):
        found: dict[Hashable, _Group] = {}
        place = ""
        moves: dict[str, str] = {}
        ends: dict[str, Hashable] = {}
        known: dict[Element, bool] = {}
        for element in package.tree(part).iter(P, *REVISIONS):
            if element.tag == P:
                place = _heading(element, headings) or place
                moves.update(_begun_in(element))
                continue
            if element.tag in _RANGE_STARTS:
                moves[element.get(ID) or ""] = element.get(NAME) or ""
            key = ends.get(element.get(ID) or "") if element.tag in REVISION_RANGES else None
            if key is None:
                key = _key(element, next(reversed(moves.values()), None) or _move_of_mark(element), known)
            found.setdefault(key, _Group(part, place)).marks.append(element)
            if element.tag in _RANGE_ENDS:
                moves.pop(element.get(ID) or "", None)
            elif element.tag in REVISION_RANGES:
                ends[element.get(ID) or ""] = key
        yield from found.values()


def _begun_in(paragraph: Element) -> dict[str, str]:
    """The ranges that begin in a paragraph and hold its end, whose own mark stands before them."""
    starts = list(paragraph.iter(*_RANGE_STARTS))
    if not starts:
        return {}
    ended = {end.get(ID) for end in paragraph.iter(*_RANGE_ENDS)}
    row = next(paragraph.iterancestors(TR), None)
    moved = _move_of(row) if row is not None else None
    held = (start for start in starts if start.get(ID) not in ended or start.get(NAME) == moved)
    return {start.get(ID) or "": start.get(NAME) or "" for start in held}


def _move_of(row: Element) -> str | None:
    """The move of a whole row: its range begins in the first paragraph and ends in the last one."""
    paragraphs = list(row.iter(P))
    starts = {s.get(ID): s.get(NAME) for s in paragraphs[0].iter(*_RANGE_STARTS)} if paragraphs else {}
    if not starts:
        return None
    return next((starts[e.get(ID)] for e in paragraphs[-1].iter(*_RANGE_ENDS) if e.get(ID) in starts), None)


def _move_of_mark(mark: Element) -> str | None:
    """The move that the mark of a row belongs to."""
    holder = mark.getparent()
    row = holder.getparent() if holder is not None and holder.tag == TR_PR else None
    return _move_of(row) if row is not None else None


def _heading(paragraph: Element, headings: Collection[str]) -> str:
    style = paragraph.find(f"*/{PSTYLE}")
    if style is None or style.get(VAL) not in headings:
        return ""
    return "".join(text.text or "" for text in paragraph.iter(T))


def _key(mark: Element, move: str | None, known: dict[Element, bool]) -> Hashable:
    """What makes two marks one change. `known` keeps which rows and cells came or went."""
    if move is not None:
        return ("move", move)
    holder = mark.getparent()
    row = next((r for r in mark.iterancestors(TR) if _is_tracked(r, TR_PR, known)), None)
    if row is not None:
        return ("row", row)
    cell = next(mark.iterancestors(TC), None)
    if cell is not None and not _is_tracked(cell, TC_PR, known):
        return ("cell", cell, mark.get(AUTHOR), mark.get(DATE))
    if cell is not None:
        return ("column", next(cell.iterancestors(TBL)), mark.get(AUTHOR), mark.get(DATE))
    if mark.tag in REVISION_RANGES:
        control = _control_of(mark)
        row = control.find(f"{SDT_CONTENT}/{TR}")
        return ("control", control) if row is None else ("row", row)
    paragraph = next(mark.iterancestors(P), None)
    return ("paragraph", holder if paragraph is None else paragraph, mark.get(AUTHOR), mark.get(DATE))


def _is_tracked(element: Element, settings_tag: str, known: dict[Element, bool]) -> bool:
    """Whether the row or cell as a whole came or went."""
    if element not in known:
        settings = element.find(settings_tag)
        known[element] = settings is not None and any(child.tag in _COMES_OR_GOES for child in settings)
    return known[element]


def _control_of(mark: Element) -> Element:
    """The content control whose tag a range goes round."""
    following = mark.getnext()
    return following if following is not None and following.tag == SDT else next(mark.iterancestors(SDT), mark)


def _told(number: int, group: _Group) -> TrackedChange:
    marks = [mark for mark in group.marks if mark.tag in REVISION_MARKS]
    gone = "".join(_texts(mark) for mark in marks if mark.tag in (DEL, MOVE_FROM))
    come = "".join(_texts(mark) for mark in marks if mark.tag in (INS, MOVE_TO))
    signed = next((mark for mark in group.marks if mark.get(AUTHOR) is not None), group.marks[0])
    return TrackedChange(
        number,
        _kind(group.marks),
        signed.get(AUTHOR) or "",
        signed.get(DATE) or "",
        group.place,
        gone,
        come,
        group.part,
    )


def _texts(mark: Element) -> str:
    return "".join(text.text or "" for text in mark.iter(T, DEL_TEXT))


def _kind(marks: list[Element]) -> ChangeKind:
    tags = {mark.tag for mark in marks}
    rows = {mark.tag for mark in marks if (holder := mark.getparent()) is not None and holder.tag == TR_PR}
    if tags & {MOVE_FROM, MOVE_TO, MOVE_FROM_START, MOVE_TO_START}:
        return ChangeKind.MOVE
    if rows & {INS, DEL}:
        return ChangeKind.ROW_INSERT if INS in rows else ChangeKind.ROW_DELETE
    came, went = bool(tags & {INS, CELL_INS}), bool(tags & {DEL, CELL_DEL})
    if came or went:
        return ChangeKind.REPLACE if came and went else ChangeKind.INSERT if came else ChangeKind.DELETE
    return ChangeKind.FORMAT
