"""Reads the Strict form of the standard as the ordinary one: other namespaces, and other words for some values."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from lxml import etree

from qa_drafter.redline.errors import DamagedPackage
from qa_drafter.redline.wordml.names import W_NS, Element, w
from qa_drafter.redline.wordml.xml import parsed, written

STRICT: Final = "http://purl.oclc.org/ooxml/"

_TAG: Final = re.compile(rb"<[^<>]*http://purl\.oclc\.org/ooxml/[^<>]*>")
_NAMESPACE: Final = re.compile(rb'(?<!Target=")http://purl\.oclc\.org/ooxml/(\w+)/([\w/-]+)')
_NEW_SPELLING: Final = {b"extendedProperties": b"extended-properties", b"customProperties": b"custom-properties"}
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")

_SIDES: Final = {"start": "left", "end": "right"}
_DIRECTIONS: Final = {"tb": "lrTb", "rl": "tbRl", "lr": "btLr", "tbV": "lrTbV", "rlV": "tbRlV", "lrV": "tbLrV"}
_SAID: Final = {w("jc"): _SIDES, w("lvlJc"): _SIDES, w("tab"): _SIDES, w("textDirection"): _DIRECTIONS}
_HOLDS_SIDES: Final = (w("tblBorders"), w("tcBorders"), w("tblCellMar"), w("tcMar"))
_INDENTS: Final = {w(f"{a}{c}"): w(f"{b}{c}") for a, b in _SIDES.items() for c in ("", "Chars")}

_MEASURE: Final = re.compile(r"(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)")
_POINTS: Final = {"mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pt": 1.0, "pc": 12.0, "pi": 12.0}
_MEASURED: Final = frozenset(map(w, (
    "w", "h", "top", "bottom", "left", "right", "start", "end", "header", "footer", "gutter", "before", "after", "line",
    "firstLine", "hanging", "pos", "space", "hSpace", "vSpace", "x", "y", "linePitch",
)))  # fmt: skip
_IN_HALF_POINTS: Final = frozenset(map(w, ("sz", "szCs", "kern", "position", "hps", "hpsRaise", "hpsBaseText")))
_IN_TWIPS: Final = frozenset(map(w, ("spacing", "trHeight", "defaultTabStop")))
_PERCENT: Final = re.compile(r"(-?\d+(?:\.\d+)?)%")
_DRAWINGS: Final = "{http://schemas.openxmlformats.org/drawingml/2006/"


def in_ordinary_form(parts: dict[str, bytes], parse: Callable[[str, bytes], Element]) -> dict[str, bytes]:
    """The parts of a Strict package as those of an ordinary one; `parse` caps what it reads."""
    return {name: _translated(name, content, parse) for name, content in parts.items()}


def _translated(name: str, content: bytes, parse: Callable[[str, bytes], Element]) -> bytes:
    if STRICT.encode() not in content and not content.startswith(_UTF_16):
        return content
    try:
        text = written(parse(name, content))
    except DamagedPackage:  # told when somebody needs this part
        return content
    root = parsed(name, _TAG.sub(lambda tag: _NAMESPACE.sub(_ordinary, tag[0]), text))
    root.attrib.pop(w("conformance"), None)
    for element in root.iter(etree.Element):
        _respell(element)
    return written(root)


def _ordinary(url: re.Match[bytes]) -> bytes:
    steps = [_NEW_SPELLING.get(step, step) for step in url[2].split(b"/")]
    return b"http://schemas.openxmlformats.org/" + b"/".join([url[1], b"2006", *steps])


def _respell(element: Element) -> None:
    tag = str(element.tag)
    if tag.startswith(_DRAWINGS):
        for name, value in element.attrib.items():
            if (share := _PERCENT.fullmatch(value)) is not None:
                element.set(name, str(round(float(share[1]) * 1000)))
        return
    if not tag.startswith(f"{{{W_NS}}}"):
        return
    if element.tag in _HOLDS_SIDES:
        for side in element:
            local = etree.QName(side).localname
            side.tag = w(_SIDES.get(local, local))
    elif element.tag == w("ind"):
        for name in [name for name in element.attrib if name in _INDENTS]:
            element.set(_INDENTS[str(name)], element.attrib.pop(name))
    for name, value in element.attrib.items():
        element.set(name, _value(element, str(name), value))


def _value(element: Element, name: str, value: str) -> str:
    if name == w("val") and element.tag in _SAID:
        return _SAID[str(element.tag)].get(value, value)
    if (share := _PERCENT.fullmatch(value)) is not None:
        fiftieths = element.get(w("type")) == "pct"
        measured = fiftieths or name == w("percent") or element.tag == w("w")
        return str(round(float(share[1]) * (50 if fiftieths else 1))) if measured else value
    said = _MEASURE.fullmatch(value)
    measured = name in _MEASURED or (name == w("val") and element.tag in (_IN_HALF_POINTS | _IN_TWIPS))
    if said is None or not measured:
        return value
    half_points = name == w("val") and element.tag in _IN_HALF_POINTS
    return str(round(float(said[1]) * _POINTS[said[2]] * (2 if half_points else 20)))
