"""An agreement of the shipped library as a careful reader goes through it: what is wrong with its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Final

from qa_drafter.checks.contradictions import contradictions
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.document import DefinedTerm, PrintedAgreement, PrintedArticle
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.printing import Printer
from qa_drafter.drafting.selection import applicable_requirements
from tests.builders import FIRST_DRAFT, library

Lines = Iterable[tuple[str, str]]

IN_EUROPE: Final = frozenset({"eu", "uk"})
OF_A_MARKET: Final[Mapping[str, str]] = {
    "us": r"FDA\b|21 CFR|CGMP|N?DA\b|ANDA|\bBLA\b|DEA\b|DSCSA|FD&C|Food, Drug, and|Final Disposition|United States"
    r"|ARCOS|[Ff]ield alert|Part 2?11\b|CBER|\bFEI\b|506C|\bNDC\b|Form (483|222|106|41)",
    "eu": r"European|Regulation \(EU|\bOMS\b|Annex VI\b|Annex 21",
    "uk": r"United Kingdom|Great Britain|Northern Ireland|Home Office|Department of Health|Human Medicines",
    "who": r"\bWHO\b|World Health|prequalified",
}
"""Words that only the named market's rules use."""

OF_EUROPE: Final = r"Qualified Person|Certification\b|Certifying QP|Annex 1[16]|EU GMP|\bQP\b"
LOOSE: Final = re.compile(r"[\[\]{}]| {2}|\s[.,;:]")
"""What a template leaves behind when a branch was written without care."""


def printed(deal: Deal) -> PrintedAgreement:
    """The agreement that `deal` calls for."""
    return _print(assemble(library(), deal))


def _print(agreement: Agreement) -> PrintedAgreement:
    return Printer(agreement).whole(FIRST_DRAFT)


def lines(agreement: PrintedAgreement) -> Iterator[tuple[str, str]]:
    """Every paragraph and definition, each with the article that prints it."""
    for article in agreement.articles:
        place = f"{article.clause} {article.pin}"
        for paragraph in article.paragraphs:
            yield place, paragraph.text
        for definition in article.definitions:
            yield "definition", f"{definition.term}: {definition.text}"


def faults(deal: Deal) -> list[str]:
    """What a reader objects to in the agreement of `deal`."""
    agreement = assemble(library(), deal)
    whole = _print(agreement)
    said = tuple(lines(whole))
    return [
        *_foreign(deal, said),
        *_undefined(whole),
        *_loose(said),
        *_broken(whole),
        *_uncited(agreement),
        *_unsettled(agreement, whole),
        *_contradictory(agreement, whole),
    ]


def _foreign(deal: Deal, said: Lines) -> Iterator[str]:
    words = foreign_words(deal.answer("market"))
    yield from (f"foreign regime in {place}: {text}" for place, text in said if words.search(text))


def foreign_words(markets: Iterable[str]) -> re.Pattern[str]:
    words = [pattern for market, pattern in OF_A_MARKET.items() if market not in markets]
    words += [] if IN_EUROPE.intersection(markets) else [OF_EUROPE]
    return re.compile("|".join(words) or r"(?!)")


def _undefined(agreement: PrintedAgreement) -> Iterator[str]:
    defined = {entry.term for article in agreement.articles for entry in article.definitions}
    for article in agreement.articles:
        pieces = (piece for paragraph in article.paragraphs for piece in paragraph.pieces)
        used = {piece.term for piece in pieces if isinstance(piece, DefinedTerm)}
        yield from (f"undefined in {article.clause} {article.pin}: {term}" for term in sorted(used - defined))


def _loose(said: Lines) -> Iterator[str]:
    for place, text in said:
        if not text.endswith((".", ":")) or LOOSE.search(text):
            yield f"loose end in {place}: {text}"


def _broken(agreement: PrintedAgreement) -> Iterator[str]:
    for article in agreement.articles:
        yield from (f"broken list in {article.clause} {article.pin}: {text}" for text in _broken_lists(article))


def _broken_lists(article: PrintedArticle) -> Iterator[str]:
    """Lead-ins without a list, and items without a lead-in."""
    levels = [0, *(paragraph.level for paragraph in article.paragraphs), 0]
    texts = ["", *(paragraph.text for paragraph in article.paragraphs), ""]
    for place in range(1, len(texts) - 1):
        if texts[place].endswith(":") and levels[place + 1] <= levels[place]:
            yield texts[place]
        if levels[place] > 1 and levels[place - 1] < levels[place] and not texts[place - 1].endswith(":"):
            yield texts[place]


def _contradictory(agreement: Agreement, whole: PrintedAgreement) -> Iterator[str]:
    """No text types a time that another states otherwise, and the clock sheet gives one time for one event."""
    sections = tuple(
        replace(section, articles=tuple(replace(article, own_wording=article.body) for article in section.articles))
        for section in agreement.sections
    )
    for finding in contradictions(replace(agreement, sections=sections), library(), whole.articles):
        yield f"contradiction in {finding.subject}: {finding.message}"
    (sheet,) = (table for schedule in whole.schedules for table in schedule.tables if table.key == "clocks")
    times: dict[tuple[str, ...], set[str]] = {}
    for row in sheet.rows:
        event, who, within, starts, _ = ("".join(piece.text for piece in cell) for cell in row)
        times.setdefault((event, who, starts), set()).add(within)
    yield from (f"two times for {event}: {sorted(told)}" for event, told in times.items() if len(told) > 1)


def _uncited(agreement: Agreement) -> Iterator[str]:
    """An article whose citations all belong to other deals rests on nothing that its reader may be shown."""
    rules = library().citation_rules
    yield from (
        f"nothing to cite for {article.clause}"
        for article in agreement.articles
        if not rules.shown(article.sources, agreement.deal)
    )


@cache
def settling_words() -> dict[str, tuple[str, ...]]:
    """For each requirement the patterns that stand in print in the clause that claims it."""
    return {need.id: need.settled_by for need in library().requirements if need.settled_by}


def _unsettled(agreement: Agreement, whole: PrintedAgreement) -> Iterator[str]:
    homes = {claim: article.clause for article in agreement.articles for claim in article.satisfies}
    for requirement in applicable_requirements(library(), agreement.deal):
        home = whole.article(homes[requirement.id]) if requirement.id in homes else None
        if home is None:
            yield f"nobody answers {requirement.id}"
            continue
        text = " ".join(paragraph.text for paragraph in home.paragraphs).replace("\u00a0", " ")
        missing = [words for words in settling_words()[requirement.id] if not re.search(words, text)]
        yield from (f"{requirement.id} is not settled by {home.clause} {home.pin}: {words}" for words in missing)
