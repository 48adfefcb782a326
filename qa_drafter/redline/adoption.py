"""Translates the old document into the ids of the new one, before anything is compared.

Afterwards both trees speak of the same lists, pictures, addresses and notes by the same ids, so that equal XML means
equal content, and old content can stand in the new file.
"""

from __future__ import annotations

import posixpath
from functools import cached_property

from qa_drafter.redline.alignment import aligned
from qa_drafter.redline.wordml import identifiers, stories, styles
from qa_drafter.redline.wordml.blocks import raw_of
from qa_drafter.redline.wordml.names import (
    DOC_PR,
    ENDNOTE_REFERENCE,
    FOOTER_REFERENCE,
    FOOTNOTE_REFERENCE,
    HEADER_REFERENCE,
    ID,
    NUM_ID,
    R_NS,
    TYPE,
    VAL,
    Element,
    T,
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
        """Every story that both files have, the old one translated."""
        found = [Story(self._new.main, "", stories.body_of(self._old), stories.body_of(self._new))]
        found += [
            Story(mine, self._title(mine), self._old.tree(theirs), self._new.tree(mine))
            for theirs, mine in self._headers().items()
        ]
        pairs = [(self._old.main, self._new.main), *self._headers().items()]
        for theirs, mine in pairs:
            self._prepare(theirs, mine)
        for kind in stories.NOTES:
            found += self._notes(kind)
        self._settle_sections()
        self._settle_definitions([story.old for story in found])
        return found

    def _title(self, part: str) -> str:
        return "header" if "header" in posixpath.basename(part) else "footer"

    @cached_property
    def _drawings(self) -> list[int]:
        numbers = [
            d.get("id") or "" for part in stories.story_parts(self._new) for d in self._new.tree(part).iter(DOC_PR)
        ]
        return [max((int(n) for n in numbers if n.isdigit()), default=0)]

    def _prepare(self, theirs: str, mine: str) -> None:
        """Makes the trees of two parts comparable byte by byte."""
        old, new = self._old.tree(theirs), self._new.tree(mine)
        identifiers.normalise(old)
        identifiers.normalise(new)
        comments = identifiers.drop_comments(old)
        if comments:
            self._record.untracked(f"{comments} comments of the old file are left out", mine, "")
        self._drawings[0] = identifiers.set_apart(old, self._drawings[0])
        self._translate_relationships(old, theirs, mine)

    def _headers(self) -> dict[str, str]:
        """Old header and footer parts and the new ones that took their place, each once."""
        pairs: dict[str, str] = {}
        for before, after in stories.paired_sections(stories.sections_of(self._old), stories.sections_of(self._new)):
            theirs, mine = stories.references_of(self._old, before), stories.references_of(self._new, after)
            for sort in theirs.keys() & mine.keys():
                if theirs[sort] not in pairs and mine[sort] not in pairs.values():
                    pairs[theirs[sort]] = mine[sort]
        return dict(sorted(pairs.items(), key=lambda pair: pair[1]))

    def _settle_sections(self) -> None:
        """Old sections name the headers of the new file; a header that only one file has cannot be tracked."""
        pairs = self._headers()
        for package, known, whose in ((self._old, set(pairs), "old"), (self._new, set(pairs.values()), "new")):
            for part in stories.story_parts(package)[1:]:
                if part not in known and self._title(part) in posixpath.basename(part) and "notes" not in part:
                    self._record.untracked(f"only the {whose} file has this {self._title(part)}", part, "")
        old, new = stories.sections_of(self._old), stories.sections_of(self._new)
        matches = list(stories.paired_sections(old, new))
        for section in old:
            stories.drop_references(section)
        for before, after in matches:
            stories.give_references(before, after)

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
        """Footnotes or endnotes that answer to each other; notes that only the old file has come into the new one."""
        theirs, mine = self._old.related(self._old.main, kind), self._new.related(self._new.main, kind)
        if theirs is None:
            return []
        if mine is None:
            self._bring_part(theirs, kind)
            return []
        self._prepare(theirs, mine)
        old = [_Note(note) for note in self._old.tree(theirs) if _is_ordinary(note)]
        new = [_Note(note) for note in self._new.tree(mine) if _is_ordinary(note)]
        found = aligned(old, new, [None] * len(old), [None] * len(new))
        numbers = {old[i].id: new[j].id for i, j in [*found.pairs, *found.moves]}
        highest = max((int(note.id) for note in new if note.id.isdigit()), default=0)
        for n, note in enumerate((note for note in old if note.id not in numbers), highest + 1):
            numbers[note.id] = str(n)
            note.element.set(ID, str(n))
            self._new.tree(mine).append(note.element)
        reference = FOOTNOTE_REFERENCE if kind == "footnotes" else ENDNOTE_REFERENCE
        for mark in self._old.tree(self._old.main).iter(reference):
            mark.set(ID, numbers.get(mark.get(ID) or "", mark.get(ID) or ""))
        return [
            Story(mine, f"{kind[:-1]} {new[j].id}", old[i].element, new[j].element, new[j].id)
            for i, j in sorted([*found.pairs, *found.moves])
        ]

    def _bring_part(self, theirs: str, kind: str) -> None:
        """Gives the new file a part that only the old one has, for the references that the redline shows as deleted."""
        name = self._copied(theirs, {})
        wanted = next(r for r in self._old.relationships(self._old.main).all() if r.type.endswith("/" + kind))
        self._new.relationships(self._new.main).add(wanted.type, "/" + name, external=False)
        self._record.untracked(f"only the old file has {kind}; they stay when their references go", name, "")

    def _settle_definitions(self, roots: list[Element]) -> None:
        for name in styles.bring_styles(self._old, self._new):
            self._record.untracked(f"the definition of style {name} differs; the new one holds", "word/styles.xml", "")
        used = {number.get(VAL) or "" for root in roots for number in root.iter(NUM_ID)}
        renumbered, differ = styles.bring_numbering(self._old, self._new, used)
        for root in roots if renumbered else ():
            for pointer in root.iter(NUM_ID):
                pointer.set(VAL, renumbered.get(pointer.get(VAL) or "", pointer.get(VAL) or ""))
        for number in differ:
            self._record.untracked(
                f"the definition of list {number} differs; the new one holds", "word/numbering.xml", ""
            )


def _is_ordinary(note: Element) -> bool:
    """Separators are notes to Word and to nobody else."""
    return isinstance(note.tag, str) and note.get(TYPE) in (None, "normal")


class _Note:
    """A note as alignment sees it."""

    sort = ("note",)
    answers_any = False

    def __init__(self, element: Element) -> None:
        self.element, self.id = element, element.get(ID) or ""

    @cached_property
    def raw(self) -> bytes:
        return b"".join(raw_of(child) for child in self.element)

    @cached_property
    def words(self) -> list[str]:
        return "".join(text.text or "" for text in self.element.iter(T)).split()
