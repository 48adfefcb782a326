"""Texts that only send the reader on: where they send him round in a circle, nobody has a duty."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from qa_drafter.domain.clause import ClauseVersion
from qa_drafter.domain.identifiers import ClauseId
from qa_drafter.drafting.clause_language import fault_in, terms_asked_by, words_of
from qa_drafter.drafting.markup import references_in

Circle = tuple[ClauseVersion, ...]
"""Texts each of which refers to the next, and the last to the first."""

_SENTENCE_ENDS: Final = re.compile(r"(?<=[.;:])\s+|\n+")


def circles(texts: Sequence[ClauseVersion]) -> tuple[Circle, ...]:
    """The circles of texts that say nothing but 'see there', each told once.

    Two clauses that each lay down something of their own may well refer to each other.
    """
    deferring = {text: targets for text in texts if (targets := _targets(text))}
    led: dict[ClauseId, list[ClauseVersion]] = {}
    for text in deferring:
        led.setdefault(text.id, []).append(text)
    leads = {text: [to for target in targets for to in led.get(target, ())] for text, targets in deferring.items()}
    return tuple(_circles(leads))


def _targets(text: ClauseVersion) -> tuple[ClauseId, ...]:
    """The clauses that a text defers to; none when a sentence, or a value, of it stands on its own."""
    if fault_in(text.body) is not None or terms_asked_by(text.body):
        return ()
    found: list[ClauseId] = []
    for sentence in filter(str.strip, _SENTENCE_ENDS.split(words_of(text.body))):
        targets = references_in(sentence)
        if not targets or any(":" in target for target in targets):
            return ()
        found += map(ClauseId, targets)
    return tuple(dict.fromkeys(found))


def _circles(leads: Mapping[ClauseVersion, Sequence[ClauseVersion]]) -> Iterator[Circle]:
    """One circle for each set of texts that lead to one another, from its first text on."""
    told: set[ClauseVersion] = set()
    for start in leads:
        if start in told:
            continue
        circle = _way_back(start, leads)
        if circle and not told.intersection(circle):
            told.update(circle)
            yield circle


def _way_back(start: ClauseVersion, leads: Mapping[ClauseVersion, Sequence[ClauseVersion]]) -> Circle:
    """The shortest way from a text to itself; empty when there is none."""
    came_from: dict[ClauseVersion, ClauseVersion] = {}
    open_ends = [start]
    while open_ends:
        text = open_ends.pop(0)
        for to in leads[text]:
            if to == start:
                return tuple(_steps(text, start, came_from))[::-1]
            if to not in came_from:
                came_from[to] = text
                open_ends.append(to)
    return ()


def _steps(
    end: ClauseVersion, start: ClauseVersion, came_from: Mapping[ClauseVersion, ClauseVersion]
) -> Iterator[ClauseVersion]:
    while end != start:
        yield end
        end = came_from[end]
    yield start
