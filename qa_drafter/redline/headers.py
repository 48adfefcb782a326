"""Headers and footers: which old one answers to which new one, section by section, as a reader sees them.

A section without a header of its own shows the one of the section before. A header that only one document has answers
to an empty one, so that all of its text is marked.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from lxml import etree

from qa_drafter.redline.alignment import aligned
from qa_drafter.redline.wordml import stories
from qa_drafter.redline.wordml.blocks import Block, blocks_in
from qa_drafter.redline.wordml.names import (
    FOOTER_REFERENCE,
    HEADER_REFERENCE,
    R_NS,
    TYPE,
    W_NS,
    Element,
    P,
    w,
)  # fmt: skip
from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.wordml.xml import written

Sort = tuple[str, str]
"""Header or footer, and on which pages: default, first, even."""

_ID: Final = f"{{{R_NS}}}id"
_ROOT: Final = {"header": w("hdr"), "footer": w("ftr")}
_REFERENCE: Final = {"header": HEADER_REFERENCE, "footer": FOOTER_REFERENCE}


@dataclass(frozen=True, slots=True)
class RunningHead:
    """An old and a new header or footer that answer to each other; `theirs` is None where the old file had none."""

    title: str
    theirs: str | None
    mine: str
    old: Element
    new: Element


class Headers:
    """Pairs the headers and footers of two packages, and makes the references of all sections agree."""

    def __init__(self, old: Package, new: Package, bring: Callable[[str], str]) -> None:
        self._old, self._new, self._bring = old, new, bring
        self._found: dict[tuple[str | None, str | None], RunningHead] = {}
        self._taken: set[str] = set()

    def paired(self, names: Callable[[Block], str | None]) -> list[RunningHead]:
        """All pairs. Afterwards the sections of both main parts name the headers of the new file."""
        old, new = stories.sections_of(self._old), stories.sections_of(self._new)
        shown = [stories.references_of(self._old, s) for s in old], [stories.references_of(self._new, s) for s in new]
        effective = [list(_inherited(side)) for side in shown]
        matches = self._matches(old, new, names)
        for i, j in matches:
            for sort in sorted({*shown[0][i], *shown[1][j]}):
                pair = self._pair(sort, effective[0][i].get(sort), effective[1][j].get(sort))
                self._refer(new[j], sort, pair.mine)
        matched = dict(matches)
        for i, section in enumerate(old):
            stories.drop_references(section)
            if i in matched:
                stories.give_references(section, new[matched[i]])
                continue
            for sort, part in sorted(shown[0][i].items()):
                self._refer(section, sort, self._bring(part))
        return sorted(self._found.values(), key=lambda pair: pair.mine)

    def _matches(
        self, old: list[Element], new: list[Element], names: Callable[[Block], str | None]
    ) -> list[tuple[int, int]]:  # fmt: skip
        """Sections that answer to each other: the last ones always, others as the paragraphs that end them."""
        if not old or not new:
            return []
        last = (len(old) - 1, len(new) - 1)
        if len(old) == 1 or len(new) == 1:
            return [last]
        sides = [blocks_in(stories.body_of(package)) for package in (self._old, self._new)]
        found = aligned(sides[0], sides[1], *([names(block) for block in side] for side in sides))
        at_old, at_new = ({s.getparent(): n for n, s in enumerate(side[:-1])} for side in (old, new))
        matches = [
            (at_old[before], at_new[after])
            for i, j in found.pairs
            if (before := sides[0][i].element.find(w("pPr"))) in at_old
            and (after := sides[1][j].element.find(w("pPr"))) in at_new
        ]
        return [*matches, last]

    def _pair(self, sort: Sort, theirs: str | None, mine: str | None) -> RunningHead:
        if (theirs, mine) not in self._found:
            part = mine if mine is not None and mine not in self._taken else self._made(sort[0], mine)
            self._taken.add(part)
            old = _empty(sort[0]) if theirs is None else self._tree_of_old(theirs)
            self._found[theirs, mine] = RunningHead(_title(sort), theirs, part, old, self._new.tree(part))
        return self._found[theirs, mine]

    def _tree_of_old(self, part: str) -> Element:
        """The tree of an old part, or a copy when it answers to another one already."""
        shared = any(theirs == part for theirs, _ in self._found)
        return deepcopy(self._old.tree(part)) if shared else self._old.tree(part)

    def _made(self, kind: str, like: str | None) -> str:
        """A new part: empty, or a copy of another one that already answers to something else."""
        folder = posixpath.dirname(self._new.main)
        name = self._new.free_name(like or posixpath.join(folder, f"{kind}0.xml"))
        content = written(_empty(kind)) if like is None else self._new.present(like)
        self._new.add(name, content, f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml")
        for arrow in self._new.relationships(like).all() if like is not None else ():
            self._new.relationships(name).keep(arrow, arrow.target if arrow.external else "/" + arrow.part)
        return name

    def _refer(self, section: Element, sort: Sort, part: str) -> None:
        """Makes a section show a part; sections hold their references before everything else."""
        arrows = self._new.relationships(self._new.main)
        number = next((arrow.id for arrow in arrows.all() if not arrow.external and arrow.part == part), None)
        if number is None:
            number = arrows.add(f"{R_NS}/{sort[0]}", "/" + part, external=False)
        tag = _REFERENCE[sort[0]]
        mine = (r for r in section if r.tag == tag and (r.get(TYPE) or "default") == sort[1])
        reference = next(mine, None)
        if reference is None:
            reference = etree.Element(tag)
            reference.set(TYPE, sort[1])
            section.insert(0, reference)
        reference.set(_ID, number)


def _title(sort: Sort) -> str:
    pages = {"first": " of first pages", "even": " of even pages"}
    return sort[0] + pages.get(sort[1], "")


def _inherited(sections: Iterable[dict[Sort, str]]) -> Iterable[dict[Sort, str]]:
    shown: dict[Sort, str] = {}
    for own in sections:
        shown = {**shown, **own}
        yield shown


def _empty(kind: str) -> Element:
    root = etree.Element(_ROOT[kind], nsmap={"w": W_NS, "r": R_NS})
    etree.SubElement(root, P)
    return root
