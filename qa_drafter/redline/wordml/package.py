"""A Word file as a set of named parts. Opens files of strangers with caps; writes the same bytes for the same parts."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from functools import cached_property, partial
from typing import Final

from lxml import etree

from qa_drafter.redline.errors import DamagedPackage, NotAWordFile, TooLarge
from qa_drafter.redline.wordml.archive import folded, parts_in, readable
from qa_drafter.redline.wordml.names import Element, P
from qa_drafter.redline.wordml.relationships import Relationships, relationships_name
from qa_drafter.redline.wordml.strict import STRICT, in_ordinary_form
from qa_drafter.redline.wordml.xml import parsed, written

LARGEST_XML: Final = 96 * 1024 * 1024
"""Bytes, unpacked. 96 MB of document.xml are some 10,000 pages."""
MOST_TAGS: Final = 4_000_000
"""Tags of one XML part; each takes some hundred bytes of memory, whatever its length in the file."""
MOST_ATTRIBUTES: Final = 1_000
"""Attributes of one element; finding a name among them takes as long as there are others."""
MOST_PARAGRAPHS: Final = 300_000
"""Paragraphs of one XML part: some 15,000 pages."""

_LONG: Final = 5_000
"""Bytes of the shortest tag that may have too many attributes."""
_LONG_TAG: Final = re.compile(rb"<[^<>]{%d,}" % _LONG)
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_MAIN_SUFFIX: Final = "/officeDocument"
_CONTENT_TYPES: Final = "[Content_Types].xml"


class Package:
    """The parts of one Word file: bytes until someone asks for the tree of a part."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self._parts = parts
        self._names = {folded(name): name for name in parts}
        self._trees: dict[str, Element] = {}
        self._relationships: dict[str, Relationships] = {}
        self.main = self._main_part()

    @classmethod
    def opened(cls, content: bytes) -> Package:
        """The package in these bytes, or the RedlineError that says what they are."""
        return cls(parts_in(content))

    def __contains__(self, name: str) -> bool:
        return folded(name) in self._names

    def names(self) -> list[str]:
        """Every part, sorted."""
        return sorted(self._parts)

    def content(self, name: str) -> bytes:
        """The bytes of a part as stored; changes of its tree show in `saved` only."""
        try:
            return self._parts[self._names[folded(name)]]
        except KeyError:
            raise DamagedPackage(readable(name), "missing") from None

    def present(self, name: str) -> bytes:
        """The bytes of a part as `saved` would write it now."""
        tree = self._trees.get(self.stored(name))
        return self.content(name) if tree is None else written(tree)

    def tree(self, name: str) -> Element:
        """The root of a part, parsed once; who changes it changes what `saved` writes."""
        name = self.stored(name)
        if name not in self._trees:
            self._trees[name] = _bounded(name, self.content(name))
        return self._trees[name]

    def declare(self, name: str, prefixes: dict[str | None, str]) -> Element:
        """The root of a part, made anew with more prefixes declared; call it before anyone holds the old one."""
        root = self.tree(name)
        fresh = etree.Element(root.tag, dict(root.attrib), {**prefixes, **root.nsmap})
        fresh.text = root.text
        fresh.extend(list(root))
        self._trees[self.stored(name)] = fresh
        return fresh

    def stored(self, name: str) -> str:
        """The name as this package writes it: a reference may spell it in other letter case."""
        return _stored(self._names, name)

    def relationships(self, part: str) -> Relationships:
        """The relationships that start at `part`."""
        if part not in self._relationships:
            name = relationships_name(part)
            root = _bounded(name, self.content(name)) if name in self else None
            self._relationships[part] = Relationships(part, root, partial(_stored, self._names))
        return self._relationships[part]

    def related(self, part: str, kind: str) -> str | None:
        """Name of the first existing part that `part` relates to by a relationship type ending in `kind`."""
        targets = (r.part for r in self.relationships(part).all() if r.type.endswith("/" + kind) and not r.external)
        return next((target for target in targets if target in self), None)

    def add(self, name: str, content: bytes, content_type: str | None) -> None:
        """A new part; `content_type` None when the name's ending already says it."""
        self._parts[name] = content
        self._names[folded(name)] = name
        if content_type is not None:
            types = self.tree(_CONTENT_TYPES)
            override = types.makeelement(str(types.tag).replace("Types", "Override"))
            override.set("PartName", "/" + name)
            override.set("ContentType", content_type)
            types.append(override)
            self._content_types["/" + folded(name)] = content_type

    def content_type(self, name: str) -> str:
        """What [Content_Types].xml says of a part; '' when it says nothing."""
        extension = posixpath.splitext(name)[1][1:].lower()
        return self._content_types.get("/" + folded(name)) or self._content_types.get(extension, "")

    @cached_property
    def _content_types(self) -> dict[str, str]:
        """What [Content_Types].xml says: parts begin with a slash, endings do not."""
        said: dict[str, str] = {}
        for entry in self.tree(_CONTENT_TYPES):
            key = entry.get("PartName") or entry.get("Extension")
            if key:
                said.setdefault(folded(key), entry.get("ContentType") or "")
        return said

    def free_name(self, name: str) -> str:
        """`name`, or the first numbered variant of it that no part has."""
        stem, ending = posixpath.splitext(name)
        number, free = 0, name
        while free in self:
            number += 1
            free = f"{stem}_old{number}{ending}"
        return free

    def saved(self) -> bytes:
        """The package as bytes; fixed times and order, so that equal parts make equal bytes."""
        parts = dict(self._parts)
        for name, root in self._trees.items():
            parts[name] = written(root)
        for name, relationships in self._relationships.items():
            if relationships.changed:
                parts[self.stored(relationships_name(name))] = written(relationships.root)
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for name in sorted(parts, key=lambda n: (n != _CONTENT_TYPES, n != "_rels/.rels", n)):
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
                archive.writestr(entry, parts[name])
        return buffer.getvalue()

    def _main_part(self) -> str:
        if _CONTENT_TYPES not in self:
            known = "an OpenDocument file; save it as .docx" if "mimetype" in self else "a zip file of another kind"
            raise NotAWordFile(f"it is {known}")
        for relationship in self.relationships("").all():
            if relationship.type.endswith(_MAIN_SUFFIX) and not relationship.external:
                if relationship.type.startswith(STRICT):
                    self._parts = in_ordinary_form(self._parts, _bounded)
                    self._trees.clear()
                    self._relationships.clear()
                    return self._main_part()
                return self._checked_main(relationship.part)
        raise NotAWordFile("it has no main document part")

    def _checked_main(self, name: str) -> str:
        if name not in self:
            raise DamagedPackage(readable(name), "the main document part is missing")
        kind = self.content_type(name)
        if "wordprocessingml" not in kind and "ms-word" not in kind:
            raise NotAWordFile(f"its main part is {kind or 'of no known type'}")
        return name


def _stored(names: Mapping[str, str], name: str) -> str:
    return names.get(folded(name), name)


def _bounded(name: str, content: bytes) -> Element:
    """The root of a part whose size and number of tags stay below the caps."""
    for what, size, most in (
        ("bytes of one XML part", len(content), LARGEST_XML),
        ("tags of one XML part", content.count(b"<"), MOST_TAGS),
        ("attributes of one XML part", content.count(b"="), 2 * MOST_TAGS),
    ):
        if size > most:
            raise TooLarge(what, size, most)
    for tag in _LONG_TAG.finditer(content) if _has_long_stretch(content) else ():
        if tag[0].count(b'="') + tag[0].count(b"='") > MOST_ATTRIBUTES:
            raise TooLarge("attributes of one element", tag[0].count(b"="), MOST_ATTRIBUTES)
    root = parsed(name, content)
    paragraphs = sum(1 for _ in root.iter(P))
    if paragraphs > MOST_PARAGRAPHS:
        raise TooLarge("paragraphs of one XML part", paragraphs, MOST_PARAGRAPHS)
    return root


def _has_long_stretch(content: bytes) -> bool:
    """Whether so many bytes may follow one another without the begin or the end of a tag. Looks at few of them."""
    step = _LONG // 2
    return any(
        content.find(b"<", at, at + step) < 0 and content.find(b">", at, at + step) < 0
        for at in range(0, len(content), step)
    )
