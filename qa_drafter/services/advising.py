"""What stands beside an article: the library's other texts, sources, limits, and the remedy for a breach."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Article
from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.deal import Position
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.errors import UnknownName, WordingRefused
from qa_drafter.domain.finding import LIMIT, Finding
from qa_drafter.domain.identifiers import ClauseId, TermId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import Phrase
from qa_drafter.domain.requirement import Level
from qa_drafter.domain.terms import Limit, LimitTest, TermValue
from qa_drafter.drafting.printing import Printer
from qa_drafter.services.kept_reasons import KeptReasons
from qa_drafter.services.open_agreement import OpenAgreement


@dataclass(frozen=True, slots=True)
class Alternative:
    """One text that an article could take, printed with this agreement's terms."""

    position: Position
    version: int
    printed: PrintedArticle
    note: str
    in_use: bool
    reworded: bool


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A citation that may be shown for this deal, and how far it has been read."""

    cite: str
    says: str
    level: str
    verified: bool


class Advising:
    """Answers questions about the open agreement; changes nothing."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def why_in(self, clause: str) -> Phrase:
        """Why an article is in: the reason that it keeps, told as the library tells it where that is the same."""
        kept, deal = self._open.content.article(ClauseId(clause)).because, self._open.content.deal
        return KeptReasons(self.library, deal).told(clause, kept)

    @property
    def library(self) -> ClauseLibrary:
        """The library in use."""
        return self._open.library

    def alternatives(self, clause: ClauseId) -> tuple[Alternative, ...]:
        """The texts of every position; the one in use stands as the article words it, reserved or not.

        A text that refers to an article that has gone cannot be taken and is left out.
        """
        content = self._open.content
        article = replace(content.article(clause), reserved=None)
        found = []
        printer = Printer(content)
        for text in self._texts(clause):
            in_use = text.position is article.position
            shown = article if in_use else Article.pinning(text, article.because)
            try:
                printed = printer.article(shown)
            except WordingRefused:
                continue
            reworded = in_use and article.own_wording is not None
            found.append(Alternative(text.position, shown.version, printed, text.note, in_use, reworded))
        return tuple(found)

    def newest_version(self, article: Article) -> int | None:
        """The library's version of the text that an article has; None when it no longer holds it."""
        text = self.library.current.get((article.clause, article.position))
        return text.version if text is not None else None

    def sources(self, clause: ClauseId) -> tuple[SourceLine, ...]:
        """The article's citations of regimes that bind this deal."""
        article = self._open.content.article(clause)
        shown = self.library.citation_rules.shown(article.sources, self._open.content.deal)
        return tuple(self._source(cite, article) for cite in shown)

    def demands(self, clause: ClauseId) -> tuple[str, ...]:
        """What the article answers, of all that regulations ask of this deal's agreement."""
        deal, satisfied = self._open.content.deal, frozenset(self._open.content.article(clause).satisfies)
        return tuple(r.statement for r in self.library.requirements if r.id in satisfied and r.when.holds(deal))

    def limits(self, term: TermId) -> tuple[Limit, ...]:
        """The limits on a term that apply to this deal."""
        deal = self._open.content.deal
        return tuple(limit for limit in self.library.limits_of.get(term, ()) if limit.when.holds(deal))

    def remedy(self, finding: Finding) -> TermValue | None:
        """The value that would bring the finding's term back to its limit; None when there is no single one."""
        for limit in self.limits(TermId(finding.subject)):
            told = finding.code == f"{LIMIT}{limit.kind}" and finding.message.endswith(limit.message)
            if told and limit.unit is None and limit.test is not LimitTest.NOT:
                return limit.value
        return None

    def _texts(self, clause: ClauseId) -> tuple[ClauseVersion, ...]:
        try:
            return self.library.positions(clause)
        except UnknownName:
            return ()

    def _source(self, cite: str, article: Article) -> SourceLine:
        source = self.library.sources.get(cite)
        rules, deal = self.library.citation_rules, self._open.content.deal
        claimed = [r for r in self.library.requirements if r.id in article.satisfies and cite in r.sources]
        levels = [rules.level(demand, deal) for demand in claimed if demand.when.holds(deal)]
        # Guidance beside a law asks for the same thing and still binds nobody.
        level = str(Level.SHOULD if rules.is_advisory(cite) else min(levels)) if levels else ""
        return SourceLine(cite, source.says if source else "", level, bool(source and source.verified))
