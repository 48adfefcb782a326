"""Docxodus resolves our redlines: what it accepts must be the new document, what it rejects the old."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.conformance import npm
from tests.conformance.reading import differences, text_lines
from tests.conformance.verdict import CannotJudge, Fault

PACKAGE = "docxodus"
SCRIPT = Path(__file__).with_suffix(".mjs")
LONGEST_RUN = 300


def faults_of(redline: Path, old: Path, new: Path) -> Iterator[Fault]:
    """Where the redline, resolved by Docxodus, does not read like the clean documents."""
    with tempfile.TemporaryDirectory(prefix="qa_drafter_") as name:
        folder = Path(name)
        wanted = {"reject": old, "accept": new}
        orders = [{"choice": choice, "from": str(redline), "to": str(folder / f"{choice}.docx")} for choice in wanted]
        for (choice, clean), problem in zip(wanted.items(), resolved(orders, folder), strict=True):
            told = f"{redline.name}, {choice} all"
            if problem is not None:
                yield Fault(told, "", "", problem)
            else:
                yield from differences(told, text_lines(clean), text_lines(folder / f"{choice}.docx"))


def resolved(orders: list[dict[str, str]], folder: Path) -> list[str | None]:
    node, core = npm.program("node"), npm.installed(PACKAGE) / "dist" / "core.js"
    listed = folder / "orders.json"
    listed.write_text(json.dumps(orders), encoding="utf-8")
    try:
        command = [node, str(SCRIPT), str(core), str(listed)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST_RUN)
        answers: list[str | None] = json.loads(done.stdout.strip().splitlines()[-1])
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CannotJudge(f"Docxodus does not run: {error}") from None
    except (ValueError, IndexError):
        raise CannotJudge(f"Docxodus says {(done.stderr or done.stdout).strip()[-200:]!r}") from None
    return answers
