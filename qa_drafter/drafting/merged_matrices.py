"""The responsibility matrices brought to another deal: matrices, columns, rows and first letters come and go."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace

from qa_drafter.domain.identifiers import ActivityId
from qa_drafter.domain.raci import Matrix, Role, Row
from qa_drafter.drafting.merging import merged
from qa_drafter.drafting.responsibilities import placed


@dataclass(frozen=True, slots=True)
class MatrixMerge:
    """The matrices as they are held, as the old deal calls for them, and as the new one does."""

    held: tuple[Matrix, ...]
    base: tuple[Matrix, ...]
    fresh: tuple[Matrix, ...]

    def result(self, keeping: Container[str]) -> Iterator[Matrix]:
        """The matrices under the new deal: own activities stay, and with them their matrix."""
        sides = [{matrix.id: matrix for matrix in side} for side in (self.held, self.fresh)]
        names = {role.id: role for matrix in self.held for role in matrix.roles}
        for matrix in merged(self.held, self.fresh, lambda each: each.id, keeping=keeping):
            held, fresh = (side.get(matrix.id) for side in sides)
            if held is None:
                yield replace(matrix, roles=tuple(names.get(role.id, role) for role in matrix.roles))
            elif (changed := self._changed(held, fresh, keeping)).rows:
                yield changed

    def _changed(self, held: Matrix, fresh: Matrix | None, keeping: Container[str]) -> Matrix:
        before, asked = _rows(self.base), _rows(self.fresh)
        roles = self._roles(held)
        calling = () if held.id in keeping else before
        rows = merged(held.rows, fresh.rows if fresh else (), lambda row: row.activity, before=calling, keeping=keeping)
        return replace(
            held,
            roles=roles,
            rows=tuple(
                _lettered(row, before.get(row.activity), asked.get(row.activity), roles, kept=row.activity in keeping)
                for row in rows
            ),
        )

    def _roles(self, held: Matrix) -> tuple[Role, ...]:
        """Every matrix has the same columns of the library, besides own ones."""
        base, fresh = (side[0].roles if side else () for side in (self.base, self.fresh))
        return merged(held.roles, fresh, lambda role: role.id, before={role.id for role in base})


def _rows(matrices: Sequence[Matrix]) -> dict[ActivityId, Row]:
    return {row.activity: row for matrix in matrices for row in matrix.rows}


def _lettered(row: Row, was: Row | None, now: Row | None, roles: Sequence[Role], *, kept: bool) -> Row:
    """The row with the letters of the new deal where nobody touched the old ones, or where too few of them are left."""
    left = replace(row, duties=placed(dict(row.duties), roles))
    untouched = was is not None and was.duties == row.duties
    if now is None or (not (untouched and not kept) and (row.breaches() or not left.breaches())):
        return left
    return replace(row, duties=placed(dict(now.duties), roles))
