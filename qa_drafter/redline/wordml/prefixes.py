"""Prefixes that values speak of, such as mc:Ignorable="w14": the part that takes old content in must know them, too.

What element and attribute names need is declared by itself; a value that names an undeclared prefix, or content of a
vocabulary that no mc:Ignorable covers, makes Word call the file damaged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from qa_drafter.redline.wordml.names import Element
from qa_drafter.redline.wordml.package import Package

_MC_NS: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_IGNORABLE: Final = f"{{{_MC_NS}}}Ignorable"
_CHOICE: Final = f"{{{_MC_NS}}}Choice"


def share_prefixes(old: Package, theirs: Iterable[str], new: Package, mine: Iterable[str]) -> None:
    """Lets the parts `mine` of the new file understand whatever content of the parts `theirs` comes into them."""
    roots = [old.tree(part) for part in theirs]
    spoken = {prefix: uri for root in roots for prefix, uri in _spoken(root)}
    ignorable = {prefix for root in roots for prefix in (root.get(_IGNORABLE) or "").split()} & spoken.keys()
    if not spoken:
        return
    for part in mine:
        known = new.tree(part).nsmap
        missing: dict[str | None, str] = {prefix: uri for prefix, uri in spoken.items() if prefix not in known}
        if ignorable and _MC_NS not in known.values():
            missing.setdefault("mc", _MC_NS)
        root = new.declare(part, missing) if missing else new.tree(part)
        said = (root.get(_IGNORABLE) or "").split()
        more = [prefix for prefix in sorted(ignorable - {*said}) if root.nsmap.get(prefix) == spoken[prefix]]
        if more:
            root.set(_IGNORABLE, " ".join([*said, *more]))


def _spoken(root: Element) -> Iterator[tuple[str, str]]:
    """The prefixes that values of a part speak of, and what they stand for."""
    for holder, said in [(root, root.get(_IGNORABLE)), *((c, c.get("Requires")) for c in root.iter(_CHOICE))]:
        for prefix in (said or "").split():
            if (uri := holder.nsmap.get(prefix)) is not None:
                yield prefix, uri
