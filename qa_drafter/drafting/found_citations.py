"""Laws and guidance that a text cites, held against the register of sources; and references within its own file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from qa_drafter.domain.imported import CitationFound, ReferenceFound

_LEGAL: Final = re.compile(
    r"\b\d+\s*C\.?F\.?R\.?\s*(?:§+\s*|parts?\s+)?\d+(?:\.\d+)?(?:\([a-z0-9]+\))*"
    r"|\b\d+\s*U\.?S\.?C\.?\s*(?:§+\s*)?\d+\w*(?:\([a-z0-9]+\))*"
    r"|\bFD&C(?:\s+Act)?\s+(?:section\s+|§+\s*)?\d+\w*(?:\([a-z0-9]+\))*"
    r"|\bICH\s+[QESM]\d+[A-Z]?(?:\(R\d\))?"
    r"|\b(?:EU\s+)?GMP\s+(?:Guide\s+)?(?:Part\s+[IV]+,?\s+)?(?:Chapter\s+\d+|Annex\s+\d+|\d+\.\d+)"
    r"|\b(?:Commission\s+)?(?:Delegated\s+)?(?:Directive|Regulation)\s+(?:\(E[CU]\)\s+)?(?:No\.?\s*)?\d+/\d+(?:/E[CU])?"
    r"|\bWHO\s+TRS\s+(?:No\.?\s*)?\d+(?:,?\s+Annex\s+\d+)?"
    r"|\bAnnex\s+(?:1[1-9]|2[01]|[1-9])\b(?=\s+(?:of|to)\s+(?:the\s+)?(?:EU|EudraLex))",
    re.IGNORECASE,
)
_DOTTED: Final = re.compile(r"C\.\s?F\.\s?R\.?", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W_]+")
_SILENT: Final = frozenset({"part", "parts", "chapter", "section", "act", "no", "guide", "the", "of"})
_REFERENCE: Final = re.compile(r"\b(?:Sections?|Clauses?|Articles?)\s+(?P<number>\d+(?:\.\d+)*)", re.IGNORECASE)


Register = Mapping[tuple[str, ...], str]
"""The citations of a library by their telling words."""


def register_of(citations: Iterable[str]) -> Register:
    """The register of these citations."""
    return {_key(cite): cite for cite in citations}


def citations_in(text: str, known: Register) -> tuple[CitationFound, ...]:
    """The citations of a text, each once; the nearest entry of the register is that one or what it is a part of."""
    found: dict[str, CitationFound] = {}
    for match in _LEGAL.finditer(text):
        words = " ".join(match[0].split())
        found.setdefault(words, CitationFound(words, _nearest(_key(words), known)))
    return tuple(found.values())


def _key(citation: str) -> tuple[str, ...]:
    plain = _DOTTED.sub("CFR", citation).replace("&", "")
    return tuple(word for word in (found.casefold() for found in _WORD.findall(plain)) if word not in _SILENT)


def _nearest(key: tuple[str, ...], known: Register) -> str:
    """The entry of the same words, of fewer of them from the first on, or the same without a leading `EU`."""
    for wanted in (key, ("eu", *key)):
        for length in range(len(wanted), 1, -1):
            if wanted[:length] in known:
                return known[wanted[:length]]
    return ""


def references_in_file(text: str, drafts: Mapping[str, str]) -> Iterator[ReferenceFound]:
    """Words that lead to a numbered place of the same file, and the draft made of it; citations of laws are none."""
    seen: set[str] = set()
    for match in _REFERENCE.finditer(_LEGAL.sub(" ", text)):
        words = " ".join(match[0].split())
        if words not in seen:
            seen.add(words)
            yield ReferenceFound(words, _draft_at(match["number"], drafts))


def _draft_at(number: str, drafts: Mapping[str, str]) -> str:
    """The draft made of that number, else of the number that it stands under."""
    while number:
        if number in drafts:
            return drafts[number]
        number = number.rpartition(".")[0]
    return ""
