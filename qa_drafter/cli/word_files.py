"""Commands that write Word files with tracked changes, or resolve them."""

from __future__ import annotations

import argparse
from collections import Counter
from datetime import UTC, datetime
from typing import Any

from qa_drafter.cli.session import opened, print_json, user_of
from qa_drafter.domain.change import Change
from qa_drafter.domain.errors import ValueRefused
from qa_drafter.domain.printable import one_line, quoted
from qa_drafter.redline import Stamp
from qa_drafter.services.comparing import Comparing
from qa_drafter.services.preferences import utc_now
from qa_drafter.services.redlining import RedlineReport, compare_files, redline_versions, resolve_file


def redline(asked: argparse.Namespace) -> int:
    """Write the redline of two versions."""
    stamp = _stamp(asked)
    with opened(asked, writing=False) as agreement:
        base = agreement.version_named(asked.base)
        target = agreement.version_named(asked.target) if asked.target else None
        comparison = Comparing(agreement).versions(base, target)
    return _say(redline_versions(comparison, asked.out, stamp), as_json=asked.json)


def compare(asked: argparse.Namespace) -> int:
    """Write the redline of any two Word files."""
    return _say(compare_files(asked.old, asked.new, asked.out, _stamp(asked)), as_json=asked.json)


def resolve(asked: argparse.Namespace) -> int:
    """Write a Word file with its tracked changes accepted or rejected."""
    print(resolve_file(asked.file, asked.out, accept=asked.accept_all))
    return 0


def _stamp(asked: argparse.Namespace) -> Stamp:
    author = one_line(asked.author or user_of(asked), "author")
    if asked.date is None:
        return Stamp(author, utc_now())
    try:
        date = datetime.fromisoformat(asked.date)
        # A time without a zone is UTC, as every time of an agreement is.
        moment = date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)
    except (ValueError, OverflowError):
        what = f"{quoted(asked.date)} is no date"
        raise ValueRefused("--date", what, "write it like 2026-11-22T10:00:00Z") from None
    return Stamp(author, moment.replace(tzinfo=None).isoformat(timespec="seconds") + "Z")


def _say(report: RedlineReport, *, as_json: bool) -> int:
    if as_json:
        counts = Counter(change.kind.value for change in report.changes)
        totals = {"total": len(report.changes), **counts, "document_control": report.document_control}
        changes = [_change(change) for change in report.changes]
        print_json({"changes": changes, "counts": totals, "not_tracked": list(report.not_tracked)})
        return 0
    for change in report.changes:
        print(f"{change.number}  {change.kind}  {change.place}: {_short(change.before)} -> {_short(change.after)}")
    print(f"{len(report.changes)} changes written to {report.path}")
    return 0


def _change(change: Change) -> dict[str, Any]:
    return {
        "number": change.number,
        "kind": change.kind,
        "place": change.place,
        "before": change.before,
        "after": change.after,
        "subject": change.subject,
        "marks": change.marks,
    }


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f"{line[:60]}…" if len(line) > 60 else line or "–"
