"""What a part points to: other parts of the package, or addresses outside that are never followed."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import count
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
    """The relationships of one part. `spelled` answers how the package spells the name of a part."""

    def __init__(self, part: str, root: Element | None, spelled: Callable[[str], str] = str) -> None:
        self._part, self._spelled = part, spelled
        self.root = root if root is not None else etree.Element(f"{{{_NS}}}Relationships", nsmap={None: _NS})
        self.changed = False

    @cached_property
    def _known(self) -> list[Relationship]:
        return [self._read(entry) for entry in self.root if isinstance(entry.tag, str)]

    def all(self) -> Sequence[Relationship]:
        """In file order."""
        return self._known

    def by_id(self) -> dict[str, Relationship]:
        """Each relationship under its id."""
        return {relationship.id: relationship for relationship in self._known}

    def add(self, kind: str, target: str, external: bool) -> str:
        """A new arrow; answers its id."""
        name = next(self._free_ids)
        self._append(name, kind, target, external)
        return name

    def keep(self, like: Relationship, target: str) -> None:
        """An arrow with the id and type of another file's, towards `target`."""
        self._append(like.id, like.type, target, like.external)

    @cached_property
    def _free_ids(self) -> Iterator[str]:
        taken = {relationship.id for relationship in self._known}
        return (name for number in count(len(taken) + 1) if (name := f"rId{number}") not in taken)

    def _append(self, name: str, kind: str, target: str, external: bool) -> None:
        known = self._known  # read before the root grows
        entry = etree.SubElement(self.root, f"{{{_NS}}}Relationship", Id=name, Type=kind, Target=target)
        if external:
            entry.set("TargetMode", "External")
        known.append(self._read(entry))
        self.changed = True

    def _read(self, entry: Element) -> Relationship:
        target, external = entry.get("Target") or "", entry.get("TargetMode") == "External"
        folder, plain = posixpath.dirname(self._part), unquote(target)
        plain = plain if plain.isprintable() else target
        inside = plain.lstrip("/") if plain.startswith("/") else posixpath.normpath(posixpath.join(folder, plain))
        part = target if external else self._spelled(inside)
        return Relationship(entry.get("Id") or "", entry.get("Type") or "", target, part, external)


def relationships_name(part: str) -> str:
    """Name of the part that holds the relationships of `part`; '' stands for the package itself."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
