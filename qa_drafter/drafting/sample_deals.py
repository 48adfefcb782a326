"""Deals over the whole vocabulary, to try a clause text on: every pair of answers stands in at least one of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from itertools import combinations, product
from typing import Final

from qa_drafter.domain.conditions import AllOf, AnyOf, Condition, Matches
from qa_drafter.domain.deal import FLAG_DEFAULTS, VOCABULARY, Deal, PartyDetails

Answer = tuple[str, ...]
Pair = tuple[tuple[str, Answer], tuple[str, Answer]]

_SEVERAL: Final = frozenset({"market", "material", "hazards", "services", "application_type"})
"""The questions that a deal may answer with several words."""


def _tried(question: str) -> tuple[Answer, ...]:
    """The answers to try: each word alone, and all of them where a deal may give several."""
    words = VOCABULARY.get(question, ("false", "true"))
    alone = tuple((word,) for word in words)
    return (*alone, tuple(words)) if question in _SEVERAL else alone


_TRIED: Final = {question: _tried(question) for question in (*VOCABULARY, *FLAG_DEFAULTS)}
_RANK: Final = {question: place for place, question in enumerate(_TRIED)}


@cache
def sample_deals() -> tuple[Deal, ...]:
    """The deals, the same on every run: each takes the answers that meet most of the pairs not met before."""
    open_pairs: set[Pair] = {
        ((a, x), (b, y)) for a, b in combinations(_TRIED, 2) for x, y in product(_TRIED[a], _TRIED[b])
    }
    deals = []
    while open_pairs:
        answers = _answers(open_pairs)
        open_pairs -= {_pair(one, other) for one, other in combinations(answers.items(), 2)}
        deals.append(_deal(answers))
    return tuple(deals)


def deals_meeting(condition: Condition) -> tuple[Deal, ...]:
    """The sample deals, their answers changed in turn to such as `condition` asks for; those that then meet it."""
    changed = (_meeting(condition, deal, turn) for turn, deal in enumerate(sample_deals()))
    return tuple(deal for deal in changed if condition.holds(deal))


def _meeting(condition: Condition, deal: Deal, turn: int) -> Deal:
    match condition:
        case Matches(question, values) if not condition.holds(deal):
            return _answering(deal, question, values[turn % len(values)])
        case AllOf(parts):
            for part in parts:
                deal = _meeting(part, deal, turn)
        case AnyOf(parts) if not condition.holds(deal):
            return _meeting(parts[turn % len(parts)], deal, turn)
        case _:
            pass
    return deal


def _answering(deal: Deal, question: str, word: str) -> Deal:
    if question in FLAG_DEFAULTS:
        return replace(deal, flags=tuple((dict(deal.flags) | {question: word == "true"}).items()))
    return replace(deal, answers=tuple((dict(deal.answers) | {question: (word,)}).items()))


def _answers(open_pairs: set[Pair]) -> dict[str, Answer]:
    answers = dict(min(open_pairs))
    for question in _TRIED:
        if question not in answers:
            answers[question] = max(_TRIED[question], key=lambda answer: _gain(question, answer, answers, open_pairs))
    return answers


def _gain(question: str, answer: Answer, given: Mapping[str, Answer], open_pairs: set[Pair]) -> int:
    return sum(_pair((question, answer), other) in open_pairs for other in given.items())


def _pair(one: tuple[str, Answer], other: tuple[str, Answer]) -> Pair:
    return (one, other) if _RANK[one[0]] < _RANK[other[0]] else (other, one)


def _deal(answers: Mapping[str, Answer]) -> Deal:
    party = PartyDetails("Party", "Address", "Contact")
    return Deal(
        title="Sample",
        sponsor=party,
        contractor=party,
        answers=tuple((question, _in_order(question, answers[question])) for question in VOCABULARY),
        flags=tuple((flag, answers[flag] == ("true",)) for flag in FLAG_DEFAULTS),
    )


def _in_order(question: str, words: Iterable[str]) -> Answer:
    return tuple(word for word in VOCABULARY[question] if word in words)
