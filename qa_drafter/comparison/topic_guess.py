"""Which topic of the library a foreign text is about: the one whose headings and texts share its telling words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log, sqrt
from typing import Final

HEADING: Final = 0.6
"""How much of the closeness the headings decide; the texts decide the rest."""

Counts = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class TopicWords:
    """The words of a topic, or of a text that looks for one; `heading` weighs each word as it likes."""

    heading: Counts
    text: Counts


class TopicGuesser:
    """The topics of a library by their words."""

    def __init__(self, topics: Mapping[str, TopicWords]) -> None:
        self._headings = _Space({name: words.heading for name, words in topics.items()})
        self._texts = _Space({name: words.text for name, words in topics.items()})

    def guesses(self, words: TopicWords) -> list[tuple[str, float]]:
        """The topics that share a telling word, each with its closeness from 0 to 1, the closest first."""
        close: dict[str, float] = {}
        for space, said, weight in (
            (self._headings, words.heading, HEADING),
            (self._texts, words.text, 1 - HEADING),
        ):
            for topic, share in space.closeness(said).items():
                close[topic] = close.get(topic, 0.0) + weight * share
        return sorted(close.items(), key=lambda pair: (-pair[1], pair[0]))


class _Space:
    """Topics as directions in the space of their words; a word that few topics have tells more."""

    def __init__(self, counted: Mapping[str, Counts]) -> None:
        spread = Counter(word for words in counted.values() for word in words)
        self._rarity = {word: log((1 + len(counted)) / (0.5 + times)) for word, times in spread.items()}
        self._places: dict[str, list[tuple[str, float]]] = {}
        for topic, words in counted.items():
            for word, weight in self._direction(words).items():
                self._places.setdefault(word, []).append((topic, weight))

    def closeness(self, said: Counts) -> dict[str, float]:
        """The cosine of the angle to each topic that shares a word."""
        close: dict[str, float] = {}
        for word, weight in self._direction(said).items():
            for topic, other in self._places.get(word, ()):
                close[topic] = close.get(topic, 0.0) + weight * other
        return close

    def _direction(self, words: Counts) -> dict[str, float]:
        weighed = {word: log(1 + times) * self._rarity.get(word, 0.0) for word, times in words.items()}
        length = sqrt(sum(weight * weight for weight in weighed.values()))
        return {word: weight / length for word, weight in weighed.items() if weight}


def weighed(*parts: tuple[Iterable[str], float]) -> dict[str, float]:
    """The words of several parts, each word counted with the weight of its part."""
    counted: dict[str, float] = {}
    for words, weight in parts:
        for word in words:
            counted[word] = counted.get(word, 0.0) + weight
    return counted
