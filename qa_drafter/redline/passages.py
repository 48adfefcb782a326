"""Reads a Word file as text with its structure: headings, list labels, words that stand out; changes count as made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qa_drafter.redline.wordml import fields
from qa_drafter.redline.wordml.blocks import Block, BlockKind, blocks_in
from qa_drafter.redline.wordml.boxes import boxes_in, is_second_copy
from qa_drafter.redline.wordml.looks import Looks
from qa_drafter.redline.wordml.names import (
    COMMENT_REFERENCE,
    ENDNOTE_REFERENCE,
    FOOTNOTE_REFERENCE,
    REVISION_MARKS,
    Element,
    w,
)  # fmt: skip
from qa_drafter.redline.wordml.numbers import ListNumbers
from qa_drafter.redline.wordml.package import Package
from qa_drafter.redline.wordml.paragraphs import Paragraph
from qa_drafter.redline.wordml.resolution import holds_revisions, resolve_tree
from qa_drafter.redline.wordml.stories import body_of


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one paragraph; `loud` when they are bold or underlined."""

    text: str
    loud: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, or a table as its words, row by row.

    `level` is that of a heading, from 1. `label` is the number that Word prints before it, `form` how its list counts
    (`decimal`, `lowerLetter`, `bullet`; '' outside lists), `depth` the level of that list from 0.
    """

    stretches: tuple[Stretch, ...]
    level: int | None = None
    label: str = ""
    form: str = ""
    depth: int = 0
    is_table: bool = False

    @property
    def text(self) -> str:
        """All its words, blanks made single."""
        return " ".join("".join(stretch.text for stretch in self.stretches).split())


@dataclass(frozen=True, slots=True)
class WordText:
    """The body of a Word file, and how much of it this reading does not show."""

    passages: tuple[Passage, ...]
    tracked_changes: int
    comments: int
    notes: int
    pictures: int
    text_boxes: int


def passages_of(docx: bytes) -> WordText:
    """What the body says once all tracked changes are accepted; tables of contents are left out."""
    package = Package.opened(docx)
    root = package.tree(package.main)
    tracked = sum(1 for _ in root.iter(*REVISION_MARKS)) if holds_revisions(root) else 0
    resolve_tree(root, accept=True)
    body = body_of(package)
    numbers, looks = ListNumbers(package), Looks(package)
    labels = numbers.labels(body)
    passages = tuple(_passages(blocks_in(body), looks, numbers, labels))
    return WordText(
        tuple(passage for passage in passages if passage.text),
        tracked,
        comments=sum(1 for _ in body.iter(COMMENT_REFERENCE)),
        notes=sum(1 for _ in body.iter(FOOTNOTE_REFERENCE, ENDNOTE_REFERENCE)),
        pictures=sum(1 for _ in body.iter(w("drawing"), w("pict"))),
        text_boxes=sum(not is_second_copy(box) for box in boxes_in(body)),
    )


def _passages(
    blocks: list[Block], looks: Looks, numbers: ListNumbers, labels: dict[Element, str]
) -> Iterator[Passage]:  # fmt: skip
    for block in blocks:
        if block.kind is BlockKind.TABLE:
            rows = (" | ".join(" ".join(cell.text.split()) for cell in row.cells) for row in block.table.rows)
            yield Passage((Stretch("\n".join(rows), loud=False),), is_table=True)
        elif block.kind is BlockKind.PARAGRAPH or not _is_contents(block):
            for element in block.elements:
                if not looks.name(element).startswith("toc "):
                    yield _passage(element, looks, numbers, labels)


def _is_contents(block: Block) -> bool:
    return fields.instruction_of(block.elements).partition(" ")[0].upper() == "TOC"


def _passage(element: Element, looks: Looks, numbers: ListNumbers, labels: dict[Element, str]) -> Passage:
    stretches: list[Stretch] = []
    for piece in Paragraph(element).pieces:
        loud = looks.is_loud(piece.format, element)
        if stretches and stretches[-1].loud == loud:
            stretches[-1] = Stretch(stretches[-1].text + piece.shown, loud)
        elif piece.shown:
            stretches.append(Stretch(piece.shown, loud))
    form, depth = numbers.form_of(element) or ("", 0)
    return Passage(tuple(stretches), looks.level(element), labels.get(element, ""), form, depth)


__all__ = ["Passage", "Stretch", "WordText", "passages_of"]
