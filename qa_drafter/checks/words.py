"""Vague, risky and commercial words, and words of a regime that does not bind the deal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from qa_drafter.checks.reading import Fault, sentences_of
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.document import PrintedArticle
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import phrase
from qa_drafter.domain.wording_rule import WordingRule

_NUMBER: Final = re.compile(r"\d")
_BETWEEN: Final = 200
"""Characters that a `…` may stand for: no text, however long, may keep its reader waiting."""


def word_faults(printed: PrintedArticle, deal: Deal, library: ClauseLibrary) -> Iterator[Fault]:
    """A fault for each of the library's words that stands in the article, in this deal."""
    sentences = tuple(sentences_of(printed))
    whole = "\n".join(sentence.text for sentence in sentences)
    for rule in library.wording:
        if not rule.when.holds(deal):
            continue
        pattern = _pattern(rule.words, exact=rule.exact)
        if pattern.search(whole) is None:  # one search spares most rules a walk over the sentences
            continue
        for sentence in sentences:
            if rule.without_number and _NUMBER.search(sentence.text):
                continue
            yield from (_fault(rule, match[0]) for match in pattern.finditer(sentence.text))


def rehearse(library: ClauseLibrary) -> None:
    """Make ready what reading the first own wording needs, which takes a while."""
    for rule in library.wording:
        _pattern(rule.words, exact=rule.exact)


def _fault(rule: WordingRule, found: str) -> Fault:
    return Fault(rule.code, rule.severity, phrase('"{0}" {1}; {2}', found, rule.says, rule.remedy), rule.sources)


@lru_cache(maxsize=256)
def _pattern(words: tuple[str, ...], *, exact: bool) -> re.Pattern[str]:
    # The longest first: "liability cap" is more telling than "liability".
    parts = "|".join(map(_expression, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?<![\w.])(?:{parts})(?!\w)", 0 if exact else re.IGNORECASE)


def _expression(words: str) -> str:
    between = [
        r"\s+".join(r"[\w.()/-]*".join(map(re.escape, word.split("*"))) for word in part.split())
        for part in words.split("…")
    ]
    return rf"\b[^.;]{{0,{_BETWEEN}}}\b".join(between)
