"""What the Draft pane shows, as values put together from the services' answers. No Qt widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qa_drafter.domain.agreement import Article
from qa_drafter.domain.deal import Position
from qa_drafter.domain.document import PrintedArticle, PrintedSection
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import ClauseId, TermId, VersionId
from qa_drafter.domain.terms import TermValue, printed
from qa_drafter.gui.models.outline import Level, OutlineEntry
from qa_drafter.gui.models.terms import TermRow
from qa_drafter.gui.panes.draft_lines import Line, LinesKept, Review
from qa_drafter.gui.panes.outline_foot import OutlineSum
from qa_drafter.gui.reading import LIBRARY, Reading


@dataclass(frozen=True, slots=True)
class Breach:
    """A finding at an article, with the value that would mend it and its words."""

    finding: Finding
    value: TermValue | None
    words: str


@dataclass(frozen=True, slots=True)
class ArticleState:
    """Everything that an article's view shows."""

    printed: PrintedArticle
    article: Article
    lines: tuple[Line, ...]
    offered: tuple[Position, ...]
    newest: int | None
    breaches: tuple[Breach, ...]

    @property
    def beyond(self) -> frozenset[str]:
        """The terms that are beyond a limit."""
        return frozenset(breach.finding.subject for breach in self.breaches)

    @property
    def is_reworded(self) -> bool:
        """Whether the article has own wording in place of the library's."""
        return self.article.is_departed

    @property
    def own_definitions(self) -> tuple[str, ...]:
        """The terms that it defines in other words than the library's."""
        return tuple(definition.term for definition in self.printed.definitions if definition.is_departed)


@dataclass(frozen=True, slots=True)
class View:
    """How the text is looked at: since which version, and with which marks."""

    base: VersionId | None = None
    review: Review = Review.ALL


def article_state(reading: Reading, article: PrintedArticle, view: View, kept: LinesKept) -> ArticleState:
    """What an article shows now."""
    base = reading.printed(view.base).article(article.clause) if view.base else None
    held = reading.opened.content.article(article.clause)
    return ArticleState(
        printed=article,
        article=held,
        lines=kept.of(article, base, view.review, comparing=view.base is not None),
        offered=reading.editing.positions(article.clause),
        newest=reading.advising.newest_version(held),
        breaches=tuple(_breach(reading, finding) for finding in reading.findings_of(article)),
    )


def _breach(reading: Reading, finding: Finding) -> Breach:
    value = reading.advising.remedy(finding)
    words = ""
    if value is not None:
        words = printed(reading.opened.content.term(TermId(finding.subject)).definition, value)
    return Breach(finding, value, words)


def term_rows(reading: Reading, terms: Sequence[str]) -> tuple[TermRow, ...]:
    """The rows of a terms table."""
    broken = {finding.subject: finding for finding in reversed(reading.findings())}
    content = reading.opened.content
    return tuple(TermRow(content.term(TermId(t)), reading.advising.limits(TermId(t)), broken.get(t)) for t in terms)


def all_terms(reading: Reading) -> tuple[str, ...]:
    """Every term that the agreement prints, in the order of its text."""
    found = (term for article in reading.printed().articles for term in article.terms)
    return tuple(dict.fromkeys(found))


def outline_of(reading: Reading, base: VersionId | None) -> tuple[tuple[OutlineEntry, ...], OutlineSum]:
    """Parts with their sections and articles, what stands against each since `base`, and the sum of it."""
    edited, content, departed = _edited(reading, base), reading.opened.content, _departed(reading)
    # without a version to compare with, edited is what departs: one sign is enough
    told = departed if base not in (None, LIBRARY) else frozenset[ClauseId]()
    facts = {article.clause: _facts(reading, article, article.clause in told) for article in content.articles}
    parts: dict[str, list[OutlineEntry]] = {}
    found: set[Finding] = set()
    for section in reading.printed().sections:
        against = {article.clause: reading.findings_of(article) for article in section.articles}
        found.update(*against.values())
        parts.setdefault(section.part, []).append(_section(section, against, edited, facts))
    total = OutlineSum(
        errors=sum(finding.severity is Severity.ERROR for finding in found),
        warnings=sum(finding.severity is Severity.WARNING for finding in found),
        edited=len(edited),
        articles=len(reading.printed().articles),
    )
    return tuple(_part(name, entries) for name, entries in parts.items()), total


def _edited(reading: Reading, base: VersionId | None) -> frozenset[ClauseId]:
    """The articles that read otherwise than in `base`; without one, those that depart from the library."""
    return reading.changed_clauses(base) if base is not None else _departed(reading)


def _departed(reading: Reading) -> frozenset[ClauseId]:
    """The articles that have own wording in place of the library's, or define a term in other words."""
    reworded = (article.clause for article in reading.opened.content.articles if article.is_departed)
    defining = (a.clause for a in reading.printed().articles if any(entry.is_departed for entry in a.definitions))
    return frozenset((*reworded, *defining))


@dataclass(frozen=True, slots=True)
class _Facts:
    """What an outline tells of an article beside findings and edits."""

    departed: bool = False
    update: bool = False
    reserved: bool = False


def _facts(reading: Reading, article: Article, departed: bool) -> _Facts:
    newest = reading.advising.newest_version(article)
    return _Facts(departed, newest is not None and newest > article.version, article.reserved is not None)


def _part(name: str, entries: Sequence[OutlineEntry]) -> OutlineEntry:
    number, _, title = name.partition(" ")
    return OutlineEntry(Level.PART, f"part {name}", number, title, entries=tuple(entries))


def _section(
    section: PrintedSection,
    against: Mapping[ClauseId, Sequence[Finding]],
    edited: frozenset[ClauseId],
    facts: Mapping[ClauseId, _Facts],
) -> OutlineEntry:
    entries = tuple(_article(a, against[a.clause], a.clause in edited, facts[a.clause]) for a in section.articles)
    return OutlineEntry(
        Level.SECTION,
        section.id,
        section.number,
        section.title,
        findings=len(frozenset[Finding]().union(*against.values())),
        gravest=_gravest([entry.gravest for entry in entries if entry.gravest]),
        edited=sum(entry.edited for entry in entries),
        departed=sum(entry.departed for entry in entries),
        updates=sum(entry.updates for entry in entries),
        entries=entries,
    )


def _article(article: PrintedArticle, findings: Sequence[Finding], edited: bool, facts: _Facts) -> OutlineEntry:
    return OutlineEntry(
        Level.ARTICLE,
        article.clause,
        article.number,
        article.title,
        findings=len(findings),
        gravest=_gravest([finding.severity for finding in findings]),
        edited=int(edited),
        departed=int(facts.departed),
        updates=int(facts.update),
        reserved=facts.reserved,
        text=article.text,
    )


def _gravest(severities: Sequence[Severity]) -> Severity | None:
    return next((severity for severity in Severity if severity in severities), None)
