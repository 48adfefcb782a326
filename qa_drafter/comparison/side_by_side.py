"""Two printed states laid beside each other, paragraph by paragraph, for the eye."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

from qa_drafter.comparison.order import longest_in_order
from qa_drafter.domain.document import (
    Definition,
    Paragraph,
    Piece,
    PrintedAgreement,
    PrintedArticle,
    Reference,
    TermText,
)
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.redline import Span, SpanKind, spans_between

_HOLE: Final = "\0"
"""Stands in a frame around what was taken out; no text holds it."""

LIKE_ENOUGH: Final = 0.45
"""Share of words two paragraphs have in common to be shown as one that was edited."""


class BlockKind(StrEnum):
    """What a block is, so that a face can set it."""

    SECTION = "section"
    ARTICLE = "article"
    PARAGRAPH = "paragraph"
    DEFINITION = "definition"
    MATRIX = "matrix"
    DUTIES = "duties"
    TABLE_ROW = "row"


@dataclass(frozen=True, slots=True)
class Value:
    """Where in a block's text the value of a term stands."""

    term: TermId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """One heading or paragraph of one side. `label` is its number; `subject` the id of what it belongs to.

    `frame` is the text with each value and each number of a reference taken out: what only a rewording changes.
    `key` names the definition, where it is one.
    """

    kind: BlockKind
    subject: str
    label: str
    text: str
    level: int = 0
    values: tuple[Value, ...] = ()
    frame: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands on one height: the old block, the new one, or both, with the spans between their texts.

    `is_moved`: the one block there is stands, with the words that are kept, at another place of the other side.
    """

    old: Block | None
    new: Block | None
    spans: tuple[Span, ...] = ()
    is_moved: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether the two sides differ in words; a new number alone is no change."""
        return self.old is None or self.new is None or self.old.text != self.new.text

    @property
    def subject(self) -> str:
        """The section or clause that the pair belongs to."""
        block = self.new or self.old
        return block.subject if block else ""


def aligned(old: PrintedAgreement, new: PrintedAgreement) -> tuple[Pair, ...]:
    """Every heading, paragraph and definition of both, in the order of the new one."""
    return tuple(_sections(old, new))


def _sections(old: PrintedAgreement, new: PrintedAgreement) -> Iterator[Pair]:
    sides = [[(s.id, s.number, s.title, s.articles) for s in side.sections] for side in (old, new)]
    for was, now in _matched([s[0] for s in sides[0]], [s[0] for s in sides[1]]):
        before = sides[0][was] if was is not None else None
        after = sides[1][now] if now is not None else None
        yield pair_of(
            Block(BlockKind.SECTION, *before[:3]) if before else None,
            Block(BlockKind.SECTION, *after[:3]) if after else None,
        )
        yield from _articles(before[3] if before else (), after[3] if after else ())


def _articles(old: Sequence[PrintedArticle], new: Sequence[PrintedArticle]) -> Iterator[Pair]:
    there, here = {a.clause: a for a in old}, {a.clause: a for a in new}
    for was, now in _in_order([a.clause for a in old], [a.clause for a in new]):
        before = old[was] if was is not None else None
        after = new[now] if now is not None else None
        if before and not after and before.clause in here:
            yield from _end(article_pairs(before, here[before.clause]), SpanKind.INSERT)
        elif after and not before and after.clause in there:
            yield from _end(article_pairs(there[after.clause], after), SpanKind.DELETE)
        else:
            yield from article_pairs(before, after)


def _end(pairs: Sequence[Pair], other: SpanKind) -> Iterator[Pair]:
    """One end of a moved article; `other` are the words that stand at the other end alone."""
    for pair in pairs:
        block = pair.old if other is SpanKind.INSERT else pair.new
        if block is not None:
            spans = tuple(span for span in pair.spans if span.kind is not other)
            old, new = (block, None) if other is SpanKind.INSERT else (None, block)
            yield Pair(old, new, spans, is_moved=pair.old is not None and pair.new is not None)


def _in_order(old: Sequence[ClauseId], new: Sequence[ClauseId]) -> Iterator[Match]:
    """The places of the articles beside each other: those that moved stand where they were and where they are."""
    was = now = 0
    for clause in (*longest_in_order(old, new), None):
        ends = (old.index(clause), new.index(clause)) if clause is not None else (len(old), len(new))
        yield from ((None, place) for place in range(now, ends[1]))
        yield from ((place, None) for place in range(was, ends[0]))
        if clause is not None:
            yield ends
        was, now = ends[0] + 1, ends[1] + 1


def article_pairs(old: PrintedArticle | None, new: PrintedArticle | None) -> tuple[Pair, ...]:
    """The heading, paragraphs and definitions of one article, old beside new."""
    heading = pair_of(
        *(Block(BlockKind.ARTICLE, a.clause, a.number, a.title, frame=a.title) if a else None for a in (old, new))
    )
    blocks = [[*_paragraph_blocks(article)] if article else [] for article in (old, new)]
    keys = [[*_keys(article)] if article else [] for article in (old, new)]
    body = (
        pair_of(blocks[0][was] if was is not None else None, blocks[1][now] if now is not None else None)
        for was, now in _matched(keys[0], keys[1], ([b.text for b in blocks[0]], [b.text for b in blocks[1]]))
    )
    return (heading, *body)


def _paragraph_blocks(article: PrintedArticle) -> Iterator[Block]:
    for part in article.paragraphs:
        yield _block(BlockKind.PARAGRAPH, article, part.pieces, label=part.label, level=part.level)
    for entry in article.definitions:
        yield _block(BlockKind.DEFINITION, article, entry.pieces, lead=f"“{entry.term}” means ", key=entry.key)


def _block(
    kind: BlockKind,
    article: PrintedArticle,
    pieces: Sequence[Piece],
    *,
    lead: str = "",
    label: str = "",
    level: int = 0,
    key: str = "",
) -> Block:
    text, frame, values = lead, lead, []
    for piece in pieces:
        if isinstance(piece, TermText):
            values.append(Value(piece.term, len(text), len(text) + len(piece.text)))
        text += piece.text
        frame += _framed(piece)
    return Block(kind, article.clause, label, text, level, tuple(values), frame, key)


def _framed(piece: Piece) -> str:
    if isinstance(piece, TermText):
        return f"{_HOLE}{piece.term}{_HOLE}"
    return f"{piece.lead}{_HOLE}{piece.target}{_HOLE}" if isinstance(piece, Reference) else piece.text


def _keys(article: PrintedArticle) -> Iterator[str]:
    parts: tuple[Paragraph | Definition, ...] = (*article.paragraphs, *article.definitions)
    return (part.key for part in parts)


def pair_of(old: Block | None, new: Block | None) -> Pair:
    """Two blocks on one height, with the spans between their texts."""
    if old is None or new is None or old.text == new.text:
        return Pair(old, new)
    return Pair(old, new, spans_between(old.text, new.text))


Match = tuple[int | None, int | None]


def _matched(
    old: Sequence[str], new: Sequence[str], texts: tuple[Sequence[str], Sequence[str]] | None = None
) -> Iterator[Match]:
    """Places of `old` and `new` that answer to each other: equal keys first, then like texts in the gaps."""
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from zip(range(i1, i2), range(j1, j2), strict=True)
        else:
            yield from _gap(range(i1, i2), range(j1, j2), texts)


def _gap(old: range, new: range, texts: tuple[Sequence[str], Sequence[str]] | None) -> Iterator[Match]:
    rest = list(old)
    for now in new:
        partner = next((was for was in rest if texts and _alike(texts[0][was], texts[1][now])), None)
        if partner is not None:
            while rest[0] != partner:
                yield rest.pop(0), None
            rest.pop(0)
        yield partner, now
    for was in rest:
        yield was, None


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio() >= LIKE_ENOUGH
