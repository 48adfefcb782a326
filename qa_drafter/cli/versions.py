"""Commands about saved versions and the audit trail."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from qa_drafter.cli.session import opened, print_json
from qa_drafter.services.versions import Versions


def save_version(asked: argparse.Namespace) -> int:
    """Keep the working copy as a version and print its id alone."""
    with opened(asked, writing=True) as agreement:
        mark, _ = Versions(agreement).save(asked.label)
    print(mark.id)
    return 0


def list_versions(asked: argparse.Namespace) -> int:
    """Print the saved versions, oldest first."""
    with opened(asked, writing=False) as agreement:
        versions = Versions(agreement)
        marks, pending = versions.marks(), versions.edits_since_last()
    if asked.json:
        print_json({"versions": [asdict(mark) for mark in marks], "edits_since_last": pending})
        return 0
    for mark in marks:
        print(f"{mark.id}  {mark.saved_at}  {mark.saved_by}  {mark.label}  ({mark.edits} edits)")
    if pending:
        print(f"{pending} edits since")
    return 0


def audit(asked: argparse.Namespace) -> int:
    """Print the audit trail; with --verify check its seals, exit status 1 when one is broken."""
    with opened(asked, writing=False) as agreement:
        versions = Versions(agreement)
        entries, broken = versions.audit(), versions.first_broken_entry()
    if asked.json:
        print_json({"entries": [asdict(entry) for entry in entries], "intact": broken is None, "first_broken": broken})
    else:
        for entry in entries:
            reason = f"  ({entry.reason})" if entry.reason else ""
            print(f"{entry.number}  {entry.at}  {entry.who}  {entry.act}{reason}")
    if not asked.verify:
        return 0
    if not asked.json:
        print(
            "the trail is whole"
            if broken is None
            else f"entry {broken} is missing or does not tell what the file holds"
        )
    return 0 if broken is None else 1
