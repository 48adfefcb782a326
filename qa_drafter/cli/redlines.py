"""The command that writes two versions of an agreement as tracked changes."""

from __future__ import annotations

import argparse

from qa_drafter.cli.session import opened
from qa_drafter.cli.word_files import check_table, files_asked, profile_of, say, stamp_of, write_table
from qa_drafter.domain.errors import WordFileRefused
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.comparison_profiles import marking_of
from qa_drafter.services.delivery import together
from qa_drafter.services.redlining import redline_versions


def redline(asked: argparse.Namespace) -> int:
    """Write the redline of two versions."""
    stamp, profile = stamp_of(asked), profile_of(asked)
    check_table(asked, asked.agreement)
    with opened(asked, writing=False) as agreement:
        base = agreement.version_named(asked.base)
        target = agreement.version_named(asked.target) if asked.target else None
        comparison = Comparing(agreement).versions(base, target)
    with together(*files_asked(asked), refusal=WordFileRefused):
        report = redline_versions(comparison, asked.out, stamp, marking=marking_of(profile))
        write_table(asked, report, (str(base), str(target or "working copy")), profile)
    return say(report, profile, as_json=asked.json)
