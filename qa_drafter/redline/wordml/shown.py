"""The words of one paragraph as it stands, tracked changes in it: what a reader sees, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from qa_drafter.redline.wordml.names import (
    BR,
    CR,
    DEL,
    DEL_TEXT,
    FLD_CHAR,
    FLD_CHAR_TYPE,
    INS,
    MOVE_FROM,
    MOVE_TO,
    NO_BREAK_HYPHEN,
    O_MATH,
    OLE_OBJECT,
    PPR,
    REVISION_MARKS,
    RPR,
    SOFT_HYPHEN,
    TAB,
    XML_SPACE,
    Element,
    P,
    T,
    w,
)  # fmt: skip
from qa_drafter.redline.wordml.pieces import OBJECT


class Mark(Enum):
    """What became of words between two files."""

    KEEP = "keep"
    INSERT = "insert"
    DELETE = "delete"
    MOVED_AWAY = "moved away"
    MOVED_HERE = "moved here"

    @property
    def is_old(self) -> bool:
        """Whether the old file has them here."""
        return self in (Mark.KEEP, Mark.DELETE, Mark.MOVED_AWAY)

    @property
    def is_new(self) -> bool:
        """Whether the new file has them here."""
        return self in (Mark.KEEP, Mark.INSERT, Mark.MOVED_HERE)


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """Words of one paragraph with one mark. A picture or formula that came or went is U+FFFC."""

    mark: Mark
    text: str


_MARKS: Final = {INS: Mark.INSERT, DEL: Mark.DELETE, MOVE_FROM: Mark.MOVED_AWAY, MOVE_TO: Mark.MOVED_HERE}
_SHOWN: Final = {TAB: "\t", BR: "\n", CR: "\n", NO_BREAK_HYPHEN: "\u2011", SOFT_HYPHEN: "\u00ad"}
_OBJECTS: Final = frozenset({w("drawing"), w("pict"), w("object"), O_MATH, OLE_OBJECT})
_PASSED: Final = frozenset({PPR, RPR, w("sdtPr"), w("sdtEndPr"), w("smartTagPr"), w("customXmlPr")})


def words_in(paragraph: Element, outer: Mark = Mark.KEEP) -> tuple[MarkedWords, ...]:
    """The words in reading order; of fields their results, of text boxes nothing. `outer` marks what has no mark."""
    told: list[MarkedWords] = []
    for mark, text in _Walk().through(paragraph, outer):
        if told and told[-1].mark is mark:
            told[-1] = MarkedWords(mark, told[-1].text + text)
        elif text:
            told.append(MarkedWords(mark, text))
    return tuple(told)


class _Walk:
    """Goes through a paragraph and knows whether it stands in the instruction of a field."""

    def __init__(self) -> None:
        self._fields: list[bool] = []

    def through(self, element: Element, mark: Mark) -> Iterator[tuple[Mark, str]]:
        """All words in an element, each with its mark."""
        for child in element:
            tag = child.tag
            if tag in _PASSED or not isinstance(tag, str):
                continue
            if tag in _OBJECTS or tag.endswith("}AlternateContent"):
                if mark is not Mark.KEEP:
                    yield mark, OBJECT
            elif tag == FLD_CHAR:
                self._turn(child.get(FLD_CHAR_TYPE))
            elif tag in (T, DEL_TEXT):
                if all(self._fields):
                    yield mark, _text_of(child)
            elif tag in _SHOWN and element.tag == w("r"):
                if all(self._fields):
                    yield mark, _SHOWN[tag]
            elif tag in REVISION_MARKS:
                yield from self.through(child, _inner(mark, _MARKS[tag]))
            elif tag != P:
                yield from self.through(child, mark)

    def _turn(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif self._fields:
            self._fields.pop()
            if kind == "separate":
                self._fields.append(True)


def _inner(outer: Mark, inner: Mark) -> Mark:
    """A deletion of what another had inserted is what is left of the two."""
    return outer if outer is Mark.DELETE else inner


def _text_of(element: Element) -> str:
    text = element.text or ""
    return text if element.get(XML_SPACE) == "preserve" else text.strip(" \t\r\n")
