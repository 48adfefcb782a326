"""Days of work at length: every agreement that acts through the services lead to is told whole, and taken back."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from qa_drafter.services.workspace import Workspace
from tests.builders import AUTHOR, example_deal
from tests.conformance.verdict import Fault, Verdict, judged
from tests.services.days_work import EXAMPLES, look_at, take_all_back, work

ROUNDS = 100
ACTS = 25


def verdicts(rounds: int = ROUNDS) -> Iterator[Verdict]:
    """The word on as many days."""
    workspace = Workspace(AUTHOR)
    faults = [fault for seed in range(rounds) for fault in _faults(seed, workspace)]
    yield judged("days of work", "own services", f"{rounds} days of {ACTS} acts", faults)


def _faults(seed: int, workspace: Workspace) -> Iterator[Fault]:
    chance = Random(f"day {seed}")
    deal = chance.choice(EXAMPLES)
    with tempfile.TemporaryDirectory(prefix="qa_drafter_") as folder:
        opened = workspace.create(example_deal(deal), Path(folder) / "agreement.qagr")
        start = opened.content
        try:
            work(chance, opened, ACTS)
            look_at(opened, Path(folder))
            take_all_back(opened)
            if opened.content != start:
                yield Fault(f"day {seed}", deal, "", "undo of all does not give the first state")
        except Exception as error:  # whatever it is, it is the finding
            yield Fault(f"day {seed}", deal, "", f"{type(error).__name__}: {str(error)[:200]}")
        finally:
            opened.close()
