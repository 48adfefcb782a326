"""A Word file as a set of named parts. Opens files of strangers with caps; writes the same bytes for the same parts."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import Final

from qa_drafter.redline.errors import DamagedPackage, EncryptedFile, NotAWordFile, TooLarge
from qa_drafter.redline.wordml.names import Element
from qa_drafter.redline.wordml.relationships import Relationships, relationships_name
from qa_drafter.redline.wordml.xml import parsed, written

MOST_ENTRIES: Final = 10_000
LARGEST_PART: Final = 256 * 1024 * 1024
LARGEST_PACKAGE: Final = 512 * 1024 * 1024
LARGEST_XML: Final = 96 * 1024 * 1024
"""Bytes, unpacked. 96 MB of document.xml are some 10,000 pages."""
HIGHEST_RATIO: Final = 400
"""Unpacked to packed size that only a zip bomb reaches, looked at from 8 MB on."""

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_MAIN_SUFFIX: Final = "/officeDocument"
_STRICT: Final = "http://purl.oclc.org/ooxml/"
_CONTENT_TYPES: Final = "[Content_Types].xml"


class Package:
    """The parts of one Word file: bytes until someone asks for the tree of a part."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self._parts = parts
        self._trees: dict[str, Element] = {}
        self._relationships: dict[str, Relationships] = {}
        self.main = self._main_part()

    @classmethod
    def opened(cls, content: bytes) -> Package:
        """The package in these bytes, or the RedlineError that says what they are."""
        if content.startswith(_OLE):
            raise EncryptedFile
        if not content.startswith(b"PK"):
            raise NotAWordFile("it is no zip package" if content else "it is empty")
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                return cls(_read_all(archive))
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            ValueError,
            OSError,
        ) as error:
            raise DamagedPackage("", f"broken zip ({str(error)[:120]})") from error

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def names(self) -> list[str]:
        """Every part, sorted."""
        return sorted(self._parts)

    def content(self, name: str) -> bytes:
        """The bytes of a part as stored; changes of its tree show in `saved` only."""
        try:
            return self._parts[name]
        except KeyError:
            raise DamagedPackage(name, "missing") from None

    def tree(self, name: str) -> Element:
        """The root of a part, parsed once; who changes it changes what `saved` writes."""
        if name not in self._trees:
            content = self.content(name)
            if len(content) > LARGEST_XML:
                raise TooLarge("bytes of one XML part", len(content), LARGEST_XML)
            self._trees[name] = parsed(name, content)
        return self._trees[name]

    def relationships(self, part: str) -> Relationships:
        """The relationships that start at `part`."""
        if part not in self._relationships:
            name = relationships_name(part)
            root = parsed(name, self._parts[name]) if name in self._parts else None
            self._relationships[part] = Relationships(part, root)
        return self._relationships[part]

    def related(self, part: str, kind: str) -> str | None:
        """Name of the first existing part that `part` relates to by a relationship type ending in `kind`."""
        targets = (r.part for r in self.relationships(part).all() if r.type.endswith("/" + kind) and not r.external)
        return next((target for target in targets if target in self._parts), None)

    def add(self, name: str, content: bytes, content_type: str | None) -> None:
        """A new part; `content_type` None when the name's ending already says it."""
        self._parts[name] = content
        if content_type is not None:
            types = self.tree(_CONTENT_TYPES)
            override = types.makeelement(str(types.tag).replace("Types", "Override"))
            override.set("PartName", "/" + name)
            override.set("ContentType", content_type)
            types.append(override)

    def content_type(self, name: str) -> str:
        """What [Content_Types].xml says of a part; '' when it says nothing."""
        extension = posixpath.splitext(name)[1][1:].lower()
        default = ""
        for entry in self.tree(_CONTENT_TYPES):
            if (entry.get("PartName") or "").lower() == "/" + name.lower():
                return entry.get("ContentType") or ""
            if (entry.get("Extension") or "").lower() == extension:
                default = entry.get("ContentType") or ""
        return default

    def free_name(self, name: str) -> str:
        """`name`, or the first numbered variant of it that no part has."""
        stem, ending = posixpath.splitext(name)
        number, free = 0, name
        while free in self._parts:
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
                parts[relationships_name(name)] = written(relationships.root)
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for name in sorted(parts, key=lambda n: (n != _CONTENT_TYPES, n != "_rels/.rels", n)):
                entry = zipfile.ZipInfo(name, _EPOCH)
                entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
                archive.writestr(entry, parts[name])
        return buffer.getvalue()

    def _main_part(self) -> str:
        if _CONTENT_TYPES not in self._parts:
            raise NotAWordFile("it is a zip file without [Content_Types].xml")
        for relationship in self.relationships("").all():
            if relationship.type.startswith(_STRICT):
                raise NotAWordFile("it is in the Strict Open XML format; save it as an ordinary .docx")
            if relationship.type.endswith(_MAIN_SUFFIX) and not relationship.external:
                return self._checked_main(relationship.part)
        raise NotAWordFile("it has no main document part")

    def _checked_main(self, name: str) -> str:
        if name not in self._parts:
            raise DamagedPackage(name, "the main document part is missing")
        kind = self.content_type(name)
        if "wordprocessingml" not in kind and "ms-word" not in kind:
            raise NotAWordFile(f"its main part is {kind or 'of no known type'}")
        return name


def _read_all(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MOST_ENTRIES:
        raise TooLarge("parts in the package", len(entries), MOST_ENTRIES)
    parts: dict[str, bytes] = {}
    total = 0
    for entry in entries:
        _refuse_bomb(entry)
        name = entry.filename.lstrip("/")
        if name in parts:
            raise DamagedPackage(name, "stored twice")
        with archive.open(entry) as stream:
            parts[name] = stream.read(LARGEST_PART + 1)
        total += len(parts[name])
        if len(parts[name]) > LARGEST_PART or total > LARGEST_PACKAGE:
            raise TooLarge("bytes unpacked", total, LARGEST_PACKAGE)
    return parts


def _refuse_bomb(entry: zipfile.ZipInfo) -> None:
    if entry.flag_bits & 1:
        raise EncryptedFile
    if entry.file_size > LARGEST_PART:
        raise TooLarge("bytes of one part", entry.file_size, LARGEST_PART)
    if entry.file_size > 8 * 1024 * 1024 and entry.file_size > HIGHEST_RATIO * max(entry.compress_size, 1):
        raise TooLarge("compression ratio of one part", entry.file_size // max(entry.compress_size, 1), HIGHEST_RATIO)
