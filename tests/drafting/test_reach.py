"""A text refers to no clause that some agreement with the text lacks: such an agreement could not be printed."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from qa_drafter.domain.conditions import AllOf, AnyOf, Matches, Not
from qa_drafter.domain.deal import FLAG_DEFAULTS, VOCABULARY
from qa_drafter.domain.identifiers import TopicId
from qa_drafter.drafting.reach import all_out_of_reach, out_of_reach
from qa_drafter.drafting.sample_deals import deals_meeting, sample_deals
from tests.builders import clause, definition, section, small_library

EU = Matches("market", ("eu",))
TARGET = clause("DEV-EU", when=EU)


def reach(body: str, **more: object) -> list[str]:
    text = clause("DEV-NOTE", body, **more)
    held = small_library(clause("DEV-NOTE"), TARGET, terms=(definition("notice"),))
    return [str(found.target) for found in out_of_reach(text, held)]


@pytest.mark.parametrize("body", ["See [[DEV-EU]].", "{% if deal(market='us') %}See [[DEV-EU]].{% endif %}"])
def test_a_reference_beyond_the_agreement_is_found(body: str) -> None:
    assert reach(body) == ["DEV-EU"]


@pytest.mark.parametrize("body", [
    "The Contractor shall act within {{ terms.notice | duration }}.",
    "{% if included('DEV-EU') %}See [[DEV-EU]].{% endif %}",
    "{% if deal(market='eu') %}See [[DEV-EU]].{% endif %}",
    "See [[DEV-NOTE]], [[appendix:contacts]] and [[DEV-GONE]].",
])  # fmt: skip
def test_a_reference_that_follows_its_clause_is_sound(body: str) -> None:
    assert reach(body) == []


def test_a_text_of_the_same_deals_may_refer_freely() -> None:
    assert reach("See [[DEV-EU]].", when=EU) == []
    assert reach("See [[DEV-EU]].", when=AllOf((EU, Matches("stage", ("commercial",))))) == []
    assert reach("See [[DEV-EU]].", when=AnyOf((EU, Matches("market", ("uk",))))) == ["DEV-EU"]


def test_a_rare_condition_is_met() -> None:
    rare = AllOf(
        (Matches("product_type", ("vaccine",)), Matches("hazards", ("live_agent",)), Matches("rx", ("false",)))
    )

    assert reach("See [[DEV-EU]].", when=rare) == ["DEV-EU"]


def test_a_topic_and_a_section_count_too() -> None:
    held = small_library(
        clause("DEV-NOTE", "See [[DEV-OTHER]]."),
        clause("DEV-OTHER", topic=TopicId("quality.other")),
        sections=(section("quality", "general", "other", other=EU),),
    )

    ((text, found),) = all_out_of_reach(held)
    assert (text.id, found.target) == ("DEV-NOTE", "DEV-OTHER")
    assert found.because.startswith("market is ")
    same = replace(held, sections=(section("quality", "general", "other", general=EU, other=EU),))
    assert list(all_out_of_reach(same)) == []


def test_the_samples_hold_every_pair_of_answers() -> None:
    given = [{q: set(deal.answer(q)) for q in (*VOCABULARY, *FLAG_DEFAULTS)} for deal in sample_deals()]
    for one, other in combinations(VOCABULARY, 2):
        if "stage" in (one, other):  # a deal may answer it otherwise than it was asked (21 CFR 210.2(c))
            continue
        for x in VOCABULARY[one]:
            assert {y for known in given if x in known[one] for y in known[other]} == set(VOCABULARY[other])


@pytest.mark.parametrize("condition", [
    EU, AllOf((EU, Not(Matches("market", ("us",))))), AnyOf((Matches("rx", ("false",)), Matches("material", ("api",)))),
])  # fmt: skip
def test_deals_are_made_to_meet_a_condition(condition: object) -> None:
    met = deals_meeting(condition)  # type: ignore[arg-type]

    assert len(met) > len(sample_deals()) / 2
    assert all(condition.holds(deal) for deal in met)  # type: ignore[attr-defined]
