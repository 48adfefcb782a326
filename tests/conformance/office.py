"""LibreOffice resolves our redlines, and reads the result the way it reads the clean documents."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from qa_drafter.word.pdf import libreoffice
from tests.conformance.reading import Line, differences
from tests.conformance.verdict import CannotJudge, Fault

READER = Path(__file__).with_name("office_reader.py")
LONGEST_RUN = 600
Order = dict[str, str | None]


def faults_of(redlines: Sequence[Path], old: Path, new: Path) -> Iterator[Fault]:
    """Where a redline, resolved by LibreOffice, does not read like the clean documents read by LibreOffice."""
    wanted: list[Order] = [{"file": str(old), "choice": None}, {"file": str(new), "choice": None}]
    wanted += [{"file": str(path), "choice": choice} for path in redlines for choice in ("reject", "accept")]
    answers = read(wanted)
    for order, answer in zip(wanted, answers, strict=True):
        if "problem" in answer:
            yield Fault(_told(order), "", "", answer["problem"])
    clean = {"reject": answers[0], "accept": answers[1]}
    for order, answer in zip(wanted[2:], answers[2:], strict=True):
        expected = clean[str(order["choice"])]
        if "lines" in answer and "lines" in expected:
            if answer["left"]:
                yield Fault(_told(order), "", "", f"{answer['left']} tracked changes are left")
            yield from differences(_told(order), _lines(expected), _lines(answer))


def _told(order: Order) -> str:
    name = Path(str(order["file"])).name
    return f"{name}, {order['choice']} all" if order["choice"] else name


def _lines(answer: dict[str, Any]) -> list[Line]:
    return [Line(place, f"line {number}", text) for number, (place, text) in enumerate(answer["lines"], 1)]


@cache
def _interpreter(soffice: Path) -> str:
    """A Python that has LibreOffice's module: that of the system, or the one LibreOffice brings along."""
    beside = soffice.resolve().parent
    bundled = (beside / "python", beside / "python.exe", beside.parent / "Resources" / "python")
    system = ("/usr/bin/python3", shutil.which("python3"), sys.executable)
    for candidate in (*system, *map(str, bundled)):
        if candidate and Path(candidate).is_file():
            tried = subprocess.run([candidate, "-c", "import uno"], capture_output=True)
            if tried.returncode == 0:
                return str(candidate)
    raise CannotJudge("no Python here has LibreOffice's module uno: on Debian install python3-uno")


def read(orders: list[Order]) -> list[dict[str, Any]]:
    soffice = libreoffice()
    if soffice is None:
        raise CannotJudge("LibreOffice is not installed: on Debian install libreoffice-writer and python3-uno")
    with tempfile.TemporaryDirectory(prefix="qa_drafter_") as folder:
        listed = Path(folder, "orders.json")
        listed.write_text(json.dumps(orders), encoding="utf-8")
        command = [_interpreter(soffice), str(READER), str(soffice), str(listed)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST_RUN)
        except subprocess.TimeoutExpired:
            raise CannotJudge(f"LibreOffice did not finish within {LONGEST_RUN} s") from None
        try:
            answers: list[dict[str, Any]] = json.loads(done.stdout)
        except ValueError:
            raise CannotJudge(f"LibreOffice says {(done.stderr or done.stdout).strip()[-200:]!r}") from None
        return answers
