"""The house style as looks: what styles.xml and numbering.xml say of a paragraph of each style."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any, Final

from lxml import etree

from qa_drafter.domain.typeset import Level, ParagraphLook, Side, TableRules, TabStop, TextLook
from qa_drafter.word.house_style import base_parts

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Element = Any
StyleLook = tuple[ParagraphLook, TextLook, tuple[int, int] | None]
"""How a paragraph of a style looks, how its words look, and the list and level that number it."""

_SIDES: Final = {"center": Side.CENTER, "right": Side.RIGHT}


@cache
def style_looks() -> dict[str, StyleLook]:
    """The looks of every paragraph style, by its id."""
    styles = {style.get(f"{W}styleId"): style for style in _root("word/styles.xml").iter(f"{W}style")}
    return {name: _look(style, styles) for name, style in styles.items() if style.get(f"{W}type") == "paragraph"}


@cache
def bold_styles() -> frozenset[str]:
    """The character styles that make words bold."""
    styles = _root("word/styles.xml").iter(f"{W}style")
    return frozenset(s.get(f"{W}styleId") for s in styles if s.get(f"{W}type") == "character" and _is_bold(s))


@cache
def table_rules() -> dict[str, tuple[TableRules, tuple[int, int]]]:
    """The rules and the side margins of cells of every table style, by its id."""
    styles = [s for s in _root("word/styles.xml").iter(f"{W}style") if s.get(f"{W}type") == "table"]
    return {style.get(f"{W}styleId"): (_rules(style), _margins(style)) for style in styles}


@cache
def list_levels() -> dict[tuple[int, int], Level]:
    """Every level of the lists that the house style brings along, by abstract list and level."""
    return {
        (int(numbers.get(f"{W}abstractNumId")), int(level.get(f"{W}ilvl"))): _level(level)
        for numbers in _root("word/numbering.xml").iter(f"{W}abstractNum")
        for level in numbers.iter(f"{W}lvl")
    }


def paragraph_look(base: ParagraphLook, properties: Element) -> ParagraphLook:
    """`base` changed by what a `w:pPr` states."""
    stated: dict[str, Any] = dict(_paragraph_values(properties))
    return replace(base, **stated) if stated else base


def text_look(base: TextLook, properties: Element | None) -> TextLook:
    """`base` changed by what a `w:rPr` states."""
    if properties is None:
        return base
    look = base
    for child in properties:
        value = child.get(f"{W}val")
        match child.tag.removeprefix(W):
            case "b":
                look = replace(look, bold=value not in ("0", "false"))
            case "rStyle":
                look = replace(look, bold=look.bold or value in bold_styles())
            case "color":
                look = replace(look, colour=value)
            case "sz":
                look = replace(look, size=int(value) / 2)
            case "rFonts":
                look = replace(look, face=child.get(f"{W}ascii"))
    return look


def number_of(properties: Element) -> tuple[int, int] | None:
    """The list and level that a `w:pPr` names."""
    stated = properties.find(f"{W}numPr") if properties is not None else None
    if stated is None:
        return None
    return int(stated.find(f"{W}numId").get(f"{W}val")), int(stated.find(f"{W}ilvl").get(f"{W}val"))


def _root(part: str) -> Element:
    return etree.fromstring(base_parts()[part].encode())


def _look(style: Element, styles: dict[str, Element]) -> StyleLook:
    based = style.find(f"{W}basedOn")
    if based is not None:
        paragraph, words, number = _look(styles[based.get(f"{W}val")], styles)
    else:
        paragraph, words, number = ParagraphLook(), TextLook(), None
    properties = style.find(f"{W}pPr")
    if properties is not None:
        paragraph, number = paragraph_look(paragraph, properties), number_of(properties) or number
    return paragraph, text_look(words, style.find(f"{W}rPr")), number


def _is_bold(style: Element) -> bool:
    return style.find(f"{W}rPr/{W}b") is not None


def _paragraph_values(properties: Element) -> Iterator[tuple[str, object]]:
    for child in properties:
        match child.tag.removeprefix(W):
            case "keepNext":
                yield "keep_next", True
            case "keepLines":
                yield "keep_lines", True
            case "pageBreakBefore":
                yield "new_page", True
            case "spacing":
                yield from _spacing(child)
            case "ind":
                yield "left", int(child.get(f"{W}left", "0"))
                yield "hanging", int(child.get(f"{W}hanging", "0"))
            case "jc":
                yield "side", _SIDES.get(child.get(f"{W}val"), Side.LEFT)
            case "tabs":
                yield "tabs", tuple(_tabs(child))
            case "pBdr":
                for rule in child:
                    yield f"rule_{'above' if rule.tag == f'{W}top' else 'below'}", rule.get(f"{W}color")


def _spacing(stated: Element) -> Iterator[tuple[str, object]]:
    for name in ("before", "after"):
        if (twips := stated.get(f"{W}{name}")) is not None:
            yield name, int(twips)
    if (line := stated.get(f"{W}line")) is not None:
        yield "line", int(line) / 240


def _tabs(stated: Element) -> Iterator[TabStop]:
    for stop in stated:
        kind = stop.get(f"{W}val")
        if kind != "clear":
            side = _SIDES.get(kind, Side.LEFT)
            yield TabStop(int(stop.get(f"{W}pos")), side, stop.get(f"{W}leader") == "dot")


def _level(level: Element) -> Level:
    indent = level.find(f"{W}pPr/{W}ind")
    look = level.find(f"{W}rPr")
    return Level(
        level.find(f"{W}lvlText").get(f"{W}val"),
        level.find(f"{W}numFmt").get(f"{W}val"),
        int(indent.get(f"{W}left")),
        int(indent.get(f"{W}hanging")),
        None if look is None else text_look(TextLook(size=9.0), look),
    )


def _rules(style: Element) -> TableRules:
    colours = {rule.tag.removeprefix(W): rule.get(f"{W}color") for rule in style.iterfind(f"{W}tblPr/{W}tblBorders/*")}
    return TableRules(colours.get("top", ""), colours.get("insideH", ""), colours.get("insideV", ""))


def _margins(style: Element) -> tuple[int, int]:
    room = style.find(f"{W}tblPr/{W}tblCellMar")
    if room is None:
        return 80, 80
    left, right = (int(room.find(f"{W}{side}").get(f"{W}w")) for side in ("left", "right"))
    return left, right
