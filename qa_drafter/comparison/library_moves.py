"""What it means that the library moved on: an article's pinned text against a newer one, and whether it matters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.agreement import Article
from qa_drafter.domain.change import Weight
from qa_drafter.domain.clause import ClauseVersion, canonical_body
from qa_drafter.domain.phrases import Phrase, joined, phrase

_TERM: Final = re.compile(r"\bterms\.(\w+)")
_PLACEHOLDER: Final = re.compile(r"\{[{%].*?[}%]\}", re.DOTALL)
_NUMBER: Final = re.compile(r"\b\d+(?:\.\d+)?(?=\s*(?:%|hours?|days?|weeks?|months?|years?|Business|calendar|working))")
_DUTY: Final = re.compile(
    r"\b(shall not|shall|must not|must|may not|may|need not|within|no later than|at least)\b", re.I
)

ONLY_WORDING: Final = phrase("wording only")


@dataclass(frozen=True, slots=True)
class Move:
    """What a newer text changes, gravest first. `matters`: more than the wording."""

    weight: Weight
    reasons: tuple[Phrase, ...]

    @property
    def matters(self) -> bool:
        """Whether a term, a limit, a requirement, a duty or a source changes."""
        return self.reasons != (ONLY_WORDING,)

    @property
    def rank(self) -> tuple[int, int]:
        """For sorting: the heaviest first, and of these the one with most reasons."""
        return tuple(Weight).index(self.weight), -len(self.reasons)


def move_between(pinned: Article, newer: ClauseVersion) -> Move:
    """What the library's newer text changes against the one that the article pins."""
    found = tuple(_differences(pinned, newer))
    if not found:
        return Move(Weight.MINOR, (ONLY_WORDING,))
    return Move(min((weight for weight, _ in found), key=tuple(Weight).index), tuple(reason for _, reason in found))


def _differences(pinned: Article, newer: ClauseVersion) -> Iterator[tuple[Weight, Phrase]]:
    lost, gained = _apart(pinned.satisfies, newer.satisfies)
    if lost:
        yield Weight.CRITICAL, phrase("no longer settles {0}", _listed(lost))
    if gained:
        yield Weight.SUBSTANTIAL, phrase("settles {0}, too", _listed(gained))
    gone, come = _apart(_TERM.findall(pinned.body), _TERM.findall(newer.body))
    if come:
        yield Weight.SUBSTANTIAL, phrase("prints the value {0}", _listed(come))
    if gone:
        yield Weight.SUBSTANTIAL, phrase("no longer prints the value {0}", _listed(gone))
    before, after = (canonical_body(_PLACEHOLDER.sub(" ", text)) for text in (pinned.body, newer.body))
    if Counter(_NUMBER.findall(before)) != Counter(_NUMBER.findall(after)):
        yield Weight.SUBSTANTIAL, phrase("a number changed")
    if _duties(before) != _duties(after):
        yield Weight.SUBSTANTIAL, phrase("words of duty changed: {0}", _counted(_duties(before), _duties(after)))
    if set(pinned.sources) != set(newer.sources):
        yield Weight.MINOR, phrase("its sources changed")


def _apart(old: Iterable[str], new: Iterable[str]) -> tuple[list[str], list[str]]:
    before, after = dict.fromkeys(old), dict.fromkeys(new)
    return [name for name in before if name not in after], [name for name in after if name not in before]


def _duties(text: str) -> Counter[str]:
    return Counter(word.lower() for word in _DUTY.findall(text))


def _counted(before: Counter[str], after: Counter[str]) -> Phrase:
    words = sorted(word for word in before | after if before[word] != after[word])
    return joined(", ", (phrase("{0} {1} to {2}", word, before[word], after[word]) for word in words))


def _listed(names: list[str]) -> str:
    return ", ".join(names)
