"""Where an article is used in its agreement, and how it came to its words: over saved versions and in the library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement, Article, VersionMark
from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.document import Piece, PrintedArticle, Reference, TargetKind
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.identifiers import ActivityId, ClauseId
from qa_drafter.drafting.printing import Printer
from qa_drafter.services.open_agreement import OpenAgreement


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another article, by its clause, number and title."""

    clause: ClauseId
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class Worded:
    """An activity of a matrix whose duties the article puts into words."""

    activity: ActivityId
    statement: str
    matrix: str


@dataclass(frozen=True, slots=True)
class Uses:
    """What leans on an article, and what it leans on."""

    referred_to_by: tuple[Neighbour, ...]
    refers_to: tuple[Neighbour, ...]
    activities: tuple[Worded, ...]
    clocks: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many things lean on the article."""
        return len(self.referred_to_by) + len(self.activities) + len(self.clocks)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One state of an article in which it reads otherwise than before. `mark` None is the working copy."""

    mark: VersionMark | None
    before: PrintedArticle | None
    now: PrintedArticle | None


@dataclass(frozen=True, slots=True)
class LibraryText:
    """One version of the library's text, as this agreement would print it; None where it could not be printed."""

    text: ClauseVersion
    printed: PrintedArticle | None
    pinned: bool


class ArticleStory:
    """Tells of the articles of one open agreement; changes nothing."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def uses(self, clause: ClauseId) -> Uses:
        """What refers to an article, what it refers to, which activities it words and which clocks it sets."""
        content, article = self._open.content, self._open.content.article(clause)
        printed = [self._open.printed_article(other) for other in content.articles]
        targets = {one.clause: _targets(one) for one in printed}
        rows = {row.activity: (row.statement, m.title) for m in content.matrices for row in m.rows}
        return Uses(
            tuple(_neighbour(one) for one in printed if clause in targets[one.clause] and one.clause != clause),
            tuple(_neighbour(one) for one in printed if one.clause in targets[clause] and one.clause != clause),
            tuple(Worded(name, *rows[name]) for name in article.activities if name in rows),
            tuple(line.event for line in content.clocks if line.clause == clause),
        )

    def history(self, clause: ClauseId) -> tuple[Chapter, ...]:
        """The states of an article over the saved versions and the working copy, newest first."""
        told = list(self._chapters(clause))
        return tuple(reversed(told))

    def library_texts(self, clause: ClauseId) -> tuple[LibraryText, ...]:
        """Every version of the text that the article has of the library, newest first."""
        content, article = self._open.content, self._open.content.article(clause)
        texts = [t for t in self._open.library.clauses if (t.id, t.position) == (clause, article.position)]
        return tuple(
            LibraryText(text, _as_printed(text, content, article), text.fingerprint == article.fingerprint)
            for text in sorted(texts, key=lambda text: text.version, reverse=True)
        )

    def pinned(self, clause: ClauseId) -> PrintedArticle | None:
        """The library's text of an article, without own wording and reserve; None where there is none to print."""
        article = self._open.content.article(clause)
        bare = replace(article, own_wording=None, reserved=None)
        return None if article.is_own else _printed(bare, self._open.content)

    def _chapters(self, clause: ClauseId) -> Iterator[Chapter]:
        before: PrintedArticle | None = None
        states = [*((mark, self._open.content_of(mark.id)) for mark in self._open.file.versions())]
        for mark, content in (*states, (None, self._open.content)):
            article = next((a for a in content.articles if a.clause == clause), None)
            now = Printer(content).article(article) if article is not None else None
            if _words(now) != _words(before):
                yield Chapter(mark, before, now)
            before = now


def _as_printed(text: ClauseVersion, content: Agreement, article: Article) -> PrintedArticle | None:
    return _printed(Article.pinning(text, article.because), content)


def _printed(article: Article, content: Agreement) -> PrintedArticle | None:
    try:
        return Printer(content).article(article)
    except WordingRefused:  # it refers to an article that has gone
        return None


def _targets(article: PrintedArticle) -> frozenset[str]:
    pieces = (piece for paragraph in article.paragraphs for piece in paragraph.pieces)
    return frozenset(p.target for p in pieces if isinstance(p, Reference) and p.kind is TargetKind.ARTICLE)


def _neighbour(article: PrintedArticle) -> Neighbour:
    return Neighbour(article.clause, article.number, article.title)


def _words(article: PrintedArticle | None) -> tuple[str, ...] | None:
    if article is None:
        return None
    return (article.title, *("".join(map(_said, paragraph.pieces)) for paragraph in article.paragraphs))


def _said(piece: Piece) -> str:
    # a number that follows from acts on other articles is no history of this one
    return f"[[{piece.target}]]" if isinstance(piece, Reference) else piece.text
