"""An agreement of the shipped library as its reader sees it."""

from __future__ import annotations

from collections.abc import Iterator

from qa_drafter.domain.deal import Deal
from qa_drafter.domain.document import PrintedAgreement, PrintedArticle
from qa_drafter.drafting.assembly import assemble
from qa_drafter.drafting.printing import Printer
from tests.builders import FIRST_DRAFT, library


def printed(deal: Deal) -> PrintedAgreement:
    """The agreement that `deal` calls for."""
    return Printer(assemble(library(), deal)).whole(FIRST_DRAFT)


def lines(agreement: PrintedAgreement) -> Iterator[tuple[str, str]]:
    """Every paragraph and definition, each with the article that prints it."""
    for article in agreement.articles:
        place = f"{article.clause} {article.pin}"
        for paragraph in article.paragraphs:
            yield place, paragraph.text
        for definition in article.definitions:
            yield "definition", f"{definition.term}: {definition.text}"


def broken_lists(article: PrintedArticle) -> list[str]:
    """Lead-ins without a list, and items without a lead-in."""
    broken = []
    paragraphs = article.paragraphs
    for place, paragraph in enumerate(paragraphs):
        following = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
        before = paragraphs[place - 1] if place else None
        if paragraph.text.endswith(":") and (following is None or following.level <= paragraph.level):
            broken.append(paragraph.text)
        if paragraph.level > 1 and (before is None or not (before.level > 1 or before.text.endswith(":"))):
            broken.append(paragraph.text)
    return broken
