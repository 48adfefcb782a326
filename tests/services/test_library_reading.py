"""The header of a library text in words: condition, requirements, sources, terms with their limits."""

import pytest

from qa_drafter.domain.conditions import AllOf, Always, AnyOf, Matches, Not
from qa_drafter.domain.deal import Position
from qa_drafter.services.library_reading import condition_said, facts_about, file_parts
from tests.builders import library

EU = Matches("market", ("eu", "uk"))
COMMERCIAL = Matches("stage", ("commercial",))


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (Always(), ""),
        (EU, "market is eu or uk"),
        (AllOf((EU, COMMERCIAL)), "market is eu or uk and stage is commercial"),
        (AllOf((COMMERCIAL, AnyOf((EU, Not(COMMERCIAL))))),
         "stage is commercial and (market is eu or uk or not stage is commercial)"),
        (Not(AllOf((EU, COMMERCIAL))), "not (market is eu or uk and stage is commercial)"),
    ],
)  # fmt: skip
def test_a_condition_in_words(condition, said):
    assert condition_said(condition) == said


def test_the_facts_of_a_header_are_told_by_their_words_and_not_their_ids():
    shipped = library()
    text = next(text for text in shipped.texts_of("DEV-NOTIFY") if text.position is Position.BALANCED)
    facts = facts_about(text, shipped)

    assert facts.condition == ""
    assert any(said.startswith("should: Departures are classified") for said in facts.requirements)
    assert "Notify sponsor within agreed time" in facts.activities
    assert {line.cite: line.verified for line in facts.sources}["21 CFR 211.192"] is True
    critical = next(term for term in facts.terms if term.id == "deviation_critical_notice")
    assert dict(critical.defaults)[Position.CMO] == "2\u00a0Business\u00a0Days"
    assert critical.limits == ("derived: max 1 (21 CFR 314.81(b)(1))",)


def test_header_and_body_of_a_file():
    assert file_parts("---\nid: A-B\n---\nWords.\n") == ("id: A-B\n", "Words.\n")
