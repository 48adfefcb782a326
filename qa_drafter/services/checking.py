"""All findings of one open agreement."""

from __future__ import annotations

from qa_drafter.checks.limits import limit_findings
from qa_drafter.checks.raci_rules import raci_findings
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.services.open_agreement import OpenAgreement

_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class Checking:
    """Checks one open agreement against law and its own structure."""

    def __init__(self, agreement: OpenAgreement) -> None:
        self._open = agreement

    def findings(self) -> tuple[Finding, ...]:
        """Every finding, gravest first."""
        content = self._open.content
        found = (*limit_findings(content, self._open.library), *raci_findings(content, self._open.library))
        return tuple(sorted(found, key=lambda finding: _ORDER.index(finding.severity)))
