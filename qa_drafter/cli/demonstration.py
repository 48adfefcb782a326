"""The sample deal end to end: agreement, Word file, edits, second version, redline."""

from __future__ import annotations

import argparse
from pathlib import Path

from qa_drafter.cli.session import workspace_of
from qa_drafter.services.demonstration import demonstrate


def demo(asked: argparse.Namespace) -> int:
    """Make the sample in a folder and say what lies there."""
    out: Path = asked.out
    for line in demonstrate(workspace_of(asked), out):
        print(line)
    return 0
