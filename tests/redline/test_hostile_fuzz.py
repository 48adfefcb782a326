"""Damaged files: a refusal or a lawful redline, never anything else. `dev.py conformance` does this at length."""

import random
from collections import Counter

import pytest

from tests.redline.mutations import compared, damaged_pair, seeds

ROUNDS = 40


@pytest.mark.parametrize("seed", range(6))
def test_damaged_files_are_refused_or_compared_rightly(seed: int) -> None:
    chance = random.Random(seed)
    ended: Counter[str] = Counter()
    for _ in range(ROUNDS):
        pair = damaged_pair(chance)
        ended[compared(*pair)[0]] += 1
    assert ended[""] >= ROUNDS // 5  # damage that only ever leads to refusals would try nothing
    assert not ended["RedlineSelfCheckFailed"]


def test_sound_seeds_are_compared() -> None:
    assert {compared(old, new)[0] for old, new in seeds()} == {""}
