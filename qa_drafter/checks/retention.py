"""Retention in own wording: one number where the law says 'the longer of'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from qa_drafter.checks.reading import Fault, sentences_of
from qa_drafter.domain.agreement import Article
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import phrase

_COMPARED: Final = re.compile(r"\b(?:long(?:er|est)|lat(?:er|est)|whichever)\b", re.IGNORECASE)
_PERIOD: Final = re.compile(r"\b(?:\d+|one|two|three|four|five|six|seven|ten)\s+(?:months?|years?)\b", re.IGNORECASE)
_KEPT: Final = ("record_retention_", "reserve_samples_")


def retention_faults(article: Article, printed: PrintedArticle, deal: Deal, library: ClauseLibrary) -> Iterator[Fault]:
    """A fault when the article must state the longer of several periods and states one."""
    asked = [
        demand
        for demand in library.requirements
        if demand.id in article.satisfies
        and demand.id.startswith(_KEPT)
        and _COMPARED.search(f"{demand.statement} {demand.look_for}")
        and demand.when.holds(deal)
    ]
    text = " ".join(sentence.text for sentence in sentences_of(printed))
    if asked and _PERIOD.search(text) and not _COMPARED.search(text):
        said = phrase(
            "one period stands where the law asks for the longer of several; write each and 'whichever is later'"
        )
        yield Fault("retention_one_number", Severity.ERROR, said, asked[0].sources)
