"""Negotiated values that clauses print: typed, with unit, defaults per position and legal limits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from qa_drafter.domain.conditions import Always, Condition
from qa_drafter.domain.deal import Position, TermAnswer
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.identifiers import TermId
from qa_drafter.domain.phrases import Phrase, alternatives, phrase
from qa_drafter.domain.printable import quoted, unprintable_in

NO_BREAK = "\u00a0"

LONGEST_WORDS = 400
"""Characters of a term that is words: it stands inside a sentence."""

TermValue = int | float | str
"""A number in the term's unit, or the words (text) or the key (enum) of a value without unit."""


class Unit(StrEnum):
    """What a term counts. Legal clocks keep the law's own unit: a working day is not a Business Day."""

    HOURS = "hours"
    BUSINESS_DAYS = "business_days"
    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    MONTHS = "months"
    YEARS = "years"
    YEARS_AFTER_EXPIRY = "years_after_expiry"
    COUNT = "count"
    MULTIPLE = "multiple"
    PERCENT = "percent"
    TEXT = "text"
    ENUM = "enum"

    @property
    def is_duration(self) -> bool:
        """Whether the value is a length of time, printed by the `duration` filter."""
        return self in DURATION_WORDS

    @property
    def is_number(self) -> bool:
        """Whether the value is a number at all."""
        return self not in (Unit.TEXT, Unit.ENUM)


DURATION_WORDS = {
    Unit.HOURS: ("hour", "hours"),
    Unit.BUSINESS_DAYS: ("Business Day", "Business Days"),
    Unit.WORKING_DAYS: ("working day", "working days"),
    Unit.CALENDAR_DAYS: ("calendar day", "calendar days"),
    Unit.MONTHS: ("month", "months"),
    Unit.YEARS: ("year", "years"),
    Unit.YEARS_AFTER_EXPIRY: ("year", "years"),
}


UNIT_WORDS: Final = {
    Unit.HOURS: phrase("hours"),
    Unit.BUSINESS_DAYS: phrase("business days"),
    Unit.WORKING_DAYS: phrase("working days"),
    Unit.CALENDAR_DAYS: phrase("calendar days"),
    Unit.MONTHS: phrase("months"),
    Unit.YEARS: phrase("years"),
    Unit.YEARS_AFTER_EXPIRY: phrase("years after expiry"),
    Unit.COUNT: phrase("count"),
    Unit.MULTIPLE: phrase("multiple"),
    Unit.PERCENT: phrase("percent"),
    Unit.TEXT: phrase("text"),
    Unit.ENUM: phrase("enum"),
}
"""What a unit is called where the program speaks of it; contracts print `DURATION_WORDS`."""


class LimitKind(StrEnum):
    """HARD: law or GMP number. DERIVED: a legal clock becomes unachievable. ADVISORY: guidance."""

    HARD = "hard"
    DERIVED = "derived"
    ADVISORY = "advisory"


class LimitTest(StrEnum):
    """MAX: time to act. MIN: retention, notice. NOT: a value that may not be chosen."""

    MAX = "max"
    MIN = "min"
    NOT = "not"


_HOURS: Final = {
    Unit.HOURS: 1.0,
    Unit.BUSINESS_DAYS: 24 * 7 / 5,
    Unit.WORKING_DAYS: 24 * 7 / 5,
    Unit.CALENDAR_DAYS: 24.0,
    Unit.MONTHS: 24 * 365.25 / 12,
    Unit.YEARS: 24 * 365.25,
    Unit.YEARS_AFTER_EXPIRY: 24 * 365.25,
}
"""Length of one unit in hours, for a limit stated in another unit: five Business Days are one week."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A bound on a term's value, with the law or custom it comes from.

    `unit` is the bound's own unit where it differs from the term's.
    """

    term: TermId
    kind: LimitKind
    test: LimitTest
    value: TermValue
    sources: tuple[str, ...]
    message: str
    when: Condition = Always()
    unit: Unit | None = None

    @property
    def binds(self) -> bool:
        """Whether no new agreement may start beyond it: law stands behind it, or it forbids approval by silence."""
        return self.kind is not LimitKind.ADVISORY or self.test is LimitTest.NOT

    def is_broken_by(self, term: Term) -> bool:
        """Whether the value of `term` lies beyond this limit, in whatever unit each is stated."""
        if self.test is LimitTest.NOT:
            return term.value == self.value
        if isinstance(term.value, str) or isinstance(self.value, str):
            return False
        value, bound = float(term.value), float(self.value)
        if self._has_another_unit(term.definition):
            value, bound = value * _HOURS[term.definition.unit], bound * _HOURS[self.unit or term.definition.unit]
        return value > bound if self.test is LimitTest.MAX else value < bound

    def nearest(self, definition: TermDefinition) -> TermValue:
        """The value to start from in place of one beyond this limit: the bound, or the balanced default."""
        if self.test is LimitTest.NOT or self._has_another_unit(definition):
            return definition.default(Position.BALANCED)
        return self.value

    def _has_another_unit(self, definition: TermDefinition) -> bool:
        return self.unit is not None and self.unit is not definition.unit


@dataclass(frozen=True, slots=True)
class TermDefinition:
    """What a term is: its label, unit, the default of each position, what is typical.

    `choices` maps each value of an enum to the words that clauses print for it.
    """

    id: TermId
    label: str
    unit: Unit
    defaults: tuple[tuple[Position, TermValue], ...]
    typical: tuple[float, float] | None = None
    choices: tuple[tuple[str, str], ...] = ()
    note: str = ""

    def default(self, position: Position) -> TermValue:
        """The value a new agreement starts from."""
        defaults = dict(self.defaults)
        return defaults.get(position, defaults[Position.BALANCED])

    def read(self, answer: TermAnswer) -> TermValue:
        """The value that `answer` states, judged by the unit.

        Raises ValueRefused when the unit cannot hold it: a word for days, a part of a day, a negative number.
        """
        if self.unit is Unit.ENUM:
            return self._choice(str(answer).strip())
        if self.unit is Unit.TEXT:
            return self._words(str(answer).strip())
        number = self._number(answer)
        if self.unit in (Unit.COUNT, Unit.MULTIPLE) and number != int(number):
            raise self._refusal(answer, phrase("a whole number"))
        return number

    def _choice(self, key: str) -> str:
        if key not in dict(self.choices):
            raise self._refusal(key, alternatives(dict(self.choices)))
        return key

    def _words(self, words: str) -> str:
        if not words or len(words) > LONGEST_WORDS or "{" in words or unprintable_in(words):
            wanted = phrase("words on one line, at most {0} characters, without braces", LONGEST_WORDS)
            raise self._refusal(words, wanted)
        return words

    def _number(self, answer: TermAnswer) -> int | float:
        try:
            number = float(str(answer).strip())
        except ValueError:
            wanted = phrase("a number of {0}", UNIT_WORDS[self.unit])
            raise self._refusal(answer, wanted, phrase("give the number alone")) from None
        if isinstance(answer, bool) or not 0 <= number <= 100_000:
            raise self._refusal(answer, phrase("a number from 0 to 100000"))
        if self.unit is Unit.PERCENT and number > 100:
            raise self._refusal(answer, phrase("a percentage from 0 to 100"))
        return tidy(number)

    def _refusal(self, answer: object, wanted: Phrase, remedy: Phrase | None = None) -> ValueRefused:
        what = phrase("{0} is not {1}", quoted(str(answer)), wanted)
        return ValueRefused(phrase("term {0}", self.id), what, remedy or phrase("give {0}", wanted))


@dataclass(frozen=True, slots=True)
class Term:
    """One term of an agreement: its definition and the value agreed for now."""

    definition: TermDefinition
    value: TermValue

    @property
    def id(self) -> TermId:
        """The id of the definition."""
        return self.definition.id

    @property
    def printed(self) -> str:
        """The value as clauses print it, number and unit joined by no-break spaces."""
        return printed(self.definition, self.value)


def tidy(number: float) -> int | float:
    """The same number, whole where it is whole: 2 and 2.0 are one value."""
    return int(number) if number == int(number) else number


def printed(definition: TermDefinition, value: TermValue) -> str:
    """`1 Business Day`, `0.5%`, `2`, the words of an enum value, or the words themselves."""
    if isinstance(value, str):
        return dict(definition.choices).get(value, value) if definition.unit is Unit.ENUM else value
    number = str(tidy(value))
    if definition.unit is Unit.PERCENT:
        return f"{number}%"
    if not definition.unit.is_duration:
        return number
    one, many = DURATION_WORDS[definition.unit]
    return NO_BREAK.join((number, *(one if value == 1 else many).split()))
