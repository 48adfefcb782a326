"""What a part points to: other parts of the package, or addresses outside that are never followed."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from lxml import etree

from qa_drafter.redline.wordml.names import Element

_NS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"


@dataclass(frozen=True, slots=True)
class Relationship:
    """One arrow: `part` is the name of the target inside the package, or the bare address when external."""

    id: str
    type: str
    target: str
    part: str
    external: bool


class Relationships:
    """The relationships of one part."""

    def __init__(self, part: str, root: Element | None) -> None:
        self._part = part
        self.root = root if root is not None else etree.Element(f"{{{_NS}}}Relationships", nsmap={None: _NS})
        self.changed = False

    def all(self) -> list[Relationship]:
        """In file order."""
        return [self._read(entry) for entry in self.root if isinstance(entry.tag, str)]

    def by_id(self) -> dict[str, Relationship]:
        """Each relationship under its id."""
        return {relationship.id: relationship for relationship in self.all()}

    def add(self, kind: str, target: str, external: bool) -> str:
        """A new arrow; answers its id."""
        taken = {entry.get("Id") for entry in self.root}
        number = len(taken) + 1
        while f"rId{number}" in taken:
            number += 1
        entry = etree.SubElement(self.root, f"{{{_NS}}}Relationship", Id=f"rId{number}", Type=kind, Target=target)
        if external:
            entry.set("TargetMode", "External")
        self.changed = True
        return f"rId{number}"

    def keep(self, like: Relationship, target: str) -> None:
        """An arrow with the id and type of another file's, towards `target`."""
        entry = etree.SubElement(self.root, f"{{{_NS}}}Relationship", Id=like.id, Type=like.type, Target=target)
        if like.external:
            entry.set("TargetMode", "External")
        self.changed = True

    def _read(self, entry: Element) -> Relationship:
        target, external = entry.get("Target") or "", entry.get("TargetMode") == "External"
        folder = posixpath.dirname(self._part)
        inside = (
            unquote(target).lstrip("/")
            if target.startswith("/")
            else posixpath.normpath(posixpath.join(folder, unquote(target)))
        )
        return Relationship(
            entry.get("Id") or "", entry.get("Type") or "", target, target if external else inside, external
        )


def relationships_name(part: str) -> str:
    """Name of the part that holds the relationships of `part`; '' stands for the package itself."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
