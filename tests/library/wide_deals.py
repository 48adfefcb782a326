"""Deals over the whole vocabulary: every pair of answers to two questions stands in at least one of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import combinations, product
from typing import Final

from qa_drafter.domain.deal import FLAG_DEFAULTS, VOCABULARY, Deal, Position
from tests.builders import deal

Answer = tuple[str, ...]
Named = tuple[str, Answer]
Pair = tuple[Named, Named]

POSITIONS: Final = (Position.SPONSOR, Position.BALANCED, Position.CMO)

_YES, _NO = ("yes",), ("no",)


def _one_by_one(words: Iterable[str]) -> tuple[Answer, ...]:
    return tuple((word,) for word in words)


QUESTIONS: Final[Mapping[str, tuple[Answer, ...]]] = {
    "position": _one_by_one(POSITIONS),
    "partner_type": _one_by_one(VOCABULARY["partner_type"]),
    "market": (
        *_one_by_one(VOCABULARY["market"]),
        ("us", "eu"),
        ("eu", "uk"),
        ("uk", "who"),
        ("us", "who"),
        VOCABULARY["market"],
    ),
    "product_type": _one_by_one(VOCABULARY["product_type"]),
    "material": (*_one_by_one(VOCABULARY["material"]), ("bio_ds", "drug_product"), ("api", "drug_product")),
    "stage": _one_by_one(VOCABULARY["stage"]),
    "hazards": ((), *_one_by_one(VOCABULARY["hazards"]), VOCABULARY["hazards"]),
    "services": (
        ("testing",),
        ("testing", "stability", "release"),
        ("api_synthesis", "testing"),
        ("bio_drug_substance", "sterile", "testing"),
        ("drug_product", "packaging", "labeling", "serialization"),
        ("packaging", "labeling"),
        ("storage", "distribution"),
        VOCABULARY["services"],
    ),
    "application_type": (
        ("ind", "eu_cta", "uk_cta"),
        ("nda", "eu_ma", "uk_ma"),
        ("anda",),
        ("bla", "eu_ma"),
        ("otc_monograph",),
        ("unapproved_rx", "who_pq"),
    ),
    **dict.fromkeys(FLAG_DEFAULTS, (_NO, _YES)),
}
"""Each question of a deal with the answers tried; a list of answers stands for the subsets that differ in law."""

_ORDER: Final = {name: place for place, name in enumerate(QUESTIONS)}


@cache
def wide_deals() -> tuple[Deal, ...]:
    """The deals, the same on every run: each takes the answers that meet most of the pairs not met before."""
    open_pairs: set[Pair] = {
        ((a, x), (b, y)) for a, b in combinations(QUESTIONS, 2) for x, y in product(QUESTIONS[a], QUESTIONS[b])
    }
    deals = []
    while open_pairs:
        answers = _answers(open_pairs)
        open_pairs -= {_pair(one, other) for one, other in combinations(answers.items(), 2)}
        deals.append(_deal(answers))
    return tuple(deals)


def _answers(open_pairs: set[Pair]) -> dict[str, Answer]:
    answers = dict(min(open_pairs))
    for name in QUESTIONS:
        if name not in answers:
            gains = {
                answer: sum(_pair((name, answer), given) in open_pairs for given in answers.items())
                for answer in QUESTIONS[name]
            }
            answers[name] = max(gains, key=lambda answer: gains[answer])
    return answers


def _pair(one: Named, other: Named) -> Pair:
    return (one, other) if _ORDER[one[0]] < _ORDER[other[0]] else (other, one)


def _deal(answers: Mapping[str, Answer]) -> Deal:
    questions = {name: answer for name, answer in answers.items() if name in VOCABULARY}
    flags = {name: answer == _YES for name, answer in answers.items() if name in FLAG_DEFAULTS}
    return deal(**questions, **flags, position=Position(answers["position"][0]))
