"""When something applies to a deal: a small closed tree whose verdict names its reasons.

Source of the semantics: domain facts, `applies_when_semantics`: keys are ANDed, a list matches when
it shares a value with the deal, a missing key always matches.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qa_drafter.domain.deal import FLAG_DEFAULTS, Deal, DealKey
from qa_drafter.domain.phrases import Phrase, alternatives, neither, phrase, together


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a condition holds for a deal, and why, in words a quality head can challenge."""

    holds: bool
    because: Phrase


class Condition(ABC):
    """Anything that can judge a deal. Whether it holds is asked far more often than why."""

    __slots__ = ()

    @abstractmethod
    def holds(self, deal: Deal) -> bool:
        """Whether it holds for `deal`."""

    @abstractmethod
    def because(self, deal: Deal) -> Phrase:
        """Why it holds for `deal`, or why not."""

    def judge(self, deal: Deal) -> Verdict:
        """Whether it holds for `deal`, and why."""
        return Verdict(self.holds(deal), self.because(deal))


@dataclass(frozen=True, slots=True)
class Always(Condition):
    """Holds for every deal."""

    def holds(self, deal: Deal) -> bool:
        """True."""
        return True

    def because(self, deal: Deal) -> Phrase:
        """That it asks nothing of the deal."""
        return phrase("it applies to every deal")


@dataclass(frozen=True, slots=True)
class Matches(Condition):
    """Holds when the deal's answer to `question` shares a value with `values`."""

    question: str
    values: tuple[str, ...]

    def holds(self, deal: Deal) -> bool:
        """True when an answer of the deal is among `values`."""
        return any(value in self.values for value in deal.answer(self.question))

    def because(self, deal: Deal) -> Phrase:
        """The answers that match, or what was answered and what is asked for."""
        given, asked = deal.answer(self.question), DealKey(self.question)
        shared = [value for value in given if value in self.values]
        if self.question in FLAG_DEFAULTS:
            return phrase("{0} is yes", asked) if given == ("true",) else phrase("{0} is no", asked)
        if shared:
            return phrase("{0} is {1}", asked, together(_keys(shared)))
        wanted = alternatives(_keys(self.values))
        if not given:
            return phrase("{0} is none, not {1}", asked, wanted)
        return phrase("{0} is {1}, not {2}", asked, together(_keys(given)), wanted)


def _keys(answers: Iterable[str]) -> Iterator[DealKey]:
    return map(DealKey, answers)


@dataclass(frozen=True, slots=True)
class AllOf(Condition):
    """Holds when every part holds."""

    parts: tuple[Condition, ...]

    def holds(self, deal: Deal) -> bool:
        """True when every part holds."""
        return all(part.holds(deal) for part in self.parts)

    def because(self, deal: Deal) -> Phrase:
        """The reasons of all parts, or of those that fail."""
        failing = [part for part in self.parts if not part.holds(deal)]
        return together(part.because(deal) for part in failing or self.parts)


@dataclass(frozen=True, slots=True)
class AnyOf(Condition):
    """Holds when at least one part holds."""

    parts: tuple[Condition, ...]

    def holds(self, deal: Deal) -> bool:
        """True when one part holds."""
        return any(part.holds(deal) for part in self.parts)

    def because(self, deal: Deal) -> Phrase:
        """The reasons of the parts that hold, or why none does."""
        holding = [part.because(deal) for part in self.parts if part.holds(deal)]
        return together(holding) if holding else neither([part.because(deal) for part in self.parts])


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """Holds when its part does not."""

    part: Condition

    def holds(self, deal: Deal) -> bool:
        """The opposite of the part."""
        return not self.part.holds(deal)

    def because(self, deal: Deal) -> Phrase:
        """The reason of the part."""
        return self.part.because(deal)


def all_of(*parts: Condition) -> Condition:
    """The conjunction of `parts`, with needless `Always` left out."""
    needed = tuple(part for part in parts if not isinstance(part, Always))
    return Always() if not needed else needed[0] if len(needed) == 1 else AllOf(needed)
