"""How many changes lie between saved versions, and how many of them are critical."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.comparison.changes import State
from qa_drafter.domain.change import Weight
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.services.comparing import ComparisonSide, compare_states
from qa_drafter.services.progress import Progress, no_progress


@dataclass(frozen=True, slots=True)
class ChangeCount:
    """Between two states: all changes, and the critical ones among them."""

    changes: int
    critical: int


@dataclass(frozen=True, slots=True)
class CountTask:
    """Pairs of states whose changes are to be counted. Holds values alone, so it can be done on any thread."""

    pairs: tuple[tuple[ComparisonSide, ComparisonSide], ...]
    library: ClauseLibrary

    def done(self, progress: Progress = no_progress) -> tuple[ChangeCount, ...]:
        """The counts, pair by pair; a state that stands in two pairs is printed once."""
        counts: list[ChangeCount] = []
        before: tuple[ComparisonSide, State] | None = None
        for place, (old, new) in enumerate(self.pairs):
            first = before[1] if before is not None and before[0].content == old.content else old.state()
            second = new.state()
            changes = compare_states(first, second, self.library).changes
            critical = sum(c.meaning is not None and c.meaning.weight is Weight.CRITICAL for c in changes)
            counts.append(ChangeCount(len(changes), critical))
            before = new, second
            progress((place + 1) / len(self.pairs))
        return tuple(counts)
