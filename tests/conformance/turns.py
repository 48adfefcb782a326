"""No act of a day of work keeps the event loop for long: the watch of the benchmarks, act by act."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measure import DidNotRun
from tests.benchmarks.rows import LONGEST_TURN, Ground, typical_turns
from tests.conformance.verdict import Fault, Verdict, judged

CASE, JUDGE = "working day", "longest turn"


def verdicts() -> Iterator[Verdict]:
    """One on all acts."""
    with tempfile.TemporaryDirectory(prefix="qa_drafter_") as folder:
        ground = Ground(Path(folder))
        try:
            ground.prepare()
            turns = typical_turns(ground)
        except DidNotRun as reason:
            yield judged(CASE, JUDGE, "the watch", [Fault("", "", "", f"it did not run: {reason}")])
            return
    longest = max(turns, key=lambda act: turns[act])
    looked_at = f"{len(turns)} acts, at most {LONGEST_TURN} ms; {longest} {turns[longest]:.0f}"
    yield judged(CASE, JUDGE, looked_at, _faults(turns))


def _faults(turns: dict[str, float]) -> Iterator[Fault]:
    for act, took in sorted(turns.items(), key=lambda turn: -turn[1]):
        if took > LONGEST_TURN:
            yield Fault("", act, "", f"{took:.1f} ms of the event loop")
