"""`python3 dev.py conformance`: the files of every example deal before every judge, one line each.

Exit status 1 when a judge found a fault. A judge that could not be asked is `not run`; with --strict that is 1 too.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from qa_drafter.domain.raci import OWN_ROLE
from tests.conformance import days, docxodus, fuzz, office, openxml, package, pages, random_input, real_keys, turns
from tests.conformance.deliverables import (
    CLEAN,
    PROMISED_CHANGES,
    REDLINES,
    RESOLVED,
    Case,
    as_pdf,
    cases,
    make,
)
from tests.conformance.reading import differences, exact_lines
from tests.conformance.verdict import CannotJudge, Fault, Outcome, Verdict, judged, not_run
from tests.conformance.word_file import WordFile

Judge = Callable[[Case], Iterator[Fault]]


def by_our_rules(case: Case) -> Iterator[Fault]:
    for name in case.names:
        for fault in package.faults_of(case.file(name), clean=name not in REDLINES):
            # the bookmark of a moved article stands at its new place alone: Word knows no name twice
            if not (case.edits == "arranged" and "rejected" in name and fault.what.endswith("points at no bookmark")):
                yield fault


def by_our_resolve(case: Case) -> Iterator[Fault]:
    """Each redline, resolved by us, is the clean document to the last setting."""
    for pair in RESOLVED.values():
        for clean, resolved in zip(CLEAN, pair, strict=True):
            yield from differences(resolved, exact_lines(case.file(clean)), exact_lines(case.file(resolved)))


def by_change_list(case: Case) -> Iterator[Fault]:
    told = json.loads(case.file("changes.json").read_text(encoding="utf-8"))
    if case.edits == "three" and len(told["changes"]) != PROMISED_CHANGES:
        kinds = ", ".join(f"{change['kind']} {change['place']}" for change in told["changes"])
        yield Fault("redline.docx", "", "change list", f"{len(told['changes'])} changes for 3 edits: {kinds}")
    for change in told["changes"]:
        if not change["marks"] and not change["subject"].startswith(OWN_ROLE):  # a column is marked row by row
            yield Fault("redline.docx", "", "change list", f"{change['place']} has no mark")


def by_second_making(case: Case) -> Iterator[Fault]:
    """The same commands in another interpreter give the same bytes."""
    with tempfile.TemporaryDirectory(prefix="qa_drafter_") as folder:
        again = Path(folder, "again")
        make(case, again, seed=2)
        for name in case.names:
            first, second = case.file(name), again / name
            if first.read_bytes() != second.read_bytes():
                yield Fault(name, ", ".join(_differing(first, second)), "", "a second making gives other bytes")


def _differing(first: Path, second: Path) -> list[str]:
    one, other = WordFile(first), WordFile(second)
    return [name for name in one.names if one.parts[name] != other.parts.get(name)] or ["the zip itself"]


def by_open_xml_sdk(case: Case) -> Iterator[Fault]:
    yield from openxml.faults_of([case.file(name) for name in case.names])


def by_docxodus(case: Case) -> Iterator[Fault]:
    for redline in REDLINES:
        yield from docxodus.faults_of(case.file(redline), *map(case.file, CLEAN))


def by_libreoffice(case: Case) -> Iterator[Fault]:
    if case.edits == "arranged":
        raise CannotJudge("LibreOffice keeps the heading of an article whose content control came, went or moved")
    yield from office.faults_of([case.file(name) for name in REDLINES], *map(case.file, CLEAN))


def by_pages(case: Case) -> Iterator[Fault]:
    new = case.file(CLEAN[1])
    yield from pages.faults_of(as_pdf(case), new)


JUDGES: dict[str, tuple[Judge, str]] = {
    "change list": (by_change_list, "what redline --json names"),
    "own resolve": (by_our_resolve, "text, settings, headers; both redlines, both ways"),
    "package rules": (by_our_rules, "every file"),
    "same bytes twice": (by_second_making, "every file"),
    "Open XML SDK": (by_open_xml_sdk, f"every file, {' and '.join(openxml.DIALECTS)}"),
    "Docxodus resolve": (by_docxodus, "both redlines, both ways"),
    "LibreOffice resolve": (by_libreoffice, "both redlines, both ways"),
    "pages": (by_pages, "v2 as PDF: footers, contents, headings, no blank page"),
}
OF_THE_PROGRAM: dict[str, Callable[[], Iterator[Verdict]]] = {
    "damaged files": fuzz.verdicts,
    "days of work": days.verdicts,
    "random input": random_input.verdicts,
    "real keys": real_keys.verdicts,
    "longest turn": turns.verdicts,
}
"""They judge the engine, the services and the window, and not a deal."""


def verdicts(case: Case, judges: list[str]) -> Iterator[Verdict]:
    """Every judge's word on one case."""
    try:
        make(case, case.folder, seed=1)
    except CannotJudge as reason:
        yield judged(case.name, "making of the files", "", [Fault("", "", "", str(reason))])
        return
    for name in judges:
        judge, looked_at = JUDGES[name]
        try:
            yield judged(case.name, name, looked_at, judge(case))
        except CannotJudge as reason:
            yield not_run(case.name, name, reason)


def _all_verdicts(folder: Path, judges: list[str]) -> Iterator[Verdict]:
    """Of the example deals, then of the program at large."""
    asked = [name for name in judges if name in JUDGES]
    for case in cases(folder) if asked else ():
        yield from verdicts(case, asked)
    for name, verdicts_of in OF_THE_PROGRAM.items():
        if name in judges:
            yield from verdicts_of()


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py conformance", description="The Word files we write, before judges.")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the files that were judged in DIR (made anew)")
    parser.add_argument(
        "--judge", action="append", choices=[*JUDGES, *OF_THE_PROGRAM], help="this judge alone; may be given again"
    )
    parser.add_argument("--all-faults", action="store_true", help="list every fault")
    parser.add_argument("--strict", action="store_true", help="exit status 1 also when a judge was not run")
    return parser.parse_args()


def main() -> int:
    """Judge, print, and return the exit status."""
    asked = _asked()
    folder = asked.keep or Path(tempfile.mkdtemp(prefix="qa_drafter_conformance_"))
    if asked.keep and folder.is_dir() and any(folder.iterdir()):
        print(f"{folder}: the folder is not empty; name another", file=sys.stderr)
        return 2
    counts: Counter[Outcome] = Counter()
    try:
        for verdict in _all_verdicts(folder, asked.judge or [*JUDGES, *OF_THE_PROGRAM]):
            counts[verdict.outcome] += 1
            print(*verdict.lines(all_faults=asked.all_faults), sep="\n", flush=True)
    finally:
        if not asked.keep:
            shutil.rmtree(folder, ignore_errors=True)
    print(", ".join(f"{counts[outcome]} {outcome.lower()}" for outcome in Outcome))
    return 1 if counts[Outcome.FAILED] or (asked.strict and counts[Outcome.NOT_RUN]) else 0


if __name__ == "__main__":
    sys.exit(main())
