"""Marks what changed inside one paragraph, or the whole of it."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Sequence
from typing import Final

from qa_drafter.redline.model import ChangeKind
from qa_drafter.redline.text_diff import steps_between
from qa_drafter.redline.tokens import tokens_of
from qa_drafter.redline.wordml.boxes import boxes_in
from qa_drafter.redline.wordml.names import BOOKMARK_END, BOOKMARK_START, ID, Element
from qa_drafter.redline.wordml.paragraphs import Paragraph, track_section
from qa_drafter.redline.wordml.pieces import PARAGRAPH_END, Piece, PieceKind
from qa_drafter.redline.wordml.runs import Marked, RunWriter
from qa_drafter.redline.wordml.tracked import DELETED, INSERTED, MOVED_AWAY, MOVED_HERE, Revisions
from qa_drafter.redline.writer.record import Record
from qa_drafter.redline.writer.signatures import signed

_CONTEXT: Final = 3


class _Cursor:
    """Walks over pieces, character by character, and hands out the stretches it passes."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces, self._at, self._inside = pieces, 0, 0

    def markers(self, starts_only: bool = False) -> Iterator[Piece]:
        """The markers right here."""
        while self._at < len(self._pieces) and self._pieces[self._at].kind is PieceKind.MARKER:
            if starts_only and self._pieces[self._at].nodes[0].tag != BOOKMARK_START:
                return
            yield self._pieces[self._at]
            self._at += 1

    def take(self, length: int) -> Iterator[Piece]:
        """The next `length` characters, and the markers among them."""
        while length > 0:
            yield from self.markers()
            stretch = self.next_stretch(length)
            yield stretch
            length -= len(stretch.text)

    def next_stretch(self, most: int) -> Piece:
        """What is left of the piece right here, at most so many characters of it."""
        piece = self._pieces[self._at]
        end = min(len(piece.text), self._inside + most)
        stretch = piece.part(self._inside, end)
        self._at, self._inside = (self._at + 1, 0) if end == len(piece.text) else (self._at, end)
        return stretch


def difference(old: Sequence[Piece], new: Sequence[Piece], whole: Collection[str] = ()) -> list[Marked]:
    """The content of both paragraphs as one row, every piece marked with what became of it."""
    old_words, old_keys = _tokens(old, whole)
    new_words, new_keys = _tokens(new, whole)
    before, after = _Cursor(old), _Cursor(new)
    row: list[Marked] = []
    for step in steps_between(old_keys, new_keys, old_words, new_words):
        gone, come = _length(old_words, step.i1, step.i2), _length(new_words, step.j1, step.j2)
        if step.kept:
            row.extend(_kept(list(before.take(gone)), list(after.take(come))))
            continue
        row.extend(Marked(marker) for marker in after.markers(starts_only=True))
        row.extend(Marked(piece, DELETED) for piece in before.take(gone) if piece.text)
        row.extend(Marked(piece, INSERTED if piece.text else None) for piece in after.take(come))
    row.extend(Marked(marker) for marker in after.markers())
    return row


def _length(words: Sequence[str], first: int, last: int) -> int:
    return sum(map(len, words[first:last]))


def _kept(old: list[Piece], new: list[Piece]) -> Iterator[Marked]:
    """Stretches that stayed, cut where either side changes its formatting."""
    behind = _Cursor([piece for piece in old if piece.text])
    for piece in new:
        at = 0
        while at < len(piece.text):
            twin = behind.next_stretch(len(piece.text) - at)
            part = piece.part(at, at + len(twin.text))
            yield Marked(part, None, twin if twin.format_key != piece.format_key else None, twin)
            at += len(twin.text)
        if not piece.text:
            yield Marked(piece)


def _tokens(pieces: Sequence[Piece], whole: Collection[str]) -> tuple[list[str], list[Hashable]]:
    """The words of a paragraph and their keys. An object, or a word in a hyperlink, is equal only to its like."""
    words = tokens_of("".join(piece.text for piece in pieces), whole)
    if all(piece.key is None and not piece.wrappers for piece in pieces):
        return words, list(words)
    special: list[tuple[int, int, Piece]] = []
    at = 0
    for piece in pieces:
        if piece.text and (piece.key is not None or piece.wrappers):
            special.append((at, at + len(piece.text), piece))
        at += len(piece.text)
    keys: list[Hashable] = []
    at = first = 0
    for word in words:
        end = at + len(word)
        while first < len(special) and special[first][1] <= at:
            first += 1
        keys.append(_token_key(word, at, end, special, first))
        at = end
    return words, keys


def _token_key(word: str, at: int, end: int, special: list[tuple[int, int, Piece]], first: int) -> Hashable:
    said: list[Hashable] = []
    while first < len(special) and special[first][0] < end:
        start, stop, piece = special[first]
        said.append((max(start, at) - at, min(stop, end) - at, piece.key, piece.place))
        first += 1
    return (word, *said) if said else word


Boxes = list[tuple[Element, Element]]
"""Text boxes, old and new, that answer to each other and whose content is still to be compared."""


def rewrite(old: Paragraph, new: Paragraph, record: Record, settings: bool = True) -> Boxes:
    """Writes into `new` what became of `old`; lists the change unless nothing changed."""
    formatted = settings and _track_settings(old, new, record)
    if old.content_key == new.content_key:
        _listed(ChangeKind.FORMAT if formatted else None, new.text, new.text, record)
        return list(zip(boxes_in(old.element), boxes_in(new.element), strict=True))
    row = difference(old.pieces, new.pieces, record.whole_values)
    kind = _kind_of(row, formatted)
    before, after = excerpts(row)
    RunWriter(new.element, record.revisions).write(signed(row, record.revisions.earlier, old, new))
    _listed(kind, before, after, record)
    return _boxes(row)


def _boxes(row: Sequence[Marked]) -> Boxes:
    """In kept objects only: those that came or went are marked as a whole."""
    kept = ((marked.twin, marked.piece) for marked in row if marked.piece.nodes and marked.mark is None)
    return [
        pair
        for twin, piece in kept
        if twin is not None
        for pair in zip(boxes_in(*twin.nodes), boxes_in(*piece.nodes), strict=True)
    ]


def reshape(old: Sequence[Paragraph], new: Sequence[Paragraph], record: Record) -> Boxes:
    """Writes paragraphs that were divided or joined: what came or went is their ends, and words edited on the way."""
    row = difference(_joined(old), _joined(new), record.whole_values)
    before, after = excerpts(row)
    kind = _kind_of(row, formatted=False)
    elements = [*old[:-1], new[-1]] if len(new) == 1 else new
    mark = DELETED if len(new) == 1 else INSERTED
    _track_settings(old[-1], new[-1], record)
    for paragraph, content in zip(elements, _cut(signed(row, record.revisions.earlier, *old, *new)), strict=True):
        RunWriter(paragraph.element, record.revisions).write(content)
        if paragraph is not elements[-1]:
            paragraph.mark_paragraph_end(mark, record.revisions)
    _listed(kind, before, after, record)
    return _boxes(row)


def _joined(paragraphs: Sequence[Paragraph]) -> list[Piece]:
    pieces = list(paragraphs[0].pieces)
    for paragraph in paragraphs[1:]:
        pieces += [PARAGRAPH_END, *paragraph.pieces]
    return pieces


def _cut(row: Sequence[Marked]) -> list[list[Marked]]:
    parts: list[list[Marked]] = [[]]
    for marked in row:
        if marked.piece is PARAGRAPH_END:
            parts.append([])
        else:
            parts[-1].append(marked)
    return parts


def _track_settings(old: Paragraph, new: Paragraph, record: Record) -> bool:
    done = [new.track_settings(old, record.revisions), new.track_mark_format(old, record.revisions)]
    if new.section is not None and old.section is not None:
        done.append(track_section(new.section, old.section, record.revisions))
    return any(done)


def _listed(kind: ChangeKind | None, before: str, after: str, record: Record) -> None:
    if kind is not None:
        record.change(kind, before, after)


def _kind_of(row: Sequence[Marked], formatted: bool) -> ChangeKind | None:
    marks = {marked.mark for marked in row if marked.piece.text}
    if INSERTED in marks:
        return ChangeKind.REPLACE if DELETED in marks else ChangeKind.INSERT
    if DELETED in marks:
        return ChangeKind.DELETE
    return ChangeKind.FORMAT if formatted or any(marked.before for marked in row) else None


def excerpts(row: Sequence[Marked]) -> tuple[str, str]:
    """The changed stretch before and after, with a few words on either side."""
    touched = [n for n, marked in enumerate(row) if marked.mark or marked.before]
    if not touched:
        return "", ""
    first, last = touched[0], touched[-1]
    lead = _last_words("".join(marked.piece.shown for marked in row[:first]))
    tail = _first_words("".join(marked.piece.shown for marked in row[last + 1 :]))
    middle = row[first : last + 1]
    before = "".join(marked.piece.shown for marked in middle if marked.mark not in (INSERTED, MOVED_HERE))
    after = "".join(marked.piece.shown for marked in middle if marked.mark not in (DELETED, MOVED_AWAY))
    return lead + before + tail, lead + after + tail


def _last_words(text: str) -> str:
    words = text.split(" ")
    return text if len(words) <= _CONTEXT + 1 else "… " + " ".join(words[-_CONTEXT - 1 :])


def _first_words(text: str) -> str:
    words = text.split(" ")
    return text if len(words) <= _CONTEXT + 1 else " ".join(words[: _CONTEXT + 1]) + " …"


def mark_whole(paragraph: Paragraph, mark: str, record: Record, end: bool = True) -> None:
    """Marks all content of a paragraph, and its end unless another paragraph's end stands for it."""
    pieces = paragraph.pieces if mark == INSERTED else without_foreign_markers(paragraph.pieces, record)
    row = [Marked(piece, mark if piece.text else None) for piece in pieces]
    write_whole(paragraph, row, mark, record.revisions, end)


def write_whole(paragraph: Paragraph, row: Sequence[Marked], mark: str, revisions: Revisions, end: bool = True) -> None:
    """Writes the marked content, then the mark of the paragraph's end."""
    RunWriter(paragraph.element, revisions).write(signed(row, revisions.earlier, paragraph))
    if end:
        paragraph.mark_paragraph_end(mark, revisions)


def without_foreign_markers(pieces: Sequence[Piece], record: Record) -> list[Piece]:
    """Of an old paragraph's markers only whole bookmarks stay whose name the new document does not hold."""
    ids = [piece.nodes[0].get(ID) for piece in pieces if piece.nodes and _is_bookmark(piece)]
    return [
        piece for piece in pieces
        if piece.text or (_is_bookmark(piece) and ids.count(piece.nodes[0].get(ID)) == 2
                          and piece.nodes[0].get(ID) not in record.kept_bookmarks)
    ]  # fmt: skip


def _is_bookmark(piece: Piece) -> bool:
    return piece.kind is PieceKind.MARKER and piece.nodes[0].tag in (BOOKMARK_START, BOOKMARK_END)


def both_ends(old: Sequence[Piece], new: Sequence[Piece], record: Record) -> tuple[list[Marked], list[Marked]]:
    """A moved paragraph where it was and where it is; words edited on the way are deleted there and inserted here."""
    away = [
        Marked(marked.piece, _mark_of_move(marked, DELETED, MOVED_AWAY))
        for marked in difference(new, old, record.whole_values)
        if marked.mark != DELETED
    ]
    here = [
        Marked(marked.piece, _mark_of_move(marked, INSERTED, MOVED_HERE))
        for marked in difference(old, new, record.whole_values)
        if marked.mark != DELETED
    ]
    return away, here


def _mark_of_move(marked: Marked, only_here: str, in_both: str) -> str | None:
    if not marked.piece.text:
        return None
    return only_here if marked.mark == INSERTED else in_both
