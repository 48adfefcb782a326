"""Rules of our own for a Word file: its package, and with `document_rules` the text in it."""

from __future__ import annotations

import posixpath
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from tests.conformance import document_rules
from tests.conformance.reading import R
from tests.conformance.verdict import Fault
from tests.conformance.word_file import Found, WordFile

CONTENT_TYPES = "[Content_Types].xml"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


def faults_of(path: Path, *, clean: bool) -> Iterator[Fault]:
    """What is wrong with the package; a clean file holds no tracked change either."""
    try:
        file = WordFile(path)
    except (OSError, zipfile.BadZipFile) as error:
        yield Fault(path.name, "", "", str(error))
        return
    for rule in (*RULES, *document_rules.RULES, *((document_rules.no_revisions,) if clean else ())):
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
    if target.startswith("/"):
        return target[1:]
    return posixpath.normpath(posixpath.join(posixpath.dirname(source), target))


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


RULES: tuple[Callable[[WordFile], Found], ...] = (
    well_formed, names_once, content_types, relationships_lead_somewhere, relationship_ids_exist,
)  # fmt: skip
