"""Agreements of deals over the whole vocabulary: whole sentences, defined terms, no word of a foreign regime."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

import pytest

from qa_drafter.checks.limits import limit_findings
from qa_drafter.domain.deal import Deal, Position
from qa_drafter.domain.document import DefinedTerm
from qa_drafter.domain.finding import Severity
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.selection import applicable_requirements, select
from tests.builders import EXAMPLES, deal, example_deal, library
from tests.library.printing import broken_lists, lines, printed
from tests.library.wide_deals import POSITIONS, wide_deals

DEALS: Final = (
    *wide_deals(),
    *(replace(example_deal(name), position=position) for name in EXAMPLES for position in POSITIONS),
)
IN_EUROPE: Final = frozenset({"eu", "uk"})

LOOSE: Final = re.compile(r"[\[\]{}]| {2}|\s[.,;:]")
"""What a template leaves behind when a branch was written without care."""

OF_A_MARKET: Final[Mapping[str, str]] = {
    "us": r"FDA\b|21 CFR|CGMP|N?DA\b|ANDA|\bBLA\b|DEA\b|DSCSA|FD&C|Food, Drug, and|Final Disposition|United States"
    r"|ARCOS|[Ff]ield alert|Part 2?11\b|CBER|\bFEI\b|506C|\bNDC\b|Form (483|222|106|41)",
    "eu": r"European|Regulation \(EU|\bOMS\b|Annex VI\b|Annex 21",
    "uk": r"United Kingdom|Great Britain|Northern Ireland|Home Office|Department of Health|Human Medicines",
    "who": r"\bWHO\b|World Health|prequalified",
}
"""Words that only the named market's rules use."""

OF_EUROPE: Final = r"Qualified Person|Certification\b|Certifying QP|Annex 1[16]|EU GMP|\bQP\b"

OF_A_MODULE: Final[Mapping[str, tuple[str, Mapping[str, object]]]] = {
    "field alerts in a license deal": (
        r"[Ff]ield alert|\bA?NDA\b",
        {"application_type": "bla", "product_type": "biologic"},
    ),
    "biological deviation reports in a drug deal": (r"[Bb]iological product dev|\bBLA\b", {"application_type": "nda"}),
    "finished-drug rules for an active substance": (
        r"Parts? 210|\b211\b|Final Disposition|Certification\b",
        {"material": "api", "services": ("api_synthesis", "testing"), "market": ("us", "eu")},
    ),
    "batch records in a laboratory": (
        r"Batch Record|Master Record|carrier|primary packaging|line clearance",
        {"partner_type": "cro_lab", "services": ("testing", "stability", "release")},
    ),
    "finished-drug rules in Phase 1": (
        r"Parts 210|Final Disposition",
        {"stage": "phase1", "application_type": "ind"},
    ),
    "controlled substances without one": (r"\bDEA\b|Registrant|quota", {"hazards": ("hpapi",)}),
    "sterility in a tablet deal": (r"media fill|PUPSIT|aseptic", {"services": ("drug_product", "testing")}),
}
"""What an agreement must not speak of, and a deal to ask for it."""


def _foreign(markets: Iterable[str]) -> re.Pattern[str]:
    words = [pattern for market, pattern in OF_A_MARKET.items() if market not in markets]
    words += [] if IN_EUROPE.intersection(markets) else [OF_EUROPE]
    return re.compile("|".join(words) or r"(?!)")


def _numbered(deals: Iterable[Deal]) -> list[object]:
    return [pytest.param(deal, id=f"{place}-{deal.position}") for place, deal in enumerate(deals)]


@pytest.mark.parametrize("deal", _numbered(DEALS))
def test_an_agreement_is_whole(deal: Deal) -> None:
    """It prints, speaks of no foreign regime, defines what it uses, and its lists and sentences are complete."""
    agreement = printed(deal)
    foreign = _foreign(deal.answer("market"))
    defined = {entry.term for article in agreement.articles for entry in article.definitions}
    used = {
        piece.term
        for article in agreement.articles
        for paragraph in article.paragraphs
        for piece in paragraph.pieces
        if isinstance(piece, DefinedTerm)
    }

    assert [(place, text) for place, text in lines(agreement) if foreign.search(text)] == []
    assert used <= defined
    assert [(article.clause, text) for article in agreement.articles for text in broken_lists(article)] == []
    assert [text for _, text in lines(agreement) if not text.endswith((".", ":")) or LOOSE.search(text)] == []


@pytest.mark.parametrize("deal", _numbered(DEALS))
def test_every_requirement_that_applies_is_answered(deal: Deal) -> None:
    claimed = {
        name for section in select(library(), deal) for chosen in section.clauses for name in chosen.clause.satisfies
    }

    assert [need.id for need in applicable_requirements(library(), deal) if need.id not in claimed] == []


@pytest.mark.parametrize("deal", _numbered(DEALS))
def test_a_new_agreement_starts_within_the_limits_of_law(deal: Deal) -> None:
    found = limit_findings(assemble(library(), deal), library())

    assert [finding.message for finding in found if finding.severity is Severity.ERROR] == []


@pytest.mark.parametrize("position", POSITIONS)
@pytest.mark.parametrize("name", OF_A_MODULE)
def test_an_agreement_does_not_speak_of(name: str, position: Position) -> None:
    words, facts = OF_A_MODULE[name]
    agreement = printed(deal(position=position, **facts))

    assert [(place, text) for place, text in lines(agreement) if re.search(words, text)] == []
