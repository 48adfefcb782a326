"""What a judge says about the files of a case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

SHOWN = 12


class Outcome(StrEnum):
    """How a judgement ended. What could not be judged has never passed."""

    PASSED = "passed"
    FAILED = "FAILED"
    NOT_RUN = "not run"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: in which file, in which part of it, where there, and what."""

    file: str
    part: str
    place: str
    what: str

    def __str__(self) -> str:
        return ", ".join(fact for fact in (self.file, self.part, self.place) if fact) + f": {self.what}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The word of one judge on one case; `note` says what was looked at, or why nothing was."""

    case: str
    judge: str
    outcome: Outcome
    note: str
    faults: tuple[Fault, ...] = ()

    def lines(self, *, all_faults: bool = False) -> Iterable[str]:
        """One line, and one for each fault."""
        yield f"{self.outcome:<8} {self.case:<28} {self.judge:<26} {self.note}"
        shown = self.faults if all_faults else self.faults[:SHOWN]
        yield from (f"         - {fault}" for fault in shown)
        if len(shown) < len(self.faults):
            yield f"         - and {len(self.faults) - len(shown)} more; --all-faults lists them"


class CannotJudge(Exception):
    """A judge is not to be had on this machine; the text says in one line why and what would help."""


def judged(case: str, judge: str, looked_at: str, faults: Iterable[Fault]) -> Verdict:
    """Passed when there is no fault."""
    found = tuple(faults)
    if not found:
        return Verdict(case, judge, Outcome.PASSED, looked_at)
    return Verdict(case, judge, Outcome.FAILED, f"{looked_at}: {len(found)} faults", found)


def not_run(case: str, judge: str, reason: CannotJudge) -> Verdict:
    """Nobody looked."""
    return Verdict(case, judge, Outcome.NOT_RUN, " ".join(str(reason).split()))
