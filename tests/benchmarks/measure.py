"""Programs run as a user runs them: how long each takes, and how much memory at its highest."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
Command = Sequence[str]
MEGABYTE = 1e6 if sys.platform == "darwin" else 1e3
"""What a process's highest memory is counted in: bytes on macOS, kilobytes on Linux."""


class DidNotRun(Exception):
    """A program that is measured ended with an error; the text is the last it said."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one program took.

    `seconds` are those of the processor, all threads together: the clock would count what else the machine does.
    `elapsed` are those of the clock, for what is held against another program by the clock.
    """

    seconds: float
    megabytes: float
    elapsed: float


def surroundings() -> dict[str, str]:
    """The environment of what is measured: no screen, this checkout, byte code kept as users have it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def cost_of(command: Command) -> Cost:
    """Run a program of this Python and say what it took."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, env=surroundings(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    said = process.stderr.read() if process.stderr else b""
    _, status, used = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        lines = said.decode(errors="replace").strip().splitlines() or [f"exit status {process.returncode}"]
        raise DidNotRun(f"{' '.join(command)}: {lines[-1]}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / MEGABYTE, elapsed)


def side_by_side(
    ours: Sequence[Command], floor: Command, *, runs: int, before: Callable[[], None]
) -> tuple[float, float]:
    """The median seconds of our programs together, and of the floor: taken in turns, on the same machine.

    `before` makes room for our programs. The first turn warms up and does not count.
    """
    taken: list[tuple[float, float]] = []
    for _ in range(runs + 1):
        before()
        taken.append((sum(cost_of(command).seconds for command in ours), cost_of(floor).seconds))
    return median(a for a, _ in taken[1:]), median(b for _, b in taken[1:])
