"""References to articles that say nothing: the number is there, and a reader who follows it finds no duty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from qa_drafter.domain.document import PrintedArticle, Reference
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.phrases import phrase


def reserved_findings(printed: Iterable[PrintedArticle], reserved: Mapping[str, str]) -> Iterator[Finding]:
    """One finding for each article that refers to a reserved one; `reserved` maps these to why they are."""
    for article in printed:
        pieces = (piece for paragraph in article.paragraphs for piece in paragraph.pieces)
        targets = {p.target: p.text for p in pieces if isinstance(p, Reference) and p.target in reserved}
        for target, said in targets.items():
            message = phrase(
                "it refers to {0}, which is reserved ({1}); word the duty here or there", said, reserved[target]
            )
            place = f"{article.number} {article.title}"
            yield Finding("reserved_reference", Severity.WARNING, place, message, subject=article.clause)
