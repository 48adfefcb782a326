"""Builds a paragraph's content from marked pieces: runs, the tracked changes round them, the hyperlinks round those."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy, deepcopy
from dataclasses import dataclass

from lxml import etree

from qa_drafter.redline.model import Stamp
from qa_drafter.redline.wordml.controls import mark_control
from qa_drafter.redline.wordml.keys import MARKS, Key
from qa_drafter.redline.wordml.names import (
    AUTHOR,
    CUSTOM_XML_PR,
    DATE,
    DEL,
    DEL_TEXT,
    PPR,
    RANGE_MARKERS,
    REVISION_MARKS,
    REVISION_RANGES,
    RPR,
    RPR_CHANGE,
    SDT,
    SDT_CONTENT,
    SDT_END_PR,
    SDT_PR,
    SMART_TAG_PR,
    XML_SPACE,
    Element,
    R,
    T,
)  # fmt: skip
from qa_drafter.redline.wordml.pieces import Piece, PieceKind
from qa_drafter.redline.wordml.tracked import Revisions, as_deleted, settings_before


@dataclass(frozen=True, slots=True)
class Marked:
    """A piece and what happened to it: `mark` names the tracked change round it, None for kept.

    `before` is the old twin of a kept piece whose formatting changed.
    """

    piece: Piece
    mark: str | None = None
    before: Piece | None = None
    twin: Piece | None = None
    """The old piece that a kept object answers to, its text boxes perhaps edited."""
    author: Stamp | None = None
    """Who made this change before the comparison."""


class RunWriter:
    """Fills one paragraph, piece after piece."""

    def __init__(self, paragraph: Element, revisions: Revisions) -> None:
        self._paragraph, self._revisions = paragraph, revisions
        self._open: list[tuple[Key, Element]] = []
        self._shells: list[tuple[Element, Element]] = []
        self._run: Element | None = None
        self._sort: tuple[object, ...] = ()
        self._text: Element | None = None
        self._said: list[str] = []

    def write(self, content: Iterable[Marked]) -> None:
        """Replaces all content of the paragraph."""
        for child in list(self._paragraph):
            if child.tag != PPR:
                self._paragraph.remove(child)
        for marked in content:
            self._enter(marked.piece)
            if marked.piece.kind is PieceKind.MARKER:
                self._parent().append(marked.piece.nodes[0])
                self._run = None
            else:
                self._add(marked)
        self._finish()
        for shell, inside in reversed(self._shells):
            mark = _only_mark(inside)
            if mark is not None:
                mark_control(shell, mark, self._revisions)

    def _enter(self, piece: Piece) -> None:
        """Opens and closes wrappers so that the piece stands where it belongs."""
        same = 0
        while same < min(len(self._open), len(piece.wrappers)) and self._open[same][0] == piece.wrappers[same].key:
            same += 1
        if same == len(self._open) == len(piece.wrappers):
            return
        self._run = None
        del self._open[same:]
        for wrapper in piece.wrappers[same:]:
            shell, inside = _shell_of(wrapper.element)
            self._parent().append(shell)
            self._open.append((wrapper.key, inside))
            if shell.tag == SDT:
                self._shells.append((shell, inside))

    def _parent(self) -> Element:
        return self._open[-1][1] if self._open else self._paragraph

    def _holder(self, marked: Marked) -> Element:
        """Where a run goes: into the tracked change just written when it is of its sort and author, or a new one."""
        parent = self._parent()
        if marked.mark is None:
            return parent
        last = parent[-1] if len(parent) else None
        stamp = marked.author or self._revisions.stamp
        same = last is not None and (last.tag, last.get(AUTHOR), last.get(DATE)) == (
            marked.mark,
            stamp.author,
            stamp.date,
        )
        if last is None or not same:
            last = self._revisions.mark(marked.mark, stamp)
            parent.append(last)
        return last

    def _add(self, marked: Marked) -> None:
        piece = marked.piece
        holder = self._holder(marked)
        if piece.kind in (PieceKind.RUNS, PieceKind.WHOLE):
            for node in piece.nodes:
                holder.append(as_deleted(node) if marked.mark == DEL else node)
                if marked.before is not None and node.tag == R:
                    self._track_format(node, marked.before, marked.piece.run)
            self._run = None
            return
        sort = (marked.mark, piece.format_key, None if marked.before is None else marked.before.format_key)
        if self._run is None or self._sort != sort or self._run.getparent() is not holder:
            self._run, self._sort = self._new_run(marked), sort
            holder.append(self._run)
        if piece.kind is PieceKind.TEXT:
            self._say(self._run, piece.text, DEL_TEXT if marked.mark == DEL else T)
        else:
            self._run.append(piece.nodes[0])

    def _say(self, run: Element, text: str, tag: str) -> None:
        """Adds a text to a run. It is written when it is whole, for a paragraph may have any number of pieces."""
        if self._text is None or not len(run) or run[-1] is not self._text or self._text.tag != tag:
            self._finish()
            self._text = etree.SubElement(run, tag)
            self._text.set(XML_SPACE, "preserve")
        self._said.append(text)

    def _finish(self) -> None:
        if self._text is not None:
            self._text.text = "".join(self._said)
        self._text, self._said = None, []

    def _new_run(self, marked: Marked) -> Element:
        run = etree.Element(R)
        if marked.piece.format is not None:
            run.append(deepcopy(marked.piece.format))
        if marked.before is not None:
            self._track_format(run, marked.before, marked.piece.run)
        return run

    def _track_format(self, run: Element, before: Piece, source: Element | None) -> None:
        style = run.find(RPR)
        if style is None:
            style = etree.Element(RPR)
            run.insert(0, style)
        style.append(self._revisions.change(RPR_CHANGE, settings_before(RPR, before.format, MARKS), source, before.run))


def _only_mark(inside: Element) -> str | None:
    """The one mark that all content of a control carries: then the control itself came or went with it."""
    tags: set[str] = set()
    for child in inside:
        if child.tag == SDT:
            holder = child.find(SDT_CONTENT)
            tags.add(str(None if holder is None else _only_mark(holder)))
        elif child.tag not in RANGE_MARKERS and child.tag not in REVISION_RANGES:
            tags.add(str(child.tag))
    return tags.pop() if len(tags) == 1 and tags <= REVISION_MARKS else None


def _shell_of(element: Element) -> tuple[Element, Element]:
    """An empty copy of a wrapper, and the element inside it that takes content."""
    shell = etree.Element(element.tag, dict(element.attrib), element.nsmap)
    if element.tag != SDT:
        shell.extend(copy(child) for child in element if child.tag in (SMART_TAG_PR, CUSTOM_XML_PR))
        return shell, shell
    shell.extend(deepcopy(child) for child in element if child.tag in (SDT_PR, SDT_END_PR))
    return shell, etree.SubElement(shell, SDT_CONTENT)
