"""The library offers the newest approved text of the side that is asked for."""

from dataclasses import replace

import pytest

from qa_drafter.domain.clause import LifecycleState
from qa_drafter.domain.conditions import Matches
from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import UnknownName
from qa_drafter.domain.identifiers import ClauseId, RequirementId, SectionId
from qa_drafter.domain.requirement import CitationRule, CitationRules, Level, Requirement
from tests.builders import clause, deal, small_library

AUDIT = ClauseId("AUD-ROUTINE")


@pytest.mark.parametrize(("offered", "wished", "chosen"), [
    ((Position.SPONSOR, Position.BALANCED, Position.CMO), Position.CMO, Position.CMO),
    ((Position.SPONSOR, Position.BALANCED), Position.CMO, Position.BALANCED),
    ((Position.FIXED,), Position.SPONSOR, Position.FIXED),
    ((Position.SPONSOR,), Position.CMO, Position.SPONSOR),
])  # fmt: skip
def test_the_wished_side_else_the_settled_text(offered: tuple[Position, ...], wished: str, chosen: str) -> None:
    held = small_library(*(clause(AUDIT, position=position) for position in offered))

    assert held.choose(AUDIT, Position(wished)).position == chosen


def test_the_newest_approved_version_is_current() -> None:
    drafted = clause(AUDIT, "Third.", version=3, state=LifecycleState.DRAFT)
    held = small_library(clause(AUDIT, "Second.", version=2), drafted, clause(AUDIT, "First."))

    assert [text.body for text in held.positions(AUDIT)] == ["Second."]


def test_an_unknown_clause_is_told_with_one_like_it() -> None:
    with pytest.raises(UnknownName, match="did you mean AUD-ROUTINE"):
        small_library(clause(AUDIT)).positions(ClauseId("AUD-ROUTNE"))


def test_the_longest_prefix_decides_whether_a_citation_is_shown() -> None:
    rules = CitationRules((
        CitationRule("21 CFR", Matches("market", ("us",))),
        CitationRule("21 CFR 600", Matches("product_type", ("biologic",))),
        CitationRule("EU GMP", Matches("market", ("eu",))),
    ))  # fmt: skip
    cited = ("21 CFR 211.22(a)", "21 CFR 600.14", "EU GMP 7.15", "ICH Q10 2.7")

    assert rules.shown(cited, deal(market=("us",))) == ("21 CFR 211.22(a)", "ICH Q10 2.7")
    assert rules.shown(cited, deal(market=("us",), product_type="biologic")) == (*cited[:2], "ICH Q10 2.7")
    assert rules.shown(cited, deal(market=("eu",))) == cited[2:]


@pytest.mark.parametrize(("sources", "market", "level"), [
    (("EU GMP 7.15", "FDA-QA-2016 IV"), "eu", Level.MUST),
    (("EU GMP 7.15", "FDA-QA-2016 IV"), "us", Level.SHOULD),
    (("FDA-QA-2016 IV",), "us", Level.SHOULD),
    (("21 CFR 211.22(a)", "FDA-QA-2016 IV"), "us", Level.MUST),
])  # fmt: skip
def test_a_must_for_which_only_advice_is_left_is_a_should(sources: tuple[str, ...], market: str, level: Level) -> None:
    rules = CitationRules((CitationRule("EU GMP", Matches("market", ("eu",))),), advisory=("FDA-",))
    demand = Requirement(RequirementId("lead_named"), Level.MUST, SectionId("quality"), "States who leads.", sources)

    assert rules.level(demand, deal(market=market)) is level
    assert rules.level(replace(demand, level=Level.SHOULD), deal(market=market)) is Level.SHOULD
