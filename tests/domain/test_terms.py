"""Terms: what a unit can hold, and how clauses print it."""

import pytest

from qa_drafter.domain.deal import Position
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.terms import TermDefinition, TermValue, Unit, printed
from tests.builders import definition, term

SILENCE = {"unit": Unit.ENUM, "choices": (("deemed_approved", "the draft counts as approved"), ("none", "no effect"))}


@pytest.mark.parametrize(("unit", "value", "words"), [
    (Unit.BUSINESS_DAYS, 1, "1 Business Day"),
    (Unit.BUSINESS_DAYS, 2, "2 Business Days"),
    (Unit.BUSINESS_DAYS, 0, "0 Business Days"),
    (Unit.WORKING_DAYS, 3, "3 working days"),
    (Unit.CALENDAR_DAYS, 45, "45 calendar days"),
    (Unit.HOURS, 24, "24 hours"),
    (Unit.MONTHS, 1, "1 month"),
    (Unit.YEARS, 0.5, "0.5 years"),
    (Unit.YEARS_AFTER_EXPIRY, 1, "1 year"),
    (Unit.PERCENT, 0.5, "0.5%"),
    (Unit.PERCENT, 2.0, "2%"),
    (Unit.COUNT, 2, "2"),
    (Unit.MULTIPLE, 3.0, "3"),
    (Unit.TEXT, "English", "English"),
])  # fmt: skip
def test_a_value_prints_with_its_unit(unit: Unit, value: TermValue, words: str) -> None:
    assert printed(definition(unit=unit), value).replace("\u00a0", " ") == words


def test_number_and_unit_stay_on_one_line() -> None:
    assert term("notice", 2).printed == "2\u00a0Business\u00a0Days"


def test_a_choice_prints_its_phrase() -> None:
    assert term("mbr_silence", "deemed_approved", **SILENCE).printed == "the draft counts as approved"


@pytest.mark.parametrize(("unit", "answer", "value"), [
    (Unit.BUSINESS_DAYS, "3", 3), (Unit.BUSINESS_DAYS, " 3 ", 3), (Unit.BUSINESS_DAYS, 3.0, 3),
    (Unit.YEARS, "0.5", 0.5), (Unit.YEARS, 0, 0), (Unit.PERCENT, "0.5", 0.5), (Unit.PERCENT, 100, 100),
    (Unit.COUNT, "2", 2), (Unit.TEXT, "  German ", "German"), (Unit.HOURS, "1e2", 100),
])  # fmt: skip
def test_an_answer_is_read_by_its_unit(unit: Unit, answer: TermValue, value: TermValue) -> None:
    read = definition(unit=unit).read(answer)

    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(("unit", "answer"), [
    (Unit.BUSINESS_DAYS, "soon"), (Unit.BUSINESS_DAYS, ""), (Unit.BUSINESS_DAYS, -1), (Unit.BUSINESS_DAYS, True),
    (Unit.BUSINESS_DAYS, "nan"), (Unit.BUSINESS_DAYS, "inf"), (Unit.BUSINESS_DAYS, "-inf"), (Unit.YEARS, 100_001),
    (Unit.YEARS, "2 years"), (Unit.PERCENT, 101), (Unit.COUNT, 1.5), (Unit.MULTIPLE, "2.5"), (Unit.COUNT, "1e400"),
    (Unit.TEXT, ""), (Unit.TEXT, "   "), (Unit.TEXT, "two\nlines"), (Unit.TEXT, "{{ terms.x }}"),
])  # fmt: skip
def test_an_answer_that_the_unit_cannot_hold_is_refused(unit: Unit, answer: TermValue) -> None:
    with pytest.raises(ValueRefused, match="term notice"):
        definition(unit=unit).read(answer)


def test_an_unknown_choice_is_refused_and_the_choices_named() -> None:
    with pytest.raises(ValueRefused, match="deemed_approved or none"):
        definition("mbr_silence", default="none", **SILENCE).read("maybe")


def test_a_position_without_a_default_of_its_own_starts_from_the_balanced_one() -> None:
    notice = TermDefinition(
        TermId("notice"), "Notice", Unit.BUSINESS_DAYS, ((Position.BALANCED, 2), (Position.SPONSOR, 1))
    )

    assert [notice.default(side) for side in (Position.SPONSOR, Position.BALANCED, Position.CMO)] == [1, 2, 2]
