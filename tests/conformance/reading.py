"""Reads Word files the plain way, without our own reader: what the judges compare must not be read by the judged.

Meant for files without tracked changes: clean ones, and those whose changes were accepted or rejected.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from lxml import etree

from tests.conformance.verdict import Fault

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011", f"{W}softHyphen": "\u00ad"}
REVISIONS = tuple(
    W + name
    for name in (
        "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange",
        "tcPrChange", "tblGridChange", "tblPrExChange", "numberingChange", "cellIns", "cellDel", "cellMerge",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph, row or boundary as it is compared, with the part and place it was found at."""

    part: str
    place: str
    content: str


def text_lines(docx: Path) -> list[Line]:
    """Every paragraph with its style and list level, every row with its cells, every header and footer."""
    return list(_lines(docx, _said))


def exact_lines(docx: Path) -> list[Line]:
    """The same, with the settings of every paragraph, run, row and cell.

    Bookmarks are left out: Word cannot track them, so a redline has those of the new document either way.
    """
    return list(_lines(docx, _exactly))


def differences(file: str, expected: list[Line], found: list[Line]) -> Iterator[Fault]:
    """Where the lines of a file are not those that were expected."""
    before, after = [(line.part, line.content) for line in expected], [(line.part, line.content) for line in found]
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        for n in range(max(b - a, d - c)):
            wanted = expected[a + n] if a + n < b else None
            there = found[c + n] if c + n < d else None
            line = there or wanted
            if line is not None:
                yield Fault(file, line.part, line.place, _told(wanted, there))


def _told(wanted: Line | None, there: Line | None) -> str:
    if wanted is None and there is not None:
        return f"should not be there: {_clipped(there.content)}"
    if there is None and wanted is not None:
        return f"is missing: {_clipped(wanted.content)}"
    a, b = (line.content if line else "" for line in (wanted, there))
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    start = max(0, start - 60)
    return f"expected {_clipped(a[start:])}, found {_clipped(b[start:])}"


def _clipped(text: str) -> str:
    return repr(text if len(text) <= 200 else f"{text[:200]}…")


def tree(docx: Path, part: str) -> etree._Element:
    """One part of a file, parsed."""
    with zipfile.ZipFile(docx) as package:
        return etree.fromstring(package.read(part), etree.XMLParser(resolve_entities=False, no_network=True))


def _lines(docx: Path, content: Any) -> Iterator[Line]:
    main = "word/document.xml"
    root = tree(docx, main)
    body = root.find(f"{W}body")
    if body is None:
        return
    yield from _block_lines(body, main, content)
    arrows = {r.get("Id"): r.get("Target") or "" for r in tree(docx, "word/_rels/document.xml.rels")}
    for number, section in enumerate(root.iter(f"{W}sectPr"), 1):
        yield Line(main, f"section {number}", _section(section))
        for reference in section:
            if reference.tag in (f"{W}headerReference", f"{W}footerReference"):
                target = f"word/{arrows[reference.get(f'{R}id')]}"
                kind = f"{etree.QName(reference).localname} {reference.get(f'{W}type')} of section {number}"
                for line in _block_lines(tree(docx, target), "headers and footers", content):
                    yield Line(line.part, f"{kind}, {line.place}", line.content)


def _section(section: etree._Element) -> str:
    kept = deepcopy(section)
    for reference in [r for r in kept if etree.QName(r).localname.endswith("Reference")]:
        kept.remove(reference)
    return _canonical(kept)


def _block_lines(container: etree._Element, part: str, content: Any) -> Iterator[Line]:
    paragraphs = tables = 0
    for block in _blocks(container):
        if block.tag == f"{W}p":
            paragraphs += 1
            yield Line(part, f"paragraph {paragraphs}", content(block))
        else:
            tables += 1
            yield Line(part, f"table {tables}", _table(block, content))
            for number, row in enumerate(block.iterchildren(f"{W}tr"), 1):
                yield Line(part, f"table {tables}, row {number}", _row(row, content))


def _blocks(container: etree._Element) -> Iterator[etree._Element]:
    for child in container:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif child.tag == f"{W}sdt":
            for content in child.iterchildren(f"{W}sdtContent"):
                yield from _blocks(content)


def _table(table: etree._Element, content: Any) -> str:
    settings = ("tblPr", "tblGrid") if content is _exactly else ()
    return " ".join(["table", *(_canonical(table.find(W + name)) for name in settings)])


def _row(row: etree._Element, content: Any) -> str:
    cells = []
    for cell in row.iter(f"{W}tc"):
        settings = _canonical(cell.find(f"{W}tcPr")) if content is _exactly else ""
        cells.append(settings + " ¶ ".join(content(block) for block in _blocks(cell) if block.tag == f"{W}p"))
    settings = _canonical(row.find(f"{W}trPr")) if content is _exactly else ""
    return settings + " | ".join(cells)


def _said(paragraph: etree._Element) -> str:
    settings = paragraph.find(f"{W}pPr")
    style, level = "", ""
    if settings is not None:
        style = _value(settings.find(f"{W}pStyle"))
        level = "/".join(_value(settings.find(f"{W}numPr/{W}{name}")) for name in ("numId", "ilvl")).strip("/")
    return f"[{style}{' ' if level else ''}{level}] " + "".join(text for _, text in _pieces(paragraph))


def _exactly(paragraph: etree._Element) -> str:
    settings = paragraph.find(f"{W}pPr")
    merged: list[list[str]] = []
    for look, text in _pieces(paragraph, looks=True):
        if merged and merged[-1][0] == look:
            merged[-1][1] += text
        elif text:
            merged.append([look, text])
    runs = "".join(f"<{look}>{text}" for look, text in merged)
    return _canonical(_without_section(settings)) + runs


def _without_section(settings: etree._Element | None) -> etree._Element | None:
    """Sections are compared on their own; an empty paragraph mark says nothing."""
    if settings is None:
        return None
    kept = deepcopy(settings)
    for child in list(kept):
        if child.tag == f"{W}sectPr" or (child.tag == f"{W}rPr" and not len(child)):
            kept.remove(child)
    return kept if len(kept) else None


def _pieces(paragraph: etree._Element, *, looks: bool = False) -> Iterator[tuple[str, str]]:
    """The look and text of each run. A field counts by its instruction: its result is a matter of the last update."""
    depth, shows = 0, True
    for element in paragraph.iter():
        tag = element.tag
        if tag == f"{W}fldChar":
            kind = element.get(f"{W}fldCharType")
            depth += {"begin": 1, "end": -1}.get(kind or "", 0)
            shows = kind == "end" and depth <= 0
            if kind in ("begin", "end"):
                yield "", "{" if kind == "begin" else "}"
        elif tag == f"{W}instrText":
            yield "", " ".join((element.text or "").split())
        elif shows and tag in (f"{W}t", *SIGNS) and _in_run(element):
            yield _look(element) if looks else "", SIGNS.get(tag, element.text or "")


def _in_run(element: etree._Element) -> bool:
    above = element.getparent()
    return above is not None and above.tag == f"{W}r"


def _look(element: etree._Element) -> str:
    run = element.getparent()
    settings = run.find(f"{W}rPr") if run is not None else None
    return _canonical(settings) if settings is not None and len(settings) else ""


def _value(element: etree._Element | None) -> str:
    return "" if element is None else element.get(f"{W}val") or ""


def _canonical(element: etree._Element | None) -> str:
    if element is None:
        return ""
    alone = deepcopy(element)
    etree.cleanup_namespaces(alone)
    for inside in alone.iter():
        for name in [n for n in inside.attrib if "}rsid" in str(n)]:
            del inside.attrib[name]
    return etree.tostring(alone, method="c14n2").decode().replace(' xmlns:w="' + W[1:-1] + '"', "")
