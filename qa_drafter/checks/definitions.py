"""Defined terms in own wording: used without a definition, defined twice, defined and never used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from qa_drafter.checks.blanks import BLANK
from qa_drafter.checks.reading import Fault
from qa_drafter.domain.document import DefinedTerm, PrintedArticle, Words
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.phrases import phrase

_BRACKETED: Final = re.compile(r"\[([A-Z][^\[\]\d]*)\]")
_NAME: Final = r"[\"“”]([A-Z][\w -]*)[\"“”]"
_DEFINES: Final = re.compile(
    rf"{_NAME}\s+(?:means|shall mean|is defined as|has the meaning)\b|\((?:the |each,? an? |an? )?{_NAME}\)"
)
_MEANS: Final = re.compile(r"\s*(?:means|shall mean|is defined as|has the meaning)\b")


def definition_faults(printed: PrintedArticle, forms: frozenset[str], others: str) -> Iterator[Fault]:
    """`forms` are the defined terms of the agreement, `others` the words of all its other articles."""
    for paragraph in printed.paragraphs:
        for piece in paragraph.pieces:
            if isinstance(piece, Words):
                yield from _undefined(piece.text)
        yield from _redefined(paragraph.pieces)
    text = "\n".join(paragraph.text for paragraph in printed.paragraphs)
    names = tuple(_defined_in(text))
    if not names:  # most articles define nothing: the others need not be read
        return
    defined, whole = forms.union(_defined_in(others)), f"{text}\n{others}"
    for name in names:
        if name in defined:
            yield _twice(name)
        elif whole.count(name) < 2:
            said = phrase("{0} is defined and never used; take the definition out", name)
            yield Fault("unused_term", Severity.WARNING, said)


def _defined_in(text: str) -> Iterator[str]:
    return (match[1] or match[2] for match in _DEFINES.finditer(text))


def _undefined(words: str) -> Iterator[Fault]:
    for match in _BRACKETED.finditer(words):
        if not BLANK.fullmatch(match[0]):
            said = phrase(
                "[{0}] is marked as a defined term and has no definition; use a defined one or plain words", match[1]
            )
            yield Fault("undefined_term", Severity.WARNING, said)


def _redefined(pieces: tuple[object, ...]) -> Iterator[Fault]:
    for piece, after in pairwise(pieces):
        if isinstance(piece, DefinedTerm) and isinstance(after, Words) and _MEANS.match(after.text):
            yield _twice(piece.term)


def _twice(name: str) -> Fault:
    said = phrase(
        "{0} is defined elsewhere in this Agreement, too; one term has one meaning: leave one definition", name
    )
    return Fault("term_defined_twice", Severity.ERROR, said)
