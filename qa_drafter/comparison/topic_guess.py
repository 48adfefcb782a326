"""Which topic of the library a foreign text is about: the one whose headings and texts share its telling words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log, sqrt
from typing import Final

_HEADING, _SECTION, _TEXT = 0.35, 0.3, 0.35
"""How much of the closeness the best heading decides, how much the section, how much the text."""

_IDLE: Final = frozenset({
    "a", "an", "and", "any", "as", "at", "be", "by", "each", "for", "from", "in", "is", "it", "its", "of", "on", "or",
    "shall", "that", "the", "this", "to", "under", "with",
})  # fmt: skip

Words = Iterable[str]
Counts = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class TopicWords:
    """The words of a topic, or of a text that looks for one; a topic may have several headings."""

    headings: tuple[Words, ...]
    section: Words
    text: Words


class TopicGuesser:
    """The topics of a library by their words."""

    def __init__(self, topics: Mapping[str, TopicWords]) -> None:
        headings = {(name, n): words for name, topic in topics.items() for n, words in enumerate(topic.headings)}
        self._headings = _Space(headings)
        self._sections = _Space({(name, 0): topic.section for name, topic in topics.items()})
        self._texts = _Space({(name, 0): topic.text for name, topic in topics.items()})

    def guesses(self, words: TopicWords) -> list[tuple[str, float]]:
        """The topics that share a telling word, each with its closeness from 0 to 1, the closest first."""
        close: Counter[str] = Counter()
        (heading,) = words.headings
        for space, said, weight in (
            (self._headings, heading, _HEADING),
            (self._sections, words.section, _SECTION),
            (self._texts, words.text, _TEXT),
        ):
            for topic, share in space.closeness(said).items():
                close[topic] += weight * share  # type: ignore[assignment]
        return sorted(((topic, float(share)) for topic, share in close.items()), key=lambda pair: (-pair[1], pair[0]))


class _Space:
    """Texts as directions in the space of their words; a word that few of them have tells more."""

    def __init__(self, texts: Mapping[tuple[str, int], Words]) -> None:
        counted = {place: _counted(words) for place, words in texts.items()}
        spread = Counter(word for words in counted.values() for word in words)
        self._rarity = {word: log((1 + len(counted)) / (0.5 + times)) for word, times in spread.items()}
        self._unknown = log(2 * (1 + len(counted)))
        self._places: dict[str, list[tuple[tuple[str, int], float]]] = {}
        for place, words in counted.items():
            for word, weight in self._direction(words).items():
                self._places.setdefault(word, []).append((place, weight))

    def closeness(self, said: Words) -> dict[str, float]:
        """The cosine of the angle to each topic that shares a word, by its closest text."""
        close: dict[tuple[str, int], float] = {}
        for word, weight in self._direction(_counted(said)).items():
            for place, other in self._places.get(word, ()):
                close[place] = close.get(place, 0.0) + weight * other
        best: dict[str, float] = {}
        for (topic, _), share in close.items():
            best[topic] = max(share, best.get(topic, 0.0))
        return best

    def _direction(self, words: Counts) -> dict[str, float]:
        weighed = {word: log(1 + times) * self._rarity.get(word, self._unknown) for word, times in words.items()}
        length = sqrt(sum(weight * weight for weight in weighed.values()))
        return {word: weight / length for word, weight in weighed.items() if weight}


def _counted(words: Words) -> Counts:
    return Counter(word for word in words if word not in _IDLE)
