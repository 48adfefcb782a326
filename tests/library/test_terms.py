"""Terms, defined terms and the clock sheet: each is used, and each is what its users take it for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from qa_drafter.domain.deal import Position
from qa_drafter.domain.terms import LimitKind, LimitTest, Term, TermDefinition
from qa_drafter.drafting.assembly import assemble
from tests.builders import deal, library

DEFINITIONS = [pytest.param(definition, id=definition.id) for definition in library().terms]


def _printed_by(body: str) -> set[str]:
    return set(re.findall(r"terms\.(\w+)", body))


def _marks(text: str) -> set[str]:
    return set(re.findall(r"(?<!\[)\[([A-Z][^\[\]]*)\](?!\])", text))


def _texts() -> Iterator[str]:
    yield from (clause.body for clause in library().clauses)
    yield from (known.entry.means for known in library().glossary)


def test_each_defined_term_is_used_and_each_use_is_defined() -> None:
    """GMP is written without brackets, as initials are."""
    forms = {form: known.entry.term for known in library().glossary for form in known.entry.forms}
    used = {mark for text in _texts() for mark in _marks(text)}

    assert used - set(forms) == set()
    assert {term for term in forms.values() if not term.isupper()} == {forms[mark] for mark in used}


def test_a_definition_carries_no_duty_and_no_clock() -> None:
    for known in library().glossary:
        assert " shall " not in known.entry.means, known.entry.term
        assert "terms." not in known.entry.means, known.entry.term


def test_each_term_is_printed_by_a_clause() -> None:
    printed = {name for clause in library().clauses for name in _printed_by(clause.body)}

    assert {definition.id for definition in library().terms} - printed == set()


@pytest.mark.parametrize("definition", DEFINITIONS)
def test_a_default_is_a_value_that_its_unit_can_hold(definition: TermDefinition) -> None:
    for position in (Position.SPONSOR, Position.BALANCED, Position.CMO):
        default = definition.default(position)

        assert definition.read(default) == default


@pytest.mark.parametrize("definition", DEFINITIONS)
def test_the_balanced_default_breaks_no_limit_in_any_deal(definition: TermDefinition) -> None:
    """Save one: a drug covered by section 506C needs an earlier warning than others."""
    term = Term(definition, definition.default(Position.BALANCED))
    broken = [limit for limit in library().limits if limit.term == term.id and limit.is_broken_by(term)]

    assert [limit for limit in broken if "506C" not in limit.message and "Covered drug" not in limit.message] == []


def test_a_new_agreement_takes_the_bound_where_its_position_asks_for_more() -> None:
    asked = deal(position=Position.CMO, market="us", stage="commercial", application_type="nda")
    terms = {term.id: term for term in assemble(library(), asked).terms}

    assert terms["oos_notice"].definition.default(Position.CMO) == 2
    assert terms["oos_notice"].value == 1


def test_advice_does_not_move_a_value() -> None:
    asked = deal(position=Position.CMO, market="us", stage="commercial")
    terms = {str(term.id): term.value for term in assemble(library(), asked).terms}

    assert terms["change_major_notice"] == 60


def test_silence_never_approves_by_default() -> None:
    for position in (Position.SPONSOR, Position.BALANCED, Position.CMO):
        for stage in ("phase1", "commercial"):
            values = {term.value for term in assemble(library(), deal(position=position, stage=stage)).terms}

            assert "deemed_approved" not in values


def test_a_stated_value_stands_even_beyond_a_limit() -> None:
    """The check reports it; nothing is changed behind the user's back."""
    asked = replace(deal(), terms=(("oos_notice", 3),))
    values = {str(term.id): term.value for term in assemble(library(), asked).terms}

    assert values["oos_notice"] == 3


def test_each_clock_line_names_a_clause_that_prints_its_term() -> None:
    bodies = {clause.id: "".join(text.body for text in library().positions(clause.id)) for clause in library().clauses}

    assert [line for line in library().clocks if line.term not in _printed_by(bodies[line.clause])] == []


def test_a_limit_names_its_source_and_says_what_it_means() -> None:
    for limit in library().limits:
        assert limit.sources, limit.term
        assert limit.message.endswith("."), limit.term
        assert limit.test is not LimitTest.NOT or limit.value == "deemed_approved"
        assert limit.kind in set(LimitKind)
