"""Translates the old document into the ids of the new one, before anything is compared.

Afterwards both trees speak of the same lists, pictures, addresses and notes by the same ids, so that equal XML means
equal content, and old content can stand in the new file.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, partial
from typing import TypeAlias

from qa_drafter.redline.headers import Headers
from qa_drafter.redline.notes import Notes
from qa_drafter.redline.wordml import identifiers, stories, styles
from qa_drafter.redline.wordml.blocks import Block
from qa_drafter.redline.wordml.completion import complete
from qa_drafter.redline.wordml.names import (
    DOC_PR,
    ENDNOTE_REFERENCE,
    FOOTER_REFERENCE,
    FOOTNOTE_REFERENCE,
    HEADER_REFERENCE,
    ID,
    NUM_ID,
    R_NS,
    VAL,
    Element,
)  # fmt: skip
from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.wordml.relationships import Relationship
from qa_drafter.redline.wordml.stories import Story
from qa_drafter.redline.wordml.xml import raw_of
from qa_drafter.redline.writer.record import Record

Aim: TypeAlias = tuple[str, bool, str | bytes]


class Adoption:
    """The two packages of one comparison, made comparable."""

    def __init__(self, old: Package, new: Package, record: Record) -> None:
        self._old, self._new, self._record = old, new, record
        self._arrows: dict[str, dict[Aim, str]] = {}

    def stories(self) -> list[Story]:
        """Every story of the redline, the old side translated."""
        stories.give_last_sections(stories.body_of(self._old), stories.body_of(self._new))
        body = Story(self._new.main, "", stories.body_of(self._old), stories.body_of(self._new))
        self._prepare(self._old.tree(self._old.main), self._old.main, self._new.tree(self._new.main), self._new.main)
        found = [body]
        names = partial(Block.identity, prefix=self._record.prefix)
        for pair in Headers(self._old, self._new, self._copied).paired(names):
            self._prepare(pair.old, pair.theirs, pair.new, pair.mine)
            found.append(Story(pair.mine, pair.title, pair.old, pair.new))
        for kind in stories.NOTES:
            found += self._notes(kind)
        self._settle_definitions([story.old for story in found], [story.new for story in found])
        return found

    @cached_property
    def _free_drawings(self) -> Iterator[int]:
        parts = [self._new.tree(part) for part in stories.story_parts(self._new)]
        return identifiers.free_numbers(drawing.get("id") for root in parts for drawing in root.iter(DOC_PR))

    @cached_property
    def _comments_are_same(self) -> bool:
        """Whether nothing is lost when only the new file's comments are kept."""
        theirs, mine = (package.related(package.main, "comments") for package in (self._old, self._new))
        if theirs is None or mine is None:
            return False
        return raw_of(self._old.tree(theirs)) == raw_of(self._new.tree(mine))

    def _prepare(self, old: Element, theirs: str | None, new: Element, mine: str) -> None:
        """Makes the trees of two parts comparable byte by byte."""
        for tree in (old, new):
            if lost := complete(tree):
                self._record.untracked(f"elements in places where nobody reads them go: {', '.join(lost)}", mine, "")
            identifiers.normalise(tree)
        comments = identifiers.drop_comments(old)
        if comments and not self._comments_are_same:
            self._record.untracked(f"comments of the old file are left out: {comments}", mine, "")
        identifiers.set_apart(old, self._free_drawings)
        if theirs is not None:
            self._translate_relationships(old, theirs, mine)

    def _translate_relationships(self, tree: Element, theirs: str, mine: str) -> None:
        by_id = self._old.relationships(theirs).by_id()
        known: dict[str, str] = {}
        found = tree.xpath("//@r:*", namespaces={"r": R_NS})
        for value in found if isinstance(found, list) else ():
            holder, name, number = value.getparent(), value.attrname, str(value)
            if holder is None or holder.tag in (HEADER_REFERENCE, FOOTER_REFERENCE) or number not in by_id:
                continue
            if number not in known:
                known[number] = self._relationship(by_id[number], mine)
            holder.set(name, known[number])

    def _relationship(self, wanted: Relationship, mine: str) -> str:
        """The id under which a new part points to the same thing; made when it does not yet."""
        if mine not in self._arrows:
            arrows = reversed(self._new.relationships(mine).all())
            self._arrows[mine] = {_aim(self._new, arrow): arrow.id for arrow in arrows}
        known, aim = self._arrows[mine], _aim(self._old, wanted)
        if aim not in known:
            target = wanted.target if wanted.external else "/" + self._copied(wanted.part)
            known[aim] = self._new.relationships(mine).add(wanted.type, target, wanted.external)
        return known[aim]

    def _copied(self, part: str) -> str:
        """Copies a part of the old file, and all it leads to, under free names. Such paths may be long, or circles."""
        copied: dict[str, str] = {}
        waiting = [part]
        while waiting:
            here = waiting.pop()
            if here in self._old and here not in copied:
                copied[here] = self._copy(here)
                waiting.extend(arrow.part for arrow in self._old.relationships(here).all() if not arrow.external)
        for here, name in copied.items():
            mine = self._new.relationships(name)
            for arrow in self._old.relationships(here).all():
                mine.keep(arrow, arrow.target if arrow.external else "/" + copied.get(arrow.part, arrow.part))
        return copied.get(part, part)

    def _copy(self, part: str) -> str:
        name = self._new.free_name(part)
        kind = self._old.content_type(part)
        self._new.add(name, self._old.present(part), kind if kind and kind != self._new.content_type(name) else None)
        return name

    def _notes(self, kind: str) -> list[Story]:
        """All footnotes, or all endnotes."""
        theirs, mine = stories.notes_part(self._old, kind), stories.notes_part(self._new, kind)
        if theirs is None and mine is None:
            return []
        if mine is None:
            mine = self._bring_part(theirs or "", kind)
            new = self._new.tree(mine)
            new[:] = list(Notes.emptied(new))
        new = self._new.tree(mine)
        old = Notes.emptied(new) if theirs is None else self._old.tree(theirs)
        self._prepare(old, theirs, new, mine)
        reference = FOOTNOTE_REFERENCE if kind == "footnotes" else ENDNOTE_REFERENCE
        marks = [list(stories.body_of(package).iter(reference)) for package in (self._old, self._new)]
        notes = Notes(old, new, *([mark.get(ID) or "" for mark in side] for side in marks))
        pairs = notes.paired()
        for mark in marks[0]:
            mark.set(ID, notes.numbers.get(mark.get(ID) or "", mark.get(ID) or ""))
        return [Story(mine, f"{kind[:-1]} {pair.shown}", pair.old, pair.new, pair.id) for pair in pairs]

    def _bring_part(self, theirs: str, kind: str) -> str:
        """Gives the new file a part that only the old one has; answers its name."""
        name = self._copied(theirs)
        wanted = next(r for r in self._old.relationships(self._old.main).all() if r.type.endswith("/" + kind))
        self._new.relationships(self._new.main).add(wanted.type, "/" + name, external=False)
        return name

    def _settle_definitions(self, *sides: list[Element]) -> None:
        differ = styles.bring_styles(self._old, self._new)
        if differ:
            what = f"definitions of styles differ, the new ones hold: {', '.join(differ)}"
            self._record.untracked(what, "word/styles.xml", "")
        used, also_used = ([n.get(VAL) or "" for root in side for n in root.iter(NUM_ID)] for side in sides)
        renumbered, changed = styles.bring_numbering(self._old, self._new, used, also_used)
        for root in sides[0] if renumbered else ():
            for pointer in root.iter(NUM_ID):
                pointer.set(VAL, renumbered.get(pointer.get(VAL) or "", pointer.get(VAL) or ""))
        if changed:
            what = f"definitions of lists differ, the new ones hold: {', '.join(changed)}"
            self._record.untracked(what, "word/numbering.xml", "")


def _aim(package: Package, arrow: Relationship) -> Aim:
    """What an arrow points to: an address, or the very content of a part."""
    inside = not arrow.external and arrow.part in package
    return arrow.type, arrow.external, package.content(arrow.part) if inside else arrow.part
