"""The document that we write, read as it will be set: what a preview shows is what Word is given, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator
from typing import Final

from lxml import etree

from qa_drafter.domain.document import PrintedAgreement
from qa_drafter.domain.typeset import (
    Block,
    Field,
    Level,
    Paper,
    SetCell,
    SetDocument,
    SetParagraph,
    SetRow,
    SetRun,
    SetTable,
    Side,
    Stretch,
    TextLook,
)
from qa_drafter.word.agreement_writer import NAMESPACES, body_parts
from qa_drafter.word.house_style import ROW_NUMBERS
from qa_drafter.word.manuscript import Manuscript
from qa_drafter.word.markup import Xml
from qa_drafter.word.running_lines import running_parts
from qa_drafter.word.typeset_styles import (
    Element,
    W,
    list_levels,
    number_of,
    paragraph_look,
    style_looks,
    table_rules,
    text_look,
)

_COUNTERS: Final = re.compile(r' w:id="\d+"')
"""Numbers of bookmarks: they count through the document, so that every edit would make all later parts look new."""

_HEADERS: Final = {False: "word/header1.xml", True: "word/header2.xml"}
_FOOTERS: Final = {False: "word/footer2.xml", True: "word/footer3.xml"}
_FIRST_FOOTER: Final = "word/footer1.xml"
_ALIGNS: Final = {"center": Side.CENTER, "bottom": Side.RIGHT}

Ended = tuple[Block | None, Element | None]
"""A block and the section properties that end with it; after the last table they stand alone."""


class Typesetter:
    """Sets printed agreements. A part whose XML is known keeps its blocks: the same values, not only equal ones."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Ended, ...]] = {}

    def setting(self, printed: PrintedAgreement) -> Generator[None, None, SetDocument]:
        """Set the document of an agreement part by part; a setting that is given up leaves nothing behind."""
        manuscript = Manuscript(printed, None)
        running = {name: _paragraphs(xml) for name, xml in running_parts(printed, manuscript.page).items()}
        known: dict[str, tuple[Ended, ...]] = {}
        blocks: list[Ended] = []
        for part in body_parts(manuscript):
            yield
            key = _COUNTERS.sub("", part)
            known[key] = self._known.get(key) or _part(key)
            blocks += known[key]
        self._known = known
        articles = {str(a.clause): manuscript.anchors.of_article(a.clause) for a in printed.articles}
        return SetDocument(tuple(_stretches(blocks, running)), _levels(manuscript), articles)


def _levels(manuscript: Manuscript) -> dict[tuple[int, int], Level]:
    levels = list_levels()
    rows = {(number, 0): levels[ROW_NUMBERS, 0] for number in manuscript.row_lists.values()}
    return {**levels, **rows}


def _stretches(blocks: Iterable[Ended], running: dict[str, tuple[SetParagraph, ...]]) -> Iterator[Stretch]:
    gathered: list[Block] = []
    is_first = True
    for block, properties in blocks:
        if block is not None:
            gathered.append(block)
        if properties is not None:
            across = properties.find(f"{W}pgSz").get(f"{W}orient") == "landscape"
            first = running[_FIRST_FOOTER] if is_first else None
            lines = running[_HEADERS[across]], running[_FOOTERS[across]], first
            yield Stretch(_paper(properties), tuple(gathered), *lines)
            gathered, is_first = [], False


def _part(xml: str) -> tuple[Ended, ...]:
    root = etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>".encode())
    return tuple(_blocks(root))


def _blocks(parent: Element) -> Iterator[Ended]:
    for child in parent:
        match child.tag.removeprefix(W):
            case "p":
                yield _paragraph(child), child.find(f"{W}pPr/{W}sectPr")
            case "tbl":
                yield _table(child), None
            case "sdt":
                yield from _blocks(child.find(f"{W}sdtContent"))
            case "sectPr":
                yield None, child


def _paragraphs(part: Xml) -> tuple[SetParagraph, ...]:
    return tuple(_paragraph(child) for child in etree.fromstring(part.encode()) if child.tag == f"{W}p")


def _paragraph(element: Element) -> SetParagraph:
    properties = element.find(f"{W}pPr")
    look, words, number = style_looks()[properties.find(f"{W}pStyle").get(f"{W}val")]
    anchor = next((mark.get(f"{W}name") for mark in element.iter(f"{W}bookmarkStart")), "")
    link = element.find(f"{W}hyperlink")
    return SetParagraph(
        paragraph_look(look, properties),
        tuple(_runs(element, words)),
        words,
        number_of(properties) or number,
        anchor,
        "" if link is None else link.get(f"{W}anchor"),
    )


def _runs(element: Element, words: TextLook) -> Iterator[SetRun]:
    instruction, in_result = "", True
    for run in element.iter(f"{W}r"):
        look = text_look(words, run.find(f"{W}rPr"))
        for child in run:
            match child.tag.removeprefix(W):
                case "fldChar":
                    kind = child.get(f"{W}fldCharType")
                    in_result = kind != "begin"
                    instruction = "" if kind in ("begin", "end") else instruction
                case "instrText":
                    instruction = (child.text or "").split()[0]
                case "t" if in_result:
                    yield SetRun(child.text or "", look, _field(instruction))
                case "tab":
                    yield SetRun("\t", look)
                case "br":
                    yield SetRun("\n", look)


def _field(instruction: str) -> Field | None:
    return Field(instruction) if instruction in (Field.PAGE, Field.PAGES) else None


def _table(element: Element) -> SetTable:
    rules, margins = table_rules()[element.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val")]
    return SetTable(tuple(_row(row, margins) for row in element.iterfind(f"{W}tr")), rules)


def _row(element: Element, margins: tuple[int, int]) -> SetRow:
    height = element.find(f"{W}trPr/{W}trHeight")
    return SetRow(
        tuple(_cell(cell, margins) for cell in element.iterfind(f"{W}tc")),
        element.find(f"{W}trPr/{W}tblHeader") is not None,
        0 if height is None else int(height.get(f"{W}val")),
    )


def _cell(element: Element, margins: tuple[int, int]) -> SetCell:
    properties = element.find(f"{W}tcPr")
    shade, align = properties.find(f"{W}shd"), properties.find(f"{W}vAlign")
    rules = {rule.tag.removeprefix(W): rule.get(f"{W}color") for rule in properties.iterfind(f"{W}tcBorders/*")}
    own = {side.tag.removeprefix(W): int(side.get(f"{W}w")) for side in properties.iterfind(f"{W}tcMar/*")}
    return SetCell(
        int(properties.find(f"{W}tcW").get(f"{W}w")),
        tuple(_paragraph(child) for child in element.iterfind(f"{W}p")),
        "" if shade is None else shade.get(f"{W}fill"),
        rules.get("left", ""),
        rules.get("bottom", ""),
        Side.LEFT if align is None else _ALIGNS.get(align.get(f"{W}val"), Side.LEFT),
        properties.find(f"{W}textDirection") is not None,
        (own.get("left", margins[0]), own.get("right", margins[1])),
    )


def _paper(properties: Element) -> Paper:
    size, room = properties.find(f"{W}pgSz"), properties.find(f"{W}pgMar")
    margins = (int(room.get(f"{W}{side}")) for side in ("top", "bottom", "left", "right", "header", "footer"))
    return Paper(int(size.get(f"{W}w")), int(size.get(f"{W}h")), *margins)
