"""`python3 dev.py bench`: speed and memory against their floors, one line each; exit status 1 when a target is missed.

All floors are measured in the same run, in turns with what they are held against: the ratio tells, not the seconds.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import library, redline, rows
from tests.benchmarks.rows import Ground

ROWS = rows.ROWS | redline.ROWS | library.ROWS


def main() -> int:
    """Measure, print, and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="dev.py bench", description="Speed and memory against floors of the same run."
    )
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"these rows alone: {', '.join(ROWS)}")
    asked = parser.parse_args().rows or list(ROWS)
    unknown = [name for name in asked if name not in ROWS]
    if unknown:
        parser.error(f"no row {unknown[0]!r}; the rows are {', '.join(ROWS)}")
    missed = 0
    with tempfile.TemporaryDirectory(prefix="qa_drafter_bench_") as folder:
        ground = Ground(Path(folder))
        if rows.ROWS.keys() & set(asked):
            ground.prepare()
        for name in asked:
            row = ROWS[name](ground)
            missed += not row.holds
            print(f"{row.line()}\n     again: python3 dev.py bench {name}", flush=True)
    print(f"{len(asked) - missed} of {len(asked)} targets held")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
