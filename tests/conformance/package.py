"""Rules of our own for a Word file: what Word refuses or repairs and no validator tells."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from tests.conformance.reading import REVISIONS, R, W
from tests.conformance.verdict import Fault

LONGEST_TAG, LONGEST_NAME = 64, 40
CONTENT_TYPES = "[Content_Types].xml"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_FIELD_TARGET = re.compile(r"^(?:REF|PAGEREF|NOTEREF)\s+(\S+)")


class WordFile:
    """The parts of one Word file. Parts that are not well formed are named by `broken` and left out of `trees`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with zipfile.ZipFile(path) as package:
            self.names = package.namelist()
            self.parts = {name: package.read(name) for name in self.names}
        self.broken: dict[str, str] = {}

    @cached_property
    def trees(self) -> dict[str, etree._Element]:
        found = {}
        for name, content in self.parts.items():
            if name.endswith((".xml", ".rels")):
                try:
                    found[name] = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
                except etree.XMLSyntaxError as error:
                    self.broken[name] = str(error)
        return found

    @property
    def word_trees(self) -> Iterator[tuple[str, etree._Element]]:
        yield from ((name, root) for name, root in self.trees.items() if name.startswith("word/") and "_rels" not in name)

    def each(self, *names: str) -> Iterator[tuple[str, etree._Element]]:
        """Every Word element of these names, with its part."""
        for part, root in self.word_trees:
            yield from ((part, element) for element in root.iter(*(W + name for name in names)))


Found = Iterator[tuple[str, str, str]]
"""Part, place in it, and what is wrong."""


def faults_of(path: Path, *, clean: bool) -> Iterator[Fault]:
    """What is wrong with the package; a clean file holds no tracked change either."""
    try:
        file = WordFile(path)
    except (OSError, zipfile.BadZipFile) as error:
        yield Fault(path.name, "", "", str(error))
        return
    for rule in (*RULES, *((no_revisions,) if clean else ())):
        yield from (Fault(path.name, *found) for found in rule(file))


def well_formed(file: WordFile) -> Found:
    assert file.trees is not None
    yield from ((part, "", f"is not well formed: {why}") for part, why in file.broken.items())
    for part, content in file.parts.items():
        if part in file.trees and b"<!DOCTYPE" in content[:500]:
            yield part, "", "has a document type"


def names_once(file: WordFile) -> Found:
    for name, times in Counter(name.lower() for name in file.names).items():
        if times > 1:
            yield name, "", f"is stored {times} times"
    for name in file.names:
        if name.startswith("/") or "\\" in name or name.endswith("/"):
            yield name, "", "is no part name"
    if file.names[:1] != [CONTENT_TYPES]:
        yield CONTENT_TYPES, "", "is not the first entry"


def content_types(file: WordFile) -> Found:
    root = file.trees[CONTENT_TYPES]
    defaults = [(e.get("Extension") or "").lower() for e in root.iter(f"{_TYPES}Default")]
    overrides = [(e.get("PartName") or "").lstrip("/") for e in root.iter(f"{_TYPES}Override")]
    for kind, entries in (("ending", defaults), ("part", overrides)):
        yield from ((CONTENT_TYPES, e, f"this {kind} is listed twice") for e, n in Counter(entries).items() if n > 1)
    yield from ((CONTENT_TYPES, name, "no such part") for name in overrides if name not in file.parts)
    for name in file.parts:
        ending = name.rpartition(".")[2].lower()
        if name != CONTENT_TYPES and name not in overrides and ending not in defaults:
            yield name, "", "has no content type"
        if name.startswith("word/") and ending == "xml" and name not in overrides:
            yield name, "", "has the type of any XML file"


def _relationships(file: WordFile) -> Iterator[tuple[str, str, etree._Element]]:
    """Every relationship, with the part that holds it and the part it begins at."""
    for name, root in file.trees.items():
        if name.endswith(".rels"):
            folder, base = posixpath.split(name)
            source = posixpath.join(posixpath.dirname(folder), base.removesuffix(".rels"))
            yield from ((name, source, relationship) for relationship in root)


def _target(source: str, relationship: etree._Element) -> str:
    target = unquote(relationship.get("Target") or "")
    return target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(posixpath.dirname(source), target))


def relationships_lead_somewhere(file: WordFile) -> Found:
    reached: set[str] = set()
    ids: Counter[tuple[str, str]] = Counter()
    for name, source, relationship in _relationships(file):
        ids[name, relationship.get("Id") or ""] += 1
        if relationship.get("TargetMode") != "External":
            target = _target(source, relationship)
            reached.add(target)
            if target not in file.parts:
                yield name, relationship.get("Id") or "", f"leads to {target}, which is not there"
        if source and source not in file.parts:
            yield name, "", f"belongs to {source}, which is not there"
    yield from ((name, rid, f"is given {n} times") for (name, rid), n in ids.items() if n > 1)
    for name in file.parts:
        if name != CONTENT_TYPES and not name.endswith(".rels") and name not in reached:
            yield name, "", "no relationship leads to it"


def relationship_ids_exist(file: WordFile) -> Found:
    known = {(source, relationship.get("Id")) for _, source, relationship in _relationships(file)}
    for part, root in file.word_trees:
        for element in root.iter(etree.Element):
            for name, value in element.attrib.items():
                if str(name).startswith(R) and (part, value) not in known:
                    yield part, etree.QName(element).localname, f"names relationship {value}, which is not there"


def bookmarks(file: WordFile) -> Found:
    starts = [(part, e.get(f"{W}name") or "", e.get(f"{W}id") or "") for part, e in file.each("bookmarkStart")]
    ends = [(part, e.get(f"{W}id") or "") for part, e in file.each("bookmarkEnd")]
    yield from _twice("bookmark name", [(part, name.casefold()) for part, name, _ in starts])
    yield from _twice("bookmark id", [(part, number) for part, _, number in starts])
    yield from _twice("bookmark end", ends)
    for part, name, number in starts:
        if (part, number) not in ends:
            yield part, f"bookmark {name}", "has no end"
        if not re.fullmatch(rf"[^\W\d]\w{{0,{LONGEST_NAME - 1}}}", name):
            yield part, f"bookmark {name}", f"is no name that Word takes (letters, digits, _, at most {LONGEST_NAME})"
    begun = {(part, number) for part, _, number in starts}
    yield from ((part, f"bookmark end {number}", "has no start") for part, number in ends if (part, number) not in begun)


def content_controls(file: WordFile) -> Found:
    yield from _twice("content control id", [(p, _value(e)) for p, e in file.each("id") if _is_in(e, "sdtPr")])
    for name in ("tag", "alias"):
        for part, element in file.each(name):
            if len(_value(element)) > LONGEST_TAG:
                yield part, _value(element), f"{name} of {len(_value(element))} characters, at most {LONGEST_TAG}"
    for part, element in file.each("sdtContent"):
        if not len(element):
            yield part, "content control", "is empty"


def revisions(file: WordFile) -> Found:
    marks = [(part, e) for part, e in file.each(*(tag.removeprefix(W) for tag in REVISIONS))]
    ends = ("moveFromRangeEnd", "moveToRangeEnd")
    own = [(part, e.get(f"{W}id") or "") for part, e in marks if etree.QName(e).localname not in ends]
    yield from _twice("revision id", own)
    for part, mark in marks:
        kind = etree.QName(mark).localname
        if kind not in ends and not mark.get(f"{W}author"):
            yield part, f"{kind} {mark.get(f'{W}id')}", "has no author"
        if kind in ("ins", "del", "moveFrom", "moveTo"):
            yield from _nested(part, mark)
    for part, text in file.each("t", "instrText"):
        if any(a.tag == f"{W}del" for a in text.iterancestors()):
            yield part, repr(text.text), f"{etree.QName(text).localname} in w:del"
    for part, text in file.each("delText", "delInstrText"):
        if not any(a.tag in (f"{W}del", f"{W}moveFrom") for a in text.iterancestors()):
            yield part, repr(text.text), f"{etree.QName(text).localname} outside w:del"


def _nested(part: str, mark: etree._Element) -> Found:
    for above in mark.iterancestors():
        if above.tag == mark.tag or {above.tag, mark.tag} == {f"{W}del", f"{W}moveTo"}:
            yield part, f"{etree.QName(mark).localname} {mark.get(f'{W}id')}", f"is nested in {above.tag.removeprefix(W)}"


def moves(file: WordFile) -> Found:
    """The two ends of a move share one name, each used once."""
    ranges = {side: [(p, e.get(f"{W}name") or "") for p, e in file.each(f"{side}RangeStart")] for side in ("moveFrom", "moveTo")}
    for side, found in ranges.items():
        yield from _twice(f"{side} name", found)
        other = {name for _, name in ranges["moveTo" if side == "moveFrom" else "moveFrom"]}
        yield from ((part, f"{side} {name}", "has no other end") for part, name in found if name not in other)
        starts = {(p, e.get(f"{W}id")) for p, e in file.each(f"{side}RangeStart")}
        stops = {(p, e.get(f"{W}id")) for p, e in file.each(f"{side}RangeEnd")}
        yield from ((part, f"{side} range {number}", "begins or ends alone") for part, number in starts ^ stops)


def numbering_and_styles(file: WordFile) -> Found:
    numbers = {e.get(f"{W}numId") for _, e in file.each("num")} | {"0"}
    styles = {e.get(f"{W}styleId") for _, e in file.each("style")}
    yield from ((p, f"list {_value(e)}", "is not defined") for p, e in file.each("numId") if _value(e) not in numbers)
    for part, element in file.each("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"):
        if _value(element) not in styles:
            yield part, f"style {_value(element)}", "is not defined"


def fields(file: WordFile) -> Found:
    """Fields open and close in turn, and what they point at exists."""
    names = {(e.get(f"{W}name") or "").casefold() for _, e in file.each("bookmarkStart")}
    for part, root in file.word_trees:
        for story in _stories(root):
            yield from ((part, place, what) for place, what in _unbalanced(story))
    for part, element in file.each("instrText"):
        found = _FIELD_TARGET.match((element.text or "").strip())
        if found and found[1].casefold() not in names:
            yield part, (element.text or "").strip(), "points at no bookmark"
    for part, link in file.each("hyperlink"):
        anchor = link.get(f"{W}anchor")
        if anchor and anchor.casefold() not in names:
            yield part, f"link to {anchor}", "points at no bookmark"


def _stories(root: etree._Element) -> list[etree._Element]:
    return [root] if root.tag != f"{W}footnotes" and root.tag != f"{W}endnotes" else list(root)


def _unbalanced(story: etree._Element) -> Iterator[tuple[str, str]]:
    open_fields: list[str] = []
    for mark in story.iter(f"{W}fldChar"):
        kind, place = mark.get(f"{W}fldCharType"), _text_round(mark)
        if kind == "begin":
            open_fields.append("begin")
        elif not open_fields or (kind == "separate" and open_fields[-1] == "separate"):
            yield place, f"a field's {kind} without its beginning"
        elif kind == "separate":
            open_fields[-1] = "separate"
        else:
            open_fields.pop()
    if open_fields:
        yield "its end", f"{len(open_fields)} fields are never closed"


def tables(file: WordFile) -> Found:
    """Every cell ends in a paragraph, every row fills the grid, and no table follows another directly."""
    for part, cell in file.each("tc"):
        if not len(cell) or cell[-1].tag not in (f"{W}p", f"{W}sdt"):
            yield part, _text_round(cell), "a cell does not end in a paragraph"
    for part, table in file.each("tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        if not table.findall(f"{W}tr"):
            yield part, "table", "has no rows"
        for row in table.iterchildren(f"{W}tr"):
            spans = [_value(e) or "1" for e in row.iterfind(f"{W}trPr/{W}gridBefore")]
            cells = [_span(cell) for cell in row.iterchildren(f"{W}tc")] + [int(n) for n in spans]
            if sum(cells) != columns:
                yield part, f"row {_text_round(row)}", f"fills {sum(cells)} of {columns} columns"
        after = table.getnext()
        if after is not None and after.tag == f"{W}tbl":
            yield part, _text_round(table), "the next table follows without a paragraph between"


def no_revisions(file: WordFile) -> Found:
    for part, element in file.each(*(tag.removeprefix(W) for tag in REVISIONS)):
        yield part, _text_round(element), f"holds a tracked change: {etree.QName(element).localname}"


def _span(cell: etree._Element) -> int:
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    return 1 if span is None else int(_value(span))


def _twice(what: str, found: list[tuple[str, str]]) -> Found:
    """Ids and names count over all parts: Word numbers the whole document."""
    times = Counter(value for _, value in found)
    told = set()
    for part, value in found:
        if times[value] > 1 and value not in told:
            told.add(value)
            yield part, f"{what} {value}", f"is used {times[value]} times"


def _value(element: etree._Element) -> str:
    return element.get(f"{W}val") or ""


def _is_in(element: etree._Element, parent: str) -> bool:
    above = element.getparent()
    return above is not None and above.tag == W + parent


def _text_round(element: etree._Element) -> str:
    """The words of the paragraph or cell that an element stands in."""
    around: etree._Element | None = element
    while around is not None and around.tag not in (f"{W}p", f"{W}tc", f"{W}tr", f"{W}tbl"):
        around = around.getparent()
    words = "".join(t.text or "" for t in around.iter(f"{W}t", f"{W}delText")) if around is not None else ""
    return repr(words[:60])


RULES: tuple[Callable[[WordFile], Found], ...] = (
    well_formed, names_once, content_types, relationships_lead_somewhere, relationship_ids_exist, bookmarks,
    content_controls, revisions, moves, numbering_and_styles, fields, tables,
)  # fmt: skip
