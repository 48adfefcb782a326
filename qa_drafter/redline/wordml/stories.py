"""Where text stands in a Word file besides the body: headers and footers of each section, footnotes and endnotes."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from lxml import etree

from qa_drafter.redline.errors import DamagedPackage
from qa_drafter.redline.wordml.names import (
    BODY,
    ENDNOTE_REFERENCE,
    FOOTER_REFERENCE,
    FOOTNOTE_REFERENCE,
    HEADER_REFERENCE,
    ID,
    R_NS,
    SECT_PR,
    TYPE,
    Element,
    w,
)  # fmt: skip
from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.wordml.relationships import Relationship

NOTES: Final = ("footnotes", "endnotes")
_ROOTS: Final = {"header": w("hdr"), "footer": w("ftr"), **{kind: w(kind) for kind in NOTES}}
_REFERENCE_ID: Final = f"{{{R_NS}}}id"


@dataclass(frozen=True, slots=True)
class Story:
    """One container of blocks that both documents have."""

    part: str
    title: str
    old: Element
    new: Element
    note: str | None = None
    """Id of the note, when the story is one."""


def body_of(package: Package) -> Element:
    """The body element of the main part."""
    body = package.tree(package.main).find(BODY)
    if body is None:
        raise DamagedPackage(package.main, "no body")
    return body


def story_parts(package: Package) -> list[str]:
    """The parts that hold text and can hold tracked changes, main part first."""
    related = package.relationships(package.main).all()
    return [package.main, *sorted({r.part for r in related if _leads_to_story(package, r)})]


def _leads_to_story(package: Package, arrow: Relationship) -> bool:
    """Whether there is a part of the sort that the arrow speaks of: strangers' arrows may lead anywhere."""
    kind = arrow.type.rpartition("/")[2]
    return kind in _ROOTS and not arrow.external and arrow.part in package and (
        package.tree(arrow.part).tag == _ROOTS[kind]
    )  # fmt: skip


def notes_part(package: Package, kind: str) -> str | None:
    """The part that holds the footnotes, or the endnotes."""
    related = package.relationships(package.main).all()
    return next((r.part for r in related if r.type.endswith("/" + kind) and _leads_to_story(package, r)), None)


def noted_in(root: Element) -> dict[str, set[str]]:
    """Ids of the notes that a text leads to, for each sort of notes."""
    references = {"footnotes": FOOTNOTE_REFERENCE, "endnotes": ENDNOTE_REFERENCE}
    return {kind: {mark.get(ID) or "" for mark in root.iter(tag)} for kind, tag in references.items()}


def drop_notes(root: Element, before: dict[str, set[str]], after: dict[str, set[str]]) -> None:
    """Takes notes away that a text led to before and does not any more."""
    kind = next((kind for kind in NOTES if root.tag == w(kind)), None)
    gone = before[kind] - after[kind] if kind else set()
    for note in [note for note in root if note.get(ID) in gone]:
        root.remove(note)


def containers_in(root: Element) -> dict[str | None, Element]:
    """The parents of blocks in a part: the body or the header itself under None, each note under its id."""
    body = root.find(BODY)
    notes = reversed(root) if root.tag in _ROOTS.values() else ()
    return {None: root if body is None else body, **{note.get(ID): note for note in notes if note.get(ID)}}


def sections_of(package: Package) -> list[Element]:
    """Every section, in document order."""
    return list(body_of(package).iter(SECT_PR))


def references_of(package: Package, section: Element) -> dict[tuple[str, str], str]:
    """The header and footer parts a section names, by sort and type."""
    by_id = package.relationships(package.main).by_id()
    found: dict[tuple[str, str], str] = {}
    for reference in section:
        if reference.tag in (HEADER_REFERENCE, FOOTER_REFERENCE):
            sort = "header" if reference.tag == HEADER_REFERENCE else "footer"
            relationship = by_id.get(reference.get(_REFERENCE_ID) or "")
            if relationship is not None and _leads_to_story(package, relationship):
                found[(sort, reference.get(TYPE) or "default")] = relationship.part
    return found


def give_last_sections(*bodies: Element) -> None:
    """Writes out the page settings of a body that has none, which are those of an empty last section."""
    if any(body.find(SECT_PR) is not None for body in bodies):
        for body in bodies:
            if body.find(SECT_PR) is None:
                etree.SubElement(body, SECT_PR)


def drop_references(section: Element) -> None:
    """Takes header and footer references out of a section that goes into another file."""
    for reference in list(section):
        if reference.tag in (HEADER_REFERENCE, FOOTER_REFERENCE):
            section.remove(reference)


def give_references(target: Element, source: Element) -> None:
    """Gives a section the references of the section that stands for it in the new file."""
    for reference in reversed([r for r in source if r.tag in (HEADER_REFERENCE, FOOTER_REFERENCE)]):
        target.insert(0, deepcopy(reference))
