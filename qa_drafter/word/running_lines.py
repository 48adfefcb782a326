"""Headers and footers. Landscape pages have their own: tab stops cannot follow the width of the text."""

from __future__ import annotations

from typing import Final

from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.word.fields import PAGE, PAGE_COUNT
from qa_drafter.word.front_matter import NAME, subject_of
from qa_drafter.word.markup import Xml, joined
from qa_drafter.word.page_format import TEXT_WIDTH, PageFormat
from qa_drafter.word.paragraphs import BOLD, PLAIN, TAB, Direct, Style, paragraph, run

DISCLOSURE: Final = "Confidential. Disclosure to competent authorities is always permitted."
LONGEST_SUBJECT: Final = 60
"""Characters that stay on one line of the header beside the agreement's number."""

NAMESPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def running_parts(printed: PrintedAgreement, page: PageFormat) -> dict[str, Xml]:
    """The header and footer parts by name."""
    across = page.across_width
    return {
        "word/header1.xml": _header(printed, PLAIN),
        "word/header2.xml": _header(printed, Direct(tabs=_tabs(f"right:{across}", f"clear:{TEXT_WIDTH}"))),
        "word/footer1.xml": _part("ftr", paragraph(Style.FOOTER, run(DISCLOSURE))),
        "word/footer2.xml": _footer(printed, PLAIN),
        "word/footer3.xml": _footer(printed, _across_footer(across)),
    }


def _across_footer(width: int) -> Direct:
    stops = (f"clear:{TEXT_WIDTH // 2}", f"center:{width // 2}", f"clear:{TEXT_WIDTH}", f"right:{width}")
    return Direct(tabs=_tabs(*stops))


def _tabs(*stops: str) -> Xml:
    pairs = sorted((stop.split(":") for stop in stops), key=lambda pair: int(pair[1]))
    return Xml("".join(f'<w:tab w:val="{kind}" w:pos="{place}"/>' for kind, place in pairs))


def _part(name: str, content: Xml) -> Xml:
    return Xml(f'<w:{name} xmlns:w="{NAMESPACE}">{content}</w:{name}>')


def _header(printed: PrintedAgreement, direct: Direct) -> Xml:
    subject = subject_of(printed.title)
    if len(subject) > LONGEST_SUBJECT:
        subject = f"{subject[: LONGEST_SUBJECT - 1].rstrip()}…"
    title = f"{NAME} – {subject}" if subject else NAME
    return _part("hdr", paragraph(Style.HEADER, joined((run(printed.number, BOLD), TAB, run(title))), direct))


def _footer(printed: PrintedAgreement, direct: Direct) -> Xml:
    edition = " · ".join(part for part in (f"Version {printed.edition.version}", printed.edition.status) if part)
    pages = joined((run("Page "), PAGE, run(" of "), PAGE_COUNT))
    content = joined((run("Confidential"), TAB, run(edition), TAB, pages))
    return _part("ftr", paragraph(Style.FOOTER, content, direct))
