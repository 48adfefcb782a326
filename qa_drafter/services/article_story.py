"""Where an article is used in its agreement, and how it came to its words: over saved versions and in the library."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement, Article, VersionMark
from qa_drafter.domain.audit import AuditEntry
from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.document import Definition, Paragraph, Piece, PrintedArticle, Reference, TargetKind
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.identifiers import ActivityId, ClauseId
from qa_drafter.drafting.definitions import definitions_for, home_of_definitions, initials_in, terms_in
from qa_drafter.drafting.printing import Printer, facts_of, numbers_of
from qa_drafter.drafting.references import Resolver
from qa_drafter.drafting.rendering import Renderer
from qa_drafter.services.article_acts import Held, acts_on
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
    """What leans on an article, and what it leans on; `terms` are those that it defines, each with who uses it."""

    referred_to_by: tuple[Neighbour, ...]
    refers_to: tuple[Neighbour, ...]
    activities: tuple[Worded, ...]
    clocks: tuple[str, ...]
    terms: tuple[tuple[str, tuple[Neighbour, ...]], ...] = ()

    @property
    def count(self) -> int:
        """How many things lean on the article."""
        return len(self.referred_to_by) + len(self.activities) + len(self.clocks)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One state of an article in which it reads otherwise than before. `mark` None is the working copy.

    The definitions stand in it where the article holds them: those that the text uses now, at their words of then.
    `acts` are those on record that led to it.
    """

    mark: VersionMark | None
    before: PrintedArticle | None
    now: PrintedArticle | None
    acts: tuple[AuditEntry, ...] = ()


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
        printed = self._open.printed().articles
        targets = {one.clause: _targets(one) for one in printed}
        rows = {row.activity: (row.statement, m.title) for m in content.matrices for row in m.rows}
        return Uses(
            tuple(_neighbour(one) for one in printed if clause in targets[one.clause] and one.clause != clause),
            tuple(_neighbour(one) for one in printed if one.clause in targets[clause] and one.clause != clause),
            tuple(Worded(name, *rows[name]) for name in article.activities if name in rows),
            tuple(line.event for line in content.clocks if line.clause == clause),
            tuple(self._terms_defined(clause, printed)),
        )

    def history(self, clause: ClauseId) -> tuple[Chapter, ...]:
        """The states of an article over the saved versions and the working copy, newest first."""
        told = list(self._chapters(clause, self._definitions_of(clause)))
        states = (side for chapter in told for side in (chapter.before, chapter.now) if side is not None)
        acts = acts_on(Held.in_states(clause, states), self._open.file.audit())
        return tuple(replace(one, acts=acts.get(one.mark.id if one.mark else None, ())) for one in reversed(told))

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

    def _terms_defined(
        self, clause: ClauseId, printed: Sequence[PrintedArticle]
    ) -> Iterator[tuple[str, tuple[Neighbour, ...]]]:
        defined = [each.term for article in printed if article.clause == clause for each in article.definitions]
        if not defined:
            return
        initials = initials_in(self._open.content.glossary)
        used = [{t for part in article.paragraphs for t in terms_in(part.pieces, initials)} for article in printed]
        for term in defined:
            yield term, tuple(_neighbour(a) for a, terms in zip(printed, used, strict=True) if term in terms)

    def _definitions_of(self, clause: ClauseId) -> frozenset[str]:
        """The keys of the definitions that the article prints now."""
        printed = self._open.printed().article(clause)
        return frozenset(definition.key for definition in printed.definitions) if printed else frozenset()

    def _chapters(self, clause: ClauseId, keys: frozenset[str]) -> Iterator[Chapter]:
        before: PrintedArticle | None = None
        states = [*((mark, self._open.content_of(mark.id)) for mark in self._open.file.versions())]
        for mark, content in (*states, (None, self._open.content)):
            article = next((a for a in content.articles if a.clause == clause), None)
            now = _as_told(article, content, keys) if article is not None else None
            if _words(now) != _words(before):
                yield Chapter(mark, before, now)
            before = now


def _as_printed(text: ClauseVersion, content: Agreement, article: Article) -> PrintedArticle | None:
    return _printed(Article.pinning(text, article.because), content)


def _as_told(article: Article, content: Agreement, keys: frozenset[str]) -> PrintedArticle:
    """The article with these definitions, where it holds them: that others came or went is no history of it."""
    printed = Printer(content).article(article)
    home = home_of_definitions(content)
    if home is None or home.clause != article.clause:
        return printed
    used = [entry.term for entry in content.glossary if entry.key in keys]
    resolver = Resolver(numbers_of(content), content.glossary, gaps=True)
    defined = definitions_for(used, content.glossary, Renderer(facts_of(content)), resolver)
    return replace(printed, definitions=tuple(one for one in defined if one.key in keys))


def _printed(article: Article, content: Agreement) -> PrintedArticle | None:
    try:
        return Printer(content).article(article)
    except WordingRefused:  # it refers to an article that has gone
        return None


def _targets(article: PrintedArticle) -> frozenset[str]:
    parts: tuple[Paragraph | Definition, ...] = (*article.paragraphs, *article.definitions)
    pieces = (piece for part in parts for piece in part.pieces)
    return frozenset(p.target for p in pieces if isinstance(p, Reference) and p.kind is TargetKind.ARTICLE)


def _neighbour(article: PrintedArticle) -> Neighbour:
    return Neighbour(article.clause, article.number, article.title)


def _words(article: PrintedArticle | None) -> tuple[str, ...] | None:
    if article is None:
        return None
    meanings = (f"{each.term}: {_of(each)}" for each in article.definitions)
    return (article.title, *map(_of, article.paragraphs), *meanings)


def _of(part: Paragraph | Definition) -> str:
    return "".join(map(_said, part.pieces))


def _said(piece: Piece) -> str:
    # a number that follows from acts on other articles is no history of this one
    return f"[[{piece.target}]]" if isinstance(piece, Reference) else piece.text
