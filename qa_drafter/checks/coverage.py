"""Requirement by requirement: which article settles it, and what stands against that.

An article of the library settles what its text claims: library check proves these claims. Own wording inherits no
claim. It is read for the words by which every library text settles the requirement: where all of them stand, it
settles it; where some are gone, that is a matter for a person to confirm, so it is weak and no error; where
none is left, the article no longer speaks of the matter, and the requirement is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.coverage import CoverageLine, CoverageStatus
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.edits import ArticleReserved, ArticleReworded
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import ClauseId, RequirementId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import Phrase, joined, phrase
from qa_drafter.domain.requirement import Level, Requirement
from qa_drafter.domain.terms import NO_BREAK

COVERED, WEAK, MISSING = CoverageStatus.COVERED, CoverageStatus.WEAK, CoverageStatus.MISSING

_BEST_FIRST: Final = (COVERED, WEAK, MISSING)


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article says of one requirement, and why that is thought so."""

    clause: ClauseId
    status: CoverageStatus
    because: Phrase


Claims = Mapping[RequirementId, tuple[Claim, ...]]


def claims_of(agreement: Agreement, library: ClauseLibrary, own: Mapping[ClauseId, PrintedArticle]) -> Claims:
    """The claims on each requirement; `own` holds every article that has own wording, as printed."""
    demands = {demand.id: demand for demand in library.requirements}
    found: dict[RequirementId, list[Claim]] = {}
    for article in agreement.articles:
        for name in article.satisfies:
            if name in demands:
                found.setdefault(name, []).append(_claim(demands[name], article, own.get(article.clause)))
    return {name: tuple(claims) for name, claims in found.items()}


def _claim(demand: Requirement, article: Article, printed: PrintedArticle | None) -> Claim:
    if article.reserved is not None:
        return Claim(article.clause, MISSING, phrase("reserved ({0})", article.reserved))
    if printed is None:
        return Claim(article.clause, COVERED, phrase("settled by the text of the library"))
    text = text_of(printed)
    gone = [words for words in demand.settled_by if not re.search(words, text, re.IGNORECASE)]
    if not demand.settled_by:
        because = phrase("own wording, for which the library names no settling words; to be confirmed")
        return Claim(article.clause, WEAK, because)
    if not gone:
        because = phrase("own wording, which keeps the words that settle it in the library")
        return Claim(article.clause, COVERED, because)
    if len(gone) < len(demand.settled_by):
        lacking = ", ".join(f'"{plain(words)}"' for words in gone)
        return Claim(article.clause, WEAK, phrase("own wording, which no longer says {0}; to be confirmed", lacking))
    because = phrase("own wording, which has none of the words that settle it in the library")
    return Claim(article.clause, MISSING, because)


def text_of(printed: PrintedArticle) -> str:
    """The words of an article in one line, as settling words are looked for."""
    return " ".join(paragraph.text for paragraph in printed.paragraphs).replace(NO_BREAK, " ")


def plain(pattern: str) -> str:
    """A pattern in words for a person: of several ways to say it the first."""
    chosen = re.sub(r"(?<!\\)\(([^|()]*)(?:\|[^()]*)?(?<!\\)\)", r"\1", pattern).split("|")[0]
    return re.sub(r"\\b|\\(?=\W)|[?^$]", "", chosen)


def claim_findings(
    agreement: Agreement, library: ClauseLibrary, claims: Claims, places: Mapping[ClauseId, str]
) -> tuple[Finding, ...]:
    """A finding for each applicable requirement that no article settles, or that own wording leaves in doubt."""
    return tuple(_claim_findings(agreement, library, claims, places))


def _claim_findings(
    agreement: Agreement, library: ClauseLibrary, claims: Claims, places: Mapping[ClauseId, str]
) -> Iterator[Finding]:
    titles = {section.id: section.title for section in library.sections}
    for demand in library.requirements:
        best = _best(claims.get(demand.id, ()))
        if (best is not None and best.status is COVERED) or not demand.when.holds(agreement.deal):
            continue
        doubtful = best is not None and best.status is WEAK
        blocks = not doubtful and _blocks(demand, agreement, library)
        why = best.because if best else phrase("no article settles it")
        yield Finding(
            code="coverage_doubtful" if doubtful else "coverage_missing",
            severity=Severity.ERROR if blocks else Severity.WARNING,
            place=places[best.clause] if best else titles[demand.section],
            message=phrase(
                "{0}: {1} Take the library's text, or word the duty in this article.", why, demand.statement
            ),
            source=library.citation_rules.shown(demand.sources, agreement.deal),
            subject=best.clause if best else demand.section,
            clause=best.clause if best else _home(demand, library),
            mend=_back(agreement.article(best.clause)) if best else None,
        )


def _home(demand: Requirement, library: ClauseLibrary) -> str:
    """The clause of the library that settles a requirement."""
    return next((clause for (clause, _), text in library.current.items() if demand.id in text.satisfies), "")


def _back(article: Article) -> ArticleReserved | ArticleReworded | None:
    """What lets the library's text of an article speak again."""
    if article.reserved is not None:
        return ArticleReserved(article.clause, article.reserved, None)
    return ArticleReworded(article.clause, article.own_wording, None) if article.own_wording is not None else None


def coverage_lines(
    agreement: Agreement,
    library: ClauseLibrary,
    claims: Claims,
    against: Mapping[ClauseId, Sequence[Finding]],
    places: Mapping[ClauseId, str],
) -> tuple[CoverageLine, ...]:
    """Every requirement of the library, in its order; `against` holds the findings that stand at each article."""
    return tuple(
        _line(demand, agreement, library, claims.get(demand.id, ()), against, places) for demand in library.requirements
    )


def _line(
    demand: Requirement,
    agreement: Agreement,
    library: ClauseLibrary,
    claims: Sequence[Claim],
    against: Mapping[ClauseId, Sequence[Finding]],
    places: Mapping[ClauseId, str],
) -> CoverageLine:
    rules, deal = library.citation_rules, agreement.deal
    level, source = rules.level(demand, deal), rules.shown(demand.sources, deal)
    if not demand.when.holds(deal):
        because = phrase("does not apply: {0}", demand.when.because(deal))
        return CoverageLine(demand, demand.level, CoverageStatus.NOT_APPLICABLE, (), because, source)
    best = _best(claims)
    if best is None:
        blocks = _blocks(demand, agreement, library)
        return CoverageLine(demand, level, MISSING, (), phrase("no article settles it"), source, blocks)
    standing = [claim.clause for claim in claims if claim.status is not MISSING]
    errors = [finding for finding in against.get(best.clause, ()) if finding.severity is Severity.ERROR]
    status = WEAK if best.status is COVERED and errors else best.status
    because = joined("; ", (phrase("{0}: {1}", places[best.clause], best.because), *map(_told, errors)))
    blocks = bool(status is MISSING or errors) and _blocks(demand, agreement, library)
    return CoverageLine(demand, level, status, tuple(standing), because, source, blocks)


def _told(finding: Finding) -> Phrase:
    return phrase("against it stands {0}: {1}", finding.place, finding.message)


def _best(claims: Iterable[Claim]) -> Claim | None:
    return min(claims, key=lambda claim: _BEST_FIRST.index(claim.status), default=None)


def _blocks(demand: Requirement, agreement: Agreement, library: ClauseLibrary) -> bool:
    """Whether its absence keeps the agreement from being issued: law, or the policy that stands beside it."""
    return demand.policy or library.citation_rules.level(demand, agreement.deal) is Level.MUST
