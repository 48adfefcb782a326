"""Values that nobody has filled in yet: in own wording, in negotiated values, in the facts of the deal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from qa_drafter.checks.reading import Fault
from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.phrases import counted, phrase
from qa_drafter.domain.schedule_form import FormTable
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
            yield Fault("unfilled_value", Severity.ERROR, phrase('"{0}" holds a place open; write the value', match[0]))
        for match in _OPEN_POINT.finditer(text):
            said = phrase('"{0}" is still in brackets; settle it and take the brackets away', match[0])
            yield Fault("open_point", Severity.WARNING, said)


def blank_findings(agreement: Agreement) -> tuple[Finding, ...]:
    """Negotiated words and facts of the deal that hold a place open."""
    return tuple(_blank_findings(agreement))


def form_findings(agreement: Agreement, tables: Iterable[FormTable]) -> Iterator[Finding]:
    """Blanks left in a schedule that is filled in by half, that hold a place open, or whose row has gone.

    A schedule without an entry is no finding: its blanks may be agreed later, and in Word.
    """
    listed = tuple(tables)
    known = {
        (table.id, row.key, column): (table, row) for table in listed for row in table.rows for column in row.blanks
    }
    begun = {blank.schedule for blank in agreement.filled}
    for table in listed:
        if table.id in begun and (count := table.open_blanks):
            said = counted(
                count,
                "{0} blank is not filled in; fill the schedule in",
                "{0} blanks are not filled in; fill the schedule in",
            )
            yield Finding("open_blank", Severity.INFO, f"{table.number} {table.title}", said, subject=table.id)
    for blank in agreement.filled:
        if blank.place not in known:  # the whole schedule has gone, and with it the question
            continue
        found, row = known[blank.place]
        place = f"{found.number} {found.title}"
        if row.is_lost:
            said = phrase(
                '"{0}" stands in a row that is not printed any more; take it out, or enter it elsewhere', blank.words
            )
            yield Finding("lost_entry", Severity.WARNING, place, said, subject=blank.schedule)
        elif match := BLANK.search(blank.words):
            said = phrase('"{0}" holds a place open; write the value', match[0])
            yield Finding("unfilled_value", Severity.WARNING, place, said, subject=blank.schedule)


def _blank_findings(agreement: Agreement) -> Iterator[Finding]:
    for term in agreement.terms:
        if term.definition.unit is Unit.TEXT and (match := BLANK.search(str(term.value))):
            said = phrase('"{0}" holds a place open; set the value', match[0])
            yield Finding("unfilled_value", Severity.ERROR, term.definition.label, said, subject=term.id)
    for place, words in _facts(agreement):
        if match := BLANK.search(words):
            said = phrase('"{0}" holds a place open; give it in the deal', match[0])
            yield Finding("unfilled_value", Severity.WARNING, place, said)
    if agreement.deal.flag("subcontractors") and not agreement.deal.subcontractors:
        said = phrase("subcontractors work for the Contractor and none is listed; list each with its site and its work")
        yield Finding("unfilled_value", Severity.WARNING, phrase("Approved Subcontractors"), said)


def _facts(agreement: Agreement) -> Iterator[tuple[str, str]]:
    deal = agreement.deal
    yield phrase("Title"), deal.title
    for name, party in ((phrase("Sponsor"), deal.sponsor), (phrase("Contractor"), deal.contractor)):
        yield name, " ".join((party.name, party.address, party.quality_contact))
        yield phrase("{0}, sites", name), " ".join(f"{site.name} {site.address} {site.fei}" for site in party.sites)
        yield phrase("{0}, contacts", name), " ".join(f"{contact.name} {contact.reach}" for contact in party.contacts)
    yield phrase("Products"), " ".join(f"{product.name} {product.strength}" for product in deal.products)
