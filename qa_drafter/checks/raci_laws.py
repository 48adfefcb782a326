"""The structural laws of the matrices: exactly one A and at least one R per activity."""

from __future__ import annotations

from collections.abc import Iterator

from qa_drafter.domain.agreement import Agreement
from qa_drafter.domain.finding import Finding, Severity


def raci_findings(agreement: Agreement) -> tuple[Finding, ...]:
    """One finding per law that a row breaks."""
    return tuple(_findings(agreement))


def _findings(agreement: Agreement) -> Iterator[Finding]:
    for matrix in agreement.matrices:
        for row in matrix.rows:
            for breach in row.breaches():
                yield Finding(
                    code=breach.law,
                    severity=Severity.ERROR,
                    place=f"{matrix.title}: {row.statement}",
                    message=breach.message,
                    source=("RACI convention",),
                    subject=row.activity,
                )
