"""Our window under a hail of keys and clicks: no exception, no growing memory, and a file that is whole afterwards.

`python -m tests.conformance.random_input FOLDER [EVENTS [SEED]]` prints JSON: the events sent, where they went, the
exceptions met, by how many megabytes the process grew after the
first third (by then every pane has been made), and what is wrong with the file.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from qa_drafter.domain.errors import QaDrafterError
from qa_drafter.gui.app import application, store_in
from qa_drafter.gui.main_window import MainWindow
from qa_drafter.gui.session import Session
from qa_drafter.gui.windows import open_window
from qa_drafter.services.open_agreement import Author
from qa_drafter.services.versions import Versions
from qa_drafter.services.workspace import Workspace
from tests.conformance.hail import Hail, resident
from tests.conformance.verdict import Fault, Verdict, judged

ROOT = Path(__file__).resolve().parents[2]
EVENTS, SEED, PIECES = 4000, 1, 5
LEAK = 50.0
"""Megabytes that a piece may grow by."""
SETTLING = 3000
"""Milliseconds after which the window has made all its panes."""
SAMPLE = "velotam_cmo_us.yaml"


def faults_of(path: Path, workspace: Workspace) -> list[str]:
    """What is wrong with an agreement file."""
    try:
        opened = workspace.open(path, writing=False)
    except QaDrafterError as refusal:
        return [str(refusal)]
    broken = Versions(opened).first_broken_entry()
    opened.printed()
    opened.close()
    return [f"audit entry {broken} is not whole"] if broken is not None else []


def hailed(folder: Path, events: int, seed: int) -> dict[str, Any]:
    """What became of a window and its agreement in `folder`."""
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[variable] = str(folder)  # whatever an act would write goes there
    workspace, path, met = Workspace(Author("A. Author", lambda: "2026-11-25T10:00:00Z")), folder / "hailed.qagr", []
    deal = next(deal for deal in workspace.example_deals() if deal.name == SAMPLE)
    workspace.create(workspace.read_deal(deal), path).close()
    application([])
    window = open_window(Session(store_in(folder / "settings.ini"), workspace), path)
    sys.excepthook = lambda *fault: met.append("".join(traceback.format_exception(*fault)))
    sys.unraisablehook = lambda fault: met.append("".join(traceback.format_exception(fault.exc_value)))
    _wait(SETTLING)
    hail = Hail(window, events, seed)
    hail.run()
    _wait_for_work(window)
    hail.sizes.append(round(resident(), 1))
    grown = hail.sizes[-1] - hail.sizes[len(hail.sizes) // 3]
    _close(window)
    told = {
        "events": sum(hail.sent.values()),
        "sent": hail.sent,
        "acts": hail.changes,
        "where": hail.seen.most_common(40),
    }
    return told | {
        "exceptions": met[:10],
        "grown": round(grown, 1),
        "sizes": hail.sizes,
        "file": faults_of(path, workspace),
    }


def _wait_for_work(window: MainWindow) -> None:
    """A leak is what stays once the work that was begun has been done."""
    _wait(SETTLING)
    while window.background.is_busy:
        _wait(100)


def _close(window: MainWindow) -> None:
    window.close()
    window.close()  # the second time drops what was typed and not kept
    _wait(100)


def _wait(milliseconds: int) -> None:
    waiting = QEventLoop()
    QTimer.singleShot(milliseconds, waiting.quit)
    waiting.exec()


def verdicts() -> Iterator[Verdict]:
    """One for each piece; each has a process and an agreement of its own."""
    for seed in range(SEED, SEED + PIECES):
        with tempfile.TemporaryDirectory(prefix="qa_drafter_") as folder:
            yield judged(f"random input {seed}", "the window itself", f"{EVENTS} events", _faults(folder, seed))


def _faults(folder: str, seed: int) -> Iterator[Fault]:
    command = [sys.executable, "-m", "tests.conformance.random_input", folder, str(EVENTS), str(seed)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        yield Fault("", "", "", f"it ended with {done.returncode}: {' / '.join(done.stderr.splitlines()[-3:])}")
        return
    told = json.loads(done.stdout.splitlines()[-1])
    for trace in told["exceptions"]:
        yield Fault("", "", "", " / ".join(line.strip() for line in trace.strip().splitlines()[-3:]))
    if told["grown"] > LEAK:
        yield Fault("", "", "", f"{told['grown']} MB more after {EVENTS} events")
    yield from (Fault("hailed.qagr", "", "", fault) for fault in told["file"])


if __name__ == "__main__":
    given = [*sys.argv[1:], str(EVENTS), str(SEED)]
    numbers = given[1:3] if len(sys.argv) != 3 else [given[1], str(SEED)]
    print(json.dumps(hailed(Path(given[0]), *(int(number) for number in numbers))))
