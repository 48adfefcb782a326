"""Translates the old document into the ids of the new one, before anything is compared.

Afterwards both trees speak of the same lists, pictures, addresses and notes by the same ids, so that equal XML means
equal content, and old content can stand in the new file.
"""

from __future__ import annotations

from functools import cached_property, partial

from qa_drafter.redline.headers import Headers
from qa_drafter.redline.notes import Notes
from qa_drafter.redline.wordml import identifiers, stories, styles
from qa_drafter.redline.wordml.blocks import Block
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
from qa_drafter.redline.writer.record import Record


class Adoption:
    """The two packages of one comparison, made comparable."""

    def __init__(self, old: Package, new: Package, record: Record) -> None:
        self._old, self._new, self._record = old, new, record

    def stories(self) -> list[Story]:
        """Every story of the redline, the old side translated."""
        body = Story(self._new.main, "", stories.body_of(self._old), stories.body_of(self._new))
        self._prepare(self._old.tree(self._old.main), self._old.main, self._new.tree(self._new.main), self._new.main)
        found = [body]
        names = partial(Block.identity, prefix=self._record.prefix)
        for pair in Headers(self._old, self._new, lambda part: self._copied(part, {})).paired(names):
            self._prepare(pair.old, pair.theirs, pair.new, pair.mine)
            found.append(Story(pair.mine, pair.title, pair.old, pair.new))
        for kind in stories.NOTES:
            found += self._notes(kind)
        self._settle_definitions([story.old for story in found], [story.new for story in found])
        return found

    @cached_property
    def _drawings(self) -> list[int]:
        numbers = [
            d.get("id") or "" for part in stories.story_parts(self._new) for d in self._new.tree(part).iter(DOC_PR)
        ]
        return [max((int(n) for n in numbers if n.isdigit()), default=0)]

    def _prepare(self, old: Element, theirs: str | None, new: Element, mine: str) -> None:
        """Makes the trees of two parts comparable byte by byte."""
        identifiers.normalise(old)
        identifiers.normalise(new)
        comments = identifiers.drop_comments(old)
        if comments:
            self._record.untracked(f"{comments} comments of the old file are left out", mine, "")
        self._drawings[0] = identifiers.set_apart(old, self._drawings[0])
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
        for relationship in self._new.relationships(mine).all():
            if (
                relationship.type == wanted.type
                and relationship.external == wanted.external
                and self._same(wanted, relationship)
            ):
                return relationship.id
        if wanted.external:
            return self._new.relationships(mine).add(wanted.type, wanted.target, external=True)
        return self._new.relationships(mine).add(wanted.type, "/" + self._copied(wanted.part, {}), external=False)

    def _same(self, wanted: Relationship, known: Relationship) -> bool:
        if wanted.external:
            return wanted.target == known.target
        if wanted.part not in self._old or known.part not in self._new:
            return wanted.part == known.part
        return self._old.content(wanted.part) == self._new.content(known.part)

    def _copied(self, part: str, copied: dict[str, str]) -> str:
        """Copies a part of the old file, and what it points to, under free names."""
        if part in copied or part not in self._old:
            return copied.get(part, part)
        name = copied[part] = self._new.free_name(part)
        kind = self._old.content_type(part)
        self._new.add(name, self._old.content(part), kind if kind and kind != self._new.content_type(name) else None)
        mine = self._new.relationships(name)
        for relationship in self._old.relationships(part).all():
            inside = "" if relationship.external else "/" + self._copied(relationship.part, copied)
            mine.keep(relationship, inside or relationship.target)
        return name

    def _notes(self, kind: str) -> list[Story]:
        """All footnotes, or all endnotes."""
        theirs, mine = self._old.related(self._old.main, kind), self._new.related(self._new.main, kind)
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
        name = self._copied(theirs, {})
        wanted = next(r for r in self._old.relationships(self._old.main).all() if r.type.endswith("/" + kind))
        self._new.relationships(self._new.main).add(wanted.type, "/" + name, external=False)
        return name

    def _settle_definitions(self, *sides: list[Element]) -> None:
        for name in styles.bring_styles(self._old, self._new):
            self._record.untracked(f"the definition of style {name} differs; the new one holds", "word/styles.xml", "")
        used, also_used = ([n.get(VAL) or "" for root in side for n in root.iter(NUM_ID)] for side in sides)
        renumbered, differ = styles.bring_numbering(self._old, self._new, used, also_used)
        for root in sides[0] if renumbered else ():
            for pointer in root.iter(NUM_ID):
                pointer.set(VAL, renumbered.get(pointer.get(VAL) or "", pointer.get(VAL) or ""))
        for number in differ:
            self._record.untracked(
                f"the definition of list {number} differs; the new one holds", "word/numbering.xml", ""
            )
