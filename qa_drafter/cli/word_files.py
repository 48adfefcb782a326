"""Commands that write Word files with tracked changes, or resolve them."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from qa_drafter.cli.answers import print_json, user_of
from qa_drafter.domain.change import Change, Weight
from qa_drafter.domain.comparison_profile import EVERYTHING, ComparisonProfile
from qa_drafter.domain.errors import ValueRefused, WordFileRefused
from qa_drafter.domain.phrases import verbatim
from qa_drafter.domain.printable import one_line, quoted
from qa_drafter.redline import Stamp, TrackedChange
from qa_drafter.services.comparison_profiles import listed, marking_of, profile_named
from qa_drafter.services.delivery import together
from qa_drafter.services.preferences import utc_now
from qa_drafter.services.table_names import check_table_name
from qa_drafter.services.word_files import RedlineReport, changes_of_file, compare_files, resolve_file, resolve_some


def compare(asked: argparse.Namespace) -> int:
    """Write the redline of any two Word files."""
    check_table(asked, asked.old, asked.new)
    stamp, profile = stamp_of(asked), profile_of(asked)
    with together(*files_asked(asked), refusal=WordFileRefused):
        report = compare_files(
            asked.old, asked.new, asked.out, stamp, keep_earlier=asked.keep_earlier, marking=marking_of(profile)
        )
        write_table(asked, report, (asked.old.name, asked.new.name), profile)
    return say(report, profile, as_json=asked.json)


def profile_of(asked: argparse.Namespace) -> ComparisonProfile:
    """The profile that is asked for; without one everything is told."""
    return profile_named(asked.profile) if asked.profile is not None else EVERYTHING


def check_table(asked: argparse.Namespace, *sources: Path) -> None:
    """Refuse a name that the table of changes cannot have, before anything is written."""
    if asked.table is not None:
        check_table_name(asked.table, asked.out, *sources)


def files_asked(asked: argparse.Namespace) -> tuple[Path, ...]:
    """The redline and, where one is asked for, the table of its changes."""
    return (asked.out,) if asked.table is None else (asked.out, asked.table)


def write_table(
    asked: argparse.Namespace, report: RedlineReport, names: tuple[str, str], profile: ComparisonProfile
) -> None:
    """Write the table of changes where one is asked for."""
    if asked.table is not None:
        from qa_drafter.services.comparison_files import write_report_table  # loads what most redlines need not

        write_report_table(report, names, asked.table, profile)


def resolve(asked: argparse.Namespace) -> int:
    """Accept or reject the tracked changes of a Word file, all or some; or list them."""
    if asked.list:
        return _list(changes_of_file(asked.file), as_json=asked.json)
    if asked.out is None:
        raise ValueRefused("-o", verbatim("no file is named to write to"), verbatim("name one with -o OUT.docx"))
    if asked.accept_all or asked.reject_all:
        if asked.accept or asked.reject:
            raise ValueRefused(
                "command line", verbatim("all changes are asked for, and some"), verbatim("ask for one of the two")
            )
        print(resolve_file(asked.file, asked.out, accept=asked.accept_all))
        return 0
    accept, reject = asked.accept or [], asked.reject or []
    both = sorted({*accept} & {*reject})
    if both:
        raise ValueRefused(
            "command line", verbatim(f"change {both[0]} is to be both accepted and rejected"), verbatim("choose one")
        )
    if not accept and not reject:
        raise ValueRefused(
            "command line",
            verbatim("nothing says what to resolve"),
            verbatim("give --accept-all, --accept N or --list"),
        )
    print(resolve_some(asked.file, asked.out, accept=accept, reject=reject))
    return 0


def _list(changes: Sequence[TrackedChange], *, as_json: bool) -> int:
    if as_json:
        print_json({"changes": [asdict(change) for change in changes], "counts": {"total": len(changes)}})
        return 0
    for change in changes:
        said = f"{_short(change.before)} -> {_short(change.after)}"
        print(f"{change.number}  {change.kind}  {change.author}, {change.date}: {said}")
    print(f"{len(changes)} tracked changes")
    return 0


def stamp_of(asked: argparse.Namespace) -> Stamp:
    """Author and date of the tracked changes, as asked."""
    author = one_line(asked.author or user_of(asked), "author")
    if asked.date is None:
        return Stamp(author, utc_now())
    try:
        date = datetime.fromisoformat(asked.date)
        # A time without a zone is UTC, as every time of an agreement is.
        moment = date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)
    except (ValueError, OverflowError):
        what = verbatim(f"{quoted(asked.date)} is no date")
        raise ValueRefused("--date", what, verbatim("write it like 2026-11-22T10:00:00Z")) from None
    return Stamp(author, moment.replace(tzinfo=None).isoformat(timespec="seconds") + "Z")


def say(report: RedlineReport, profile: ComparisonProfile, *, as_json: bool) -> int:
    """Tell what a redline shows, as far as the profile lists it."""
    shown = listed(report.changes, profile)
    if as_json:
        counts = Counter(change.kind.value for change in report.changes)
        totals = {"total": len(report.changes), **counts, "document_control": report.document_control}
        changes = [_change(change) for change in shown.changes]
        said: dict[str, Any] = {"changes": changes, "counts": totals, "not_tracked": list(report.not_tracked)}
        if profile != EVERYTHING:
            said |= {"profile": profile.name, "not_listed": shown.left_out}
        print_json({**said, **_weighed(report)} if report.summary else said)
        return 0
    for change in shown.changes:
        print(f"{change.number}  {change.kind}  {change.place}: {_short(change.before)} -> {_short(change.after)}")
        if change.meaning is not None:
            print(f"   {change.meaning.weight}: {change.meaning.told} ({change.meaning.reason})")
    if report.summary:
        print(report.summary)
    for difference in report.not_tracked:
        print(f"not tracked: {difference}")
    written = "1 change" if len(report.changes) == 1 else f"{len(report.changes)} changes"
    unlisted = f"; not listed: {shown.left_out} (profile {profile.name})" if shown.left_out else ""
    print(f"{written} written to {report.path}{unlisted}")
    return 0


def _weighed(report: RedlineReport) -> dict[str, Any]:
    counts = Counter(change.meaning.weight.value for change in report.changes if change.meaning is not None)
    return {"weights": {weight.value: counts[weight.value] for weight in Weight}, "summary": report.summary}


def _change(change: Change) -> dict[str, Any]:
    meaning = asdict(change.meaning) if change.meaning else {}
    return {
        "number": change.number,
        "kind": change.kind,
        "place": change.place,
        "before": change.before,
        "after": change.after,
        "subject": change.subject,
        "marks": change.marks,
        "noise": list(change.noise),
        **meaning,
    }


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f"{line[:60]}…" if len(line) > 60 else line or "–"
