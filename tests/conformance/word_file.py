"""One Word file taken apart, and what the rules about it share."""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from lxml import etree

from tests.conformance.reading import W


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
        for name, root in self.trees.items():
            if name.startswith("word/") and "_rels" not in name:
                yield name, root

    def each(self, *names: str) -> Iterator[tuple[str, etree._Element]]:
        """Every Word element of these names, with its part."""
        for part, root in self.word_trees:
            yield from ((part, element) for element in root.iter(*(W + name for name in names)))


Found = Iterator[tuple[str, str, str]]
"""Part, place in it, and what is wrong."""


def twice(what: str, found: list[tuple[str, str]]) -> Found:
    """Ids and names count over all parts: Word numbers the whole document."""
    times = Counter(value for _, value in found)
    told = set()
    for part, value in found:
        if times[value] > 1 and value not in told:
            told.add(value)
            yield part, f"{what} {value}", f"is used {times[value]} times"


def value_of(element: etree._Element) -> str:
    return element.get(f"{W}val") or ""


def is_in(element: etree._Element, parent: str) -> bool:
    above = element.getparent()
    return above is not None and above.tag == W + parent


def text_round(element: etree._Element) -> str:
    """The words of the paragraph or cell that an element stands in."""
    around: etree._Element | None = element
    while around is not None and around.tag not in (f"{W}p", f"{W}tc", f"{W}tr", f"{W}tbl"):
        around = around.getparent()
    words = "".join(t.text or "" for t in around.iter(f"{W}t", f"{W}delText")) if around is not None else ""
    return repr(words[:60])
