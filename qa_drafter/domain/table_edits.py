"""Acts on the responsibility matrices as wholes: matrices that come and go, and the columns a deal gives them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.edit_guard import check_same
from qa_drafter.domain.identifiers import MatrixId
from qa_drafter.domain.raci import Matrix, Role


@dataclass(frozen=True, slots=True)
class MatrixInserted:
    """A matrix came in with its rows, at `index` among the matrices."""

    index: int
    matrix: Matrix

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when it has the matrix already."""
        held = agreement.matrices
        taken = self.index > len(held) or any(matrix.id == self.matrix.id for matrix in held)
        check_same(f"matrix {self.matrix.id}", False, taken)
        return replace(agreement, matrices=(*held[: self.index], self.matrix, *held[self.index :]))

    def inverse(self) -> MatrixRemoved:
        """The edit that takes this one back."""
        return MatrixRemoved(self.index, self.matrix)


@dataclass(frozen=True, slots=True)
class MatrixRemoved:
    """A matrix went out with its rows, from `index` among the matrices."""

    index: int
    matrix: Matrix

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when the matrix stands there no longer or has changed."""
        held = agreement.matrices
        found = held[self.index] if self.index < len(held) else None
        check_same(f"matrix {self.matrix.id}", self.matrix, found)
        return replace(agreement, matrices=(*held[: self.index], *held[self.index + 1 :]))

    def inverse(self) -> MatrixInserted:
        """The edit that takes this one back."""
        return MatrixInserted(self.index, self.matrix)


@dataclass(frozen=True, slots=True)
class ColumnsChanged:
    """The columns of some matrices went from one list of roles to another; none that goes has a duty there."""

    matrices: tuple[MatrixId, ...]
    was: tuple[Role, ...]
    now: tuple[Role, ...]

    @property
    def come(self) -> tuple[Role, ...]:
        """The roles that come in."""
        return _beside(self.now, self.was)

    @property
    def gone(self) -> tuple[Role, ...]:
        """The roles that go out."""
        return _beside(self.was, self.now)

    def apply(self, agreement: Agreement) -> Agreement:
        """The agreement after the edit; EditOutOfDate when a matrix has other columns or a duty in one that goes."""
        kept = {role.id for role in self.now}
        for name in self.matrices:
            matrix = agreement.matrix(name)
            lost = any(role not in kept for row in matrix.rows for role, _ in row.duties)
            check_same(f"matrix {name}", (self.was, False), (matrix.roles, lost))
            agreement = agreement.with_matrix(replace(matrix, roles=self.now))
        return agreement

    def inverse(self) -> ColumnsChanged:
        """The edit that takes this one back."""
        return ColumnsChanged(self.matrices, self.now, self.was)


def _beside(roles: tuple[Role, ...], others: tuple[Role, ...]) -> tuple[Role, ...]:
    known = {role.id for role in others}
    return tuple(role for role in roles if role.id not in known)
