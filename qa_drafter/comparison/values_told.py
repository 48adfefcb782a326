"""What another value of a term means: past a limit, back within it, nearer to it or further away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from qa_drafter.domain.change import Change, Meaning, Weight
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.edits import BlankFilled, TermSet
from qa_drafter.domain.terms import NO_BREAK, Limit, LimitKind, LimitTest, Term, TermDefinition, Unit, printed

_MUCH: Final = 2.0
"""How many times as long, or as short, a value is that differs in substance where no limit tells."""


def value_meaning(edit: TermSet, definition: TermDefinition, limits: Iterable[Limit], deal: Deal) -> Meaning:
    """`Notice of critical deviation goes from 1 Business Day to 2 Business Days`, and its weight."""
    was, now = Term(definition, edit.was), Term(definition, edit.now)
    told = f"{definition.label} goes from {_plain(was.printed)} to {_plain(now.printed)}"
    applicable = [limit for limit in limits if limit.term == edit.term and limit.when.judge(deal).holds]
    return Meaning(told, *(_by_limits(was, now, applicable) or _by_measure(was, now)))


def blank_meaning(edit: BlankFilled, change: Change) -> Meaning:
    """`Schedule 6 Reference standards, Specification number: SP-014 is entered`, and its weight."""
    if not edit.was:
        return Meaning(f"{change.place}: {edit.now} is entered", Weight.MINOR, "a blank is filled in")
    if not edit.now:
        return Meaning(f"{change.place}: {edit.was} is taken out", Weight.SUBSTANTIAL, "the blank is open again")
    told = f"{change.place} goes from {edit.was} to {edit.now}"
    return Meaning(told, Weight.SUBSTANTIAL, "the parties work by what stands there")


def _by_limits(was: Term, now: Term, limits: Sequence[Limit]) -> tuple[Weight, str] | None:
    broken = [limit for limit in limits if limit.is_broken_by(now)]
    for limit in broken:
        if limit.kind is not LimitKind.ADVISORY or limit.test is LimitTest.NOT:
            return Weight.CRITICAL, f"beyond the limit of {_bound(limit, now.definition)}"
    if broken:
        return Weight.SUBSTANTIAL, f"beyond what is usual, {_bound(broken[0], now.definition)}"
    mended = [limit for limit in limits if limit.is_broken_by(was)]
    if mended:
        return Weight.SUBSTANTIAL, f"back within the limit of {_bound(mended[0], now.definition)}"
    bounds = [limit for limit in limits if limit.test is not LimitTest.NOT]
    if not bounds or isinstance(was.value, str) or isinstance(now.value, str):
        return None
    nearer = (now.value > was.value) is (bounds[0].test is LimitTest.MAX)
    weight, way = (Weight.SUBSTANTIAL, "closer to") if nearer else (Weight.MINOR, "further from")
    return weight, f"{way} the limit of {_bound(bounds[0], now.definition)}"


def _by_measure(was: Term, now: Term) -> tuple[Weight, str]:
    if now.definition.unit is Unit.ENUM:
        return Weight.SUBSTANTIAL, "another rule is chosen"
    if isinstance(was.value, str) or isinstance(now.value, str):
        return Weight.MINOR, "other words, for which no limit stands"
    low, high = sorted((float(was.value), float(now.value)))
    if low == 0 or high / low >= _MUCH:
        return Weight.SUBSTANTIAL, "a value of another order, for which no limit stands"
    return Weight.MINOR, "no limit stands for it"


def _bound(limit: Limit, definition: TermDefinition) -> str:
    if limit.test is LimitTest.NOT:
        return f"what may be chosen, which is not {_plain(printed(definition, limit.value))}"
    word = "at most" if limit.test is LimitTest.MAX else "at least"
    said = printed(replace(definition, unit=limit.unit or definition.unit), limit.value)
    return f"{word} {_plain(said)}"


def _plain(text: str) -> str:
    return text.replace(NO_BREAK, " ")
