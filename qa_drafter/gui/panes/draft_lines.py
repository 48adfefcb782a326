"""An article as lines of runs: what is kept, inserted and deleted since a version, and which words are terms. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from qa_drafter.domain.document import Definition, Paragraph, Piece, PrintedArticle, TermText, Words
from qa_drafter.redline import Span, SpanKind
from qa_drafter.services.comparing import article_pairs


class Review(StrEnum):
    """Word's Display for Review: the same four names, in the same order."""

    SIMPLE = "simple"
    ALL = "all"
    NONE = "none"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one sort. `term` names the term whose value they print; `was_changed` that it is another now."""

    text: str
    mark: SpanKind = SpanKind.KEEP
    strong: bool = False
    term: str = ""
    was_changed: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph or definition as shown. `changed`: its words differ from the version compared with.

    `term` is the one that it defines, where it is a definition that stands.
    """

    label: str
    level: int
    runs: tuple[Run, ...]
    changed: bool = False
    term: str = ""

    @property
    def text(self) -> str:
        """All words that are shown."""
        return "".join(run.text for run in self.runs)


def lines_of(new: PrintedArticle, old: PrintedArticle | None, review: Review, *, comparing: bool) -> tuple[Line, ...]:
    """The article's lines; against `old` when comparing, where None means that all of it is new."""
    if not comparing:
        return tuple(_whole(part, SpanKind.KEEP, changed=False) for part in _parts(new))
    shown = (_shown(line, review) for line in _compared(old, new))
    return tuple(line for line in shown if line is not None)


class LinesKept:
    """The lines of articles, found once for as long as both texts say the same: a number alone alters none."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[object, tuple[Line, ...]]] = {}

    def of(
        self, new: PrintedArticle, old: PrintedArticle | None, review: Review, *, comparing: bool
    ) -> tuple[Line, ...]:
        """As `lines_of`."""
        key = _parts(new), _parts(old) if old else None, review, comparing
        held = self._kept.get(new.clause)
        if held is None or held[0] != key:
            held = self._kept[new.clause] = key, lines_of(new, old, review, comparing=comparing)
        return held[1]


def _compared(old: PrintedArticle | None, new: PrintedArticle) -> Iterator[Line]:
    before, after = iter(_parts(old) if old else ()), iter(_parts(new))
    for pair in article_pairs(old, new)[1:]:
        was = next(before) if pair.old else None
        now = next(after) if pair.new else None
        if was is None and now is not None:
            yield _whole(now, SpanKind.INSERT, changed=True)
        elif now is None and was is not None:
            yield _whole(was, SpanKind.DELETE, changed=True)
        elif was is not None and now is not None:
            yield _both(was, now, pair.spans)


def _both(was: Part, now: Part, spans: Sequence[Span]) -> Line:
    if not spans:
        return _whole(now, SpanKind.KEEP, changed=False)
    before, after = _Tape(_pieces(was)), _Tape(_pieces(now))
    runs: list[Run] = []
    for span in spans:
        if span.kind is SpanKind.KEEP:
            before.skip(len(span.text))
        tape = before if span.kind is SpanKind.DELETE else after
        runs += (_run(text, piece, span.kind) for text, piece in tape.take(len(span.text)))
    return Line(_label(now), _level(now), tuple(runs), changed=True, term=_term(now))


def _shown(line: Line, review: Review) -> Line | None:
    if review is Review.ALL:
        return line
    hidden = SpanKind.INSERT if review is Review.ORIGINAL else SpanKind.DELETE
    runs = tuple(replace(run, mark=SpanKind.KEEP) for run in line.runs if run.mark is not hidden)
    if line.runs and not runs:
        return None
    if review is not Review.SIMPLE:
        runs = tuple(replace(run, was_changed=False) for run in runs)
    return replace(line, runs=runs, changed=line.changed and review is Review.SIMPLE)


Part = Paragraph | Definition


def _parts(article: PrintedArticle) -> tuple[Part, ...]:
    return (*article.paragraphs, *article.definitions)


def _pieces(part: Part) -> tuple[Piece, ...]:
    if isinstance(part, Definition):
        return (Words(f"“{part.term}”", strong=True), Words(" means "), *part.pieces)
    return part.pieces


def _label(part: Part) -> str:
    return part.label if isinstance(part, Paragraph) else ""


def _level(part: Part) -> int:
    return part.level if isinstance(part, Paragraph) else 0


def _term(part: Part) -> str:
    return part.term if isinstance(part, Definition) else ""


def _whole(part: Part, mark: SpanKind, *, changed: bool) -> Line:
    runs = tuple(_run(piece.text, piece, mark) for piece in _pieces(part))
    term = _term(part) if mark is not SpanKind.DELETE else ""
    return Line(_label(part), _level(part), tuple(_joined(runs)), changed, term)


def _run(text: str, piece: Piece, mark: SpanKind) -> Run:
    if isinstance(piece, TermText) and mark is not SpanKind.DELETE:
        return Run(text, mark, term=piece.term, was_changed=mark is SpanKind.INSERT)
    return Run(text, mark, strong=isinstance(piece, Words) and piece.strong)


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Neighbours of one sort as one run: fewer pieces for Qt to lay out."""
    last: Run | None = None
    for run in runs:
        if last is not None and not last.term and not run.term and replace(last, text="") == replace(run, text=""):
            last = replace(last, text=last.text + run.text)
            continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last


class _Tape:
    """Pieces read off by numbers of characters."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._left = [(piece.text, piece) for piece in pieces]

    def take(self, count: int) -> Iterator[tuple[str, Piece]]:
        """The next `count` characters with the pieces they belong to."""
        while count > 0 and self._left:
            text, piece = self._left.pop(0)
            if len(text) > count:
                self._left.insert(0, (text[count:], piece))
                text = text[:count]
            count -= len(text)
            if text:
                yield text, piece

    def skip(self, count: int) -> None:
        """Pass over the next `count` characters."""
        for _ in self.take(count):
            pass
