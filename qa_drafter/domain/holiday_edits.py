"""The act on the public holidays that an agreement counts by."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edit_guard import check_same
from qa_drafter.domain.holidays import HolidayList


@dataclass(frozen=True, slots=True)
class HolidaysListed:
    """The lists of public holidays went from one set to another: other places, other years, or a newer count."""

    was: tuple[HolidayList, ...]
    now: tuple[HolidayList, ...]

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        check_same("holidays", self.was, agreement.holidays)
        return replace(agreement, holidays=self.now)

    def inverse(self) -> HolidaysListed:
        """The edit that takes this one back."""
        return HolidaysListed(self.now, self.was)
