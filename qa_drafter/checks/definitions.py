"""Defined terms: used without a definition, and in own wording defined twice, or defined and never used."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from qa_drafter.checks.blanks import BLANK
from qa_drafter.checks.reading import Fault
from qa_drafter.domain.document import DefinedTerm, PrintedArticle, Words
from qa_drafter.domain.edits import Edit
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.domain.phrases import Phrase, counted, phrase

_BRACKETED: Final = re.compile(r"\[([A-Z][^\[\]\d]*)\]")
_NAME: Final = r"[\"“”]([A-Z][\w -]*)[\"“”]"
_DEFINES: Final = re.compile(
    rf"{_NAME}\s+(?:means|shall mean|is defined as|has the meaning)\b|\((?:the |each,? an? |an? )?{_NAME}\)"
)
_MEANS: Final = re.compile(r"\s*(?:means|shall mean|is defined as|has the meaning)\b")
_LISTED: Final = 6
"""So many terms are named in one finding."""


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


def undefined_findings(
    used: Iterable[str], articles: Iterable[PrintedArticle], place: Phrase, clause: ClauseId, mend: Edit | None
) -> Iterator[Finding]:
    """One finding about all terms that an agreement uses which prints no list of definitions, and does not word them.

    `clause` is the one that would hold the list, `mend` the act that brings it back where it is only reserved.
    """
    worded = {name for article in articles for name in _defined_in(article.text)}
    missing = [term for term in dict.fromkeys(used) if term not in worded]
    if missing:
        listed = ", ".join(missing[:_LISTED]) + (", …" if len(missing) > _LISTED else "")
        said = counted(
            len(missing),
            "{0} defined term is used, and no article says what it means: {1}; bring the definitions back, or word it",
            "{0} defined terms are used, and no article says what they mean: {1}; bring the definitions back, or word "
            "them",
            listed,
        )
        yield Finding("terms_undefined", Severity.WARNING, place, said, (), clause, clause, mend)


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
