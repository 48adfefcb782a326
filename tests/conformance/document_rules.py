"""Rules of our own for the text of a Word file: what Word refuses or repairs and no validator tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree

from tests.conformance.reading import REVISIONS, W
from tests.conformance.word_file import Found, WordFile, is_in, text_round, twice, value_of

LONGEST_TAG, LONGEST_NAME = 64, 40
_FIELD_TARGET = re.compile(r"^(?:REF|PAGEREF|NOTEREF)\s+(\S+)")


def bookmarks(file: WordFile) -> Found:
    starts = [(part, e.get(f"{W}name") or "", e.get(f"{W}id") or "") for part, e in file.each("bookmarkStart")]
    ends = [(part, e.get(f"{W}id") or "") for part, e in file.each("bookmarkEnd")]
    yield from twice("bookmark name", [(part, name.casefold()) for part, name, _ in starts])
    yield from twice("bookmark id", [(part, number) for part, _, number in starts])
    yield from twice("bookmark end", ends)
    for part, name, number in starts:
        if (part, number) not in ends:
            yield part, f"bookmark {name}", "has no end"
        if not re.fullmatch(rf"[^\W\d]\w{{0,{LONGEST_NAME - 1}}}", name):
            yield part, f"bookmark {name}", f"is no name that Word takes (letters, digits, _, at most {LONGEST_NAME})"
    begun = {(part, number) for part, _, number in starts}
    for part, number in ends:
        if (part, number) not in begun:
            yield part, f"bookmark end {number}", "has no start"


def content_controls(file: WordFile) -> Found:
    yield from twice("content control id", [(p, value_of(e)) for p, e in file.each("id") if is_in(e, "sdtPr")])
    for name in ("tag", "alias"):
        for part, element in file.each(name):
            if len(value_of(element)) > LONGEST_TAG:
                yield part, value_of(element), f"{name} of {len(value_of(element))} characters, at most {LONGEST_TAG}"
    for part, element in file.each("sdtContent"):
        if not len(element):
            yield part, "content control", "is empty"


def revisions(file: WordFile) -> Found:
    marks = [(part, e) for part, e in file.each(*(tag.removeprefix(W) for tag in REVISIONS))]
    ends = ("moveFromRangeEnd", "moveToRangeEnd")
    own = [(part, e.get(f"{W}id") or "") for part, e in marks if etree.QName(e).localname not in ends]
    yield from twice("revision id", own)
    for part, mark in marks:
        kind = etree.QName(mark).localname
        if kind not in (*ends, "tblGridChange") and not mark.get(f"{W}author"):  # the schema gives that no author
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
            kind = etree.QName(mark).localname
            yield part, f"{kind} {mark.get(f'{W}id')}", f"is nested in {etree.QName(above).localname}"


def _named(file: WordFile, kind: str) -> list[tuple[str, str]]:
    return [(part, element.get(f"{W}name") or "") for part, element in file.each(kind)]


def moves(file: WordFile) -> Found:
    """The two ends of a move share one name, each used once."""
    ranges = {side: _named(file, f"{side}RangeStart") for side in ("moveFrom", "moveTo")}
    for side, found in ranges.items():
        yield from twice(f"{side} name", found)
        other = {name for _, name in ranges["moveTo" if side == "moveFrom" else "moveFrom"]}
        yield from ((part, f"{side} {name}", "has no other end") for part, name in found if name not in other)
        starts = {(p, e.get(f"{W}id")) for p, e in file.each(f"{side}RangeStart")}
        stops = {(p, e.get(f"{W}id")) for p, e in file.each(f"{side}RangeEnd")}
        yield from ((part, f"{side} range {number}", "begins or ends alone") for part, number in starts ^ stops)


def numbering_and_styles(file: WordFile) -> Found:
    numbers = {e.get(f"{W}numId") for _, e in file.each("num")} | {"0"}
    styles = {e.get(f"{W}styleId") for _, e in file.each("style")}
    yield from (
        (p, f"list {value_of(e)}", "is not defined") for p, e in file.each("numId") if value_of(e) not in numbers
    )
    for part, element in file.each("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"):
        if value_of(element) not in styles:
            yield part, f"style {value_of(element)}", "is not defined"


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
        kind, place = mark.get(f"{W}fldCharType"), text_round(mark)
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
    """Every cell ends in a paragraph, each row without cells that go fills the grid, no table follows another."""
    for part, cell in file.each("tc"):
        if not len(cell) or cell[-1].tag not in (f"{W}p", f"{W}sdt"):
            yield part, text_round(cell), "a cell does not end in a paragraph"
    for part, table in file.each("tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        if not table.findall(f"{W}tr"):
            yield part, "table", "has no rows"
        for row in table.iterchildren(f"{W}tr"):
            spans = [value_of(e) or "1" for e in row.iterfind(f"{W}trPr/{W}gridBefore")]
            kept = (cell for cell in row.iterchildren(f"{W}tc") if cell.find(f"{W}tcPr/{W}cellDel") is None)
            cells = [_span(cell) for cell in kept] + [int(n) for n in spans]
            if sum(cells) != columns:
                yield part, f"row {text_round(row)}", f"fills {sum(cells)} of {columns} columns"
        after = table.getnext()
        if after is not None and after.tag == f"{W}tbl":
            yield part, text_round(table), "the next table follows without a paragraph between"


def _span(cell: etree._Element) -> int:
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    return 1 if span is None else int(value_of(span))


def no_revisions(file: WordFile) -> Found:
    for part, element in file.each(*(tag.removeprefix(W) for tag in REVISIONS)):
        yield part, text_round(element), f"holds a tracked change: {etree.QName(element).localname}"


RULES: tuple[Callable[[WordFile], Found], ...] = (
    bookmarks, content_controls, revisions, moves, numbering_and_styles, fields, tables,
)  # fmt: skip
