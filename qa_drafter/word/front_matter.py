"""The cover and the document control: which agreement this is, between whom, in which version."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from qa_drafter.domain.agreement import VersionMark
from qa_drafter.domain.deal import MARKET_NAMES, Deal, PartyDetails
from qa_drafter.domain.document import Edition, PrintedAgreement
from qa_drafter.word.anchors import UNSAVED, ControlBlock
from qa_drafter.word.dates import long_date
from qa_drafter.word.manuscript import Manuscript
from qa_drafter.word.markup import NOTHING, Xml, joined
from qa_drafter.word.paragraphs import BOLD, PLAIN, Direct, Style, paragraph, run
from qa_drafter.word.tables import Frame, cell, head_row, row

NAME: Final = "Quality Agreement"
IN_FORCE: Final = "Only the version with the highest number and the status “Signed” is in force."

APPLICATIONS: Final = {
    "us": {
        "ind": "IND",
        "nda": "NDA",
        "anda": "ANDA",
        "bla": "BLA",
        "otc_monograph": "OTC monograph",
        "unapproved_rx": "unapproved prescription drug",
    },
    "eu": {"eu_cta": "CTA", "eu_ma": "MA"},
    "uk": {"uk_cta": "CTA", "uk_ma": "MA"},
    "who": {"who_pq": "prequalification"},
}
"""What each market calls the applications that a deal may rest on."""

_DETAIL_WIDTHS: Final = (2600, 6584)
_HISTORY_WIDTHS: Final = (1100, 1750, 1400, 4934)
_BEFORE_DETAILS: Final = Direct(after=1360)
_SUBJECT: Final = re.compile(r"quality agreement\W*(?:for\b|on\b|about\b)?\W*", re.IGNORECASE)


def subject_of(title: str) -> str:
    """What the agreement is about: its title without the words every such title begins with."""
    return _SUBJECT.sub("", title, count=1) if _SUBJECT.match(title) else title


def cover(manuscript: Manuscript) -> Xml:
    """The cover: name, subject, parties, details, fingerprint."""
    return joined(_cover(manuscript))


def _cover(manuscript: Manuscript) -> Iterator[Xml]:
    printed = manuscript.printed
    subject = subject_of(printed.title)
    shown = run(subject[:1].upper() + subject[1:])
    yield paragraph(Style.TITLE, run(NAME))
    yield paragraph(Style.SUBTITLE, _line(manuscript, "title", shown))
    yield from _party(manuscript, "between", "sponsor", printed.deal.sponsor)
    yield from _party(manuscript, "and", "contractor", printed.deal.contractor, _BEFORE_DETAILS)
    yield _details(manuscript)
    if printed.fingerprint:
        digest = _line(manuscript, "fingerprint", run(_grouped(printed.fingerprint)))
        yield paragraph(Style.FINGERPRINT, joined((run("Text fingerprint (SHA-256)\n"), digest)))


def _line(manuscript: Manuscript, line: str, content: Xml) -> Xml:
    return manuscript.marked(manuscript.anchors.of_control(ControlBlock.COVER, line), content)


def _grouped(fingerprint: str) -> str:
    return " ".join(fingerprint[place : place + 4] for place in range(0, len(fingerprint), 4))


def _party(
    manuscript: Manuscript, word: str, line: str, details: PartyDetails, direct: Direct = PLAIN
) -> Iterator[Xml]:
    yield paragraph(Style.COVER_LABEL, run(word))
    yield paragraph(Style.COVER_PARTY, _line(manuscript, line, run(details.name)))
    yield paragraph(Style.COVER_TEXT, run(f"{details.address} ({line.capitalize()})".strip()), direct)


def _details(manuscript: Manuscript) -> Xml:
    rows = [_detail(manuscript, *known) for known in _known(manuscript.printed) if known[-1]]
    frame = Frame("Agreement details", "Two columns: what is stated, and its value.", _DETAIL_WIDTHS, has_head=False)
    return frame.around(rows) if rows else NOTHING  # Word refuses a table without rows


def _detail(manuscript: Manuscript, line: str, label: str, value: str) -> Xml:
    contents = (
        paragraph(Style.TABLE_LABEL, run(label)),
        paragraph(Style.TABLE_TEXT, _line(manuscript, line, run(value, BOLD))),
    )
    return row(cell(width, content) for width, content in zip(_DETAIL_WIDTHS, contents, strict=True))


def _known(printed: PrintedAgreement) -> tuple[tuple[str, str, str], ...]:
    return (
        ("number", "Agreement no.", printed.number),
        ("version", "Version", printed.edition.version),
        ("status", "Status", printed.edition.status),
        ("effective", "Effective date", long_date(printed.deal.effective_date)),
        ("markets", "Markets", markets_of(printed.deal)),
        ("related", "Related agreement", "\n".join(printed.deal.related_agreements)),
    )


def markets_of(deal: Deal) -> str:
    """`United States (BLA), European Union (MA)`: each market with the applications it has."""
    return ", ".join(_market(deal, market) for market in deal.answer("market"))


def _market(deal: Deal, market: str) -> str:
    name = MARKET_NAMES.get(market, market).removeprefix("the ")
    known = APPLICATIONS.get(market, {})
    given = [known[application] for application in deal.answer("application_type") if application in known]
    applications = f" ({', '.join(given)})" if given else ""
    return f"{name[:1].upper()}{name[1:]}{applications}"


def document_control(manuscript: Manuscript) -> Xml:
    """The versions up to the one shown, and which of them binds."""
    lines = list(_history(manuscript.printed.edition))
    frame = Frame("Version history", "One row per version: version, date, status, summary of changes.", _HISTORY_WIDTHS)
    head = head_row(_HISTORY_WIDTHS, ("Version", "Date", "Status", "Summary of changes"))
    rows = (_version(manuscript, key, values) for key, values in lines)
    return joined(
        (
            paragraph(Style.FRONT_HEADING, run("Document control")),
            frame.around((head, *rows)),
            paragraph(Style.NOTE, run(IN_FORCE)),
        )
    )


def _history(edition: Edition) -> Iterator[tuple[str, tuple[str, ...]]]:
    for mark in edition.history:
        yield mark.id, _saved(mark)
    if edition.version not in {mark.number for mark in edition.history}:
        yield UNSAVED, (edition.version, long_date(edition.date) or "–", edition.status, "Working copy, not saved.")


def _saved(mark: VersionMark) -> tuple[str, ...]:
    return mark.number, long_date(mark.saved_at), mark.status, mark.label


def _version(manuscript: Manuscript, key: str, values: tuple[str, ...]) -> Xml:
    anchor = manuscript.anchors.of_control(ControlBlock.HISTORY, key)
    contents = (manuscript.marked(anchor, run(values[0])), *map(run, values[1:]))
    return row(
        cell(width, paragraph(Style.TABLE_TEXT, content))
        for width, content in zip(_HISTORY_WIDTHS, contents, strict=True)
    )
