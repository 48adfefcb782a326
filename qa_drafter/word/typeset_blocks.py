"""The XML of a body read as the blocks that it sets: paragraphs and tables with their looks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from weakref import WeakValueDictionary

from lxml import etree

from qa_drafter.domain.typeset import Block, Field, SetCell, SetParagraph, SetRow, SetRun, SetTable, Side, TextLook
from qa_drafter.word.agreement_writer import NAMESPACES
from qa_drafter.word.markup import Xml
from qa_drafter.word.typeset_styles import Element, W, number_of, paragraph_look, style_looks, table_rules, text_look

_ALIGNS: Final = {"center": Side.CENTER, "bottom": Side.RIGHT}

Ended = tuple[Block | None, Element | None]
"""A block and the section properties that end with it; after the last table they stand alone."""


class Blocks:
    """Reads parts of a body. What is read again while its value is still in use gives the same value."""

    def __init__(self) -> None:
        self._paragraphs: WeakValueDictionary[bytes, SetParagraph] = WeakValueDictionary()
        self._rows: WeakValueDictionary[tuple[bytes, tuple[int, int]], SetRow] = WeakValueDictionary()

    def of(self, xml: str) -> tuple[Ended, ...]:
        """The blocks of some content of a body."""
        return tuple(self._blocks(etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>".encode())))

    def lines(self, part: Xml) -> tuple[SetParagraph, ...]:
        """The paragraphs of a header or a footer."""
        return tuple(self._paragraph(child) for child in etree.fromstring(part.encode()) if child.tag == f"{W}p")

    def _blocks(self, parent: Element) -> Iterator[Ended]:
        for child in parent:
            match child.tag.removeprefix(W):
                case "p":
                    yield self._paragraph(child), child.find(f"{W}pPr/{W}sectPr")
                case "tbl":
                    yield self._table(child), None
                case "sdt":
                    yield from self._blocks(child.find(f"{W}sdtContent"))
                case "sectPr":
                    yield None, child

    def _paragraph(self, element: Element) -> SetParagraph:
        key = etree.tostring(element)
        if (known := self._paragraphs.get(key)) is None:
            known = self._paragraphs[key] = _paragraph(element)
        return known

    def _table(self, element: Element) -> SetTable:
        rules, margins = table_rules()[element.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val")]
        return SetTable(tuple(self._row(row, margins) for row in element.iterfind(f"{W}tr")), rules)

    def _row(self, element: Element, margins: tuple[int, int]) -> SetRow:
        key = etree.tostring(element), margins
        if (known := self._rows.get(key)) is None:
            known = self._rows[key] = _row(element, margins)
        return known


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
