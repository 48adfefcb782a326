"""When something applies to a deal: a small closed tree whose verdict names its reasons.

Source of the semantics: domain facts, `applies_when_semantics`: keys are ANDed, a list matches when
it shares a value with the deal, a missing key always matches.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from qa_drafter.domain.deal import FLAG_DEFAULTS, Deal, DealKey
from qa_drafter.domain.phrases import Phrase, alternatives, neither, phrase, together


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a condition holds for a deal, and why, in words a quality head can challenge."""

    holds: bool
    because: Phrase


class Condition(Protocol):
    """Anything that can judge a deal."""

    def judge(self, deal: Deal) -> Verdict:
        """Whether it holds for `deal`, and why."""


@dataclass(frozen=True, slots=True)
class Always:
    """Holds for every deal."""

    def judge(self, deal: Deal) -> Verdict:
        """True, for every deal."""
        return Verdict(True, phrase("it applies to every deal"))


@dataclass(frozen=True, slots=True)
class Matches:
    """Holds when the deal's answer to `question` shares a value with `values`."""

    question: str
    values: tuple[str, ...]

    def judge(self, deal: Deal) -> Verdict:
        """True when an answer of the deal is among `values`."""
        given, asked = deal.answer(self.question), DealKey(self.question)
        shared = [value for value in given if value in self.values]
        if self.question in FLAG_DEFAULTS:
            said = phrase("{0} is yes", asked) if given == ("true",) else phrase("{0} is no", asked)
            return Verdict(bool(shared), said)
        if shared:
            return Verdict(True, phrase("{0} is {1}", asked, together(_keys(shared))))
        wanted = alternatives(_keys(self.values))
        if not given:
            return Verdict(False, phrase("{0} is none, not {1}", asked, wanted))
        return Verdict(False, phrase("{0} is {1}, not {2}", asked, together(_keys(given)), wanted))


def _keys(answers: Iterable[str]) -> Iterator[DealKey]:
    return map(DealKey, answers)


@dataclass(frozen=True, slots=True)
class AllOf:
    """Holds when every part holds. A failing verdict names only the parts that fail."""

    parts: tuple[Condition, ...]

    def judge(self, deal: Deal) -> Verdict:
        """True when every part holds."""
        verdicts = [part.judge(deal) for part in self.parts]
        holds = all(verdict.holds for verdict in verdicts)
        return Verdict(holds, together(v.because for v in verdicts if holds or not v.holds))


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Holds when at least one part holds. A holding verdict names only the parts that hold."""

    parts: tuple[Condition, ...]

    def judge(self, deal: Deal) -> Verdict:
        """True when at least one part holds."""
        verdicts = [part.judge(deal) for part in self.parts]
        holds = any(verdict.holds for verdict in verdicts)
        told = [v.because for v in verdicts if v.holds or not holds]
        return Verdict(holds, together(told) if holds else neither(told))


@dataclass(frozen=True, slots=True)
class Not:
    """Holds when its part does not."""

    part: Condition

    def judge(self, deal: Deal) -> Verdict:
        """The opposite of the part's verdict, for the same reason."""
        verdict = self.part.judge(deal)
        return Verdict(not verdict.holds, verdict.because)


def all_of(*parts: Condition) -> Condition:
    """The conjunction of `parts`, with needless `Always` left out."""
    needed = tuple(part for part in parts if not isinstance(part, Always))
    return Always() if not needed else needed[0] if len(needed) == 1 else AllOf(needed)
