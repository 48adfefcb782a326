"""Two Word files in, one Word file with tracked changes out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from qa_drafter.redline import selfcheck
from qa_drafter.redline.adoption import Adoption
from qa_drafter.redline.model import MARK_ALL, Comparison, Marking, Stamp
from qa_drafter.redline.notes import Copies, give_old_marks_their_notes
from qa_drafter.redline.unmarked_looks import without_marked_looks
from qa_drafter.redline.wordml import stories
from qa_drafter.redline.wordml.blocks import Block
from qa_drafter.redline.wordml.completion import ended_alike
from qa_drafter.redline.wordml.identifiers import bookmark_ids, name_shapes_anew
from qa_drafter.redline.wordml.names import BOOKMARK_START, NAME, SECT_PR, Element
from qa_drafter.redline.wordml.numbers import ListNumbers
from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.wordml.paragraphs import track_section
from qa_drafter.redline.wordml.prefixes import share_prefixes
from qa_drafter.redline.wordml.resolution import holds_revisions, resolve_tree
from qa_drafter.redline.wordml.stories import Story
from qa_drafter.redline.wordml.styles import heading_styles
from qa_drafter.redline.wordml.tracked import Revisions
from qa_drafter.redline.writer.blocks import BlockWriter
from qa_drafter.redline.writer.record import Record

_WRITTEN, _CHECKED = 0.6, 0.8
_UNTRACKED_PARTS = ("docProps/", "customXml/item", "word/settings.xml", "word/theme/", "word/comments.xml")


def compare(
    old: bytes, new: bytes, stamp: Stamp, *, identity_prefix: str | None = None,
    progress: Callable[[float], None] | None = None, whole_values: Collection[str] = (), keep_earlier: bool = False,
    marking: Marking = MARK_ALL,
) -> Comparison:  # fmt: skip
    """The redline that shows how `old` became `new`, checked before it is handed out.

    Bookmarks whose names begin with `identity_prefix` say which paragraphs and rows answer to each other. Each phrase
    of `whole_values` is replaced whole. Tracked changes in the two files count as made; with `keep_earlier` the
    comparison begins with the old file as it was before those, and whoever made a change in either keeps it. `marking`
    says how differences are marked. `progress` hears shares from 0 to 1; what it raises ends the comparison.
    """
    tell = progress or (lambda share: None)
    tell(0.0)
    record = Record(Revisions(stamp), frozenset(), identity_prefix, whole_values, marking)
    docx, expected, copies = _redlined(Package.opened(old), Package.opened(new), record, keep_earlier, tell)
    tell(_CHECKED)
    selfcheck.check(docx, expected, copies)
    if not marking.formatting:
        docx = without_marked_looks(docx)
    tell(1.0)
    return Comparison(docx, tuple(record.changes), tuple(record.not_tracked))


def _redlined(
    before: Package, after: Package, record: Record, keep_earlier: bool, tell: Callable[[float], None]
) -> tuple[bytes, list[selfcheck.Expected], Copies]:
    """The redline and what proves it; both trees are let go of before it is proved."""
    share_prefixes(before, stories.story_parts(before), after, stories.story_parts(after))
    if keep_earlier:
        for package in (before, after):
            for part in stories.story_parts(package):
                record.revisions.earlier.read(package.tree(part), part)
    _settle_earlier_changes(before, accept=not keep_earlier)
    _settle_earlier_changes(after, accept=True)
    record.headings = heading_styles(after)
    record.labels = {
        **ListNumbers(before).labels(stories.body_of(before)), **ListNumbers(after).labels(stories.body_of(after))
    }  # fmt: skip
    found = Adoption(before, after, record).stories()
    blocks = [ended_alike(story.old, story.new) for story in found]
    bookmarks = _bookmarks(story.old for story in found)
    expected = [selfcheck.Expected.of(story, *both) for story, both in zip(found, blocks, strict=True)]
    _write(found, blocks, record, tell)
    for part in stories.story_parts(after):
        name_shapes_anew(after.tree(part))
    copies: Copies = {}
    for part in sorted({story.part for story in found if story.note is not None}):
        copies.update(give_old_marks_their_notes(stories.body_of(after), after.tree(part)))
    _list_lost_bookmarks(bookmarks - _bookmarks(story.new for story in found), record)
    for what, part in record.revisions.earlier.lost():
        record.untracked(f"earlier change that no longer shows: {what}", part, "")
    _list_other_parts(before, after, record)
    return after.saved(), expected, copies


def _settle_earlier_changes(package: Package, accept: bool) -> None:
    """Documents that already hold tracked changes are compared by their final text, or by what it was before those."""
    for part in stories.story_parts(package):
        root = package.tree(part)
        if holds_revisions(root):
            resolve_tree(root, accept)


def _write(
    found: list[Story], blocks: list[tuple[list[Block], list[Block]]], record: Record, tell: Callable[[float], None]
) -> None:
    writer = BlockWriter(record)
    total = sum(len(new) for _, new in blocks) or 1
    done = 0

    def tick() -> None:
        nonlocal done
        done += 1
        if done % 50 == 0:
            tell(min(_WRITTEN, 0.1 + 0.5 * done / total))

    record.tick = tick
    for story, (old, new) in zip(found, blocks, strict=True):
        record.enter(story.part, story.title)
        record.kept_bookmarks = bookmark_ids(story.new)
        writer.write_blocks(old, new, story.new)
        before, after = story.old.find(SECT_PR), story.new.find(SECT_PR)
        if before is not None and after is not None and track_section(after, before, record.revisions):
            record.section_changed()


def _bookmarks(roots: Iterable[Element]) -> frozenset[str]:
    """Names that a person gave; those with a line in front are Word's own, or identities."""
    names = (mark.get(NAME) or "" for root in roots for mark in root.iter(BOOKMARK_START))
    return frozenset(name for name in names if not name.startswith("_"))


def _list_lost_bookmarks(names: frozenset[str], record: Record) -> None:
    if names:
        record.untracked(f"bookmarks of the old file are left out: {', '.join(sorted(names))}", "word/document.xml", "")


def _list_other_parts(old: Package, new: Package, record: Record) -> None:
    """Parts in which no change can be tracked; the new file's hold."""
    for part in sorted({*old.names(), *new.names()}):
        if not part.startswith(_UNTRACKED_PARTS) or "/_rels/" in part:
            continue
        if part not in new:
            record.untracked("only the old file has this part; it is left out", part, "")
        elif part not in old:
            record.untracked("only the new file has this part", part, "")
        elif old.content(part) != new.content(part):
            record.untracked("this part differs; the new one holds", part, "")
