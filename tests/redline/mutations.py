"""Damages Word files at random, and says whether comparing them kept its promise. Same seed, same damage."""

from __future__ import annotations

import io
import posixpath
import random
import re
import zipfile
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path

from lxml import etree

from qa_drafter.redline import RedlineError, Stamp, accept_all, compare, reject_all, text_of
from tests.redline.documents import docx, field, p, part, q, run, sdt, tbl, tc, tr, zipped
from tests.redline.hard_cases import CASES

LEAVES = (q("t"), q("delText"), q("instrText"), etree.Comment, etree.PI)
"""What holds text alone: whatever stands inside is nothing to any reader."""
WALLS = (q("sdt"), q("sdtContent"), q("customXml"))
HOMES = {
    q("p"): (q("body"), q("tc"), q("txbxContent")), q("tbl"): (q("body"), q("tc"), q("txbxContent")),
    q("tr"): (q("tbl"),), q("tc"): (q("tr"),),
}  # fmt: skip
"""Where a reader looks for paragraphs, tables, rows and cells, through the walls of controls."""
FIXTURES = Path(__file__).with_name("fixtures")
Accident = Callable[[etree._Element, etree._Element], None]
STAMP = Stamp("A", "2026-01-01T00:00:00Z")
LINK = f'<w:hyperlink r:id="rId1">{run("the Annex")}</w:hyperlink>'
NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'


@cache
def seeds() -> list[tuple[bytes, bytes]]:
    """Sound pairs that damage begins with: two that hold much, and the hard cases but for results of fields."""
    office = tuple((FIXTURES / f"office_{name}.docx").read_bytes() for name in ("first", "second"))
    return [(office[0], office[1]), (_little("five", "R"), _little("ten", "A")), *filter(_asks_nothing, CASES.values())]


def _asks_nothing(pair: tuple[bytes, bytes]) -> bool:
    return not any(b" PAGE " in part(side) or b" REF " in part(side) for side in pair)


def damaged_pair(chance: random.Random) -> tuple[bytes, bytes]:
    """A pair one or both sides of which are damaged; half of the time one of the two that hold much."""
    old, new = chance.choice(seeds()[:2] if chance.random() < 0.5 else seeds())
    side = chance.randrange(3)
    return damaged(old, chance) if side != 1 else old, damaged(new, chance) if side else new


def _little(days: str, duty: str) -> bytes:
    head, last = tr("Activity", "QA", header=True), tr(tc("Both", p("paragraphs")), "I")
    grid = tbl(head, tr("Release", duty), last)
    return docx(
        p("Deviations", style="H1"), p(f"Notify within {days} days of ", run("discovery", "b"), ".", NOTE),
        p("See ", LINK, " and ", field("MERGEFIELD price", "4.2"), "."), grid, sdt("scope", p(f"{days} words.")), "End",
        footer=p("Confidential"), footnotes=f'<w:footnote w:id="2">{p(f"Not {days}.")}</w:footnote>',
        links=["https://example.org/"],
    )  # fmt: skip


def damaged(content: bytes, chance: random.Random) -> bytes:
    """The file after one to four accidents."""
    if chance.random() < 0.15:
        return _bytes_damaged(content, chance)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(chance.randint(1, 4)):
        if chance.random() < 0.12:
            _package_damaged(parts, chance)
            continue
        name = chance.choice([*parts, *["word/document.xml"] * len(parts)])
        if name.endswith((".xml", ".rels")) and chance.random() < 0.85:
            parts[name] = _structure_damaged(parts.get(name, b""), chance)
        elif chance.random() < 0.3:
            parts.pop(name, None)
        else:
            parts[name] = _bytes_damaged(parts.get(name, b""), chance)
    return zipped(parts)


def _package_damaged(parts: dict[str, bytes], chance: random.Random) -> None:
    """An arrow that leads elsewhere or nowhere, a part that goes or becomes another one, a part stored twice."""
    arrows = [name for name in parts if name.endswith(".rels")]
    name, other = chance.choice([*parts]), chance.choice([*parts])
    accident = chance.randrange(5)
    if accident == 0 and arrows:
        name = chance.choice(arrows)
        target = chance.choice(["/" + other, "document.xml", "../word/document.xml", "", "#", "NULL", "%00"])
        parts[name] = re.sub(rb'Target="[^"]*"', f'Target="{target}"'.encode(), parts[name], count=chance.randint(1, 3))
    elif accident == 1 and arrows:
        name = chance.choice(arrows)
        parts[name] = re.sub(rb' Id="[^"]*"', b' Id="rId1"', parts[name], count=chance.randint(1, 3))
    elif accident == 2:
        parts[name] = parts.get(other, b"")
    elif accident == 3:
        parts.setdefault(f"word/again_{posixpath.basename(name)}", parts[name])
    else:
        parts.pop(chance.choice([n for n in parts if n.startswith("word/") and n != "word/document.xml"] or [name]))


def _bytes_damaged(content: bytes, chance: random.Random) -> bytes:
    place, length = chance.randrange(len(content) + 1), chance.choice([1, 1, 4, 40, 400])
    noise = chance.choice([b"", chance.randbytes(length), content[place : place + length] * 2])
    return content[:place] + noise + content[place + length :]


def _structure_damaged(content: bytes, chance: random.Random) -> bytes:
    try:
        root = etree.fromstring(content)
    except (etree.XMLSyntaxError, ValueError):
        return content
    inside = [element for element in root.iter() if element.getparent() is not None and element.tag not in LEAVES]
    for _ in range(chance.randint(1, 3) if inside else 0):
        element, other = chance.choice(inside), chance.choice(inside)
        if element.getparent() is not None and other.getparent() is not None:
            chance.choice(ACCIDENTS)(element, other)
    return etree.tostring(root)


def _drop(element: etree._Element, other: etree._Element) -> None:
    element.getparent().remove(element)


def _repeat(element: etree._Element, other: etree._Element) -> None:
    element.addnext(deepcopy(element))


def _move(element: etree._Element, other: etree._Element) -> None:
    if element not in (other, *other.iterancestors()):
        other.addprevious(element)


def _put_inside(element: etree._Element, other: etree._Element) -> None:
    if element not in (other, *other.iterancestors()):
        other.append(element)


def _unwrap(element: etree._Element, other: etree._Element) -> None:
    for child in list(element):
        element.addprevious(child)
    element.getparent().remove(element)


def _rename(element: etree._Element, other: etree._Element) -> None:
    element.tag = other.tag


def _take_attributes(element: etree._Element, other: etree._Element) -> None:
    attributes = dict(other.attrib)
    element.attrib.clear()
    element.attrib.update(attributes)


def _say_otherwise(element: etree._Element, other: etree._Element) -> None:
    element.text = (other.text or "") + "\u00e4 word\r\n"


def _blank(element: etree._Element, other: etree._Element) -> None:
    for name in element.attrib:
        element.set(name, "")


def _empty(element: etree._Element, other: etree._Element) -> None:
    for child in list(element):
        element.remove(child)


def _swap_values(element: etree._Element, other: etree._Element) -> None:
    for name in {*element.attrib} & {*other.attrib}:
        mine, theirs = element.get(name), other.get(name)
        element.set(name, theirs)
        other.set(name, mine)


def _say_endlessly(element: etree._Element, other: etree._Element) -> None:
    for name in element.attrib:
        element.set(name, element.get(name) * 500)


def _make_foreign(element: etree._Element, other: etree._Element) -> None:
    element.tag = f"{{urn:nobody}}{etree.QName(element).localname}"


def _wrapped(*names: str) -> Accident:
    """Puts the element into these walls, outermost first."""

    def accident(element: etree._Element, other: etree._Element) -> None:
        outer = inner = etree.Element(names[0])
        for name in names[1:]:
            inner = etree.SubElement(inner, name)
        element.addprevious(outer)
        inner.append(element)

    return accident


def _beside(name: str, /, **attributes: str) -> Accident:
    """Puts an empty element before the one there is."""

    def accident(element: etree._Element, other: etree._Element) -> None:
        element.addprevious(etree.Element(q(name), {q(key): value for key, value in attributes.items()}))

    return accident


_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MARK = {"id": "7", "author": "B", "date": "2026-01-01T00:00:00Z"}
ACCIDENTS: tuple[Accident, ...] = (
    *(_drop, _repeat, _move, _put_inside, _unwrap, _rename, _take_attributes, _say_otherwise, _blank) * 3,
    _empty, _swap_values, _say_endlessly, _make_foreign,
    _wrapped(q("sdt"), q("sdtContent")), _wrapped(q("sdt"), q("sdtContent"), q("sdt"), q("sdtContent")),
    _wrapped(q("sdt")), _wrapped(q("customXml")), _wrapped(q("hyperlink")), _wrapped(q("smartTag")),
    _wrapped(q("p")), _wrapped(q("tc")), _wrapped(q("tr")), _wrapped(q("tbl")), _wrapped(q("r")),
    _wrapped(f"{_MC}AlternateContent", f"{_MC}Choice"), _wrapped(f"{_MC}AlternateContent", f"{_MC}Fallback"),
    _wrapped(q("ins")), _wrapped(q("del")), _wrapped(q("moveFrom")), _wrapped(q("moveTo")),
    _wrapped(q("txbxContent")), _wrapped(q("pPr")), _wrapped(q("sdtPr")), _wrapped(q("fldSimple")),
    _beside("p"), _beside("r"), _beside("tbl"), _beside("sdt"), _beside("altChunk"), _beside("subDoc"), _beside("tc"),
    _beside("fldChar", fldCharType="begin"), _beside("fldChar", fldCharType="end"), _beside("sectPr"), _beside("tr"),
    _beside("footnoteReference", id="2"), _beside("commentReference", id="1"), _beside("proofErr"),
    _beside("bookmarkStart", id="1", name="x"), _beside("bookmarkEnd", id="1"), _beside("vMerge"), _beside("pPr"),
    *(_beside(name, **_MARK) for name in (
        "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "rPrChange", "pPrChange", "tblPrChange",
        "trPrChange", "tcPrChange", "sectPrChange", "tblGridChange", "numberingChange", "moveFromRangeStart",
        "moveFromRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart",
    )),
)  # fmt: skip


def compared(old: bytes, new: bytes) -> tuple[str, bytes | None]:
    """How a comparison ended: the name of the refusal and nothing, or '' and a redline that keeps the law.

    Anything that is no refusal, a broken law too, is raised.
    """
    try:
        result = compare(old, new, STAMP)
    except RedlineError as error:
        refusal = error
    else:
        lost = any(difference.part == "word/document.xml" for difference in result.not_tracked)
        if not lost and _in_order(old) and _in_order(new):
            assert _lines(accept_all(result.docx)) == _lines(new)
            assert _lines(reject_all(result.docx)) == _lines(old)
        return "", result.docx
    assert str(refusal).isprintable(), repr(str(refusal))
    return type(refusal).__name__, None


def _in_order(content: bytes) -> bool:
    """Whether paragraphs, tables, rows and cells stand where a reader looks for them."""
    root = etree.fromstring(part(content))
    homes = ((e.tag, next(above for above in e.iterancestors() if above.tag not in WALLS)) for e in root.iter(*HOMES))
    return all(home.tag in HOMES[tag] for tag, home in homes)


def _lines(content: bytes) -> list[str]:
    """What the body says; a damaged file may hold headers and notes that no place refers to."""
    return [line.text for line in text_of(content, view="accepted")[0].lines if line.text]
