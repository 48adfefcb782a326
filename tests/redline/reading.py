"""What a Word file means, read without the package under test: the judge of the law must not be the judged.

Meant for files without tracked changes. Left out is what Word notes for itself (revision save ids, proofing marks,
drawing numbers), what it prints anew (page numbers, references), and bookmarks and comments, which it cannot track.
"""

from __future__ import annotations

import hashlib
import io
import posixpath
import zipfile
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import takewhile
from typing import Any

from lxml import etree

from tests.redline.documents import REL, R, W

Meaning = Any
VOLATILE = ("REF", "PAGEREF", "TOC", "PAGE", "NUMPAGES", "SECTIONPAGES", "SEQ", "NOTEREF")
_PASSED = {"bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "proofErr",
           "lastRenderedPageBreak", "permStart", "permEnd"}  # fmt: skip
_HOLDERS = {"hyperlink", "smartTag", "customXml", "dir", "bdo", "sdt"}


def meaning(content: bytes) -> Meaning:
    """Everything that the law speaks of, in a form that can be compared and printed."""
    return _File(content).meaning


def local(element: etree._Element) -> str:
    """The bare name of an element; comments and the like have none."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


class _File:
    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.lists: dict[str, int] = {}

    def tree(self, part: str) -> etree._Element:
        return etree.fromstring(self.parts[part])

    def arrows(self, part: str) -> dict[str, tuple[str, str]]:
        """Kind and target of every relationship of a part, by id."""
        folder, name = posixpath.split(part)
        name = f"{folder}/_rels/{name}.rels"
        if name not in self.parts:
            return {}
        found = {}
        for arrow in self.tree(name).iter(f"{{{REL}}}Relationship"):
            target = arrow.get("Target") or ""
            if arrow.get("TargetMode") != "External":
                inside = posixpath.normpath(posixpath.join(folder, target))
                target = target.lstrip("/") if target.startswith("/") else inside
            found[arrow.get("Id") or ""] = ((arrow.get("Type") or "").rpartition("/")[2], target)
        return found

    @cached_property
    def main(self) -> _Part:
        return _Part(self, "word/document.xml")

    def notes(self, kind: str) -> dict[str, Meaning]:
        part = next((t for k, t in self.main.arrows.values() if k == f"{kind}s"), None)
        if part is None:
            return {}
        reader = _Part(self, part)
        return {note.get(_w("id")) or "": reader.blocks(note) for note in reader.root}

    @cached_property
    def footnotes(self) -> dict[str, Meaning]:
        return self.notes("footnote")

    @cached_property
    def endnotes(self) -> dict[str, Meaning]:
        return self.notes("endnote")

    @property
    def meaning(self) -> Meaning:
        body = self.main.root.find(_w("body"))
        assert body is not None
        return {"body": self.main.blocks(body), "sections": list(self.sections(body))}

    def sections(self, body: etree._Element) -> Iterator[Meaning]:
        for section in list(body.iter(_w("sectPr"))) or [etree.Element(_w("sectPr"))]:
            running = {}
            for reference in section:
                if local(reference) in ("headerReference", "footerReference"):
                    part = self.main.arrows[reference.get(f"{{{R}}}id") or ""][1]
                    blocks = _Part(self, part).blocks(self.tree(part))
                    if _says_something(blocks):
                        running[local(reference)[:6] + " " + (reference.get(_w("type")) or "")] = blocks
            yield self.main.settings(section, ("headerReference", "footerReference")), running

    def list_of(self, number: str) -> Meaning:
        """A list: how it counts, and which of the lists of this file it is."""
        part = next((t for k, t in self.main.arrows.values() if k == "numbering"), None)
        if part is None:
            return number
        root = self.tree(part)
        use = next((n for n in root.iter(_w("num")) if n.get(_w("numId")) == number), None)
        if use is None:
            return number
        abstract = use.find(_w("abstractNumId")).get(_w("val"))  # type: ignore[union-attr]
        definition = next(a for a in root.iter(_w("abstractNum")) if a.get(_w("abstractNumId")) == abstract)
        levels = tuple(_plain(level) for level in definition.iter(_w("lvl")))
        return (self.lists.setdefault(number, len(self.lists)), levels)


def _w(name: str) -> str:
    return f"{{{W}}}{name}"


def _says_something(blocks: Meaning) -> bool:
    return any(block[0] != "p" or block[-1] for block in blocks)


def _plain(element: etree._Element) -> str:
    return etree.tostring(element, method="c14n", exclusive=True).decode()


class _Part:
    """Reads one part; the numbers in it mean what its relationships say."""

    def __init__(self, file: _File, name: str) -> None:
        self.file, self.name = file, name
        self.root = file.tree(name)
        self.arrows = file.arrows(name)

    def blocks(self, container: etree._Element) -> list[Meaning]:
        return [block for child in container for block in self.block(child)]

    def block(self, child: etree._Element) -> Iterator[Meaning]:
        match local(child):
            case "p":
                yield self.paragraph(child)
            case "tbl":
                yield self.table(child)
            case "sdt":
                yield ("sdt", *self.control(child), self.blocks(child.find(_w("sdtContent"))))  # type: ignore[arg-type]
            case "customXml":
                yield ("customXml", sorted(child.attrib.items()), self.blocks(child))
            case "sectPr" | "tcPr" | "":
                pass
            case name if name not in _PASSED:
                yield (name, self.whole(child))

    def control(self, control: etree._Element) -> Meaning:
        return (self.settings(control.find(_w("sdtPr")), ("id",)),)

    def table(self, table: etree._Element) -> Meaning:
        settings = self.settings(table.find(_w("tblPr"))), self.settings(table.find(_w("tblGrid")), in_order=True)
        return ("tbl", *settings, [self.row(row) for row in _through(table, "tr")])

    def row(self, row: etree._Element) -> Meaning:
        settings = self.settings(row.find(_w("trPr"))), self.settings(row.find(_w("tblPrEx")))
        cells = [
            (self.controls(c, "tr"), self.settings(c.find(_w("tcPr"))), self.blocks(c)) for c in _through(row, "tc")
        ]
        return (*settings, self.controls(row, "tbl"), cells)

    def controls(self, inside: etree._Element, out: str) -> list[Meaning]:
        """The controls round a row or cell, innermost first."""
        found = takewhile(lambda above: local(above) != out, inside.iterancestors())
        return [self.control(above) for above in found if local(above) == "sdt"]

    def paragraph(self, paragraph: etree._Element) -> Meaning:
        own = paragraph.find(_w("pPr"))
        mark = None if own is None else own.find(_w("rPr"))
        said: list[Meaning] = []
        for look, place, text in self.inline(paragraph, ()):
            if said and said[-1][0] == (look, place) and isinstance(said[-1][1], str) and isinstance(text, str):
                said[-1] = ((look, place), said[-1][1] + text)
            elif text != "":
                said.append(((look, place), text))
        ends = own is not None and own.find(_w("sectPr")) is not None
        return ("p", self.settings(own, ("rPr", "sectPr")), self.settings(mark), ends, said)

    def inline(self, container: etree._Element, place: Meaning) -> Iterator[Meaning]:
        """Formatting, surrounding and text or object of everything in the line; a whole field is one object."""
        depth, field = 0, []
        for node in _inline_nodes(container):
            if local(node) == "r" and (depth or node.find(_w("fldChar")) is not None):
                for child in node:
                    kind = child.get(_w("fldCharType")) if local(child) == "fldChar" else None
                    depth += {"begin": 1, "end": -1}.get(kind or "", 0)
                    field.append((node, child))
                if not depth:
                    yield self.look(field[0][0]), place, self.field(field)
                    field = []
            elif depth:
                field += [(run, child) for run in node.iter(_w("r")) for child in run]
            else:
                yield from self.one(node, place)

    def field(self, content: list[tuple[etree._Element, etree._Element]]) -> Meaning:
        asked, result, shows = "", [], False
        for run, child in content:
            if local(child) == "fldChar":
                shows = shows or child.get(_w("fldCharType")) == "separate"
            elif not shows and local(child) == "instrText":
                asked += child.text or ""
            elif shows and local(child) != "rPr":
                result.append((self.look(run), child.text or self.whole(child)))
        asked = " ".join(asked.split())
        return ("field", asked) if asked.partition(" ")[0] in VOLATILE else ("field", asked, *result)

    def one(self, node: etree._Element, place: Meaning) -> Iterator[Meaning]:
        name = local(node)
        if name == "r":
            look = self.look(node)
            for child in node:
                yield from ((look, place, said) for said in self.said(child))
        elif name == "fldSimple":
            asked = " ".join((node.get(_w("instr")) or "").split())
            runs = [(self.look(r), c.text or "") for r in node.iter(_w("r")) for c in r if local(c) != "rPr"]
            first = node.find(_w("r"))
            volatile = asked.partition(" ")[0] in VOLATILE
            look = () if first is None else self.look(first)
            yield look, place, ("field", asked) if volatile else ("field", asked, *runs)
        elif name in _HOLDERS:
            attributes = tuple(sorted((str(k), self.value(k, v)) for k, v in node.attrib.items()))
            settings = self.control(node) if name == "sdt" else ()
            inside = node.find(_w("sdtContent")) if name == "sdt" else node
            if inside is not None:
                yield from self.inline(inside, (*place, (name, attributes, settings)))
        elif name not in (*_PASSED, "pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", ""):
            yield (), place, (name, self.whole(node))

    def said(self, child: etree._Element) -> Iterator[Meaning]:
        name = local(child)
        if name == "t":
            kept = child.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
            yield (child.text or "") if kept else (child.text or "").strip(" \t\r\n")
        elif name in ("footnoteReference", "endnoteReference"):
            notes = self.file.footnotes if name.startswith("foot") else self.file.endnotes
            yield (name, notes.get(child.get(_w("id")) or "", "nothing"))
        elif name not in ("rPr", *_PASSED, ""):
            yield (name, self.whole(child))

    def look(self, run: etree._Element) -> Meaning:
        return self.settings(run.find(_w("rPr")))

    def settings(self, settings: etree._Element | None, leave: Iterable[str] = (), in_order: bool = False) -> Meaning:
        if settings is None:
            return ()
        said = [self.whole(child) for child in settings if local(child) not in (*leave, "")]
        return tuple(s for s in (said if in_order else sorted(said, key=repr)) if s != ("rPr", (), "", ()))

    def whole(self, element: etree._Element) -> Meaning:
        """An element with all it holds, its numbers replaced by what they mean."""
        name = local(element)
        if name == "txbxContent":
            return (name, self.blocks(element))
        leave = {"docPr": ("id", "name"), "shape": ("id", "type"), "shapetype": ("id",)}.get(name, ())
        own = tuple(
            sorted(
                (str(k), self.value(k, v))
                for k, v in element.attrib.items()
                if "}rsid" not in str(k) and k not in leave
            )
        )
        if name == "numId":
            own = (self.file.list_of(element.get(_w("val")) or ""),)
        if not len(element) and len(own) == 1 and str(own[0]) in _ON:
            own = ()
        children = tuple(self.whole(c) for c in element if local(c) and local(c) not in _PASSED)
        return (name, own, (element.text or "").strip(), children)

    def value(self, name: Any, value: str) -> str:
        if str(name).startswith(f"{{{R}}}") and value in self.arrows:
            kind, target = self.arrows[value]
            if target in self.file.parts:
                target = hashlib.sha256(self.file.parts[target]).hexdigest()[:12]
            return f"{kind} {target}"
        return value


_ON = {str((_w("val"), on)) for on in ("1", "true", "on")}


def _inline_nodes(container: etree._Element) -> Iterator[etree._Element]:
    """The children; runs that hold field marks beside text are looked at as one run each, in order."""
    yield from (child for child in container if local(child))


def _through(container: etree._Element, name: str) -> Iterator[etree._Element]:
    """Rows or cells, those in content controls too."""
    for child in container:
        if local(child) == name:
            yield child
        elif local(child) in ("sdt", "customXml", "sdtContent"):
            yield from _through(child, name)
