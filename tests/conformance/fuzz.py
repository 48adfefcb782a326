"""Damaged files at length: what is not refused keeps the law, and opens in other programs where its inputs do."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.conformance import docxodus, office
from tests.conformance.verdict import CannotJudge, Fault, Verdict, judged, not_run
from tests.redline.mutations import compared, damaged_pair

ROUNDS = 400
SHOWN_TO_OFFICE = 40
Made = dict[str, tuple[Path, Path, Path]]
"""Old, new and redline of each comparison that was not refused."""


def verdicts(rounds: int = ROUNDS) -> Iterator[Verdict]:
    """The word of each judge on as many damaged pairs."""
    with tempfile.TemporaryDirectory(prefix="qa_drafter_") as name:
        made: Made = {}
        ended: Counter[str] = Counter()
        faults = list(_compared(rounds, Path(name), made, ended))
        told = ", ".join(f"{count} {outcome or 'compared'}" for outcome, count in sorted(ended.items()))
        yield judged("damaged files", "own resolve", f"{rounds} pairs: {told}", faults)
        for judge, faults_of in (("Docxodus opens", _unopened), ("LibreOffice opens", _unread)):
            try:
                yield judged("damaged files", judge, "redlines of damaged pairs", faults_of(made, Path(name)))
            except CannotJudge as reason:
                yield not_run("damaged files", judge, reason)


def _compared(rounds: int, folder: Path, made: Made, ended: Counter[str]) -> Iterator[Fault]:
    for seed in range(rounds):
        chance = random.Random(f"conformance {seed}")
        pair = damaged_pair(chance)
        try:
            outcome, redline = compared(*pair)
        except Exception as error:  # whatever it is, it is the finding
            yield Fault(f"pair {seed}", "", "", f"{type(error).__name__}: {str(error)[:200]}")
            continue
        ended[outcome] += 1
        if redline is not None:
            files = tuple(folder / f"{seed}_{sort}.docx" for sort in ("old", "new", "redline"))
            for path, content in zip(files, (*pair, redline), strict=True):
                path.write_bytes(content)
            made[f"pair {seed}"] = (files[0], files[1], files[2])


def _unopened(made: Made, folder: Path) -> Iterator[Fault]:
    """Redlines that Docxodus cannot resolve although it can resolve what they were made of."""
    orders = [
        {"choice": choice, "from": str(path), "to": str(folder / "resolved.docx")}
        for files in made.values()
        for path, choice in (*((path, "accept") for path in files), (files[2], "reject"))
    ]
    answers = iter(docxodus.resolved(orders, folder))
    for pair in made:
        inputs, outputs = (next(answers), next(answers)), (next(answers), next(answers))
        if inputs == (None, None):
            yield from (Fault(pair, "redline", "", problem) for problem in outputs if problem is not None)


def _unread(made: Made, folder: Path) -> Iterator[Fault]:
    """The same for LibreOffice, which is slower and sees fewer."""
    few = dict(list(made.items())[:SHOWN_TO_OFFICE])
    answers = iter(office.read([{"file": str(path), "choice": None} for files in few.values() for path in files]))
    for pair in few:
        old, new, redline = (next(answers).get("problem") for _ in range(3))
        if redline and not old and not new:
            yield Fault(pair, "redline", "", redline)
