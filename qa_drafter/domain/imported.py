"""Clauses taken from a Word file: drafts, and the list of all that a person has to look at before they count."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.identifiers import ClauseId, TermId, TopicId


@dataclass(frozen=True, slots=True)
class TopicGuess:
    """A topic that the words of a draft are close to; `score` is 1.0 for the same words, 0.0 for none in common."""

    topic: TopicId
    title: str
    score: float


@dataclass(frozen=True, slots=True)
class AlikeText:
    """A text of the library that says nearly the same, and the share of words that both say in the same order."""

    clause: ClauseId
    name: str
    share: float


@dataclass(frozen=True, slots=True)
class ValueFound:
    """A number with its unit that may be a negotiated value, and the terms of the library that it may be."""

    words: str
    sentence: str
    terms: tuple[TermId, ...]


@dataclass(frozen=True, slots=True)
class CitationFound:
    """Words that cite a law or a guidance, and the citation of the register that they stand for; '' when none does."""

    words: str
    cite: str


@dataclass(frozen=True, slots=True)
class ReferenceFound:
    """Words that lead to another section of the file, and the draft that was made of it; '' when none was."""

    words: str
    clause: str


@dataclass(frozen=True, slots=True)
class DraftReview:
    """One draft with everything that was guessed about it. Nothing of this is agreed until a person says so."""

    draft: ClauseVersion
    number: str
    path: tuple[str, ...]
    topics: tuple[TopicGuess, ...]
    alike: tuple[AlikeText, ...]
    values: tuple[ValueFound, ...]
    blanks: tuple[str, ...]
    citations: tuple[CitationFound, ...]
    references: tuple[ReferenceFound, ...]
    defined_terms: tuple[str, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportReview:
    """All drafts of one file, and what of the file did not become a draft."""

    drafts: tuple[DraftReview, ...]
    left_out: tuple[str, ...]
