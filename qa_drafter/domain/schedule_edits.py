"""The act on the blanks of the schedules that the parties fill in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edit_guard import check_same
from qa_drafter.domain.schedule_form import FilledBlank


@dataclass(frozen=True, slots=True)
class BlankFilled:
    """One blank went from `was` to `now`; no words: it is blank. `column` counts from 0.

    `named` is how a person finds it: schedule, row and column in words, as they stood; empty where nobody said.
    """

    schedule: str
    row: str
    column: int
    was: str
    now: str
    named: str = ""

    @property
    def subject(self) -> str:
        """What it is about: the row of the schedule."""
        return FilledBlank(self.schedule, self.row, self.column, self.now).subject

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        place = (self.schedule, self.row, self.column)
        check_same(f"schedule {self.schedule}", self.was, agreement.words_in(*place))
        others = (blank for blank in agreement.filled if blank.place != place)
        filled = (*others, FilledBlank(*place, self.now)) if self.now else tuple(others)
        return replace(agreement, filled=tuple(sorted(filled, key=lambda blank: blank.place)))

    def inverse(self) -> BlankFilled:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)
