"""An article as sentences, and what is wrong with one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.finding import Severity
from qa_drafter.domain.phrases import Phrase
from qa_drafter.domain.terms import NO_BREAK

_SENTENCE_ENDS: Final = re.compile(r"(?<=[.;:])\s+")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with some words of an article, before it is known which article that is."""

    code: str
    severity: Severity
    message: Phrase
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a paragraph; `lead` is the line that the list it stands in begins with."""

    text: str
    lead: str = ""


def sentences_of(printed: PrintedArticle) -> Iterator[Sentence]:
    """The sentences of an article, each with the lead-in of its list."""
    lead, depth = "", 0
    for paragraph in printed.paragraphs:
        text = paragraph.text.replace(NO_BREAK, " ")
        if paragraph.level <= depth:
            lead = ""
        if text.endswith(":"):
            lead, depth = text, paragraph.level
            yield from (Sentence(part) for part in _SENTENCE_ENDS.split(text))
        else:
            yield from (Sentence(part, lead) for part in _SENTENCE_ENDS.split(text))
