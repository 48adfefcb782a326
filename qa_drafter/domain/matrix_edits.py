"""Acts on the responsibility matrices of an agreement."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edit_guard import check_same
from qa_drafter.domain.identifiers import ActivityId, MatrixId, RoleId
from qa_drafter.domain.raci import Duty

Duties = tuple[tuple[RoleId, Duty], ...]


@dataclass(frozen=True, slots=True)
class RaciReassigned:
    """The duties of one activity went from one set to another. A moved A is one edit, not two."""

    matrix: MatrixId
    activity: ActivityId
    was: Duties
    now: Duties

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when `was` is not what it holds."""
        matrix = agreement.matrix(self.matrix)
        check_same(f"activity {self.activity}", self.was, matrix.row(self.activity).duties)
        return agreement.with_matrix(matrix.with_duties(self.activity, dict(self.now)))

    def inverse(self) -> RaciReassigned:
        """The edit that takes this one back."""
        return replace(self, was=self.now, now=self.was)
