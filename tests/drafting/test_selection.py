"""A deal calls for sections, topics and clauses, and each verdict says why in words that can be challenged."""

import pytest

from qa_drafter.domain.clause import LifecycleState
from qa_drafter.domain.conditions import AllOf, AnyOf, Condition, Matches, Not
from qa_drafter.domain.deal import Deal, Position
from qa_drafter.domain.identifiers import TopicId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.drafting.selection import applicable_requirements, select
from tests.builders import clause, deal, requirement, section, small_library

EU = Matches("market", ("eu",))
COMMERCIAL = Matches("stage", ("commercial",))


def told(library: ClauseLibrary, of: Deal) -> dict[str, str]:
    """Each clause that is in, with its reason."""
    return {chosen.clause.id: chosen.because for part in select(library, of) for chosen in part.clauses}


@pytest.mark.parametrize(("when", "facts", "because"), [
    (EU, {"market": ("us", "eu")}, "in because market is eu"),
    (Matches("market", ("us", "eu")), {"market": ("us", "eu")}, "in because market is us and eu"),
    (AllOf((EU, COMMERCIAL)), {"market": "eu"}, "in because market is eu and stage is commercial"),
    (AnyOf((EU, COMMERCIAL)), {"market": "us"}, "in because stage is commercial"),
    (Not(EU), {"market": "us"}, "in because market is us, not eu"),
    (Matches("electronic_records", ("true",)), {"electronic_records": True}, "in because electronic_records is yes"),
    (Matches("rx", ("false",)), {"rx": False}, "in because rx is no"),
])  # fmt: skip
def test_a_clause_is_in_for_the_reason_it_states(when: Condition, facts: dict[str, object], because: str) -> None:
    assert told(small_library(clause("DEV-NOTIFY", when=when)), deal(**facts)) == {"DEV-NOTIFY": because}


def test_a_clause_without_condition_is_in_every_agreement() -> None:
    assert told(small_library(clause("DEV-NOTIFY")), deal()) == {"DEV-NOTIFY": "in every agreement"}


@pytest.mark.parametrize("when", [EU, AllOf((COMMERCIAL, EU)), Not(COMMERCIAL), AnyOf((EU, Not(COMMERCIAL)))])
def test_a_clause_whose_condition_fails_is_out(when: Condition) -> None:
    assert told(small_library(clause("DEV-NOTIFY", when=when)), deal(market=("us",))) == {}


def test_the_reasons_of_section_topic_and_clause_are_joined_and_said_once() -> None:
    own = section("quality", "general", when=EU, general=COMMERCIAL)
    held = small_library(clause("DEV-NOTIFY", when=EU), sections=(own,))

    assert told(held, deal(market="eu")) == {"DEV-NOTIFY": "in because market is eu and stage is commercial"}


@pytest.mark.parametrize("facts", [{"market": "us"}, {"market": "eu", "stage": "phase1"}])
def test_a_clause_is_out_when_its_section_or_its_topic_is_out(facts: dict[str, object]) -> None:
    own = section("quality", "general", when=EU, general=COMMERCIAL)

    assert told(small_library(clause("DEV-NOTIFY"), sections=(own,)), deal(**facts)) == {}


def test_a_section_that_its_condition_leaves_out_comes_in_for_a_requirement() -> None:
    held = small_library(
        clause("DEV-NOTIFY"),
        sections=(section("quality", when=EU),),
        requirements=(requirement("notice_us", when=Matches("market", ("us",))),),
    )

    (chosen,) = select(held, deal(market="us"))
    assert chosen.because == "in because requirement notice_us applies"
    assert [requirement.id for requirement in applicable_requirements(held, deal(market="us"))] == ["notice_us"]
    assert select(held, deal(market="who")) == ()


def test_a_section_without_a_clause_is_left_out() -> None:
    held = small_library(clause("DEV-NOTIFY", when=EU), sections=(section("quality"), section("storage")))

    assert select(held, deal(market="us")) == ()


def test_sections_stand_in_the_order_of_the_library_and_clauses_in_that_of_their_topics() -> None:
    texts = (
        clause("ZZZ-FIRST", topic=TopicId("quality.early")),
        clause("AAA-LAST", topic=TopicId("quality.late")),
        clause("AAA-ALONE", topic=TopicId("storage.general")),
    )
    sections = (section("storage"), section("quality", "early", "late"))

    assert list(told(small_library(*texts, sections=sections), deal())) == ["AAA-ALONE", "ZZZ-FIRST", "AAA-LAST"]


@pytest.mark.parametrize(
    ("wished", "taken"), [("sponsor", "sponsor-1"), ("balanced", "balanced-2"), ("cmo", "balanced-2")]
)
def test_the_text_of_the_deal_s_side_is_taken(wished: str, taken: str) -> None:
    texts = (
        clause("DEV-NOTIFY", position=Position.SPONSOR),
        clause("DEV-NOTIFY", version=1),
        clause("DEV-NOTIFY", version=2),
        clause("DEV-NOTIFY", version=3, state=LifecycleState.DRAFT),
    )

    ((chosen,),) = (part.clauses for part in select(small_library(*texts), deal(position=Position(wished))))
    assert f"{chosen.clause.position}-{chosen.clause.version}" == taken
