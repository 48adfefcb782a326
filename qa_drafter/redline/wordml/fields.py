"""Fields: what they ask for, and whether what they printed last is worth comparing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml import etree

from qa_drafter.redline.wordml.keys import Key, key_of
from qa_drafter.redline.wordml.names import (
    COMMENT_REFERENCE,
    FLD_CHAR,
    FLD_CHAR_TYPE,
    INSTR,
    INSTR_TEXT,
    RPR,
    XML_SPACE,
    Element,
    R,
    T,
    w,
)  # fmt: skip

VOLATILE: Final = frozenset({"REF", "PAGEREF", "TOC", "PAGE", "NUMPAGES", "SECTIONPAGES", "SEQ", "NOTEREF"})
"""Fields whose printed result follows from the rest of the document: a changed result is no change of anybody's."""

_FIELD_DATA: Final = w("fldData")


def depth_after(runs: Iterable[Element], depth: int) -> int:
    """How many fields are open behind these elements when `depth` were open before them."""
    for run in runs:
        for mark in run.iter(FLD_CHAR):
            kind = mark.get(FLD_CHAR_TYPE)
            depth += 1 if kind == "begin" else -1 if kind == "end" else 0
    return depth


def instruction_of(runs: Iterable[Element]) -> str:
    """The instruction of the outermost field, spaces evened out."""
    said: list[str] = []
    depth = 0
    for run in runs:
        for child in run.iter(FLD_CHAR, INSTR_TEXT):
            if child.tag == INSTR_TEXT:
                said.append(child.text or "")
                continue
            kind = child.get(FLD_CHAR_TYPE)
            if kind == "separate" and depth == 1:
                return " ".join("".join(said).split())
            depth += 1 if kind == "begin" else -1 if kind == "end" else 0
    return " ".join("".join(said).split())


def is_volatile(instruction: str) -> bool:
    """Whether the result of this field is left out of comparisons."""
    return instruction.partition(" ")[0].upper() in VOLATILE


def field_key(runs: list[Element]) -> Key:
    """The meaning of a whole field: its instruction, and its result unless that is volatile."""
    instruction = instruction_of(runs)
    if is_volatile(instruction):
        return ("field", instruction)
    return ("field", instruction, tuple(key_of(run) for run in runs))


def shown_by(runs: Iterable[Element]) -> str:
    """The text a reader sees of a field."""
    return "".join(text.text or "" for run in runs for text in run.iter(T))


def as_complex(simple: Element) -> list[Element]:
    """A fldSimple as the five-run form, the only one that may stand inside a tracked change."""
    runs = [child for child in simple if child.tag == R]
    properties = runs[0].find(RPR) if runs else None
    begin, separate, end = (_run_with(FLD_CHAR, properties) for _ in range(3))
    for run, kind in ((begin, "begin"), (separate, "separate"), (end, "end")):
        run[-1].set(FLD_CHAR_TYPE, kind)
    asked = _run_with(INSTR_TEXT, properties)
    asked[-1].text = f" {(simple.get(INSTR) or '').strip()} "
    asked[-1].set(XML_SPACE, "preserve")
    return [begin, asked, separate, *(child for child in simple if child.tag != _FIELD_DATA), end]


def _run_with(tag: str, properties: Element | None) -> Element:
    run = etree.Element(R)
    if properties is not None:
        run.append(etree.fromstring(etree.tostring(properties)))
    etree.SubElement(run, tag)
    return run


def with_marks_apart(run: Element) -> list[Element]:
    """The run cut so that every field mark, and every mark of a comment, has a run of its own."""
    content = [child for child in run if child.tag != RPR]
    if len(content) < 2 or all(child.tag not in (FLD_CHAR, COMMENT_REFERENCE) for child in content):
        return [run]
    properties = run.find(RPR)
    pieces = [run]
    for child in content[1:]:
        piece = etree.Element(R)
        if properties is not None:
            piece.append(etree.fromstring(etree.tostring(properties)))
        piece.append(child)
        pieces[-1].addnext(piece)
        pieces.append(piece)
    return pieces
