"""Proves a finished redline: resolved either way it must be one of its inputs, block by block."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from qa_drafter.redline.errors import RedlineSelfCheckFailed
from qa_drafter.redline.wordml.blocks import Block, BlockKind, blocks_in
from qa_drafter.redline.wordml.controls import path_of, paths_key
from qa_drafter.redline.wordml.keys import Key
from qa_drafter.redline.wordml.names import ENDNOTE_REFERENCE, FOOTNOTE_REFERENCE, ID, SECT_PR, Element
from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.wordml.paragraphs import section_key
from qa_drafter.redline.wordml.resolution import resolve_tree
from qa_drafter.redline.wordml.stories import Story, containers_in
from qa_drafter.redline.wordml.xml import parsed

_SHOWN = 120


@dataclass(frozen=True, slots=True)
class Expected:
    """What a story of the redline must resolve to, taken before the writer touches the trees."""

    part: str
    title: str
    note: str | None
    blocks: dict[str, list[tuple[BlockKind, bytes]]]
    sections: dict[str, Key]
    controls: dict[str, Key]

    @classmethod
    def of(cls, story: Story, old: list[Block], new: list[Block]) -> Expected:
        """The two states of a story, whose blocks are at hand."""
        blocks, sides = {"original": old, "accepted": new}, {"original": story.old, "accepted": story.new}
        return cls(
            story.part, story.title, story.note,
            {view: [(b.kind, b.raw) for b in seen if b.kind is not BlockKind.OTHER] for view, seen in blocks.items()},
            {view: section_key(side.find(SECT_PR)) for view, side in sides.items()},
            {view: _controls(seen) for view, seen in blocks.items()},
        )  # fmt: skip


def _controls(blocks: list[Block]) -> Key:
    return paths_key([path_of(block.elements) for block in blocks if block.kind is not BlockKind.OTHER])


def check(docx: bytes, expected: list[Expected], copies: Mapping[tuple[str, str], str]) -> None:
    """Resolves private copies of the redline; raises RedlineSelfCheckFailed at the first block that comes out wrong.

    `copies` says which notes are copies of which, so that marks of them count as the same.
    """
    package = Package.opened(docx)
    for view in ("accepted", "original"):
        resolved: dict[str, dict[str | None, Element]] = {}
        for story in expected:
            if story.part not in resolved:
                root = parsed(story.part, package.content(story.part))
                resolve_tree(root, accept=view == "accepted")
                for mark in root.iter(FOOTNOTE_REFERENCE, ENDNOTE_REFERENCE) if copies else ():
                    mark.set(ID, copies.get((str(mark.tag), mark.get(ID) or ""), mark.get(ID) or ""))
                resolved[story.part] = containers_in(root)
            _check_story(story, view, resolved[story.part].get(story.note))


def _check_story(story: Expected, view: str, container: Element | None) -> None:
    where = f"{story.part} {story.title}".strip()
    if container is None:
        raise RedlineSelfCheckFailed(where, view, "a story", "nothing")
    found = [block for block in blocks_in(container) if block.kind is not BlockKind.OTHER]
    wanted = story.blocks[view]
    for n, ((kind, raw), block) in enumerate(zip(wanted, found, strict=False), 1):
        if raw != block.raw and (right := _read(kind, raw)).shape != block.shape:
            raise RedlineSelfCheckFailed(f"{where}, block {n}", view, right.text[:_SHOWN], block.text[:_SHOWN])
    if len(wanted) != len(found):
        raise RedlineSelfCheckFailed(where, view, f"{len(wanted)} blocks", f"{len(found)} blocks")
    if story.controls[view] != _controls(found):
        raise RedlineSelfCheckFailed(f"{where}, content controls", view, "its controls", "others")
    if story.sections[view] != section_key(container.find(SECT_PR)):
        raise RedlineSelfCheckFailed(f"{where}, last section", view, "its page settings", "others")


def _read(kind: BlockKind, raw: bytes) -> Block:
    root = etree.fromstring(b"<blocks>" + raw + b"</blocks>")
    return Block(kind, list(root))
