"""The command that checks the clause library whole. Apart from those that read it: it needs all that reads files."""

from __future__ import annotations

import argparse

from qa_drafter.cli.session import print_json, workspace_of
from qa_drafter.services.library_checking import library_report


def check_library(asked: argparse.Namespace) -> int:
    """Check every file, text and record; exit status 1 when one has an error."""
    report = library_report(workspace_of(asked).library_folder)
    findings = report.findings
    if asked.json:
        rows = [
            {"code": f.code, "severity": f.severity, "place": f.place, "message": f.message, "source": list(f.source)}
            for f in findings
        ]
        print_json({"findings": rows})
    else:
        for finding in findings:
            print(f"{finding.severity}: {finding.place}: {finding.message}")
        print(f"{report.texts} texts, {len(findings)} findings")
    return 0 if report.is_sound else 1
