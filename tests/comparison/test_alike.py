"""Texts that are alike are found among many: every pair, and no other."""

from hypothesis import given
from hypothesis import strategies as st

from qa_drafter.comparison.alike import AlikeTexts
from qa_drafter.redline import share_in_common

VOCABULARY = ("the", "sponsor", "shall", "tell", "each", "batch", "of", "deviation", "in", "time", "record")
WORDS = st.lists(st.sampled_from(VOCABULARY), max_size=14)


@given(st.lists(WORDS, max_size=8), st.sampled_from([0.3, 0.5, 0.75, 0.85, 1.0]))
def test_the_pairs_are_those_that_holding_each_against_each_finds(texts, least) -> None:
    found = {(pair.one, pair.other): pair.share for pair in AlikeTexts(texts, least).pairs()}

    shares = {
        (i, j): share_in_common(texts[i], texts[j])
        for j in range(len(texts))
        for i in range(j)
        if texts[i] and texts[j]
    }
    assert {pair: share for pair, share in shares.items() if share >= least} == found


@given(st.lists(WORDS, max_size=8), WORDS)
def test_a_foreign_text_meets_every_text_that_it_is_like(texts, text) -> None:
    found = dict(AlikeTexts(texts, 0.5).like(text))

    shares = {n: share_in_common(text, other) for n, other in enumerate(texts) if text and other}
    assert {n: share for n, share in shares.items() if share >= 0.5} == found


def test_the_share_counts_words_in_the_same_order() -> None:
    assert share_in_common(["a", "b", "c", "d"], ["a", "b", "c", "d"]) == 1.0
    assert share_in_common(["a", "b", "c", "d"], ["d", "c", "b", "a"]) == 0.25
    assert share_in_common(["a", "b", "c", "d"], ["a", "b"]) == 2 * 2 / 6
    assert share_in_common([], []) == 1.0
    long = [f"word{n}" for n in range(300)]
    assert share_in_common(long, long[:150]) == 2 * 150 / 450


def test_the_most_alike_come_first() -> None:
    texts = [["one", "two", "three", "four"], ["one", "two", "three", "four", "five"], ["one", "two", "three", "nine"]]

    assert [place for place, _ in AlikeTexts(texts, 0.5).like(["one", "two", "three", "four"])] == [0, 1, 2]
    assert [(pair.one, pair.other) for pair in AlikeTexts(texts, 0.7).pairs()] == [(0, 1), (0, 2)]
