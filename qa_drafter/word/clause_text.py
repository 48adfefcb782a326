"""One text of the clause library as a Word document, so that two of them can be compared there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from qa_drafter.word.house_style import packed
from qa_drafter.word.markup import Xml, attribute, element_text, joined
from qa_drafter.word.page_format import A4
from qa_drafter.word.paragraphs import Style, paragraph, run

_MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PROPERTIES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_CORE: Final = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
_ITEM: Final = "- "


@dataclass(frozen=True, slots=True)
class TextSheet:
    """What the document shows: a title, facts about the text, and its body as small Markdown with its placeholders."""

    title: str
    facts: Sequence[tuple[str, str]]
    body: str


def write_text_sheet(sheet: TextSheet) -> bytes:
    """The document. The same input gives the same bytes."""
    content = joined((*_paragraphs(sheet), A4.section(across=False, first=False)))
    document = Xml(f'<w:document xmlns:w="{_MAIN}" xmlns:r="{_RELATIONS}"><w:body>{content}</w:body></w:document>')
    return packed({"word/document.xml": document, **_running_lines(), **_properties(sheet)}, ())


def _paragraphs(sheet: TextSheet) -> Iterator[Xml]:
    yield paragraph(Style.FRONT_HEADING, run(sheet.title))
    for name, value in sheet.facts:
        yield paragraph(Style.NORMAL, run(f"{name}: {value}"))
    for block in _blocks(sheet.body):
        yield paragraph(Style.CLAUSE_TEXT, run(f"– {block.removeprefix(_ITEM)}" if block.startswith(_ITEM) else block))


def _blocks(body: str) -> Iterator[str]:
    """Paragraphs, list items and lines of conditions: a line goes with the one before unless either stands alone."""
    open_lines: list[str] = []
    for line in body.split("\n"):
        stands_alone = not line.strip() or line.startswith((_ITEM, "{%"))
        if open_lines and (stands_alone or open_lines[-1].startswith("{%")):
            yield " ".join(open_lines)
            open_lines = []
        if line.strip():
            open_lines.append(line.strip())
    if open_lines:
        yield " ".join(open_lines)


def _running_lines() -> dict[str, Xml]:
    """Headers and footers that the base package expects, without words."""
    return dict(_empty_parts(("header1", "hdr"), ("header2", "hdr"), *((f"footer{n}", "ftr") for n in (1, 2, 3))))


def _empty_parts(*named: tuple[str, str]) -> Iterable[tuple[str, Xml]]:
    for name, kind in named:
        style = Style.HEADER if kind == "hdr" else Style.FOOTER
        yield f"word/{name}.xml", Xml(f'<w:{kind} xmlns:w="{_MAIN}">{paragraph(style, Xml(""))}</w:{kind}>')


def _properties(sheet: TextSheet) -> dict[str, Xml]:
    title = element_text(sheet.title)
    return {
        "customXml/item1.xml": Xml(f'<text xmlns="urn:qa-drafter:library-text:1" title="{attribute(sheet.title)}"/>'),
        "docProps/core.xml": Xml(f"<cp:coreProperties {_CORE}><dc:title>{title}</dc:title></cp:coreProperties>"),
        "docProps/custom.xml": Xml(f'<Properties xmlns="{_PROPERTIES}"/>'),
    }
