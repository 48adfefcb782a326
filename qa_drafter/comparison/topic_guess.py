"""Which topic of the library a foreign text is about: the one whose texts share its telling words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log, sqrt
from typing import Final

_TITLE_WEIGHT: Final = 4.0
"""A word of a title tells as much as it said so often in the text."""
_PLURALS: Final = ("ies", "es", "s")

Vector = Mapping[str, float]


class TopicGuesser:
    """The topics of a library, each as the words of its title and its texts."""

    def __init__(self, topics: Iterable[tuple[str, Iterable[str], Iterable[str]]]) -> None:
        counted = {topic: _counted(title, text) for topic, title, text in topics}
        spread = Counter(word for words in counted.values() for word in words)
        self._rarity = {word: log((1 + len(counted)) / (0.5 + times)) for word, times in spread.items()}
        self._places: dict[str, list[tuple[str, float]]] = {}
        for topic, words in counted.items():
            for word, weight in self._vector(words).items():
                self._places.setdefault(word, []).append((topic, weight))

    def guesses(self, title: Iterable[str], text: Iterable[str]) -> list[tuple[str, float]]:
        """The topics that share a telling word with the text, with their closeness from 0 to 1, the closest first."""
        close: Counter[str] = Counter()
        for word, weight in self._vector(_counted(title, text)).items():
            for topic, other in self._places.get(word, ()):
                close[topic] += weight * other  # type: ignore[assignment]
        return sorted(((topic, float(share)) for topic, share in close.items()), key=lambda pair: (-pair[1], pair[0]))

    def _vector(self, words: Mapping[str, float]) -> Vector:
        weighed = {word: (1 + log(times)) * self._rarity.get(word, 0.0) for word, times in words.items()}
        length = sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
        return {word: weight / length for word, weight in weighed.items() if weight}


def _counted(title: Iterable[str], text: Iterable[str]) -> dict[str, float]:
    counted: dict[str, float] = {}
    for words, weight in ((title, _TITLE_WEIGHT), (text, 1.0)):
        for word in words:
            counted[_stem(word)] = counted.get(_stem(word), 0.0) + weight
    return counted


def _stem(word: str) -> str:
    for ending in _PLURALS:
        if len(word) > len(ending) + 3 and word.endswith(ending) and not word.endswith(("ss", "us", "is")):
            return word[: -len(ending)]
    return word
