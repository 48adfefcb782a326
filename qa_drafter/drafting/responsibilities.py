"""The responsibility matrices of a deal: applicable activities, columns and default letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from qa_drafter.domain.deal import Deal
from qa_drafter.domain.identifiers import MatrixId, RoleId
from qa_drafter.domain.library import ClauseLibrary
from qa_drafter.domain.raci import Activity, Duty, Matrix, MatrixTemplate, Role, Row

QP: Final = RoleId("sponsor_qp")
PRODUCTION: Final = RoleId("cmo_production")
LABORATORY: Final = RoleId("cmo_qc")

LABORATORY_MATRICES: Final = frozenset(
    MatrixId(name)
    for name in (
        "testing",
        "deviations",
        "documentation",
        "stability",
        "audits_inspections",
        "subcontracting",
        "materials",
        "clinical",
    )
)
"""The matrices of a contract laboratory: it makes and packs nothing. `clinical` holds its transferred
obligations (21 CFR 312.52), whose activity applies to laboratories alone."""


def matrices_for(library: ClauseLibrary, deal: Deal) -> tuple[Matrix, ...]:
    """Every matrix with at least one applicable activity, with the defaults of the deal's partner type."""
    roles = tuple(role for role in library.roles if _has_column(role, deal))
    built = (_matrix(library, deal, template, roles) for template in library.matrices)
    return tuple(matrix for matrix in built if matrix.rows)


def _has_column(role: Role, deal: Deal) -> bool:
    # Dir 2001/83/EC Art 48 and 51; HMR 2012: a Qualified Person exists only for the EU and the UK.
    if role.id == QP:
        return bool({"eu", "uk"} & set(deal.answer("market")))
    return not (role.id == PRODUCTION and deal.answer("partner_type") == ("cro_lab",))


def _matrix(library: ClauseLibrary, deal: Deal, template: MatrixTemplate, roles: tuple[Role, ...]) -> Matrix:
    laboratory = deal.answer("partner_type") == ("cro_lab",)
    rows = tuple(
        Row(activity.id, activity.statement, _duties(activity, deal, roles))
        for activity in library.activities
        if activity.matrix == template.id
        and activity.when.holds(deal)
        and not (laboratory and template.id not in LABORATORY_MATRICES)
    )
    return Matrix(template.id, template.title, roles, rows)


def _duties(activity: Activity, deal: Deal, roles: tuple[Role, ...]) -> tuple[tuple[RoleId, Duty], ...]:
    return placed(activity.proposed(deal.answer("partner_type")[0]), roles)


def placed(letters: Mapping[RoleId, Duty], roles: Sequence[Role]) -> tuple[tuple[RoleId, Duty], ...]:
    """The letters that stand in these columns: those of production go to the laboratory where it has no column.

    Letters of another role without a column have no place.
    """
    given, columns = dict(letters), {role.id for role in roles}
    if PRODUCTION in given and PRODUCTION not in columns:
        given[LABORATORY] = _joined(given.get(LABORATORY, Duty.NONE), given.pop(PRODUCTION))
    return tuple((role.id, given[role.id]) for role in roles if given.get(role.id, Duty.NONE) is not Duty.NONE)


def _joined(one: Duty, other: Duty) -> Duty:
    """The stronger letter where one role takes over another's; accountable and responsible join."""
    if one.is_accountable or other.is_accountable:
        return Duty.BOTH if one.is_responsible or other.is_responsible else Duty.ACCOUNTABLE
    strength = (Duty.NONE, Duty.INFORMED, Duty.CONSULTED, Duty.RESPONSIBLE)
    return max(one, other, key=strength.index)
