"""Commands that make, show and check an agreement."""

from __future__ import annotations

import argparse
from collections import Counter
from typing import Any

from qa_drafter.cli.session import opened, print_json, workspace_of
from qa_drafter.domain.coverage import CoverageLine, CoverageStatus
from qa_drafter.domain.finding import Finding, Severity
from qa_drafter.services.captions import caption
from qa_drafter.services.checking import Checking
from qa_drafter.services.showing import Shown, shown


def new(asked: argparse.Namespace) -> int:
    """Assemble an agreement from a deal file and keep it as version v1."""
    workspace = workspace_of(asked)
    agreement = workspace.create(workspace.read_deal(asked.deal), asked.out)
    content = agreement.content
    agreement.close()
    print(f"{asked.out}: {content.number}, {len(content.sections)} sections, {len(content.articles)} articles, v1")
    return 0


def show(asked: argparse.Namespace) -> int:
    """Print an agreement: sections, articles and why they are in, terms, matrices."""
    with opened(asked, writing=False) as agreement:
        version = agreement.version_named(asked.version) if asked.version else None
        content = shown(agreement, version)
    if asked.json:
        print_json(content)
    else:
        _print_shown(content)
    return 0


def _print_shown(content: Shown) -> None:
    print(f"{content['agreement']['title']} ({content['agreement']['number']}), {content['version']}")
    for section in content["sections"]:
        print(f"\n{section['number']} {section['title']}")
        for article in section["articles"]:
            pin = f"{article['clause']} {article['position']}-{article['version']}"
            print(f"  {article['number']:<6} {article['title']}  [{pin}; {article['because']}]")
    print("\nTerms")
    for name, term in content["terms"].items():
        print(f"  {name} = {term['printed']}")
    for matrix in content["matrices"]:
        print(f"\nMatrix {matrix['id']}: {matrix['title']}")
        for activity in matrix["activities"]:
            duties = " ".join(f"{role}={duty}" for role, duty in activity["duties"].items() if duty)
            duties += f"  [{', '.join(activity['clauses'])}]" if activity["clauses"] else ""
            hidden = f"  (hidden: {activity['hidden']})" if "hidden" in activity else ""
            print(f"  {activity['id']}: {duties}{hidden}")
            if "note" in activity:
                print(f"    note: {activity['note']}")


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
