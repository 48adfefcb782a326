"""Commands that judge an agreement: its findings, and requirement by requirement what settles it."""

from __future__ import annotations

import argparse
from collections import Counter
from typing import Any

from qa_drafter.cli.session import opened, print_json
from qa_drafter.domain.coverage import CoverageLine, CoverageStatus
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.services.captions import caption
from qa_drafter.services.checking import Checking


def check(asked: argparse.Namespace) -> int:
    """Print every finding; exit status 1 when one is an error."""
    with opened(asked, writing=False) as agreement:
        findings = Checking(agreement).findings()
    if asked.json:
        print_json({"findings": [_finding(finding) for finding in findings]})
    else:
        for finding in findings:
            source = f" [{'; '.join(finding.source)}]" if finding.source else ""
            print(f"{finding.severity}: {finding.place}: {finding.message}{source}")
        print("1 finding" if len(findings) == 1 else f"{len(findings)} findings")
    return 1 if any(finding.severity is Severity.ERROR for finding in findings) else 0


def coverage(asked: argparse.Namespace) -> int:
    """Print requirement by requirement what settles it; exit status 1 when one that blocks issue is not settled."""
    with opened(asked, writing=False) as agreement:
        lines = Checking(agreement).coverage()
    counted = Counter(line.status for line in lines)
    counts = {str(status): counted[status] for status in CoverageStatus}
    if asked.json:
        print_json({"requirements": [_covered(line) for line in lines], "counts": counts})
    else:
        for line in lines:
            source = f" [{'; '.join(line.source)}]" if line.source else ""
            print(f"{line.status:<14} {_label(line):<15} {line.requirement.id}: {line.because}{source}")
        print(", ".join(f"{number} {name.replace('_', ' ')}" for name, number in counts.items()))
    return 1 if any(line.blocks for line in lines) else 0


def _label(line: CoverageLine) -> str:
    return f"{line.level}, policy" if line.requirement.policy else str(line.level)


def _covered(line: CoverageLine) -> dict[str, Any]:
    return {
        "id": line.requirement.id,
        "level": line.level,
        "policy": line.requirement.policy,
        "statement": line.requirement.statement,
        "status": line.status,
        "articles": list(line.articles),
        "because": line.because,
        "source": list(line.source),
        "blocks": line.blocks,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "place": finding.place,
        "message": finding.message,
        "source": list(finding.source),
        "subject": finding.subject,
        "clause": finding.clause,
        "mend": caption(finding.mend) if finding.mend else None,
    }
