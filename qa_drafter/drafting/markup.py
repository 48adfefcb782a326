"""Small Markdown to paragraphs: paragraphs, one level of lists, bold, defined terms, references."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from qa_drafter.domain.document import DefinedTerm, Piece, TermText, Words
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.drafting.clause_language import TERM_ENDS, TERM_NAMED, TERM_STARTS
from qa_drafter.drafting.plain_blocks import Block, plain_blocks

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

# A printed term is one piece, whatever signs stand in it or around it: "[2 Business Days]" is an open point.
_TERM: Final = rf"{TERM_STARTS}[^{TERM_ENDS}]*{TERM_ENDS}"
_MARKS: Final = re.compile(
    rf"\*\*(?P<strong>(?:{_TERM}|.)+?)\*\*"
    r"|\[\[(?P<reference>[^\[\]]+)\]\]"
    rf"|\[(?P<defined>[^\[\]{TERM_STARTS}]+)\]"
    rf"|{TERM_STARTS}(?P<term>[^{TERM_NAMED}]+){TERM_NAMED}(?P<value>[^{TERM_ENDS}]*){TERM_ENDS}",
    re.DOTALL,
)

_NUMBERED: Final = re.compile(r"^\d+[.)]", re.MULTILINE)
"""What may begin a numbered list."""


@dataclass(frozen=True, slots=True)
class OpenReference:
    """A cross-reference whose number is not known yet: `DEV-INVEST`, `appendix:contacts`, `matrix:testing`."""

    target: str


@dataclass(frozen=True, slots=True)
class RawParagraph:
    """One paragraph or list item of a wording. `depth` 0: paragraph, 1: item of the list below it."""

    depth: int
    pieces: tuple[Piece | OpenReference, ...]


@lru_cache(maxsize=4096)
def paragraphs_of(rendered: str) -> tuple[RawParagraph, ...]:
    """The paragraphs and list items of a rendered wording, in reading order."""
    blocks = plain_blocks(rendered)
    return tuple(
        RawParagraph(depth, tuple(pieces_of(text.replace("\n", " "))))
        for depth, text in (blocks_of(rendered) if blocks is None else blocks)
        if text
    )


@cache
def _markdown() -> MarkdownIt:
    """Reads blocks alone: what stands inside a paragraph is read by `pieces_of`."""
    from markdown_it import MarkdownIt  # which takes a while to load, and few wordings need it

    return MarkdownIt("zero").enable("list").disable(["inline", "text_join"])


def blocks_of(wording: str) -> Iterator[Block]:
    """The paragraphs and items of any wording; a list in a list counts as one list."""
    depth = 0
    for token in _markdown().parse(wording):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            depth += 1
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            depth -= 1
        elif token.type == "inline":
            yield min(depth, 1), token.content.strip()


def misprint_in(wording: str) -> Phrase | None:
    """What the print would not show as it is written: a list in a list, a list counted from elsewhere; else None."""
    if plain_blocks(wording) is not None and not _NUMBERED.search(wording):
        return None
    depth = 0
    for token in _markdown().parse(wording):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            depth += 1
            if depth > 1:
                return phrase("a list stands inside a list")
            if token.attrGet("start") is not None:
                start = token.attrGet("start")
                return phrase("a list begins at {0}, and its numbers are printed from the first on", start)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            depth -= 1
    return None


def pieces_of(text: str, strong: bool = False) -> Iterator[Piece | OpenReference]:
    """The words, terms, defined terms and references of one paragraph."""
    end = 0
    for mark in _MARKS.finditer(text):
        if mark.start() > end:
            yield Words(text[end : mark.start()], strong)
        end = mark.end()
        match mark.lastgroup:
            case "strong":
                yield from pieces_of(mark["strong"], strong=True)
            case "reference":
                yield OpenReference(mark["reference"].strip())
            case "defined":
                yield DefinedTerm(mark["defined"], mark["defined"])
            case _:
                yield TermText(mark["term"], mark["value"])  # type: ignore[arg-type]
    if end < len(text):
        yield Words(text[end:], strong)


def references_in(wording: str) -> tuple[str, ...]:
    """Every `[[target]]` of a wording or template, whichever branch would print it."""
    if "[[" not in wording:
        return ()
    return tuple(mark["reference"].strip() for mark in _MARKS.finditer(wording) if mark["reference"])


def defined_terms_in(wording: str) -> tuple[str, ...]:
    """Every `[Defined Term]` form of a wording or template."""
    return tuple(mark["defined"] for mark in _MARKS.finditer(wording) if mark["defined"])
