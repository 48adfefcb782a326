"""The changes of a comparison as a Word document: a landscape table in the house style, headed by what was compared."""

from __future__ import annotations

from typing import Final

from qa_drafter.domain.change_table import HEADS, ChangeTable
from qa_drafter.word.fields import PAGE, PAGE_COUNT
from qa_drafter.word.house_style import packed
from qa_drafter.word.markup import Xml, attribute, element_text, joined
from qa_drafter.word.page_format import A4, TEXT_WIDTH
from qa_drafter.word.paragraphs import BOLD, TAB, Direct, Style, paragraph, run
from qa_drafter.word.running_lines import NAMESPACE
from qa_drafter.word.tables import HEAD_FILL, Frame, Look, cell, row

_NAMESPACES: Final = (
    f'xmlns:w="{NAMESPACE}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
TABLE: Final = "urn:qa-drafter:change-table:1"
"""Says that the file is no agreement: one that comes back is never read as one."""

_WIDTHS: Final = (620, 2100, 1300, 1250, 3200, 3200, 2900)
_PROPERTIES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_CONTROLS: Final = {code: None for code in range(32) if code not in (9, 10, 13)}
_LONGEST: Final = 1200
"""Characters of a passage; a row that fills a page is no use in a table, and the redline holds the whole."""


def write_change_document(table: ChangeTable) -> bytes:
    """The document. The same input gives the same bytes."""
    title = paragraph(Style.SHEET_TITLE, run(_clean(table.title)))
    about = paragraph(Style.LEGEND, run(_clean(table.summary)))
    frame = Frame("Changes", "One row per change: place, kind, weight, before, after, meaning.", _WIDTHS)
    body = joined((title, about, frame.around((_head(), *map(_row, table.rows()))), paragraph(Style.NOTE, run("End.")),
                   A4.section(across=True, first=False)))  # fmt: skip
    document = Xml(f"<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>")
    return packed({"word/document.xml": document, **_running(table), **_said_of_itself(table)}, ())


def _head() -> Xml:
    look = Look(fill=HEAD_FILL, head=True)
    cells = (cell(w, paragraph(Style.SHEET_GROUP, run(t)), look) for w, t in zip(_WIDTHS, HEADS, strict=True))
    return row(cells, head=True)


def _row(texts: tuple[str, ...]) -> Xml:
    shown = (text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …" for text in texts)
    return row(
        cell(width, joined(paragraph(Style.SHEET_TEXT, run(_clean(line) or "–")) for line in text.split("\n")))
        for width, text in zip(_WIDTHS, shown, strict=True)
    )


def _running(table: ChangeTable) -> dict[str, Xml]:
    """Head and foot of the pages; the base package asks for all five parts."""
    head = paragraph(Style.HEADER, run(_clean(table.title)[:110], BOLD))
    width = A4.across_width
    tabs = (("clear", TEXT_WIDTH // 2), ("clear", TEXT_WIDTH), ("right", width))
    stops = Direct(tabs=Xml("".join(f'<w:tab w:val="{kind}" w:pos="{place}"/>' for kind, place in tabs)))
    pages = joined((run("Page "), PAGE, run(" of "), PAGE_COUNT))
    foot = paragraph(Style.FOOTER, joined((run("Confidential"), TAB, pages)), stops)
    return {
        **{f"word/header{n}.xml": _part("hdr", head) for n in (1, 2)},
        **{f"word/footer{n}.xml": _part("ftr", foot) for n in (1, 2, 3)},
    }


def _part(name: str, content: Xml) -> Xml:
    return Xml(f'<w:{name} xmlns:w="{NAMESPACE}">{content}</w:{name}>')


def _said_of_itself(table: ChangeTable) -> dict[str, Xml]:
    title = element_text(_clean(table.title))
    return {
        "customXml/item1.xml": Xml(f'<changes xmlns="{TABLE}" of="{attribute(_clean(table.new))}"/>'),
        "docProps/core.xml": Xml(
            f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{title}</dc:title></cp:coreProperties>"
        ),
        "docProps/custom.xml": Xml(f'<Properties xmlns="{_PROPERTIES}"/>'),
    }


def _clean(text: str) -> str:
    return text.translate(_CONTROLS)
