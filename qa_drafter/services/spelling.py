"""Spelling of own wording: English, the library, the agreement, and the words that the user has added are known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.errors import PreferencesRefused
from qa_drafter.domain.foreign_words import told_by_system
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.phrases import phrase
from qa_drafter.services import preferences
from qa_drafter.services.delivery import deliver

if TYPE_CHECKING:
    from spellchecker import SpellChecker

MOST_SUGGESTED: Final = 6

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NO_WORDS: Final = re.compile(r"\[\[[^\]]*\]\]|\{\{.*?(?:\}\}|$)|\{%.*?%\}|\S*[@/\\]\S*|\b\w*\d\w*\b|\b[A-Z]{2,}s?\b")
"""References, placeholders, addresses, what holds a digit, and initials: nothing of that is spelt."""


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word that is not known, and where it stands in its text."""

    start: int
    word: str

    @property
    def end(self) -> int:
        """Behind its last letter."""
        return self.start + len(self.word)


class Spelling:
    """Knows the words of one agreement. Loading English takes a moment: `load` may be called on any thread."""

    def __init__(self, library: ClauseLibrary, content: Agreement) -> None:
        self._known = {word.casefold() for text in _texts(library, content) for word in _words(text)}
        self._own = set(_own_words())

    def load(self) -> None:
        """Have English at hand."""
        self._english  # noqa: B018 - read here, so that the window need not wait for it

    def faults(self, text: str) -> tuple[Misspelling, ...]:
        """The words of a text that are not known, in their order."""
        spelt = _NO_WORDS.sub(lambda found: " " * len(found.group()), text)
        found = (Misspelling(match.start(), match.group()) for match in _WORD.finditer(spelt))
        return tuple(fault for fault in found if not self._knows(fault.word))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Words that were perhaps meant, the likeliest first, with the capitals of the one that was written."""
        folded = word.casefold()
        near = {*(self._english.candidates(folded) or ()), *_near(folded, self._known | self._own)} - {folded}
        likely = sorted(near, key=lambda other: (-self._english[other], other))[:MOST_SUGGESTED]
        return tuple(other.capitalize() if word[:1].isupper() else other for other in likely)

    def learn(self, word: str) -> None:
        """Know a word from now on, in every agreement; PreferencesRefused when that cannot be kept."""
        self._own.add(word.casefold())
        path = _own_file()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PreferencesRefused(
                str(path), told_by_system(error, phrase("cannot be written")), phrase("check the folder")
            ) from None
        deliver(path, "".join(f"{own}\n" for own in sorted(self._own)).encode(), PreferencesRefused)

    @cached_property
    def _english(self) -> SpellChecker:
        from spellchecker import SpellChecker

        return SpellChecker(language="en", distance=1)

    def _knows(self, word: str) -> bool:
        folded = word.casefold().replace("’", "'")
        stem = folded.removesuffix("'s").removesuffix("'")
        return any(w in self._known or w in self._own or w in self._english for w in (folded, stem))


def _texts(library: ClauseLibrary, content: Agreement) -> Iterator[str]:
    for text in library.clauses:
        yield text.body
        yield text.title
    for entry in library.glossary:
        yield entry.entry.means
    deal = content.deal
    for side in (deal.sponsor, deal.contractor):
        yield f"{side.name} {side.address} {side.quality_contact}"
        yield from (f"{site.name} {site.address}" for site in side.sites)
    yield deal.title
    yield from (f"{product.name} {product.dosage_form}" for product in deal.products)
    yield from (form for entry in content.glossary for form in (entry.term, *entry.forms))


def _words(text: str) -> Iterator[str]:
    return (match.group() for match in _WORD.finditer(text))


def _near(word: str, known: Iterable[str]) -> Iterator[str]:
    """Known words that differ from it by one letter."""
    return (other for other in known if abs(len(other) - len(word)) <= 1 and _differ_by_one(word, other))


def _differ_by_one(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    start = next((place for place, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    rest = short[start + 1 :] if len(short) == len(long) else short[start:]
    return rest == long[start + 1 :]


def _own_file() -> Path:
    return preferences.preferences_path().with_name("words.txt")


def _own_words() -> tuple[str, ...]:
    try:
        return tuple(_own_file().read_text(encoding="utf-8").split())
    except (OSError, ValueError):  # no word was added yet, or the file is not ours: English alone is known then
        return ()
