"""A comparison of two states is the list of acts that turn the first into the second."""

from dataclasses import replace
from functools import reduce

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from qa_drafter.comparison.changes import State, changes_between
from qa_drafter.comparison.versions import edits_between
from qa_drafter.domain.agreement import Agreement, Article
from qa_drafter.domain.edits import (
    ArticleInserted,
    ArticleMoved,
    ArticleRemoved,
    ArticleReserved,
    ArticleRetitled,
    ArticleReworded,
    DefinedTermRenamed,
    Edit,
    PositionChosen,
)
from qa_drafter.domain.errors import WordingRefused
from qa_drafter.domain.identifiers import ClauseId, TopicId
from qa_drafter.drafting.naming import forms_for, renamed
from qa_drafter.drafting.printing import Printer
from tests.builders import EXAMPLES, FIRST_DRAFT, agreement, article, example, glossary_entry
from tests.strategies import histories


def after(edits: tuple[Edit, ...], start: Agreement) -> Agreement:
    return reduce(lambda content, edit: edit.apply(content), edits, start)


@st.composite
def two_states(draw: st.DrawFn, acts: int = 6) -> tuple[Agreement, Agreement]:
    start = example(draw(st.sampled_from(EXAMPLES)))
    states = [start, *(content for _, content in draw(histories(start, acts)))]
    return draw(st.sampled_from(states)), states[-1]


@settings(max_examples=40)
@given(two_states())
def test_the_acts_between_two_states_turn_the_first_into_the_second(states: tuple[Agreement, Agreement]) -> None:
    old, new = states
    for before, now in ((old, new), (new, old)):
        assert after(edits_between(before, now), before) == now
    assert edits_between(new, new) == ()


@settings(max_examples=20)
@given(two_states())
def test_each_act_is_told_as_one_change(states: tuple[Agreement, Agreement]) -> None:
    try:
        old, new = (State(content, Printer(content).whole(FIRST_DRAFT)) for content in states)
    except WordingRefused:
        assume(False)  # an act took away what another article refers to; that state is never printed
    edits = edits_between(old.content, new.content)

    changes = changes_between(edits, old, new)

    assert [change.number for change in changes] == list(range(1, len(edits) + 1))
    assert {id(change.edit) for change in changes} == {id(edit) for edit in edits}
    assert all(change.place and change.subject for change in changes)


A, B, C, D = (article(name) for name in ("AAA-ONE", "BBB-TWO", "CCC-THREE", "DDD-FOUR"))
OWN = ArticleReworded(B.clause, None, "The Sponsor decides.")
B_OWN = OWN.apply(agreement(B)).articles[0]
B_RESERVED = replace(B, reserved="not here")
CALL = Article.written(ClauseId("OWN-CALL"), TopicId("quality.own"), "Weekly call", "The parties shall call.")
B_CMO = article("BBB-TWO", "The Contractor decides.", version=2)


@pytest.mark.parametrize(("old", "new", "kinds"), [
    ([A, B], [A, B], []),
    ([A, B], [A, B_OWN], [ArticleReworded]),
    ([A, B_OWN], [A, B], [ArticleReworded]),
    ([A, B], [A, B_CMO], [PositionChosen]),
    ([A, B_OWN], [A, B_CMO], [PositionChosen]),
    ([A], [A, B], [ArticleInserted]),
    ([A, B, C, D], [A, D], [ArticleRemoved, ArticleRemoved]),
    ([A, B], [C, D], [ArticleRemoved, ArticleRemoved, ArticleInserted, ArticleInserted]),
    ([A, B, C], [B, C, A], [ArticleMoved]),
    ([A, B, C, D], [D, C, B, A], [ArticleMoved, ArticleMoved, ArticleMoved]),
    ([A, B, C], [B_OWN, C, A, D], [ArticleMoved, ArticleInserted, ArticleReworded]),
    ([A, B, C], [D, C, A], [ArticleRemoved, ArticleMoved, ArticleInserted]),
    ([A, B], [A, B_RESERVED], [ArticleReserved]),
    ([A, B_RESERVED], [A, replace(B_RESERVED, reserved="to be agreed")], [ArticleReserved]),
    ([A, B], [A, replace(B_OWN, reserved="not here")], [ArticleReworded, ArticleReserved]),
    ([A, B_RESERVED], [A, B_CMO], [PositionChosen]),
    ([CALL], [replace(CALL, title="Monthly call")], [ArticleRetitled]),
    ([CALL], [replace(CALL, own_wording="Call us.")], [ArticleReworded]),
    ([A], [CALL, A], [ArticleInserted]),
    ([], [A], [ArticleInserted]),
])  # fmt: skip
def test_which_acts_tell_a_difference_in_articles(old: list[Article], new: list[Article], kinds: list[type]) -> None:
    before, now = agreement(*old), agreement(*new)
    edits = edits_between(before, now)

    assert [type(edit) for edit in edits] == kinds
    assert after(edits, before) == now


def test_a_term_of_another_name_is_one_act_and_a_name_taken_back_is_none() -> None:
    batch, sample = glossary_entry("Batch", "a quantity", "Batches"), glossary_entry("Sample", "a part of a [Batch]")
    lot = renamed(batch, "Lot", forms_for(batch, "Lot"))
    before, now = agreement(A, glossary=(batch, sample)), agreement(A, glossary=(lot, sample))

    assert edits_between(before, now) == (DefinedTermRenamed(batch, lot),)
    assert after(edits_between(before, now), before) == now
    assert edits_between(before, after((DefinedTermRenamed(batch, lot), DefinedTermRenamed(lot, batch)), before)) == ()
