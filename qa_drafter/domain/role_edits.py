"""Acts on the columns of the responsibility matrices: own roles that come, go, or take another name."""

from __future__ import annotations

from dataclasses import dataclass

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edit_guard import check_same
from qa_drafter.domain.identifiers import MatrixId
from qa_drafter.domain.raci import Role


@dataclass(frozen=True, slots=True)
class RoleAdded:
    """A role became a column of some matrices, at its place among the roles of its party."""

    role: Role
    matrices: tuple[MatrixId, ...]

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when a matrix has the role already."""
        for name in self.matrices:
            matrix = agreement.matrix(name)
            check_same(f"role {self.role.id}", False, any(role.id == self.role.id for role in matrix.roles))
            agreement = agreement.with_matrix(matrix.with_role(self.role))
        return agreement

    def inverse(self) -> RoleRemoved:
        """The edit that takes this one back."""
        return RoleRemoved(self.role, self.matrices)


@dataclass(frozen=True, slots=True)
class RoleRemoved:
    """A role without a duty went out of some matrices."""

    role: Role
    matrices: tuple[MatrixId, ...]

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when the role has another name or a duty by now."""
        for name in self.matrices:
            matrix = agreement.matrix(name)
            column = next((role for role in matrix.roles if role.id == self.role.id), None)
            busy = any(role == self.role.id for row in matrix.rows for role, _ in row.duties)
            check_same(f"role {self.role.id}", (self.role, False), (column, busy))
            agreement = agreement.with_matrix(matrix.without_role(self.role.id))
        return agreement

    def inverse(self) -> RoleAdded:
        """The edit that takes this one back."""
        return RoleAdded(self.role, self.matrices)


@dataclass(frozen=True, slots=True)
class RoleRenamed:
    """A role took another name, or stands for another function of the law, in every matrix that has it."""

    was: Role
    now: Role

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when no matrix has the role as it was."""
        holding = [matrix for matrix in agreement.matrices if any(role.id == self.was.id for role in matrix.roles)]
        check_same(f"role {self.was.id}", {self.was}, {matrix.role(self.was.id) for matrix in holding})
        for matrix in holding:
            agreement = agreement.with_matrix(matrix.with_role_renamed(self.now))
        return agreement

    def inverse(self) -> RoleRenamed:
        """The edit that takes this one back."""
        return RoleRenamed(was=self.now, now=self.was)


RoleEdit = RoleAdded | RoleRemoved | RoleRenamed
"""An act on the columns."""
