"""What another value of a term means: past a limit, back within it, nearer to it or further away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from qa_drafter.domain.change import Change, Meaning, Weight
from qa_drafter.domain.deal import Deal
from qa_drafter.domain.edits import BlankFilled, TermSet
from qa_drafter.domain.phrases import Phrase, phrase
from qa_drafter.domain.terms import NO_BREAK, Limit, LimitKind, LimitTest, Term, TermDefinition, Unit, printed

_MUCH: Final = 2.0
"""How many times as long, or as short, a value is that differs in substance where no limit tells."""


def value_meaning(edit: TermSet, definition: TermDefinition, limits: Iterable[Limit], deal: Deal) -> Meaning:
    """`Notice of critical deviation goes from 1 Business Day to 2 Business Days`, and its weight."""
    was, now = Term(definition, edit.was), Term(definition, edit.now)
    told = phrase("{0} goes from {1} to {2}", definition.label, _plain(was.printed), _plain(now.printed))
    applicable = [limit for limit in limits if limit.term == edit.term and limit.when.holds(deal)]
    return Meaning(told, *(_by_limits(was, now, applicable) or _by_measure(was, now)))


def blank_meaning(edit: BlankFilled, change: Change) -> Meaning:
    """`Schedule 6 Reference standards, Specification number: SP-014 is entered`, and its weight."""
    if not edit.was:
        return Meaning(
            phrase("{0}: {1} is entered", change.place, edit.now), Weight.MINOR, phrase("a blank is filled in")
        )
    if not edit.now:
        return Meaning(
            phrase("{0}: {1} is taken out", change.place, edit.was),
            Weight.SUBSTANTIAL,
            phrase("the blank is open again"),
        )
    told = phrase("{0} goes from {1} to {2}", change.place, edit.was, edit.now)
    return Meaning(told, Weight.SUBSTANTIAL, phrase("the parties work by what stands there"))


def _by_limits(was: Term, now: Term, limits: Sequence[Limit]) -> tuple[Weight, Phrase] | None:
    broken = [limit for limit in limits if limit.is_broken_by(now)]
    for limit in broken:
        if limit.kind is not LimitKind.ADVISORY or limit.test is LimitTest.NOT:
            return Weight.CRITICAL, phrase("beyond the limit of {0}", _bound(limit, now.definition))
    if broken:
        return Weight.SUBSTANTIAL, phrase("beyond what is usual, {0}", _bound(broken[0], now.definition))
    mended = [limit for limit in limits if limit.is_broken_by(was)]
    if mended:
        return Weight.SUBSTANTIAL, phrase("back within the limit of {0}", _bound(mended[0], now.definition))
    bounds = [limit for limit in limits if limit.test is not LimitTest.NOT]
    if not bounds or isinstance(was.value, str) or isinstance(now.value, str):
        return None
    bound = _bound(bounds[0], now.definition)
    if (now.value > was.value) is (bounds[0].test is LimitTest.MAX):
        return Weight.SUBSTANTIAL, phrase("closer to the limit of {0}", bound)
    return Weight.MINOR, phrase("further from the limit of {0}", bound)


def _by_measure(was: Term, now: Term) -> tuple[Weight, Phrase]:
    if now.definition.unit is Unit.ENUM:
        return Weight.SUBSTANTIAL, phrase("another rule is chosen")
    if isinstance(was.value, str) or isinstance(now.value, str):
        return Weight.MINOR, phrase("other words, for which no limit stands")
    low, high = sorted((float(was.value), float(now.value)))
    if low == 0 or high / low >= _MUCH:
        return Weight.SUBSTANTIAL, phrase("a value of another order, for which no limit stands")
    return Weight.MINOR, phrase("no limit stands for it")


def _bound(limit: Limit, definition: TermDefinition) -> Phrase:
    if limit.test is LimitTest.NOT:
        return phrase("what may be chosen, which is not {0}", _plain(printed(definition, limit.value)))
    said = _plain(printed(replace(definition, unit=limit.unit or definition.unit), limit.value))
    return phrase("at most {0}", said) if limit.test is LimitTest.MAX else phrase("at least {0}", said)


def _plain(text: str) -> str:
    return text.replace(NO_BREAK, " ")
