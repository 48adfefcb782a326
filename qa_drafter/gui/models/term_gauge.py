"""A negotiated value on a scale: where it stands among what each side starts from and what the limits allow. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from qa_drafter.domain.deal import Position
from qa_drafter.domain.terms import Limit, LimitTest, Term

_SIDES: Final = (Position.SPONSOR, Position.BALANCED, Position.CMO)
_MARGIN: Final = 0.08
"""Share of the scale that is left free at both ends, so that no mark stands at the edge."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """The marks of one scale, in the unit of the term. `most` and `least` are the strictest limits."""

    value: float
    sponsor: float
    balanced: float
    cmo: float
    typical: tuple[float, float] | None
    most: float | None
    least: float | None
    beyond: bool

    def share(self, value: float) -> float:
        """Where a value stands between the ends of the scale, from 0 to 1."""
        low, high = self._ends()
        return _MARGIN + (1 - 2 * _MARGIN) * (value - low) / (high - low)

    def _ends(self) -> tuple[float, float]:
        marks = [self.value, self.sponsor, self.balanced, self.cmo, *(self.typical or ())]
        marks += [limit for limit in (self.most, self.least) if limit is not None]
        low, high = min(marks), max(marks)
        return (low, high) if low < high else (low - 1, high + 1)


def gauge_of(term: Term, limits: Sequence[Limit], *, beyond: bool) -> Gauge | None:
    """The scale of a term; None where it is words, or where nothing stands to be compared with."""
    definition = term.definition
    if not definition.unit.is_number or isinstance(term.value, str):
        return None
    most, least = _bounds(limits, LimitTest.MAX), _bounds(limits, LimitTest.MIN)
    sponsor, balanced, cmo = (float(definition.default(side)) for side in _SIDES)
    return Gauge(
        value=float(term.value),
        sponsor=sponsor,
        balanced=balanced,
        cmo=cmo,
        typical=definition.typical,
        most=min(most) if most else None,
        least=max(least) if least else None,
        beyond=beyond,
    )


def _bounds(limits: Sequence[Limit], test: LimitTest) -> list[float]:
    """The limits of one kind that are stated in the term's own unit."""
    return [float(one.value) for one in limits if one.test is test and one.unit is None]
