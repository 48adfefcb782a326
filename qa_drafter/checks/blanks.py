"""Values that nobody has filled in yet: in own wording, in negotiated values, in the facts of the deal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from qa_drafter.checks.reading import Fault
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.terms import NO_BREAK, Unit

BLANK: Final = re.compile(
    r"\b(?:TBD|TBC|TBA)\b|\bto be (?:determined|advised|completed|inserted|filled in)\b"
    r"|\bto be (?:agreed|confirmed|defined)(?=\s*(?:[.;,)\]]|$))|_{3,}|●|\bX{2,}\b"
    r"|\[\s*[.…x_•]*\s*\]|\[(?:insert|name|date|number|time|address)\b[^\[\]]*\]|<[^<>\n]+>",
    re.IGNORECASE,
)
_OPEN_POINT: Final = re.compile(r"\[[^\[\]]*\d[^\[\]]*\]")


def blanks_in(printed: PrintedArticle) -> Iterator[Fault]:
    """Places held open in an article: blanks to fill, and points still in brackets."""
    for paragraph in printed.paragraphs:
        text = paragraph.text.replace(NO_BREAK, " ")
        for match in BLANK.finditer(text):
            yield Fault("unfilled_value", Severity.ERROR, f'"{match[0]}" holds a place open; write the value')
        for match in _OPEN_POINT.finditer(text):
            said = f'"{match[0]}" is still in brackets; settle it and take the brackets away'
            yield Fault("open_point", Severity.WARNING, said)


def blank_findings(agreement: Agreement) -> tuple[Finding, ...]:
    """Negotiated words and facts of the deal that hold a place open."""
    return tuple(_blank_findings(agreement))


def _blank_findings(agreement: Agreement) -> Iterator[Finding]:
    for term in agreement.terms:
        if term.definition.unit is Unit.TEXT and (match := BLANK.search(str(term.value))):
            said = f'"{match[0]}" holds a place open; set the value'
            yield Finding("unfilled_value", Severity.ERROR, term.definition.label, said, subject=term.id)
    for place, words in _facts(agreement):
        if match := BLANK.search(words):
            said = f'"{match[0]}" holds a place open; give it in the deal'
            yield Finding("unfilled_value", Severity.WARNING, place, said)
    if agreement.deal.flag("subcontractors") and not agreement.deal.subcontractors:
        said = "subcontractors work for the Contractor and none is listed; list each with its site and its work"
        yield Finding("unfilled_value", Severity.WARNING, "Approved Subcontractors", said)


def _facts(agreement: Agreement) -> Iterator[tuple[str, str]]:
    deal = agreement.deal
    yield "Title", deal.title
    for name, party in (("Sponsor", deal.sponsor), ("Contractor", deal.contractor)):
        yield name, " ".join((party.name, party.address, party.quality_contact))
        yield f"{name}, sites", " ".join(f"{site.name} {site.address} {site.fei}" for site in party.sites)
        yield f"{name}, contacts", " ".join(f"{contact.name} {contact.reach}" for contact in party.contacts)
    yield "Products", " ".join(f"{product.name} {product.strength}" for product in deal.products)
